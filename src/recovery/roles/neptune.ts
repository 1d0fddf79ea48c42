import type { ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { neptuneCluster, neptuneGlobalCluster, neptuneInstance } from "../../kinds/neptune.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { explained, isFilled, provably } from "./claims.ts";
import { clustersOf } from "./clusters.ts";
import * as retention from "./retention.ts";

/** What a Neptune cluster is to its instances and to the other clusters of its global database. */

type Cluster = ResourceOf<typeof neptuneCluster>;

export const { membersOf, orAddedElsewhere, hasTwoZones, hasSecondaryElsewhere, hasSecondaryBeside, isBesideItsGlobal } = clustersOf<
  Cluster,
  ResourceOf<typeof neptuneInstance>,
  ResourceOf<typeof neptuneGlobalCluster>
>({
  instance: neptuneInstance.label,
  membersOf: (cluster) => cluster.referrers(neptuneInstance, "cluster"),
  madeOf: (cluster) => cluster.referrers(neptuneGlobalCluster, "source"),
  joins: (cluster, claim) => cluster.globalCluster.follow(neptuneGlobalCluster, claim),
  joinersOf: (global) => global.referrers(neptuneCluster, "globalCluster"),
  othersOf: (cluster) => cluster.others(neptuneCluster),
});

/** Something can run on it: an instance of its own, or one that is added elsewhere. */
export const hasInstance = (cluster: Cluster): Verdict => orAddedElsewhere(cluster, membersOf(cluster).exist());

/** Made from a snapshot or from another cluster's backups. */
const isRestored = (cluster: Cluster): Verdict => any(...[cluster.snapshot, cluster.restoredFrom].map(isFilled));

/**
 * Joins a global database as a secondary: one that is made of another cluster. Of those that join one that is created empty the first is the
 * primary, and nothing in a cluster says which that is, unless it is the only one, or brings its data along.
 * https://docs.aws.amazon.com/neptune/latest/userguide/neptune-gdb-setup.html
 */
export const isSecondary = (cluster: Cluster): Verdict =>
  all(
    isFilled(cluster.globalCluster),
    not(isRestored(cluster)),
    cluster.globalCluster.follow(neptuneGlobalCluster, (global) => {
      const fellows = global.referrers(neptuneCluster, "globalCluster").where((other) => (other.subject.id === cluster.subject.id ? any() : all()));
      return any(isFilled(global.source), all(fellows.exist(), unproven(cluster, `which of the clusters that join ${global.subject.shown} is created first, and so is its primary, is not known`)));
    }),
  );

/**
 * Holds another cluster's data: a secondary. AWS says that Neptune does not support what Terraform can name as the source of a replica,
 * so that nothing is known of a cluster that names one. https://docs.aws.amazon.com/neptune/latest/apiref/API_DBCluster.html
 */
export const isCopy = (cluster: Cluster): Verdict =>
  any(isSecondary(cluster), all(isFilled(cluster.replicationSource), unproven(cluster, "whether it holds the data of its `replication_source_identifier` is not known: Neptune does not support it")));

/** Engines before 1.2 know no global databases. https://docs.aws.amazon.com/neptune/latest/userguide/neptune-gdb-setup.html */
export const canBeGlobal = (cluster: Cluster): Verdict =>
  not(explained(provably(any(cluster.engineVersion.startsWith("1.0."), cluster.engineVersion.startsWith("1.1."))), "which cannot be in a global database: 1.2.0.0 and later can, and a plan can copy backups"));

/** How many days automated backups are kept; not known of a cluster that takes it over from where it is restored. */
export const keepsBackups = (cluster: Cluster, test: (days: number) => boolean): Verdict =>
  retention.keepsBackups(cluster.backupRetention, isRestored(cluster), test);

export { keepLongEnough, leastRetention, MOST_RETENTION, saysRetention } from "./retention.ts";
