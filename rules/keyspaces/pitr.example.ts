import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;
