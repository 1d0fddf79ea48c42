import { redshiftCluster, redshiftNamespace } from "../../kinds/redshift.ts";
import { all } from "../../value/verdict.ts";
import { copiesRecoveryPoints, copiesSnapshots, hasRoomToCompute, isMultiAz, keepsSnapshots, relocates } from "../roles/redshift.ts";
import { copiedAfter, replaced, restored } from "./assumed.ts";
import { mechanism, type Mechanism } from "./mechanism.ts";
import { derived, documented, estimated, within } from "./time.ts";

const guide = (page: string): string => `https://docs.aws.amazon.com/redshift/latest/mgmt/${page}.html`;

const managed = documented(0, "managed storage is in several Availability Zones");
const snapshots = documented(28_800, "an automated snapshot every 8 hours, or after 5 GB of changes on a node");
const recoveryPoints = documented(1800, "a recovery point every 30 minutes, or after 5 GB of changes on a node");
const failover = estimated(60, "AWS says that it is automatic, and not how long it takes");

/** Clusters of Redshift, and namespaces of Redshift Serverless. */
export const redshiftMechanisms: readonly Mechanism[] = [
  mechanism(redshiftCluster, {
    id: "redshift-multi-az",
    title: "Multi-AZ Redshift cluster",
    against: ["instance", "zone"],
    when: isMultiAz,
    rpo: managed,
    rto: failover,
    pages: [guide("managing-cluster-multi-az"), guide("test-cluster-multi-az")],
    note: "Both halves share their data, and so every mistake.",
  }),
  mechanism(redshiftCluster, {
    id: "redshift-node",
    title: "new node in place of a lost one",
    against: ["instance"],
    when: (cluster) => cluster.nodes.satisfies((nodes) => nodes >= 2),
    rpo: derived(0, "data is in managed storage, or on another node, too"),
    rto: replaced,
    pages: ["https://repost.aws/knowledge-center/redshift-node-replacement"],
    note: "A cluster of a single node has to be restored from a snapshot.",
  }),
  mechanism(redshiftCluster, {
    id: "redshift-relocation",
    title: "relocation to another Availability Zone",
    against: ["zone"],
    when: relocates,
    rpo: managed,
    rto: within(900, "less than 15 minutes on average, where there is capacity", Infinity),
    pages: [guide("managing-cluster-recovery"), "https://aws.amazon.com/blogs/big-data/build-a-resilient-amazon-redshift-architecture-with-automatic-recovery-enabled/"],
    note: "It takes capacity in the other zone, which nobody promises.",
  }),
  mechanism(redshiftCluster, {
    id: "redshift-snapshot",
    title: "automated snapshots of a Redshift cluster",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: (cluster) => keepsSnapshots(cluster, (days) => days >= 1),
    rpo: snapshots,
    rto: restored,
    pages: [guide("working-with-snapshots")],
    note: "They are deleted with the cluster.",
  }),
  mechanism(redshiftCluster, {
    id: "redshift-snapshot-copy",
    title: "snapshots of a Redshift cluster that are copied to another region",
    against: ["region"],
    manual: true,
    when: copiesSnapshots,
    rpo: copiedAfter(snapshots),
    rto: restored,
    pages: [guide("cross-region-snapshot-copy"), guide("working-with-snapshots")],
  }),
  mechanism(redshiftNamespace, {
    id: "redshift-serverless-instance",
    title: "compute of Redshift Serverless that replaces itself",
    against: ["instance"],
    when: () => all(),
    rpo: managed,
    rto: failover,
    pages: [guide("serverless-considerations")],
  }),
  mechanism(redshiftNamespace, {
    id: "redshift-serverless-zone",
    title: "compute of Redshift Serverless in another Availability Zone",
    against: ["zone"],
    when: hasRoomToCompute,
    rpo: managed,
    rto: failover,
    pages: [guide("serverless-considerations"), guide("serverless-usage-considerations")],
  }),
  mechanism(redshiftNamespace, {
    id: "redshift-recovery-point",
    title: "recovery points of Redshift Serverless",
    against: ["mistake", "zone"],
    manual: true,
    when: () => all(),
    rpo: recoveryPoints,
    rto: restored,
    pages: [guide("serverless-snapshots-recovery-points")],
    note: "They reach back 24 hours, and are deleted with the namespace.",
  }),
  mechanism(redshiftNamespace, {
    id: "redshift-recovery-point-copy",
    title: "snapshots of Redshift Serverless that are copied to another region",
    against: ["region"],
    manual: true,
    when: copiesRecoveryPoints,
    rpo: copiedAfter(recoveryPoints),
    rto: restored,
    pages: [guide("serverless-backup-copy"), guide("serverless-snapshots-recovery-points")],
  }),
];
