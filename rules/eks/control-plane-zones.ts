import { defineRule, eksCluster, presume, spansZones } from "../../src/rule.ts";
import example from "./control-plane-zones.example.ts";

/** AWS takes no fewer than two zones, so that a list which cannot be read has them. A local cluster stands on one Outpost. */
export default defineRule({
  id: "eks-control-plane-zones",
  title: "EKS cluster has subnets in two Availability Zones",
  survives: "zone-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    The control plane reaches its nodes through network interfaces in the cluster's subnets. AWS keeps the control
    plane itself in several Availability Zones, and rejects a cluster whose subnets are all in one: the deployment
    fails, at the latest when the recovery region is built.
  `,
  remedy: `
    Name subnets in at least two Availability Zones. Subnets that are added later must be in the zones that the cluster
    was made with, so choose the zones once.
  `,
  example,
  noFix: "which subnets there are in other Availability Zones is for the network to say",
  references: [
    "https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html",
    "https://docs.aws.amazon.com/eks/latest/userguide/disaster-recovery-resiliency.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },

  on: eksCluster,
  appliesTo: (cluster) => cluster.outpost.isUnset(),
  expect: (cluster) => presume(spansZones(cluster.zones)),
  message: (cluster) => `${cluster} has subnets in one Availability Zone only, which AWS rejects`,
});
