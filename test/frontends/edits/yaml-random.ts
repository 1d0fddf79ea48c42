import fc from "fast-check";
import type { Plain } from "./yaml-helpers.ts";

/** A random value with its style, from which the text of a template is made. */
type Model =
  | { readonly is: "scalar"; readonly source: string }
  | { readonly is: "block"; readonly lines: readonly string[] }
  | { readonly is: "map"; readonly flow: boolean; readonly step: number; readonly slots: readonly ModelSlot[] }
  | { readonly is: "list"; readonly flow: boolean; readonly step: number; readonly slots: readonly ModelSlot[] };

interface ModelSlot {
  readonly key: string;
  readonly keyQuote: string;
  readonly value: Model;
  readonly above: readonly ("comment" | "blank" | "odd comment")[];
  readonly behind: boolean;
  readonly isBroken: boolean;
}

export const KEYS = ["A", "Bc", "MultiAZ", "Key", "Value", "Tags"] as const;

const SOURCES = ["false", "\"false\"", "'it''s'", "7", "\"7\"", "yes", "plain text", "~", "null", "", "!Ref AWS::NoValue", "!Ref Other", "!If [C, 1, b]", "{}", "[]", "\"a # b\"", "two\n          lines"];

const slots = (value: fc.Arbitrary<Model>): fc.Arbitrary<readonly ModelSlot[]> =>
  fc.uniqueArray(
    fc.record({
      key: fc.constantFrom(...KEYS),
      keyQuote: fc.constantFrom("", "", "", "", "'", "\""),
      value,
      above: fc.array(fc.constantFrom("comment", "blank", "odd comment"), { maxLength: 2 }),
      behind: fc.boolean(),
      isBroken: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4, selector: ({ key }) => key },
  );

const { model } = fc.letrec<{ model: Model; scalar: Model; flow: Model }>((tie) => ({
  scalar: fc.record({ is: fc.constant("scalar" as const), source: fc.constantFrom(...SOURCES) }),
  flow: fc.oneof(
    { depthSize: "small" },
    tie("scalar"),
    fc.record({ is: fc.constantFrom("map" as const, "list" as const), flow: fc.constant(true), step: fc.constant(0), slots: slots(tie("flow")) }),
  ),
  model: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("scalar"),
    fc.record({ is: fc.constant("block" as const), lines: fc.constantFrom(["|", "text", "# text"], [">-", "text", "", "more"], ["|+", "kept", "", ""]) }),
    fc.record({ is: fc.constant("map" as const), flow: fc.constant(false), step: fc.integer({ min: 1, max: 4 }), slots: slots(tie("model")) }),
    fc.record({ is: fc.constant("list" as const), flow: fc.constant(false), step: fc.integer({ min: 0, max: 4 }), slots: slots(tie("model")) }),
    fc.record({ is: fc.constantFrom("map" as const, "list" as const), flow: fc.constant(true), step: fc.constant(0), slots: slots(tie("flow")) }),
  ),
}));

/** Templates with one resource, whose properties are random, between a section that is never changed and another one. */
export const template: fc.Arbitrary<string> = fc
  .record({ model, lineBreak: fc.constantFrom("\n", "\n", "\r\n"), tail: fc.constantFrom("", "\n", "\n# end\n", "\nOutputs: {A: {Value: &o x, Other: *o}}\n"), mark: fc.constantFrom("", "", "\ufeff") })
  .map(({ model, lineBreak, tail, mark }) => {
    const comments = new Numbers();
    const properties = value(model, 4, comments);
    const text = `Metadata: &m # first\n  Kept: n\nResources:\n  Db:\n    Type: T\n    Properties:${properties}${tail}`;
    return mark + text.replaceAll("\n", lineBreak);
  });

class Numbers {
  #last = 0;
  next(): string {
    this.#last += 1;
    return `# c${this.#last}`;
  }
}

/** What stands behind the colon or the dash of something at a column. */
function value(model: Model, column: number, comments: Numbers): string {
  if (model.is === "scalar") return model.source === "" ? "" : ` ${model.source}`;
  const pad = (columns: number): string => " ".repeat(columns);
  if (model.is === "block") {
    const [header = "|", ...lines] = model.lines;
    return ` ${header}${lines.map((line) => (line === "" ? "\n" : `\n${pad(column + 2)}${line}`)).join("")}`;
  }
  if (model.flow) return ` ${flow(model, column + 2, comments)}`;
  const inner = column + (model.is === "list" ? model.step : Math.max(1, model.step));
  return model.slots
    .map(({ key, keyQuote, value: held, above, behind }) => {
      const before = above.map((kind) => (kind === "blank" ? "\n" : `\n${pad(kind === "comment" ? inner : inner + 3)}${comments.next()}`)).join("");
      const start = model.is === "map" ? `${keyQuote}${key}${keyQuote}:` : "-";
      const text = `\n${pad(inner)}${start}${value(held, inner, comments)}`;
      const isOpen = held.is === "scalar" || ((held.is === "map" || held.is === "list") && held.flow);
      return `${before}${text}${behind && isOpen ? ` ${comments.next()}` : ""}`;
    })
    .join("");
}

function flow(model: Extract<Model, { readonly is: "map" | "list" }>, column: number, comments: Numbers): string {
  const [open, close] = model.is === "map" ? ["{", "}"] : ["[", "]"];
  const inner = model.slots.map(({ key, keyQuote, value: held, behind, isBroken }, index) => {
    const written = held.is === "map" || held.is === "list" ? flow(held, column + 2, comments) : held.is === "scalar" ? held.source : "";
    const text = model.is === "map" ? `${keyQuote}${key}${keyQuote}: ${written}` : written === "" ? "~" : written;
    const comma = index < model.slots.length - 1 || isBroken ? "," : "";
    const lineBreak = `\n${" ".repeat(column)}`;
    return `${text}${comma}${behind ? ` ${comments.next()}${lineBreak}` : isBroken ? lineBreak : " "}`;
  });
  return `${open} ${inner.join("")}${close}`;
}

/** Values to write, among them texts that some reader takes for something else. */
export const plain: fc.Arbitrary<Plain> = fc.letrec<{ plain: Plain; literal: Plain }>((tie) => ({
  literal: fc.oneof(
    fc.constantFrom<Plain>(true, false, 0, 7, 1.5, -3, "yes", "on", "n", "1.0", "null", "2024-01-01", "a: b", "a #b", "- a", "*", "&a", "!a", "it's", "say \"x\"", "0x1f", "1_000", "12:30", "~", "", " a", "a ", "a\nb", "{{resolve:ssm:x}}", "arn:aws:s3:::b/*", "<<", "=", "\u2028", "back\\slash", "rate(1 day)", "cron(0 5 * * ? *)", "Retain", "%a", "@a", "`a", "?", "a:", "a,b", "é"),
    fc.string(),
  ),
  plain: fc.oneof(
    { depthSize: "small" },
    tie("literal"),
    fc.array(tie("plain"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS, "yes", "1", "a b"), tie("plain"), { maxKeys: 3 }),
  ),
})).plain;
