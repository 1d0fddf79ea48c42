import { at, type Place } from "../../../source/span.ts";
import { type Reading, seenFrom, type Unknown } from "../../../value/reading.ts";
import { type Leaf, throughAll } from "../../../value/through.ts";
import { why } from "../../../value/why.ts";
import { callOf } from "../calls.ts";
import { type Call, type Context, type Intrinsic, malformed, mayRepeat, placeOf, TOO_OFTEN } from "../context.ts";
import { child, type EntrySyntax, type MappingSyntax, type Syntax } from "../syntax/syntax.ts";
import { unknownAt, unknownResult } from "../why.ts";
import { argumentsOf } from "./arguments.ts";

/** `!FindInMap [Map, key, key]`, with `{DefaultValue: value}` as an optional fourth. */
export const findInMap: Intrinsic = (call, context) => {
  const place = placeOf(call);
  const [map, first, second, options] = argumentsOf(call, 3, 4) ?? [];
  const fallback = child(options, "DefaultValue");
  if (!map || !first || !second || (options && !fallback)) {
    return malformed(
      place,
      "`Fn::FindInMap` takes a mapping and two keys; write `!FindInMap [Map, Key, Key]`",
      context,
    );
  }
  const names = [map, first, second].map((node) => context.evaluate(node, context));
  const otherwise = fallback && context.evaluate(fallback, context);
  const found = throughAll(names, place, ([name, one, other]) => {
    if (!name || !one || !other) return unknownResult(call, [], "its keys are not known", context);
    if (name.is !== "scalar") return unknownResult(call, [name, one, other], why(name), context);
    return new Lookup(call, name.text, otherwise, context).find(one, other);
  });
  return hasMoreLeaves(found, MAX_CASES) ? unknownAt(place, "it hangs on too many cases") : found;
};

/** Whether a choice has more branches, its inner ones counted; stops counting there. */
function hasMoreLeaves(reading: Reading, most: number): boolean {
  const waiting = [reading];
  let leaves = 0;
  for (let next = waiting.pop(); next && leaves <= most; next = waiting.pop()) {
    if (next.is === "choice") waiting.push(next.else, next.then);
    else leaves += 1;
  }
  return leaves > most;
}

/** The types of instances by all regions, say. A default stands in every branch, and may be a look into a mapping itself. */
const MAX_CASES = 1_000;

/** One look into a mapping of the template. */
class Lookup {
  readonly #call: Call;
  readonly #place: Place;
  readonly #name: string;
  readonly #fallback: Reading | undefined;
  readonly #context: Context;

  constructor(call: Call, name: string, fallback: Reading | undefined, context: Context) {
    this.#call = call;
    this.#place = placeOf(call);
    this.#name = name;
    this.#fallback = fallback;
    this.#context = context;
  }

  find(first: Leaf, second: Leaf): Reading {
    if (this.#context.budget.repeats < 0) return this.#opaque(first, TOO_OFTEN);
    const top = child(this.#context.mappings, this.#name);
    if (top?.kind !== "mapping") {
      return this.#fallback ?? this.#missing(`there is no mapping \`${this.#name}\``, this.#context.mappings);
    }
    const found = this.#descend(top, first, (outer) =>
      outer.value.kind === "mapping"
        ? this.#descend(outer.value, second, (inner) => this.#value([outer, inner], [first, second]))
        : undefined,
    );
    return (
      found ?? this.#missing(`mapping \`${this.#name}\` has no value for ${shown(first)} and ${shown(second)}`, top)
    );
  }

  /** What a key leads to; undefined where CloudFormation would find nothing and refuse. */
  #descend(node: MappingSyntax, key: Leaf, next: (entry: EntrySyntax) => Reading | undefined): Reading | undefined {
    if (key.is === "scalar") {
      const entry = node.entries.get(key.text);
      return (entry && next(entry)) ?? this.#fallback;
    }
    if (key.is === "list" || key.is === "map" || key.is === "absent") return undefined;
    const allowed = this.#allowed(key);
    if (Math.min(node.entries.size, allowed?.length ?? Infinity) > MAX_KEYS) {
      return this.#opaque(key, `mapping \`${this.#name}\` has too many keys to be told apart`);
    }
    const keys = [...node.entries].filter(([name]) => !allowed || allowed.includes(name));
    const found = keys.flatMap(([name, entry]) => {
      const value = next(entry);
      return value ? [{ name, entry, value }] : [];
    });
    if (key.is !== "unknown" || !key.term) {
      return this.#opaque(
        key,
        why(key),
        [...found.map(({ value }) => value), ...(this.#fallback ? [this.#fallback] : [])],
      );
    }
    const covered = allowed?.every((name) => node.entries.has(name)) === true;
    return this.#chain(key, found, covered ? undefined : this.#fallback);
  }

  #allowed(key: Leaf): readonly string[] | undefined {
    const allowed = key.is === "unknown" && key.term ? this.#context.cases.allowed(key.term) : undefined;
    return allowed && allowed.length <= MAX_ALLOWED ? allowed : undefined;
  }

  /** One branch for each key, in turn. The last is left over, since CloudFormation refuses any key but these. */
  #chain(key: Unknown, found: readonly Found[], otherwise: Reading | undefined): Reading | undefined {
    const { cases } = this.#context;
    if (key.term) for (const { name } of found) cases.compare(key.term, name);
    const last = otherwise ?? found.at(-1)?.value;
    if (!last) return undefined;
    return (otherwise ? found : found.slice(0, -1)).reduceRight<Reading>((rest, { name, entry, value }) => {
      const right: Reading = { is: "scalar", text: name, quoted: true, place: placeOf(entry.key) };
      const condition = { op: "equals", left: key, right, place: key.place } as const;
      return { is: "choice", condition, then: value, else: rest, place: this.#place };
    }, last);
  }

  #value(entries: readonly EntrySyntax[], keys: readonly Leaf[]): Reading {
    const value = entries.at(-1)?.value;
    if (!value) return this.#opaque(keys[0], "it is not known");
    const size = sizeOf(value);
    if (size === undefined) {
      const message = `mapping \`${this.#name}\` holds a function, which CloudFormation refuses there; write the value itself`;
      return malformed(placeOf(value), message, this.#context);
    }
    if (!mayRepeat(size, this.#place, this.#context)) {
      return this.#opaque(keys[0], TOO_OFTEN);
    }
    const path = entries.map(({ key }) => key.text).join(" → ");
    const step = { span: value.span, label: `mapping \`${this.#name}\`: ${path}` };
    const steps = keys.flatMap((key) => key.place.via);
    const place = at(this.#place.span, ...this.#place.via, step, ...steps);
    return seenFrom(this.#context.evaluate(value, this.#context), place);
  }

  #opaque(key: Leaf | undefined, reason: string, possible: readonly Reading[] = []): Unknown {
    const unknown = unknownResult(
      this.#call,
      [named(this.#name, this.#place), ...(key ? [key] : [])],
      reason,
      this.#context,
    );
    return possible.length > 0 ? { ...unknown, possible } : unknown;
  }

  #missing(message: string, within: Syntax | undefined): Unknown {
    if (this.#context.macros || (within?.kind === "mapping" && within.entries.has("Fn::Transform"))) {
      return this.#opaque(undefined, "a macro fills the mapping when the stack is deployed");
    }
    return malformed(this.#place, `${message}; add it, or give a DefaultValue`, this.#context);
  }
}

/** How many values a value of a mapping holds; undefined where a function is among them. A macro's answer is one value. */
function sizeOf(node: Syntax): number | undefined {
  const waiting = [node];
  let size = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    size += 1;
    const call = callOf(next);
    if (call?.name === "Fn::Transform") continue;
    if (call) return undefined;
    if (next.kind === "sequence") waiting.push(...next.items);
    else if (next.kind === "mapping") for (const { value } of next.entries.values()) waiting.push(value);
  }
  return size;
}

interface Found {
  readonly name: string;
  readonly entry: EntrySyntax;
  readonly value: Reading;
}

const named = (text: string, place: Place): Reading => ({ is: "scalar", text, quoted: true, place });

const shown = (key: Leaf): string =>
  key.is === "scalar"
    ? `\`${key.text}\``
    : key.is === "unknown" && key.term
      ? `any value of \`${key.term.label}\``
      : "an unknown key";

/** Keys that an unknown one may be; more are not told apart. */
const MAX_KEYS = 64;

/** Allowed values that are looked through for each use. */
const MAX_ALLOWED = 256;
