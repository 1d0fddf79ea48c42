import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./selection-takes-effect.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Role: { Type: AWS::IAM::Role }
        Db: { Type: AWS::RDS::DBInstance }
        Table: { Type: AWS::DynamoDB::Table }
        Volume: { Type: AWS::EC2::Volume }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties:
            BackupSelection:
              IamRoleArn: !GetAtt Role.Arn
              Resources:
                - !GetAtt Db.DBInstanceArn
                - !GetAtt Table.Arn
                - !Sub arn:\${AWS::Partition}:ec2:\${AWS::Region}:\${AWS::AccountId}:volume/\${Volume}
                - arn:aws:rds:*:*:cluster:*
                - "*"
    `,
    yaml`
      Parameters: { Role: { Type: String } }
      Resources:
        Db: { Type: AWS::RDS::DBInstance, Properties: { Tags: [{ Key: Backup, Value: required }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties:
            BackupSelection:
              IamRoleArn: !Ref Role
              ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: Backup, ConditionValue: required }]
    `,
    // Conditions narrow what the resources give.
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance, Properties: { Tags: [{ Key: tier, Value: production }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties:
            BackupSelection:
              IamRoleArn: arn:aws:iam::111122223333:role/backup
              Resources: ["*"]
              NotResources: ["arn:aws:dynamodb:*"]
              Conditions: { StringLike: [{ ConditionKey: aws:ResourceTag/tier, ConditionValue: prod* }] }
    `,
    hcl`
      resource "aws_iam_role" "backup" {
        assume_role_policy = "{}"
      }

      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"
      }

      resource "aws_backup_selection" "selection" {
        name         = "selection"
        plan_id      = "daily"
        iam_role_arn = aws_iam_role.backup.arn
        resources    = [aws_dynamodb_table.orders.arn, "arn:aws:rds:*:*:cluster:*", "*"]
      }
    `,
    hcl`
      provider "aws" {
        default_tags {
          tags = { Backup = "required" }
        }
      }

      resource "aws_dynamodb_table" "orders" {
        name     = "orders"
        hash_key = "id"
      }

      resource "aws_backup_selection" "selection" {
        name         = "selection"
        plan_id      = "daily"
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"

        selection_tag {
          type  = "STRINGEQUALS"
          key   = "Backup"
          value = "required"
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Db: { Type: AWS::RDS::DBInstance }
          Table: { Type: AWS::DynamoDB::Table }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties:
              BackupSelection:
                IamRoleArn: arn:aws:iam::111122223333:role/backup
                Resources: [!GetAtt Db.DBInstanceArn, «!Ref Db», !Ref Table]
      `,
      says: "Backup selection `Selection` names resources by what is no ARN, so they are not backed up",
      stays: "no edit",
    },
    // What the template does not define cannot be deployed, and a store's reference is no ARN.
    {
      given: yaml`
        Resources:
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties:
              BackupSelection:
                IamRoleArn: arn:aws:iam::111122223333:role/backup
                Resources: [«!Ref EBSVolume1», !Ref EBSVolume2]
      `,
      stays: "no edit",
    },
    // One value is no list. It is said once.
    {
      given: yaml`
        Resources:
          Db: { Type: AWS::RDS::DBInstance }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupSelection: { IamRoleArn: "arn:aws:iam::111122223333:role/backup", Resources: «!Ref Db» } }
      `,
      says: "Backup selection `Selection` names its resources by one value, where AWS Backup takes a list of ARNs",
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Role: { Type: AWS::IAM::Role }
          Db: { Type: AWS::RDS::DBInstance }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupSelection: { IamRoleArn: «!Ref Role», Resources: [!GetAtt Db.DBInstanceArn] } }
      `,
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Db: { Type: AWS::RDS::DBInstance }
          «Selection»:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupSelection: { Resources: [!GetAtt Db.DBInstanceArn] } }
      `,
      stays: "no edit",
    },
    // What is named is no ARN, so that only the tag is left, and nothing carries it.
    {
      given: yaml`
        Resources:
          Db: { Type: AWS::RDS::DBInstance, Properties: { Tags: [{ Key: Backup, Value: weekly }] } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties:
              BackupSelection:
                IamRoleArn: arn:aws:iam::111122223333:role/backup
                Resources: [«!Ref Db»]
                ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: Backup, ConditionValue: «daily» }]
      `,
      stays: "no edit",
    },
    // Nothing carries the tag; the second tag's operator is one that a list of tags does not know.
    {
      given: yaml`
        Resources:
          Db: { Type: AWS::RDS::DBInstance, Properties: { Tags: [{ Key: backup, Value: "yes" }] } }
          Table: { Type: AWS::DynamoDB::Table }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties:
              BackupSelection:
                IamRoleArn: arn:aws:iam::111122223333:role/backup
                ListOfTags:
                  - { ConditionType: STRINGEQUALS, ConditionKey: Backup, ConditionValue: «required» }
                  - { ConditionType: «STRINGLIKE», ConditionKey: Backup, ConditionValue: daily }
      `,
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Db: { Type: AWS::RDS::DBInstance, Properties: { Tags: [{ Key: Backup, Value: required }] } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties:
              BackupSelection:
                IamRoleArn: arn:aws:iam::111122223333:role/backup
                Resources: ["*"]
                Conditions:
                  StringEquals:
                    - ConditionKey: «Backup» # as the tag is called
                      ConditionValue: required
      `,
      becomes: `
        Resources:
          Db: { Type: AWS::RDS::DBInstance, Properties: { Tags: [{ Key: Backup, Value: required }] } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties:
              BackupSelection:
                IamRoleArn: arn:aws:iam::111122223333:role/backup
                Resources: ["*"]
                Conditions:
                  StringEquals:
                    - ConditionKey: aws:ResourceTag/Backup # as the tag is called
                      ConditionValue: required
      `,
    },
    {
      given: hcl`
        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"
        }

        resource "aws_backup_selection" "selection" {
          name         = "selection"
          plan_id      = "daily"
          iam_role_arn = "arn:aws:iam::111122223333:role/backup"
          resources    = [aws_dynamodb_table.orders.arn, «aws_dynamodb_table.orders.id»]
        }
      `,
      says: "Backup selection `aws_backup_selection.selection` names resources by what is no ARN, so they are not backed up",
      stays: "no edit",
    },
    {
      given: hcl`
        resource "aws_iam_role" "backup" {
          name               = "backup"
          assume_role_policy = "{}"
        }

        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"
        }

        resource "aws_backup_selection" "selection" {
          name         = "selection"
          plan_id      = "daily"
          iam_role_arn = «aws_iam_role.backup.name»
          resources    = [aws_dynamodb_table.orders.arn]
        }
      `,
      stays: "no edit",
    },
    {
      given: hcl`
        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"
        }

        resource "aws_backup_selection" "selection" {
          name         = "selection"
          plan_id      = "daily"
          iam_role_arn = "arn:aws:iam::111122223333:role/backup"

          selection_tag {
            type  = "STRINGEQUALS"
            key   = "Backup"
            value = «"required"»
          }
        }
      `,
      stays: "no edit",
    },
    {
      given: hcl`
        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"
          tags     = { Backup = "required" }
        }

        resource "aws_backup_selection" "selection" {
          name         = "selection"
          plan_id      = "daily"
          iam_role_arn = "arn:aws:iam::111122223333:role/backup"
          resources    = ["*"]

          condition {
            string_equals {
              key   = «"Backup"» # a tag of every store
              value = "required"
            }
          }
        }
      `,
      becomes: `
        resource "aws_dynamodb_table" "orders" {
          name     = "orders"
          hash_key = "id"
          tags     = { Backup = "required" }
        }

        resource "aws_backup_selection" "selection" {
          name         = "selection"
          plan_id      = "daily"
          iam_role_arn = "arn:aws:iam::111122223333:role/backup"
          resources    = ["*"]

          condition {
            string_equals {
              key   = "aws:ResourceTag/Backup" # a tag of every store
              value = "required"
            }
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Target: { Type: String } }
        Resources:
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: { BackupSelection: { IamRoleArn: "arn:aws:iam::111122223333:role/backup", Resources: [«!Ref Target»] } }
      `,
      because: "parameter `Target` has no default",
    },
    // AWS documents that it takes everything, and has refused it.
    {
      given: yaml`
        Resources:
          Db: { Type: AWS::RDS::DBInstance, Properties: { Tags: [{ Key: Backup, Value: required }] } }
          «Selection»:
            Type: AWS::Backup::BackupSelection
            Properties:
              BackupSelection:
                IamRoleArn: arn:aws:iam::111122223333:role/backup
                Conditions: { StringEquals: [{ ConditionKey: aws:ResourceTag/Backup, ConditionValue: required }] }
      `,
      because: "`Selection` names neither resources nor a list of tags",
    },
    // A plan for the whole account: what carries the tag is in other stacks.
    {
      given: yaml`
        Resources:
          «Selection»:
            Type: AWS::Backup::BackupSelection
            Properties:
              BackupSelection:
                IamRoleArn: arn:aws:iam::111122223333:role/backup
                ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: Backup, ConditionValue: required }]
      `,
      because: "what carries its tags is not in these files",
    },
    {
      given: yaml`
        Resources:
          Db: { Type: AWS::RDS::DBInstance }
          Volume: { Type: AWS::Timestream::Table, Properties: { Tags: [{ Key: Backup, Value: required }] } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties:
              BackupSelection:
                IamRoleArn: arn:aws:iam::111122223333:role/backup
                ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: Backup, ConditionValue: required }]
      `,
      because: "what carries its tags is not in these files",
    },
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Resources:
          Db: { Type: AWS::RDS::DBInstance, Properties: { Tags: [{ Key: env, Value: !Ref Env }] } }
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties:
              BackupSelection:
                IamRoleArn: arn:aws:iam::111122223333:role/backup
                ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: env, ConditionValue: prod }]
      `,
      because: "`env` is not known",
    },
    {
      given: hcl`
        variable "target" { type = string }

        resource "aws_backup_selection" "selection" {
          name         = "selection"
          plan_id      = "daily"
          iam_role_arn = "arn:aws:iam::111122223333:role/backup"
          resources    = [«var.target»]
        }
      `,
      because: "`var.target` has no default",
    },
    // A plan for the whole account: what carries the tag is elsewhere.
    {
      given: hcl`
        resource "aws_backup_selection" "selection" {
          name         = "selection"
          plan_id      = "daily"
          iam_role_arn = "arn:aws:iam::111122223333:role/backup"

          selection_tag {
            type  = "STRINGEQUALS"
            key   = "Backup"
            value = "required"
          }
        }
      `,
      because: "what carries its tags is not in these files",
    },
  ],
});
