import { testRule, yaml } from "../../src/testing.ts";
import rule from "./continuous-valid.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanRule:
                - { EnableContinuousBackup: true, Lifecycle: { DeleteAfterDays: 35 } }
                - { EnableContinuousBackup: false, Lifecycle: { DeleteAfterDays: 365, MoveToColdStorageAfterDays: 30 } }
                - { Lifecycle: { DeleteAfterDays: 90 } }
    `,
    yaml`
      Parameters: { Pitr: { Type: String, AllowedValues: ["true", "false"] } }
      Conditions: { IsPitr: !Equals [!Ref Pitr, "true"] }
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanRule: [{ EnableContinuousBackup: !Ref Pitr, Lifecycle: { DeleteAfterDays: !If [IsPitr, 35, 365] } }]
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { BackupPlanRule: [{ EnableContinuousBackup: true, Lifecycle: { DeleteAfterDays: «36» } }] } }
      `,
      says: "Plan.BackupPlan.BackupPlanRule[0] is continuous, which AWS accepts for 1 to 35 days and without cold storage only, so it rejects the plan",
    },
    yaml`
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanRule: [{ EnableContinuousBackup: true, Lifecycle: { DeleteAfterDays: 30, MoveToColdStorageAfterDays: «7» } }]
    `,
    // Without a lifecycle it is rejected, too; nothing is written that could be pointed at.
    yaml`
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ EnableContinuousBackup: «true» }] } }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Pitr: { Type: String } }
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { BackupPlanRule: [{ EnableContinuousBackup: !Ref Pitr, Lifecycle: { DeleteAfterDays: 90 } }] } }
      `,
      because: "parameter `Pitr` has no default",
    },
    {
      given: yaml`
        Parameters: { Days: { Type: Number } }
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { BackupPlanRule: [{ EnableContinuousBackup: true, Lifecycle: { DeleteAfterDays: «!Ref Days» } }] } }
      `,
      because: "parameter `Days` has no default",
    },
  ],
});
