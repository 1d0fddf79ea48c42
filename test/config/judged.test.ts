import { describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { readConfiguration } from "../../src/config/read.ts";
import { stateConfigurations } from "../../src/config/state.ts";
import { MemoryFiles } from "../../src/frontends/memory-files.ts";
import type { Report } from "../../src/outputs/report.ts";
import type { Tier } from "../../src/recovery/tiers.ts";

/** Judges files by a configuration that lies beside them. */
async function judged(configuration: string, files: Readonly<Record<string, string>>, given: { readonly tier?: Tier; readonly rpo?: number; readonly region?: string; readonly workload?: string } = {}): Promise<Report> {
  expect(readConfiguration({ file: "c", text: configuration }).is).toBe("configuration");
  const inputs = Object.entries(files).map(([file, text]) => ({ file, path: file, text, named: false }));
  const disk = new MemoryFiles(files);
  const { workloads, errors } = stateConfigurations({
    configurations: [{ path: ".resilint.yaml", source: { file: ".resilint.yaml", text: configuration } }],
    files: disk,
    inputs,
    pathOf: (file) => file,
    countsFor: () => ".resilint.yaml",
    isSearched: () => true,
    given: { parameters: new Map(), ...(given.region !== undefined && { region: given.region }) },
  });
  expect(errors).toEqual([]);
  return check(inputs, { ...given, workloads, files: disk, explain: { holds: true, unknown: true } });
}

const outcomes = ({ verdicts }: Report, rule: string): readonly string[] => verdicts.filter((each) => each.rule.id === rule).map(({ workload, outcome, severity }) => `${workload} ${outcome} ${severity}`);

const configuration = (...workloads: readonly string[]): string => `version: 1\nworkloads:\n${workloads.map((each) => `  - { ${each} }\n`).join("")}`;

const database = (properties: string): string => `Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { ${properties} } } }\n`;

describe("each workload is judged by its own", () => {
  test("tier: what one requires, the other advises", async () => {
    const files = { "a/app.yaml": database("MultiAZ: false"), "b/app.yaml": database("MultiAZ: false") };
    const report = await judged(configuration("name: a, tier: warm-standby, include: [a]", "name: b, tier: backup-restore, include: [b]"), files);
    expect(outcomes(report, "rds-instance-multi-az")).toEqual(["a fails error", "b fails warning"]);
    expect(report.tier).toMatchObject({ chosen: "warm-standby", isMixed: true, byDefault: false });
    const given = await judged(configuration("name: a, tier: warm-standby, include: [a]", "name: b, tier: backup-restore, include: [b]"), files, { tier: "backup-restore" });
    expect(outcomes(given, "rds-instance-multi-az")).toEqual(["a fails warning", "b fails warning"]);
    expect(given.tier).not.toHaveProperty("isMixed");
  });

  test("retention", async () => {
    const files = { "a/app.yaml": database("BackupRetentionPeriod: 7"), "b/app.yaml": database("BackupRetentionPeriod: 7") };
    const report = await judged(configuration("name: a, retention: 14d, include: [a]", "name: b, include: [b]"), files);
    expect(outcomes(report, "rds-backup-retention").map((each) => each.split(" ", 2).join(" "))).toEqual(["a fails", "b holds"]);
  });
});

test("where one workload is asked for, what is wrong in the files of others only is left out", async () => {
  const dangling = "Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { KmsKeyId: !Ref Key } } }\n";
  const report = await judged(configuration("name: a, include: [a]", "name: b, include: [b]"), { "a/app.yaml": dangling, "b/app.yaml": dangling }, { workload: "a" });
  expect(report.workloads.map(({ workload }) => workload)).toEqual(["a"]);
  expect(report.diagnostics.map(({ location }) => location?.file)).toEqual(["a/app.yaml"]);
});

test("one template deployed twice is two deployments of one workload", async () => {
  const files = { "app.yaml": "Parameters: { Standby: { Type: String } }\nResources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: !Ref Standby } } }\n" };
  const deployments = ["{ template: app.yaml, region: us-east-1, parameters: { Standby: true } }", "{ template: app.yaml, region: us-west-2, parameters: { Standby: false } }"];
  const report = await judged(configuration(`name: shop, tier: warm-standby, deployments: [${deployments.join(", ")}]`), files);
  expect(outcomes(report, "rds-instance-multi-az")).toEqual(["shop fails error", "shop holds none"]);
});

test("a parameter that its template does not declare is a slip of the pen", async () => {
  const report = await judged(configuration("name: shop, deployments: [{ template: app.yaml, parameters: { Standyb: true } }]"), { "app.yaml": database("MultiAZ: true") });
  expect(report.diagnostics.map(({ message, location }) => `${location?.file ?? ""}: ${message}`)).toEqual([
    ".resilint.yaml: the template of this deployment does not declare the parameter `Standyb`; correct its name or leave it out",
  ]);
});

test("tags that its stacks are given count for the files that a workload includes, too", async () => {
  const plan = `Resources:
  Table: { Type: AWS::DynamoDB::Table, Properties: { BillingMode: PAY_PER_REQUEST } }
  Vault: { Type: AWS::Backup::BackupVault, Properties: { BackupVaultName: main } }
  Plan:
    Type: AWS::Backup::BackupPlan
    Properties:
      BackupPlan:
        BackupPlanName: daily
        BackupPlanRule: [{ RuleName: daily, TargetBackupVault: !Ref Vault, ScheduleExpression: "cron(0 5 ? * * *)", Lifecycle: { DeleteAfterDays: 35 } }]
  Selection:
    Type: AWS::Backup::BackupSelection
    Properties:
      BackupPlanId: !Ref Plan
      BackupSelection:
        SelectionName: tagged
        IamRoleArn: arn:aws:iam::123456789012:role/backup
        ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: Backup, ConditionValue: daily }]
`;
  const backedUp = async (tags: string): Promise<readonly string[]> => outcomes(await judged(configuration(`name: shop, include: [.]${tags}`), { "app.yaml": plan }), "backup-covers-data");
  expect((await backedUp(", stackTags: { Backup: daily }")).map((each) => each.split(" ")[1])).toEqual(["holds"]);
  expect(await backedUp("")).toEqual([]);
});

test("a module that is deployed without a Region of its own is where the command line says", async () => {
  const files = { "app/main.tf": 'provider "aws" {}\nresource "aws_s3_bucket" "a" {}\ndata "aws_region" "here" {}\nresource "aws_db_instance" "b" { multi_az = data.aws_region.here.name == "eu-west-1" }\n' };
  const report = await judged(configuration("name: shop, tier: warm-standby, deployments: [{ module: app }]"), files, { region: "eu-west-1" });
  expect(outcomes(report, "rds-instance-multi-az")).toEqual(["shop holds none"]);
  expect(report.diagnostics).toEqual([]);
});

describe("what no file shows is stated", () => {
  const bucket = "Resources: { Data: { Type: AWS::S3::Bucket, Properties: { Tags: [{ Key: backup, Value: daily }] } } }\n";

  test("that a workload stays in its region on purpose: what a lost region takes is not asked of it", async () => {
    const report = await judged(configuration("name: a, include: [a], recovery: []"), { "a/app.yaml": bucket }, { tier: "pilot-light" });
    expect(report.verdicts.filter(({ rule }) => rule.survives === "region-loss")).toEqual([]);
    const [card] = report.workloads;
    expect(card?.staysInRegion).toBe(true);
    expect(card?.capabilities.find(({ id }) => id === "recovery-region-defined")?.outcome).toBe("not-asked");
  });

  test("backups of the organization, by the tags that they go by", async () => {
    const stated = "external: { backup: [{ tags: { backup: daily }, rpo: 1d, retention: 35d, regions: [eu-central-1] }] }";
    const report = await judged(configuration(`name: a, include: [a], ${stated}`), { "a/app.yaml": bucket }, { region: "eu-west-1" });
    expect(outcomes(report, "backup-covers-data")).toEqual(["a holds none"]);
    expect(outcomes(report, "data-leaves-region")).toEqual(["a holds none"]);
    const other = await judged(configuration(`name: a, include: [a], ${stated.replace("daily", "weekly")}`), { "a/app.yaml": bucket }, { region: "eu-west-1" });
    expect(outcomes(other, "data-leaves-region")).toEqual(["a fails error"]);
  });

  test("a copy that somebody stands for", async () => {
    const report = await judged(configuration("name: a, include: [a], attest: { stores: { Data: [backup-leaves-region] } }"), { "a/app.yaml": bucket });
    expect(outcomes(report, "data-leaves-region")).toEqual(["a holds none"]);
  });

  test("what is stated of nothing is told", async () => {
    const report = await judged(configuration("name: a, include: [a], needs: { Date: 2 }"), { "a/app.yaml": bucket });
    expect(report.diagnostics.map(({ message }) => message)).toEqual(["nothing in the workload `a` is called `Date`; write the address of a resource as the report shows it"]);
  });
});
