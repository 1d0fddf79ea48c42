import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import rules from "../../rules/index.ts";
import { checkCommand } from "../../src/cli/options.ts";
import { judge, prepare, type CheckRun } from "../../src/cli/run.ts";
import { baselineText } from "../../src/engine/baseline-text.ts";
import { updatedBaseline } from "../../src/outputs/baseline.ts";
import { findingsOfValidator } from "../outputs/sarif-validator.ts";
import { isObject, reportErrors } from "../outputs/schema.ts";
import { commandsIn, Runner, type StepEnded, type StepOptions } from "./action-runner.ts";
import { Repository } from "./repository.ts";

const provider = 'provider "aws" {\n  region = "eu-west-1"\n}\n';
const database = (multiAz: boolean): string => `resource "aws_db_instance" "orders" {\n  engine                  = "postgres"\n  multi_az                = ${String(multiAz)}\n  backup_retention_period = 14\n}\n`;

const fixtures = join(import.meta.dirname, "../../fixtures");

/** One rule and a tier that requires it. */
const inputs = { tier: "warm-standby", args: "--select rds-instance-multi-az", "changed-only": "false" };

const runner = new Runner();
let workspace: Repository;

afterAll(() => {
  runner.remove();
});

beforeEach(() => {
  workspace = new Repository();
});

afterEach(() => {
  workspace.remove();
});

/** Whatever happens, nobody gets a stack trace. */
async function run(options: StepOptions = {}, folder = workspace.folder): Promise<StepEnded> {
  const ended = await runner.run(folder, { ...options, inputs: { ...inputs, ...options.inputs } });
  expect(ended.log + ended.stderr).not.toMatch(/^ {4}at /mu);
  expect(ended.stderr).toBe("");
  return ended;
}

/** The same as the command line judges it. */
async function judgedOf(folder: string): Promise<CheckRun> {
  const command = checkCommand(["--tier", inputs.tier, ...inputs.args.split(" ")], rules);
  return judge(command, prepare(command, folder, {}), folder);
}

const annotationsOf = ({ log }: StepEnded): readonly string[] =>
  commandsIn(log).filter(({ name }) => ["error", "warning", "notice"].includes(name)).map(({ name, properties: { file = "", line = "", title = "" }, message }) => `${name} ${file}:${line} ${title}: ${message.split("\n")[0] ?? ""}`);

const standby = "RDS instance `aws_db_instance.orders` has no standby in a second Availability Zone.";

describe("a run", () => {
  test("fails for what is found, marks its line, and tells later steps", async () => {
    workspace.write({ "infra/main.tf": provider + database(false) });
    const ended = await run({ inputs: { paths: "infra", "sarif-file": "out/resilint.sarif" } });
    expect(ended.code).toBe(1);
    expect(annotationsOf(ended)).toEqual([`error infra/main.tf:6 rds-instance-multi-az: ${standby}`]);
    const { "report-json": json = "", "sarif-file": sarif = "", ...outputs } = ended.outputs;
    expect(outputs).toEqual({ score: "0", "tier-met": "false", findings: "1", errors: "1", warnings: "0", unknowns: "0", suppressed: "0" });
    expect(sarif).toBe(join(workspace.folder, "out/resilint.sarif"));
    expect(reportErrors(JSON.parse(readFileSync(json, "utf8")))).toEqual([]);
    expect(findingsOfValidator(readFileSync(sarif, "utf8"))).toEqual([]);
  });

  test("shows the report in the log, where no command is taken from it", async () => {
    workspace.write({ "main.tf": provider + database(false) });
    const { log } = await run();
    const [start, end] = [log.indexOf("::stop-commands::"), log.lastIndexOf("::error")];
    expect(start).toBe(0);
    expect(log.slice(start, end)).toContain("main.tf:6:29  error  rds-instance-multi-az\n");
    expect(log.slice(start, end)).toContain("1 file (1 Terraform in 1 module)\n");
  });

  test("writes the scorecard and linked places into the job summary", async () => {
    workspace.write({ "infra/a b.tf": provider + database(false) });
    const { summary } = await run();
    expect(summary).toMatch(/^## Resilience\n/u);
    expect(summary).toContain("| workload | tier | verdict |");
    expect(summary).toContain(`https://github.com/acme/shop/blob/${"c".repeat(40)}/infra/a%20b.tf#L6`);
    expect(summary).toContain("```mermaid\n");
    expect((await run({ inputs: { summary: "false" } })).summary).toBe("");
  });

  test("ends well where all holds, or where only worse would fail", async () => {
    expect(await run({ inputs: { paths: "strategies/warm-standby/terraform", args: "" } }, fixtures)).toMatchObject({ code: 0, outputs: { score: "100", "tier-met": "true", errors: "0" } });
    workspace.write({ "main.tf": provider + database(false) });
    expect((await run({ inputs: { "fail-on": "never" } })).code).toBe(0);
    expect((await run({ inputs: { annotations: "none" } })).log).not.toContain("::error");
  });

  test("has the inputs that the flags have", async () => {
    workspace.write({
      "infra/main.tf": `${provider}variable "standby" { type = bool }\n${database(true).replace("true", "var.standby")}`,
      "infra/prod.tfvars": "standby = true\n",
      "stack/app.yaml": "Parameters: { Standby: { Type: String } }\nResources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: !Ref Standby } } }\n",
      "stack/prod.json": '[{ "ParameterKey": "Standby", "ParameterValue": "false" }]\n',
    });
    const open = await run({ inputs: { paths: "infra" } });
    expect(open.outputs).toMatchObject({ findings: "0", unknowns: "1" });
    expect(open.summary).toMatch(/- \*\*unknown\*\* .*\n {2}- .*\bstandby\b/u);
    expect((await run({ inputs: { paths: "infra", "var-files": "infra/prod.tfvars" } })).outputs).toMatchObject({ findings: "0", unknowns: "0" });
    const ended = await run({ inputs: { paths: "infra\nstack/app.yaml", "working-directory": ".", "var-files": "infra/prod.tfvars", "parameter-files": "stack/prod.json" } });
    expect(ended.outputs).toMatchObject({ findings: "1", unknowns: "0" });
    expect(annotationsOf(ended)).toEqual(["error stack/app.yaml:2 rds-instance-multi-az: RDS instance `Db` has no standby in a second Availability Zone."]);
  });

  test("leaves out what its baseline knows", async () => {
    workspace.write({ "main.tf": provider + database(false) });
    const { report } = await judgedOf(workspace.folder);
    workspace.write({ "known.json": baselineText(updatedBaseline(report, [], { file: "known.json", unknowns: false, isPartial: false, isMissing: () => false })) });
    const ended = await run({ inputs: { baseline: "known.json" } });
    expect([ended.code, ended.outputs["findings"], annotationsOf(ended)]).toEqual([0, "0", []]);
    expect((await run({ inputs: { baseline: "gone.json" } })).code).toBe(2);
  });

  test("starts in the working directory, while places are those of the repository", async () => {
    workspace.write({ "deep/infra/main.tf": provider + database(false), "other/main.tf": provider + database(false) });
    const ended = await run({ inputs: { "working-directory": "deep", paths: "infra", "sarif-file": "resilint.sarif" } });
    expect(annotationsOf(ended)).toEqual([`error deep/infra/main.tf:6 rds-instance-multi-az: ${standby}`]);
    expect(ended.outputs["sarif-file"]).toBe(join(workspace.folder, "deep/resilint.sarif"));
  });

  test("of the bundle alone, as a runner starts it, has all that it needs for both languages", async () => {
    const ended = await runner.runBundle(fixtures, { inputs: { paths: "shop\nledger" } });
    expect([ended.code, ended.stderr]).toEqual([1, ""]);
    expect(ended.log).toContain("5 files (4 Terraform in 2 modules, 1 CloudFormation)\n");
    expect(ended.outputs["findings"]).not.toBe("0");
  });
});

describe("what is wrong", () => {
  const problem = async (options: StepOptions): Promise<readonly [number | null, readonly string[]]> => {
    const ended = await run(options);
    expect(ended.outputs).toEqual({});
    return [ended.code, commandsIn(ended.log).map(({ name, message }) => `${name}: ${message}`)];
  };

  test.each([
    [{ tier: "warm-stanby" }, 'error: --tier: there is no tier "warm-stanby"; did you mean warm-standby?'],
    [{ "fail-on": "fatal" }, 'error: --fail-on: "fatal" is not among error, warning, note, never; write one of them'],
    [{ "changed-only": "maybe" }, 'error: changed-only: "maybe" is neither true nor false; write one of them'],
    [{ paths: "nowhere" }, 'error: there is no file or folder "nowhere"; correct the path'],
    [{ "working-directory": "nowhere" }, 'error: working-directory: there is no folder "nowhere"; correct the path, and check the repository out before this step'],
    [{ args: "--strickt" }, "error: there is no flag --strickt; did you mean --strict?"],
    [{ args: "--show-config" }, "error: args: --show-config is for the command line; leave it out, and run resilint where its result can be committed"],
    [{ args: "--baseline b.json --update-baseline" }, "error: args: --update-baseline is for the command line; leave it out, and run resilint where its result can be committed"],
    [{ args: "--add-ignore 's3-*' --reason x" }, "error: args: --add-ignore is for the command line; leave it out, and run resilint where its result can be committed"],
    [{ "sarif-file": "." }, "error: --format: . is a folder; name a file in it"],
    [{ "sarif-file": "main.tf" }, "error: --format: main.tf is an input, and the report would overwrite it; name another file"],
  ])("%j: one annotation, and exit 2", async (wrong, message) => {
    workspace.write({ "main.tf": provider });
    expect(await problem({ inputs: wrong })).toEqual([2, [message]]);
  });

  test("nothing to check is exit 3, and said", async () => {
    workspace.write({ "README.md": "# nothing\n" });
    const ended = await run();
    expect(ended.code).toBe(3);
    expect(annotationsOf(ended)[0]).toContain("nothing to check");
  });

  test("a runner's file that cannot be written", async () => {
    workspace.write({ "main.tf": provider });
    const ended = await run({ env: { GITHUB_OUTPUT: "/nowhere/output" } });
    expect([ended.code, annotationsOf(ended)]).toEqual([2, ["error : resilint: the file of GITHUB_OUTPUT cannot be written: there is no such file; the runner makes it and names it in this variable"]]);
  });

  test.each([
    ["without a runner", { GITHUB_OUTPUT: "", GITHUB_STEP_SUMMARY: "", GITHUB_EVENT_PATH: "", GITHUB_EVENT_NAME: "", RUNNER_TEMP: "" }],
    ["with an event that is gone", { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: "/nowhere/event.json" }],
  ])("%s it judges all the same", async (_, env) => {
    workspace.write({ "main.tf": provider + database(false) });
    const ended = await run({ env });
    expect([ended.code, annotationsOf(ended)]).toEqual([1, [`error main.tf:6 rds-instance-multi-az: ${standby}`]]);
  });

  test.each(["", "no JSON", "[]", '{"pull_request":{"base":{"sha":"--help"}}}'])("an event of %j is no event", async (payload) => {
    workspace.write({ "main.tf": provider + database(true) });
    expect((await run({ event: "pull_request", payload })).code).toBe(0);
  });
});

describe("hostile names", () => {
  const evil = "%0A::error::evil,title=x:y <script>alert(1)</script>\n::warning::evil\r::set-output name=score::100";

  test("are text, in commands, outputs and the summary", async () => {
    workspace.write({
      "a,b:c%0A::error::evil\n::warning::evil/main.tf": provider + database(false),
      "app.yaml": `Resources:\n  ${JSON.stringify(evil)}: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: false } }\n`,
    });
    const ended = await run({ env: { GITHUB_REF_NAME: evil, GITHUB_HEAD_REF: evil } });
    const commands = commandsIn(ended.log);
    expect(commands.map(({ name, properties: { title = "" } }) => `${name} ${title}`)).toEqual(["stop-commands ", "error rds-instance-multi-az", "error rds-instance-multi-az"]);
    expect(commands.map(({ properties: { line = "" } }) => line)).toEqual(["", "6", "2"]);
    expect(ended.outputs).toMatchObject({ findings: "2", score: "0" });
    expect(ended.summary).not.toContain("<script>");
    expect(ended.summary).not.toMatch(/^::/mu);
  });

  test("of the reports come out as they are", async () => {
    workspace.write({ "main.tf": provider });
    const ended = await run({ inputs: { "sarif-file": "a%0Ab,c: d\\e.sarif" } });
    expect(ended.outputs["sarif-file"]).toBe(join(workspace.folder, "a%0Ab,c: d\\e.sarif"));
    expect(existsSync(ended.outputs["sarif-file"] ?? "")).toBe(true);
  });
});

test("of many findings the worst ten are marked, the rest is counted, and the summary stays below GitHub's limit", async () => {
  const many = Array.from({ length: 6000 }, (_, index) => database(false).replace("orders", `orders-${"x".repeat(80)}-${String(index)}`)).join("");
  workspace.write({ "main.tf": provider + many });
  const ended = await run();
  expect(annotationsOf(ended)).toHaveLength(10);
  expect(commandsIn(ended.log).find(({ name }) => name === "group")?.message).toBe("5990 more findings not annotated (GitHub shows 10 of each level)");
  expect(Buffer.byteLength(ended.summary)).toBeLessThanOrEqual(900 * 1024);
  expect(ended.summary).toMatch(/have no room here/u);
});

describe("outside of a repository", () => {
  test("it judges what it is given", async () => {
    const folder = mkdtempSync(join(tmpdir(), "resilint-plain-"));
    const ended = await run({ inputs: { paths: "." }, event: "push", payload: { before: "a".repeat(40) } }, folder);
    rmSync(folder, { recursive: true, force: true });
    expect(ended.code).toBe(3);
    expect(isObject(ended.outputs)).toBe(true);
  });
});

describe("the change of a pull request", () => {
  const queue = 'resource "aws_sqs_queue" "jobs" {\n  name = "jobs"\n}\n';
  const second = database(false).replace("orders", "invoices");
  const args = "--select rds-instance-multi-az";
  const event = (base: string): StepOptions => ({ event: "pull_request", payload: { pull_request: { base: { sha: base, ref: "main" }, head: { sha: "d".repeat(40) } } } });

  /** One finding from before, and one that comes; the old one moves down by a line. */
  function propose(): string {
    workspace.write({ "main.tf": provider + database(false) });
    const base = workspace.commit("Before");
    workspace.git("checkout", "--quiet", "-b", "topic");
    workspace.write({ "main.tf": `# the shop\n${provider}${database(false)}`, "more.tf": queue + second });
    workspace.commit("After");
    return base;
  }

  test("is told in the summary, and what it introduces is marked", async () => {
    const ended = await run({ inputs: { args }, ...event(propose()) });
    expect(ended.code).toBe(1);
    expect(annotationsOf(ended)).toEqual([`error more.tf:6 rds-instance-multi-az: ${standby.replace("orders", "invoices")}`]);
    expect(ended.outputs).toMatchObject({ findings: "2", errors: "2" });
    expect(ended.log).toMatch(/^since main: 1 new, 0 mended/mu);
    expect(ended.summary).toContain("### Since `main`: 1 finding new, nothing mended\n");
    expect(ended.summary).toContain(`https://github.com/acme/shop/blob/${"d".repeat(40)}/more.tf#L6`);
  });

  test("marks what stands on lines that it has written, too; with all, the change first", async () => {
    workspace.write({ "main.tf": provider + database(false), "more.tf": second });
    const base = workspace.commit("Before");
    workspace.write({ "more.tf": second.replace("multi_az                = false", "multi_az = false") });
    workspace.commit("After");
    const [of, before] = [`error more.tf:3 rds-instance-multi-az: ${standby.replace("orders", "invoices")}`, `error main.tf:6 rds-instance-multi-az: ${standby}`];
    expect(annotationsOf(await run({ inputs: { args }, ...event(base) }))).toEqual([of]);
    expect(annotationsOf(await run({ inputs: { args, annotations: "all" }, ...event(base) }))).toEqual([of, before]);
    expect(annotationsOf(await run({ inputs: { args, annotations: "none" }, ...event(base) }))).toEqual([]);
  });

  test("is all that counts where only the change is asked for", async () => {
    const base = propose();
    const ended = await run({ inputs: { args, "changed-only": "true" }, ...event(base) });
    expect([ended.code, ended.outputs["findings"]]).toEqual([1, "1"]);
    workspace.write({ "more.tf": queue + second.replace("false", "true") });
    workspace.commit("Better");
    expect(await run({ inputs: { args, "changed-only": "true" }, ...event(base) })).toMatchObject({ code: 0, outputs: { findings: "0" } });
  });

  test("can make things better, which is told", async () => {
    workspace.write({ "main.tf": provider + database(false) });
    const base = workspace.commit("Before");
    workspace.write({ "main.tf": provider + database(true) });
    workspace.commit("After");
    const ended = await run({ inputs: { args }, ...event(base) });
    expect([ended.code, annotationsOf(ended)]).toEqual([0, []]);
    expect(ended.log).toMatch(/^since main: 0 new, 1 mended$/mu);
  });

  test("is that of a push since where its branch stood, and that of a merge queue since its base", async () => {
    const base = propose();
    expect((await run({ inputs: { args, "changed-only": "true" }, event: "push", payload: { before: base } })).outputs).toMatchObject({ findings: "1" });
    expect((await run({ inputs: { args, "changed-only": "true" }, event: "merge_group", payload: { merge_group: { base_sha: base } } })).outputs).toMatchObject({ findings: "1" });
  });

  test("cannot be seen in a shallow clone: a warning says what to do, and all is reported", async () => {
    const base = propose();
    const clone = mkdtempSync(join(tmpdir(), "resilint-shallow-"));
    workspace.git("clone", "--quiet", "--depth", "1", `file://${workspace.folder}`, join(clone, "shop"));
    const ended = await run({ inputs: { args }, ...event(base) }, join(clone, "shop"));
    const only = await run({ inputs: { args, "changed-only": "true" }, ...event(base) }, join(clone, "shop"));
    const push = await run({ inputs: { args }, event: "push", payload: { before: base } }, join(clone, "shop"));
    rmSync(clone, { recursive: true, force: true });
    expect([ended.code, ended.outputs["findings"]]).toEqual([1, "2"]);
    expect(annotationsOf(ended)[0]).toMatch(/^warning : resilint: nothing is compared: .*fetch-depth: 0/u);
    expect(annotationsOf(ended)).toHaveLength(3);
    expect(annotationsOf(only)[0]).toMatch(/^warning : resilint: nothing is compared, so that everything is reported and counts: /u);
    expect(annotationsOf(push).filter((each) => each.startsWith("warning"))).toEqual([]);
  });

  test("is none on a schedule, which is said where only a change is asked for", async () => {
    propose();
    expect(annotationsOf(await run({ inputs: { args }, event: "schedule" }))).toHaveLength(2);
    const ended = await run({ inputs: { args, "changed-only": "true" }, event: "schedule" });
    expect(annotationsOf(ended)[0]).toBe("warning : resilint: changed-only: the event schedule has nothing to compare with, so that everything is reported and counts");
    expect(ended.outputs["findings"]).toBe("2");
  });

  test("is compared with what args say, in place of the event's own base", async () => {
    const base = propose();
    const ended = await run({ inputs: { args: `${args} --diff-base ${base.slice(0, 10)}` }, event: "schedule" });
    expect(ended.outputs["findings"]).toBe("1");
    const wrong = await run({ inputs: { args: `${args} --diff-base gone` } });
    expect(wrong.code).toBe(2);
  });
});
