import type { ResourceOf } from "../../graph/resource.ts";
import { rdsCluster, rdsInstance } from "../../kinds/rds.ts";
import { all, not } from "../../value/verdict.ts";
import { hasReplicaElsewhere, hasReplicaInRegion, hasStandbyByMultiAz, isCustom, isInAnotherZone, isMember, isMultiAzCluster, keepsBackups, replicatesBackups } from "../roles/rds.ts";
import { lagging, promoted, replaced, restored } from "./assumed.ts";
import { mechanism, type Formula, type Mechanism } from "./mechanism.ts";
import { restore } from "./restore.ts";
import { derived, documented, nothing, sum, within } from "./time.ts";

const guide = (page: string): string => `https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/${page}.html`;

const LOGS = "transaction logs are uploaded every 5 minutes";

/** What is allocated is the most that is restored. */
const restoredByStorage: Formula<ResourceOf<typeof rdsInstance>> = {
  says: "a restore to a new instance: provision + restorePerTiB per TiB of its allocated storage",
  basis: "estimate",
  of: ({ allocatedStorage }, given) => restore(given, allocatedStorage.known()),
};

const replica = {
  manual: true,
  rpo: lagging,
  rto: promoted,
  pages: [guide("USER_ReadRepl.Promote"), guide("USER_ReadRepl")],
  note: "Nobody promotes it but you, and its endpoint is another one.",
} as const;

/** RDS instances that stand alone, and Multi-AZ DB clusters: a member of a cluster comes back with its cluster. */
export const rdsMechanisms: readonly Mechanism[] = [
  mechanism(rdsInstance, {
    id: "rds-multi-az",
    title: "Multi-AZ DB instance",
    against: ["instance", "zone"],
    when: (db) => all(db.multiAz.equals(true), not(isMember(db)), hasStandbyByMultiAz(db)),
    rpo: documented(0, "the standby has every commit"),
    rto: documented(60, "a failover takes 60 to 120 s", 120),
    pages: [guide("Concepts.MultiAZ.Failover")],
    note: "A standby is in the same region, and repeats every mistake.",
  }),
  mechanism(rdsInstance, {
    id: "rds-host",
    title: "another host for the same volume",
    against: ["instance"],
    when: (db) => not(isMember(db)),
    rpo: derived(0, "the volume outlives the host"),
    rto: replaced,
    pages: ["https://aws.amazon.com/blogs/database/amazon-rds-under-the-hood-single-az-instance-recovery/", guide("custom-troubleshooting")],
    note: "A volume that is lost, too, comes back from backups only.",
  }),
  mechanism(rdsInstance, {
    id: "rds-replica",
    title: "read replica in the same region",
    against: ["instance"],
    when: (db) => hasReplicaInRegion(db),
    ...replica,
  }),
  mechanism(rdsInstance, {
    id: "rds-replica-zone",
    title: "read replica in another Availability Zone",
    against: ["zone"],
    when: (db) => hasReplicaInRegion(db, (other) => isInAnotherZone(other, db)),
    ...replica,
  }),
  mechanism(rdsInstance, {
    id: "rds-pitr",
    title: "point-in-time recovery of an RDS instance",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: (db) => keepsBackups(db, (days) => days >= 1),
    rpo: documented(300, LOGS),
    rto: restoredByStorage,
    pages: [guide("USER_PIT")],
  }),
  mechanism(rdsInstance, {
    id: "rds-replica-elsewhere",
    title: "read replica in another region",
    against: ["region"],
    manual: true,
    when: hasReplicaElsewhere,
    rpo: lagging,
    rto: promoted,
    pages: [guide("USER_ReadRepl.Promote"), guide("USER_ReadRepl.XRgn")],
    note: "Its promotion ends in a reboot. A replica in another region is further behind than one nearby.",
  }),
  mechanism(rdsInstance, {
    id: "rds-backup-replication",
    title: "automated backups that are replicated to another region",
    against: ["region"],
    manual: true,
    when: (db) => all(not(isCustom(db)), replicatesBackups(db)),
    rpo: { says: "5 minutes until a log is uploaded, and its copy", basis: "derived", of: (_, { assumptions: { lag } }) => sum(derived(300, LOGS), { ...nothing("and copied at once"), bound: lag.bound }) },
    rto: restoredByStorage,
    pages: [guide("USER_ReplicateBackups")],
  }),
  mechanism(rdsCluster, {
    id: "rds-multi-az-cluster",
    title: "Multi-AZ DB cluster",
    against: ["instance", "zone"],
    when: isMultiAzCluster,
    rpo: documented(0, "a reader has acknowledged every commit"),
    rto: within(35, "typically less than 35 s"),
    pages: [guide("multi-az-db-clusters-concepts-failover"), guide("multi-az-db-clusters-concepts")],
    note: "Both readers are in the same region, and repeat every mistake.",
  }),
  mechanism(rdsCluster, {
    id: "rds-cluster-pitr",
    title: "point-in-time recovery of a Multi-AZ DB cluster",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: isMultiAzCluster,
    rpo: derived(300, "logs are uploaded continuously, as those of an instance are every 5 minutes"),
    rto: restored,
    pages: [guide("USER_PIT.MultiAZDBCluster")],
    note: "Its automated backups cannot be turned off.",
  }),
];
