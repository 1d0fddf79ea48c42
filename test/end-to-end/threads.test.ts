import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Program } from "./program.ts";

const FOLDERS = 12;

/** Enough text for two threads: most of it is a comment, so that judging it takes no time. */
const templateOf = (folder: number): string => `# ${"x".repeat(100_000)}
Parameters:
  Spare: { Type: String }
Conditions:
  HasSpare: !Equals [!Ref Spare, "yes"]
Resources:
  Db${String(folder)}:
    Type: AWS::RDS::DBInstance
    Metadata: { resilint: { ignore: [{ rules: [rds-final-snapshot], reason: "rebuilt nightly" }] } }
    Properties: { MultiAZ: !If [HasSpare, true, false] }
`;

let program: Program;

beforeAll(async () => {
  program = await Program.make();
  program.write({
    ".resilint.yaml": "version: 1\ntier: warm-standby\nignores:\n  - { rules: [rds-deletion-protection], reason: a trial }\n  - { rules: [s3-versioning], reason: never needed }\nworkloads:\n  - { name: pair, include: [f0/*, f1/*], primary: eu-west-1 }\n",
    ...Object.fromEntries(Array.from({ length: FOLDERS }, (_, folder) => [`f${String(folder)}/template.yaml`, templateOf(folder)])),
    "broken/template.yaml": "Resources:\n  Db: { Type: AWS::RDS::DBInstance\n",
    "module/main.tf": 'resource "aws_db_instance" "d" {\n  multi_az = var.none\n}\nresource "aws_sqs_queue" "q" {}\n',
  });
});

afterAll(() => {
  program.remove();
});

const run = (threads: number, ...args: readonly string[]): ReturnType<Program["run"]> => program.run([...args, "."], { env: { RESILINT_THREADS: String(threads) } });

describe("a run on several threads", () => {
  test.each<readonly [string, readonly string[], number]>([
    ["in JSON", ["-f", "json", "--show-passed"], 1],
    ["in lines", ["-f", "concise", "--show-unknown"], 1],
    ["in SARIF", ["-f", "sarif"], 1],
    ["of ignores that nothing needs", ["--report-unused-ignores", "-f", "full"], 1],
    ["of one workload", ["--workload", "pair"], 1],
    ["of a workload that is not there", ["--workload", "none"], 2],
  ])("says what a run on one says: %s", (_, args, code) => {
    const one = run(1, ...args);
    expect(one.code).toBe(code);
    expect(run(4, ...args)).toEqual(one);
  });

  // Terraform's own parser has two seconds for its words: on a busy machine one run may have them and the other not.
  test("has the same words for a broken file", { retry: 3 }, () => {
    program.write({ "module/broken.tf": 'resource "aws_db_instance" "e" {\n  multi_az = \n}\n' });
    const one = run(1, "-f", "concise");
    expect(one.stdout).toContain("module/broken.tf:2:3: error:");
    expect(run(4, "-f", "concise")).toEqual(one);
  });

  test("has its code from the same cache", () => {
    run(2);
    expect(readdirSync(join(program.caches, "resilint")).some((file) => file.startsWith("cli-thread."))).toBe(true);
  });
});

test("nobody can ask for a thread by the command line", () => {
  expect(program.run(["judge-on-a-thread"])).toMatchObject({ code: 2, stdout: "" });
});
