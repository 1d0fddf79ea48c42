import { testRule, yaml } from "../../src/testing.ts";
import rule from "./cross-region.ts";

testRule(rule, {
  holds: [
    {
      region: "eu-central-1",
      given: yaml`
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule:
                  - RuleName: hourly
                  - RuleName: daily
                    CopyActions:
                      - DestinationBackupVaultArn: !Sub arn:\${AWS::Partition}:backup:eu-west-1:\${AWS::AccountId}:backup-vault:dr
      `,
    },
  ],
  fails: [
    {
      given: yaml`Resources: { «Plan»: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: daily }] } } } }`,
      says: "Backup plan `Plan` keeps its backups in one region",
    },
    // The vault stands beside the plan.
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
                - CopyActions: [{ DestinationBackupVaultArn: «!Sub "arn:aws:backup:\${AWS::Region}:\${AWS::AccountId}:backup-vault:second"» }]
    `,
    // What the account is says nothing about the region, which stands before it.
    yaml`
      Parameters: { Backups: { Type: String } }
      Resources:
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanRule:
                - CopyActions: [{ DestinationBackupVaultArn: «!Sub "arn:aws:backup:\${AWS::Region}:\${Backups}:backup-vault:second"» }]
    `,
    {
      region: "eu-west-1",
      given: yaml`
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: «arn:aws:backup:eu-west-1:111122223333:backup-vault:dr» }] }]
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: «arn:aws:backup:eu-west-1:111122223333:backup-vault:dr» }] }]
      `,
      because: "holds: the region of Plan is not known: the region is not stated",
    },
    // The name of a vault in the ARN of another region is not that vault.
    {
      given: yaml`
        Parameters: { DrRegion: { Type: String } }
        Resources:
          Vault: { Type: AWS::Backup::BackupVault, Properties: { BackupVaultName: backups } }
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanRule:
                  - CopyActions: [{ DestinationBackupVaultArn: !Sub "arn:aws:backup:\${DrRegion}:\${AWS::AccountId}:backup-vault:backups" }]
      `,
      because: "it is not an ARN whose fields can be told apart",
    },
  ],
});
