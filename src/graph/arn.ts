import type { Reading } from "../value/reading.ts";
import { matches, partsOf, wildcard, type Parts } from "../value/text.ts";
import type { Outcome } from "../value/verdict.ts";
import { propertyOf } from "./part.ts";
import type { Reader } from "./spec.ts";

/**
 * Whether an ARN with `*` in it means a resource, field by field, from what is known of the resource: its
 * service, region and account, and its name where it has one. The partition is that of the account, so any
 * written one is taken to agree.
 */
export function arnMatches(pattern: string, { world, subject }: Pick<Reader, "world" | "subject">): Outcome {
  if (pattern === "*") return "holds";
  const shape = subject.kind.arn;
  if (!shape || !pattern.startsWith("arn:")) return "fails";
  const [, , service = "*", region = "*", account = "*", ...rest] = pattern.split(":");
  const { identity } = subject.kind;
  const spec = identity === undefined ? undefined : subject.kind.properties[identity];
  const name: Reading = spec ? world.settle(propertyOf(world, subject, spec)) : { is: "absent", place: { span: subject.name, via: [] } };
  const fields: Outcome[] = [
    wildcard(shape.service, service) ? "holds" : "fails",
    regional(region, world.settle(subject.region)),
    regional(account, world.settle(subject.account)),
    resourceMatches(rest.length === 0 ? "*" : rest.join(":"), shape.resource, partsOf(name) ?? [name]),
  ];
  return fields.includes("fails") ? "fails" : fields.includes("unknown") ? "unknown" : "holds";
}

/** S3's ARNs leave region and account empty. */
function regional(pattern: string, field: Reading): Outcome {
  if (pattern === "*" || pattern === "") return "holds";
  return field.is === "scalar" ? (wildcard(field.text, pattern) ? "holds" : "fails") : "unknown";
}

function resourceMatches(pattern: string, prefix: string, name: Parts): Outcome {
  if (pattern === "*" || pattern === `${prefix}*`) return "holds";
  return matches(prefix === "" ? name : [prefix, ...name].flatMap(merged), pattern);
}

/** Known text that follows known text is one part. */
function merged(part: string | Reading, index: number, all: readonly (string | Reading)[]): readonly (string | Reading)[] {
  const next = all[index + 1];
  if (index > 0 && typeof part === "string" && typeof all[index - 1] === "string") return [];
  return typeof part === "string" && typeof next === "string" ? [part + next] : [part];
}
