import type { Kind } from "../../graph/kind.ts";
import { kinesisStream } from "../../kinds/kinesis.ts";
import { mqBroker } from "../../kinds/mq.ts";
import { mskCluster, mskServerless } from "../../kinds/msk.ts";
import { sqsQueue } from "../../kinds/sqs.ts";
import { all, any } from "../../value/verdict.ts";
import { brokersSpan, isReplicatedElsewhere, topicsSurviveZone } from "../roles/kafka.ts";
import { hasReplicaElsewhere, isMultiZone } from "../roles/mq.ts";
import { unsizedElsewhere } from "./elsewhere.ts";
import { mechanism, type Formula, type Mechanism } from "./mechanism.ts";
import { estimated, nothing, within } from "./time.ts";

const mq = (page: string): string => `https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/${page}.html`;
const msk = (page: string): string => `https://docs.aws.amazon.com/msk/latest/developerguide/${page}.html`;

const started: Formula<unknown> = { says: "until a broker stands in its place: start", basis: "estimate", of: (_, { assumptions }) => assumptions.start };

const rerouted: Formula<unknown> = { says: "until those who use it are sent to the replica: reroute", basis: "estimate", of: (_, { assumptions }) => assumptions.reroute };

const TAKEN_OVER = estimated(60, "until another broker takes over, which AWS calls a short while");

/** What AWS spreads over the zones of its region by itself. */
const regional = (kind: Kind, id: string, title: string, page: string): Mechanism =>
  mechanism(kind, { id, title, against: ["instance", "zone"], when: () => all(), rto: nothing("it goes on by itself"), pages: [page] });

/**
 * What messages wait in. It is no store here: its messages are on their way, so that no RPO is told of it. What waits in a region that
 * is lost is out of reach until the region is back.
 */
export const messageMechanisms: readonly Mechanism[] = [
  regional(sqsQueue, "sqs-regional", "SQS queue, which keeps messages on several servers", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/disaster-recovery-resiliency.html"),
  ...unsizedElsewhere([sqsQueue], { id: "sqs", label: "SQS queue" }),
  regional(kinesisStream, "kinesis-regional", "data stream, which is replicated over three Availability Zones", "https://aws.amazon.com/kinesis/data-streams/faqs/"),
  ...unsizedElsewhere([kinesisStream], { id: "kinesis", label: "data stream" }),
  mechanism(mqBroker, {
    id: "mq-multi-az",
    title: "active/standby pair or cluster of Amazon MQ",
    against: ["instance", "zone"],
    when: isMultiZone,
    rto: TAKEN_OVER,
    pages: [mq("active-standby-broker-deployment"), mq("rabbitmq-broker-architecture-cluster")],
  }),
  mechanism(mqBroker, {
    id: "mq-replaced",
    title: "broker that Amazon MQ replaces",
    against: ["instance"],
    when: () => all(),
    rto: started,
    pages: [mq("single-broker-deployment"), mq("rabbitmq-broker-architecture-single-instance")],
  }),
  mechanism(mqBroker, {
    id: "mq-replica",
    title: "replica broker in another region",
    against: ["region"],
    manual: true,
    when: hasReplicaElsewhere,
    rto: rerouted,
    pages: [mq("crdr-for-active-mq"), mq("initate-failover")],
    note: "After a failover it can be used at once. What was not replicated yet is lost.",
  }),
  ...unsizedElsewhere([mqBroker], { id: "mq", label: "broker" }),
  mechanism(mskCluster, {
    id: "msk-zones",
    title: "MSK cluster with replicas in several Availability Zones",
    against: ["instance", "zone"],
    when: (cluster) => all(brokersSpan(cluster, 2), any(topicsSurviveZone(cluster), cluster.instanceType.startsWith("express."))),
    rto: within(2, "clients go on with the brokers that lead its partitions now, typically in less than 2 s"),
    pages: [msk("troubleshooting-offlinebroker-clientfailover"), msk("bestpractices"), msk("msk-default-configuration")],
    note: "A topic may have fewer replicas than the cluster's settings say.",
  }),
  mechanism(mskCluster, {
    id: "msk-replaced",
    title: "broker that MSK replaces",
    against: ["instance"],
    when: () => all(),
    rto: started,
    pages: [msk("what-is-msk")],
  }),
  mechanism(mskCluster, {
    id: "msk-replicator",
    title: "MSK Replicator to a cluster in another region",
    against: ["region"],
    manual: true,
    when: isReplicatedElsewhere,
    rto: rerouted,
    pages: [msk("msk-replicator"), msk("msk-replicator-unplanned-failover")],
    note: "It is asynchronous, and takes along the offsets of consumer groups.",
  }),
  ...unsizedElsewhere([mskCluster], { id: "msk", label: "MSK cluster" }),
  regional(mskServerless, "msk-serverless-regional", "MSK Serverless, which AWS spreads over zones", msk("serverless")),
  ...unsizedElsewhere([mskServerless], { id: "msk-serverless", label: "MSK Serverless cluster" }),
];

