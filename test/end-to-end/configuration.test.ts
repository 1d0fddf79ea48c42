import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isObject, reportErrors } from "../outputs/schema.ts";
import { type Ended, Program, type RunOptions } from "./program.ts";

const template = `Parameters:
  Standby: { Type: String }
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      MultiAZ: !Ref Standby
`;

const shop = `version: 1
workloads:
  - name: shop
    tier: warm-standby
    objectives: { zone: { rto: 1m } }
    deployments:
      - { template: app.yaml, region: us-east-1, parameters: params/east.json }
      - { template: app.yaml, region: us-west-2, parameters: { Standby: true } }
`;

const bad = "Resources: { Db: { Type: AWS::RDS::DBInstance } }\n";

let program: Program;

beforeAll(async () => {
  program = await Program.make();
  const repository = (name: string, files: Readonly<Record<string, string | Uint8Array>>): void => {
    program.write({ [`${name}/.git/HEAD`]: "ref: refs/heads/main\n" });
    for (const [file, text] of Object.entries(files)) program.write({ [`${name}/${file}`]: text });
  };
  repository("shop", { ".resilint.yaml": shop, "app.yaml": template, "params/east.json": '{ "Standby": "false" }\n' });
  const own = (name: string, tier: string): string => `  - { name: ${name}, tier: ${tier}, include: [${name}] }\n`;
  repository("several", { ".resilint.yaml": `version: 1\nworkloads:\n${own("strong", "warm-standby")}${own("weak", "backup-restore")}`, "strong/app.yaml": bad, "weak/app.yaml": bad, "other/app.yaml": bad });
  repository("nested", { ".resilint.yaml": "version: 1\n", "inner/.resilint.json": '{ "version": 1, "workloads": [{ "name": "inner", "include": ["."] }] }', "inner/app.yaml": bad, "app.yaml": bad });
  repository("manifest", { "package.json": '{ "name": "x", "resilint": { "version": 1, "workloads": [{ "name": "manifest", "include": ["."] }] } }', "app.yaml": bad });
  repository("dependency", { "package.json": '{ "name": "x", "devDependencies": { "resilint": "1" } }', "app.yaml": bad });
  repository("wrong", { ".resilint.yaml": "version: 1\nworkloads:\n  - name: shop\n    teir: gold\n    zones: 5\n", "app.yaml": bad });
  repository("two", { ".resilint.yaml": "version: 1\n", ".resilint.yml": "version: 1\n", "app.yaml": bad });
  repository("folder", { ".resilint.yaml/x": "", "app.yaml": bad });
  repository("large", { ".resilint.yaml": Buffer.alloc(50_000_000, "#"), "app.yaml": bad });
  repository("binary", { ".resilint.yaml": Buffer.from([1, 0, 2, 0, 0, 3]), "app.yaml": bad });
  repository("marked", { ".resilint.yaml": Buffer.from(`\ufeff${own("marked", "pilot-light").replace(/^/u, "version: 1\nworkloads:\n").replace("[marked]", "[.]")}`), "app.yaml": bad });
  repository("wide", { ".resilint.yaml": Buffer.from(`\ufeff${own("wide", "pilot-light").replace(/^/u, "version: 1\nworkloads:\n").replace("[wide]", "[.]")}`, "utf16le"), "app.yaml": bad });
  repository("broken", { "package.json": '{ "resilint": ', "app.yaml": bad });
  repository("module", { ".resilint.yaml": "version: 1\nworkloads:\n  - { name: app, include: [infra] }\n", "infra/main.tf": 'resource "aws_db_instance" "a" {}\n' });
  program.write({ "plain/.resilint.yaml": "version: 1\nworkloads: [{ name: plain, include: [.] }]\n", "plain/infra/app.yaml": bad });
  mkdirSync(join(program.folder, "empty"));
});

afterAll(() => {
  program.remove();
});

function run(args: readonly string[], options?: RunOptions): Ended {
  const ended = program.run(args, options);
  expect(ended.stdout + ended.stderr).not.toMatch(/^ {4}at /mu);
  return ended;
}

const judged = (...args: readonly string[]): Ended => run(["--select", "rds-instance-multi-az", ...args]);

/** The names of the workloads of a run, each with its tier. */
function workloads(...args: readonly string[]): readonly string[] {
  const document: unknown = JSON.parse(judged("--format", "json", "--exit-zero", ...args).stdout);
  expect(reportErrors(document)).toEqual([]);
  const found = isObject(document) && Array.isArray(document["workloads"]) ? document["workloads"] : [];
  return found.map((each: { readonly name: string; readonly tier: { readonly chosen: string } }) => `${each.name} ${each.tier.chosen}`).sort();
}

describe("the nearest configuration", () => {
  test("states what is deployed where, and the tier", () => {
    const { code, stdout } = judged("shop");
    expect(code).toBe(1);
    expect(stdout).toContain("shop/app.yaml:7:16: error: RDS instance `Db` has no standby in a second Availability Zone [rds-instance-multi-az]\n");
    expect(stdout).toContain("tier warm-standby: missed");
    expect(stdout).toContain("\n1 file (1 CloudFormation)\n");
  });

  test("is shown where a value comes from", () => {
    const { stdout } = judged("-f", "full", "shop");
    expect(stdout).toContain("--> shop/params/east.json:1:14\n");
    expect(stdout).toContain("-- parameter `Standby`, set in params/east.json\n");
    expect(stdout).toContain("--> shop/.resilint.yaml:7:62\n");
    expect(stdout).toContain(" the parameter file that .resilint.yaml names\n");
  });

  test("counts for each input, whichever that is", () => {
    expect(workloads("nested")).toEqual([". backup-restore", "inner backup-restore"]);
    expect(workloads("nested/inner/app.yaml")).toEqual(["inner backup-restore"]);
    expect(workloads("manifest")).toEqual(["manifest backup-restore"]);
    expect(workloads("dependency")).toEqual([". backup-restore"]);
    expect(workloads("marked")).toEqual(["marked pilot-light"]);
    expect(workloads("wide")).toEqual(["wide pilot-light"]);
    expect(workloads("module")).toEqual(["app backup-restore"]);
  });

  test("is searched for up to the folder that was named, outside of a repository, and up to where the program is started", () => {
    expect(workloads("plain")).toEqual(["plain backup-restore"]);
    expect(workloads("plain/infra")).toEqual(["plain backup-restore"]);
    expect(program.shell("cd plain/infra && $RESILINT . --format json --exit-zero").stdout).toContain('"name": "."');
    program.write({ "started/.resilint.yaml": "version: 1\nworkloads: [{ name: started, include: [.] }]\n", "started/infra/app.yaml": bad });
    expect(program.shell("cd started && $RESILINT infra --format json --exit-zero").stdout).toContain('"name": "started"');
  });

  test("stands back behind the environment, and that behind the command line", () => {
    const env = { RESILINT_CONFIG: "plain/.resilint.yaml" };
    const names = (...args: readonly string[]): string => run(["--show-config", "--select", "rds-instance-multi-az", "shop", ...args], { env }).stdout.split("\n", 1).join("");
    expect(names()).toBe("configuration: plain/.resilint.yaml  # environment: RESILINT_CONFIG");
    expect(names("-c", "shop/.resilint.yaml")).toBe("configuration: shop/.resilint.yaml  # command line: --config");
    expect(names("--no-config")).toBe("configuration: none  # command line: --no-config");
    expect(workloads("--no-config", "shop")).toEqual([". backup-restore"]);
  });
});

describe("exit 2 with what is wrong and the remedy", () => {
  test.each([
    ["wrong", "resilint: wrong/.resilint.yaml:4:5: a workload has no key `teir`; did you mean tier?\nresilint: wrong/.resilint.yaml:5:12: `5` is no number of Availability Zones; write one of 2, 3\n"],
    ["two", "resilint: two/.resilint.yml: there is another configuration beside it, .resilint.yaml; keep one of them\n"],
    ["folder", "resilint: folder/.resilint.yaml: it is no file; name the configuration\n"],
    ["large", "resilint: large/.resilint.yaml: it is larger than 5 MB, and a configuration is some kilobytes; make it smaller\n"],
    ["binary", "resilint: binary/.resilint.yaml: it is no text file\n"],
    ["broken", "resilint: broken/package.json: it is no JSON, so that its key resilint cannot be read; correct it\n"],
  ])("%s", (folder, stderr) => {
    expect(run([folder])).toEqual({ code: 2, stdout: "", stderr });
  });

  test("a configuration that is named and is none", () => {
    expect(run(["-c", "no.yaml", "shop"]).stderr).toBe("resilint: --config no.yaml: there is no such file; correct the path\n");
    expect(run(["-c", "empty", "shop"]).stderr).toBe("resilint: --config empty: it is no file; name the configuration\n");
    expect(run(["shop"], { env: { RESILINT_CONFIG: "no.yaml" } }).stderr).toBe("resilint: RESILINT_CONFIG: no.yaml: there is no such file; correct the path\n");
  });

  test("a report over the configuration or a file that it names", () => {
    expect(run(["shop", "-f", "json=shop/.resilint.yaml"]).stderr).toBe("resilint: --format: shop/.resilint.yaml is an input, and the report would overwrite it; name another file\n");
    expect(run(["shop", "-f", "json=shop/params/east.json"]).code).toBe(2);
  });
});

describe("workloads of several tiers", () => {
  test("are judged each by its own, and shown so", () => {
    expect(workloads("several")).toEqual(["other backup-restore", "strong warm-standby", "weak backup-restore"]);
    const { code, stdout } = judged("several");
    expect(code).toBe(1);
    expect(stdout).toContain("several/strong/app.yaml:1:14: error: ");
    expect(stdout).toContain("several/weak/app.yaml:1:14: warning: ");
    const all = run(["several"]).stdout;
    expect(all).toMatch(/ {10} *score {2}tier {12}highest met {2}3 workloads, worst first\n/u);
    expect(all).toContain("tiers of their own (for some by default; see --tier): missed by 3 workloads\n");
    expect(judged("-f", "full", "several").stdout).toContain("Each workload by its own tier  (backup-restore where none was chosen)\n");
  });

  test("have one where the command line says so", () => {
    expect(workloads("several", "--tier", "pilot-light")).toEqual(["other pilot-light", "strong pilot-light", "weak pilot-light"]);
  });

  test("have no tier in the id of a SARIF run", () => {
    expect(judged("several", "-f", "sarif").stdout).toContain('"id": "resilint/"\n');
    expect(judged("several", "-f", "sarif", "--tier", "pilot-light").stdout).toContain('"id": "resilint/pilot-light/"\n');
  });
});

describe("--workload", () => {
  test("judges one", () => {
    const { stdout } = run(["several", "--workload", "weak"]);
    expect(stdout).not.toContain("strong");
    expect(stdout).toContain("tier backup-restore: ");
  });

  test("that is none is a mistake", () => {
    expect(judged("several", "--workload", "strnog")).toEqual({ code: 2, stdout: "", stderr: 'resilint: --workload: there is no workload "strnog"; did you mean strong?\n' });
    expect(judged("several", "--workload", "x").stderr).toMatch(/^resilint: --workload: there is no workload "x"; there are (?:\w+, ){2}\w+\n$/u);
    expect(judged("several/weak", "--workload", "strong").stderr).toBe('resilint: --workload: nothing of the workload "strong" was found below these paths; name the folders of its files\n');
  });
});

test("--show-config shows each value with where it comes from", () => {
  const { code, stdout, stderr } = run(["shop", "--show-config", "--rto", "5m", "--parameter", "Standby=x", "--fail-on", "note"], { env: { TF_WORKSPACE: "blue", TF_VAR_secret: "s3cret" } });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).not.toContain("s3cret");
  expect(stdout.replace(/\d+ of \d+/u, "N of N")).toMatchInlineSnapshot(`
    "configuration: shop/.resilint.yaml  # the nearest to its inputs
    tier: backup-restore  # default
    rto: 5m  # command line: --rto
    workspace: blue  # environment: TF_WORKSPACE
    parameters.Standby: (set)  # command line: --parameter
    variables.secret: (set)  # environment: TF_VAR_secret
    rules: N of N  # default
    fail-on: note  # command line: --fail-on
    fail-on-unknown: false  # default
    exit-zero: false  # default
    strict: false  # default
    min-severity: note  # default
    format: full on a terminal, else concise  # default
    color: auto  # default
    show-passed: false  # default
    show-unknown: false  # default
    verbose: false  # default
    workloads[shop].tier: warm-standby  # shop/.resilint.yaml:4:11
    workloads[shop].objectives.mistake.rto: 4h  # default of warm-standby
    workloads[shop].objectives.mistake.rpo: 1h  # default of warm-standby
    workloads[shop].objectives.instance.rto: 5m  # default of warm-standby
    workloads[shop].objectives.instance.rpo: 0s  # default of warm-standby
    workloads[shop].objectives.zone.rto: 1m  # shop/.resilint.yaml:5:32
    workloads[shop].objectives.zone.rpo: 0s  # default of warm-standby
    workloads[shop].objectives.region.rto: 5m  # command line: --rto
    workloads[shop].objectives.region.rpo: 5m  # default of warm-standby
    workloads[shop].retention: 7d  # default
    workloads[shop].zones: 2  # default
    version: 1  # shop/.resilint.yaml:1:10
    workloads[shop].name: shop  # shop/.resilint.yaml:3:11
    workloads[shop].deployments[0].template: app.yaml  # shop/.resilint.yaml:7:21
    workloads[shop].deployments[0].region: us-east-1  # shop/.resilint.yaml:7:39
    workloads[shop].deployments[0].parameters: params/east.json  # shop/.resilint.yaml:7:62
    workloads[shop].deployments[1].template: app.yaml  # shop/.resilint.yaml:8:21
    workloads[shop].deployments[1].region: us-west-2  # shop/.resilint.yaml:8:39
    workloads[shop].deployments[1].parameters.Standby: (set)  # shop/.resilint.yaml:8:73
    "
  `);
});
