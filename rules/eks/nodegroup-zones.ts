import { defineRule, eks, eksCluster, eksNodegroup, spansZones } from "../../src/rule.ts";
import example from "./nodegroup-zones.example.ts";

/**
 * All node groups of a cluster count together. Where EKS itself, Fargate, Karpenter or groups that manage themselves run
 * further nodes, their zones are not known. Node groups whose cluster is defined elsewhere are asked by themselves.
 */
export default defineRule({
  id: "eks-nodegroup-zones",
  title: "EKS cluster has nodes in enough Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  precision: "high",
  since: "0.1.0",
  why: `
    Pods run where there are nodes. With all node groups in one Availability Zone the cluster loses every pod with that
    zone, and has no node on which to start them again, whatever the pods ask for.
  `,
  remedy: `
    Give the cluster node groups in further Availability Zones: one group over all of them, or one for each zone,
    which is what pods with EBS volumes need. The subnets of a node group cannot be changed: it has to be replaced.
  `,
  example,
  noFix: "the subnets of a node group cannot be changed, and which there are in other zones is for the network to say",
  references: [
    "https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html",
    "https://docs.aws.amazon.com/eks/latest/best-practices/reliability.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  similar: ["service-screener:eksNodeGroupSingleAZ"],

  on: [eksCluster, eksNodegroup],
  appliesTo: eks.isJudged,
  expect: (resource, { zones }) => eks.orOtherNodes(resource, spansZones(eks.nodegroupsOf(resource).flatMap((group) => group.zones), zones)),
  message: (resource, { zones }) => `${resource} has nodes in fewer than ${String(zones)} Availability Zones`,
});
