import fc from "fast-check";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import { jsonWriter, terraformJsonWriter } from "../../../src/frontends/edits/json/writer.ts";
import { type Change, type FilePath, isDeclined, type Written } from "../../../src/frontends/edits/change.ts";
import { edited } from "../../../src/source/edit.ts";
import { append, list, map, remove, set } from "./writing.ts";

const SETTING = { seed: 7, numRuns: 150 };

type Value = string | number | boolean | null | readonly Value[] | Members;

interface Members {
  readonly [key: string]: Value;
}

const isMap = (value: Value | undefined): value is Members => typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

const keys = fc.constantFrom("a", "b", "Type", "Multi AZ", "é\"", "__proto__");
const plain = fc.oneof(fc.boolean(), fc.integer({ min: -9, max: 400 }), fc.constantFrom("", "x", "true", "say \"hi\"\n", "é😀"));
const { tree } = fc.letrec<{ tree: Value; lists: readonly Value[]; maps: Members }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4, depthSize: "medium" }, { weight: 2, arbitrary: fc.oneof(plain, fc.constant(null)) }, { weight: 3, arbitrary: tie("maps") }, { weight: 1, arbitrary: tie("lists") }),
  lists: fc.array(tie("tree"), { maxLength: 3 }),
  maps: fc.uniqueArray(fc.tuple(keys, tie("tree")), { maxLength: 4, selector: ([key]) => key }).map((entries) => Object.fromEntries(entries)),
}));
const documents = fc.uniqueArray(fc.tuple(keys, tree), { minLength: 1, maxLength: 4, selector: ([key]) => key }).map((entries): Value => Object.fromEntries(entries));

/** White space that may stand between any two signs. */
const spaces = fc.array(fc.constantFrom("", "", " ", "\n", "\n  ", "\r\n\t", "\n\n    "), { minLength: 1, maxLength: 9 });
const styles = fc.oneof(
  fc.constantFrom(0, 2, 4, "\t").map((indent) => (value: Value) => JSON.stringify(value, null, indent)),
  fc.constant((value: Value) => `${JSON.stringify(value, null, 2).replaceAll("\n", "\r\n")}\r\n`),
  spaces.map((all) => (value: Value) => wild(value, all)),
);

/** A document with white space wherever it may be. */
function wild(value: Value, all: readonly string[]): string {
  let next = 0;
  const space = (): string => all[next++ % all.length] ?? "";
  const written = (each: Value): string => {
    const inner = isMap(each) ? Object.entries(each).map(([key, entry]) => `${space()}${JSON.stringify(key)}${space()}:${written(entry)}`) : isList(each) ? each.map(written) : undefined;
    const text = inner === undefined ? JSON.stringify(each) : `${isMap(each) ? "{" : "["}${inner.map((part) => `${part}${space()}`).join(",")}${space()}${isMap(each) ? "}" : "]"}`;
    return `${space()}${text}`;
  };
  return `${written(value)}${space()}`;
}

const texts = fc.tuple(documents, styles, fc.constantFrom("", "\uFEFF")).map(([document, style, mark]) => ({ document, text: mark + style(document) }));

const written: fc.Arbitrary<Written> = fc.oneof(plain, fc.array(plain, { minLength: 1, maxLength: 3 }).map((items) => list(...items)), fc.tuple(keys, plain).map(([key, value]) => map({ [key]: value })));
const paths = fc.array(fc.oneof({ weight: 4, arbitrary: keys }, { weight: 1, arbitrary: fc.nat(2) }), { minLength: 1, maxLength: 5 });

/** Instead of a value: the change is declined. */
const REFUSED = Symbol("refused");
type Result = Value | undefined | typeof REFUSED;

/** What a change means for a document that has been read: said anew, without any text. `end` gets what the path leads to; undefined is nothing. */
function meant(value: Value | undefined, [step, ...rest]: FilePath, end: (value: Value | undefined) => Result): Result {
  if (step === undefined) return end(value);
  const isNothing = value === undefined || value === null;
  if (typeof step === "string" && (isNothing || isMap(value))) {
    const entries = new Map(Object.entries(isNothing ? {} : value));
    const entry = meant(entries.get(step), rest, end);
    if (entry === REFUSED || (entry === undefined && !entries.has(step))) return entry ?? value;
    if (entry === undefined) entries.delete(step);
    else entries.set(step, entry);
    return entries.size === 0 ? undefined : Object.fromEntries(entries);
  }
  if (typeof step !== "number" || !(isNothing || isList(value))) return REFUSED;
  const items = isNothing ? [] : value;
  const item = meant(items[step], rest, end);
  if (item === REFUSED || (item === undefined && step >= items.length)) return item ?? value;
  if (step > items.length) return REFUSED;
  const changed = item === undefined ? items.toSpliced(step, 1) : items.toSpliced(step, 1, item);
  return changed.length === 0 ? undefined : changed;
}

const isSame = (a: Value, b: Value): boolean => spelled(a) === spelled(b);

/** As text, with scalars that mean one thing alike, and without the order of keys. */
function spelled(value: Value): string {
  if (isList(value)) return JSON.stringify(value.map(spelled));
  if (isMap(value)) return JSON.stringify(Object.entries(value).map(([key, entry]) => [key, spelled(entry)].join(" ")).sort());
  return value === null ? "null" : JSON.stringify(String(value));
}

const valueOf = (value: Written): Value => {
  if (typeof value !== "object") return value;
  if (value.is === "code") return value.text;
  return value.is === "list" ? value.items.map(valueOf) : Object.fromEntries([...value.entries].map(([key, entry]) => [key, valueOf(entry)]));
};

function expected(document: Value, change: Change): Result {
  if (change.op === "remove") return meant(document, change.path, () => undefined) ?? {};
  const value = valueOf(change.value);
  if (change.op === "set") return meant(document, change.path, (old) => replaced(old, value));
  return meant(document, change.path, (old) => {
    if (old === undefined || old === null) return [value];
    if (!isList(old)) return REFUSED;
    return old.some((item) => isSame(item, value)) ? old : [...old, value];
  });
}

function replaced(old: Value | undefined, value: Value): Result {
  if (old === undefined || old === null) return value;
  if (isSame(old, value)) return old;
  if (isList(old)) return old.length === 0 && isList(value) ? value : REFUSED;
  if (isMap(old)) return Object.keys(old).length === 0 && isMap(value) ? value : REFUSED;
  return typeof old === "string" && (typeof value === "number" || typeof value === "boolean") ? String(value) : value;
}

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(paths, written).map(([path, value]) => set(path, value)),
  fc.tuple(paths, written).map(([path, value]) => append(path, value)),
  paths.map((path) => remove(path)),
);

describe("a change of any document, in whatever way it is written", () => {
  test("means what it says, and nothing else; made again it is nothing", () => {
    const seen = { changed: 0, declined: 0 };
    fc.assert(
      fc.property(texts, changes, ({ document, text }, change) => {
        const edits = jsonWriter().edits(text, change);
        const wanted = expected(document, change);
        if (isDeclined(edits)) {
          seen.declined += 1;
          expect(wanted).toBe(REFUSED);
          return;
        }
        seen.changed += edits.length;
        const after = edited(text, edits);
        expect(JSON.stringify(JSON.parse(after.replace("\uFEFF", "")))).toBe(JSON.stringify(wanted));
        const isByIndex = change.op === "remove" && change.path.some((step) => typeof step === "number");
        if (!isByIndex) expect(jsonWriter().edits(after, change)).toEqual([]);
      }),
      SETTING,
    );
    expect(Math.min(seen.changed, seen.declined)).toBeGreaterThan(SETTING.numRuns / 10);
  });

  test("touches one value, or none where something is added", () => {
    fc.assert(
      fc.property(texts, changes, ({ text }, change) => {
        const edits = jsonWriter().edits(text, change);
        if (isDeclined(edits) || change.op === "remove") return;
        for (const { start, end } of edits) expect(text.slice(start, end)).toMatch(/^(?:\s*|null|true|false|-?\d+|"(?:\\.|[^"\\])*"|\{\s*\}|\[\s*\])$/u);
      }),
      SETTING,
    );
  });

  test("leaves a file as its program would have written it", () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(0, 2, 3, "\t"), changes, (document, indent, change) => {
        const text = JSON.stringify(document, null, indent);
        const edits = jsonWriter().edits(text, change);
        if (isDeclined(edits)) return;
        const wanted = expected(document, change);
        expect(wanted).not.toBe(REFUSED);
        expect(edited(text, edits)).toBe(JSON.stringify(wanted, null, indent));
      }),
      SETTING,
    );
  });

  test("is the same in both languages, as far as blocks have no part in it", () => {
    fc.assert(
      fc.property(texts, changes, ({ text }, change) => {
        const edits = jsonWriter().edits(text, change);
        if (!isDeclined(edits) && change.op !== "remove") expect(terraformJsonWriter().edits(text, change)).toEqual(edits);
      }),
      SETTING,
    );
  });
});

test("an offset leads to the path of its value", () => {
  fc.assert(
    fc.property(texts, ({ document, text }) => {
      const tree = parseTree(text.replace("\uFEFF", " "));
      for (const path of pathsIn(document)) {
        const node = tree && findNodeAtLocation(tree, path);
        expect(node && jsonWriter().pathAt(text, node.offset)).toEqual(path);
      }
    }),
    { ...SETTING, numRuns: 50 },
  );
});

function pathsIn(value: Value): (string | number)[][] {
  const children: (readonly [string | number, Value])[] = isMap(value) ? Object.entries(value) : isList(value) ? [...value.entries()] : [];
  return [[], ...children.flatMap(([step, child]) => pathsIn(child).map((rest) => [step, ...rest]))];
}
