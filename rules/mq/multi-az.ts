import { defineRule, mq, mqBroker } from "../../src/rule.ts";
import example from "./multi-az.example.ts";

/**
 * A broker that says nothing of its deployment mode is a single instance. Replicas in another region are asked for by
 * `mq-crdr`.
 */
export default defineRule({
  id: "mq-multi-az",
  title: "Amazon MQ broker runs in two Availability Zones",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    A single-instance broker is out of reach with its Availability Zone, and whatever it holds with it; nothing takes over. An
    active/standby pair of ActiveMQ shares its storage across two zones, and a RabbitMQ cluster has a node in each of three: both
    go on by themselves, and clients reconnect.
  `,
  remedy: `
    Replace the broker by one with deployment mode ACTIVE_STANDBY_MULTI_AZ (ActiveMQ, with storage type EFS) or
    CLUSTER_MULTI_AZ (RabbitMQ). The mode of a broker cannot be changed, so drain the old one first. The pair costs
    twice as much, the cluster three times. Let ActiveMQ clients use the failover transport.
  `,
  example,
  noFix: "the deployment mode cannot be changed: another broker has to be made, and this one drained",
  references: [
    "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-broker-architecture.html",
    "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-broker-architecture-cluster.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  similar: ["hashicorp-nist-sentinel:activemq-brokers-should-use-active-standby-deployment-mode", "hashicorp-nist-sentinel:mq-rabbit-brokers-should-use-cluster-deployment"],

  on: mqBroker,
  expect: mq.isMultiZone,
  message: (broker) => `${broker} runs in one Availability Zone`,
});
