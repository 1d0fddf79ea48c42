import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { FORMAT_NAMES } from "../../src/outputs/formats.ts";
import { type Ended, Program } from "../end-to-end/program.ts";
import { Repository } from "../end-to-end/repository.ts";

/** The program as users start it, with a guard before it that writes down and refuses whatever reaches the network, starts a process or runs text, in its threads, too. */
const GUARD = join(import.meta.dirname, "guard.cjs");
const FIXTURES = join(import.meta.dirname, "../../fixtures");
let program: Program;

beforeAll(async () => {
  program = await Program.make();
  for (const name of ["shop/template.yaml", "bookings/cdk", "ledger", "twins/table"]) cpSync(join(FIXTURES, name), join(program.folder, name), { recursive: true });
  program.write({
    "broken/main.tf": 'resource "aws_db_instance" "odd" {\n  multi_az = ]]\n}\n',
    "remote/main.tf": 'module "far" {\n  source = "git::https://resilint.example/far.git"\n}\ndata "http" "x" {\n  url = "https://resilint.example"\n}\ndata "external" "y" {\n  program = ["true"]\n}\n',
    "remote/template.yaml": "Transform: [AWS::Serverless-2016-10-31, Mine]\nResources:\n  N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: https://s3.amazonaws.com/bucket/x.yaml } }\n  F: { Type: AWS::Serverless::Function, Properties: { Handler: a.b, Runtime: nodejs22.x, InlineCode: 'process.exit(1)' } }\n  T: { 'Fn::Transform': { Name: AWS::Include, Parameters: { Location: s3://bucket/y.yaml } } }\n",
  });
}, 240_000);

beforeEach(() => {
  rmSync(log(), { force: true });
});

afterAll(() => {
  program.remove();
});

const log = (): string => join(program.folder, "guard.log");

/** What the guard has written down. */
function told(): readonly string[] {
  try {
    return readFileSync(log(), "utf8").trimEnd().split("\n");
  } catch {
    return [];
  }
}

const environment = (mayStartGit = false): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--require ${GUARD} --disallow-code-generation-from-strings`,
  RESILINT_GUARD_LOG: log(),
  ...(mayStartGit && { RESILINT_GUARD_GIT: "1", PATH: process.env["PATH"] ?? "" }),
});

const guarded = (args: readonly string[], mayStartGit = false): Ended => program.run(args, { env: environment(mayStartGit) });

const ALL = ["shop", "bookings", "ledger", "twins", "remote"];

describe("nothing is reached and nothing is started", () => {
  test.each<readonly [string, readonly string[], number]>([
    ["all languages in all formats", ["check", ...ALL, "--exit-zero", "--show-passed", "--show-unknown", "--verbose", ...FORMAT_NAMES.flatMap((name) => ["--format", `${name}=out/${name}`])], 0],
    ["topologies", ["graph", ...ALL, "--format", "json=out/graph.json"], 0],
    ["a saved report", ["report", "out/json", ...FORMAT_NAMES.flatMap((name) => ["--format", `${name}=out/again/${name}`])], 0],
    ["fixes", ["check", "shop", "twins", "--fix=review", "--diff", "--exit-zero"], 0],
    ["changed files", ["check", "--changed-files", "ledger/main.tf", "--exit-zero"], 0],
    ["a baseline", ["check", "shop", "--baseline", "out/baseline.json", "--update-baseline", "--exit-zero"], 0],
    ["the configuration", ["check", "shop", "--show-config"], 0],
    ["a first configuration", ["init", "--yes", "--output", "out/resilint.yaml", "shop"], 0],
    ["the rules", ["rules", "--format", "json"], 0],
    ["a rule", ["explain", "rds-instance-multi-az"], 0],
    ["what is no path", ["check", "https://resilint.example/template.yaml"], 2],
    ["help", ["--help"], 0],
    ["the version", ["--version"], 0],
    ["completion", ["completion", "bash"], 0],
  ])("%s", (_, args, code) => {
    const ended = guarded(args);
    expect(told()).toEqual([]);
    expect(ended).toMatchObject({ code });
    expect(ended.stderr).not.toContain("guarded:");
  });

  test("much text is judged on threads of the program, which reach nothing either", () => {
    const much = `# ${"x".repeat(600_000)}\n${readFileSync(join(FIXTURES, "shop/template.yaml"), "utf8")}`;
    program.write({ "one/template.yaml": much, "two/template.yaml": much });
    const [several, one] = ["2", "1"].map((threads) => program.run(["check", "one", "two", "--exit-zero"], { env: { ...environment(), RESILINT_THREADS: threads } }));
    expect(told()).toEqual(["thread cli.js", "thread cli.js"]);
    expect(several).toMatchObject({ code: 0, stderr: "" });
    expect(several).toEqual(one);
  });

  // It has two seconds for its answer, which a busy machine may pass.
  test("a syntax error of Terraform is asked about in one thread, which reaches nothing either", { retry: 3 }, () => {
    rmSync(log(), { force: true });
    const ended = guarded(["check", "broken", "--exit-zero"]);
    expect(told()).toEqual(["thread hcl2json.cjs"]);
    expect(ended).toEqual(program.run(["check", "broken", "--exit-zero"]));
  });
});

describe("of processes only git is started, and only where it is asked for", () => {
  /** What Git is asked, without what precedes every question. */
  const questions = (): readonly string[] => [...new Set(told().map((line) => line.replace(/^git --no-optional-locks --no-pager -c core\.hooksPath=\/dev\/null -c core\.fsmonitor=false -c core\.quotePath=false /u, "").replaceAll(/[0-9a-f]{40}/gu, "COMMIT").replaceAll(program.folder, "ROOT")))];

  beforeAll(() => {
    new Repository(program.folder).commit("one");
    appendFileSync(join(program.folder, "shop/template.yaml"), "# changed\n");
  });

  test("without a flag Git is not asked, in a repository either", () => {
    expect(guarded(["check", "shop", "--exit-zero"], true).code).toBe(0);
    expect(told()).toEqual([]);
  });

  const FILTERS = String.raw`config --null --name-only --get-regexp ^filter\..*\.(clean|smudge|process|required)$`;
  const OTHERS = "ls-files --others --exclude-standard -z";
  const DIFFERENCE = "--raw -z --no-abbrev --no-renames --no-ext-diff --no-textconv --ignore-submodules=all";
  const TEXTS = ["cat-file --batch-check", "cat-file --batch"];

  test.each([
    [["--staged"], [FILTERS, OTHERS, `diff-files ${DIFFERENCE} --`, ...TEXTS]],
    [["--diff-base", "HEAD"], [FILTERS, OTHERS, "rev-parse --verify --quiet HEAD^{commit}", "merge-base COMMIT HEAD", `diff-index ${DIFFERENCE} COMMIT --`, ...TEXTS]],
  ])("%s", (flag, asked) => {
    expect(guarded(["check", "shop", "--exit-zero", ...flag], true)).toMatchObject({ code: 0 });
    expect([...questions()].sort()).toEqual([...asked].sort());
  });

  test("is not what the repository calls git", () => {
    program.write({ "bin/git": "#!/bin/sh\ntouch started\n" });
    program.shell("chmod +x bin/git; cp bin/git git");
    const { stderr } = program.run(["check", "shop", "--exit-zero", "--staged"], { env: { PATH: "bin:.:" } });
    expect(stderr).toBe("resilint: --staged needs Git, and there is no program git here; install it or leave --staged out\n");
    expect(program.shell("ls started").code).not.toBe(0);
  });
});

test("the guard lets nobody past", () => {
  const attempts = [
    'require("node:net").connect(1)',
    'require("node:net").createServer().listen(0)',
    'new (require("node:net").Socket)().connect(1)',
    'require("node:https").get("https://127.0.0.1")',
    'require("node:http2").connect("http://127.0.0.1")',
    'require("node:dgram").createSocket("udp4")',
    'require("node:dns").promises.lookup("x")',
    'fetch("http://127.0.0.1")',
    'globalThis.WebSocket ? new WebSocket("ws://127.0.0.1") : process.dlopen()',
    'require("node:child_process").spawnSync("true")',
    'require("node:child_process").execFileSync("/usr/bin/git", ["--version"])',
    'process.binding("tcp_wrap")',
    'new (require("node:worker_threads").Worker)("1", { eval: true })',
    'import("node:https").then(({ get }) => get("https://127.0.0.1"))',
  ];
  const trying = attempts.map((code) => `(async () => ${code})().then(() => "past", ({ message }) => message)`);
  writeFileSync(join(program.folder, "try.cjs"), `Promise.all([${trying.join()}]).then((said) => console.log(JSON.stringify(said)));`);
  const { stdout } = program.shell(`NODE_OPTIONS="--require ${GUARD}" ${process.execPath} try.cjs`);
  const said: unknown = JSON.parse(stdout);
  expect(said).toEqual(attempts.map((): unknown => expect.stringMatching(/^guarded: /u)));
});

test("and text is not made code", () => {
  writeFileSync(join(program.folder, "try.cjs"), 'new Function("return 1")()');
  expect(program.shell(`NODE_OPTIONS="--require ${GUARD} --disallow-code-generation-from-strings" ${process.execPath} try.cjs`).stderr).toContain("Code generation from strings disallowed");
});
