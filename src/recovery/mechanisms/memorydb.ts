import { memorydbCluster } from "../../kinds/memorydb.ts";
import { all } from "../../value/verdict.ts";
import { leavesRoom } from "../roles/claims.ts";
import { hasFellowElsewhere } from "../roles/memorydb.ts";
import { replaced, restored } from "./assumed.ts";
import { mechanism, type Mechanism } from "./mechanism.ts";
import { documented, estimated, nothing, within } from "./time.ts";

const guide = (page: string): string => `https://docs.aws.amazon.com/memorydb/latest/devguide/${page}.html`;

const log = documented(0, "every write is in a log in several Availability Zones");
const failover = estimated(30, "AWS says that it takes a few seconds");

/** MemoryDB clusters: no write is lost with a node, whether or not another one can take over. */
export const memorydbMechanisms: readonly Mechanism[] = [
  mechanism(memorydbCluster, {
    id: "memorydb-replica",
    title: "replica in each shard",
    against: ["instance"],
    when: (cluster) => cluster.replicasPerShard.satisfies((replicas) => replicas >= 1),
    rpo: log,
    rto: failover,
    pages: [guide("autofailover")],
  }),
  mechanism(memorydbCluster, {
    id: "memorydb-multi-az",
    title: "replica in each shard in another Availability Zone",
    against: ["zone"],
    when: (cluster) => all(cluster.replicasPerShard.satisfies((replicas) => replicas >= 1), leavesRoom(cluster)),
    rpo: log,
    rto: failover,
    pages: [guide("autofailover"), guide("replication")],
    note: "Replicas repeat every mistake.",
  }),
  mechanism(memorydbCluster, {
    id: "memorydb-node",
    title: "new node that reads the log",
    against: ["instance"],
    when: () => all(),
    rpo: log,
    rto: replaced,
    pages: [guide("autofailover")],
    note: "Until then the shard takes no writes.",
  }),
  mechanism(memorydbCluster, {
    id: "memorydb-snapshot",
    title: "daily snapshot of a MemoryDB cluster",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: (cluster) => cluster.snapshotRetention.satisfies((days) => days >= 1),
    rpo: documented(86_400, "automatic snapshots are daily"),
    rto: restored,
    pages: [guide("snapshots-automatic"), guide("snapshots-restoring")],
  }),
  mechanism(memorydbCluster, {
    id: "memorydb-multi-region",
    title: "multi-Region cluster",
    against: ["region"],
    when: (cluster) => hasFellowElsewhere(cluster, () => all()),
    rpo: within(1, "writes are in the other regions typically within a second"),
    rto: nothing("every region takes writes"),
    pages: [guide("multi-region")],
    note: "The other clusters repeat every mistake.",
  }),
];
