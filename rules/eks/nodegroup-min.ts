import { all, defineRule, eks, eksCluster, eksNodegroup, not, standsIn } from "../../src/rule.ts";
import example from "./nodegroup-min.example.ts";

/**
 * The minimums of all node groups of a cluster are added up. Where EKS itself, Fargate, Karpenter or groups that manage
 * themselves run further nodes, their number is not known. A recovery region is judged with its twin at home.
 */
export default defineRule({
  id: "eks-nodegroup-min",
  title: "EKS cluster keeps a node for each of several Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  precision: "high",
  since: "0.1.0",
  why: `
    The autoscaler takes away every node above the minimum that the pods do not fill. With fewer nodes than zones all
    pods may end up on one node, whose zone then takes the whole cluster's workload with it until a new node has been
    launched and has joined.
  `,
  remedy: `
    Let the minimums of the node groups add up to two, or to three where three zones are asked for, and have the pods
    spread over zones. Nodes of half the size keep the price about the same.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/eks/latest/APIReference/API_NodegroupScalingConfig.html",
    "https://docs.aws.amazon.com/eks/latest/best-practices/cluster-autoscaling.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36"] },

  on: [eksCluster, eksNodegroup],
  appliesTo: (resource, { recovery }) => all(eks.isJudged(resource), not(standsIn(resource, recovery))),
  expect: (resource, { zones }) => eks.orOtherNodes(resource, eks.keepsNodes(resource, zones)),
  message: (resource, { zones }) => `${resource} may run with fewer than ${String(zones)} nodes`,
  fix: {
    safety: "review",
    note: "each further node is charged; a group below its new minimum is filled at once",
    edits: (resource, { zones }) => eks.raisedTo(resource, zones),
  },
});
