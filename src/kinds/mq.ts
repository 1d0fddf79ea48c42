import { defineKind } from "../graph/kind.ts";
import { list, oneOf, reference, text } from "../graph/properties.ts";
import { names } from "./names.ts";
import { templatePage, terraformPage } from "./pages.ts";

export const mqBroker = defineKind({
  name: "mq.broker",
  label: "Amazon MQ broker",
  ...names("AWS::AmazonMQ::Broker", "aws_mq_broker"),
  page: templatePage("amazonmq-broker"),
  ref: names("id", "id"),
  zones: ["subnets"],
  properties: {
    brokerName: text(names("BrokerName", "broker_name")),
    engine: text(names("EngineType", "engine_type")),
    deployment: text({ ...names("DeploymentMode", "deployment_mode"), default: { terraform: "SINGLE_INSTANCE", page: terraformPage("mq_broker") } }),
    /** CRDR is cross-Region data replication, which ActiveMQ alone has. The replica names its primary. */
    replication: oneOf(["CRDR", "NONE"], names("DataReplicationMode", "data_replication_mode")),
    primary: reference("mq.broker", names("DataReplicationPrimaryBrokerArn", "data_replication_primary_broker_arn")),
    subnets: list(reference("ec2.subnet", {}), names("SubnetIds", "subnet_ids")),
  },
});
