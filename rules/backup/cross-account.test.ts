import { testRule, yaml } from "../../src/testing.ts";
import rule from "./cross-account.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: !Sub "arn:\${AWS::Partition}:backup:\${AWS::Region}:111122223333:backup-vault:safe" }] }]
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Plan»: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } } }`,
      says: "Backup plan `Plan` keeps its backups in one account",
    },
    yaml`
      Resources:
        Vault: { Type: AWS::Backup::BackupVault, Properties: { BackupVaultName: second } }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: «!GetAtt Vault.BackupVaultArn» }] }] } }
    `,
    yaml`
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanRule:
                - CopyActions: [{ DestinationBackupVaultArn: «!Sub "arn:aws:backup:eu-west-1:\${AWS::AccountId}:backup-vault:second"» }]
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Vault: { Type: String } }
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties: { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: !Ref Vault }] }] } }
      `,
      because: "parameter `Vault` has no default",
    },
  ],
});
