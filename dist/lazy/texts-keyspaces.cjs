(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "keyspaces-multi-region": {
    since: "0.1.0",
    why: `
    The tables of a keyspace stand in one region. With the region their data is out of reach, and Amazon Keyspaces
    copies no backups to another. A multi-Region keyspace has its tables in each of its regions, where they take
    reads and writes and are behind by less than a second.
  `,
    remedy: `
    Make it a multi-Region keyspace with the home and the recovery region, and turn point-in-time recovery on for its
    tables, for deletions replicate, too. Replicated writes and the storage in each region are charged. A keyspace that has
    tables takes further regions only once client-side timestamps are on for all of them.
  `,
    example: {
  cloudformation: `
    Resources:
      Shop:
        Type: AWS::Cassandra::Keyspace
        Properties:
          ReplicationSpecification: { ReplicationStrategy: MULTI_REGION, RegionList: [eu-west-1, eu-central-1] }
  `,
  terraform: `
    resource "aws_keyspaces_keyspace" "shop" {
      name = "shop"

      replication_specification {
        replication_strategy = "MULTI_REGION"
        region_list          = ["eu-west-1", "eu-central-1"]
      }
    }
  `,
},
    noFix: "which regions the keyspace stands in is for somebody to choose, and its tables need client-side timestamps first",
    references: [
    "https://docs.aws.amazon.com/keyspaces/latest/devguide/multiRegion-replication.html",
    "https://docs.aws.amazon.com/keyspaces/latest/devguide/keyspaces-multi-region-add-replica.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-keyspace-replicationspecification.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10", "SC-36"] },
  },
  "keyspaces-pitr": {
    since: "0.1.0",
    why: `
    Rows that a bug or a person deletes or overwrites are gone from all three zones at once, and from every region of a
    multi-Region table. Point-in-time recovery keeps 35 days of history, down to the second, also of a table that is
    deleted. It is off until it is turned on, and there are no other backups.
  `,
    remedy: `
    Turn point-in-time recovery on for the table. It is charged by the size of the table and needs no capacity. A restore
    makes a new table: plan how the application moves to it.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::Cassandra::Table
        Properties:
          KeyspaceName: shop
          PartitionKeyColumns: [{ ColumnName: id, ColumnType: uuid }]
          PointInTimeRecoveryEnabled: true
  `,
  terraform: `
    resource "aws_keyspaces_table" "orders" {
      keyspace_name = "shop"
      table_name    = "orders"

      schema_definition {
        column {
          name = "id"
          type = "uuid"
        }

        partition_key { name = "id" }
      }

      point_in_time_recovery { status = "ENABLED" }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html",
    "https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery_HowItWorks.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "CP-10"] },
    fixNote: "it is charged by the size of the table",
  },
};
})
