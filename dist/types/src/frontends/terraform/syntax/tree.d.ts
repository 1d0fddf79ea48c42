import type { Span } from "../../../source/span.ts";
/** The syntax of Terraform's language, native or JSON, as it is written: nothing is evaluated. Spans are those of the source text. */
export interface Body {
    /** In the order in which they are written. A name that is written twice stands twice. */
    readonly attributes: readonly Attribute[];
    readonly blocks: readonly Block[];
    readonly span: Span;
}
/** `name = value` */
export interface Attribute {
    readonly name: string;
    readonly nameSpan: Span;
    readonly value: Expression;
    readonly span: Span;
}
/** `type "label" "label" { … }` */
export interface Block {
    readonly type: string;
    readonly labels: readonly Label[];
    readonly body: Body;
    /** From the type to the last label, on one line: where a finding stands about what is not written. */
    readonly header: Span;
    readonly span: Span;
}
export interface Label {
    readonly text: string;
    readonly span: Span;
}
export type Expression = NumberLiteral | BooleanLiteral | NullLiteral | Template | TupleExpression | ObjectExpression | ForExpression | Conditional | Binary | Unary | Call | Variable | GetAttribute | GetIndex | Splat | Broken;
interface Node {
    readonly span: Span;
}
/** As written: `1e3`, `0.10`. */
export interface NumberLiteral extends Node {
    readonly is: "number";
    readonly text: string;
}
export interface BooleanLiteral extends Node {
    readonly is: "boolean";
    readonly value: boolean;
}
export interface NullLiteral extends Node {
    readonly is: "null";
}
/**
 * A quoted string or a heredoc. Escapes, the indentation of `<<-` and the strip markers of interpolations are resolved already. A string
 * without interpolation has one text part, the empty string none. `"${x}"` alone gives what `x` is, not text: it has one part, and
 * `isWrapped` is true.
 */
export interface Template extends Node {
    readonly is: "template";
    readonly parts: readonly TemplatePart[];
    readonly isWrapped: boolean;
    readonly isHeredoc: boolean;
}
export type TemplatePart = {
    readonly is: "text";
    readonly text: string;
    readonly span: Span;
} | {
    readonly is: "interpolation";
    readonly value: Expression;
    readonly span: Span;
} | {
    readonly is: "if";
    readonly condition: Expression;
    readonly then: readonly TemplatePart[];
    readonly else: readonly TemplatePart[];
    readonly span: Span;
} | {
    readonly is: "for";
    readonly key?: string;
    readonly value: string;
    readonly collection: Expression;
    readonly body: readonly TemplatePart[];
    readonly span: Span;
};
export interface TupleExpression extends Node {
    readonly is: "tuple";
    readonly items: readonly Expression[];
}
export interface ObjectExpression extends Node {
    readonly is: "object";
    readonly entries: readonly ObjectEntry[];
}
/** The key of an object that is a bare name is a text; `(name)` is an expression. */
export interface ObjectEntry {
    readonly key: Expression;
    readonly value: Expression;
    readonly span: Span;
}
/** `[for k, v in c : value if condition]` or `{for k, v in c : key => value... if condition}` */
export interface ForExpression extends Node {
    readonly is: "for";
    readonly keyName?: string;
    readonly valueName: string;
    readonly collection: Expression;
    /** Set for one that makes an object. */
    readonly key?: Expression;
    readonly value: Expression;
    readonly isGrouped: boolean;
    readonly condition?: Expression;
}
export interface Conditional extends Node {
    readonly is: "conditional";
    readonly condition: Expression;
    readonly then: Expression;
    readonly else: Expression;
}
export type BinaryOperator = "||" | "&&" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | "/" | "%";
export interface Binary extends Node {
    readonly is: "binary";
    readonly operator: BinaryOperator;
    readonly left: Expression;
    readonly right: Expression;
}
export interface Unary extends Node {
    readonly is: "unary";
    readonly operator: "!" | "-";
    readonly operand: Expression;
}
/** `name(a, b...)`; a provider's function is named `provider::aws::arn_parse`. */
export interface Call extends Node {
    readonly is: "call";
    readonly name: string;
    readonly nameSpan: Span;
    readonly arguments: readonly Expression[];
    /** The last argument is a list of arguments. */
    readonly isExpanded: boolean;
}
/** The head of a traversal: `var`, `local`, `aws_db_instance`, a name of a `for`. */
export interface Variable extends Node {
    readonly is: "variable";
    readonly name: string;
}
/** `source.name` */
export interface GetAttribute extends Node {
    readonly is: "attribute";
    readonly source: Expression;
    readonly name: string;
}
/** `source[key]`, and the legacy `source.0`. */
export interface GetIndex extends Node {
    readonly is: "index";
    readonly source: Expression;
    readonly key: Expression;
}
/**
 * `source[*].a[0]` and `source.*.a`: `each` is what is taken of every item, written upon `SplatItem`. After an attribute-only splat an
 * index is taken of the list that results, so that it stands outside.
 */
export interface Splat extends Node {
    readonly is: "splat";
    readonly source: Expression;
    /** The steps taken of each item, in order. */
    readonly each: readonly SplatStep[];
}
/** A splat within a splat, `a[*].b[*].c`, is taken of each item of the outer one, so that lists of lists come of it. */
export type SplatStep = {
    readonly is: "attribute";
    readonly name: string;
} | {
    readonly is: "index";
    readonly key: Expression;
} | {
    readonly is: "splat";
    readonly each: readonly SplatStep[];
};
/** Where the text could not be read: a diagnostic says why. */
export interface Broken extends Node {
    readonly is: "broken";
}
export interface Comment {
    /** Without its marks; in JSON a text under the key `//`, which the span covers with its quotes. */
    readonly text: string;
    readonly span: Span;
}
export {};
