(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "dynamodb-capacity": {
    since: "0.1.0",
    why: `
    A table with fixed capacity throttles what goes beyond it. A failover, a retry storm or a good day is then
    an outage of its own, and an index that falls behind throttles the writes of its table.
  `,
    remedy: `
    Use on-demand capacity, or scale reads and writes of the table and of every index between a minimum and a
    maximum. On-demand costs more for each request and nothing while there are none. Auto scaling reacts in
    minutes, so the minimum must carry the first rush.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::Table
        Properties:
          KeySchema: [{ AttributeName: id, KeyType: HASH }]
          AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
          BillingMode: PAY_PER_REQUEST
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name         = "orders"
      hash_key     = "id"
      billing_mode = "PAY_PER_REQUEST"

      attribute {
        name = "id"
        type = "S"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html",
  ],
    frameworks: { wellArchitected: ["REL07-BP01", "REL07-BP03"], nist80053: ["CP-2(2)", "SC-5(2)"] },
    similar: [
    "checkov:CKV2_AWS_16",
    "cdk-nag:DynamoDBAutoScalingEnabled",
    "hashicorp-fsbp-sentinel:dynamo-db-tables-scales-capacity-with-demand",
    "prowler:dynamodb_table_autoscaling_enabled",
  ],
    fixNote: "on-demand capacity costs more for each request, and nothing while there are none",
  },
  "dynamodb-deletion-policy": {
    since: "0.1.0",
    why: `
    A table is deleted with its stack, when its definition is taken out, and when a change of its keys or its
    name replaces it: the new one is empty. In CloudFormation the first two are covered by the deletion policy,
    the third by the update-replace policy, and both say Delete unless they are written. Terraform deletes in
    each case, unless \`prevent_destroy\` has it refuse.
  `,
    remedy: `
    Set both policies to Retain, or \`prevent_destroy\` in Terraform, or turn deletion protection on, which stays
    when the definition is taken out. A table that was retained stays, and costs, until somebody deletes it by
    hand; a stack that is deployed again must import it.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::Table
        DeletionPolicy: Retain
        UpdateReplacePolicy: Retain
        Properties:
          KeySchema: [{ AttributeName: id, KeyType: HASH }]
          AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
          BillingMode: PAY_PER_REQUEST
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name         = "orders"
      hash_key     = "id"
      billing_mode = "PAY_PER_REQUEST"

      lifecycle {
        prevent_destroy = true
      }

      attribute {
        name = "id"
        type = "S"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    fixNote: "a table that was retained stays, and costs, until somebody deletes it",
  },
  "dynamodb-deletion-protection": {
    since: "0.1.0",
    why: `
    A table goes in seconds, by a click, a script or a template that no longer has it. Where it had point-in-time
    recovery, one backup of its last state stays for 35 days; where not, nothing. Deletion protection makes
    DynamoDB refuse, whoever asks. Each replica of a global table has a protection of its own.
  `,
    remedy: `
    Turn deletion protection on for the table and for every replica. It is free. Whoever is to delete or
    replace the table must turn it off first, in an update of its own. An \`AWS::Serverless::SimpleTable\` cannot
    have it: define an \`AWS::DynamoDB::Table\` in its place, and import the table into it.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::Table
        Properties:
          KeySchema: [{ AttributeName: id, KeyType: HASH }]
          AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
          BillingMode: PAY_PER_REQUEST
          DeletionProtectionEnabled: true
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name                        = "orders"
      hash_key                    = "id"
      billing_mode                = "PAY_PER_REQUEST"
      deletion_protection_enabled = true

      attribute {
        name = "id"
        type = "S"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicaspecification.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    similar: [
    "hashicorp-fsbp-sentinel:dynamo-db-tables-delete-protection-enabled",
    "prowler:dynamodb_table_deletion_protection_enabled",
    "service-screener:deleteTableProtection",
  ],
    fixNote: "a table that is to be deleted or replaced needs it turned off first",
  },
  "dynamodb-global": {
    since: "0.1.0",
    why: `
    A table stands in one region. With the region its data is out of reach, and the way back is a restore from
    copies that are hours old, if there are any. A global table has a replica in each of its regions that takes
    reads and writes and is behind by a second or less. A global table with one replica is a regional table.
  `,
    remedy: `
    Define the table as a global table with a replica in the recovery region, and turn point-in-time recovery
    on for each, for deletions replicate, too. Replicated writes and the storage of each replica are charged.
    CloudFormation moves a table to the other type by import only, never in place.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::GlobalTable
        Properties:
          KeySchema: [{ AttributeName: id, KeyType: HASH }]
          AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
          BillingMode: PAY_PER_REQUEST
          StreamSpecification: { StreamViewType: NEW_AND_OLD_IMAGES }
          Replicas:
            - Region: !Ref AWS::Region
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
            - Region: eu-central-1
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name             = "orders"
      hash_key         = "id"
      billing_mode     = "PAY_PER_REQUEST"
      stream_enabled   = true
      stream_view_type = "NEW_AND_OLD_IMAGES"

      point_in_time_recovery {
        enabled = true
      }

      replica {
        region_name            = "eu-central-1"
        point_in_time_recovery = true
      }

      attribute {
        name = "id"
        type = "S"
      }
    }
  `,
},
    noFix: "CloudFormation moves a table to the other type by import only, and the second region has to be chosen",
    references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_MA_HowItWorks.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10", "SC-36"] },
  },
  "dynamodb-global-takes-effect": {
    since: "0.1.0",
    why: `
    A global table that DynamoDB rejects is found out during the deployment, often the one that was to bring
    the second region. Until then there is no replica, and nothing to fail over to.
  `,
    remedy: `
    Give a table with several replicas a stream of new and old images, list the stack's own region among the
    replicas, and give strong consistency three replicas, or two and a witness.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::GlobalTable
        Properties:
          KeySchema: [{ AttributeName: id, KeyType: HASH }]
          AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
          BillingMode: PAY_PER_REQUEST
          StreamSpecification: { StreamViewType: NEW_AND_OLD_IMAGES }
          Replicas:
            - Region: !Ref AWS::Region
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
            - Region: eu-central-1
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-globaltablewitness.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6(1)", "CP-10"] },
    fixNote: "replicas read the stream without a charge, other readers are charged",
  },
  "dynamodb-pitr": {
    since: "0.1.0",
    why: `
    Items that a bug or a person deletes or overwrites are gone from all three zones at once, and from every
    replica within seconds. Point-in-time recovery keeps up to 35 days of history, down to the second. It is
    off until it is turned on, on each replica by itself, and nothing of the time before can be brought back.
  `,
    remedy: `
    Turn point-in-time recovery on for the table and for every replica. It is charged by the size of the table
    and needs no capacity. A restore makes a new table: plan how the application moves to it.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::Table
        Properties:
          KeySchema: [{ AttributeName: id, KeyType: HASH }]
          AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
          BillingMode: PAY_PER_REQUEST
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name         = "orders"
      hash_key     = "id"
      billing_mode = "PAY_PER_REQUEST"

      point_in_time_recovery {
        enabled = true
      }

      attribute {
        name = "id"
        type = "S"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicaspecification.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "CP-10"] },
    similar: [
    "checkov:CKV_AWS_28",
    "checkov:CKV_AWS_165",
    "trivy:AWS-0024",
    "guard-rules-registry:DYNAMODB_PITR_ENABLED",
    "cdk-nag:DynamoDBPITREnabled",
    "cfn_nag:W78",
    "terrascan:AC_AWS_0458",
    "regula:FG_R00106",
    "prowler:dynamodb_tables_pitr_enabled",
    "kics:dynamodb_table_point_in_time_recovery_disabled",
    "hashicorp-fsbp-sentinel:dynamo-db-tables-point-in-time-recovery-enabled",
    "steampipe-terraform-aws-compliance:dynamodb_table_point_in_time_recovery_enabled",
    "service-screener:disabledPointInTimeRecovery",
  ],
    fixNote: "charged by the size of the table, for each replica",
  },
};
})
