import { expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { stateConfigurations } from "../../src/config/state.ts";
import { MemoryFiles } from "../../src/frontends/memory-files.ts";

const files = {
  "app/main.tf": 'resource "aws_efs_file_system" "data" {\n  tags = { Backup = "daily" }\n}\n',
  "backups/main.tf": `resource "aws_backup_vault" "v" { name = "v" }
resource "aws_backup_plan" "daily" {
  name = "daily"
  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.v.name
    schedule          = "cron(0 5 * * ? *)"
    lifecycle { delete_after = 35 }
  }
}
resource "aws_backup_selection" "s" {
  name         = "s"
  plan_id      = aws_backup_plan.daily.id
  iam_role_arn = "arn:aws:iam::123456789012:role/backup"
  selection_tag {
    type  = "STRINGEQUALS"
    key   = "Backup"
    value = "daily"
  }
}
`,
};

/** What the rule on backups says of the file system of another workload, and what is said of the configuration. */
async function judged(accepts: string): Promise<{ readonly outcomes: readonly string[]; readonly told: readonly string[] }> {
  const text = `version: 1\nworkloads:\n  - { name: app, include: [app]${accepts} }\n`;
  const inputs = Object.entries(files).map(([file, each]) => ({ file, path: file, text: each, named: false }));
  const { workloads, errors } = stateConfigurations({
    configurations: [{ path: ".resilint.yaml", source: { file: ".resilint.yaml", text } }],
    files: new MemoryFiles(files),
    inputs,
    pathOf: (file) => file,
    countsFor: () => ".resilint.yaml",
    isSearched: () => true,
    given: { parameters: new Map() },
  });
  expect(errors).toEqual([]);
  const report = await check(inputs, { workloads, files: new MemoryFiles(files), sources: [{ file: ".resilint.yaml", text }] });
  return {
    outcomes: report.verdicts.filter(({ rule, workload }) => rule.id === "efs-backup" && workload === "app").map(({ outcome }) => outcome),
    told: report.diagnostics.filter(({ location }) => location?.file === ".resilint.yaml").map(({ message }) => message),
  };
}

test("a backup plan of another workload counts only where that is accepted", async () => {
  expect(await judged("")).toEqual({ outcomes: ["fails"], told: [] });
  expect(await judged(", accepts: [aws_backup_selection.s]")).toEqual({ outcomes: ["holds"], told: [] });
  expect(await judged(", accepts: [backups/aws_backup_selection.s]")).toEqual({ outcomes: ["holds"], told: [] });
});

test("what no other workload has is told", async () => {
  expect(await judged(", accepts: [aws_backup_selection.t, aws_efs_file_system.data, 'arn:aws:backup:eu-west-1:123456789012:backup-vault:v']")).toEqual({
    outcomes: ["fails"],
    told: ["aws_backup_selection.t", "aws_efs_file_system.data"].map((each) => `no other workload of this run has \`${each}\`, so that nothing can be seen of it; write the address of a resource as the report shows it, and check its files together with these`),
  });
});
