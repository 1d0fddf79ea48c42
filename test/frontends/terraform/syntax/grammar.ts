import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Language, type Node, Parser } from "web-tree-sitter";
import type { Form } from "./forms.ts";

const { resolve } = createRequire(import.meta.url);
await Parser.init({ wasmBinary: readFileSync(resolve("web-tree-sitter/web-tree-sitter.wasm")) });
const grammar = new Parser().setLanguage(await Language.load(readFileSync(resolve("@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm"))));

/** The structure of every argument in the order of a file, as the grammar of tree-sitter has it, with where its value begins. Undefined where it cannot read the file. */
export function formsOfGrammar(text: string): readonly (readonly [number, Form])[] | undefined {
  const tree = grammar.parse(text);
  if (!tree || tree.rootNode.hasError) return undefined;
  const forms = tree.rootNode.descendantsOfType("attribute").flatMap((attribute): (readonly [number, Form])[] => {
    const value = attribute.namedChildren.find((child) => child.type === "expression");
    return value ? [[value.startIndex, formOf(value)]] : [];
  });
  tree.delete();
  return forms;
}

function formOf(node: Node): Form {
  const children = childrenOf(node);
  const [first] = children;
  switch (node.type) {
    case "expression":
      if (first?.type === "conditional") return conditional(first);
      return node.child(0)?.type === "(" && first ? stepped(formOf(first), children.slice(1)) : sequence(children);
    case "literal_value":
    case "template_expr":
    case "collection_value":
    case "for_expr":
    case "operation":
      return first ? formOf(first) : ["nothing"];
    case "numeric_lit":
      return ["number", Number(node.text)];
    case "bool_lit":
      return ["boolean", node.text === "true"];
    case "null_lit":
      return ["null"];
    case "string_lit":
      return ["template"];
    case "quoted_template":
      return isWrapped(node) && first ? ["wrapped", formOf(first)] : template(node);
    case "heredoc_template":
      return template(node);
    case "template_interpolation":
      return formOf(expressionIn(node));
    case "tuple":
      return ["tuple", ...expressionsIn(node).map(formOf)];
    case "object":
      return ["object", ...children.filter(({ type }) => type === "object_elem").map(entry)];
    case "for_tuple_expr":
    case "for_object_expr":
      return forForm(node);
    case "variable_expr":
      return ["variable", node.text];
    case "function_call": {
      const given = children.find(({ type }) => type === "function_arguments");
      return ["call", (first?.text ?? "").replaceAll(/\s/gu, ""), given !== undefined && has(given, "ellipsis"), ...(given ? expressionsIn(given).map(formOf) : [])];
    }
    case "unary_operation":
      return ["unary", node.child(0)?.text ?? "", sequence(children)];
    case "binary_operation": {
      const at = node.children.findIndex(({ isNamed, text }) => !isNamed && text !== "(" && text !== ")");
      const operator = node.children[at];
      const side = (part: readonly Node[]): Form => sequence(part.filter(({ isNamed, type }) => isNamed && type !== "comment"));
      return ["binary", operator?.text ?? "", side(node.children.slice(0, at)), side(node.children.slice(at + 1))];
    }
    default:
      return [`unknown ${node.type}`];
  }
}

/** A term and the steps that follow it lie side by side. */
const sequence = ([first, ...rest]: readonly Node[]): Form => (first ? stepped(formOf(first), rest) : ["nothing"]);

function stepped(source: Form, steps: readonly Node[]): Form {
  let result = source;
  const waiting = [...steps];
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const [inner] = childrenOf(step);
    if (step.type === "get_attr") result = ["attribute", result, inner?.text ?? ""];
    else if (inner?.type === "new_index") result = ["index", result, key(expressionIn(inner))];
    else if (inner?.type === "legacy_index") result = ["index", result, ["number", Number(inner.text.replace(/^\.\s*/u, ""))]];
    else if (inner) {
      // What follows a full splat is taken of each item; what follows a legacy one, as far as it is names.
      const isLegacy = inner.type === "attr_splat";
      const all = isLegacy ? childrenOf(inner) : [...childrenOf(inner), ...waiting.splice(0)];
      const end = isLegacy ? all.findIndex((each) => each.type === "splat" || childrenOf(each)[0]?.type === "new_index") : -1;
      const used = end === -1 ? all : all.slice(0, end);
      waiting.unshift(...all.slice(used.length));
      result = ["splat", result, stepped(["item"], used)];
    }
  }
  return result;
}

function key(node: Node): Form {
  const form = formOf(node);
  return form[0] === "boolean" || form[0] === "null" ? ["constant"] : form;
}

/** `a ? b : c ? d : e`: the grammar ties the conditions to the left, Terraform to the right. */
function conditional(node: Node): Form {
  const branches: (readonly [Node, Node])[] = [];
  let head: Node = node;
  for (let inner: Node | undefined = node; inner?.type === "conditional"; inner = head.child(0)?.type === "conditional" ? childrenOf(head)[0] : undefined) {
    const [condition, then, otherwise] = expressionsIn(inner);
    if (!condition || !then || !otherwise) return ["nothing"];
    branches.unshift([then, otherwise]);
    head = condition;
  }
  const conditions = [head, ...branches.map(([, otherwise]) => otherwise)];
  return branches.reduceRight<Form>((last, [then], index) => ["conditional", formOf(conditions[index] ?? head), formOf(then), last], formOf(conditions.at(-1) ?? head));
}

function entry(node: Node): readonly [Form, Form] {
  const [name, value] = expressionsIn(node);
  const [bare, ...further] = name ? childrenOf(name) : [];
  const isBare = further.length === 0 && name?.child(0)?.type !== "(" && (bare?.type === "variable_expr" || /^(?:true|false|null)$/u.test(name?.text ?? ""));
  return [isBare || !name ? ["template"] : formOf(name), value ? formOf(value) : ["nothing"]];
}

function forForm(node: Node): Form {
  const children = childrenOf(node);
  const intro = children.find(({ type }) => type === "for_intro");
  const only = children.find(({ type }) => type === "for_cond");
  const names = intro ? childrenOf(intro).filter(({ type }) => type === "identifier").map(({ text }) => text) : [];
  const parts = [...(intro ? [expressionIn(intro)] : []), ...expressionsIn(node), ...(only ? [expressionIn(only)] : [])];
  return ["for", names.length > 1 ? names[0] : "", names.at(-1), has(node, "ellipsis"), ...parts.map(formOf)];
}

// --- templates ---

/** Interpolations and directives in the order in which they are written, without those within them. */
function partsOf(node: Node): readonly Node[] {
  return childrenOf(node).flatMap((child) => (child.type === "template_interpolation" ? [child] : child.type === "template_directive" ? childrenOf(child) : []));
}

const template = (node: Node): Form => ["template", ...partsOf(node).map(part)];

function part(node: Node): Form {
  const inside = childrenOf(node);
  const before = (type: string): readonly Node[] => {
    const end = inside.findIndex((each) => each.type === type);
    return end === -1 ? inside : inside.slice(0, end);
  };
  switch (node.type) {
    case "template_if": {
      const [intro] = inside;
      const then = before("template_else_intro");
      return ["conditional", intro ? formOf(expressionIn(intro)) : ["nothing"], within(then), within(inside.slice(then.length))];
    }
    case "template_for": {
      const [intro] = inside;
      const names = intro ? childrenOf(intro).filter(({ type }) => type === "identifier").map(({ text }) => text) : [];
      return ["for", names.length > 1 ? names[0] : "", names.at(-1), false, intro ? formOf(expressionIn(intro)) : ["nothing"], within(inside)];
    }
    default:
      return formOf(node);
  }
}

const within = (nodes: readonly Node[]): Form => [
  "template",
  ...nodes.flatMap((child) => (child.type === "template_interpolation" ? [child] : child.type === "template_directive" ? childrenOf(child) : [])).map(part),
];

/** `"${a}"` and nothing else between the quotes. */
function isWrapped(node: Node): boolean {
  const [only, ...more] = partsOf(node);
  return only?.type === "template_interpolation" && more.length === 0 && only.startIndex === node.startIndex + 1 && only.endIndex === node.endIndex - 1;
}

// --- nodes ---

const childrenOf = (node: Node): readonly Node[] => node.namedChildren.filter(({ type }) => !IGNORED.has(type));
const expressionsIn = (node: Node): readonly Node[] => childrenOf(node).filter(({ type }) => type === "expression");
const has = (node: Node, type: string): boolean => node.namedChildren.some((child) => child.type === type);

function expressionIn(node: Node): Node {
  const [only] = expressionsIn(node);
  if (!only) throw new Error(`no expression in ${node.text}`);
  return only;
}

const IGNORED: ReadonlySet<string> = new Set([
  ...["comment", "tuple_start", "tuple_end", "object_start", "object_end", "template_literal", "quoted_template_start", "quoted_template_end"],
  ...["heredoc_start", "heredoc_identifier", "strip_marker"],
]);
