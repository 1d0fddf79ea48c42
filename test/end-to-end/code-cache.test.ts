import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Program } from "./program.ts";

const template = "Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: false } } }\n";
const args = ["--select", "rds-instance-multi-az", "--tier", "warm-standby", "-q", "template.yaml"];
const finding = "template.yaml:1:71: error: RDS instance `Db` has no standby in a second Availability Zone [rds-instance-multi-az]\n";

let program: Program;
let folder: string;

beforeAll(async () => {
  program = await Program.make();
  program.write({ "template.yaml": template, "template.json": '{ "Resources": { "Queue": { "Type": "AWS::SQS::Queue" } } }' });
  folder = join(program.caches, "resilint");
});

afterAll(() => {
  program.remove();
});

beforeEach(() => {
  rmSync(program.caches, { recursive: true, force: true });
});

const files = (): readonly string[] => readdirSync(folder).sort();
const pathOf = (name: string): string => join(folder, files().find((file) => file.startsWith(name)) ?? name);
const check = (env = {}): void => {
  expect(program.run(args, { env })).toEqual({ code: 1, stdout: finding, stderr: "" });
};

describe("the code cache", () => {
  test("holds every file that the first run loaded, for this version of Node.js, and for its user alone", () => {
    check();
    const node = `${process.version}-${process.arch}`;
    const loaded = ["cli-commands", "frontends-cloudformation-read", "frontends-cloudformation-syntax-yaml", "main", "outputs-concise", "service-rds"];
    expect(files()).toEqual(loaded.map((name) => `${name}.cjs-${node}`));
    expect([folder, ...files().map((file) => join(folder, file))].every((path) => (statSync(path).mode & 0o077) === 0)).toBe(true);
  });

  test("is taken as it is by the next run, and made anew by one that loads more", () => {
    check();
    const made = readFileSync(pathOf("cli-commands.cjs"));
    check();
    expect(readFileSync(pathOf("cli-commands.cjs")).equals(made)).toBe(true);
    expect(program.run(["template.json"]).code).toBe(0);
    expect(files().some((file) => file.startsWith("frontends-cloudformation-syntax-json.cjs"))).toBe(true);
    expect(readFileSync(pathOf("cli-commands.cjs")).length).toBeGreaterThan(made.length);
  });

  test.each([
    ["cut off", (bytes: Buffer) => bytes.subarray(0, 1000)],
    ["empty", () => Buffer.alloc(0)],
    ["changed in one byte", (bytes: Buffer) => Buffer.from(bytes.with(bytes.length >> 1, (bytes[bytes.length >> 1] ?? 0) ^ 0xff))],
  ])("is not trusted where it is %s, and mended", (_, damage) => {
    check();
    const sound = readFileSync(pathOf("cli-commands.cjs")).length;
    writeFileSync(pathOf("cli-commands.cjs"), damage(readFileSync(pathOf("cli-commands.cjs"))));
    check();
    expect(Math.abs(readFileSync(pathOf("cli-commands.cjs")).length - sound)).toBeLessThan(sound / 10);
  });

  test("is not trusted where others could have written it", () => {
    check();
    chmodSync(folder, 0o777);
    const made = statSync(pathOf("cli-commands.cjs")).mtimeMs;
    check();
    expect(statSync(pathOf("cli-commands.cjs")).mtimeMs).toBe(made);
  });

  test("is not missed where it cannot be written", () => {
    mkdirSync(program.caches);
    writeFileSync(folder, "a file where the folder should be");
    check();
    check({ XDG_CACHE_HOME: "not/absolute", HOME: join(folder, "no-home") });
    expect(existsSync(join(program.folder, "not"))).toBe(false);
  });

  test("is not made where Node.js is told to make none", () => {
    check({ NODE_DISABLE_COMPILE_CACHE: "1" });
    expect(existsSync(program.caches)).toBe(false);
  });
});
