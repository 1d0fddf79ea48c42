import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ALL_FLAGS } from "../../src/cli/flags.ts";

const folder = join(import.meta.dirname, "../end-to-end");
const cli = join(import.meta.dirname, "../../src/cli");
const page = join(import.meta.dirname, "../../docs/command-line.md");

/** What every run of a command may say; mistakes.test.ts is about what is wrong, and names every flag. */
const tests = readdirSync(folder)
  .filter((file) => file.endsWith(".test.ts") && file !== "mistakes.test.ts")
  .map((file) => readFileSync(join(folder, file), "utf8"))
  .join("\n");

/** What somebody may write for it. */
const isWritten = (flag: string, short?: string): boolean => new RegExp(`["' ]--${flag}(?=["'\`= ,])${short === undefined ? "" : `|["' ]-${short}["' ]`}`, "u").test(tests);

it.each(Object.entries(ALL_FLAGS))("a test runs the program with --%s", (name, { short }) => {
  expect(isWritten(name, short)).toBe(true);
});

it.each(["NO_COLOR", "FORCE_COLOR", "CI", "TF_VAR_", "TF_DATA_DIR", "TF_WORKSPACE", "RESILINT_CONFIG"])("a test runs the program with %s in its environment", (name) => {
  expect(tests).toMatch(new RegExp(`\\b${name}\\w*: `, "u"));
});

it("docs/command-line.md tells of every variable of the environment that the command line reads", () => {
  const sources = readdirSync(cli).filter((file) => file.endsWith(".ts")).map((file) => readFileSync(join(cli, file), "utf8"));
  const read = sources.flatMap((text) => [...text.matchAll(/\benv\["([A-Z_]+)"\]/gu)].map(([, name]) => name));
  const told = [...readFileSync(page, "utf8").matchAll(/^\| `([A-Z_]+)` \|/gmu)].map(([, name]) => name);
  expect(read.length).toBeGreaterThan(5);
  expect(told).toEqual(expect.arrayContaining(read));
});

it("a flag that no test writes would be found", () => {
  expect(isWritten("no-such-flag")).toBe(false);
});
