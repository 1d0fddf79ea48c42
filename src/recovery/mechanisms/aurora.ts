import type { Resource } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { rdsCluster } from "../../kinds/rds.ts";
import { all, any, not } from "../../value/verdict.ts";
import * as rds from "../roles/rds.ts";
import { lagging, promoted, replaced, restored } from "./assumed.ts";
import { mechanism, type Formula, type Mechanism } from "./mechanism.ts";
import { derived, documented, estimated, sum, within } from "./time.ts";

const guide = (page: string): string => `https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/${page}.html`;

const AVAILABILITY = guide("Concepts.AuroraHighAvailability");
const DISASTERS = guide("aurora-global-database-disaster-recovery");
const WHITEPAPER = "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html";

const volume = documented(0, "the cluster volume is in three Availability Zones");
const created = within(600, "an instance is created in less than 10 minutes");
const behind = within(1, "secondaries are typically less than a second behind");
const promotion = within(60, "a secondary is promoted in less than a minute, or in a few", 300);

/** How long AWS takes to find a host for Aurora Serverless v1 hangs on how many are free: it names no end. */
const hosted: Formula<Resource> = { ...replaced, of: (_, { assumptions: { provision } }) => ({ ...provision, bound: Infinity }) };

/** Aurora clusters, with the instances that serve them. The data of each is in three zones, however many instances there are. */
export const auroraMechanisms: readonly Mechanism[] = [
  mechanism(rdsCluster, {
    id: "aurora-reader",
    title: "Aurora reader that takes over",
    against: ["instance"],
    when: (cluster) => all(rds.isAurora(cluster), rds.orAddedElsewhere(cluster, any(rds.membersOf(cluster).atLeast(2), rds.hasScaledReader(cluster)))),
    rpo: volume,
    rto: within(60, "typically less than 60 s, often less than 30"),
    pages: [AVAILABILITY],
  }),
  mechanism(rdsCluster, {
    id: "aurora-reader-zone",
    title: "Aurora reader in another Availability Zone that takes over",
    against: ["zone"],
    when: (cluster) => all(rds.isAurora(cluster), rds.orAddedElsewhere(cluster, any(rds.hasTwoZones(cluster), rds.hasScaledReader(cluster)))),
    rpo: volume,
    rto: within(60, "typically less than 60 s, often less than 30"),
    pages: [AVAILABILITY],
    note: "Readers share the volume of the writer: they repeat every mistake.",
  }),
  mechanism(rdsCluster, {
    id: "aurora-new-writer",
    title: "new writer in place of the only instance",
    against: ["instance"],
    when: (cluster) => all(rds.isAurora(cluster), rds.hasInstance(cluster)),
    rpo: volume,
    rto: created,
    pages: [AVAILABILITY],
    note: "Aurora creates it in the same Availability Zone.",
  }),
  mechanism(rdsCluster, {
    id: "aurora-new-instance",
    title: "instance that somebody creates in another Availability Zone",
    against: ["zone"],
    manual: true,
    when: (cluster) => all(rds.isAurora(cluster), not(rds.hasNoInstances(cluster))),
    rpo: volume,
    rto: created,
    pages: [AVAILABILITY],
    note: "Where no reader stands in another zone, AWS leaves it to you.",
  }),
  mechanism(rdsCluster, {
    id: "aurora-serverless-v1",
    title: "another host for Aurora Serverless v1",
    against: ["instance", "zone"],
    when: (cluster) => all(rds.isAurora(cluster), rds.isServerlessV1(cluster)),
    rpo: volume,
    rto: hosted,
    pages: [guide("aurora-serverless.how-it-works"), AVAILABILITY],
    note: "The time is not defined: it hangs on the capacity that other zones have at that moment.",
  }),
  mechanism(rdsCluster, {
    id: "aurora-limitless",
    title: "another node for a shard of Aurora Limitless Database",
    against: ["instance"],
    when: (cluster) => all(rds.isAurora(cluster), rds.isLimitless(cluster)),
    rpo: volume,
    rto: replaced,
    pages: [guide("limitless-architecture"), guide("limitless-cluster")],
  }),
  mechanism(rdsCluster, {
    id: "aurora-limitless-redundancy",
    title: "compute redundancy of Aurora Limitless Database",
    against: ["instance", "zone"],
    when: (cluster) => all(rds.isAurora(cluster), rds.isLimitless(cluster), unproven(cluster, "its shard group says whether shards have standbys in other Availability Zones")),
    rpo: volume,
    rto: estimated(60, "as readers of other Aurora clusters take over"),
    pages: [guide("limitless-cluster")],
  }),
  mechanism(rdsCluster, {
    id: "aurora-pitr",
    title: "point-in-time recovery of an Aurora cluster",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: rds.isAurora,
    rpo: within(300, "the latest restorable time is typically within 5 minutes"),
    rto: restored,
    pages: [guide("Aurora.Managing.Backups"), guide("aurora-pitr")],
    note: "Its automated backups cannot be turned off. A restore makes a new cluster, which needs instances.",
  }),
  mechanism(rdsCluster, {
    id: "aurora-backtrack",
    title: "backtrack",
    against: ["mistake"],
    manual: true,
    when: (cluster) => all(rds.isAurora(cluster), cluster.engine.equals("aurora-mysql"), cluster.backtrackWindow.satisfies((seconds) => seconds > 0)),
    rpo: derived(1, "it goes back to any second"),
    rto: estimated(600, "AWS says that it takes minutes"),
    pages: [guide("AuroraMySQL.Managing.Backtrack")],
    note: "It reaches no further back than its window, and is gone with the cluster.",
  }),
  mechanism(rdsCluster, {
    id: "aurora-global",
    title: "Aurora global database",
    against: ["region"],
    manual: true,
    when: (cluster) => all(rds.isAurora(cluster), rds.hasSecondaryElsewhere(cluster, rds.hasInstance)),
    rpo: behind,
    rto: promotion,
    pages: [DISASTERS, guide("aurora-global-database"), WHITEPAPER],
    note: "A failover loses what is not replicated yet. Of Aurora PostgreSQL `rds.global_db_rpo` bounds that: commits wait where all secondaries are further behind.",
  }),
  mechanism(rdsCluster, {
    id: "aurora-global-headless",
    title: "secondary of an Aurora global database without an instance",
    against: ["region"],
    manual: true,
    when: (cluster) => all(rds.isAurora(cluster), rds.hasSecondaryElsewhere(cluster)),
    rpo: behind,
    rto: sum(created, promotion),
    pages: [DISASTERS, guide("aurora-global-database-attach.console.headless"), AVAILABILITY],
    note: "It takes an instance before it can be promoted, in a region in which others look for capacity, too.",
  }),
  mechanism(rdsCluster, {
    id: "aurora-binlog-replica",
    title: "Aurora MySQL cluster in another region that follows the binary log",
    against: ["region"],
    manual: true,
    when: (cluster) => all(rds.isAurora(cluster), rds.hasFollowerElsewhere(cluster)),
    rpo: lagging,
    rto: promoted,
    pages: [guide("AuroraMySQL.Replication.CrossRegion")],
  }),
];
