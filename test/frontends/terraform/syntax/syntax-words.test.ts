import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { syntaxWordsFile } from "../../../../src/frontends/syntax-words-file.ts";
import { inTerraformsWords, syntaxWords } from "../../../../src/frontends/terraform/syntax/syntax-words.ts";
import { read } from "./helpers.ts";

/** However slow the machine is. */
const PATIENT = 50_000;

const words = (text: string) => syntaxWords({ file: "t.tf", text }, syntaxWordsFile(), PATIENT);

describe("Terraform's own words", () => {
  it("say what is wrong, by line", async () => {
    expect(await words("a = 1\nb = \n\na = 2\n")).toEqual([
      { line: 2, message: "Invalid expression: Expected the start of an expression, but found an invalid expression token" },
      { line: 4, message: 'Attribute redefined: The argument "a" was already set at line 1. Each argument may be set only once' },
    ]);
  });

  it("are none where nothing is wrong", async () => {
    expect(await words("a = 1\n")).toEqual([]);
  });

  it("take the place of ours on their lines", async () => {
    const source = { file: "t.tf", text: "a = \nb = 1\n" };
    const { diagnostics } = read(source.text);
    expect(inTerraformsWords(diagnostics, await words(source.text), source)).toEqual([
      {
        level: "error",
        message: "Invalid expression: Expected the start of an expression, but found an invalid expression token",
        span: { file: "t.tf", start: 0, end: 3 },
      },
    ]);
    expect(inTerraformsWords(diagnostics, [], source)).toEqual(diagnostics);
  });

  it("are not asked for of what is large or deep", async () => {
    const started = performance.now();
    expect(await syntaxWords({ file: "t.tf", text: "a = [\n".repeat(201) }, "/no/such/file")).toEqual([]);
    expect(await syntaxWords({ file: "t.tf", text: `a = "${"é".repeat(500_000)}` }, "/no/such/file")).toEqual([]);
    expect(performance.now() - started).toBeLessThan(PATIENT);
  });

  it("may be missing, which costs the wording only", async () => {
    expect(await syntaxWords({ file: "t.tf", text: "a = \n" }, "/no/such/file.cjs")).toEqual([]);
    expect(await syntaxWords({ file: "t.tf", text: "a = \n" }, syntaxWordsFile(), 0)).toEqual([]);
  });

  it("neither hang nor end nor litter a run, even where the parser crashes or never ends", () => {
    const module = (path: string): string => JSON.stringify(pathToFileURL(join(process.cwd(), path)).href);
    const program = `
      const { answer } = await import(${module("src/frontends/terraform/syntax/syntax-words.ts")});
      const { syntaxWordsFile } = await import(${module("src/frontends/syntax-words-file.ts")});
      for (const text of ["a {\\n".repeat(20000), "a = " + "[".repeat(200000), "a = b" + " ? c : d".repeat(200000)]) await answer(text, syntaxWordsFile(), 3000);
      console.log("went on");
      process.exitCode = 7;
    `;
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], { encoding: "utf8" });
    expect({ stdout, stderr, status }).toEqual({ stdout: "went on\n", stderr: "", status: 7 });
  });
});
