import type { Lookup } from "../../graph/lookup.ts";
import { propertyOf } from "../../graph/part.ts";
import type { Subject } from "../../graph/subject.ts";
import type { Place } from "../../source/span.ts";
import { canonical } from "../../value/canonical.ts";
import type { Reading } from "../../value/reading.ts";
import { shownText } from "../../value/text.ts";
import type { World } from "../../value/world.ts";
import type { End } from "./relation.ts";

/** Where something stands: in a region, in none because AWS runs it for all, or somewhere that is not known. */
export type Standing =
  | { readonly is: "region"; readonly name: string; readonly place: Place }
  | { readonly is: "global" }
  /** Two with one key stand in one region, whichever that is. It is a deployment's own where that only asks in which region it is itself. */
  | { readonly is: "unknown"; readonly key: string; readonly label: string; readonly why: string; readonly place?: Place; readonly isOwn?: boolean };

/**
 * Services whose resources serve from all regions: their control planes may stand in one, what they do does not.
 * https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html
 */
const GLOBAL_SERVICES: ReadonlySet<string> = new Set(["arc", "cloudfront", "globalaccelerator", "iam", "organizations", "route53"]);

/** Containers for clusters of several regions, which stand in none of them. */
const GLOBAL_KINDS: ReadonlySet<string> = new Set(["rds.globalCluster", "docdb.globalCluster", "neptune.globalCluster", "elasticache.globalReplicationGroup", "memorydb.multiRegionCluster"]);

/** Types of the same services that have no kind. */
const GLOBAL_TYPES = /^(?:AWS::(?:CloudFront|GlobalAccelerator|IAM|Organizations|Route53)::|aws_(?:cloudfront|globalaccelerator|iam|organizations|route53)_)/u;

/** Kinds that say themselves where what they stand for is. */
const SAYS_REGION: ReadonlyMap<string, string> = new Map([["dynamodb.replica", "replicaRegion"]]);

export const isGlobal = ({ name }: Subject["kind"]): boolean => GLOBAL_KINDS.has(name) || GLOBAL_SERVICES.has(name.slice(0, name.indexOf(".")));

/** Where a resource stands. */
export function standingOf(graph: Pick<Lookup, "world">, subject: Subject): Standing {
  if (isGlobal(subject.kind)) return { is: "global" };
  const spec = subject.kind.properties[SAYS_REGION.get(subject.kind.name) ?? ""];
  const own = spec && graph.world.settle(propertyOf(graph.world, subject, spec));
  return standingAt(graph.world, own === undefined || own.is === "absent" ? subject.region : own);
}

/** Where one end of a relation stands. */
export function standingOfEnd(graph: Pick<Lookup, "world">, end: End): Standing {
  switch (end.is) {
    case "resource":
      return standingOf(graph, end.subject);
    case "other":
      if (GLOBAL_TYPES.test(end.type)) return { is: "global" };
      return end.region === undefined ? lost("the region is not read") : standingAt(graph.world, end.region);
    case "outside":
      if (GLOBAL_KINDS.has(end.kind)) return { is: "global" };
      return end.region === undefined ? lost("not in these files, and no name says the region") : standingAt(graph.world, end.region);
    case "along":
      return standingAt(graph.world, end.region);
    case "unknown":
      return lost("not known what it is");
  }
}

/** Nobody can tell of two such whether they stand together. */
const lost = (why: string): Standing => ({ is: "unknown", key: why, label: "", why });

/** What a reading of a region says. */
export function standingAt(world: World, reading: Reading): Standing {
  const region = world.settle(reading);
  if (region.is === "scalar" && region.text !== "") return { is: "region", name: region.text, place: region.place };
  const key = canonical(region) ?? `${region.place.span.file}:${String(region.place.span.start)}`;
  return { is: "unknown", key, label: labelOf(region), why: whyOf(region), place: region.place, isOwn: region.is === "unknown" && region.term?.own === true };
}

function labelOf(region: Reading): string {
  if (region.is === "unknown") return region.term?.label ?? "";
  return region.is === "text" ? shownText(region.parts).slice(1, -1) : "";
}

function whyOf(region: Reading): string {
  if (region.is === "unknown") return region.why;
  if (region.is === "choice") return "it hangs on a condition that is not decided";
  return region.is === "text" ? "a part of its name is not known" : "it is not stated";
}
