import type { ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { memorydbCluster, memorydbMultiRegionCluster } from "../../kinds/memorydb.ts";
import { all, any, type Verdict } from "../../value/verdict.ts";
import { isFilled, standsElsewhere } from "./claims.ts";

type Cluster = ResourceOf<typeof memorydbCluster>;

/** The longest that MemoryDB keeps a snapshot, in days. https://docs.aws.amazon.com/memorydb/latest/APIReference/API_CreateCluster.html */
export const MOST_RETENTION = 35;

/** Belongs to a multi-Region cluster, in which each region has a cluster that takes reads and writes. */
export const isMember = (cluster: Cluster): Verdict => isFilled(cluster.multiRegionCluster);

/**
 * A claim about another cluster of the same multi-Region cluster, in another region. AWS gives the multi-Region cluster a
 * name that nobody can write down before it exists: the others may be known by the same text, and where this one's is
 * not defined here, they may stand in files that are not read.
 * https://docs.aws.amazon.com/memorydb/latest/devguide/multi-region.html
 */
export const hasFellowElsewhere = (cluster: Cluster, claim: (fellow: Cluster) => Verdict): Verdict =>
  all(
    isMember(cluster),
    any(
      cluster.others(memorydbCluster).some((other) => (other.subject.id === cluster.subject.id ? any() : all(areFellows(other, cluster), standsElsewhere(other, cluster), claim(other)))),
      isDefinedHere(cluster) ? any() : unproven(cluster, "its multi-Region cluster is defined elsewhere, and so may be its other members"),
    ),
  );

const isDefinedHere = (cluster: Cluster): boolean => cluster.multiRegionCluster.target(memorydbMultiRegionCluster) !== undefined;

function areFellows(other: Cluster, cluster: Cluster): Verdict {
  const whole = cluster.multiRegionCluster.target(memorydbMultiRegionCluster);
  const sameText = all(isMember(other), other.multiRegionCluster.same(cluster.multiRegionCluster));
  return whole ? any(other.multiRegionCluster.names(whole), sameText) : sameText;
}
