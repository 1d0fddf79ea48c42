import { any, defineRule, mq, mqBroker, not, provably, standingAtHome, standsElsewhere, unproven } from "../../src/rule.ts";
import example from "./crdr.example.ts";

const RABBIT = "Amazon MQ does not replicate RabbitMQ to another region; federated queues and shovels, which do, are set up in the broker itself";
const PAIRED = "it says that it is one of a pair, and the other broker is not among these files";

/** The replica names its primary, and both are asked. Amazon MQ has no such replication for RabbitMQ. */
export default defineRule({
  id: "mq-crdr",
  title: "ActiveMQ broker is one of a pair that replicates between regions",
  survives: "region-loss",
  capability: "messages-not-lost",
  since: "0.1.0",
  why: `
    A broker stands in one region, and what waits in its queues is out of reach with it. Cross-region data
    replication keeps a replica broker in another region in step, which one call makes the primary.
  `,
  remedy: `
    Make a broker in the recovery region with data replication mode CRDR that names this one as its primary. Both have to be
    active/standby pairs of ActiveMQ 5.17.6 or newer. The replica is charged as a broker, and data between regions is charged.
  `,
  example,
  noFix: "a replica broker has to be made in the recovery region, with users and a network of its own",
  references: [
    "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/crdr-for-active-mq.html",
    "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/create-replica-broker.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10", "SC-36"] },

  on: mqBroker,
  expect: (broker) => {
    if (broker.engine.satisfies((engine) => engine.toUpperCase() === "RABBITMQ").outcome === "holds") return unproven(broker, RABBIT);
    if (broker.primary.isUnset().outcome === "fails") {
      const primary = broker.primary.target(mqBroker);
      return standingAtHome(primary ? standsElsewhere(primary, broker) : not(broker.primary.arnRegion().same(broker.region)));
    }
    const replicated = mq.hasReplicaElsewhere(broker);
    return provably(broker.replication.equals("CRDR")).outcome === "holds" ? any(replicated, unproven(broker, PAIRED)) : replicated;
  },
  message: (broker) => `${broker} has no replica in another region`,
});
