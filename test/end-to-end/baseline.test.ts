import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { baselineErrors } from "../outputs/schema.ts";
import { type Ended, Program } from "./program.ts";

let program: Program;

const bad = "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties: { MultiAZ: false }\n";
const open = "Parameters: { Standby: { Type: String } }\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties: { MultiAZ: !Ref Standby }\n";

beforeAll(async () => {
  program = await Program.make();
  program.write({
    ".git/HEAD": "ref: refs/heads/main\n",
    "shop/one.yaml": bad,
    "shop/two.yaml": bad,
    "open/one.yaml": open,
    "version.json": '{ "version": 2, "findings": [] }\n',
    "broken.json": '{\n  "version": 1,\n  "findings": [\n',
    "merged.json": '{\n  "version": 1,\n<<<<<<< HEAD\n  "findings": []\n=======\n',
    "shape.json": '{ "version": 1, "findings": [{ "rule": 3 }] }\n',
    "folder/.keep": "",
  });
});

afterAll(() => {
  program.remove();
});

const run = (...args: readonly string[]): Ended => program.run(["--select", "rds-instance-multi-az", "--tier", "warm-standby", "-q", ...args]);

const text = (file: string): string => readFileSync(join(program.folder, file), "utf8");

describe("a baseline", () => {
  test("is written, and from then on only what is new counts", () => {
    expect(run("shop").code).toBe(1);
    expect(run("shop", "--baseline", "base/known.json", "--update-baseline")).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(baselineErrors(JSON.parse(text("base/known.json")))).toEqual([]);
    expect(text("base/known.json").match(/rds-instance-multi-az/gu)).toHaveLength(2);
    expect(run("shop", "--baseline", "base/known.json")).toEqual({ code: 0, stdout: "", stderr: "" });
    program.write({ "shop/three.yaml": bad });
    const { code, stdout } = run("shop", "--baseline", "base/known.json");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^shop\/three\.yaml:4:\d+: error: .*\n$/u);
    expect(run("shop/three.yaml", "--baseline", "base/known.json", "--update-baseline").code).toBe(0);
    expect(text("base/known.json").match(/rds-instance-multi-az/gu)).toHaveLength(3);
  });

  test("is the same wherever the program is started", () => {
    const known = text("base/known.json");
    const { code } = program.shell(`cd shop && $RESILINT --select rds-instance-multi-az --tier warm-standby . --baseline ../base/again.json --update-baseline`);
    expect(code).toBe(0);
    expect(text("base/again.json")).toBe(known);
  });

  test("loses what is gone when that is asked for, files that are gone included", () => {
    program.write({ "shop/one.yaml": bad.replace("false", "true") });
    program.shell("rm shop/two.yaml");
    const all = ["--select", "rds-instance-multi-az", "--tier", "warm-standby", "shop", "--baseline", "base/known.json"];
    expect(program.run(all)).toMatchObject({ code: 0, stderr: "resilint: base/known.json: 2 findings of it not found any more; --prune-baseline takes out what is gone\n" });
    const { stderr } = program.run([...all, "--prune-baseline"]);
    expect(stderr).toContain("resilint: base/known.json: 1 finding, 2 that are gone taken out\n");
    expect(text("base/known.json")).toContain("shop/three.yaml");
    expect(text("base/known.json")).not.toMatch(/one\.yaml|two\.yaml/u);
  });

  test("knows unknowns where they count, and is not affected by what is shown", () => {
    const unknowns = ["open", "--fail-on-unknown", "--baseline", "base/open.json"];
    expect(run("open", "--fail-on-unknown").code).toBe(1);
    expect(run(...unknowns, "--update-baseline").code).toBe(0);
    expect(text("base/open.json")).toContain('"outcome": "unknown"');
    expect(run(...unknowns).code).toBe(0);
    const all = ["--select", "rds-instance-multi-az", "shop", "--min-severity", "error", "--baseline", "base/all.json", "--update-baseline"];
    expect(program.run(all).code).toBe(0);
    expect(text("base/all.json")).toContain("shop/three.yaml");
  });
});

describe("what is wrong with a baseline is one line, and nothing is written", () => {
  test.each([
    [["--baseline", "none.json"], "--baseline none.json: there is no such file; make it with --update-baseline"],
    [["--baseline", "none.json", "--prune-baseline"], "--baseline none.json: there is no such file; make it with --update-baseline"],
    [["--baseline", "folder", "--update-baseline"], "--baseline: folder is a folder; name a file in it"],
    [["--baseline", "version.json"], "--baseline version.json: it is of version 2, and this version of Resilint knows version 1; mend it, or make another with --update-baseline"],
    [["--baseline", "broken.json", "--update-baseline"], "--baseline broken.json:3: it is no JSON; mend it, or make another with --update-baseline"],
    [["--baseline", "merged.json"], "--baseline merged.json:3: a merge of Git has left conflict markers in it; mend it, or make another with --update-baseline"],
    [["--baseline", "shape.json"], "--baseline shape.json: in its finding 1 `rule` is no text; mend it, or make another with --update-baseline"],
    [["--baseline", "shop/three.yaml", "--update-baseline"], "--baseline shop/three.yaml: it is no JSON; mend it, or make another with --update-baseline"],
    [["--baseline", "version.json/new.json", "--update-baseline"], "--baseline version.json/new.json cannot be written: a part of its path is a file; name another file"],
    [["--baseline", "base/known.json", "-f", "json=base/known.json"], "--format: base/known.json is an input, and the report would overwrite it; name another file"],
  ])("%j", (args, message) => {
    const files = (): readonly string[] => readdirSync(program.folder, { recursive: true, encoding: "utf8" }).map((file) => `${file} ${/\.(?:json|yaml)$/u.test(file) ? text(file) : ""}`);
    const before = files();
    expect(run("shop", "-f", "sarif=out.sarif", ...args)).toEqual({ code: 2, stdout: "", stderr: `resilint: ${message}\n` });
    expect(files()).toEqual(before);
  });

  test.skipIf(process.getuid?.() === 0)("in a folder that nothing can be written to", () => {
    chmodSync(join(program.folder, "folder"), 0o500);
    expect(run("shop", "--baseline", "folder/b.json", "--update-baseline").stderr).toContain("permission denied");
    expect(existsSync(join(program.folder, "folder/b.json"))).toBe(false);
  });
});
