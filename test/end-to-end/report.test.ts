import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FORMAT_NAMES } from "../../src/outputs/formats.ts";
import { type Ended, Program, type RunOptions } from "./program.ts";

let program: Program;

const CHECK = ["check", "shop", "--tier", "warm-standby", "--select", "rds-instance-multi-az"];
const ANEW = "make one by resilint check --format json=FILE";

const template = ["Parameters:", "  Standby: { Type: String }", "Resources:", "  Orders:", "    Type: AWS::RDS::DBInstance", "    Properties: { MultiAZ: false }", "  Carts:", "    Type: AWS::RDS::DBInstance", "    Properties: { MultiAZ: !Ref Standby }", ""].join("\n");

beforeAll(async () => {
  program = await Program.make();
  program.write({ ".git/HEAD": "ref: refs/heads/main\n", "shop/template.yaml": template });
  // What fixes would change is in a JSON report that is made beside a format that shows it.
  expect(run([...CHECK, "--quiet", "--format", "json=report.json"]).code).toBe(1);
  expect(run([...CHECK, "--quiet", "--show-unknown", "--format", "json=all.json", "--format", "sarif=all.sarif"]).code).toBe(1);
  const saved = text("report.json");
  program.write({
    "next.json": saved.replace('"version": 1,', '"version": 2,'),
    "cut.json": saved.slice(0, saved.length / 2),
    "changed.json": saved.replace('"file": "shop/template.yaml"', '"file": 7'),
    "package.json": '{ "name": "shop", "version": "1.0.0" }\n',
    "list.json": "[]\n",
    "empty.json": "",
    "page.html": "<p>\u001b[31m::error::</p>\n",
  });
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

/** Without the lines of the source that only stand beside what is told: a saved report need not have them. */
const told = (output: string): string => output.replaceAll(/<span class="near"><span class="line">\d+<\/span>.*<\/span>\n/gu, "");

const text = (file: string): string => readFileSync(join(program.folder, file), "utf8");

describe("resilint report", () => {
  test("makes Markdown where no format is named, and exits 0 whatever was found", () => {
    const { code, stdout, stderr } = run(["report", "all.json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(run([...CHECK, "--format", "markdown"]).stdout);
    expect(stdout).toContain("RDS instance `Orders` has no standby in a second Availability Zone");
  });

  test.each(FORMAT_NAMES)("makes %s as the run itself did, without the files that it was about", (format) => {
    const made = run([...CHECK, "--show-unknown", "--format", format, ...(format === "json" ? ["--format", "sarif=beside.sarif"] : [])]).stdout;
    program.shell("mv shop gone");
    const { code, stdout, stderr } = run(["report", "all.json", "--show-unknown", "--format", format]);
    program.shell("mv gone shop");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(told(stdout)).toBe(told(made));
  });

  test("writes an HTML page with the excerpts", () => {
    expect(run(["report", "all.json", "--format", "html=out/report.html"])).toEqual({ code: 0, stdout: "", stderr: "" });
    const page = text("out/report.html");
    expect([page.slice(0, 15), page.slice(-8)]).toEqual(["<!doctype html>", "</html>\n"]);
    expect(page).toContain('Properties: { MultiAZ: <mark class="here">false</mark> }');
  });

  test("reads standard input", () => {
    expect(run(["report", "-"], { stdin: text("all.json") })).toEqual(run(["report", "all.json"]));
  });

  test("says which unknowns were not saved, but for --quiet", () => {
    const missing = (from: string): string => `resilint: 1 verdict that is unknown is not in ${from}; save the report with --show-unknown to have them\n`;
    expect(run(["report", "report.json"]).stderr).toBe(missing("report.json"));
    expect(run(["report", "-"], { stdin: text("report.json") }).stderr).toBe(missing("standard input"));
    expect(run(["report", "report.json", "--quiet"]).stderr).toBe("");
  });
});

describe("what is no saved report", () => {
  test.each([
    ["gone.json", `gone.json cannot be read: there is no such file; name a saved report, or ${ANEW}`],
    ["shop", `shop cannot be read: it is a folder; name a saved report, or ${ANEW}`],
    ["next.json", "next.json cannot be shown: it is a report of version 2, and this program reads version 1; read it with the program that has made it, or make it anew"],
    ["package.json", `package.json cannot be shown: it is no report of resilint; ${ANEW}`],
    ["list.json", `list.json cannot be shown: it is no report of resilint; ${ANEW}`],
    ["changed.json", `changed.json cannot be shown: \`inputs[0].file\` is not text, so it was changed or is of another program; ${ANEW}`],
    ["-", `standard input cannot be shown: it is no JSON (Unexpected end of JSON input); ${ANEW}`],
  ])("is told in one line with what to do: %s", (file, line) => {
    expect(run(["report", file, "--format", "markdown", "--format", "html=never/report.html"])).toEqual({ code: 2, stdout: "", stderr: `resilint: ${line}\n` });
    expect(readdirSync(program.folder)).not.toContain("never");
  });

  test.each(["cut.json", "empty.json", "page.html"])("is told so where it is no JSON, in words that no terminal obeys: %s", (file) => {
    const { code, stdout, stderr } = run(["report", file]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.startsWith(`resilint: ${file} cannot be shown: it is no JSON (`)).toBe(true);
    expect(stderr.endsWith(`); ${ANEW}\n`)).toBe(true);
    expect(stderr).toMatch(/^\P{Cc}+\n$/u);
  });
});
