import { chmodSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Ended, Program } from "./program.ts";

/** `--add-ignore` writes what accepts a finding into the user's own files, and into no others. */

const DB = '  engine = "postgres"\n';
const hcl = `# The shop.\nresource "aws_db_instance" "a" {\n${DB}}\n\nmodule "shop" {\n  source  = "acme/shop/aws"\n  version = "1.0.0"\n}\n\nmodule "local" {\n  source = "./local"\n}\n`;
const yaml = "Parameters:\n  Spare: { Type: String, Default: \"false\" }\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MultiAZ: !Ref Spare\n";
const json = '{\r\n  "Resources": {\r\n    "Db": {\r\n      "Type": "AWS::RDS::DBInstance"\r\n    }\r\n  }\r\n}\r\n';
const tfJson = '{\n  "resource": {\n    "aws_db_instance": {\n      "a": {\n        "engine": "postgres"\n      }\n    }\n  }\n}\n';
const modules = { Modules: [{ Key: "", Source: "", Dir: "." }, { Key: "shop", Source: "registry.terraform.io/acme/shop/aws", Version: "1.0.0", Dir: ".terraform/modules/shop" }, { Key: "local", Source: "./local", Dir: "local" }] };

let program: Program;

beforeAll(async () => {
  program = await Program.make();
}, 120_000);

afterAll(() => {
  program.remove();
});

beforeEach(() => {
  program.write({
    ".git/HEAD": "ref: refs/heads/main\n",
    "tf/main.tf": hcl,
    "tf/local/main.tf": `resource "aws_db_instance" "b" {\n${DB}}\n`,
    "tf/.terraform/modules/modules.json": JSON.stringify(modules),
    "tf/.terraform/modules/shop/main.tf": `resource "aws_db_instance" "c" {\n${DB}}\n`,
    "yaml/app.yaml": yaml,
    "json/app.json": json,
    "tfjson/main.tf.json": tfJson,
  });
});

const text = (file: string): string => readFileSync(join(program.folder, file), "utf8");

const REASON = "rebuilt from a snapshot";
const add = (path: string, ...more: readonly string[]): Promise<Ended> | Ended => program.run(["--add-ignore", "rds-instance-multi-az", "--reason", REASON, "--tier", "warm-standby", "--region", "eu-west-1", path, ...more]);
const IGNORE = `resilint: ignore[rds-instance-multi-az] ${REASON}`;

test("Terraform: above the resource, in the module that is the user's own, at the call of one that is downloaded", async () => {
  expect(await add("tf")).toEqual({
    code: 0,
    stdout: "tf/local/main.tf:1: module.local.aws_db_instance.b: rds-instance-multi-az is accepted now\ntf/main.tf:2: aws_db_instance.a: rds-instance-multi-az is accepted now\ntf/main.tf:7: module.shop.aws_db_instance.c: rds-instance-multi-az is accepted now\n",
    stderr: "",
  });
  expect(text("tf/main.tf")).toBe(hcl.replace("resource", `# ${IGNORE}\nresource`).replace('module "shop"', `# ${IGNORE}\nmodule "shop"`));
  expect(text("tf/local/main.tf")).toBe(`# ${IGNORE}\nresource "aws_db_instance" "b" {\n${DB}}\n`);
  expect(text("tf/.terraform/modules/shop/main.tf")).not.toContain("resilint");
  expect(await add("tf")).toEqual({ code: 0, stdout: "", stderr: "resilint: nothing is written: no finding of rds-instance-multi-az is reported\n" });
});

test("YAML: above the key of the resource, though the finding stands at a default", async () => {
  expect((await add("yaml")).stdout).toBe("yaml/app.yaml:4: Db: rds-instance-multi-az is accepted now\n");
  expect(text("yaml/app.yaml")).toBe(yaml.replace("  Db:", `  # ${IGNORE}\n  Db:`));
});

test("several rules in one ignore, and into one of the same reason", async () => {
  await add("yaml");
  await add("yaml", "--add-ignore", "store-kept,rds-backup-*");
  const lines = text("yaml/app.yaml").split("\n").filter((line) => line.includes("resilint"));
  expect(lines).toEqual([`  # resilint: ignore[rds-instance-multi-az, rds-backup-retention, store-kept] ${REASON}`]);
});

test("what is found of a workload as a whole: at the top of its first file", async () => {
  expect((await add("yaml", "--add-ignore", "workload-watched")).stdout).toBe("yaml/app.yaml:5: Db: rds-instance-multi-az is accepted now\nyaml/app.yaml:1: yaml: workload-watched is accepted now\n");
  expect(text("yaml/app.yaml").split("\n")[0]).toBe(`# resilint: ignore-file[workload-watched] ${REASON}`);
});

test("JSON: as Metadata in a template, as the key // in Terraform, with the line breaks that are there", async () => {
  expect((await add("json")).code).toBe(0);
  expect(text("json/app.json")).not.toMatch(/[^\r]\n/u);
  expect(JSON.parse(text("json/app.json"))).toMatchObject({ Resources: { Db: { Metadata: { resilint: { ignore: [{ id: "rds-instance-multi-az", reason: REASON }] } } } } });
  expect((await add("tfjson")).stdout).toBe("tfjson/main.tf.json:5: aws_db_instance.a: rds-instance-multi-az is accepted now\n");
  expect(text("tfjson/main.tf.json")).toBe(tfJson.replace('"engine"', `"//": "${IGNORE}",\n        "engine"`));
});

test("a file keeps its mode, its mark and the link to it, and nothing is left beside it", async () => {
  writeFileSync(join(program.folder, "real.yaml"), `\uFEFF${yaml}`);
  chmodSync(join(program.folder, "real.yaml"), 0o640);
  symlinkSync(join(program.folder, "real.yaml"), join(program.folder, "linked.yaml"));
  expect((await add("linked.yaml")).code).toBe(0);
  expect(lstatSync(join(program.folder, "linked.yaml")).isSymbolicLink()).toBe(true);
  expect(statSync(join(program.folder, "real.yaml")).mode & 0o777).toBe(0o640);
  expect(text("real.yaml")).toBe(`\uFEFF${yaml.replace("  Db:", `  # ${IGNORE}\n  Db:`)}`);
  expect(readdirSync(program.folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("what cannot be edited is told with the line to write and where", async () => {
  const plan = {
    format_version: "1.2",
    planned_values: { root_module: { resources: [{ address: "aws_db_instance.a", mode: "managed", type: "aws_db_instance", name: "a", provider_name: "registry.terraform.io/hashicorp/aws", values: { engine: "postgres", multi_az: false } }] } },
    resource_changes: [],
    configuration: { root_module: { resources: [{ address: "aws_db_instance.a", mode: "managed", type: "aws_db_instance", name: "a", expressions: {} }] } },
  };
  program.write({ "plan/plan.json": JSON.stringify(plan) });
  const ended = await add("plan/plan.json");
  expect(ended.code).toBe(2);
  expect(ended.stderr).toBe(
    `resilint: plan/plan.json:1: rds-instance-multi-az is not accepted: a plan is made anew each time, and the files of its module are not checked; write # ${IGNORE} above the block of aws_db_instance.a in the module's own files\n`,
  );
});

test.each([
  [["--no-ignores"], "--add-ignore and --no-ignores contradict each other; leave one out"],
  [["--reason", "until=2027-01-01"], "--reason: it begins with what stands for something else in an ignore, or is too long; begin it with a word, and write 1,000 characters at most"],
  [["--reason", "two\nlines"], "--reason: it holds a line break or a control character; write one line of plain text"],
])("wrong usage is told, and nothing is written: %j", async (more, message) => {
  const ended = await add("yaml", ...more);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain(message);
  expect(text("yaml/app.yaml")).toBe(yaml);
});
