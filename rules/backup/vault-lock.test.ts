import { testRule, yaml } from "../../src/testing.ts";
import rule from "./vault-lock.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Vault: { Type: AWS::Backup::BackupVault, Properties: { LockConfiguration: { MinRetentionDays: 7, ChangeableForDays: 3 } } } }`,
    yaml`Resources: { Vault: { Type: AWS::Backup::LogicallyAirGappedBackupVault, Properties: { MinRetentionDays: 7, MaxRetentionDays: 30 } } }`,
  ],
  fails: [
    {
      given: yaml`Resources: { «Vault»: { Type: AWS::Backup::BackupVault, Properties: { BackupVaultName: backups } } }`,
      says: "Backup vault `Vault` does not lock its backups for 7 days",
    },
    yaml`Resources: { Vault: { Type: AWS::Backup::BackupVault, Properties: { LockConfiguration: { MinRetentionDays: «1» } } } }`,
    {
      objectives: { retention: 35 },
      given: yaml`Resources: { Vault: { Type: AWS::Backup::BackupVault, Properties: { LockConfiguration: { MinRetentionDays: «30» } } } }`,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Days: { Type: Number } }
        Resources: { Vault: { Type: AWS::Backup::BackupVault, Properties: { LockConfiguration: { MinRetentionDays: «!Ref Days» } } } }
      `,
      because: "parameter `Days` has no default",
    },
  ],
});
