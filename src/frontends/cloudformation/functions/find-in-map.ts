import { at, type Place } from "../../../source/span.ts";
import { type Reading, seenFrom, type Unknown } from "../../../value/reading.ts";
import { type Leaf, throughAll } from "../../../value/through.ts";
import { type Call, type Context, type Intrinsic, malformed, placeOf } from "../context.ts";
import { child, type EntrySyntax, type MappingSyntax, type Syntax } from "../syntax/syntax.ts";
import { unknownResult, why } from "../why.ts";
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
  return throughAll(names, place, ([name, one, other]) => {
    if (!name || !one || !other) return unknownResult(call, [], "its keys are not known", context);
    if (name.is !== "scalar") return unknownResult(call, [name, one, other], why(name), context);
    return new Lookup(call, name.text, fallback, context).find(one, other);
  });
};

/** One look into a mapping of the template. */
class Lookup {
  readonly #call: Call;
  readonly #place: Place;
  readonly #name: string;
  readonly #fallback: Syntax | undefined;
  readonly #context: Context;

  constructor(call: Call, name: string, fallback: Syntax | undefined, context: Context) {
    this.#call = call;
    this.#place = placeOf(call);
    this.#name = name;
    this.#fallback = fallback;
    this.#context = context;
  }

  find(first: Leaf, second: Leaf): Reading {
    const top = child(this.#context.mappings, this.#name);
    if (top?.kind !== "mapping") {
      return this.#default() ?? this.#missing(`there is no mapping \`${this.#name}\``, this.#context.mappings);
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
      return (entry && next(entry)) ?? this.#default();
    }
    if (key.is === "list" || key.is === "map" || key.is === "absent") return undefined;
    const allowed = key.is === "unknown" && key.term ? this.#context.cases.allowed(key.term) : undefined;
    const keys = [...node.entries].filter(([name]) => !allowed || allowed.includes(name));
    if (keys.length > MAX_KEYS) {
      return this.#opaque(key, `mapping \`${this.#name}\` has too many keys to be told apart`);
    }
    const found = keys.flatMap(([name, entry]) => {
      const value = next(entry);
      return value ? [{ name, entry, value }] : [];
    });
    if (key.is !== "unknown" || !key.term) {
      return this.#opaque(
        key,
        why(key),
        found.map(({ value }) => value),
      );
    }
    const covered = allowed?.every((name) => node.entries.has(name)) === true;
    return this.#chain(key, found, covered ? undefined : this.#default());
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
    const path = entries.map(({ key }) => key.text).join(" → ");
    const step = { span: value.span, label: `mapping \`${this.#name}\`: ${path}` };
    const steps = keys.flatMap((key) => key.place.via);
    const place = at(this.#place.span, ...this.#place.via, step, ...steps);
    return seenFrom(this.#context.evaluate(value, this.#context), place);
  }

  #default(): Reading | undefined {
    return this.#fallback && this.#context.evaluate(this.#fallback, this.#context);
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
    if (within?.kind === "mapping" && within.entries.has("Fn::Transform")) {
      return this.#opaque(undefined, "a macro fills the mapping when the stack is deployed");
    }
    return malformed(this.#place, `${message}; add it, or give a DefaultValue`, this.#context);
  }
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
