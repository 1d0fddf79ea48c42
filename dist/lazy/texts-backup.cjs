(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "backup-continuous-valid": {
    since: "0.1.0",
    why: `
    Continuous backups reach back 35 days at most, must say how many, and cannot move to cold storage. AWS
    Backup rejects a plan with a rule that says otherwise, and with the plan goes every backup that it was to
    make.
  `,
    remedy: `
    Delete continuous backups after 1 to 35 days, without cold storage. What must be kept longer is another
    rule of the same plan, without continuous backup, that runs less often.
  `,
    example: {
  cloudformation: `
    Resources:
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
                EnableContinuousBackup: true
                Lifecycle:
                  DeleteAfterDays: 35
  `,
  terraform: `
    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name                = "daily"
        target_vault_name        = "main"
        enable_continuous_backup = true

        lifecycle {
          delete_after = 35
        }
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery-retention-period.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    fixNote: "backups are deleted after 35 days where nothing else is written, and none moves to cold storage",
  },
  "backup-copy-takes-effect": {
    since: "0.1.0",
    why: `
    A copy names its destination by ARN, for it may be in another region or account. The name of a vault, which
    is what a plain reference to one gives, is not enough: AWS Backup rejects the plan, and with it go the copies
    and the backups themselves.
  `,
    remedy: `
    Name the vault by its ARN. A vault in another region belongs to a stack of that region: write its ARN with
    that region in it.
  `,
    example: {
  cloudformation: `
    Resources:
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
                CopyActions:
                  - DestinationBackupVaultArn: arn:aws:backup:eu-central-1:111122223333:backup-vault:main
  `,
  terraform: `
    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"

        copy_action {
          destination_vault_arn = "arn:aws:backup:eu-central-1:111122223333:backup-vault:main"
        }
      }
    }
  `,
},
    noFix: "the ARN says in which region and account the vault stands, which its name does not",
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-copyactionresourcetype.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6", "CP-9"] },
  },
  "backup-cross-account": {
    since: "0.1.0",
    why: `
    Whoever may delete the data of an account, by mistake or in an attack, may often delete its backups, too. A
    copy in another account is out of reach for its administrators.
  `,
    remedy: `
    Add a copy action to a vault of an account that holds backups and nothing else, in the same organization. The
    vault's policy must allow the copy, and what is copied must not be encrypted with a key that AWS manages.
  `,
    example: {
  cloudformation: `
    Resources:
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
                CopyActions:
                  - DestinationBackupVaultArn: arn:aws:backup:eu-west-1:444455556666:backup-vault:main
  `,
  terraform: `
    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"

        copy_action {
          destination_vault_arn = "arn:aws:backup:eu-west-1:444455556666:backup-vault:main"
        }
      }
    }
  `,
},
    noFix: "the account that holds backups, and a vault there whose policy allows the copy, have to be there first",
    references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/create-cross-account-backup.html"],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-6", "CP-9(8)"] },
  },
  "backup-cross-region": {
    since: "0.1.0",
    why: `
    Backups stand in the region of what they are made of. When the region is out of reach, so are they, and there
    is nothing to restore from elsewhere.
  `,
    remedy: `
    Add a copy action that names, by its ARN, a vault in the recovery region; a stack of that region makes it.
    Transfer and storage of the copies are charged. The copies are encrypted with the key of the vault.
  `,
    example: {
  cloudformation: `
    Resources:
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
                CopyActions:
                  - DestinationBackupVaultArn: arn:aws:backup:eu-central-1:111122223333:backup-vault:main
  `,
  terraform: `
    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"

        copy_action {
          destination_vault_arn = "arn:aws:backup:eu-central-1:111122223333:backup-vault:main"
        }
      }
    }
  `,
},
    noFix: "the vault in the recovery region, whose ARN the copy names, has to be there first",
    references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html"],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },
    similar: ["service-screener:backupPlanNoCrossRegionCopy"],
  },
  "backup-lifecycle-valid": {
    since: "0.1.0",
    why: `
    What moves to cold storage must stay there for at least 90 days. AWS Backup rejects a plan with a lifecycle
    that deletes earlier, in a rule or in a copy of it, and with the plan goes every backup that it was to make.
  `,
    remedy: `
    Delete at least 90 days after the move to cold storage, or do not move to cold storage what is not kept that
    long. Cold storage is cheaper to keep and dearer to restore from, and only some services have it.
  `,
    example: {
  cloudformation: `
    Resources:
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
                Lifecycle:
                  MoveToColdStorageAfterDays: 30
                  DeleteAfterDays: 365
  `,
  terraform: `
    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"

        lifecycle {
          cold_storage_after = 30
          delete_after       = 365
        }
      }
    }
  `,
},
    references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html"],
    frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9"] },
    similar: ["cfn-lint:E3504"],
    fixNote: "backups are kept for longer, and charged as long; continuous ones no longer move to cold storage",
  },
  "backup-plan-selects": {
    since: "0.1.0",
    why: `
    A backup plan says when and where backups are made, and nothing of what is backed up: that is a backup
    selection's to say. A plan without one is deployed without a complaint and never backs anything up.
  `,
    remedy: `
    Add a backup selection that names the plan and the resources, by ARN or by tag, or take the plan out. What
    is then backed up is charged by its size.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
      Selection:
        Type: AWS::Backup::BackupSelection
        Properties:
          BackupPlanId: !Ref Plan
          BackupSelection:
            SelectionName: files
            IamRoleArn: arn:aws:iam::111122223333:role/backup
            Resources: [!GetAtt Files.Arn]
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {}

    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"
      }
    }

    resource "aws_backup_selection" "files" {
      name         = "files"
      plan_id      = aws_backup_plan.daily.id
      iam_role_arn = "arn:aws:iam::111122223333:role/backup"
      resources    = [aws_efs_file_system.files.arn]
    }
  `,
},
    noFix: "which resources the plan backs up, and by which role, is for somebody to choose",
    references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html"],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: ["service-screener:backupPlanNotAssigned"],
  },
  "backup-schedule-valid": {
    since: "0.1.0",
    why: `
    AWS Backup makes backups an hour apart at least, and gives each at least an hour to start. It rejects a plan with a
    rule that asks for less, and with the plan goes every backup that it was to make.
  `,
    remedy: `
    Run the rule every hour or less often, with a start window of 60 minutes or more. What may lose less than an hour of
    data needs continuous backups, where the service has them.
  `,
    example: {
  cloudformation: `
    Resources:
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: hourly
            BackupPlanRule:
              - RuleName: hourly
                TargetBackupVault: main
                ScheduleExpression: cron(0 * * * ? *)
                StartWindowMinutes: 60
                Lifecycle:
                  DeleteAfterDays: 35
  `,
  terraform: `
    resource "aws_backup_plan" "hourly" {
      name = "hourly"

      rule {
        rule_name         = "hourly"
        target_vault_name = "main"
        schedule          = "cron(0 * * * ? *)"
        start_window      = 60

        lifecycle {
          delete_after = 35
        }
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-backupruleresourcetype.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP03"], nist80053: ["CP-9"] },
    fixNote: "the plan is accepted then, and what it backs up is charged",
  },
  "backup-selection-takes-effect": {
    since: "0.1.0",
    why: `
    A selection names what is backed up by ARN or by tag. A plain reference to a database, a table or a volume
    gives a name or an id, which AWS Backup rejects or takes for nothing, and a tag that nothing carries selects
    nothing. The plan then runs on schedule and backs nothing up.
  `,
    remedy: `
    Name resources by their ARN: the attribute that gives it, or for volumes and instances, which have none, the
    ARN written out around the id. Give every resource that is chosen by tag the tag itself.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
        Properties:
          FileSystemTags:
            - Key: Backup
              Value: daily
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
      Selection:
        Type: AWS::Backup::BackupSelection
        Properties:
          BackupPlanId: !Ref Plan
          BackupSelection:
            SelectionName: files
            IamRoleArn: arn:aws:iam::111122223333:role/backup
            ListOfTags:
              - ConditionType: STRINGEQUALS
                ConditionKey: Backup
                ConditionValue: daily
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {
      tags = { Backup = "daily" }
    }

    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"
      }
    }

    resource "aws_backup_selection" "files" {
      name         = "files"
      plan_id      = aws_backup_plan.daily.id
      iam_role_arn = "arn:aws:iam::111122223333:role/backup"

      selection_tag {
        type  = "STRINGEQUALS"
        key   = "Backup"
        value = "daily"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    fixNote: "replaces the selection; backups that are there stay",
  },
  "backup-vault-kept": {
    since: "0.1.0",
    why: `
    AWS deletes no vault that holds recovery points. With \`force_destroy\` Terraform deletes them one by one and then the vault, so that one
    line taken out of the code, or one destroy in the wrong workspace, takes every backup with it.
  `,
    remedy: `
    Leave \`force_destroy\` off, as it is by default. A vault that is no longer needed can be emptied on purpose, or be left until its recovery
    points have expired.
  `,
    example: {
  terraform: `
    resource "aws_backup_vault" "main" {
      name          = "main"
      force_destroy = false
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/backup_vault",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    fixNote: "a vault has to be emptied on purpose before it can be deleted",
  },
  "backup-vault-lock": {
    since: "0.1.0",
    why: `
    Backups that can be deleted are deleted with the data: by the same mistake, or by an attacker who wants them
    gone first. A locked vault keeps each of them for a least time, whoever asks.
  `,
    remedy: `
    Lock the vault with a least retention. Days in which the lock can still be changed make it final when they
    are over: then not even AWS can delete a backup early, and all of them are charged to their end. Without
    such days an administrator may take the lock off again.
  `,
    example: {
  cloudformation: `
    Resources:
      Vault:
        Type: AWS::Backup::BackupVault
        Properties:
          BackupVaultName: main
          LockConfiguration:
            MinRetentionDays: 35
            ChangeableForDays: 30
  `,
  terraform: `
    resource "aws_backup_vault" "main" {
      name = "main"
    }

    resource "aws_backup_vault_lock_configuration" "main" {
      backup_vault_name   = aws_backup_vault.main.name
      min_retention_days  = 35
      changeable_for_days = 30
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/logicallyairgappedvault.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9(8)", "SI-12"] },
    fixNote: "backups are charged until the lock lets go of them, and jobs that keep them for less fail",
  },
};
})
