import { spawnSync } from "node:child_process";
import { chmodSync, lstatSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { made, manifest, stack, table } from "../frontends/cdk/assembly-of.ts";
import { type Ended, Program } from "./program.ts";

/** `--fix` writes what makes rules hold into the user's own files, and into no others; `--diff` shows it. */

const yaml = "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: postgres # 16\n";
const hcl = 'variable "spare" {\n  default = false\n}\n\nresource "aws_db_instance" "a" {\n  engine   = "postgres"\n  multi_az = var.spare\n}\n';

let program: Program;

beforeAll(async () => {
  program = await Program.make();
}, 120_000);

afterAll(() => {
  program.remove();
});

beforeEach(() => {
  for (const name of readdirSync(program.folder)) rmSync(join(program.folder, name), { recursive: true, force: true });
  program.write({ ".git/HEAD": "ref: refs/heads/main\n" });
});

const text = (file: string): string => readFileSync(join(program.folder, file), "utf8");

const [SAFE, PRICED] = ["rds-deletion-protection", "rds-instance-multi-az"];
const run = (rules: readonly string[], ...args: readonly string[]): Ended => program.run(["--tier", "warm-standby", "--region", "eu-west-1", "--select", rules.join(","), ...args]);

test("what is safe is written, and the report is of what is left", () => {
  program.write({ "app.yaml": yaml });
  const { code, stdout, stderr } = run([SAFE, PRICED], "--fix", "app.yaml");
  expect(text("app.yaml")).toBe(`${yaml}      DeletionProtection: true\n`);
  expect(stdout).toContain("app.yaml:2:3: error: RDS instance `Db` has no standby in a second Availability Zone [rds-instance-multi-az]\n");
  expect(stdout).not.toContain("rds-deletion-protection");
  expect({ code, stderr }).toEqual({ code: 1, stderr: "resilint: fixed 1 finding in 1 file\n" });
});

test("--fix=review makes all, and tells the price of each; then nothing is left", () => {
  program.write({ "app.yaml": yaml, "tf/main.tf": hcl });
  const { code, stderr } = run([SAFE, PRICED], "--fix=review");
  expect(text("app.yaml")).toBe(`${yaml}      DeletionProtection: true\n      MultiAZ: true\n`);
  expect(text("tf/main.tf")).toBe(hcl.replace("= false", "= true").replace('engine   = "postgres"\n  multi_az = var.spare', 'engine              = "postgres"\n  multi_az            = var.spare\n  deletion_protection = true'));
  expect(stderr).toBe(
    "resilint: app.yaml:2: rds-instance-multi-az: set Db.MultiAZ to true (doubles the cost of the instance, and writes are slower while the standby is copied)\n" +
      "resilint: tf/main.tf:7: rds-instance-multi-az: set aws_db_instance.a.multi_az to true (doubles the cost of the instance, and writes are slower while the standby is copied)\n" +
      "resilint: fixed 4 findings in 2 files\n",
  );
  expect(code).toBe(0);
  expect(run([SAFE, PRICED], "--fix=review")).toMatchObject({ code: 0, stderr: "resilint: nothing is fixed: no finding has a fix\n" });
});

test("--diff writes nothing, and git apply takes what it shows: mark, line breaks and the end of the file as they are", () => {
  const marked = `\uFEFF${yaml.replaceAll("\n", "\r\n").trimEnd()}`;
  program.write({ "infra/app one.yaml": marked, "infra/tf/main.tf": hcl });
  const { code, stdout, stderr } = run([SAFE, PRICED], "--diff", "infra", "-f", "json=report.json");
  expect(text("infra/app one.yaml")).toBe(marked);
  expect(stdout).toContain('--- a/infra/tf/main.tf\n+++ b/infra/tf/main.tf\n@@ -3,6 +3,7 @@\n }\n \n resource "aws_db_instance" "a" {\n-  engine   = "postgres"\n');
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: "resilint: would fix 2 findings in 2 files; nothing is written\nresilint: 2 more can be fixed by --fix=review, which also makes what costs something or interrupts, and says what it is\n",
  });
  expect(JSON.parse(text("report.json"))).toHaveProperty("tool.name", "resilint");
  const applied = spawnSync("git", ["apply", "-p1"], { cwd: program.folder, input: stdout, encoding: "utf8", env: { PATH: process.env["PATH"], GIT_CEILING_DIRECTORIES: program.folder } });
  expect(applied.status, applied.stderr).toBe(0);
  expect(text("infra/app one.yaml")).toBe(`${marked}\r\n      DeletionProtection: true`);
  expect(run([SAFE, PRICED], "--diff", "infra", "-q")).toEqual({ code: 1, stdout: "", stderr: "" });
});

test("one fix enables another; a file that is broken hides nothing", () => {
  program.write({ "tf/main.tf": 'resource "aws_db_instance" "a" {\n  engine = "postgres"\n}\n', "broken.yaml": "Resources: [\n" });
  const { stderr } = run(["rds-backup-enabled", "rds-backups-survive-deletion"], "--fix=review", "-f", "json=report.json");
  expect(text("tf/main.tf")).toBe('resource "aws_db_instance" "a" {\n  engine                   = "postgres"\n  backup_retention_period  = 7\n  delete_automated_backups = false\n}\n');
  expect(stderr).toContain("resilint: fixed 2 findings in 1 file\n");
});

test("a file keeps its mode, its mark, its line breaks and the link to it, and nothing is left beside it", () => {
  const marked = `\uFEFF${yaml.replaceAll("\n", "\r\n")}`;
  program.write({ "real.yaml": marked });
  chmodSync(join(program.folder, "real.yaml"), 0o640);
  symlinkSync("real.yaml", join(program.folder, "linked.yaml"));
  run([SAFE], "--fix", "linked.yaml");
  expect(lstatSync(join(program.folder, "linked.yaml")).isSymbolicLink()).toBe(true);
  expect(statSync(join(program.folder, "real.yaml")).mode & 0o777).toBe(0o640);
  expect(text("real.yaml")).toBe(`${marked}      DeletionProtection: true\r\n`);
  expect(readdirSync(program.folder).sort()).toEqual([".git", "linked.yaml", "real.yaml"]);
});

describe("what is not fixed is told with the reason", () => {
  test("what other programs make anew: a plan, a template of the CDK; what is downloaded", () => {
    const values = { engine: "postgres", multi_az: false };
    program.write({
      "plan.json": JSON.stringify({
        format_version: "1.2",
        planned_values: { root_module: { resources: [{ address: "aws_db_instance.a", mode: "managed", type: "aws_db_instance", name: "a", provider_name: "registry.terraform.io/hashicorp/aws", values }] } },
        resource_changes: [],
        configuration: { root_module: { resources: [{ address: "aws_db_instance.a", mode: "managed", type: "aws_db_instance", name: "a", expressions: {} }] } },
      }),
      "lib/shop.ts": 'new Table(this, "Orders");\n',
      "cdk.out/cdk.out": '{"version":"55.0.0"}',
      "cdk.out/manifest.json": manifest({ Shop: stack("Shop.template.json", { metadata: { "/Shop/Orders/Resource": made("Orders1", "new Shop (/ci/lib/shop.ts:1:1)") }, environment: "aws://111122223333/eu-west-1" }) }),
      "cdk.out/tree.json": "{}",
      "cdk.out/Shop.template.json": table("Orders1"),
      "tf/main.tf": 'module "shop" {\n  source  = "acme/shop/aws"\n  version = "1.0.0"\n}\n',
      "tf/.terraform/modules/modules.json": JSON.stringify({ Modules: [{ Key: "", Source: "", Dir: "." }, { Key: "shop", Source: "registry.terraform.io/acme/shop/aws", Version: "1.0.0", Dir: ".terraform/modules/shop" }] }),
      "tf/.terraform/modules/shop/main.tf": 'resource "aws_db_instance" "c" {\n  engine = "postgres"\n}\n',
    });
    const { code, stderr } = run([SAFE, "dynamodb-pitr"], "--fix");
    expect(stderr.trimEnd().split("\n")).toEqual([
      "resilint: lib/shop.ts:1: dynamodb-pitr is not fixed: a template of the CDK is made anew each time: change its construct",
      "resilint: plan.json:1: rds-deletion-protection is not fixed: a plan is made anew each time: change the files of its module",
      "resilint: tf/main.tf:1: rds-deletion-protection is not fixed: it is made by a downloaded module: set the argument of its call",
      "resilint: nothing is fixed",
    ]);
    expect(code).toBe(1);
  });

  test("a value that several read, one that is typed; what is at its only reader's is written", () => {
    const both = `${hcl}\nresource "aws_db_instance" "b" {\n  engine   = "mysql"\n  multi_az = var.spare\n}\n`;
    program.write({ "one/main.tf": hcl, "two/main.tf": both, "typed/main.tf": hcl });
    expect(run([PRICED], "--fix=review", "one", "two").stderr).toBe(
      "resilint: one/main.tf:7: rds-instance-multi-az: set aws_db_instance.a.multi_az to true (doubles the cost of the instance, and writes are slower while the standby is copied)\n" +
        "resilint: two/main.tf:7: rds-instance-multi-az is not fixed: aws_db_instance.a.multi_az comes through others: the default of variable `spare`, which is read in 2 places\n" +
        "resilint: two/main.tf:12: rds-instance-multi-az is not fixed: aws_db_instance.b.multi_az comes through others: the default of variable `spare`, which is read in 2 places\n" +
        "resilint: fixed 1 finding in 1 file\n",
    );
    expect(text("one/main.tf")).toBe(hcl.replace("false", "true"));
    expect(text("two/main.tf")).toBe(both);
    expect(run([PRICED], "--fix=review", "typed", "--var", "spare=false").stderr).toContain("typed/main.tf:7: rds-instance-multi-az is not fixed: aws_db_instance.a.multi_az comes through others: variable `spare`, set by --var, which stands in no file\n");
  });

  test.skipIf(process.getuid?.() === 0)("a file that cannot be written; the others are", () => {
    program.write({ "a.yaml": yaml, "b.yaml": yaml });
    chmodSync(join(program.folder, "a.yaml"), 0o400);
    expect(run([SAFE], "--fix").stderr).toBe("resilint: a.yaml:2: rds-deletion-protection is not fixed: the file cannot be written: permission denied\nresilint: fixed 1 finding in 1 file\n");
    expect(text("b.yaml")).toContain("DeletionProtection");
  });

  test("a file that is not saved as UTF-8", () => {
    writeFileSync(join(program.folder, "app.yaml"), Buffer.from(`\uFEFF${yaml}`, "utf16le"));
    expect(run([SAFE], "--fix").stderr).toBe("resilint: app.yaml:2: rds-deletion-protection is not fixed: the file is not saved as UTF-8\nresilint: nothing is fixed\n");
  });
});

test("a template that is deployed twice is changed once; what a baseline knows is left", () => {
  program.write({
    "app.yaml": yaml,
    ".resilint.yaml": "version: 1\nworkloads:\n  - name: shop\n    primary: eu-west-1\n    recovery: [eu-central-1]\n    deployments:\n      - { template: app.yaml, region: eu-west-1 }\n      - { template: app.yaml, region: eu-central-1 }\n",
  });
  run([PRICED], "--baseline", "known.json", "--update-baseline");
  const { stderr } = run([SAFE, PRICED], "--baseline", "known.json", "--fix=review");
  expect(text("app.yaml")).toBe(`${yaml}      DeletionProtection: true\n`);
  expect(stderr).toBe("resilint: fixed 1 finding in 1 file\n");
});
