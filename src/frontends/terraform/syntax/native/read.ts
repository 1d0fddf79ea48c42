import type { SourceText } from "../../../../source/source.ts";
import type { Fault } from "../faults.ts";
import type { Body, Expression } from "../tree.ts";
import { body } from "./bodies.ts";
import { Cursor } from "./cursor.ts";
import { expression } from "./expressions.ts";
import { bare } from "./heredocs.ts";
import { orRefusal, type Refusal } from "./refusal.ts";

/** A whole file, if all of it can be read. */
export interface WholeFile {
  readonly body: Body;
  readonly comments: Cursor["comments"];
  /** What is wrong about how its items lie. */
  readonly faults: readonly Fault[];
}

export function wholeFile({ file, text }: SourceText): WholeFile | Refusal {
  const cursor = new Cursor(file, text, text.startsWith("\uFEFF") ? 1 : 0);
  return orRefusal(() => {
    const root = body(cursor, -1);
    return { body: { ...root, span: cursor.span(0, text.length) }, comments: cursor.comments, faults: cursor.faults };
  });
}

/** A whole text as a template or as an expression, in which line breaks mean nothing. */
export function wholeText(as: "template" | "expression", file: string, text: string, toSource?: (offset: number) => number): Expression | Refusal {
  const cursor = new Cursor(file, text, text.startsWith("\uFEFF") ? 1 : 0, toSource);
  return orRefusal(() => {
    if (as === "template") return bare(cursor, expression);
    const read = expression(cursor);
    cursor.next();
    if (cursor.at < text.length) cursor.refuse();
    return read;
  });
}
