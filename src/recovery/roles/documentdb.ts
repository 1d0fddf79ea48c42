import type { ResourceOf } from "../../graph/resource.ts";
import { docdbCluster, type docdbElasticCluster, docdbGlobalCluster, docdbInstance } from "../../kinds/docdb.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { explained, isFilled, provably } from "./claims.ts";
import { clustersOf } from "./clusters.ts";
import * as retention from "./retention.ts";

/** What a DocumentDB cluster is to its instances and to the other clusters of its global cluster. */

type Cluster = ResourceOf<typeof docdbCluster>;

export const { membersOf, orAddedElsewhere, hasTwoZones, hasSecondaryElsewhere, hasSecondaryBeside, isBesideItsGlobal } = clustersOf<
  Cluster,
  ResourceOf<typeof docdbInstance>,
  ResourceOf<typeof docdbGlobalCluster>
>({
  instance: docdbInstance.label,
  membersOf: (cluster) => cluster.referrers(docdbInstance, "cluster"),
  madeOf: (cluster) => cluster.referrers(docdbGlobalCluster, "source"),
  joins: (cluster, claim) => cluster.globalCluster.follow(docdbGlobalCluster, claim),
  joinersOf: (global) => global.referrers(docdbCluster, "globalCluster"),
  othersOf: (cluster) => cluster.others(docdbCluster),
});

/** Something can run on it: an instance of its own, or one that is added elsewhere. */
export const hasInstance = (cluster: Cluster): Verdict => orAddedElsewhere(cluster, membersOf(cluster).exist());

/** Made from a snapshot or from another cluster's backups. */
const isRestored = (cluster: Cluster): Verdict => any(...[cluster.snapshot, cluster.restore, cluster.restoredFrom].map(isFilled));

/**
 * Joins a global cluster as a secondary, which takes its data and its users from the primary. One that brings a user, or is
 * restored, is the primary of a global cluster that was created empty.
 * https://docs.aws.amazon.com/documentdb/latest/developerguide/global-clusters.get-started.html
 */
export const isSecondary = (cluster: Cluster): Verdict =>
  all(isFilled(cluster.globalCluster), cluster.masterUser.isUnset(), not(isRestored(cluster)));

/** Version 3.6 knows no global clusters. https://docs.aws.amazon.com/documentdb/latest/developerguide/global-clusters.html */
export const canBeGlobal = (cluster: Cluster): Verdict =>
  not(explained(provably(cluster.engineVersion.startsWith("3.")), "which cannot be in a global cluster: 4.0 and later can, and a plan can copy backups"));

/** How many days automated backups are kept; not known of a cluster that takes it over from where it is restored. */
export const keepsBackups = (cluster: Cluster | ResourceOf<typeof docdbElasticCluster>, test: (days: number) => boolean): Verdict =>
  cluster.is(docdbCluster) ? retention.keepsBackups(cluster.backupRetention, isRestored(cluster), test) : cluster.backupRetention.satisfies(test);

export { keepLongEnough, leastRetention, MOST_RETENTION, saysRetention } from "./retention.ts";
