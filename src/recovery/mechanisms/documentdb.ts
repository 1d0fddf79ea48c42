import { docdbCluster, docdbElasticCluster } from "../../kinds/docdb.ts";
import { all, any, presume } from "../../value/verdict.ts";
import { spansZones } from "../roles/claims.ts";
import { hasInstance, hasSecondaryElsewhere, hasTwoZones, keepsBackups, membersOf, orAddedElsewhere } from "../roles/documentdb.ts";
import { replaced, restored } from "./assumed.ts";
import { mechanism, type Mechanism } from "./mechanism.ts";
import { documented, estimated, sum, within } from "./time.ts";

const guide = (page: string): string => `https://docs.aws.amazon.com/documentdb/latest/developerguide/${page}.html`;

const volume = documented(0, "the cluster volume is in three Availability Zones");
const failover = within(30, "a failover typically takes less than 30 s, and service is back in less than 120", 120);
const created = estimated(600, "an instance is created within minutes");
const behind = within(1, "secondaries are typically less than a second behind");
const promotion = within(60, "a secondary typically takes over within a minute");

/** Clusters of instances, whose data is in three zones however many instances there are, and elastic clusters. */
export const documentdbMechanisms: readonly Mechanism[] = [
  mechanism(docdbCluster, {
    id: "documentdb-replica",
    title: "DocumentDB replica that takes over",
    against: ["instance"],
    when: (cluster) => orAddedElsewhere(cluster, membersOf(cluster).atLeast(2)),
    rpo: volume,
    rto: failover,
    pages: [guide("failover")],
  }),
  mechanism(docdbCluster, {
    id: "documentdb-replica-zone",
    title: "DocumentDB replica in another Availability Zone that takes over",
    against: ["zone"],
    when: (cluster) => orAddedElsewhere(cluster, hasTwoZones(cluster)),
    rpo: volume,
    rto: failover,
    pages: [guide("failover"), guide("replication")],
    note: "Replicas share the volume of the primary: they repeat every mistake.",
  }),
  mechanism(docdbCluster, {
    id: "documentdb-new-primary",
    title: "new primary in place of the only instance",
    against: ["instance"],
    when: hasInstance,
    rpo: volume,
    rto: created,
    pages: [guide("failover")],
    note: "DocumentDB tries to create it in the same Availability Zone.",
  }),
  mechanism(docdbCluster, {
    id: "documentdb-new-instance",
    title: "instance that somebody creates in another Availability Zone",
    against: ["zone"],
    manual: true,
    when: () => all(),
    rpo: volume,
    rto: created,
    pages: [guide("failover")],
  }),
  mechanism(docdbCluster, {
    id: "documentdb-pitr",
    title: "point-in-time recovery of a DocumentDB cluster",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: () => all(),
    rpo: estimated(300, "backups are continuous, as those of Aurora"),
    rto: restored,
    pages: [guide("backup_restore"), guide("backup_restore-point_in_time_recovery")],
    note: "Its automated backups cannot be turned off. A restore makes a new cluster, which needs instances.",
  }),
  mechanism(docdbCluster, {
    id: "documentdb-global",
    title: "DocumentDB global cluster",
    against: ["region"],
    manual: true,
    when: (cluster) => hasSecondaryElsewhere(cluster, hasInstance),
    rpo: behind,
    rto: promotion,
    pages: [guide("global-clusters"), guide("global-clusters-disaster-recovery")],
    note: "A failover loses what is not replicated yet.",
  }),
  mechanism(docdbCluster, {
    id: "documentdb-global-headless",
    title: "secondary of a DocumentDB global cluster without an instance",
    against: ["region"],
    manual: true,
    when: (cluster) => hasSecondaryElsewhere(cluster),
    rpo: behind,
    rto: sum(created, promotion),
    pages: [guide("global-clusters-disaster-recovery")],
    note: "It takes an instance before it can be promoted, in a region in which others look for capacity, too.",
  }),
  mechanism(docdbElasticCluster, {
    id: "documentdb-elastic-replica",
    title: "replica of each shard of an elastic cluster",
    against: ["instance", "zone"],
    when: (cluster) => all(cluster.instancesPerShard.satisfies((count) => count >= 2), presume(any(cluster.subnets.isUnset(), spansZones(cluster.zones)))),
    rpo: volume,
    rto: estimated(60, "as a replica of other clusters takes over"),
    pages: [guide("elastic-how-it-works")],
  }),
  mechanism(docdbElasticCluster, {
    id: "documentdb-elastic-new-instance",
    title: "new instance of a shard of an elastic cluster",
    against: ["instance"],
    when: () => all(),
    rpo: volume,
    rto: replaced,
    pages: [guide("elastic-how-it-works")],
  }),
  mechanism(docdbElasticCluster, {
    id: "documentdb-elastic-snapshot",
    title: "daily snapshot of an elastic cluster",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: (cluster) => keepsBackups(cluster, (days) => days >= 1),
    rpo: documented(86_400, "automated snapshots are daily"),
    rto: restored,
    pages: [guide("elastic-managing")],
  }),
];
