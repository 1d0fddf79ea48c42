import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isObject } from "../outputs/schema.ts";
import { type Ended, Program, type RunOptions } from "./program.ts";

const bad = "Resources: { Db: { Type: AWS::RDS::DBInstance } }\n";

const STORE = `version: 1
workloads:
  - name: store
    include: [infra]
    environments:
      dev: { tier: none, varFiles: [infra/dev.tfvars] }
      prod: { tier: warm-standby, varFiles: [infra/prod.tfvars] }
`;

let program: Program;

beforeAll(async () => {
  program = await Program.make();
  const repository = (name: string, files: Readonly<Record<string, string>>): void => {
    program.write({ [`${name}/.git/HEAD`]: "ref: refs/heads/main\n" });
    for (const [file, text] of Object.entries(files)) program.write({ [`${name}/${file}`]: text });
  };
  repository("store", { ".resilint.yaml": STORE, "infra/main.tf": 'variable "standby" { type = bool }\nresource "aws_db_instance" "db" { multi_az = var.standby }\n', "infra/dev.tfvars": "standby = false\n", "infra/prod.tfvars": "standby = true\n" });
  repository("layers", {
    ".resilint.yaml": 'version: 1\nextends: ["@acme/base", base/own.yaml]\nrules: { rds-instance-multi-az: note }\nignores:\n  - { rules: [rds-instance-multi-az], resources: [Own], reason: by the file }\n',
    "node_modules/@acme/base/package.json": '{ "name": "@acme/base", "resilint": { "version": 1, "tier": "pilot-light", "rules": { "rds-*": "error" }, "ignores": [{ "rules": ["rds-instance-multi-az"], "resources": ["ByPackage"], "reason": "by the package" }] } }\n',
    "base/own.yaml": "version: 1\ntier: warm-standby\noverrides: [{ files: [../legacy], rules: { rds-instance-multi-az: warning } }]\nignores: [{ rules: [rds-instance-multi-az], resources: [ByBase], reason: by the base }]\n",
    "app.yaml": `Resources:\n${["Db", "Own", "ByBase", "ByPackage"].map((name) => `  ${name}: { Type: AWS::RDS::DBInstance }\n`).join("")}`,
    "legacy/old.yaml": bad,
  });
  repository("claimed", { ".resilint.yaml": "version: 1\nworkloads:\n  - { name: one, include: [infra] }\n  - { name: two, include: [infra/app.yaml] }\n", "infra/app.yaml": bad });
  repository("fresh", { "shop/app.yaml": bad, "shop/params/prod.json": "{}\n", "net/main.tf": 'provider "aws" { region = "us-east-1" }\nresource "aws_db_instance" "db" {}\n' });
  repository("empty", { "readme.md": "" });
});

afterAll(() => {
  program.remove();
});

const run = (args: readonly string[], options?: RunOptions): Ended => program.run(args, options);

/** The workloads of a run, each with its tier and the outcomes of one rule. */
function judged(...args: readonly string[]): readonly string[] {
  const document: unknown = JSON.parse(run(["--select", "rds-instance-multi-az", "--show-passed", "--show-unknown", "--format", "json", "--exit-zero", ...args]).stdout);
  if (!isObject(document) || !Array.isArray(document["workloads"]) || !Array.isArray(document["verdicts"])) throw new Error("no report");
  const verdicts: readonly { readonly workload: string; readonly outcome: string }[] = document["verdicts"];
  return document["workloads"].map(({ name, tier }: { readonly name: string; readonly tier: { readonly chosen: string } }) => [name, tier.chosen, ...verdicts.filter(({ workload }) => workload === name).map(({ outcome }) => outcome)].join(" ")).sort();
}

describe("--environment", () => {
  test("is one workload as dev with no tier, and as prod with one", () => {
    expect(judged("store", "--environment", "dev")).toEqual(["store none"]);
    expect(judged("store", "--environment", "prod")).toEqual(["store warm-standby holds"]);
    expect(run(["store", "--environment", "dev"])).toMatchObject({ code: 0 });
    expect(run(["store", "--environment", "dev"]).stdout).toContain("no tier is asked of 1 workload: read and not judged\n");
  });

  test("stands back behind --tier", () => {
    expect(judged("store", "--environment", "prod", "--tier", "pilot-light")).toEqual(["store pilot-light holds"]);
    expect(judged("store", "--environment", "dev", "--tier", "pilot-light")).toEqual(["store pilot-light fails"]);
  });

  test("is named by a note where nobody chooses one", () => {
    const { stdout } = run(["store", "--select", "rds-instance-multi-az"]);
    expect(stdout).toContain("store/.resilint.yaml:6:7: note: this configuration has environments, dev, prod, and what is judged is what holds without one; choose with --environment dev\n");
  });

  test("that is none is a mistake", () => {
    expect(run(["store", "--environment", "prd"])).toEqual({ code: 2, stdout: "", stderr: 'resilint: --environment: there is no environment "prd"; did you mean prod? There are dev, prod\n' });
    expect(run(["fresh", "--environment", "prod"]).stderr).toBe('resilint: --environment: there is no environment "prod"; there is no configuration near these paths; write one with environments, or name it by --config\n');
  });

  test("is shown by --show-config, with the places of what it says", () => {
    const { stdout } = run(["store", "--environment", "prod", "--show-config"]);
    expect(stdout).toContain("workloads[store].tier: warm-standby  # store/.resilint.yaml:7:21\n");
    expect(stdout).toContain("workloads[store].retention: 7d  # default\n");
  });
});

describe("configurations that extend others", () => {
  test("add up their ignores, and what stands later wins", () => {
    const { stdout, code } = run(["layers", "--select", "rds-instance-multi-az"]);
    expect(code).toBe(0);
    expect(stdout).toContain("layers/app.yaml:2:3: note: ");
    expect(stdout).toContain("layers/legacy/old.yaml:1:14: ");
    expect(stdout).toContain("3 suppressed (--show-suppressed)");
    expect(stdout).not.toMatch(/Own|ByBase|ByPackage/u);
  });

  test("are shown each where its values stand", () => {
    const { stdout } = run(["layers", "--show-config"]);
    expect(stdout).toMatch(/^tier: warm-standby {2}# layers\/base\/own\.yaml:2:7$/mu);
    expect(stdout).toMatch(/^rules\.rds-instance-multi-az: note {2}# layers\/\.resilint\.yaml:3:33$/mu);
    expect(stdout).toMatch(/^rules\.rds-\*: error {2}# layers\/node_modules\/@acme\/base\/package\.json:1:\d+$/mu);
    expect(stdout).toMatch(/^overrides\[0\]\.rules\.rds-instance-multi-az: warning {2}# layers\/base\/own\.yaml:3:\d+$/mu);
    expect([...stdout.matchAll(/^ignores\[(\d)\]\.reason: (.*?) {2}# (\S+?):/gmu)].map(([, at, reason, file]) => `${at ?? ""} ${reason ?? ""} ${file ?? ""}`)).toEqual(["0 by the package layers/node_modules/@acme/base/package.json", "1 by the base layers/base/own.yaml", "2 by the file layers/.resilint.yaml"]);
  });
});

test("two workloads that claim one file are a mistake", () => {
  expect(run(["claimed"])).toEqual({ code: 2, stdout: "", stderr: "resilint: claimed/.resilint.yaml:4:28: `infra/app.yaml` is in two workloads, `two` and `one` (.resilint.yaml:3); narrow the include of one\n" });
});

describe("resilint init", () => {
  const output = "fresh/.resilint.yaml";

  test("writes what it finds, which is a configuration of the same workloads", () => {
    const before = judged("fresh", "--no-config");
    expect(run(["init", "fresh", "--output", output])).toEqual({ code: 0, stdout: `${output}\n`, stderr: "" });
    expect(judged("fresh")).toEqual(before);
    const { stdout } = run(["fresh", "--show-config"]);
    expect(stdout).toContain(`configuration: ${output}  # the nearest to its inputs\n`);
    expect(stdout).toContain("workloads[net].primary: us-east-1  # ");
  });

  test("overwrites nothing unless it is told to", () => {
    expect(run(["init", "fresh", "--output", output])).toEqual({ code: 2, stdout: "", stderr: `resilint: ${output} is there already; --force writes over it, --output FILE writes another file\n` });
    expect(run(["init", "fresh", "--output", output, "--force", "--tier", "pilot-light"])).toMatchObject({ code: 0 });
    expect(judged("fresh").map((each) => each.split(" ")[1])).toEqual(["pilot-light", "pilot-light"]);
  });

  test("asks nothing where there is no terminal, and finds nothing where nothing is", () => {
    expect(run(["init", "fresh", "--yes", "--output", "fresh/other.yaml"], { stdin: "warm-standby\n" })).toEqual({ code: 0, stdout: "fresh/other.yaml\n", stderr: "" });
    expect(run(["init", "empty"])).toMatchObject({ code: 3, stdout: "" });
  });
});
