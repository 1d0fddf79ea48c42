import { identityOf } from "./edges.ts";
import type { Lookup } from "./lookup.ts";
import type { Subject } from "./subject.ts";

export const isArn = (text: string): boolean => text.startsWith("arn:");

/** The ARN names the resource: by the service, the region where that is known, and the name that is written. */
export function bearsArn(subject: Subject, arn: string, graph: Lookup): boolean {
  const [, , service = "", region = "", , ...rest] = arn.split(":");
  if (subject.kind.name.split(".", 1)[0] !== service) return false;
  const own = graph.world.settle(subject.region);
  if (region !== "" && own.is === "scalar" && own.text !== region) return false;
  const name = identityOf(graph, subject);
  const resource = rest.join(":");
  return name?.is === "scalar" && name.text !== "" && (name.text === arn || resource === name.text || resource.endsWith(`:${name.text}`) || resource.endsWith(`/${name.text}`));
}
