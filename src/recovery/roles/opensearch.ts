import type { ResourceOf } from "../../graph/resource.ts";
import type { opensearchDomain } from "../../kinds/opensearch.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { leavesRoom, provably } from "./claims.ts";

type Domain = ResourceOf<typeof opensearchDomain>;

/** Of Northern California AWS gives an account two zones only. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html */
const TWO_ZONES_ONLY = "us-west-1";

/** How many zones can be asked for in the region of a domain. */
export const zonesAskedOf = (domain: Domain, zones: 2 | 3): number => (domain.region.known() === TWO_ZONES_ONLY ? 2 : zones);

/**
 * Its data nodes stand in at least so many zones, and can: two zones take an even number of nodes, three take three or
 * more. https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html
 */
export function spans(domain: Domain, zones: number): Verdict {
  const isAware = domain.zoneAwareness.equals(true);
  if (isAware.outcome === "fails") return isAware;
  return all(
    isAware,
    domain.zoneCount.satisfies((count) => count >= zones),
    any(
      all(domain.zoneCount.equals(2), domain.dataNodes.satisfies((nodes) => nodes >= 2 && nodes % 2 === 0)),
      all(domain.zoneCount.equals(3), domain.dataNodes.satisfies((nodes) => nodes >= 3)),
    ),
    leavesRoom(domain, zones),
  );
}

/**
 * Can have a zone on standby: no burstable instance type can, nor a type of resource that has no such setting. Of
 * Elasticsearch, too, it is not asked.
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html
 */
export const canHaveStandby = (domain: Domain): Verdict =>
  domain.knows("standby") ? not(provably(any(...["t2.", "t3."].map((family) => domain.instanceType.startsWith(family)), domain.version.startsWith("Elasticsearch_")))) : any();

/** Has a zone on standby, and OpenSearch Service can give it one. https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html */
export const hasStandby = (domain: Domain): Verdict =>
  all(
    canHaveStandby(domain),
    domain.standby.equals(true),
    domain.zoneCount.equals(3),
    domain.dataNodes.satisfies((nodes) => nodes % 3 === 0),
    domain.dedicatedMasters.equals(true),
    domain.masterNodes.satisfies((nodes) => nodes >= 3),
  );
