import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Flags } from "../../src/cli/arguments.ts";
import { CHECK_FLAGS } from "../../src/cli/flags.ts";
import { checkCommand } from "../../src/cli/options.ts";
import { FORMAT_NAMES } from "../../src/outputs/formats.ts";
import { type Ended, Program, type RunOptions } from "./program.ts";
import { Repository } from "./repository.ts";

/** What bad input gets: one line that says what is wrong and what to do, exit 2, nothing on standard output and nothing written. */
let program: Program;

const template = (multiAz: boolean): string => `Resources:\n  Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: ${String(multiAz)} } }\n`;

beforeAll(async () => {
  program = await Program.make();
  program.write({
    ".git/HEAD": "ref: refs/heads/main\n",
    "bad/template.yaml": template(false),
    "good/template.yaml": template(true),
    "broken/template.yaml": "Resources:\n  Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: }\n",
    "module/main.tf": 'resource "aws_db_instance" "db" {\n  multi_az = true\n}\n',
    "empty/.keep": "",
    "staged/template.yaml": template(true),
    "environments.yaml": "version: 1\nenvironments: { prod: { tier: warm-standby }, dev: { tier: none } }\n",
    "known/later.json": '{ "version": 2, "findings": [] }\n',
    "known/broken.json": '{\n  "version": 1,\n  "findings": [\n',
    "known/none.json": "[]\n",
    "notes/readme.txt": "no template\n",
    "object.json": "{}\n",
    "wrong.tfvars": "standby = ]\n",
    ...Object.fromEntries(Object.entries(CONFIGURATIONS).map(([name, [text]]) => [`config/${name}.yaml`, text])),
  });
  new Repository(join(program.folder, "staged")).commit("What is there");
}, 120_000);

afterAll(() => {
  program.remove();
});

/** Whatever happens, nobody gets a stack trace. */
function run(args: readonly string[], options?: RunOptions): Ended {
  const ended = program.run(args, options);
  expect(ended.stdout + ended.stderr).not.toMatch(/^ {4}at /mu);
  return ended;
}

const refused = (line: string): Ended => ({ code: 2, stdout: "", stderr: `resilint: ${line}\n` });

type Refused = readonly [args: readonly string[], line: string];

/** For every flag that takes a value a wrong one, and what is said of it. */
const WRONG_VALUES = {
  tier: [["--tier", "gold", "good"], '--tier: there is no tier "gold"; the tiers are backup-restore, pilot-light, warm-standby, multi-region, active-active'],
  rto: [["--rto", "soon", "good"], '--rto "soon" is no duration; write a number and s, m, h or d, such as 15m'],
  rpo: [["--rpo", "5", "good"], '--rpo "5" is no duration; write a number and s, m, h or d, such as 15m'],
  workload: [["--workload", "shop", "good"], '--workload: there is no workload "shop"; there are good'],
  config: [["--config", "gone.yaml", "good"], "--config gone.yaml: there is no such file; correct the path"],
  environment: [["--environment=", "good"], "--environment is empty; write --environment NAME, or leave it out"],
  "diff-base": [["--diff-base=", "good"], "--diff-base is empty; write --diff-base REF, or leave it out"],
  exclude: [["--exclude", "", "good"], "--exclude is empty; write --exclude GLOBS, or leave it out"],
  parameter: [["--parameter", "Env", "good"], '--parameter: "Env" has no name and value; write --parameter Name=value'],
  "parameter-file": [["--parameter-file", "good", "good"], "--parameter-file good cannot be read: it is a folder; correct the path"],
  var: [["--var", "env", "module"], '--var: "env" has no name and value; write --var name=value'],
  "var-file": [["--var-file", "wrong.tfvars", "module"], "--var-file wrong.tfvars:1:11: `]` closes nothing here; remove it, or open what it should close"],
  workspace: [["--workspace", "", "module"], "--workspace is empty; write --workspace NAME, or leave it out"],
  plan: [["--plan", "object.json", "module"], "--plan: object.json is no plan; write one with terraform show -json"],
  region: [["--region", "Ireland", "good"], '--region: "Ireland" is no AWS Region; write one such as eu-west-1'],
  "stdin-filename": [["--stdin-filename", "template.yaml", "good"], "--stdin-filename is for standard input; add - to the paths"],
  select: [["--select", "rds-instance-multiaz", "good"], "--select: there is no rule rds-instance-multiaz; did you mean rds-instance-multi-az?"],
  ignore: [["--ignore", "none-*", "good"], "--ignore: there is no rule none-*; resilint rules lists all"],
  "extend-select": [["--extend-select", ",", "good"], "--extend-select names no rule; name one or leave it out"],
  "add-ignore": [["--add-ignore", "rds-instance-multi-az", "good"], "--add-ignore needs a reason; add --reason TEXT"],
  reason: [["--reason", "it is small", "good"], "--reason is for --add-ignore; name the rule to ignore by it"],
  fix: [["--fix=all", "good"], '--fix: "all" is not among safe, review; write one of them'],
  baseline: [["--baseline=", "good"], "--baseline is empty; write --baseline FILE, or leave it out"],
  "fail-on": [["--fail-on", "errors", "good"], '--fail-on: "errors" is not among error, warning, note, never; did you mean error?'],
  "min-severity": [["--min-severity", "never", "good"], '--min-severity: "never" is not among error, warning, note; write one of them'],
  format: [["--format", "concice", "good"], '--format: there is no format "concice"; did you mean concise?'],
  color: [["--color", "yes", "good"], '--color: "yes" is not among auto, always, never; write one of them'],
} as const satisfies Readonly<Record<string, Refused>>;

const FLAGS: Flags = CHECK_FLAGS;

describe("a flag", () => {
  test.each(Object.values<Refused>(WRONG_VALUES))("with a wrong value: %j", (args, line) => {
    expect(run(["check", ...args])).toEqual(refused(line));
  });

  test("has a wrong value above, each that takes one", () => {
    expect(Object.keys(WRONG_VALUES).sort()).toEqual(Object.keys(FLAGS).filter((name) => FLAGS[name]?.value !== undefined).sort());
  });

  test.each(Object.entries(FLAGS).filter(([, { usual }]) => usual === undefined))("without its value, or with one that it does not take: %s", (name, { value }) => {
    const [args, line] = value === undefined ? [[`--${name}=yes`], `--${name} takes no value; leave =yes out`] : [[`--${name}`], `--${name} needs a value: --${name} ${value}`];
    expect(() => checkCommand(args, [])).toThrow(line);
  });

  test.each<Refused>([
    [["--quiet", "--verbose", "good"], "--quiet and --verbose contradict each other; leave one out"],
    [["--config", "config/key.yaml", "--no-config", "good"], "--config and --no-config contradict each other; leave one out"],
    [["--staged", "-"], "--staged and standard input contradict each other; leave one out"],
    [["--update-baseline", "good"], "--update-baseline: no baseline is named; add --baseline FILE"],
    [["--baseline", "known.json", "--update-baseline", "--prune-baseline", "good"], "--update-baseline and --prune-baseline contradict each other: updating prunes, too; leave one out"],
    [["--format", "json", "--format", "sarif", "good"], "--format json and sarif both want standard output; give one a file: --format sarif=FILE"],
    [["--teir", "warm-standby", "good"], "there is no flag --teir; did you mean --tier?"],
  ])("that does not go with another, or is none: %j", (args, line) => {
    expect(run(["check", ...args])).toEqual(refused(line));
  });
});

describe("a path", () => {
  test.each<Refused>([
    [["gone.yaml"], 'there is no file or folder "gone.yaml"; correct the path'],
    [["good", "gone/"], 'there is no file or folder "gone/"; correct the path'],
    [[""], "one of the paths is empty; name a file or a folder, or leave it out"],
    [["chekc"], 'there is no file or folder "chekc"; did you mean resilint check?'],
  ])("that leads nowhere: %j", (args, line) => {
    expect(run(args)).toEqual(refused(line));
  });
});

/** What is wrong in a configuration: its text, and what is said of it. */
const CONFIGURATIONS: Readonly<Record<string, readonly [text: string, line: string]>> = {
  key: ["version: 1\nworkload:\n  - name: shop\n", "2:1: a configuration has no key `workload`; did you mean workloads?"],
  inner: ["version: 1\nworkloads:\n  - name: shop\n    teir: pilot-light\n", "4:5: a workload has no key `teir`; did you mean tier?"],
  type: ["version: 1\nworkloads:\n  - name: shop\n    zones: two\n", "4:12: `two` is no number of Availability Zones; write one of 2, 3"],
  tier: ["version: 1\nworkloads:\n  - name: shop\n    tier: warm-stanby\n", "4:11: `warm-stanby` is no DR tier; did you mean warm-standby?"],
  duration: ["version: 1\nworkloads:\n  - name: shop\n    objectives: { region: { rto: soon } }\n", "4:34: `soon` is no duration; write one such as 15m"],
  version: ["version: 2\n", "1:10: `2` is no version of the configuration; write 1"],
  empty: ["", "1:1: the configuration is empty; begin it with version: 1"],
  syntax: ["version: 1\nworkloads: [\n", "3:1: this line's indentation does not fit the lines above it; align it with its siblings"],
  twice: [
    "version: 1\nworkloads:\n  - name: shop\n    include: ['../good/**']\n  - name: office\n    include: ['../good/*.yaml']\n",
    "6:15: `good/template.yaml` is in two workloads, `office` and `shop` (config/twice.yaml:4); narrow the include of one",
  ],
  same: ["version: 1\nworkloads:\n  - { name: shop, include: [a] }\n  - { name: shop, include: [b] }\n", "4:13: there are two workloads `shop`, the other at config/same.yaml:3; give each a name of its own"],
  gone: ["version: 1\nworkloads:\n  - name: shop\n    deployments:\n      - { template: gone.tpl }\n", "5:21: there is no template `gone.tpl` from the folder of this configuration; correct the path"],
};

describe("a configuration", () => {
  test.each(Object.entries(CONFIGURATIONS).map(([name, [, line]]) => [name, line] as const))("that is wrong in %s ends the run: %s", (name, line) => {
    expect(run(["check", "--config", `config/${name}.yaml`, "good"])).toEqual(refused(`config/${name}.yaml:${line}`));
  });

  test("that the environment names is told by that", () => {
    expect(run(["check", "good"], { env: { RESILINT_CONFIG: "gone.yaml" } })).toEqual(refused("RESILINT_CONFIG: gone.yaml: there is no such file; correct the path"));
    expect(run(["check", "good"], { env: { RESILINT_CONFIG: "config/key.yaml" } })).toEqual(refused("config/key.yaml:2:1: a configuration has no key `workload`; did you mean workloads?"));
  });

  test("that is wrong writes no report", () => {
    expect(run(["check", "--config", "config/key.yaml", "good", "--format", "json=never/report.json"]).code).toBe(2);
    expect(existsSync(join(program.folder, "never"))).toBe(false);
  });
});

describe("an environment", () => {
  test.each<Refused>([
    [["--environment", "prod", "good"], '--environment: there is no environment "prod"; there is no configuration near these paths; write one with environments, or name it by --config'],
    [["--environment", "prdo", "--config", "environments.yaml", "good"], '--environment: there is no environment "prdo"; did you mean prod? There are dev, prod'],
  ])("that there is not: %j", (args, line) => {
    expect(run(["check", ...args])).toEqual(refused(line));
  });
});

describe("a baseline", () => {
  test.each<Refused>([
    [["known/gone.json"], "--baseline known/gone.json: there is no such file; make it with --update-baseline"],
    [["known"], "--baseline: known is a folder; name a file in it"],
    [["known/later.json"], "--baseline known/later.json: it is of version 2, and this version of Resilint knows version 1; mend it, or make another with --update-baseline"],
    [["known/later.json", "--update-baseline"], "--baseline known/later.json: it is of version 2, and this version of Resilint knows version 1; mend it, or make another with --update-baseline"],
    [["known/broken.json"], "--baseline known/broken.json:3: it is no JSON; mend it, or make another with --update-baseline"],
    [["known/none.json"], "--baseline known/none.json: it is no baseline: it states no version; mend it, or make another with --update-baseline"],
  ])("that cannot be used is left as it is: %j", (args, line) => {
    const texts = (): readonly string[] => readdirSync(join(program.folder, "known")).map((file) => `${file}\n${readFileSync(join(program.folder, "known", file), "utf8")}`);
    const before = texts();
    expect(run(["check", "bad", "--baseline", ...args])).toEqual(refused(line));
    expect(texts()).toEqual(before);
  });
});

describe("a state of Git", () => {
  test("that there is not", () => {
    const root = JSON.stringify(join(program.folder, "staged"));
    expect(run(["check", "--diff-base", "origin/mian", "staged"])).toEqual(refused(`--diff-base: ${root} has no commit "origin/mian"; correct its name, or fetch it first`));
    expect(run(["check", "--diff-base=--output=stolen", "staged"])).toEqual(refused('--diff-base: "--output=stolen" is no commit; write a branch, a tag or a commit, such as origin/main'));
    expect(existsSync(join(program.folder, "staged/stolen"))).toBe(false);
  });

  test.each([["--staged"], ["--diff-base", "main"]])("is not to be had without a repository: %s %s", (...flag) => {
    const outside = new Repository();
    try {
      rmSync(join(outside.folder, ".git"), { recursive: true });
      outside.write({ "template.yaml": template(true) });
      const line = `${flag[0]}: ${JSON.stringify(outside.folder)} is in no repository of Git; leave ${flag[0]} out, or name what is in one`;
      expect(run(["check", ...flag, outside.folder])).toEqual(refused(line));
    } finally {
      outside.remove();
    }
  });

  test.each([["--staged"], ["--diff-base", "main"]])("is not to be had of a damaged repository: %s %s", (...flag) => {
    const line = `${flag[0]}: Git cannot read ${JSON.stringify(program.folder)}: not a git repository (or any of the parent directories): .git; mend that or leave ${flag[0]} out`;
    expect(run(["check", ...flag, "good"])).toEqual(refused(line));
  });
});

describe("no changed files", () => {
  test.each([
    [["--changed-files"], "0 files"],
    [["--changed-files", "gone.tf"], "0 files"],
    [["--changed-files", "notes/readme.txt"], "0 files; 1 skipped (no infrastructure code)"],
  ])("let a commit pass, and nothing is judged: %j", (args, last) => {
    expect(run(["check", ...args, "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(run(["check", ...args])).toEqual({ code: 0, stdout: `nothing was checked\n${last}\n`, stderr: "" });
  });
});

describe("another command", () => {
  test.each<Refused>([
    [["graph", "--format", "png", "good"], '--format: there is no format "png"; the formats are mermaid, dot, json'],
    [["rules", "--format", "yaml"], '--format: "yaml" is not among text, json; write one of them'],
    [["init", "--output", "good"], "--output: good is a folder; name a file in it"],
    [["init", "--output", "object.json"], "--output: object.json is no YAML; name a file that ends in .yaml or .yml"],
    [["init", "--output", "environments.yaml", "good"], "environments.yaml is there already; --force writes over it, --output FILE writes another file"],
    [["init", "--output", "object.json/resilint.yaml", "good"], "object.json/resilint.yaml cannot be written: a part of its path is a file; name another file by --output"],
    [["init", "--tier", "gold", "good"], '--tier: "gold" is not among backup-restore, pilot-light, warm-standby, multi-region, active-active, none; write one of them'],
    [["report"], "report needs a saved report; make one by resilint check --format json=FILE, then resilint report FILE"],
    [["report", "object.json"], "object.json cannot be shown: it is no report of resilint; make one by resilint check --format json=FILE"],
    [["explain"], "explain needs the id of a rule or of a mechanism, or rto, rpo, score; resilint rules lists all rules, and resilint explain rto all mechanisms"],
    [["explain", "rds-instance-multiaz"], 'there is no rule and no mechanism "rds-instance-multiaz"; did you mean rds-instance-multi-az?'],
  ])("is told what is wrong in the same way: %j", (args, line) => {
    expect(run(args)).toEqual(refused(line));
  });
});

describe("an output", () => {
  const files = (): readonly string[] => readdirSync(program.folder, { recursive: true, encoding: "utf8" }).sort();

  test.each<Refused>([
    [["good", "--format", "json=good"], "--format: good is a folder; name a file in it"],
    [["good", "--format", "json=good/template.yaml"], "--format: good/template.yaml is an input, and the report would overwrite it; name another file"],
    [["good", "--format", "json=object.json/report.json"], "--format json=object.json/report.json cannot be written: a part of its path is a file; name another file"],
    [["good", "--format", "json=new/report.json", "--format", "sarif=object.json/report.sarif"], "--format sarif=object.json/report.sarif cannot be written: a part of its path is a file; name another file"],
    [["good", "--format", "json=new/report.json", "--baseline", "object.json/known.json", "--update-baseline"], "--baseline object.json/known.json cannot be written: a part of its path is a file; name another file"],
  ])("that cannot be written leaves all files as they were: %j", (args, line) => {
    const before = files();
    expect(run(["check", ...args])).toEqual(refused(line));
    expect(files()).toEqual(before);
  });

  test.runIf(existsSync("/dev/full"))("on a full disk is a line, and no other output is written", () => {
    const before = files();
    expect(program.shell("$RESILINT check good >/dev/full")).toEqual(refused("standard output cannot be written: the disk is full; send it elsewhere"));
    expect(run(["check", "good", "--format", "json=new/report.json", "--format", "sarif=/dev/full"])).toEqual(refused("--format sarif=/dev/full cannot be written: the disk is full; name another file"));
    expect(files()).toEqual(before);
  });

  test("whose reader goes away keeps the exit code, and says nothing", () => {
    const { stderr } = program.shell("($RESILINT check bad --format json; echo $? >&2) | head -c 1 >/dev/null");
    expect(stderr.split("\n").at(-2)).toBe("1");
    expect(stderr).not.toMatch(/^resilint: /mu);
  });
});

describe("the exit code", () => {
  const flags = ["--select", "rds-instance-multi-az", "--tier", "warm-standby"];

  test.each(FORMAT_NAMES)("is the same for every format: %s", (format) => {
    const code = (...args: readonly string[]): number | null => run(["check", ...flags, "--format", format, ...args]).code;
    expect({
      clean: code("good"),
      findings: code("bad"),
      below: code("bad", "--fail-on", "never"),
      broken: code("broken"),
      strict: code("broken", "--strict"),
      nothing: code("empty"),
      "nothing in files that are named": code("notes/readme.txt", "object.json"),
    }).toEqual({ clean: 0, findings: 1, below: 0, broken: 0, strict: 2, nothing: 3, "nothing in files that are named": 0 });
  });
});
