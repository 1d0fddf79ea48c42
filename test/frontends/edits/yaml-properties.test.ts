import { CLOUDFORMATION_SCHEMA } from "cloudformation-js-yaml-schema";
import fc from "fast-check";
import jsYaml from "js-yaml";
import { describe, expect, test } from "vitest";
import { Lexer, parseDocument } from "yaml";
import { type Change, type FilePath, type FileStep, isDeclined } from "../../../src/frontends/edits/change.ts";
import { yamlWriter } from "../../../src/frontends/edits/yaml/writer.ts";
import { edited } from "../../../src/source/edit.ts";
import { append, type Plain, remove, set } from "./yaml-helpers.ts";
import { KEYS, plain, template } from "./yaml-random.ts";
import { found, isMapSaid, replaced, type Said, said, saying } from "./yaml-said.ts";

/** `RESILINT_YAML_EDITS=20000 npx vitest run test/frontends/edits/yaml-properties.test.ts` looks at so many changes, others each time. */
const LONG = process.env["RESILINT_YAML_EDITS"];
const SETTING = LONG === undefined ? { seed: 7, numRuns: 60 } : { numRuns: Number(LONG) };

const TIMEOUT = LONG === undefined ? 60_000 : 3_600_000;

const HOME: FilePath = ["Resources", "Db", "Properties"];

/** A path below the properties: mostly of what is there, sometimes of what is not. */
function pathIn(before: Said | undefined, choices: readonly number[]): FilePath {
  const path: FileStep[] = [...HOME];
  for (const choice of choices) {
    const here = found(before, path);
    if (typeof here === "string") break;
    path.push(stepIn(here, choice));
  }
  while (isNamedWhole(path)) path.pop();
  return path;
}

/** An entry of a list is named to reach another of its keys: not to be given whole, and not to lose its name. */
function isNamedWhole(path: FilePath): boolean {
  return typeof path.at(-1) === "object" || (typeof path.at(-2) === "object" && path.at(-1) === "Key");
}

function stepIn(here: Said | undefined, choice: number): FileStep {
  const key = KEYS[choice % KEYS.length] ?? "A";
  if (!Array.isArray(here)) {
    const keys = isMapSaid(here) ? Object.keys(here) : [];
    return choice % 3 === 0 ? key : (keys[choice % Math.max(1, keys.length)] ?? key);
  }
  return choice % 5 === 0 ? { key: "Key", equals: `k${choice % 7}` } : choice % (here.length + 1);
}

interface Case {
  readonly text: string;
  readonly before: Said;
  readonly path: FilePath;
  readonly value: Plain;
}

const cases: fc.Arbitrary<Case> = fc
  .tuple(template, fc.array(fc.nat(1000), { maxLength: 4 }), plain)
  .map(([text, choices, value]) => ({ text, before: said(text) ?? null, path: pathIn(said(text), choices), value }))
  .filter(({ before }) => before !== null);

/** The comments of a text, in order. Their texts differ, and no literal holds one of them. */
const comments = (text: string): readonly string[] => [...new Lexer().lex(text)].filter((lexeme) => /^# (?:c\d+|first|end)$/.test(lexeme));

const readByJsYaml = (text: string): unknown => jsYaml.safeLoad(text.replace(/^\ufeff/, ""), { schema: CLOUDFORMATION_SCHEMA });

/** Whether js-yaml can read a text. Behind a dash with nothing it takes the next one for a dash of the same list, wherever that stands. */
function isReadByJsYaml(text: string): boolean {
  if (/-\s*(?:#.*)?$/m.test(text)) return false;
  try {
    readByJsYaml(text);
    return true;
  } catch {
    return false;
  }
}

/** The text after a change that is made; a change that is declined says nothing about the laws. */
function made(text: string, change: Change): string {
  const edits = yamlWriter().edits(text, change);
  fc.pre(!isDeclined(edits));
  return isDeclined(edits) ? "" : edited(text, edits);
}

const NOTHING = /^(?:|~|null|\{\s*\}|\[\s*\]|!Ref AWS::NoValue)$/;

describe("a value that is set", () => {
  test("is read where it was set, and all else is as it was", { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(cases, ({ text, before, path, value }) => {
        const after = made(text, set(path, value));
        expect(said(after)).toEqual(replaced(before, path, saying(value)));
        expect(comments(after)).toEqual(comments(text));
        expect(yamlWriter().edits(after, set(path, value))).toEqual([]);
      }),
      SETTING,
    );
  });

  test("is read as that very text by readers of YAML 1.1 and 1.2", { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(cases, ({ text, path, value }) => {
        fc.pre(typeof value === "string" && path.every((step) => typeof step !== "object"));
        const after = made(text, set(path, value));
        fc.pre(after !== text);
        for (const version of ["1.1", "1.2"] as const) {
          expect(parseDocument(after, { version, logLevel: "silent" }).getIn(path)).toBe(value);
        }
        if (isReadByJsYaml(text)) expect(path.reduce<unknown>((at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, String(step)) : undefined), readByJsYaml(after))).toBe(value);
      }),
      SETTING,
    );
  });

  test("takes nothing away where nothing was said", { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(cases, ({ text, before, path, value }) => {
        fc.pre((found(before, path) ?? null) === null);
        const edits = yamlWriter().edits(text, set(path, value));
        fc.pre(!isDeclined(edits));
        for (const { start, end } of isDeclined(edits) ? [] : edits) expect(text.slice(start, end).trim()).toMatch(NOTHING);
      }),
      SETTING,
    );
  });
});

test("an item that is appended is the last one", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(cases, ({ text, before, path, value }) => {
      const after = made(text, append(path, value));
      const list = found(before, path) ?? [];
      const items = Array.isArray(list) ? list : [];
      expect(said(after)).toEqual(after === text ? before : replaced(before, path, [...items, saying(value)]));
      expect(comments(after)).toEqual(comments(text));
      expect(yamlWriter().edits(after, append(path, value))).toEqual([]);
    }),
    SETTING,
  );
});

test("what is removed is gone, with its comments and what it leaves empty, and all else is as it was", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(cases, ({ text, before, path }) => {
      fc.pre(found(before, path) !== undefined);
      const after = made(text, remove(path));
      expect(said(after)).toEqual(replaced(before, path, undefined));
      const left = comments(after);
      expect(comments(text).filter((comment) => left.includes(comment))).toEqual(left);
    }),
    SETTING,
  );
});

test("the path of any place of a value leads to it", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(template, fc.nat(), (text, place) => {
      const document = parseDocument(text, { logLevel: "silent" });
      fc.pre(document.errors.length === 0);
      const path = yamlWriter().pathAt(text, place % text.length);
      if (path) expect(document.hasIn(path)).toBe(true);
    }),
    SETTING,
  );
});
