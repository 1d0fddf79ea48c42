import type { Reading, Unknown } from "../../value/reading.ts";
import { why } from "../../value/why.ts";
import { isLoop } from "./calls.ts";
import { includedBy } from "./include.ts";
import { type Context, placeOf } from "./context.ts";
import { inEntries } from "./substitute.ts";
import { literal, type MappingSyntax, type ScalarSyntax, type Syntax } from "./syntax/syntax.ts";

/** An entry of a map with its loops written out. */
export interface Expanded {
  readonly name: string;
  /** The key as the template writes it, before any loop. */
  readonly written: string;
  readonly key: ScalarSyntax;
  readonly value: Syntax;
  /** What its value is read with: in a loop over an unknown collection, the loop's variable is an unknown one. */
  readonly context: Context;
  /** Set for an entry that stands for an unknown number of copies. */
  readonly open?: { readonly least: number; readonly most: number; readonly why: string };
}

/** The entries of a map with its loops written out, and whether there may be others that cannot be read. */
export interface Expansion {
  readonly entries: readonly Expanded[];
  readonly rest?: Unknown;
}

/** Writes out `Fn::ForEach` among the entries of a map, loop in loop. */
export function expand(node: MappingSyntax, context: Context): Expansion {
  const entries: Expanded[] = [];
  let rest: Unknown | undefined;
  const add = (body: MappingSyntax, inner: Context, open: Expanded["open"]): void => {
    for (const [name, { key, value, written = name }] of body.entries) {
      if (isLoop(name)) rest = runLoop({ name: key, argument: value, context: inner, open }, add) ?? rest;
      else if (name === "Fn::Transform") rest = include(value, inner, open, add) ?? rest;
      else entries.push({ name, written, key, value, context: inner, ...(open ? { open } : {}) });
    }
  };
  add(node, context, undefined);
  return rest ? { entries, rest } : { entries };
}

type Add = (body: MappingSyntax, context: Context, open: Expanded["open"]) => void;

interface Loop {
  readonly name: ScalarSyntax;
  readonly argument: Syntax;
  readonly context: Context;
  readonly open: Expanded["open"];
}

/** Adds the copies of one loop; the reason, where there may be more than those. */
function runLoop({ name, argument, context, open }: Loop, add: Add): Unknown | undefined {
  const [identifier, collection, body, ...others] = argument.kind === "sequence" ? argument.items : [];
  const variable = literal(identifier);
  if (variable === undefined || !collection || body?.kind !== "mapping" || others.length > 0) {
    const message = `\`${name.text}\` takes a variable, a collection and a map; write all three`;
    context.problems.add("error", message, argument.span);
    return { is: "unknown", why: `\`${name.text}\` cannot be read`, malformed: true, place: placeOf(name) };
  }
  const items = context.evaluate(collection, context);
  const known = items.is === "list" ? items.items.filter((item) => item.is === "scalar") : [];
  if (items.is === "list" && known.length === items.items.length) {
    for (const item of known) {
      context.budget.copies -= 1;
      if (context.budget.copies < 0) return tooMany(name, context);
      const step = { span: item.place.via.at(-1)?.span ?? item.place.span, label: `an item of \`${name.text}\`` };
      const copy = inEntries(body, { variable, item: item.text, step }, context.budget);
      if (context.budget.work < 0) return tooMany(name, context);
      add(copy, context, open);
    }
    return undefined;
  }
  const reason = `the collection of \`${name.text}\` is not known: ${why(items)}`;
  // The copies that one open entry stands for have values of their own, so the term is none of the deployment's.
  const term = { scope: `${context.scope}/${name.text}`, text: variable, label: variable };
  const one: Unknown = { is: "unknown", why: reason, term, place: items.place };
  const inner = { ...context, loops: new Map(context.loops).set(variable, one) };
  add(body, inner, { ...countOf(items), why: reason });
  return one;
}

/** How many items a collection has, at least and at most. */
function countOf(collection: Reading): { readonly least: number; readonly most: number } {
  if (collection.is === "choice") {
    const [one, other] = [countOf(collection.then), countOf(collection.else)];
    return { least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) };
  }
  if (collection.is !== "list") return { least: 0, most: Infinity };
  let least = 0;
  let most = 0;
  for (const item of collection.items) {
    const certain = item.is !== "choice" && item.is !== "absent";
    least += item.is === "spread" ? item.least : certain ? 1 : 0;
    most += item.is === "spread" ? item.most : 1;
  }
  return { least, most };
}

/** Adds what a local file holds; the reason, where a macro adds what is not known. */
function include(argument: Syntax, context: Context, open: Expanded["open"], add: Add): Unknown | undefined {
  const snippet = includedBy(argument, context);
  if (snippet?.kind === "mapping" && snippet.tag === undefined) {
    add(snippet, context, open);
    return undefined;
  }
  return {
    is: "unknown",
    why: "a macro, `Fn::Transform`, adds to this map when the stack is deployed",
    place: placeOf(argument),
  };
}

function tooMany(name: ScalarSyntax, context: Context): Unknown {
  const message = `\`${name.text}\` makes more copies than can be read; the rest is left out`;
  context.problems.add("warning", message, name.span);
  return { is: "unknown", why: message, place: placeOf(name) };
}
