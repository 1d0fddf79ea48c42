import { testRule, yaml } from "../../src/testing.ts";
import rule from "./copy-takes-effect.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Vault: { Type: AWS::Backup::BackupVault, Properties: { BackupVaultName: second } }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanRule:
                - CopyActions:
                    - DestinationBackupVaultArn: !Sub arn:\${AWS::Partition}:backup:eu-west-1:\${AWS::AccountId}:backup-vault:dr
                    - DestinationBackupVaultArn: arn:aws:backup:eu-west-1:111122223333:backup-vault:dr
                    - DestinationBackupVaultArn: !GetAtt Vault.BackupVaultArn
    `,
  ],
  skips: [
    yaml`Resources: { Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } } }`,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Vault: { Type: AWS::Backup::BackupVault, Properties: { BackupVaultName: second } }
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: «!Ref Vault» }] }] } }
      `,
      says: "Plan.BackupPlan.BackupPlanRule[0].CopyActions[0] does not name its vault by an ARN, so AWS rejects the plan",
    },
    yaml`
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: «dr-vault» }] }] } }
    `,
    // What the template does not define cannot be deployed at all.
    yaml`
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: «!Ref DRBackupVault» }] }] } }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Vault: { Type: String } }
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: «!Ref Vault» }] }] } }
      `,
      because: "parameter `Vault` has no default",
    },
    {
      given: yaml`
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: !ImportValue dr-vault }] }] } }
      `,
      because: "is exported by another stack",
    },
  ],
});
