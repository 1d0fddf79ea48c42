import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Ended, Program, type RunOptions } from "./program.ts";

/** Flags and variables of the environment that no other test of the whole program is about; test/laws/flags.test.ts counts them all. */
let program: Program;

const multiAz = ["--select", "rds-instance-multi-az", "--tier", "warm-standby"];
const found = ":5:28: error: RDS instance `Db` has no standby in a second Availability Zone [rds-instance-multi-az]";

const database = (ignores: string): string =>
  `Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Metadata: { resilint: { ignore: [${ignores}] } }\n    Properties: { MultiAZ: false }\n`;

beforeAll(async () => {
  program = await Program.make();
  program.write({
    ".git/HEAD": "ref: refs/heads/main\n",
    "bad/template.yaml": database(""),
    "accepted/template.yaml": database("{ id: rds-instance-multi-az, reason: it is small }, { id: rds-proxy-multi-zone, reason: there is none }"),
    "unreasoned/template.yaml": database("{ id: rds-instance-multi-az }"),
    "network/template.yaml": "Resources:\n  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }\n  Topic: { Type: AWS::SNS::Topic }\n",
    "module/main.tf": 'module "db" {\n  source = "acme/db/aws"\n}\n',
    "cache/modules/modules.json": JSON.stringify({ Modules: [{ Key: "", Source: "", Dir: "." }, { Key: "db", Source: "acme/db/aws", Dir: "../cache/modules/db" }] }),
    "cache/modules/db/main.tf": 'resource "aws_db_instance" "this" {\n  multi_az = false\n}\n',
  });
}, 120_000);

afterAll(() => {
  program.remove();
});

const run = (args: readonly string[], options?: RunOptions): Ended => program.run(args, options);
const linesOf = (args: readonly string[], options?: RunOptions): readonly string[] => run(["check", ...args], options).stdout.split("\n");
const listed = (args: readonly string[], options?: RunOptions): readonly string[] => linesOf(args, options).filter((line) => /: (?:error|warning|note|suppressed): /u.test(line));

describe("objectives", () => {
  test("--rto and --rpo are those of the region, and stand beside the estimate", () => {
    const lines = linesOf(["bad", "--select", "workload-rto", "--rto", "2h", "--rpo", "1s", "--format", "full"]);
    expect(lines.find((line) => line.startsWith("  region "))).toMatch(/^ {2}region {4}unrecoverable {2}2 h +breached {2}unrecoverable {2}1 s +breached$/u);
    expect(lines).toContain("               region RPO 1 s: --rpo on the command line");
  });

  test("--region says where a template stands that does not say it", () => {
    const regions = (...flags: readonly string[]) => linesOf(["bad", ...multiAz, "--format", "full", ...flags]).find((line) => line.startsWith("  regions "));
    expect(regions()).toContain("not known");
    expect(regions("--region", "eu-west-1")).toContain("home eu-west-1");
  });
});

describe("rules", () => {
  const asked = (...flags: readonly string[]): ReadonlySet<string | undefined> => new Set(listed(["bad", ...flags]).map((line) => /\[([a-z0-9-]+)\]$/u.exec(line)?.[1]));

  test("--ignore leaves some out, and --extend-select puts one back", () => {
    expect(asked("--select", "rds-*,store-kept", "--ignore", "rds-*")).toEqual(new Set(["store-kept"]));
    expect(asked("--select", "store-kept", "--extend-select", "rds-instance-multi-az")).toEqual(new Set(["store-kept", "rds-instance-multi-az"]));
  });
});

describe("ignores", () => {
  test("count, and --show-suppressed lists them with their reasons", () => {
    expect(listed(["accepted", ...multiAz])).toEqual([]);
    expect(listed(["accepted", ...multiAz, "--show-suppressed"])).toEqual(["accepted/template.yaml:5:28: suppressed: RDS instance `Db` has no standby in a second Availability Zone (it is small) [rds-instance-multi-az]"]);
  });

  test("do not count with --no-ignores", () => {
    expect(run(["accepted", ...multiAz]).code).toBe(0);
    expect(run(["accepted", ...multiAz, "--no-ignores"]).code).toBe(1);
    expect(listed(["accepted", ...multiAz, "--no-ignores"])).toEqual([`accepted/template.yaml${found}`]);
  });

  test("need a reason with --require-reason", () => {
    expect(run(["unreasoned", ...multiAz]).code).toBe(0);
    expect(listed(["unreasoned", ...multiAz, "--require-reason"])).toEqual([
      "unreasoned/template.yaml:4:44: warning: this ignore has no reason and so no effect, as --require-reason asks for one; write the reason",
      `unreasoned/template.yaml${found}`,
    ]);
  });

  test("that accept nothing are told by --report-unused-ignores, and count where warnings do", () => {
    const flags = ["accepted", "--select", "rds-instance-multi-az,rds-proxy-multi-zone", "--report-unused-ignores"];
    expect(listed(flags)).toEqual(["accepted/template.yaml:4:96: warning: `rds-proxy-multi-zone` finds nothing that this ignore would accept; remove it"]);
    expect([run(flags).code, run([...flags, "--fail-on", "warning"]).code]).toEqual([0, 1]);
  });
});

describe("what is shown", () => {
  test("--min-severity hides what is below, and says so", () => {
    const flags = ["bad", "--select", "rds-instance-multi-az"];
    expect(listed(flags)).toHaveLength(1);
    expect(linesOf([...flags, "--min-severity", "error"])[0]).toBe("1 warning (1 below --min-severity not shown)");
    expect(run([...flags, "--min-severity", "error", "--fail-on", "warning"]).code).toBe(1);
  });

  test("--statistics counts the findings of each rule in place of listing them", () => {
    expect(linesOf(["bad", ...multiAz, "--statistics"])[0]).toBe("1  error  rds-instance-multi-az");
    expect(listed(["bad", ...multiAz, "--statistics"])).toEqual([]);
  });

  test("--show-passed and --show-unknown list what holds and what is open", () => {
    expect(linesOf(["bad", "--select", "rds-proxy-multi-zone,near-miss-property", "--show-passed", "--show-unknown"])[0]).toMatch(/^bad\/template\.yaml:\d+:\d+: holds: .*\[near-miss-property\]$/u);
  });

  test("--verbose tells what became of every file", () => {
    expect(run(["bad", ...multiAz]).stderr).toBe("");
    expect(run(["bad", ...multiAz, "--verbose"]).stderr).toBe("resilint: bad/template.yaml: read\n");
  });

  test("--no-progress changes nothing where there is no terminal: no bar is drawn", () => {
    expect(run(["bad", ...multiAz, "--no-progress"])).toEqual(run(["bad", ...multiAz]));
  });

  test("--all draws also what holds no data and serves nobody", () => {
    expect(run(["graph", "network"]).stdout).not.toContain("Topic");
    expect(run(["graph", "network", "--all"]).stdout).toContain("Topic");
  });
});

describe("the environment", () => {
  test("TF_DATA_DIR says where modules have been downloaded to", () => {
    expect(listed(["module", ...multiAz])).toEqual(["module/main.tf:1:1: note: module `db` (acme/db/aws) is not on disk, so that what it makes is unknown; run terraform init"]);
    expect(listed(["module", ...multiAz], { env: { TF_DATA_DIR: "../cache" } })).toEqual([
      "module/main.tf:1:1: error: RDS instance `module.db.aws_db_instance.this` has no standby in a second Availability Zone [rds-instance-multi-az]",
    ]);
  });

  test("that is empty says nothing", () => {
    const empty = { TF_DATA_DIR: "", TF_WORKSPACE: "", RESILINT_CONFIG: "" };
    expect(run(["bad", "module", ...multiAz], { env: empty })).toEqual(run(["bad", "module", ...multiAz]));
    expect(run(["bad", "--show-config"], { env: empty })).toEqual(run(["bad", "--show-config"]));
    expect(linesOf(["module", "--show-config"], { env: { TF_WORKSPACE: "prod" } })).toContain("workspace: prod  # environment: TF_WORKSPACE");
  });

  test.each([
    [{ FORCE_COLOR: "1" }, true],
    [{ FORCE_COLOR: "0" }, false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, true],
    [{ FORCE_COLOR: "1", CI: "true" }, true],
    [{ CI: "true" }, false],
    [{ NO_COLOR: "1" }, false],
  ])("%j decides on colours: %s", (env, colored) => {
    expect(run(["bad", ...multiAz], { env }).stdout.includes("\u001b[")).toBe(colored);
  });
});
