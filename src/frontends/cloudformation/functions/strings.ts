import { at, type Place } from "../../../source/span.ts";
import type { Reading } from "../../../value/reading.ts";
import { through, throughAll } from "../../../value/through.ts";
import { why } from "../../../value/why.ts";
import { callOf } from "../calls.ts";
import { type Call, type Context, type Intrinsic, malformed, placeOf } from "../context.ts";
import type { MappingSyntax, ScalarSyntax, Syntax } from "../syntax/syntax.ts";
import { joinParts, type Part } from "../text.ts";
import { unknownResult } from "../why.ts";
import { argumentsOf } from "./arguments.ts";
import { isPseudoParameter } from "../pseudo.ts";
import { readAttribute, readName } from "./references.ts";

/** `!Join [delimiter, [items]]`. */
export const join: Intrinsic = (call, context) => {
  const place = placeOf(call);
  const [delimiter, items] = argumentsOf(call, 2) ?? [];
  if (!delimiter || !items) {
    return malformed(place, '`Fn::Join` takes a delimiter and a list; write `!Join [",", [one, other]]`', context);
  }
  const between = delimiter.kind === "scalar" && delimiter.tag === undefined ? delimiter.text : undefined;
  const list = context.evaluate(items, context);
  if (between === undefined) {
    return unknownResult(call, [context.evaluate(delimiter, context), list], "its delimiter is not known", context);
  }
  return through(list, (leaf) => {
    if (leaf.is === "list") {
      return joinItems(
        call,
        between,
        leaf.items.filter((item) => item.is !== "absent"),
        context,
      );
    }
    if (leaf.is === "scalar" || leaf.is === "map" || leaf.is === "text") {
      return malformed(place, "`Fn::Join` takes a list after the delimiter; write `[one, other]`", context);
    }
    return unknownResult(call, [joinerOf(between, place), leaf], why(leaf), context);
  });
};

type Items = Extract<Reading, { is: "list" }>["items"];

function joinItems(call: Call, between: string, items: Items, context: Context): Reading {
  const place = placeOf(call);
  const readings = items.filter((item) => item.is !== "spread");
  const spread = items.find((item) => item.is === "spread");
  if (spread) {
    const list: Reading = { is: "list", items, place };
    return unknownResult(call, [joinerOf(between, place), list], spread.of.why, context);
  }
  return throughAll(readings, place, (leaves) => {
    const present = leaves.filter((leaf) => leaf.is !== "absent");
    const parts = present.flatMap((leaf, index): readonly Part[] => (index === 0 ? [leaf] : [between, leaf]));
    return joinParts(parts, place, context);
  });
}

const joinerOf = (text: string, place: Place): Reading => ({ is: "scalar", text, quoted: true, place });

/** `!Sub text` and `!Sub [text, {Name: value}]`. */
export const sub: Intrinsic = (call, context) => {
  const place = placeOf(call);
  const { argument } = call;
  if (argument.kind === "scalar" && argument.tag === undefined) return substituted(argument, new Map(), place, context);
  const [text, variables] = argument.kind === "sequence" && argument.tag === undefined ? argument.items : [];
  const only = argument.kind === "sequence" && argument.items.length <= 2;
  if (only && text?.kind === "scalar" && text.tag === undefined && (!variables || isVariables(variables))) {
    return substituted(text, variables ? variablesOf(variables, context) : new Map(), place, context);
  }
  const inner = callOf(argument);
  if (inner) {
    const given = context.evaluate(argument, context);
    return unknownResult(call, [given], why(given), context);
  }
  return malformed(place, '`Fn::Sub` takes a text, or a list of a text and a map; write `!Sub "…${Name}…"`', context);
};

const isVariables = (node: Syntax): node is MappingSyntax => node.kind === "mapping" && node.tag === undefined;

const variablesOf = (node: MappingSyntax, context: Context): ReadonlyMap<string, Reading> =>
  new Map([...node.entries].map(([name, { value }]) => [name, context.evaluate(value, context)]));

/** `${Name}`, `${Name.Attribute}` and, for a literal `${Name}`, `${!Name}`. */
const VARIABLE = /\$\{(!?)([^{}]+)\}/gu;

function substituted(
  text: ScalarSyntax,
  variables: ReadonlyMap<string, Reading>,
  place: Place,
  context: Context,
): Reading {
  const parts: Part[] = [];
  const finder = new Finder(text, place, context);
  let end = 0;
  for (const match of text.text.matchAll(VARIABLE)) {
    const [whole, literalMark, written = ""] = match;
    parts.push(text.text.slice(end, match.index));
    end = match.index + whole.length;
    const name = written.trim();
    if (literalMark === "!") parts.push(`\${${written}}`);
    else parts.push(variables.get(name) ?? valueOf(name, finder.placeOf(whole), context));
  }
  parts.push(text.text.slice(end));
  return joinParts(parts, at(place.span, ...text.via, ...place.via), context);
}

function valueOf(name: string, place: Place, context: Context): Reading {
  if (name === "" || name.startsWith(".") || name.endsWith(".")) {
    const message = `\`\${${name}}\` names no parameter, resource or attribute; correct it, or write \`\${!${name}}\` for the text itself`;
    return malformed(place, message, context);
  }
  if (name.includes(".") && !isPseudoParameter(name)) return readAttribute(name, place, context);
  return readName(name, place, context);
}

/** Finds where each `${…}` of a text stands in the file; one that the file does not hold as such stands where the text does. */
class Finder {
  readonly #raw: string;
  readonly #start: number;
  readonly #fallback: Place;
  #cursor = 0;
  /** Searches in vain that are left: each reads the text to its end. */
  #patience = 20;

  constructor(text: ScalarSyntax, fallback: Place, { source }: Context) {
    this.#raw = source.text.slice(text.span.start, text.span.end);
    this.#start = text.span.start;
    this.#fallback = fallback;
  }

  placeOf(variable: string): Place {
    const found = this.#patience > 0 ? this.#raw.indexOf(variable, this.#cursor) : -1;
    if (found < 0) {
      this.#patience -= 1;
      return this.#fallback;
    }
    this.#cursor = found + variable.length;
    const start = this.#start + found;
    return at({ ...this.#fallback.span, start, end: start + variable.length }, ...this.#fallback.via);
  }
}
