import { expect, it } from "vitest";
import { hcl, yaml, type Example } from "../../../src/testing.ts";
import type { StatedBackups } from "../../../src/graph/statements.ts";
import { estimateIn, recoveryOf } from "../recovery-of.ts";

const HOME = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };

const LOST = { by: undefined, rto: "unrecoverable", rpo: "unrecoverable" };

/** A volume that a plan takes, with its rules as they are written. */
const planned = (rules: string, parameters = "{ Often: { Type: String } }"): Example => ({
  language: "cloudformation",
  text: `
Parameters: ${parameters}
Resources:
  Data: { Type: AWS::EC2::Volume, Properties: { AvailabilityZone: eu-west-1a, Size: 100, Tags: [{ Key: backup, Value: daily }] } }
  Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: plan, BackupPlanRule: [${rules}] } } }
  Selection:
    Type: AWS::Backup::BackupSelection
    Properties:
      BackupPlanId: !Ref Plan
      BackupSelection: { SelectionName: all, IamRoleArn: arn:aws:iam::111122223333:role/backup, ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: backup, ConditionValue: daily }] }
`,
});

const rule = (schedule: string, more = ""): string => `{ RuleName: rule, TargetBackupVault: Default, ScheduleExpression: ${schedule}${more} }`;

it("loses what lies between two runs of a plan", () => {
  expect(recoveryOf(planned(rule('"cron(0 3 * * ? *)"')), "Data", "zone")).toEqual({ by: "backup-plan", rto: "15 min", rpo: "24 h" });
  // As AWS has it where nothing is written.
  expect(recoveryOf(planned("{ RuleName: rule, TargetBackupVault: Default }"), "Data", "mistake")).toEqual({ by: "backup-plan", rto: "15 min", rpo: "24 h" });
});

it("tells how late a backup may start and how long its copy takes, and counts neither", () => {
  const found = (rules: string, disruption: "zone" | "region") => {
    const { rpo, worstStore } = estimateIn(planned(rules), disruption, HOME);
    return { bound: rpo?.proven.bound, says: worstStore?.time.says };
  };
  expect(found(rule('"cron(0 3 * * ? *)"'), "zone")).toEqual({ bound: 86_400, says: "the longest time between two backups, and up to 8 h more until it starts" });
  expect(found(rule('"cron(0 3 * * ? *)"', ", StartWindowMinutes: 60"), "zone")).toEqual({ bound: 86_400, says: "the longest time between two backups, and up to 1 h more until it starts" });
  const copied = rule('"cron(0 3 * * ? *)"', ", StartWindowMinutes: !Ref Often, CopyActions: [{ DestinationBackupVaultArn: 'arn:aws:backup:eu-central-1:111122223333:backup-vault:copies' }]");
  expect(found(copied, "region")).toEqual({ bound: 86_400, says: "the longest time between two backups, and 1 h more until it is copied" });
});

it("takes the rules of a plan together", () => {
  const twice = `${rule('"cron(0 3 * * ? *)"')}, ${rule('"cron(0 15 * * ? *)"')}`;
  expect(recoveryOf(planned(twice), "Data", "zone")).toMatchObject({ rpo: "12 h" });
  const zones = `${rule('"cron(0 3 * * ? *)"')}, ${rule('"cron(0 15 * * ? *)"', ", ScheduleExpressionTimezone: Europe/Berlin")}`;
  expect(recoveryOf(planned(zones), "Data", "zone")).toMatchObject({ rpo: "24 h (perhaps 1 h)" });
});

it("may run as often as AWS Backup lets it where the schedule is not known", () => {
  expect(recoveryOf(planned(rule("!Ref Often")), "Data", "zone")).toMatchObject({ rpo: "unrecoverable (perhaps 1 h)" });
});

it("has a copy in another region where a rule makes one, and not in its own", () => {
  const elsewhere = rule('"cron(0 3 * * ? *)"', ", CopyActions: [{ DestinationBackupVaultArn: 'arn:aws:backup:eu-central-1:111122223333:backup-vault:copies' }]");
  expect(recoveryOf(planned(elsewhere), "Data", "region", HOME)).toEqual({ by: "backup-copy", rto: "15 min", rpo: "24 h" });
  const here = rule('"cron(0 3 * * ? *)"', ", CopyActions: [{ DestinationBackupVaultArn: 'arn:aws:backup:eu-west-1:111122223333:backup-vault:copies' }]");
  expect(recoveryOf(planned(here), "Data", "region", HOME)).toEqual(LOST);
});

const bucket = (versioning: string): Example => ({
  language: "terraform",
  text: `
resource "aws_s3_bucket" "photos" {}

resource "aws_s3_bucket_versioning" "photos" {
  bucket = aws_s3_bucket.photos.id

  versioning_configuration {
    status = "${versioning}"
  }
}

resource "aws_backup_plan" "plan" {
  name = "plan"

  rule {
    rule_name                = "continuous"
    target_vault_name        = "Default"
    schedule                 = "cron(0 3 * * ? *)"
    enable_continuous_backup = true

    lifecycle {
      delete_after = 35
    }
  }
}

resource "aws_backup_selection" "selection" {
  name         = "all"
  plan_id      = aws_backup_plan.plan.id
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = [aws_s3_bucket.photos.arn]
}
`,
});

it("makes no backups of a bucket that is not versioned, whatever a plan selects", () => {
  expect(recoveryOf(bucket("Enabled"), "aws_s3_bucket.photos", "mistake")).toEqual({ by: "s3-versioning", rto: "2 h", rpo: "0" });
  expect(recoveryOf(bucket("Disabled"), "aws_s3_bucket.photos", "mistake")).toEqual(LOST);
});

it("counts backups by somebody else for what they take", () => {
  const volume = hcl`
    resource "aws_ebs_volume" "data" {
      availability_zone = "eu-west-1a"
      size              = 100

      tags = {
        backup = "daily"
      }
    }
  `;
  const place = { file: "resilint.yaml", start: 0, end: 0 };
  const backups = (tags: Readonly<Record<string, string>>, more: Partial<StatedBackups> = {}): StatedBackups => ({ tags: new Map(Object.entries(tags)), regions: [], place, ...more });
  const recovered = (...stated: readonly StatedBackups[]) => recoveryOf(volume, "aws_ebs_volume.data", "zone", { stated: { backups: stated } });
  expect(recovered(backups({ backup: "daily" }, { rpo: 7200 }))).toEqual({ by: "backup-stated", rto: "15 min", rpo: "2 h" });
  expect(recovered(backups({ backup: "daily" }))).toMatchObject({ rpo: "24 h" });
  expect(recovered(backups({ backup: "daily" }), backups({ backup: "hourly" }, { rpo: 3600 }))).toMatchObject({ rpo: "24 h" });
  expect(recovered(backups({ backup: "hourly" }, { rpo: 3600 }))).toEqual(LOST);
});

it("takes along the volumes of an instance that is backed up", () => {
  const attached = yaml`
    Resources:
      App: { Type: AWS::EC2::Instance, Properties: { InstanceType: m7g.large, Volumes: [{ VolumeId: !Ref Data, Device: /dev/sdf }] } }
      Data: { Type: AWS::EC2::Volume, Properties: { AvailabilityZone: eu-west-1a, Size: 100 } }
      Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: plan, BackupPlanRule: [{ RuleName: rule, TargetBackupVault: Default, ScheduleExpression: cron(0 * * * ? *) }] } } }
      Selection:
        Type: AWS::Backup::BackupSelection
        Properties:
          BackupPlanId: !Ref Plan
          BackupSelection: { SelectionName: all, IamRoleArn: arn:aws:iam::111122223333:role/backup, Resources: [!Sub "arn:aws:ec2:*:*:instance/\${App}"] }
  `;
  expect(recoveryOf(attached, "App", "zone")).toMatchObject({ rpo: "1 h" });
  expect(recoveryOf(attached, "Data", "zone")).toEqual({ by: "ebs-backup-of-instance", rto: "15 min", rpo: "1 h" });
});
