import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { attacksOn } from "./attack-texts.ts";

/** A regular expression of the program, by its file and its text. */
interface Literal {
  readonly file: string;
  readonly text: string;
}

/** Those that look again and again at what is short, and why it is. */
const BOUNDED: ReadonlyMap<string, string> = new Map([
  [String.raw`/[!&|>][^\s[\]{},]*$/u`, "the last 200 characters before a use (edits/uses.ts)"],
  [String.raw`/\*\S+$/u`, "the last 200 characters before a use (edits/uses.ts)"],
]);

it("no regular expression of the program takes longer than a text that is written against it", () => {
  const slow = literals().filter(({ text }) => !BOUNDED.has(text)).flatMap(({ file, text }) => {
    const attack = slowest(text);
    return attack === undefined ? [] : [`${file}: ${text} on ${attack}`];
  });
  expect(slow).toEqual([]);
});

it("knows a slow one when it sees it", () => {
  expect(slowest(String.raw`/\s+$/u`)).toBeDefined();
  expect(slowest("/^(a+)+$/u")).toBeDefined();
  expect(slowest(String.raw`/\[[^\]]*\]\(/u`)).toBeDefined();
  expect(slowest(String.raw`/(?<!\s)\s+$/u`)).toBeUndefined();
});

it("excepts none that is not there", () => {
  const there = new Set(literals().map(({ text }) => text));
  expect([...BOUNDED.keys()].filter((each) => !there.has(each))).toEqual([]);
});

function literals(): readonly Literal[] {
  const files = ["src", "rules"].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)));
  return files.filter((file) => extname(file) === ".ts" && !/\.(?:test|example)\.ts$/u.test(file)).flatMap((file) => {
    const found: Literal[] = [];
    const look = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.push({ file, text: node.text });
      ts.forEachChild(node, look);
    };
    const text = readFileSync(file, "utf8");
    if (text.includes("/u") || text.includes("/g") || text.includes("/i")) look(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
    return found;
  });
}

/** The first text, shown by its parts, on which an expression takes far longer than one look at each character. */
function slowest(literal: string): string | undefined {
  const end = literal.lastIndexOf("/");
  const [pattern, flags] = [literal.slice(1, end), literal.slice(end + 1).replace("g", "")];
  for (const { prefix, pump } of attacksOn(pattern, flags)) {
    for (const size of SIZES) {
      for (const last of ENDS) {
        const text = prefix + pump.repeat(Math.ceil(size / pump.length)) + last;
        if (isSlow(new RegExp(pattern, flags), text)) return `${JSON.stringify(prefix)}, ${JSON.stringify(pump)} for ${size} characters, ${JSON.stringify(last)}`;
      }
    }
  }
  return undefined;
}

/** Slow each time: the machine may have had something else to do, but not for so long. */
function isSlow(expression: RegExp, text: string): boolean {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const start = performance.now();
    expression.test(text);
    const took = performance.now() - start;
    if (took < SLOW) return false;
    if (took > SLOW * 100) return true;
  }
  return true;
}

/** Milliseconds. A look at each of thirty thousand characters takes one at most, one from each of them to the end a thousand. */
const SLOW = 100;
/** The small ones are for what doubles with each character, or with every second: of a text of hundreds nobody would see the end. */
const SIZES: readonly number[] = [24, 32, 3_000, 30_000];
const ENDS: readonly string[] = ["", "\u0000", "\n"];
