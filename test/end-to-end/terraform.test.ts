import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findingsOfValidator } from "../outputs/sarif-validator.ts";
import { isObject, reportErrors } from "../outputs/schema.ts";
import { type Ended, Program, type RunOptions } from "./program.ts";

/** One rule and a tier that requires it: what else is judged is no matter here. */
const multiAz = ["--select", "rds-instance-multi-az", "--tier", "warm-standby"];

/** The default stands in the next file. */
const shop = {
  "shop/main.tf": `resource "aws_db_instance" "orders" {
  multi_az = var.standby
}
`,
  "shop/variables.tf": `variable "standby" {
  type    = bool
  default = false
}
`,
};

const open = {
  "open/main.tf": `variable "standby" { type = bool }

resource "aws_db_instance" "orders" {
  multi_az = var.standby
}
`,
};

const registry = {
  "registry/main.tf": `module "db" {
  source   = "acme/db/aws"
  multi_az = false
}
`,
  "registry/.terraform/modules/modules.json": JSON.stringify({ Modules: [{ Key: "", Source: "", Dir: "." }, { Key: "db", Source: "acme/db/aws", Dir: ".terraform/modules/db" }] }),
  "registry/.terraform/modules/db/main.tf": `variable "multi_az" {
  type = bool
}

resource "aws_db_instance" "this" {
  multi_az = var.multi_az
}
`,
};

let program: Program;

beforeAll(async () => {
  program = await Program.make();
  program.write({
    ".git/HEAD": "ref: refs/heads/main\n",
    ...shop,
    ...open,
    ...registry,
    "open/dev.tfvars": "standby = false\n",
    "broken/broken.tf": 'resource "aws_db_instance" "a" {\n  multi_az = \n}\n',
    "broken/sound.tf": 'resource "aws_db_instance" "b" {\n  multi_az = false\n}\n',
    "missing/main.tf": 'module "db" {\n  source = "acme/db/aws"\n}\n',
    "env/prod/main.tf": 'module "db" {\n  source = "../../modules/db"\n}\n',
    "modules/db/main.tf": 'resource "aws_db_instance" "this" {\n  multi_az = terraform.workspace == "prod"\n}\n',
    "tofu/main.tf": 'resource "aws_db_instance" "a" {\n  multi_az = false\n}\n',
    "tofu/main.tofu": 'resource "aws_db_instance" "a" {\n  multi_az = true\n}\n',
    "json/main.tf.json": JSON.stringify({ resource: { aws_db_instance: { a: { multi_az: false } } } }, undefined, 2),
    "override/main.tf": 'resource "aws_db_instance" "a" {\n  multi_az = false\n}\n',
    "override/override.tf": 'resource "aws_db_instance" "a" {\n  multi_az = true\n}\n',
    "notes/readme.json": "{}",
    "plan.json": plan(),
    "empty/readme.md": "nothing\n",
  });
}, 120_000);

afterAll(() => {
  program.remove();
});

const run = (args: readonly string[], options: RunOptions = {}): Ended => program.run(["check", ...args], options);
const findings = (args: readonly string[], options: RunOptions = {}): readonly string[] =>
  run([...multiAz, ...args], options).stdout.split("\n").filter((line) => /: (?:error|warning|note|unknown): /u.test(line));

const standby = (place: string, address = "aws_db_instance.orders"): string => `${place}: error: RDS instance \`${address}\` has no standby in a second Availability Zone [rds-instance-multi-az]`;

describe("a module", () => {
  test("is a folder: the default in the next file counts, whether the folder or one file of it is named", () => {
    expect(findings(["shop"])).toEqual([standby("shop/main.tf:2:14")]);
    expect(findings(["shop/main.tf"])).toEqual([standby("shop/main.tf:2:14")]);
    expect(run(["shop", "--select", "none-*"]).code).toBe(2);
    expect(run([...multiAz, "shop"]).stdout.split("\n").at(-2)).toBe("2 files (2 Terraform in 1 module)");
  });

  test("is told from the value at fault to where it comes from", () => {
    const { stdout } = run([...multiAz, "shop", "--format", "full"]);
    expect(stdout).toContain(`shop/main.tf:2:14  error  rds-instance-multi-az
  RDS instance \`aws_db_instance.orders\` has no standby in a second Availability
  Zone
  2 |   multi_az = var.standby
    |              ^^^^^^^^^^^ aws_db_instance.orders.multi_az is false
   --> shop/variables.tf:3:13
  3 |   default = false
    |             ----- the default of variable \`standby\`
`);
  });

  test("is read from standard input in the place of the file that is being edited", () => {
    const stdin = 'resource "aws_db_instance" "edited" {\n  multi_az = var.standby\n}\n';
    expect(findings(["-", "--stdin-filename", "shop/main.tf"], { stdin })).toEqual([standby("shop/main.tf:2:14", "aws_db_instance.edited")]);
  });

  test("outside of the folder that was named is judged through its caller, by workspace", () => {
    expect(findings(["env"])).toEqual([standby("modules/db/main.tf:2:14", "module.db.aws_db_instance.this")]);
    expect(findings(["env", "--workspace", "prod"])).toEqual([]);
    expect(findings(["env"], { env: { TF_WORKSPACE: "prod" } })).toEqual([]);
  });

  test("that is not on disk is one note", () => {
    const { code, stdout } = run(["missing"]);
    expect({ code, first: stdout.split("\n")[0] }).toEqual({
      code: 0,
      first: "missing/main.tf:1:1: note: module `db` (acme/db/aws) is not on disk, so that what it makes is unknown; run terraform init",
    });
  });

  test("that was downloaded is told of at the user's own call", () => {
    expect(findings(["registry"])).toEqual([standby("registry/main.tf:3:14", "module.db.aws_db_instance.this")]);
  });

  test("of OpenTofu, of JSON and with override files", () => {
    expect(findings(["tofu"])).toEqual([]);
    expect(findings(["json"])).toEqual([standby("json/main.tf.json:5:21", "aws_db_instance.a")]);
    expect(findings(["override"])).toEqual([]);
  });
});

describe("values", () => {
  test("come from the command line, from files and from the environment", () => {
    expect(findings(["open"])).toEqual([]);
    expect(run([...multiAz, "open", "--show-unknown"]).stdout).toContain("when `var.standby` is false");
    expect(findings(["open", "--var", "standby=false"])).toEqual([standby("open/main.tf:4:14")]);
    expect(findings(["open", "--var-file", "open/dev.tfvars"])).toEqual([standby("open/main.tf:4:14")]);
    expect(findings(["open", "--var-file", "open/dev.tfvars", "--var", "standby=true"])).toEqual([]);
    expect(findings(["open"], { env: { TF_VAR_standby: "false" } })).toEqual([standby("open/main.tf:4:14")]);
  });

  test("are wrong usage where they are no values", () => {
    expect(run(["open", "--var", "standby"])).toMatchObject({ code: 2, stderr: 'resilint: --var: "standby" has no name and value; write --var name=value\n' });
    expect(run(["open", "--var-file", "none.tfvars"])).toMatchObject({ code: 2, stderr: "resilint: --var-file none.tfvars cannot be read: there is no such file; correct the path\n" });
  });
});

describe("what is typed", () => {
  test("is shown where it decides, and named where it does not fit", () => {
    program.write({ "stages/main.tf": 'resource "aws_db_instance" "orders" {\n  multi_az = terraform.workspace == "prod"\n}\n' });
    expect(run([...multiAz, "stages", "--workspace", "stage", "--format", "full"]).stdout).toContain("    = the workspace is `stage`\n");
    const told = "error: the value of variable `standby`, set by --var, does not fit its type: a bool is required, and this is a string; correct one of them\n";
    expect(run([...multiAz, "shop", "--var", "standby=maybe"]).stdout).toContain(told);
  });

  test("without a name is told how to get one", () => {
    const { stderr } = run(["-"], { stdin: 'resource "aws_db_instance" "a" {}\n' });
    expect(stderr).toBe("resilint: <stdin>: passed over: it is neither a CloudFormation template nor Terraform; name it by --stdin-filename if it is Terraform\n");
  });
});

test("a module that is not on disk counts with --strict", () => {
  program.write({ "absent/main.tf": 'module "db" {\n  source = "acme/db/aws"\n}\n' });
  expect([run(["absent"]).code, run(["absent", "--strict"]).code]).toEqual([0, 2]);
});

test("outside of a repository a module among the folders that are named is read through its caller", () => {
  const folder = mkdtempSync(join(tmpdir(), "resilint-outside-"));
  const from = relative(program.folder, folder);
  program.write({
    [`${from}/two/main.tf`]: 'module "m" {\n  source  = "../shared/db"\n  standby = false\n}\n',
    [`${from}/shared/db/main.tf`]: 'variable "standby" {}\nresource "aws_db_instance" "this" {\n  multi_az = var.standby\n}\n',
  });
  const found = findings([`${folder}/two`, `${folder}/shared`]);
  rmSync(folder, { recursive: true });
  expect(found).toEqual([expect.stringContaining("/shared/db/main.tf:3:14: error: RDS instance `module.m.aws_db_instance.this`")]);
});

describe("a plan", () => {
  test("that lies elsewhere is one of the only module to which it belongs", () => {
    program.write({ "out/plan.json": plan() });
    expect(findings(["open", "--plan", "out/plan.json"])).toEqual([standby("open/main.tf:4:14")]);
  });

  test("decides what its module leaves open, and the finding stands in the module", () => {
    expect(findings(["open", "--plan", "plan.json=open"])).toEqual([standby("open/main.tf:4:14")]);
  });

  test("alone is judged by itself", () => {
    expect(findings(["plan.json"])).toEqual([standby("plan.json:12:25")]);
  });

  test("has to be one, and to be there", () => {
    expect(run(["open", "--plan", "notes/readme.json"])).toMatchObject({ code: 2, stderr: "resilint: --plan: notes/readme.json is no plan; write one with terraform show -json\n" });
    expect(run(["open", "--plan", "none.json"])).toMatchObject({ code: 2, stderr: 'resilint: --plan: there is no file "none.json"; correct the path\n' });
    expect(run(["--plan", "plan.json=shop", "open"]).stdout).toContain("no root module of Terraform in `shop` is checked, so that this plan is judged alone; name its folder, too");
  });
});

describe("what is wrong", () => {
  test("stays where it is, in Terraform's own words, and the rest is judged", () => {
    const { code, stdout } = run([...multiAz, "broken"]);
    expect(code).toBe(1);
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      "broken/broken.tf:2:3: error: Invalid expression: Expected the start of an expression, but found an invalid expression token",
      standby("broken/sound.tf:2:14", "aws_db_instance.b"),
    ]);
    expect(run([...multiAz, "broken", "--strict"]).code).toBe(2);
  });

  test("nothing to check is said", () => {
    expect(run(["empty"])).toMatchObject({ code: 3, stderr: "resilint: nothing to check: no CloudFormation template, CDK assembly, Terraform module or plan was found below these paths\n" });
  });
});

test("programs get what the schema and SARIF say", () => {
  const report: unknown = JSON.parse(run(["shop", "registry", "--format", "json", "--show-passed", "--show-unknown"]).stdout);
  expect(reportErrors(report)).toEqual([]);
  expect(isObject(report) && report["inputs"]).toContainEqual({ file: "shop/main.tf", kind: "terraform", module: "shop", outcome: "read" });
  run(["shop", "registry", "env", "--format", "sarif=out.sarif", "--show-unknown"]);
  expect(findingsOfValidator(readFileSync(join(program.folder, "out.sarif"), "utf8"))).toEqual([]);
}, 120_000);

function plan(): string {
  const values = { multi_az: false };
  const resource = { address: "aws_db_instance.orders", mode: "managed", type: "aws_db_instance", name: "orders", values };
  const configuration = {
    root_module: {
      resources: [{ address: "aws_db_instance.orders", mode: "managed", type: "aws_db_instance", name: "orders", provider_config_key: "aws", expressions: { multi_az: { references: ["var.standby"] } } }],
      variables: { standby: {} },
    },
  };
  return JSON.stringify({ format_version: "1.2", planned_values: { root_module: { resources: [resource] } }, configuration }, undefined, 2);
}
