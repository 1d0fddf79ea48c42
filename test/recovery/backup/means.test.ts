import { expect, test } from "vitest";
import rule from "../../../rules/efs/backup.ts";
import { check } from "../../../src/check.ts";

const outcome = async (entry: string): Promise<string | undefined> => {
  const text = `
    resource "aws_efs_file_system" "files" {}

    resource "aws_backup_plan" "daily" {
      name = "daily"
      rule {
        rule_name         = "daily"
        target_vault_name = "main"
      }
    }

    resource "aws_backup_selection" "some" {
      name         = "some"
      plan_id      = aws_backup_plan.daily.id
      iam_role_arn = "arn:aws:iam::111122223333:role/backup"
      resources    = [${entry}]
    }
  `;
  const { verdicts } = await check([{ file: "main.tf", text, named: true }], { tier: "warm-standby" });
  return verdicts.find((each) => each.rule.id === rule.meta.id)?.outcome;
};

/** Files of a module may be missing, or broken: what they name is then no resource of the run. */
test.each([
  ["aws_efs_file_system.other.arn", "fails", "another resource by its address"],
  ["aws_db_instance.main.arn", "fails", "a resource of another type"],
  ["awscc_rds_db_instance.main.arn", "fails", "one of AWS's other provider"],
  ["data.aws_efs_file_system.found.arn", "unknown", "what is looked up may be this one"],
  ["module.storage.arn", "unknown", "what a module hands out may be this one"],
])("an entry of a selection that is not among the files, %s: %s, for it is %s", async (entry, expected) => {
  expect(await outcome(entry)).toBe(expected);
});
