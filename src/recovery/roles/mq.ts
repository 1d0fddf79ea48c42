import type { ResourceOf } from "../../graph/resource.ts";
import { mqBroker } from "../../kinds/mq.ts";
import { standsElsewhere } from "./claims.ts";
import type { Verdict } from "../../value/verdict.ts";

type Broker = ResourceOf<typeof mqBroker>;

/** An active/standby pair over two zones, or a cluster over three. What says nothing is a single instance. */
export const isMultiZone = ({ deployment }: Broker): Verdict => deployment.isOneOf("ACTIVE_STANDBY_MULTI_AZ", "CLUSTER_MULTI_AZ");

/** A broker in another region names it as its primary. https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/crdr-for-active-mq.html */
export const hasReplicaElsewhere = (broker: Broker): Verdict => broker.referrers(mqBroker, "primary").some((replica) => standsElsewhere(replica, broker));
