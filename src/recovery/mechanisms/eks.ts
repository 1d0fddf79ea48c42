import type { ResourceOf } from "../../graph/resource.ts";
import { eksCluster, eksFargateProfile } from "../../kinds/eks.ts";
import { all, any, type Verdict } from "../../value/verdict.ts";
import { spansZones } from "../roles/claims.ts";
import { keepsNodes, nodegroupsOf, orOtherNodes } from "../roles/eks.ts";
import { sizedElsewhere } from "./elsewhere.ts";
import { mechanism, type Formula, type Mechanism } from "./mechanism.ts";
import { estimated, sum } from "./time.ts";

type Cluster = ResourceOf<typeof eksCluster>;

const guide = (page: string): string => `https://docs.aws.amazon.com/eks/latest/userguide/${page}.html`;
const CONTROL_PLANE = guide("disaster-recovery-resiliency");
const EVICTION = "https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/";

/** What Kubernetes does by default; pods may say something else, and what has replicas on other nodes serves all along. */
const moves = estimated(345, "Kubernetes misses a node for some 45 s, and moves its pods 5 minutes later");

const moved: Formula<Cluster> = { says: "Kubernetes waits 5 minutes until it moves the pods of a node that it misses", basis: "estimate", of: () => moves };

const movedToNew: Formula<Cluster> = { says: "Kubernetes waits 5 minutes until it moves the pods of a node that it misses, and a node starts: start", basis: "estimate", of: (_, { assumptions: { start } }) => sum(moves, start) };

const nodesSpanZones = (cluster: Cluster): Verdict => spansZones(nodegroupsOf(cluster).flatMap(({ zones }) => zones));

/** Nodes are launched in other zones: those of a group that spans them, those that EKS makes itself, those of Fargate. */
const hasOtherZones = (cluster: Cluster): Verdict =>
  orOtherNodes(
    cluster,
    any(
      nodegroupsOf(cluster).some(({ zones }) => spansZones(zones)),
      all(cluster.autoMode.equals(true), spansZones(cluster.zones)),
      cluster.referrers(eksFargateProfile, "cluster").some(({ zones }) => spansZones(zones)),
    ),
  );

/** EKS clusters with their nodes. AWS keeps the control plane in three zones, and replaces what fails of it; what runs on the nodes is in no template. */
export const eksMechanisms: readonly Mechanism[] = [
  mechanism(eksCluster, {
    id: "eks-other-nodes",
    title: "other nodes of the EKS cluster",
    against: ["instance"],
    when: (cluster) => orOtherNodes(cluster, keepsNodes(cluster, 2)),
    rto: moved,
    pages: [CONTROL_PLANE, EVICTION],
    note: "Pods with replicas on several nodes serve all along.",
  }),
  mechanism(eksCluster, {
    id: "eks-replacement",
    title: "replacement of a node of the EKS cluster",
    against: ["instance"],
    when: () => all(),
    rto: movedToNew,
    pages: [guide("managed-node-groups"), EVICTION],
  }),
  mechanism(eksCluster, {
    id: "eks-nodes-in-other-zones",
    title: "nodes of the EKS cluster in other zones",
    against: ["zone"],
    when: (cluster) => orOtherNodes(cluster, all(nodesSpanZones(cluster), keepsNodes(cluster, 2))),
    rto: moved,
    pages: [CONTROL_PLANE, EVICTION],
    note: "Volumes of EBS stay in their zone, and with them the pods that they belong to.",
  }),
  mechanism(eksCluster, {
    id: "eks-replacement-in-other-zone",
    title: "replacement of the nodes of an EKS cluster in another zone",
    against: ["zone"],
    when: hasOtherZones,
    rto: movedToNew,
    pages: [guide("managed-node-groups"), EVICTION],
  }),
  ...sizedElsewhere([eksCluster], { id: "eks", label: "EKS cluster" }),
];
