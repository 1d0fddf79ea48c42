import { Budget } from "../../../../src/frontends/terraform/evaluate/budget.ts";
import { evaluate } from "../../../../src/frontends/terraform/evaluate/evaluate.ts";
import type { Scope } from "../../../../src/frontends/terraform/evaluate/scope.ts";
import { parseExpression } from "../../../../src/frontends/terraform/syntax/parse.ts";
import { at, type Place } from "../../../../src/source/span.ts";
import { seenFrom, type Condition, type ListReading, type MapReading, type Reading, type Reference, type Spread, type Unknown } from "../../../../src/value/reading.ts";
import { TermCases } from "../../../../src/value/term.ts";

/** Where a value stands that the tests give a name. */
export const elsewhere: Place = at({ file: "values.tf", start: 0, end: 1 });

/** A variable without a default. */
export const open = (name: string, more: { readonly boolean?: true; readonly distinct?: true } = {}): Unknown => ({
  is: "unknown",
  why: `\`${name}\` has no default`,
  term: { scope: "root", text: name, label: name, ...(more.boolean && { boolean: true }) },
  place: elsewhere,
});

/** A list of at least and at most so many things that are not known. */
export const openList = (name: string, more: Partial<Omit<Spread, "is" | "of">> = {}): ListReading => ({
  is: "list",
  items: [{ is: "spread", least: 0, most: Infinity, distinct: false, ...more, of: open(name) }],
  collection: "list",
  place: elsewhere,
});

export const resource = (address: string, attribute?: string): Reference => ({ is: "reference", scope: "root", address, ...(attribute !== undefined && { attribute }), place: elsewhere });

/** The values of the names that stand at the beginning of a traversal: `var.zones`, `data.aws_ami.a`. */
export type Names = Readonly<Record<string, Reading>>;

export function scopeOf(names: Names, budget = new Budget()): Scope {
  const known = new Map(Object.entries(names));
  return {
    deployment: "root",
    prefix: "",
    cases: new TermCases(),
    budget,
    files: { read: () => ({ is: "missing" }), list: () => [], nameOf: (path) => path, boundOf: () => "" },
    folder: "",
    lookup: (path, place) => {
      for (let used = path.length; used > 0; used -= 1) {
        const reading = known.get(path.slice(0, used).join("."));
        if (reading) return { reading: seenFrom(reading, at(place.span, ...place.via, ...(reading.is === "unknown" || reading.is === "reference" ? [] : [{ span: reading.place.span, label: path.slice(0, used).join(".") }]))), used };
      }
      return undefined;
    },
    attributeOf: (reference, attribute, place) => ({ ...reference, attribute, place }),
  };
}

/** What an expression is. */
export function read(text: string, names: Names = {}, scope = scopeOf(names)): Reading {
  const { expression, diagnostics } = parseExpression({ file: "main.tf", text });
  const [wrong] = diagnostics;
  if (wrong) throw new Error(`${text}: ${wrong.message}`);
  return evaluate(expression, scope);
}

/** A known value, for a name. */
export const value = (text: string, names: Names = {}): Reading => read(text, names);

/** A reading in one line, as the tests compare it. */
export function show(reading: Reading | Spread): string {
  switch (reading.is) {
    case "scalar":
      return reading.quoted ? JSON.stringify(reading.text) : reading.text;
    case "absent":
      return reading.omitted ? "-" : "null";
    case "unknown":
      return shownUnknown(reading);
    case "reference":
      return `&${reading.address}${reading.attribute === undefined ? "" : `.${reading.attribute}`}`;
    case "text":
      return `"${reading.parts.map((part) => (typeof part === "string" ? part : `\${${show(part)}}`)).join("")}"`;
    case "import":
      return "import";
    case "list":
      return `${reading.collection ?? ""}[${reading.items.map(show).join(", ")}]`;
    case "map":
      return shownMap(reading);
    case "choice":
      return `(${showCondition(reading.condition)} ? ${show(reading.then)} : ${show(reading.else)})`;
    case "spread": {
      const bounds = reading.least === 0 && reading.most === Infinity ? "" : `{${reading.least}..${reading.most === Infinity ? "" : reading.most}}`;
      return `...${reading.distinct ? "!" : ""}${bounds}${show(reading.of)}${reading.each ? ` as ${show(reading.each)}` : ""}`;
    }
  }
}

function shownUnknown({ malformed, why, term, possible, maybeAbsent }: Unknown): string {
  if (malformed) return `<${why}>`;
  const among = possible ? ` in ${possible.map(show).join("|")}` : "";
  return `?${term?.label ?? why}${term?.memberOf === undefined ? "" : " (a member)"}${among}${maybeAbsent ? " or nothing" : ""}`;
}

function shownMap({ entries, rest, collection }: MapReading): string {
  const all = [...entries].map(([key, entry]) => `${key} = ${show(entry.value)}`);
  return `${collection ?? ""}{${[...all, ...(rest ? [`...${show(rest)}`] : [])].join(", ")}}`;
}

export function showCondition(condition: Condition): string {
  switch (condition.op) {
    case "constant":
      return String(condition.value);
    case "equals":
      return `${show(condition.left)} == ${show(condition.right)}`;
    case "and":
    case "or":
      return `(${condition.of.map(showCondition).join(` ${condition.op} `)})`;
    case "not":
      return `not ${showCondition(condition.of)}`;
    case "named":
      return condition.name;
    case "unknown":
      return condition.term?.label ?? `?${condition.why}`;
  }
}
