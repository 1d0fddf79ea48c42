import { isNull, type Syntax } from "../frontends/cloudformation/syntax/syntax.ts";

/**
 * A value as JSON has it, for the validator: plain scalars are what YAML 1.2 takes them for, and so what editors do. A number that would lose
 * a digit stays text. Maps have no prototype, so that no key means anything. Aliased values are made once.
 */
export function plain(node: Syntax, made = new Map<unknown, unknown>()): unknown {
  if (node.kind === "scalar") return isNull(node) ? null : node.quoted ? node.text : scalar(node.text);
  const written = node.kind === "sequence" ? node.items : node.entries;
  if (!made.has(written)) made.set(written, node.kind === "sequence" ? node.items.map((item) => plain(item, made)) : mapOf(node, made));
  return made.get(written);
}

function mapOf(node: Extract<Syntax, { kind: "mapping" }>, made: Map<unknown, unknown>): unknown {
  const map = Object.fromEntries([...node.entries].map(([name, { value }]) => [name, plain(value, made)]));
  Object.setPrototypeOf(map, null);
  return map;
}

/** https://yaml.org/spec/1.2.2/#103-core-schema */
function scalar(text: string): unknown {
  if (/^(?:true|True|TRUE)$/u.test(text)) return true;
  if (/^(?:false|False|FALSE)$/u.test(text)) return false;
  const number = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/u.test(text) ? Number(text) : undefined;
  return number === undefined || (/^[0-9]+$/u.test(text) && String(number) !== text) ? text : number;
}
