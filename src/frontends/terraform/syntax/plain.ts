import type { Span } from "../../../source/span.ts";
import type { Expression } from "./tree.ts";

type SpanOf = (start: number, end: number) => Span;

/** A value that is a literal or a name, which needs no grammar: `"postgres"`, `14`, `aws_vpc.main.id`. Undefined for any other. */
export function plainValue(written: string, at: number, span: SpanOf): Expression | undefined {
  const whole = span(at, at + written.length);
  if (TEXT.test(written)) {
    const text = written.slice(1, -1);
    const parts = text === "" ? [] : [{ is: "text" as const, text, span: span(at + 1, at + written.length - 1) }];
    return { is: "template", parts, isWrapped: false, isHeredoc: false, span: whole };
  }
  if (written === "true" || written === "false") return { is: "boolean", value: written === "true", span: whole };
  if (NUMBER.test(written)) return { is: "number", text: written, span: whole };
  return NAMES.test(written) ? names(written, at, span) : undefined;
}

/** `aws_vpc.main.id` */
function names(written: string, at: number, span: SpanOf): Expression | undefined {
  const [head = "", ...steps] = written.split(".");
  if (RESERVED.has(head) || steps.length > MOST_STEPS) return undefined;
  let end = at + head.length;
  let expression: Expression = { is: "variable", name: head, span: span(at, end) };
  for (const name of steps) {
    end += name.length + 1;
    expression = { is: "attribute", source: expression, name, span: span(at, end) };
  }
  return expression;
}

const TEXT = /^"[^"\\$%\r\n]*"$/u;
const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,14})?$/u;
const NAMES = /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*$/u;

/** Words that the grammar may take for something else than a name. */
const RESERVED: ReadonlySet<string> = new Set(["null", "true", "false", "for", "in", "if", "else", "endif", "endfor"]);

const MOST_STEPS = 50;
