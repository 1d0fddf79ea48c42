import { symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import rules from "../../rules/index.ts";
import { expandChanged } from "../../src/cli/changed/expand.ts";
import { exitCode } from "../../src/cli/exit.ts";
import { checkCommand } from "../../src/cli/options.ts";
import { judge, prepare, type CheckRun } from "../../src/cli/run.ts";
import { MACHINE } from "../../src/frontends/disk.ts";
import { summary } from "../../src/outputs/summary.ts";
import { GitRepository } from "./git-repository.ts";

let at = GitRepository.make();

beforeEach(() => {
  at.remove();
  at = GitRepository.make();
});

afterEach(() => at.remove());

async function run(...args: readonly string[]): Promise<CheckRun> {
  const command = checkCommand(["--changed-files", ...args], rules);
  return judge(command, prepare(command, at.folder, {}), at.folder);
}

/** What is told: each finding with its file, each problem with its place. */
const told = ({ report }: CheckRun): readonly string[] => [
  ...report.verdicts.filter(({ outcome, severity, leftOut }) => outcome === "fails" && severity !== "none" && leftOut === undefined).map(({ rule, location }) => `${location.file}: ${rule.id}`),
  ...report.diagnostics.map(({ message, location }) => `${location?.file ?? ""}: ${message}`),
];

const read = ({ report }: CheckRun): readonly string[] => report.inputs.map(({ file }) => file);

const DATABASE = `resource "aws_db_instance" "db" {
  engine                  = "postgres"
  backup_retention_period = var.retention
}
variable "retention" { type = number }
`;

const database = (retention: number): string => `Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties: { Engine: postgres, BackupRetentionPeriod: ${String(retention)} }
`;

describe("changed files", () => {
  it("of a module are judged as those use it that call it, up to the root modules", async () => {
    at.write({
      "live/prod/main.tf": `module "app" {\n  source = "../../modules/app"\n}\n`,
      "modules/app/main.tf": `module "db" {\n  source    = "../db"\n  retention = 0\n}\n`,
      "modules/db/main.tf": DATABASE,
      "live/other/main.tf": `resource "aws_db_instance" "other" {}\n`,
    });
    const outcome = await run("modules/db/main.tf");
    expect(read(outcome)).toEqual(["live/prod/main.tf", "modules/app/main.tf", "modules/db/main.tf"]);
    expect(outcome.report.workloads.map(({ workload }) => workload)).toEqual(["live/prod"]);
    expect(told(outcome)).toContain("modules/db/main.tf: rds-backup-enabled");
    expect(told(outcome).every((each) => each.startsWith("modules/db/"))).toBe(true);
    // Its value comes from there, so that it is told of the file in the middle, too.
    expect(told(await run("modules/app/main.tf"))).toContain("modules/db/main.tf: rds-backup-enabled");
    expect(told(await run("live/other/main.tf")).every((each) => each.startsWith("live/other/"))).toBe(true);
  });

  it("of values belong to the module of their folder", async () => {
    at.write({ "live/main.tf": DATABASE, "live/terraform.tfvars": "retention = 0\n" });
    const outcome = await run("live/terraform.tfvars");
    expect(read(outcome)).toEqual(["live/main.tf", "live/terraform.tfvars"]);
    expect(told(outcome).length).toBeGreaterThan(0);
  });

  it("are templates of a folder, and those that nest them", async () => {
    at.write({
      "stacks/root.yaml": `Resources:\n  Data:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: data/db.yaml }\n`,
      "stacks/data/db.yaml": database(0),
      "stacks/data/cache.yaml": database(7),
      "stacks/data/values.yaml": "a: 1\n",
      "apart/db.yaml": database(0),
    });
    const outcome = await run("stacks/data/db.yaml");
    expect(read(outcome)).toEqual(["stacks/data/cache.yaml", "stacks/data/db.yaml", "stacks/root.yaml"]);
    expect(told(outcome)).toContain("stacks/data/db.yaml: rds-backup-enabled");
    expect(told(outcome).every((each) => each.startsWith("stacks/data/db.yaml"))).toBe(true);
  });

  it("that are nothing of ours end well and in silence", async () => {
    at.write({ "stack.yaml": database(0), "chart/values.yaml": "replicas: 1\n", "package.json": "{}", "a b.yml": "- 1\n" });
    const outcome = await run("chart/values.yaml", "package.json", "a b.yml");
    expect(told(outcome)).toEqual([]);
    expect(outcome.report.inputs).toEqual([]);
    expect(summary(outcome.report, {})).toEqual(["nothing was checked", "0 files; 3 skipped (no infrastructure code)"]);
    expect(exitCode(outcome.report, { failOn: "error", failOnUnknown: false, exitZero: false, strict: true, searched: outcome.searched })).toBe(0);
  });

  it("that are gone are no error, and what they leave is judged", async () => {
    at.write({ "app/main.tf": DATABASE, "app/replica.tf": "" });
    unlinkSync(at.path("app/replica.tf"));
    const outcome = await run("app/replica.tf", "gone/away.yaml", "nowhere/x.tf", at.path("also/gone.json"));
    expect(read(outcome)).toEqual(["app/main.tf"]);
    expect(told(outcome)).toEqual([]);
  });

  it("belong to the workloads that the configuration states", async () => {
    at.write({
      ".resilint.yaml": `version: 1\nworkloads:\n  - name: shop\n    include: [a/**]\n    deployments:\n      - { module: tf, varFiles: [values/prod.tfvars] }\n  - name: other\n    include: [c/**]\n`,
      "a/db.yaml": database(0),
      "a/b/more.yaml": database(0),
      "c/db.yaml": database(0),
      "tf/main.tf": DATABASE,
      "values/prod.tfvars": "retention = 0\n",
    });
    const shop = ["a/b/more.yaml", "a/db.yaml", "tf/main.tf"];
    expect(read(await run("a/db.yaml"))).toEqual(shop);
    const values = await run("values/prod.tfvars");
    expect(read(values)).toEqual(shop);
    expect(told(values).some((each) => each.startsWith("tf/main.tf"))).toBe(true);
    expect(read(await run(".resilint.yaml"))).toEqual(["a/b/more.yaml", "a/db.yaml", "c/db.yaml", "tf/main.tf"]);
  });

  it("of a cloud assembly are those of all of it", async () => {
    const manifest = { version: "36.0.0", artifacts: { Shop: { type: "aws:cloudformation:stack", environment: "aws://unknown-account/unknown-region", properties: { templateFile: "Shop.template.json" } } } };
    const template = { Resources: { Db: { Type: "AWS::RDS::DBInstance", Properties: { Engine: "postgres", BackupRetentionPeriod: 0 } } } };
    at.write({ "app/cdk.out/manifest.json": JSON.stringify(manifest), "app/cdk.out/cdk.out": "{}", "app/cdk.out/Shop.template.json": JSON.stringify(template) });
    const outcome = await run("app/cdk.out/Shop.template.json");
    expect(read(outcome)).toEqual(["app/cdk.out/Shop.template.json", "app/cdk.out/cdk.out", "app/cdk.out/manifest.json"]);
    expect(told(outcome)).toContain("app/cdk.out/Shop.template.json: rds-backup-enabled");
  });

  it("are told of by any way to their folder", async () => {
    at.write({ "real/main.tf": DATABASE.replace("var.retention", "0") });
    symlinkSync("real", at.path("alias"));
    for (const path of ["real/main.tf", "./real/../real/main.tf", at.path("real/main.tf"), "alias/main.tf"]) expect(told(await run(path)).length, path).toBeGreaterThan(0);
  });

  it("are left alone where --exclude and .gitignore hold for what is named", async () => {
    at.write({ ".gitignore": "made/\n", "made/db.yaml": database(0), "old/db.yaml": database(0), "db.yaml": database(0) });
    const paths = ["made/db.yaml", "old/db.yaml", "db.yaml"];
    expect(read(await run(...paths)).length).toBe(3);
    expect(read(await run(...paths, "--exclude", "old", "--force-exclude"))).toEqual(["db.yaml"]);
  });

  it("are judged as they are staged", async () => {
    at.commit({ "db.yaml": database(0) });
    at.write({ "db.yaml": database(35) });
    expect(told(await run("--staged", "db.yaml"))).toContain("db.yaml: rds-backup-enabled");
    expect(told(await run("db.yaml"))).not.toContain("db.yaml: rds-backup-enabled");
  });
});

describe("the scan for those that use what has changed", () => {
  it("is bounded: beyond that the module is judged alone, and that is said", () => {
    at.write({ "live/main.tf": `module "db" {\n  source = "../db"\n}\n`, "db/main.tf": DATABASE, "stacks/a.yaml": database(0) });
    const expansion = expandChanged({ paths: [at.path("db/main.tf"), at.path("stacks/a.yaml")], cwd: at.folder, disk: MACHINE, nearest: () => undefined, bounds: { files: 0, entries: 1000 } });
    expect(expansion.wanted).toEqual([at.path("db/main.tf"), at.path("stacks/a.yaml")]);
    expect(expansion.notes.map(({ message, span }) => `${span.file}: ${message}`)).toEqual([
      "db/main.tf: the module `db` is judged alone: this repository has more than 0 files in which the modules that call it could be; check the whole repository to see how it is used",
      "stacks/a.yaml: the template `stacks/a.yaml` is judged alone: this repository has more than 0 files in which the templates that nest it could be; check the whole repository to see how it is used",
    ]);
  });

  it("is of the folder alone outside of a repository, and takes modules that call each other", () => {
    at.write({ "a/main.tf": `module "b" { source = "../b" }\n`, "b/main.tf.json": `{ "module": { "a": { "source": "../a" } } }` });
    expect(expandChanged({ paths: [at.path("a/main.tf")], cwd: at.folder, disk: MACHINE, nearest: () => undefined }).wanted).toEqual([at.path("a/main.tf")]);
    at.git("rev-parse", "--git-dir");
    const root = join(at.folder, ".git");
    expect(MACHINE.kindOf(root)).toBe("folder");
  });
});
