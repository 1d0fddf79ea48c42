import { all, brokersSpan, defineRule, mskCluster, mskServerless } from "../../src/rule.ts";
import example from "./three-zones.example.ts";

/** MSK rejects two subnets of one zone, so that the number of subnets is that of zones. A serverless cluster is spread by AWS. */
export default defineRule({
  id: "msk-three-zones",
  title: "MSK cluster has brokers in enough Availability Zones",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    With brokers in two Availability Zones the loss of one takes half of them, and often the second replica that a write waits
    for. With three zones two replicas of each partition are left, and producers and consumers go on.
  `,
  remedy: `
    Replace the cluster by one with client subnets in three Availability Zones and a number of brokers that is a
    multiple of three, and move topics to it with MSK Replicator: the zones of a cluster cannot be changed. Data
    between zones is charged to clients only.
  `,
  example,
  noFix: "the zones of a cluster cannot be changed: another one has to be made, and topics moved to it",
  references: [
    "https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-brokernodegroupinfo.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },

  on: [mskCluster, mskServerless],
  expect: (cluster, { zones }) => (cluster.is(mskCluster) ? brokersSpan(cluster, zones) : all()),
  message: (cluster, { zones }) => `${cluster} has brokers in fewer than ${String(zones)} Availability Zones`,
});
