import type { Resource } from "../../graph/resource.ts";
import { neptuneCluster } from "../../kinds/neptune.ts";
import { all } from "../../value/verdict.ts";
import { hasInstance, hasSecondaryElsewhere, hasTwoZones, membersOf, orAddedElsewhere } from "../roles/neptune.ts";
import { promoted, restored } from "./assumed.ts";
import { mechanism, type Formula, type Mechanism } from "./mechanism.ts";
import { documented, estimated, sum, within } from "./time.ts";

const guide = (page: string): string => `https://docs.aws.amazon.com/neptune/latest/userguide/${page}.html`;

const TOLERANCE = guide("backup-restore-overview-fault-tolerance");
const DISASTERS = guide("neptune-gdb-disaster-recovery");

const volume = documented(0, "the cluster volume is in several Availability Zones");
const failover = within(120, "typically less than 120 s, often less than 60");
const created = within(600, "an instance is created in less than 10 minutes");
const behind = within(1, "secondaries are typically less than a second behind");

const promotedWithInstance: Formula<Resource> = {
  says: `${created.says}, and until it is promoted: start`,
  basis: "estimate",
  of: (_, { assumptions: { start } }) => sum(created, start),
};

/** Neptune clusters, whose data is in several zones however many instances there are. */
export const neptuneMechanisms: readonly Mechanism[] = [
  mechanism(neptuneCluster, {
    id: "neptune-replica",
    title: "Neptune replica that takes over",
    against: ["instance"],
    when: (cluster) => orAddedElsewhere(cluster, membersOf(cluster).atLeast(2)),
    rpo: volume,
    rto: failover,
    pages: [TOLERANCE],
  }),
  mechanism(neptuneCluster, {
    id: "neptune-replica-zone",
    title: "Neptune replica in another Availability Zone that takes over",
    against: ["zone"],
    when: (cluster) => orAddedElsewhere(cluster, hasTwoZones(cluster)),
    rpo: volume,
    rto: failover,
    pages: [TOLERANCE],
    note: "Replicas share the volume of the writer: they repeat every mistake.",
  }),
  mechanism(neptuneCluster, {
    id: "neptune-new-writer",
    title: "new writer in place of the only instance",
    against: ["instance"],
    when: hasInstance,
    rpo: volume,
    rto: created,
    pages: [TOLERANCE],
  }),
  mechanism(neptuneCluster, {
    id: "neptune-new-instance",
    title: "instance that somebody creates in another Availability Zone",
    against: ["zone"],
    manual: true,
    when: () => all(),
    rpo: volume,
    rto: created,
    pages: [TOLERANCE],
  }),
  mechanism(neptuneCluster, {
    id: "neptune-pitr",
    title: "point-in-time recovery of a Neptune cluster",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: () => all(),
    rpo: estimated(300, "backups are continuous, as those of Aurora"),
    rto: restored,
    pages: [guide("backup-restore-overview"), "https://docs.aws.amazon.com/neptune/latest/apiref/API_RestoreDBClusterToPointInTime.html"],
    note: "Its automated backups cannot be turned off. A restore makes a new cluster, which needs instances.",
  }),
  mechanism(neptuneCluster, {
    id: "neptune-global",
    title: "Neptune global database",
    against: ["region"],
    manual: true,
    when: (cluster) => hasSecondaryElsewhere(cluster, hasInstance),
    rpo: behind,
    rto: promoted,
    pages: [guide("neptune-global-database"), DISASTERS],
    note: "A failover loses what is not replicated yet.",
  }),
  mechanism(neptuneCluster, {
    id: "neptune-global-headless",
    title: "secondary of a Neptune global database without an instance",
    against: ["region"],
    manual: true,
    when: (cluster) => hasSecondaryElsewhere(cluster),
    rpo: behind,
    rto: promotedWithInstance,
    pages: [DISASTERS, TOLERANCE],
    note: "It takes an instance before it can be promoted, in a region in which others look for capacity, too.",
  }),
];
