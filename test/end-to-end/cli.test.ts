import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FORMAT_NAMES } from "../../src/outputs/formats.ts";
import { findingsOfValidator } from "../outputs/sarif-validator.ts";
import { isObject, reportErrors } from "../outputs/schema.ts";
import { type Ended, Program, type RunOptions } from "./program.ts";

/** One rule and a tier that requires it: what else is judged is no matter here. */
const multiAz = ["--select", "rds-instance-multi-az", "--tier", "warm-standby"];

const bad = `Parameters:
  Standby:
    Type: String
    Default: "false"
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      MultiAZ: !Ref Standby
`;
const good = "Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: true } } }\n";
const open = "Parameters: { Standby: { Type: String } }\nResources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: !Ref Standby } } }\n";
const broken = 'Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties: { Engine: "postgres }\n';

let program: Program;

beforeAll(async () => {
  program = await Program.make();
  program.write({
    ".git/HEAD": "ref: refs/heads/main\n",
    "bad/template.yaml": bad,
    "good/template.yaml": good,
    "open/template.yaml": open,
    "mixed/broken.yaml": broken,
    "mixed/good.yaml": good,
    "mixed/bad.yaml": bad,
    "notes/readme.yaml": "hello: world\n",
    "notes/notes.txt": "no template\n",
    "empty/.keep": "",
    "one/.git/HEAD": "",
    "one/template.yaml": bad,
    "two/.git/HEAD": "",
    "two/template.yaml": bad,
    "encoded/latin1.yaml": Buffer.from("Resources: { Db: { Type: AWS::RDS::DBInstance, Description: gr\u00fcn } }", "latin1"),
    "latin1.yaml": Buffer.from("Resources: { Db: { Type: AWS::RDS::DBInstance, Description: gr\u00fcn } }", "latin1"),
    "parameters.json": '[{ "ParameterKey": "Standby", "ParameterValue": "true" }]\n',
    "wrong.json": '[\n  { "Key": "Standby" }\n]\n',
    "hostile/a b#1 ü\u001b[2J\u202e/template.yaml": bad,
  });
});

afterAll(() => {
  program.remove();
});

/** Whatever happens, nobody gets a stack trace. */
function run(args: readonly string[], options?: RunOptions): Ended {
  const ended = program.run(args, options);
  expect(ended.stdout + ended.stderr).not.toMatch(/^ {4}at /mu);
  return ended;
}

describe("exit 0", () => {
  test("when nothing is found", () => {
    const stdout = "tier warm-standby: unproven, 16.7–100 of 100, by 1 of N rules\nno strategy is recognised; lost region: unrecoverable (breached)\nno findings\n1 file (1 CloudFormation)\n";
    const { code, ...said } = run([...multiAz, "good"]);
    expect({ code, stdout: said.stdout.replace(/of \d+ rules/u, "of N rules"), stderr: said.stderr }).toEqual({ code: 0, stdout, stderr: "" });
  });

  test("when what is found is below the threshold, or does not count", () => {
    const { code, stdout } = run(["--select", "rds-instance-multi-az", "bad"]);
    expect(code).toBe(0);
    expect(stdout).toContain("bad/template.yaml:9:16: warning: ");
    expect(run([...multiAz, "--exit-zero", "bad"]).code).toBe(0);
    expect(run([...multiAz, "--fail-on", "never", "bad"]).code).toBe(0);
  });

  test("when what is named is no template, which is said", () => {
    expect(run(["notes/notes.txt"])).toEqual({
      code: 0,
      stdout: "nothing was checked\n0 files; 1 skipped (no infrastructure code)\n",
      stderr: "resilint: notes/notes.txt: passed over: it is neither a CloudFormation template nor Terraform\n",
    });
  });
});

describe("exit 1", () => {
  test("when an error is found", () => {
    const { code, stdout, stderr } = run([...multiAz, "bad"]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout.split("\n")).toEqual([
      "bad/template.yaml:9:16: error: RDS instance `Db` has no standby in a second Availability Zone [rds-instance-multi-az]",
      expect.stringMatching(/^tier warm-standby: missed, 0–83\.3 of 100, by 1 of \d+ rules$/u),
      "no strategy is recognised; lost region: unrecoverable (breached)",
      "1 error",
      "1 finding may be fixed: --fix=review makes it",
      "1 file (1 CloudFormation)",
      "",
    ]);
  });

  test("when a warning is found and warnings fail", () => {
    expect(run(["--select", "rds-instance-multi-az", "--fail-on", "warning", "bad"]).code).toBe(1);
  });

  test("when something is unknown and unknowns fail: then it is shown", () => {
    const calm = run([...multiAz, "open"]);
    expect(calm.code).toBe(0);
    expect(calm.stdout).toContain("no findings; 1 unknown not shown (--show-unknown)");
    const careful = run([...multiAz, "--fail-on-unknown", "open"]);
    expect(careful.code).toBe(1);
    expect(careful.stdout).toMatch(/^open\/template\.yaml:2:\d+: unknown: /u);
  });
});

describe("exit 2 with one line and the remedy", () => {
  test.each([
    [["--teir", "x", "."], "resilint: there is no flag --teir; did you mean --tier?\n"],
    [["nowhere.yaml", "--format", "json"], 'resilint: there is no file or folder "nowhere.yaml"; correct the path\n'],
    [["chekc", "."], 'resilint: there is no file or folder "chekc"; did you mean resilint check?\n'],
    [["good", "no\u001b[2J\nwhere"], 'resilint: there is no file or folder "no\\u001b[2J\\nwhere"; correct the path\n'],
    [["--parameter-file", "nowhere.json", "good"], "resilint: --parameter-file nowhere.json cannot be read: there is no such file; correct the path\n"],
    [["-f", "json=bad", "good"], "resilint: --format: bad is a folder; name a file in it\n"],
    [["-f", "json=good/template.yaml/report.json", "good"], "resilint: --format json=good/template.yaml/report.json cannot be written: a part of its path is a file; name another file\n"],
    [["-f", "json=mixed/broken.yaml", "mixed"], "resilint: --format: mixed/broken.yaml is an input, and the report would overwrite it; name another file\n"],
    [["--parameter-file", "parameters.json", "-f", "sarif=./parameters.json", "good"], "resilint: --format: ./parameters.json is an input, and the report would overwrite it; name another file\n"],
    [["explain"], "resilint: explain needs the id of a rule or of a mechanism, or rto, rpo, score; resilint rules lists all rules, and resilint explain rto all mechanisms\n"],
    [["explain", "rds-instance-multiaz"], 'resilint: there is no rule and no mechanism "rds-instance-multiaz"; did you mean rds-instance-multi-az?\n'],
    [["rules", "--format", "yaml"], 'resilint: --format: "yaml" is not among text, json; write one of them\n'],
    [["--fix", "--add-ignore", "store-kept", "--reason", "x", "good"], "resilint: --fix and --add-ignore contradict each other; leave one out\n"],
    [["-c", "resilint.yaml", "good"], "resilint: --config resilint.yaml: there is no such file; correct the path\n"],
    [["-c", "good/template.yaml", "--no-config", "good"], "resilint: --config and --no-config contradict each other; leave one out\n"],
    [["-f", "pdf", "good"], `resilint: --format: there is no format "pdf"; the formats are ${FORMAT_NAMES.join(", ")}\n`],
    [["completion"], "resilint: completion needs the name of a shell: bash, zsh, fish, powershell\n"],
    [["completion", "zhs"], 'resilint: completion: there is no script for "zhs"; did you mean zsh?\n'],
    [["rules", "rds-instance-multi-az"], 'resilint: rules takes no "rds-instance-multi-az"; resilint explain rds-instance-multi-az tells of one rule\n'],
  ])("%j", (args, stderr) => {
    expect(run(args)).toEqual({ code: 2, stdout: "", stderr });
  });

  test("where a link leads nowhere, or in a circle", () => {
    const of = (target: string): Ended => program.shell(`ln -sfn ${target} link.yaml && $RESILINT link.yaml`);
    expect(of("gone.yaml")).toEqual({ code: 2, stdout: "", stderr: 'resilint: "link.yaml" cannot be read: its link leads nowhere; correct the path\n' });
    expect(of("link.yaml")).toEqual({ code: 2, stdout: "", stderr: 'resilint: "link.yaml" cannot be read: its links lead in a circle; correct the path\n' });
  });

  test("where a parameter file is wrong, with its place", () => {
    const { code, stdout, stderr } = run(["--parameter-file", "wrong.json", "good"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^resilint: --parameter-file wrong\.json:2:3: this item has no ParameterKey; write .*\n$/u);
  });
});

describe("exit 3", () => {
  test.each(["empty", "notes"])("when the folder %s holds nothing to check", (folder) => {
    const { code, stderr } = run([folder]);
    expect({ code, stderr }).toEqual({ code: 3, stderr: "resilint: nothing to check: no CloudFormation template, CDK assembly, Terraform module or plan was found below these paths\n" });
  });

  test("when nothing in the folder can be read as text: green would say that it was checked", () => {
    const { code, stdout } = run(["encoded"]);
    expect(code).toBe(3);
    expect(stdout).toContain("0 files; 1 unreadable\n");
    expect(run([...multiAz, "encoded", "good"]).code).toBe(0);
  });
});

describe("a broken template among good ones", () => {
  test("is a line with its place, and the others are judged", () => {
    const { code, stdout } = run([...multiAz, "mixed"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^mixed\/bad\.yaml:9:16: error: .*\[rds-instance-multi-az\]\nmixed\/broken\.yaml:\d+:\d+: error: .+\n/u);
    expect(stdout).toMatch(/2 files \(2 CloudFormation\); 1 unreadable\n$/u);
  });

  test("fails nothing by itself, unless it must", () => {
    expect(run([...multiAz, "mixed/broken.yaml", "mixed/good.yaml"]).code).toBe(0);
    expect(run([...multiAz, "--strict", "mixed/broken.yaml", "mixed/good.yaml"]).code).toBe(2);
    expect(run([...multiAz, "--strict", "--exit-zero", "mixed"]).code).toBe(2);
    expect(run([...multiAz, "--strict", "good"]).code).toBe(0);
  });

  test("is in the report for programs", () => {
    const { stdout } = run([...multiAz, "--format", "json", "mixed"]);
    const document: unknown = JSON.parse(stdout);
    expect(document).toMatchObject({
      inputs: [
        { file: "mixed/bad.yaml", kind: "cloudformation", outcome: "read" },
        { file: "mixed/broken.yaml", outcome: "unreadable" },
        { file: "mixed/good.yaml", outcome: "read" },
      ],
    });
    expect(document).toHaveProperty("diagnostics[0].level", "error");
    expect(document).toHaveProperty("diagnostics[0].location.file", "mixed/broken.yaml");
  });
});

test("a file that is no UTF-8 is unreadable, and says what to do", () => {
  const { code, stdout } = run(["latin1.yaml"]);
  expect(code).toBe(0);
  expect(stdout).toContain("latin1.yaml:1:1: error: the file is not valid UTF-8; save it as UTF-8\n");
  expect(run(["latin1.yaml", "--strict"]).code).toBe(2);
});

describe("standard input", () => {
  test("is a template of the name that it is given", () => {
    const { code, stdout } = run([...multiAz, "-", "--stdin-filename", "infra/db.yaml"], { stdin: bad });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^infra\/db\.yaml:9:16: error: /u);
  });

  test("is called after the repository, as the file would be, and takes the file's place", () => {
    const document: unknown = JSON.parse(run([...multiAz, "-", "good", "--stdin-filename", `${program.folder}/good/template.yaml`, "-f", "json"], { stdin: bad }).stdout);
    expect(document).toMatchObject({ inputs: [{ file: "good/template.yaml", outcome: "read" }], verdicts: [{ location: { file: "good/template.yaml" } }] });
  });

  test("that cannot be read is said in a line", () => {
    expect(program.shell("$RESILINT - < good")).toEqual({ code: 2, stdout: "", stderr: "resilint: standard input cannot be read: it is a folder; give it a template\n" });
  });

  test("needs no name", () => {
    expect(run([...multiAz, "-"], { stdin: bad }).stdout).toMatch(/^<stdin>:9:16: error: /u);
  });

  test("that is no template is passed over, and said", () => {
    expect(run(["-"], { stdin: "" })).toMatchObject({ code: 0, stderr: "resilint: <stdin>: passed over: it is neither a CloudFormation template nor Terraform; name it by --stdin-filename if it is Terraform\n" });
  });
});

describe("values for parameters", () => {
  test.each([
    ["from the command line", ["--parameter", "Standby=true"]],
    ["from a file", ["--parameter-file", "parameters.json"]],
    ["from the command line before a file", ["--parameter", "Standby=true", "--parameter-file", "parameters.json"]],
  ])("%s take the place of the default", (_, flags) => {
    expect(run([...multiAz, ...flags, "bad"]).code).toBe(0);
  });

  test("of the command line count before those of a file", () => {
    expect(run([...multiAz, "--parameter", "Standby=false", "--parameter-file", "parameters.json", "bad"]).code).toBe(1);
  });

  test("stand in the chain", () => {
    const { stdout } = run([...multiAz, "--parameter", "Standby=false", "--format", "full", "bad"]);
    expect(stdout).toContain("parameter `Standby`, set by --parameter");
  });
});

describe("formats", () => {
  test("for programs are alone on standard output, and fit their schemas", () => {
    const { stdout, stderr } = run([...multiAz, "--format", "json", "--show-passed", "--show-unknown", "bad", "good", "open", "mixed"]);
    expect(reportErrors(JSON.parse(stdout))).toEqual([]);
    expect(stderr).toMatch(/^tier warm-standby: .*\n2 errors; 1 unknown\n2 findings may be fixed: --fix=review makes them\nwhat is unknown may be decided by .*\n5 files \(5 CloudFormation\); 1 unreadable\n$/u);
    const sarif = run([...multiAz, "--format", "sarif", "--show-unknown", "bad", "open", "mixed"]).stdout;
    expect(findingsOfValidator(sarif)).toEqual([]);
  });

  test("go to files beside one for people", () => {
    const { code, stdout, stderr } = run([...multiAz, "-f", "concise", "-f", "json=out/report.json", "-f", "sarif=out/report.sarif", "bad"]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toMatch(/1 file \(1 CloudFormation\)\n$/u);
    expect(reportErrors(JSON.parse(readFileSync(join(program.folder, "out/report.json"), "utf8")))).toEqual([]);
    expect(readFileSync(join(program.folder, "out/report.sarif"), "utf8")).toContain('"version": "2.1.0"');
  });

  test("exit alike", () => {
    for (const format of ["full", "concise", "json", "sarif"]) {
      expect(run([...multiAz, "-f", format, "bad"]).code, format).toBe(1);
      expect(run([...multiAz, "-f", format, "good"]).code, format).toBe(0);
      expect(run([...multiAz, "-f", format, "empty"]).code, format).toBe(3);
    }
  });

  test("are quiet when they are told to be", () => {
    expect(run([...multiAz, "-q", "good"])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(run([...multiAz, "-q", "-f", "json", "good"]).stderr).toBe("");
  });
});

test("files of one name in two repositories are told apart", () => {
  const { stdout } = run([...multiAz, "one", "two"]);
  expect(stdout).toMatch(/^one\/template\.yaml:9:16: error: .*\ntwo\/template\.yaml:9:16: error: .*\n/u);
});

test("two folders whose templates would be called alike are two workloads", () => {
  const { stdout } = run([...multiAz, "one", "two"]);
  expect(stdout).toMatch(/^missed +\S+ +none +none +one\nmissed +\S+ +none +none +two\ntier warm-standby: missed by 2 workloads/mu);
});

test("colours come when they are forced, and otherwise only on a terminal", () => {
  expect(run([...multiAz, "bad"], { env: { FORCE_COLOR: "1" } }).stdout).toContain("\u001b[1;31merror\u001b[0m");
  expect(run([...multiAz, "--color", "always", "bad"], { env: { NO_COLOR: "1" } }).stdout).toContain("\u001b[");
  expect(run([...multiAz, "bad"]).stdout).not.toContain("\u001b[");
});

test("names of files cannot move the cursor or break a line", () => {
  const { code, stdout } = run([...multiAz, "-f", "full", "hostile"]);
  expect(code).toBe(1);
  expect(stdout).toContain("hostile/a b#1 ü\\x1b[2J\\u{202e}/template.yaml:9:16");
  expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  const sarif = run([...multiAz, "-f", "sarif", "hostile"]).stdout;
  expect(sarif).toContain('"hostile/a%20b%231%20%C3%BC%1B%5B2J%E2%80%AE/template.yaml"');
  expect(findingsOfValidator(sarif)).toEqual([]);
});

test("a reader that goes away is no error", () => {
  const { code, stderr } = program.shell("($RESILINT rules --format json; echo $? >code) | true; cat code >&2");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "0\n" });
});

test.runIf(existsSync("/dev/full"))("an output that cannot be written is said in a line, and is no bug", () => {
  const full = program.shell("$RESILINT good > /dev/full");
  expect(full).toEqual({ code: 2, stdout: "", stderr: "resilint: standard output cannot be written: the disk is full; send it elsewhere\n" });
  expect(program.shell(`$RESILINT ${multiAz.join(" ")} bad 2> /dev/full -f json`).code).toBe(1);
});

test("a file elsewhere is called by its shorter way", () => {
  const from = (folder: string): string => program.shell(`mkdir -p ${folder} && cd ${folder} && $RESILINT ${multiAz.join(" ")} ${program.folder}/bad`).stdout;
  expect(from("empty")).toMatch(/^\.\.\/bad\/template\.yaml:9:16: /u);
  expect(from("empty/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16")).toMatch(/^\/.*\/bad\/template\.yaml:9:16: /u);
});

describe("the other commands", () => {
  test("--version and --help answer, whatever else is written", () => {
    expect(run(["--version"]).stdout).toMatch(/^resilint \d+\.\d+\.\d+\n$/u);
    expect(run(["-h"]).stdout).toMatch(/^Usage: resilint \[check\]/u);
    expect(run(["nowhere", "--tier", "gold", "--help"]).code).toBe(0);
    expect(run(["explain", "-h"]).stdout).toMatch(/^Usage: resilint explain RULE/u);
  });

  test("explain tells what a rule asks for, why, and what to do", () => {
    const { code, stdout } = run(["explain", "rds-instance-multi-az"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^rds-instance-multi-az: RDS instance is Multi-AZ\n\nWhy\n {2}A Single-AZ instance/u);
    expect(stdout).toContain("required by  warm-standby, multi-region, active-active\n");
    expect(stdout).toContain("judges       AWS::RDS::DBInstance\n");
  });

  test("rules lists them, for programs as an array", () => {
    expect(run(["rules"]).stdout).toMatch(/^rds-instance-multi-az +RDS instance is Multi-AZ$/mu);
    const rules: unknown = JSON.parse(run(["rules", "--format", "json"]).stdout);
    const multiAzRule: unknown = Array.isArray(rules) ? rules.find((rule) => isObject(rule) && rule["id"] === "rds-instance-multi-az") : undefined;
    expect(multiAzRule).toMatchObject({
      title: "RDS instance is Multi-AZ",
      capability: "data-in-two-zones",
      survives: "zone-loss",
      requiredIn: ["warm-standby", "multi-region", "active-active"],
      advisedIn: ["backup-restore", "pilot-light"],
      kinds: [{ name: "rds.instance", cloudformation: ["AWS::RDS::DBInstance"] }],
      since: "0.1.0",
    });
    expect(multiAzRule).toHaveProperty("similar[0]");
  });

  test("the command may be named before or after its flags", () => {
    expect(run([...multiAz, "check", "bad"]).code).toBe(1);
    expect(run(["check", ...multiAz, "bad"]).code).toBe(1);
  });
});
