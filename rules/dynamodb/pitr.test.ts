import { testRule, yaml } from "../../src/testing.ts";
import rule from "./pitr.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::Table
          Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }
    `,
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::GlobalTable
          Properties:
            Replicas:
              - { Region: eu-west-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }
              - { Region: eu-central-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }
    `,
    yaml`
      Resources:
        Orders: { Type: AWS::DynamoDB::Table }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpression: rate(1 day), TargetBackupVault: Default }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Orders.Arn] } }
    `,
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::GlobalTable
          Properties:
            Replicas: [{ Region: eu-west-1, Tags: [{ Key: backup, Value: daily }] }, { Region: eu-central-1 }]
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpression: rate(1 day), TargetBackupVault: Default }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties:
            BackupPlanId: !Ref Plan
            BackupSelection: { ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: backup, ConditionValue: daily }] }
    `,
  ],
  fails: [
    { given: yaml`Resources: { «Orders»: { Type: AWS::DynamoDB::Table } }`, says: "DynamoDB table `Orders` has no point-in-time recovery" },
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::Table
          Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: «false» } }
    `,
    {
      given: yaml`
        Resources:
          «Orders»:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              Replicas:
                - { Region: eu-west-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }
                - { Region: eu-central-1 }
      `,
      says: "DynamoDB global table `Orders` lacks point-in-time recovery in at least one region",
    },
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::GlobalTable
          Properties:
            Replicas:
              - { Region: eu-west-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }
              - { Region: eu-central-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: «false» } }
    `,
    // A bare name in a selection selects nothing.
    yaml`
      Resources:
        «Orders»: { Type: AWS::DynamoDB::Table }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpression: rate(1 day), TargetBackupVault: Default }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!Ref Orders] } }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Recover: { Type: String } }
        Resources:
          Orders:
            Type: AWS::DynamoDB::Table
            Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: «!Ref Recover» } }
      `,
      because: "parameter `Recover` has no default",
    },
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              Replicas:
                - { Region: eu-west-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }
                - !If [IsProd, { Region: eu-central-1 }, !Ref AWS::NoValue]
      `,
      because: "lacks point-in-time recovery in at least one region when `Env` is prod",
    },
    {
      given: yaml`Resources: { Orders: { Type: AWS::DynamoDB::Table, Properties: { PointInTimeRecoveryEnabled: true } } }`,
      because: "`PointInTimeRecoveryEnabled` is written in its place, which AWS does not know",
    },
    {
      given: yaml`
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
              Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }]
      `,
      because: "Orders.PointInTimeRecoverySpecification is written, which AWS does not know",
    },
  ],
});
