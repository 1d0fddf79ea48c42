import { defineKind } from "../graph/kind.ts";
import { list, oneOf, record, reference, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { both, names } from "./names.ts";
import { bothPages, settingPage, templatePage, terraformPage } from "./pages.ts";

const REPLICATION = { cloudformation: settingPage("cassandra-keyspace-replicationspecification"), terraform: terraformPage("keyspaces_keyspace") };
const TABLE = bothPages("cassandra-table", "keyspaces_table");

/** CloudFormation calls Amazon Keyspaces after its language, Cassandra. */
export const keyspacesKeyspace = defineKind({
  name: "keyspaces.keyspace",
  label: "keyspace",
  ...names("AWS::Cassandra::Keyspace", "aws_keyspaces_keyspace"),
  page: templatePage("cassandra-keyspace"),
  identity: "keyspaceName",
  arn: { service: "cassandra", resource: "/keyspace/" },
  ref: names("name", "name"),
  properties: {
    ...lifecycle(),
    keyspaceName: text(names("KeyspaceName", "name")),
    replication: oneOf(["SINGLE_REGION", "MULTI_REGION"], {
      ...names("ReplicationSpecification.ReplicationStrategy", "replication_specification.replication_strategy"),
      default: both("SINGLE_REGION", REPLICATION),
    }),
    /** With the one in which it is made. */
    regions: list(text({}), names("ReplicationSpecification.RegionList", "replication_specification.region_list")),
    tags: tags(names("Tags", "tags_all")),
  },
});

export const keyspacesTable = defineKind({
  name: "keyspaces.table",
  label: "Keyspaces table",
  ...names("AWS::Cassandra::Table", "aws_keyspaces_table"),
  page: TABLE.cloudformation,
  properties: {
    ...lifecycle(),
    tableName: text(names("TableName", "table_name")),
    keyspace: reference("keyspaces.keyspace", names("KeyspaceName", "keyspace_name")),
    pointInTimeRecovery: oneOf(["ENABLED", "DISABLED"], {
      ...names("PointInTimeRecoveryEnabled", "point_in_time_recovery.status"),
      spelled: { cloudformation: { true: "ENABLED", false: "DISABLED" } },
      default: both("DISABLED", TABLE),
    }),
    replicas: list(record({ region: text({ cloudformation: "Region" }) }), { cloudformation: "ReplicaSpecifications" }),
    tags: tags(names("Tags", "tags_all")),
  },
});
