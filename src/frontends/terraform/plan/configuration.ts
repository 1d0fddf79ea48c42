import { entriesAt, isObject, itemsAt, itemsOf, member, textAt } from "./json.ts";

/**
 * What the configuration says of an argument: an expression, of which the plan keeps the constant or the names in it, or blocks. A
 * list of blocks has one entry for each that is written out; `dynamic` blocks are not in it.
 */
export type Expression =
  | { readonly is: "leaf"; readonly references: readonly string[]; readonly constant: unknown }
  | { readonly is: "block"; readonly arguments: ReadonlyMap<string, Expression> }
  | { readonly is: "blocks"; readonly blocks: readonly Expression[] };

export interface ConfiguredResource {
  readonly arguments: ReadonlyMap<string, Expression>;
  readonly forEach: Expression | undefined;
  readonly isCounted: boolean;
  readonly provider: string | undefined;
}

/** A module as it is written; the calls below it hold the others. */
export interface ConfiguredModule {
  /** By `aws_x.y`. */
  readonly resources: ReadonlyMap<string, ConfiguredResource>;
  readonly calls: ReadonlyMap<string, ConfiguredCall>;
  readonly outputs: ReadonlyMap<string, Expression>;
  /** The defaults of its variables. */
  readonly defaults: ReadonlyMap<string, unknown>;
}

export interface ConfiguredCall {
  readonly arguments: ReadonlyMap<string, Expression>;
  readonly forEach: Expression | undefined;
  readonly isCounted: boolean;
  readonly module: ConfiguredModule;
}

/** Reads a module of the configuration block. It is as deep as the text, which is bounded. */
export function configuredModule(value: unknown): ConfiguredModule {
  const resources = new Map<string, ConfiguredResource>();
  for (const each of itemsAt(value, "resources")) {
    const [type, name] = [textAt(each, "type"), textAt(each, "name")];
    if (type === undefined || name === undefined || textAt(each, "mode") === "data") continue;
    resources.set(`${type}.${name}`, {
      arguments: argumentsAt(each, "expressions"),
      forEach: optional(member(each, "for_each_expression")),
      isCounted: member(each, "count_expression") !== undefined,
      provider: textAt(each, "provider_config_key"),
    });
  }
  const calls = new Map<string, ConfiguredCall>();
  for (const [name, call] of entriesAt(value, "module_calls")) {
    calls.set(name, {
      arguments: argumentsAt(call, "expressions"),
      forEach: optional(member(call, "for_each_expression")),
      isCounted: member(call, "count_expression") !== undefined,
      module: configuredModule(member(call, "module")),
    });
  }
  const outputs = new Map(entriesAt(value, "outputs").map(([name, output]) => [name, expressionOf(member(output, "expression"))]));
  const defaults = new Map(entriesAt(value, "variables").map(([name, variable]) => [name, member(variable, "default")]));
  return { resources, calls, outputs, defaults };
}

const argumentsAt = (value: unknown, key: string): ReadonlyMap<string, Expression> =>
  new Map(entriesAt(value, key).map(([name, expression]) => [name, expressionOf(expression)]));

const optional = (value: unknown): Expression | undefined => (value === undefined ? undefined : expressionOf(value));

export function expressionOf(value: unknown): Expression {
  if (Array.isArray(value)) return { is: "blocks", blocks: itemsOf(value).map(blockOf) };
  if (!isObject(value) || isLeaf(value)) {
    const references = itemsAt(value, "references").filter((each) => typeof each === "string").filter(({ length }) => length <= LONGEST);
    return { is: "leaf", references: longest(references), constant: member(value, "constant_value") };
  }
  return blockOf(value);
}

/** A block may be empty: `filter {}`. */
const blockOf = (value: unknown): Expression => ({ is: "block", arguments: new Map(entriesAt({ value }, "value").map(([name, each]) => [name, expressionOf(each)])) });

/** A block has expressions in it; one that is neither constant nor refers to anything (a call of `timestamp`) is empty. */
const isLeaf = (value: unknown): boolean =>
  !isObject(value) || Object.keys(value).length === 0 || Object.hasOwn(value, "constant_value") || Array.isArray(member(value, "references"));

/** `aws_vpc.a.id` is followed by `aws_vpc.a`, its beginning: only the longest says something. Each is kept once, in order. */
function longest(references: readonly string[]): readonly string[] {
  const all = [...new Set(references)];
  const beginnings = new Set<string>();
  for (const each of all.slice(0, MOST)) {
    for (let end = each.length - 1; end > 0; end -= 1) {
      const next = each.charAt(end);
      if (next === "." || next === "[") beginnings.add(each.slice(0, end));
    }
  }
  return all.filter((each) => !beginnings.has(each));
}

/** References of one expression that are looked at: no expression that anybody writes has as many. */
const MOST = 500;

/** Characters of a reference; names and keys have a few hundred at most. */
const LONGEST = 2000;
