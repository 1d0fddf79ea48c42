import type { ResourceOf } from "../../graph/resource.ts";
import type { opensearchDomain } from "../../kinds/opensearch.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { leavesRoom, provably } from "./claims.ts";
import { ensure } from "./ensure.ts";
import { zonesAskedOf } from "./opensearch.ts";

/** What a fix writes into an OpenSearch domain. */

type Domain = ResourceOf<typeof opensearchDomain>;

/** Three dedicated masters, or five. None where it is not clear which instance type they can have. */
export const enableMasters = (domain: Domain): readonly PropertyEdit[] => masters(domain) ?? [];

function masters({ dedicatedMasters, masterNodes, masterType, instanceType }: Domain): readonly PropertyEdit[] | undefined {
  const nodes = masterNodes.isUnset().outcome === "holds" ? 3 : masterNodes.known();
  const type = instanceType.known();
  const isTyped = any(masterType.isSet(), dedicatedMasters.equals(true)).outcome === "holds";
  if (nodes === undefined || nodes > MOST_MASTERS || (!isTyped && (type === undefined || !CAN_BE_MASTER.test(type)))) return undefined;
  const odd = nodes > 3 ? MOST_MASTERS : 3;
  return [...ensure(dedicatedMasters, true), ...ensure(masterNodes, odd), ...(isTyped || type === undefined ? [] : [masterType.set(type)])];
}

const MOST_MASTERS = 5;

/**
 * The families of instances for general use, for computing, for memory and for bursts. Those for storage and for OpenSearch's own disks hold data.
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html
 */
const CAN_BE_MASTER = /^[cmrt]\d/u;

/** Data nodes spread over so many zones, or as many as there are subnets: AWS takes one for each zone. None where there are fewer. */
export function spreadNodes(domain: Domain, zones: number): readonly PropertyEdit[] {
  const isThree = zones === 3 || any(domain.zoneCount.equals(3), domain.standby.equals(true), domain.subnets.atLeast(3)).outcome === "holds";
  const nodes = domain.dataNodes.known();
  if (nodes === undefined || hasSubnets(domain, isThree ? 3 : 2).outcome !== "holds") return [];
  return isThree ? overThree(domain, Math.max(3, nodes)) : [...ensure(domain.zoneAwareness, true), ...ensure(domain.dataNodes, upTo(nodes, 2))];
}

/** A zone on standby, with the zones and the nodes that it takes. None where OpenSearch Service rejects it. */
export function enableStandby(domain: Domain): readonly PropertyEdit[] {
  const nodes = domain.dataNodes.known();
  const dedicated = masters(domain);
  const isOld = provably(any(...["0", "1", "2"].map((minor) => domain.version.equals(`OpenSearch_1.${minor}`))));
  const canBe = all(hasSubnets(domain, 3), not(isOld));
  if (nodes === undefined || !dedicated || zonesAskedOf(domain, 3) < 3 || canBe.outcome !== "holds") return [];
  return [...ensure(domain.standby, true), ...overThree(domain, upTo(nodes, 3)), ...dedicated];
}

const overThree = ({ zoneAwareness, zoneCount, dataNodes }: Domain, nodes: number): readonly PropertyEdit[] => [...ensure(zoneAwareness, true), ...ensure(zoneCount, 3), ...ensure(dataNodes, nodes)];

/** The domain names a subnet in each of so many zones, or none at all. */
const hasSubnets = (domain: Domain, zones: number): Verdict => any(domain.subnets.isUnset(), all(domain.subnets.atLeast(zones), leavesRoom(domain, zones)));

/** The least multiple of a step that is no smaller. */
const upTo = (count: number, step: number): number => Math.max(1, Math.ceil(count / step)) * step;
