import { textOf } from "../../cloudformation/syntax/yaml-booleans.ts";
import type { Written } from "../change.ts";
import type { MapNode, ScalarNode, YamlNode } from "./node.ts";

/** True for what says nothing: no value, null, and `AWS::NoValue`, with which CloudFormation leaves a property out. */
export function isNothing(node: YamlNode | undefined): boolean {
  if (node === undefined) return true;
  if (node.is === "scalar") return node.tag === "!Ref" ? node.text === NO_VALUE : isNull(node);
  if (node.is !== "map" || node.tag !== undefined) return false;
  const ref = longFunction(node)?.key === "Ref" ? node.slots[0]?.node : undefined;
  return ref?.is === "scalar" && ref.tag === undefined && ref.text === NO_VALUE;
}

const NO_VALUE = "AWS::NoValue";

const isNull = (node: ScalarNode): boolean => node.style === "plain" && node.tag === undefined && NULLS.has(node.text);

const NULLS: ReadonlySet<string> = new Set(["", "~", "null", "Null", "NULL"]);

/** The function that a node is, as it is written: `!If`, `Fn::If`. Tags of YAML itself are none. */
export function functionOf(node: YamlNode): string | undefined {
  if (node.tag !== undefined && node.tag !== "!" && !node.tag.startsWith("!!") && !node.tag.startsWith("!<tag:yaml.org,")) return node.tag;
  return node.is === "map" ? longFunction(node)?.key : undefined;
}

/** The only key of a map that is a function in its long form. */
function longFunction(map: MapNode): { readonly key: string } | undefined {
  const [entry, ...others] = map.slots;
  if (entry?.key === undefined || others.length > 0) return undefined;
  const { key, node } = entry;
  if (key === "Condition") return node?.is === "scalar" ? { key } : undefined;
  const isFunction = key === "Ref" || (key.startsWith("Fn::") && !key.startsWith("Fn::ForEach"));
  return isFunction ? { key } : undefined;
}

/** True where a node says what would be written already. */
export function says(node: YamlNode | undefined, value: Written): boolean {
  if (node === undefined || isNothing(node) || functionOf(node) !== undefined) return false;
  if (typeof value !== "object") return node.is === "scalar" && scalarSays(node, value);
  switch (value.is) {
    case "list": {
      if (node.is !== "list") return false;
      const { items } = value;
      return node.slots.length === items.length && items.every((item, index) => says(node.slots[index]?.node, item));
    }
    case "map": {
      if (node.is !== "map") return false;
      const entries = [...value.entries];
      return node.slots.length === entries.length && entries.every(([key, inner]) => says(node.slots.find((slot) => slot.key === key)?.node, inner));
    }
    case "code":
      return false;
  }
}

/** CloudFormation takes `true` and `"true"`, `7` and `"7"` for the same. */
function scalarSays(node: ScalarNode, value: string | number | boolean): boolean {
  const text = saidBy(node);
  if (text === String(value)) return true;
  return typeof value === "number" && DECIMAL.test(text) && Number(text) === value;
}

/** Numbers that every reader takes for the same: without a leading zero, which means octal in YAML 1.1. */
const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The text that CloudFormation makes of a literal: `true` of a plain `yes`. */
export const saidBy = ({ text, style }: ScalarNode): string =>
  textOf({ kind: "scalar", text, quoted: style !== "plain", span: { file: "", start: 0, end: 0 }, via: [] });
