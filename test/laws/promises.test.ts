import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const own = "test/end-to-end/promises.test.ts";

/** A row of docs/promises.md: a complaint, what is done, and the tests, each a file and the full name of a test in it. */
interface Promised {
  readonly complaint: string;
  readonly kept: string;
  readonly tests: readonly { readonly file: string; readonly name: string }[];
}

const rows = readFileSync(join(root, "docs/promises.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(1)
  .map(promisedIn);

describe("docs/promises.md", () => {
  it("answers every complaint", () => {
    expect(rows.length).toBeGreaterThanOrEqual(23);
    expect(rows.filter(({ complaint, kept, tests }) => complaint === "" || kept === "" || tests.length === 0)).toEqual([]);
  });

  it("names tests that are there", () => {
    const missing = rows.flatMap(({ tests }) => tests.filter(({ file, name }) => !namesIn(file).includes(name)));
    expect(missing).toEqual([]);
  });

  it("names every test of the file that is there for it", () => {
    const named = rows.flatMap(({ tests }) => tests.filter(({ file }) => file === own).map(({ name }) => name));
    expect(namesIn(own).filter((name) => !named.includes(name))).toEqual([]);
  });

  it("would be found out", () => {
    expect(promisedIn("| slow | fast | `a.test.ts`: it › runs<br>`b.test.ts`: x: y |")).toEqual({
      complaint: "slow",
      kept: "fast",
      tests: [{ file: "a.test.ts", name: "it › runs" }, { file: "b.test.ts", name: "x: y" }],
    });
    expect(namesIn("test/laws/gone.test.ts")).toEqual([]);
    expect(titles('describe("a", () => { it("b", () => {}); describe.each(X)("c", () => { test.runIf(true)("d", f); }); it.skip("e", f); test.todo("f"); });\ntest.each([1])("g %s", f);')).toEqual([
      "a › b",
      "a › c › d",
      "g %s",
    ]);
  });
});

function promisedIn(row: string): Promised {
  const [complaint = "", kept = "", tests = ""] = row.replace(/^\| | \|$/gu, "").split(" | ");
  return { complaint, kept, tests: tests.split("<br>").flatMap(testIn) };
}

function testIn(text: string): Promised["tests"] {
  const [, file, name] = /^`([^`]+)`: (.+)$/u.exec(text) ?? [];
  return file === undefined || name === undefined ? [] : [{ file, name }];
}

function namesIn(file: string): readonly string[] {
  return existsSync(join(root, file)) ? titles(readFileSync(join(root, file), "utf8")) : [];
}

/** The full names of the tests in a file; what is skipped or still to be written is none. */
function titles(text: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: ts.Node, outer: readonly string[]): void => {
    const called = ts.isCallExpression(node) ? calledIn(node) : undefined;
    const title = called && ts.isCallExpression(node) ? node.arguments[0] : undefined;
    if (!called || !title || !ts.isStringLiteralLike(title)) ts.forEachChild(node, (child) => walk(child, outer));
    else if (called === "test") found.push([...outer, title.text].join(" › "));
    else ts.forEachChild(node, (child) => walk(child, [...outer, title.text]));
  };
  walk(ts.createSourceFile("tests.ts", text, ts.ScriptTarget.Latest), []);
  return found;
}

/** `it(…)`, `test.each(…)(…)`, `describe(…)`. */
function calledIn({ expression }: ts.CallExpression): "test" | "group" | undefined {
  const [word = "", ...more] = wordsOf(expression);
  if (more.some((each) => each === "skip" || each === "todo")) return undefined;
  return word === "describe" ? "group" : word === "it" || word === "test" ? "test" : undefined;
}

function wordsOf(expression: ts.Expression): readonly string[] {
  if (ts.isIdentifier(expression)) return [expression.text];
  if (ts.isPropertyAccessExpression(expression)) return [...wordsOf(expression.expression), expression.name.text];
  return ts.isCallExpression(expression) ? wordsOf(expression.expression) : [];
}
