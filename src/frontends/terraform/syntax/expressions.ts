import type { BinaryOperator, Expression, ForExpression, ObjectEntry, Template } from "./tree.ts";
import type { Light } from "./light.ts";
import type { Reader } from "./reader.ts";
import { quoted, templateOf } from "./templates.ts";
import { traversed } from "./traversal.ts";

/** Turns the grammar's expression into ours. */
export function expressionOf(node: Light, reader: Reader, depth: number): Expression {
  if (reader.isTooDeep(depth, node.start)) return brokenAt(node, reader);
  const [first] = node.children;
  if (node.type !== "expression" || first?.type !== "conditional") return sequenceOf(node.type === "expression" ? node.children : [node], reader, depth);
  return conditionalOf(node, reader, depth);
}

/** A term and the steps that follow it: they lie side by side in the grammar's tree. */
export function sequenceOf(nodes: readonly Light[], reader: Reader, depth: number): Expression {
  const [first] = nodes;
  if (!first) return { is: "broken", span: reader.span(0, 0) };
  if (first.type !== "(") return traversed(termOf(first, reader, depth), first.start, nodes.slice(1), reader, depth, expressionOf);
  const [, inner, close] = nodes;
  if (!inner || !close) return brokenAt(first, reader);
  const value = { ...expressionOf(inner, reader, depth + 1), span: reader.span(first.start, close.end) };
  return traversed(value, first.start, nodes.slice(3), reader, depth, expressionOf);
}

function termOf(node: Light, reader: Reader, depth: number): Expression {
  if (reader.isTooDeep(depth, node.start)) return brokenAt(node, reader);
  const span = reader.span(node.start, node.end);
  const [child] = node.children;
  switch (node.type) {
    case "literal_value":
    case "template_expr":
    case "collection_value":
    case "for_expr":
    case "operation":
      return child ? termOf(child, reader, depth) : brokenAt(node, reader);
    case "numeric_lit":
      return { is: "number", text: reader.text.slice(node.start, node.end), span };
    case "bool_lit":
      return { is: "boolean", value: reader.text.slice(node.start, node.end) === "true", span };
    case "null_lit":
      return { is: "null", span };
    case "string_lit":
      return quoted(node, reader);
    case "quoted_template":
    case "heredoc_template":
      return templateOf(node, reader, depth, expressionOf);
    case "tuple":
      return { is: "tuple", items: expressionsIn(node, reader, depth + 1), span };
    case "object":
      return { is: "object", entries: entriesOf(node, reader, depth), span };
    case "variable_expr":
      return { is: "variable", name: nameOf(node, reader), span };
    case "function_call":
      return callOf(node, reader, depth);
    case "for_tuple_expr":
    case "for_object_expr":
      return forOf(node, reader, depth);
    case "unary_operation":
      return unaryOf(node, reader, depth);
    case "binary_operation":
      return binaryOf(node, reader, depth);
    default:
      return brokenAt(node, reader);
  }
}

function brokenAt({ start, end }: Light, reader: Reader): Expression {
  if (reader.faults.length === 0) reader.fault(start, end, "this cannot be read; correct it");
  return { is: "broken", span: reader.span(start, end) };
}

const expressionsIn = (node: Light, reader: Reader, depth: number): readonly Expression[] =>
  node.children.filter(({ type }) => type === "expression").map((each) => expressionOf(each, reader, depth));

/** A name in an expression. `::` belongs to names of functions only. */
export function nameOf({ start, end }: Light, reader: Reader): string {
  const name = reader.text.slice(start, end);
  if (name.includes("::")) reader.fault(start, end, `\`${name}\` is a name that only a function can have: with \`::\` in it`);
  return name;
}

function callOf(node: Light, reader: Reader, depth: number): Expression {
  const [name] = node.children;
  const given = node.children.find(({ type }) => type === "function_arguments");
  if (!name) return brokenAt(node, reader);
  return {
    is: "call",
    name: reader.text.slice(name.start, name.end).replace(/\s/gu, ""),
    nameSpan: reader.span(name.start, name.end),
    arguments: given ? expressionsIn(given, reader, depth + 1) : [],
    isExpanded: given?.children.some(({ type }) => type === "ellipsis") ?? false,
    span: reader.span(node.start, node.end),
  };
}

// --- objects and for ---

function entriesOf(node: Light, reader: Reader, depth: number): readonly ObjectEntry[] {
  const entries: ObjectEntry[] = [];
  let end: number | undefined;
  let isSeparated = true;
  for (const child of node.children) {
    if (child.type === ",") {
      isSeparated = true;
      if (end !== undefined && reader.newline(node.start, end, child.start) !== undefined) reader.fault(child.start, child.end, "this comma begins a line; move it to the end of the line before");
    }
    if (child.type !== "object_elem") continue;
    if (end !== undefined && !isSeparated && reader.newline(node.start, end, child.start) === undefined) {
      reader.fault(child.start, child.end, "the items of an object are on lines of their own or have a comma in between; add `,` before this");
    }
    const broken = reader.newline(node.start, child.start, child.end);
    if (broken !== undefined) reader.fault(child.start, broken, "this item of an object does not end on its line; put its value in parentheses, or on one line");
    const entry = entryOf(child, reader, depth + 1);
    if (entry) entries.push(entry);
    end = child.end;
    isSeparated = false;
  }
  return entries;
}

function entryOf(node: Light, reader: Reader, depth: number): ObjectEntry | undefined {
  const [key, value] = node.children.filter(({ type }) => type === "expression");
  if (!key || !value) return undefined;
  return { key: keyOf(key, reader, depth), value: expressionOf(value, reader, depth), span: reader.span(node.start, node.end) };
}

/** A bare name is a text as key, also one that is a word of the language elsewhere. `aws.east = …` stands in `providers` only, and stays a traversal. */
function keyOf(node: Light, reader: Reader, depth: number): Expression {
  const [first] = node.children;
  const [inner] = first?.children ?? [];
  const isBare = first?.type === "variable_expr" || (first?.type === "literal_value" && (inner?.type === "bool_lit" || inner?.type === "null_lit"));
  if (!first || !isBare || node.children.length > 1) return expressionOf(node, reader, depth);
  return textAt(nameOf(first, reader), node, reader);
}

function textAt(text: string, { start, end }: Light, reader: Reader): Template {
  const span = reader.span(start, end);
  return { is: "template", parts: [{ is: "text", text, span }], isWrapped: false, isHeredoc: false, span };
}

function forOf(node: Light, reader: Reader, depth: number): Expression {
  const intro = node.children.find(({ type }) => type === "for_intro");
  const names = (intro?.children ?? []).filter(({ type }) => type === "identifier").map((each) => nameOf(each, reader));
  const over = intro?.children.find(({ type }) => type === "expression");
  const results = expressionsIn(node, reader, depth + 1);
  const only = node.children.find(({ type }) => type === "for_cond")?.children.find(({ type }) => type === "expression");
  const valueName = names.at(-1);
  const value = results.at(-1);
  const [key] = results;
  if (!over || valueName === undefined || !value) return brokenAt(node, reader);
  const made: ForExpression = {
    is: "for",
    ...(names.length > 1 && names[0] !== undefined ? { keyName: names[0] } : {}),
    valueName,
    collection: expressionOf(over, reader, depth + 1),
    ...(node.type === "for_object_expr" && key ? { key } : {}),
    value,
    isGrouped: node.children.some(({ type }) => type === "ellipsis"),
    ...(only ? { condition: expressionOf(only, reader, depth + 1) } : {}),
    span: reader.span(node.start, node.end),
  };
  return made;
}

// --- operators ---

function unaryOf(node: Light, reader: Reader, depth: number): Expression {
  const [sign, ...operand] = node.children;
  const operator = sign?.type;
  if (operator !== "!" && operator !== "-") return brokenAt(node, reader);
  return { is: "unary", operator, operand: sequenceOf(operand, reader, depth + 1), span: reader.span(node.start, node.end) };
}

/** `a + b + c` lies in the grammar's tree as deep to the left as it has terms. */
function binaryOf(node: Light, reader: Reader, depth: number): Expression {
  const steps: { readonly operator: BinaryOperator; readonly right: readonly Light[]; readonly end: number }[] = [];
  let left: readonly Light[] = [node];
  for (let current: Light | undefined = node; current; ) {
    const at = current.children.findIndex(({ type }) => isBinaryOperator(type));
    const operator = current.children[at]?.type ?? "";
    if (!isBinaryOperator(operator)) return brokenAt(current, reader);
    steps.push({ operator, right: current.children.slice(at + 1), end: current.end });
    left = current.children.slice(0, at);
    const [only] = left;
    const inner: Light | undefined = left.length === 1 && only?.type === "operation" ? only.children[0] : undefined;
    current = inner?.type === "binary_operation" ? inner : undefined;
  }
  const deepest = depth + steps.length;
  if (reader.isTooDeep(deepest, node.start)) return brokenAt(node, reader);
  let result = sequenceOf(left, reader, deepest);
  steps.reverse().forEach(({ operator, right, end }, index) => {
    const value = sequenceOf(right, reader, deepest - index);
    result = { is: "binary", operator, left: result, right: value, span: reader.span(node.start, end) };
  });
  return result;
}

const isBinaryOperator = (text: string): text is BinaryOperator => BINARY.has(text);

const BINARY: ReadonlySet<string> = new Set(["||", "&&", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%"]);

/** `a ? b : c ? d : e`: the grammar ties the conditions to the left, Terraform to the right. */
function conditionalOf(node: Light, reader: Reader, depth: number): Expression {
  const branches: (readonly [Light, Light])[] = [];
  let head = node;
  for (let inner = node.children[0]; inner?.type === "conditional"; inner = head.children[0]) {
    const [condition, then, otherwise] = inner.children.filter(({ type }) => type === "expression");
    if (!condition || !then || !otherwise) return brokenAt(inner, reader);
    branches.unshift([then, otherwise]);
    head = condition;
  }
  const deepest = depth + branches.length;
  if (reader.isTooDeep(deepest, node.start)) return brokenAt(node, reader);
  const last = branches.at(-1)?.[1];
  let result = last ? expressionOf(last, reader, deepest) : brokenAt(node, reader);
  for (let index = branches.length - 1; index >= 0; index -= 1) {
    const then = branches[index]?.[0];
    const condition = index === 0 ? head : branches[index - 1]?.[1];
    if (!then || !condition) return brokenAt(node, reader);
    const span = reader.span(condition.start, node.end);
    const inner = depth + index + 1;
    result = { is: "conditional", condition: expressionOf(condition, reader, inner), then: expressionOf(then, reader, inner), else: result, span };
  }
  return result;
}
