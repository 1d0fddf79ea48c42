import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FORMAT_NAMES } from "../../src/outputs/formats.ts";
import { type Ended, Program } from "./program.ts";

let program: Program;

const bad = "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties: { MultiAZ: false }\n";

beforeAll(async () => {
  program = await Program.make();
  program.write({
    ".git/HEAD": "ref: refs/heads/main\n",
    "bad/template.yaml": bad,
    "good/template.yaml": bad.replace("false", "true"),
    "broken/template.yaml": 'Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties: { Engine: "postgres }\n',
    "notes/readme.txt": "no template\n",
    "many/template.yaml": `Resources:\n${Array.from({ length: 150 }, (_, index) => `  Db${String(index)}: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: false } }\n`).join("")}`,
  });
});

afterAll(() => {
  program.remove();
});

const rule = ["--select", "rds-instance-multi-az", "--tier", "warm-standby"];

const run = (...args: readonly string[]): Ended => program.run([...rule, ...args]);

const text = (file: string): string => readFileSync(join(program.folder, file), "utf8");

const leftovers = (): readonly string[] => readdirSync(program.folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tmp"));

describe("exit codes are the same for every format", () => {
  test.each(FORMAT_NAMES)("%s", (format) => {
    const codes = [["good"], ["bad"], ["bad", "--exit-zero"], ["bad", "--fail-on", "never"], ["broken", "--strict"], ["notes"]].map((args) => run("-f", format, ...args).code);
    expect(codes).toEqual([0, 1, 0, 0, 2, 3]);
  });

  test.each(FORMAT_NAMES)("%s has data on standard output and nothing else, and the same in a file", (format) => {
    const { stdout, code } = run("-f", format, "bad");
    expect(run("-f", `${format}=out/${format}.txt`, "bad")).toMatchObject({ code, stdout: "" });
    if (format !== "full" && format !== "concise") expect(text(`out/${format}.txt`)).toBe(stdout);
    expect(stdout.endsWith("\n")).toBe(true);
    expect(stdout).not.toMatch(/\n\n$/u);
  });
});

describe("a file", () => {
  test("takes the place of an older one with its permissions, and a link stays a link", () => {
    program.write({ "real/report.json": "old" });
    chmodSync(join(program.folder, "real/report.json"), 0o640);
    symlinkSync("real/report.json", join(program.folder, "link.json"));
    symlinkSync("real/new.json", join(program.folder, "dangling.json"));
    const before = statSync(join(program.folder, "real/report.json")).ino;
    expect(run("-f", "json=link.json", "-f", "sarif=dangling.json", "bad").code).toBe(1);
    expect(lstatSync(join(program.folder, "link.json")).isSymbolicLink()).toBe(true);
    expect(text("real/report.json")).toMatch(/^\{\n {2}"version": 1,/u);
    expect(statSync(join(program.folder, "real/report.json")).mode & 0o777).toBe(0o640);
    expect(statSync(join(program.folder, "real/report.json")).ino).not.toBe(before);
    expect(text("real/new.json")).toContain("sarif-2.1.0");
    expect(leftovers()).toEqual([]);
  });

  test("may be a pipe or what the program writes to anyway", () => {
    const { stdout } = program.shell(`mkfifo pipe && (cat pipe > piped.json & $RESILINT ${rule.join(" ")} -q -f json=pipe bad; wait)`);
    expect(stdout).toBe("");
    expect(text("piped.json")).toMatch(/^\{\n {2}"version": 1,/u);
    expect(run("-q", "-f", "json=/dev/stdout", "bad").stdout).toMatch(/^\{\n {2}"version": 1,/u);
    program.shell(`$RESILINT ${rule.join(" ")} -q -f concise -f json=/dev/stdout bad > both.txt`);
    expect(text("both.txt")).toMatch(/^\{\n[\s\S]*\n\}\nbad\/template\.yaml:4:\d+: error: /u);
    expect(run("-q", "-f", "json=/dev/null", "bad")).toEqual({ code: 1, stdout: "", stderr: "" });
  });

  test("that cannot be written ends the run before anything is written", () => {
    program.write({ "kept.json": "old", "file": "" });
    const ended = run("-f", "concise", "-f", "json=kept.json", "-f", "junit=new/report.xml", "-f", "sarif=file/report.sarif", "bad");
    expect(ended).toEqual({ code: 2, stdout: "", stderr: "resilint: --format sarif=file/report.sarif cannot be written: a part of its path is a file; name another file\n" });
    expect(text("kept.json")).toBe("old");
    expect(existsSync(join(program.folder, "new"))).toBe(false);
    expect(leftovers()).toEqual([]);
  });

  test("on a full disk is told, too, and no other is written before", () => {
    expect(program.shell("test -w /dev/full").code).toBe(0);
    expect(run("-f", "junit=new/report.xml", "-f", "badge=new/deep/badge.svg", "-f", "json=/dev/full", "bad").stderr).toBe("resilint: --format json=/dev/full cannot be written: the disk is full; name another file\n");
    expect(existsSync(join(program.folder, "new"))).toBe(false);
    expect(run("-f", "json=/dev/full", "bad")).toEqual({ code: 2, stdout: "", stderr: "resilint: --format json=/dev/full cannot be written: the disk is full; name another file\n" });
  });
});

test.each(["json", "junit", "full"])("nobody listening to %s any more is no error", (format) => {
  const { stdout, stderr } = program.shell(`{ $RESILINT ${rule.join(" ")} -f ${format} many; echo "code $?" >&2; } | head -n 1 | wc -l | tr -d ' '`);
  expect(stdout).toBe("1\n");
  expect(stderr).toMatch(/(?:^|\n)code 1\n$/u);
  expect(stderr).not.toMatch(/EPIPE|internal error/u);
});
