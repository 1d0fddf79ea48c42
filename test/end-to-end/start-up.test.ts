import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Program } from "./program.ts";

let program: Program;
let hook: string;
let list: string;

beforeAll(async () => {
  program = await Program.make();
  list = join(program.installed, "modules.json");
  hook = join(program.installed, "hook.cjs");
  writeFileSync(hook, `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(list)}, JSON.stringify(process.moduleLoadList)));`);
  program.write({
    "database.yaml": "Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: false } } }\n",
    "messages.yaml": `
      Resources:
        Queue: { Type: AWS::SQS::Queue }
        Table: { Type: AWS::DynamoDB::Table, Properties: { BillingMode: PAY_PER_REQUEST } }
    `,
    "main.tf": 'resource "aws_sqs_queue" "jobs" { name = "jobs" }\n',
  });
});

afterAll(() => {
  program.remove();
});

beforeEach(() => {
  rmSync(program.caches, { recursive: true, force: true });
});

interface Loaded {
  /** The files of the program, each of which is in the code cache after a first run. */
  readonly files: readonly string[];
  /** The modules of Node.js. */
  readonly modules: readonly string[];
}

function loaded(...args: readonly string[]): Loaded {
  const { stderr } = program.run([...args], { env: { NODE_OPTIONS: `--require ${hook}` } });
  expect(stderr).not.toContain("internal error");
  const modules: unknown = JSON.parse(readFileSync(list, "utf8"));
  return {
    files: readdirSync(join(program.caches, "resilint")).map((name) => name.slice(0, name.indexOf(".cjs"))).sort(),
    modules: Array.isArray(modules) ? modules.map((name) => String(name).replace(/^NativeModule /u, "")) : [],
  };
}

const UNWANTED: readonly string[] = ["child_process", "crypto", "dns", "http", "https", "net", "readline", "stream", "tls", "tty", "worker_threads", "zlib"];
const FRONT_END = ["frontends-cloudformation-read", "frontends-cloudformation-syntax-yaml"];

describe("a run loads what its input needs and nothing else", () => {
  test("a template: its front end, its language, its service, its format", () => {
    expect(loaded("database.yaml").files).toEqual(["cli-commands", ...FRONT_END, "main", "outputs-concise", "service-rds"]);
  });

  test("a template asks Node.js for no terminal, network, process, thread, stream or digest", () => {
    const { modules } = loaded("database.yaml");
    expect(modules).toContain("fs");
    expect(modules.filter((name) => UNWANTED.includes(name))).toEqual([]);
  });

  test("of the rules and tables those of the services that occur", () => {
    const services = loaded("messages.yaml").files.filter((name) => name.startsWith("service-"));
    expect(services).toEqual(["service-dynamodb", "service-sqs"]);
  });

  test("a module: its front end, and nothing of templates or of another parser", () => {
    const { files, modules } = loaded("main.tf");
    expect(files).toEqual(expect.arrayContaining(["frontends-terraform-read", "service-sqs"]));
    expect(files.filter((name) => /cloudformation|cdk|plan|hash|digest|html|texts|config-state|syntax|thread/u.test(name))).toEqual([]);
    expect(modules.filter((name) => ["crypto", "worker_threads"].includes(name))).toEqual([]);
  });

  test("the texts of a rule are read where the format tells them, those of its service", () => {
    const texts = loaded("database.yaml", "--format", "full").files.filter((name) => name.startsWith("texts-"));
    expect(texts).toEqual(expect.arrayContaining(["texts-rds"]));
    expect(texts).not.toContain("texts-sqs");
  });

  test.each([["--version"], ["--help"]])("%s needs nothing of the program", (flag) => {
    expect(loaded(flag).files).toEqual(["main"]);
  });
});
