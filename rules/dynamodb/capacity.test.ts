import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./capacity.ts";

testRule(rule, {
  holds: [
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources: { Orders: { Type: AWS::Serverless::SimpleTable } }
    `,
    yaml`Resources: { Orders: { Type: AWS::DynamoDB::Table, Properties: { BillingMode: PAY_PER_REQUEST } } }`,
    yaml`Resources: { Orders: { Type: AWS::DynamoDB::GlobalTable, Properties: { BillingMode: PAY_PER_REQUEST, Replicas: [{ Region: eu-west-1 }] } } }`,
    // One policy names its target, the other what it scales.
    yaml`
      Resources:
        Orders: { Type: AWS::DynamoDB::Table, Properties: { ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 } } }
        Reads:
          Type: AWS::ApplicationAutoScaling::ScalableTarget
          Properties: { ResourceId: !Sub "table/\${Orders}", ScalableDimension: dynamodb:table:ReadCapacityUnits, ServiceNamespace: dynamodb }
        ReadPolicy:
          Type: AWS::ApplicationAutoScaling::ScalingPolicy
          Properties: { PolicyType: TargetTrackingScaling, ScalingTargetId: !Ref Reads }
        Writes:
          Type: AWS::ApplicationAutoScaling::ScalableTarget
          Properties: { ResourceId: !Join ["/", [table, !Ref Orders]], ScalableDimension: dynamodb:table:WriteCapacityUnits }
        WritePolicy:
          Type: AWS::ApplicationAutoScaling::ScalingPolicy
          Properties: { ResourceId: !Join ["/", [table, !Ref Orders]], ScalableDimension: dynamodb:table:WriteCapacityUnits }
    `,
    // With an index, by literal names.
    yaml`
      Resources:
        Orders: { Type: AWS::DynamoDB::Table, Properties: { TableName: orders, GlobalSecondaryIndexes: [{ IndexName: by-date }] } }
        Reads:
          Type: AWS::ApplicationAutoScaling::ScalableTarget
          Properties: { ResourceId: table/orders, ScalableDimension: dynamodb:table:ReadCapacityUnits }
        Writes:
          Type: AWS::ApplicationAutoScaling::ScalableTarget
          Properties: { ResourceId: table/orders, ScalableDimension: dynamodb:table:WriteCapacityUnits }
        IndexReads:
          Type: AWS::ApplicationAutoScaling::ScalableTarget
          Properties: { ResourceId: table/orders/index/by-date, ScalableDimension: dynamodb:index:ReadCapacityUnits }
        IndexWrites:
          Type: AWS::ApplicationAutoScaling::ScalableTarget
          Properties: { ResourceId: !Sub "table/\${Orders}/index/by-date", ScalableDimension: dynamodb:index:WriteCapacityUnits }
        A: { Type: AWS::ApplicationAutoScaling::ScalingPolicy, Properties: { ScalingTargetId: !Ref Reads } }
        B: { Type: AWS::ApplicationAutoScaling::ScalingPolicy, Properties: { ScalingTargetId: !Ref Writes } }
        C: { Type: AWS::ApplicationAutoScaling::ScalingPolicy, Properties: { ScalingTargetId: !Ref IndexReads } }
        D: { Type: AWS::ApplicationAutoScaling::ScalingPolicy, Properties: { ScalingTargetId: !Ref IndexWrites } }
    `,
    // The writes of a global table always scale.
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::GlobalTable
          Properties:
            BillingMode: PROVISIONED
            Replicas:
              - Region: eu-west-1
                ReadProvisionedThroughputSettings: { ReadCapacityAutoScalingSettings: { MinCapacity: 5, MaxCapacity: 500 } }
    `,
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name         = "orders"
        hash_key     = "id"
        billing_mode = "PAY_PER_REQUEST"
      }
    `,
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        read_capacity  = 5
        write_capacity = 5
      }

      resource "aws_appautoscaling_target" "reads" {
        service_namespace  = "dynamodb"
        resource_id        = "table/\${aws_dynamodb_table.orders.name}"
        scalable_dimension = "dynamodb:table:ReadCapacityUnits"
        min_capacity       = 5
        max_capacity       = 500
      }

      resource "aws_appautoscaling_policy" "reads" {
        name               = "reads"
        policy_type        = "TargetTrackingScaling"
        service_namespace  = aws_appautoscaling_target.reads.service_namespace
        resource_id        = aws_appautoscaling_target.reads.resource_id
        scalable_dimension = aws_appautoscaling_target.reads.scalable_dimension
      }

      resource "aws_appautoscaling_target" "writes" {
        service_namespace  = "dynamodb"
        resource_id        = "table/\${aws_dynamodb_table.orders.name}"
        scalable_dimension = "dynamodb:table:WriteCapacityUnits"
        min_capacity       = 5
        max_capacity       = 500
      }

      resource "aws_appautoscaling_policy" "writes" {
        name               = "writes"
        policy_type        = "TargetTrackingScaling"
        service_namespace  = aws_appautoscaling_target.writes.service_namespace
        resource_id        = aws_appautoscaling_target.writes.resource_id
        scalable_dimension = aws_appautoscaling_target.writes.scalable_dimension
      }
    `,
    hcl`
      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"

        global_secondary_index {
          name            = "by-date"
          hash_key        = "date"
          projection_type = "ALL"
        }
      }

      resource "aws_appautoscaling_target" "reads" {
        service_namespace  = "dynamodb"
        resource_id        = "table/\${aws_dynamodb_table.orders.name}"
        scalable_dimension = "dynamodb:table:ReadCapacityUnits"
        min_capacity       = 5
        max_capacity       = 500
      }

      resource "aws_appautoscaling_policy" "reads" {
        name               = "reads"
        policy_type        = "TargetTrackingScaling"
        service_namespace  = aws_appautoscaling_target.reads.service_namespace
        resource_id        = aws_appautoscaling_target.reads.resource_id
        scalable_dimension = aws_appautoscaling_target.reads.scalable_dimension
      }

      resource "aws_appautoscaling_target" "writes" {
        service_namespace  = "dynamodb"
        resource_id        = "table/\${aws_dynamodb_table.orders.name}"
        scalable_dimension = "dynamodb:table:WriteCapacityUnits"
        min_capacity       = 5
        max_capacity       = 500
      }

      resource "aws_appautoscaling_policy" "writes" {
        name               = "writes"
        policy_type        = "TargetTrackingScaling"
        service_namespace  = aws_appautoscaling_target.writes.service_namespace
        resource_id        = aws_appautoscaling_target.writes.resource_id
        scalable_dimension = aws_appautoscaling_target.writes.scalable_dimension
      }

      resource "aws_appautoscaling_target" "index_reads" {
        service_namespace  = "dynamodb"
        resource_id        = "table/\${aws_dynamodb_table.orders.name}/index/by-date"
        scalable_dimension = "dynamodb:index:ReadCapacityUnits"
        min_capacity       = 5
        max_capacity       = 500
      }

      resource "aws_appautoscaling_policy" "index_reads" {
        name               = "index_reads"
        policy_type        = "TargetTrackingScaling"
        service_namespace  = aws_appautoscaling_target.index_reads.service_namespace
        resource_id        = aws_appautoscaling_target.index_reads.resource_id
        scalable_dimension = aws_appautoscaling_target.index_reads.scalable_dimension
      }

      resource "aws_appautoscaling_target" "index_writes" {
        service_namespace  = "dynamodb"
        resource_id        = "table/orders/index/by-date"
        scalable_dimension = "dynamodb:index:WriteCapacityUnits"
        min_capacity       = 5
        max_capacity       = 500
      }

      resource "aws_appautoscaling_policy" "index_writes" {
        name               = "index_writes"
        policy_type        = "TargetTrackingScaling"
        service_namespace  = aws_appautoscaling_target.index_writes.service_namespace
        resource_id        = aws_appautoscaling_target.index_writes.resource_id
        scalable_dimension = aws_appautoscaling_target.index_writes.scalable_dimension
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Transform: AWS::Serverless-2016-10-31
        Resources: { «Orders»: { Type: AWS::Serverless::SimpleTable, Properties: { ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 } } } }
      `,
      stays: "no edit",
    },
    // The tightest place is the fixed capacity, where there is one.
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::GlobalTable
          Properties: { BillingMode: PROVISIONED, Replicas: [{ Region: eu-west-1, ReadProvisionedThroughputSettings: { ReadCapacityUnits: «5» } }] }
    `,
    { given: yaml`Resources: { «Orders»: { Type: AWS::DynamoDB::Table } }`, says: "DynamoDB table `Orders` has a fixed capacity for reads, writes or an index" },
    yaml`Resources: { Orders: { Type: AWS::DynamoDB::Table, Properties: { BillingMode: «PROVISIONED» } } }`,
    // A target without a policy stays where it is; the writes have none at all.
    {
      given: yaml`
        Resources:
          Orders: { Type: AWS::DynamoDB::Table, Properties: { BillingMode: «PROVISIONED» } }
          Reads:
            Type: AWS::ApplicationAutoScaling::ScalableTarget
            Properties: { ResourceId: !Sub "table/\${Orders}", ScalableDimension: dynamodb:table:ReadCapacityUnits }
      `,
      stays: "no edit",
    },
    // What scales is another table, by reference.
    yaml`
      Resources:
        Orders: { Type: AWS::DynamoDB::Table, Properties: { TableName: orders, BillingMode: «PROVISIONED» } }
        Other: { Type: AWS::DynamoDB::Table, Properties: { BillingMode: PAY_PER_REQUEST } }
        Reads:
          Type: AWS::ApplicationAutoScaling::ScalableTarget
          Properties: { ResourceId: !Sub "table/\${Other}", ScalableDimension: dynamodb:table:ReadCapacityUnits }
        ReadPolicy: { Type: AWS::ApplicationAutoScaling::ScalingPolicy, Properties: { ScalingTargetId: !Ref Reads } }
        Writes:
          Type: AWS::ApplicationAutoScaling::ScalableTarget
          Properties: { ResourceId: !Sub "table/\${Other}", ScalableDimension: dynamodb:table:WriteCapacityUnits }
        WritePolicy: { Type: AWS::ApplicationAutoScaling::ScalingPolicy, Properties: { ScalingTargetId: !Ref Writes } }
    `,
    // The table scales, its index does not.
    {
      given: yaml`
        Resources:
          Orders: { Type: AWS::DynamoDB::Table, Properties: { BillingMode: «PROVISIONED», GlobalSecondaryIndexes: [{ IndexName: by-date }] } }
          Reads:
            Type: AWS::ApplicationAutoScaling::ScalableTarget
            Properties: { ResourceId: !Sub "table/\${Orders}", ScalableDimension: dynamodb:table:ReadCapacityUnits }
          Writes:
            Type: AWS::ApplicationAutoScaling::ScalableTarget
            Properties: { ResourceId: !Sub "table/\${Orders}", ScalableDimension: dynamodb:table:WriteCapacityUnits }
          A: { Type: AWS::ApplicationAutoScaling::ScalingPolicy, Properties: { ScalingTargetId: !Ref Reads } }
          B: { Type: AWS::ApplicationAutoScaling::ScalingPolicy, Properties: { ScalingTargetId: !Ref Writes } }
      `,
      stays: "no edit",
    },
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::GlobalTable
          Properties:
            Replicas:
              - { Region: eu-west-1, ReadProvisionedThroughputSettings: { ReadCapacityUnits: «5» } }
    `,
    // Provisioned is the default.
    {
      given: hcl`
        «resource "aws_dynamodb_table" "orders"» {
          name     = "orders"
          hash_key = "id"
        }
      `,
      says: "DynamoDB table `aws_dynamodb_table.orders` has a fixed capacity for reads, writes or an index",
    },
    {
      given: hcl`
        resource "aws_dynamodb_table" "orders" {
          name         = "orders"
          hash_key     = "id"
          billing_mode = «"PROVISIONED"»

          global_secondary_index {
            name            = "by-date"
            hash_key        = "date"
            projection_type = "ALL"
          }
        }

        resource "aws_appautoscaling_target" "reads" {
          service_namespace  = "dynamodb"
          resource_id        = "table/\${aws_dynamodb_table.orders.name}"
          scalable_dimension = "dynamodb:table:ReadCapacityUnits"
          min_capacity       = 5
          max_capacity       = 500
        }

        resource "aws_appautoscaling_policy" "reads" {
          name               = "reads"
          policy_type        = "TargetTrackingScaling"
          service_namespace  = aws_appautoscaling_target.reads.service_namespace
          resource_id        = aws_appautoscaling_target.reads.resource_id
          scalable_dimension = aws_appautoscaling_target.reads.scalable_dimension
        }

        resource "aws_appautoscaling_target" "writes" {
          service_namespace  = "dynamodb"
          resource_id        = "table/\${aws_dynamodb_table.orders.name}"
          scalable_dimension = "dynamodb:table:WriteCapacityUnits"
          min_capacity       = 5
          max_capacity       = 500
        }

        resource "aws_appautoscaling_policy" "writes" {
          name               = "writes"
          policy_type        = "TargetTrackingScaling"
          service_namespace  = aws_appautoscaling_target.writes.service_namespace
          resource_id        = aws_appautoscaling_target.writes.resource_id
          scalable_dimension = aws_appautoscaling_target.writes.scalable_dimension
        }
      `,
      stays: "no edit",
    },
    // What is on demand has nothing provisioned, and neither have its indexes.
    {
      given: yaml`
        Resources:
          Orders:
            Type: AWS::DynamoDB::Table
            Properties:
              TableName: orders
              BillingMode: «PROVISIONED»
              # Enough for the year.
              ProvisionedThroughput:
                ReadCapacityUnits: 50
                WriteCapacityUnits: 20
              GlobalSecondaryIndexes:
                - IndexName: by-date
                  ProvisionedThroughput:
                    ReadCapacityUnits: 10
                    WriteCapacityUnits: 20
      `,
      becomes: `
        Resources:
          Orders:
            Type: AWS::DynamoDB::Table
            Properties:
              TableName: orders
              BillingMode: PAY_PER_REQUEST
              # Enough for the year.
              GlobalSecondaryIndexes:
                - IndexName: by-date
      `,
    },
    {
      given: yaml`
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              BillingMode: PROVISIONED
              WriteProvisionedThroughputSettings:
                WriteCapacityAutoScalingSettings:
                  MinCapacity: 5
                  MaxCapacity: 500
              Replicas:
                - Region: eu-west-1
                  ReadProvisionedThroughputSettings:
                    ReadCapacityUnits: «5»
                - Region: eu-central-1 # the same
                  ReadProvisionedThroughputSettings:
                    ReadCapacityUnits: 5
      `,
      becomes: `
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              BillingMode: PAY_PER_REQUEST
              Replicas:
                - Region: eu-west-1
                - Region: eu-central-1 # the same
      `,
    },
    {
      given: hcl`
        «resource "aws_dynamodb_table" "orders"» {
          name           = "orders"
          hash_key       = "id"
          read_capacity  = 50 # enough for the year
          write_capacity = 20

          global_secondary_index {
            name            = "by-date"
            hash_key        = "date"
            projection_type = "ALL"
            read_capacity   = 10
            write_capacity  = 20
          }
        }
      `,
      becomes: `
        resource "aws_dynamodb_table" "orders" {
          name         = "orders"
          hash_key     = "id"
          billing_mode = "PAY_PER_REQUEST"

          global_secondary_index {
            name            = "by-date"
            hash_key        = "date"
            projection_type = "ALL"
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Mode: { Type: String } }
        Resources: { Orders: { Type: AWS::DynamoDB::Table, Properties: { BillingMode: «!Ref Mode» } } }
      `,
      because: "parameter `Mode` has no default",
    },
    {
      given: yaml`
        Parameters: { Mode: { Type: String } }
        Conditions: { IsOnDemand: !Equals [!Ref Mode, on-demand] }
        Resources:
          Orders: { Type: AWS::DynamoDB::Table, Properties: { BillingMode: !If [IsOnDemand, PAY_PER_REQUEST, PROVISIONED] } }
      `,
      because: "has a fixed capacity for reads, writes or an index when `Mode` is not on-demand",
    },
    {
      given: hcl`
        variable "billing_mode" {
          type = string
        }

        resource "aws_dynamodb_table" "orders" {
          name         = "orders"
          hash_key     = "id"
          billing_mode = var.billing_mode
        }
      `,
      because: "`var.billing_mode` has no default",
    },
  ],
});
