import type { Expression, ObjectEntry, SplatStep, TemplatePart } from "../../../../src/frontends/terraform/syntax/tree.ts";

/**
 * An expression's structure without places, in which two parsers can be compared. Texts are left out: hcl2json's tree has them as they are written,
 * and what they mean is compared by `hcl2json.ts`.
 */
export type Form = readonly [string, ...unknown[]];

export function formOfExpression(expression: Expression): Form {
  const of = formOfExpression;
  switch (expression.is) {
    case "number":
      return ["number", Number(expression.text)];
    case "boolean":
      return ["boolean", expression.value];
    case "null":
      return ["null"];
    case "template": {
      const [only] = expression.parts;
      if (expression.isWrapped && only?.is === "interpolation") return ["wrapped", of(only.value)];
      return templateForm(expression.parts);
    }
    case "tuple":
      return ["tuple", ...expression.items.map(of)];
    case "object":
      return ["object", ...expression.entries.map((entry) => [keyForm(entry), of(entry.value)])];
    case "for":
      return [
        "for",
        expression.keyName ?? "",
        expression.valueName,
        expression.isGrouped,
        of(expression.collection),
        ...(expression.key ? [of(expression.key)] : []),
        of(expression.value),
        ...(expression.condition ? [of(expression.condition)] : []),
      ];
    case "conditional":
      return ["conditional", of(expression.condition), of(expression.then), of(expression.else)];
    case "binary":
      return ["binary", expression.operator, of(expression.left), of(expression.right)];
    case "unary":
      return ["unary", expression.operator, of(expression.operand)];
    case "call":
      return ["call", expression.name, expression.isExpanded, ...expression.arguments.map(of)];
    case "variable":
      return ["variable", expression.name];
    case "attribute":
      return ["attribute", of(expression.source), expression.name];
    case "index":
      return ["index", of(expression.source), indexForm(expression.key)];
    case "splat":
      return ["splat", of(expression.source), splatForm(["item"], expression.each)];
    case "broken":
      return ["broken"];
  }
}

/** hcl2json's tree does not say which of `true`, `false` and `null` an index is. */
const indexForm = (key: Expression): Form => (key.is === "boolean" || key.is === "null" ? ["constant"] : formOfExpression(key));

function splatForm(source: Form, steps: readonly SplatStep[]): Form {
  return steps.reduce<Form>((inner, step) => {
    switch (step.is) {
      case "attribute":
        return ["attribute", inner, step.name];
      case "index":
        return ["index", inner, indexForm(step.key)];
      case "splat":
        return ["splat", inner, splatForm(["item"], step.each)];
    }
  }, source);
}

const keyForm = ({ key }: ObjectEntry): Form => formOfExpression(key);

const templateForm = (parts: readonly TemplatePart[]): Form => ["template", ...parts.filter(({ is }) => is !== "text").map(partForm)];

function partForm(part: TemplatePart): unknown {
  switch (part.is) {
    case "text":
      return undefined;
    case "interpolation":
      return formOfExpression(part.value);
    case "if":
      return ["conditional", formOfExpression(part.condition), templateForm(part.then), templateForm(part.else)];
    case "for":
      return ["for", part.key ?? "", part.value, false, formOfExpression(part.collection), templateForm(part.body)];
  }
}

/** A node of hcl2json's tree of an expression. */
export interface AstNode {
  readonly type: string;
  readonly range: { readonly start: { readonly byte: number }; readonly end: { readonly byte: number } };
  readonly children: readonly AstNode[];
  readonly meta?: unknown;
}

export function formOfAst(node: AstNode): Form {
  const of = (child: AstNode | undefined): Form => (child ? formOfAst(child) : ["nothing"]);
  const { children } = node;
  const meta = new Meta(node.meta);
  switch (node.type) {
    case "literalValue":
      return literalForm(meta);
    case "template":
      return ["template", ...children.filter((child) => !isText(child)).map(of)];
    case "templateWrap":
      return ["wrapped", of(children[0])];
    case "tuple":
      return ["tuple", ...children.map(of)];
    case "object":
      return ["object", ...pairs(children).map(([key, value]) => [astKeyForm(key), of(value)])];
    case "for":
      return ["for", meta.text("keyVar"), meta.text("valVar"), meta.flag("groupedValue"), ...children.map(of)];
    case "conditional":
      return ["conditional", ...children.map(of)];
    case "binaryOp":
      return ["binary", OPERATORS.get(meta.text("operator")) ?? meta.text("operator"), ...children.map(of)];
    case "unaryOp":
      return ["unary", meta.text("operator") === "negate" ? "-" : "!", ...children.map(of)];
    case "function":
      return ["call", meta.text("name"), meta.flag("expandedFinalArgument"), ...children.map(of)];
    case "scopeTraversal": {
      const [first, ...rest] = meta.steps();
      return stepped(["variable", first?.segment ?? ""], rest);
    }
    case "relativeTraversal":
      return stepped(of(children[0]), meta.steps());
    case "index": {
      const key = of(children[1]);
      return ["index", of(children[0]), key[0] === "boolean" || key[0] === "null" ? ["constant"] : key];
    }
    case "splat":
      return ["splat", of(children[0]), of(children[1])];
    case "templateJoin":
      return of(children[0]);
    case "":
      // Parentheses, the items of a template's `for`, or what stands for each item of a splat.
      return children.length === 0 ? ["item"] : of(children[0]);
    default:
      return [`unknown ${node.type}`, ...children.map(of)];
  }
}

const isText = ({ type, meta }: AstNode): boolean => type === "literalValue" && new Meta(meta).text("type") === "string";

/** A key that is a bare name has no child. */
function astKeyForm(key: AstNode | undefined): Form {
  const [child] = key?.children ?? [];
  if (!key) return ["nothing"];
  if (child) return formOfAst(child);
  return ["template"];
}

function literalForm(meta: Meta): Form {
  const value = meta.text("value");
  switch (meta.text("type")) {
    case "number":
      return ["number", Number(value)];
    case "bool":
      return ["boolean", value === "true"];
    case "string":
      return ["template"];
    default:
      return ["null"];
  }
}

function stepped(source: Form, steps: readonly Step[]): Form {
  return steps.reduce<Form>((inner, { type, segment }) => {
    if (type === "nameTraversal") return ["attribute", inner, segment];
    return ["index", inner, keyOfSegment(segment)];
  }, source);
}

const pairs = <T>(list: readonly T[]): readonly (readonly [T | undefined, T | undefined])[] =>
  Array.from({ length: list.length / 2 }, (_, index) => [list[2 * index], list[2 * index + 1]]);

/** A constant key as it is written; nothing for those that are neither numbers nor texts. */
function keyOfSegment(segment: string): Form {
  if (segment === "") return ["constant"];
  return segment.startsWith('"') ? ["template"] : ["number", Number(segment)];
}

interface Step {
  readonly type: string;
  readonly segment: string;
}

/** What a node says of itself, whose type depends on the node. */
class Meta {
  readonly #entries: ReadonlyMap<string, unknown>;

  constructor(meta: unknown) {
    this.#entries = new Map(typeof meta === "object" && meta !== null ? Object.entries(meta) : []);
  }

  text(name: string): string {
    const value = this.#entries.get(name);
    return typeof value === "string" ? value : "";
  }

  flag(name: string): boolean {
    return this.#entries.get(name) === true;
  }

  steps(): readonly Step[] {
    const steps: unknown = this.#entries.get("traversal");
    return Array.isArray(steps) ? steps.map((step: unknown) => ({ type: new Meta(step).text("type"), segment: new Meta(step).text("segment") })) : [];
  }
}

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ["logicalOr", "||"],
  ["logicalAnd", "&&"],
  ["equal", "=="],
  ["notEqual", "!="],
  ["lessThan", "<"],
  ["lessThanOrEqual", "<="],
  ["greaterThan", ">"],
  ["greaterThanOrEqual", ">="],
  ["add", "+"],
  ["subtract", "-"],
  ["multiply", "*"],
  ["divide", "/"],
  ["modulo", "%"],
]);
