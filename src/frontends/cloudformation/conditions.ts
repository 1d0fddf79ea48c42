import type { Place } from "../../source/span.ts";
import type { Condition } from "../../value/reading.ts";
import { callOf } from "./calls.ts";
import { compare } from "./comparisons.ts";
import { type Conditions, type Context, placeOf } from "./context.ts";
import { expand } from "./loops.ts";
import { literal, type Syntax } from "./syntax/syntax.ts";

/**
 * The conditions of a template as trees, each built once, and never decided: that is for the model, which
 * knows the cases. What a condition hangs on may be written in a circle, or doubled in each of many steps, so
 * both are bounded.
 */
export class TemplateConditions implements Conditions {
  readonly #section: Syntax | undefined;
  #definitions: ReadonlyMap<string, Syntax> | undefined;
  /** True where definitions may exist that cannot be read. */
  #open = false;
  readonly #built = new Map<string, Built>();
  readonly #building: string[] = [];
  #parts = 0;
  #depth = 0;

  constructor(section: Syntax | undefined) {
    this.#section = section;
  }

  /** Builds every condition, used or not, so that what is wrong in one is told and its comparisons are known. */
  buildAll(context: Context): void {
    for (const [name, node] of this.#all(context)) this.named(name, placeOf(node), context);
  }

  /** The condition of a name, for a use at a place. */
  named(name: string, use: Place, context: Context): Condition {
    const built = this.#built.get(name);
    if (built) {
      this.#parts += built.parts;
      return built.condition;
    }
    const definition = this.#all(context).get(name);
    if (!definition) return this.#missing(name, use, context);
    if (this.#building.includes(name)) return circular(name, this.#building, placeOf(definition), context);
    if (this.#building.length >= MAX_CHAIN) return tooLarge(name, use, context);
    return this.#define(name, definition, context);
  }

  #define(name: string, definition: Syntax, context: Context): Condition {
    const outer = this.#parts;
    this.#parts = 0;
    this.#building.push(name);
    const is = this.#build(definition, context);
    this.#building.pop();
    const place = placeOf(definition);
    const condition: Condition =
      this.#parts > MAX_PARTS ? tooLarge(name, place, context) : { op: "named", name, is, place };
    const parts = condition.op === "named" ? this.#parts : 1;
    this.#built.set(name, { condition, parts });
    this.#parts = outer + parts;
    return condition;
  }

  #build(node: Syntax, context: Context): Condition {
    this.#parts = this.#depth < MAX_NESTED ? this.#parts + 1 : MAX_PARTS + 1;
    // The definition that this is a part of becomes unknown as a whole.
    if (this.#parts > MAX_PARTS) return { op: "unknown", why: "it is too large", place: placeOf(node) };
    this.#depth += 1;
    const condition = this.#read(node, context);
    this.#depth -= 1;
    return condition;
  }

  #read(node: Syntax, context: Context): Condition {
    const place = placeOf(node);
    const reference = conditionReference(node);
    if (reference !== undefined) return this.named(reference, place, context);
    const call = callOf(node);
    const operands = call?.argument.kind === "sequence" && call.argument.tag === undefined ? call.argument.items : [];
    const [first, second] = operands;
    switch (call?.name) {
      case "Fn::And":
        if (!first) return wrong(place, "`Fn::And` takes a list of conditions; add them", context);
        return { op: "and", of: operands.map((operand) => this.#build(operand, context)) };
      case "Fn::Or":
        if (!first) return wrong(place, "`Fn::Or` takes a list of conditions; add them", context);
        return { op: "or", of: operands.map((operand) => this.#build(operand, context)) };
      case "Fn::Not":
        if (!first || second) {
          return wrong(place, "`Fn::Not` takes a list of one condition; write `!Not [condition]`", context);
        }
        return { op: "not", of: this.#build(first, context) };
      case "Fn::Equals": {
        if (!first || !second || operands.length > 2) {
          return wrong(place, "`Fn::Equals` takes a list of two values; write `!Equals [one, other]`", context);
        }
        const left = context.evaluate(first, context);
        const right = context.evaluate(second, context);
        compare(left, right, context.cases);
        return { op: "equals", left, right, place };
      }
      default:
        return wrong(
          place,
          "this is no condition; write `Fn::Equals`, `Fn::And`, `Fn::Or`, `Fn::Not` or `Condition`",
          context,
        );
    }
  }

  #missing(name: string, use: Place, context: Context): Condition {
    const open = this.#open || context.macros || context.loops.size > 0;
    const why = open
      ? `condition \`${name}\` is not among those that can be read`
      : `condition \`${name}\` is not defined`;
    if (!open) context.problems.add("error", `${why}; define it under Conditions or correct the name`, use.span);
    return unknown(name, why, use, context);
  }

  #all(context: Context): ReadonlyMap<string, Syntax> {
    if (this.#definitions) return this.#definitions;
    const definitions = new Map<string, Syntax>();
    this.#definitions = definitions;
    if (this.#section?.kind !== "mapping") return definitions;
    const { entries, rest } = expand(this.#section, context);
    this.#open = rest !== undefined;
    for (const entry of entries) if (!entry.open) definitions.set(entry.name, entry.value);
    return definitions;
  }
}

interface Built {
  readonly condition: Condition;
  /** Conditions and comparisons in it, each counted as often as it is used. */
  readonly parts: number;
}

/** The name in `!Condition X` and `Condition: X`. */
function conditionReference(node: Syntax): string | undefined {
  if (node.tag === "Condition") return node.kind === "scalar" ? node.text : undefined;
  if (node.kind !== "mapping" || node.tag !== undefined || node.entries.size !== 1) return undefined;
  return literal(node.entries.get("Condition")?.value);
}

function circular(name: string, building: readonly string[], place: Place, context: Context): Condition {
  const circle = building.slice(building.indexOf(name)).map((each) => `\`${each}\``);
  const message = `condition \`${name}\` hangs on itself (${[...circle, `\`${name}\``].join(" → ")}); break the circle`;
  context.problems.add("error", message, place.span);
  return unknown(name, `condition \`${name}\` hangs on itself`, place, context);
}

function tooLarge(name: string, place: Place, context: Context): Condition {
  context.problems.add("warning", `condition \`${name}\` hangs on too many others to be read; simplify it`, place.span);
  return unknown(name, `condition \`${name}\` hangs on too many others`, place, context);
}

function wrong(place: Place, message: string, context: Context): Condition {
  context.problems.add("error", message, place.span);
  return { op: "unknown", why: message.split(";")[0] ?? message, place };
}

function unknown(name: string, why: string, place: Place, { scope }: Context): Condition {
  return { op: "unknown", why, term: { scope, text: `condition ${name}`, label: name, boolean: true }, place };
}

/** Conditions that lead to one another, one by one. */
const MAX_CHAIN = 200;

/** Conditions inside one another, in one definition or through several. */
const MAX_NESTED = 600;

/** Parts of one condition with all that it hangs on written out. */
const MAX_PARTS = 4_000;
