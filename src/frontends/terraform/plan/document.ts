import type { Diagnostic } from "../../../source/diagnostic.ts";
import type { SourceText } from "../../../source/source.ts";
import type { Span } from "../../../source/span.ts";
import { isObject, member, textAt } from "./json.ts";
import { MAX_DEPTH, scan, type Scan } from "./scan.ts";
import { planTextOf } from "./sniff.ts";

/** A plan or a state as it is parsed, or why there is none. */
export type Document =
  | {
      readonly outcome: "document";
      readonly kind: "plan" | "state";
      readonly root: unknown;
      /** The planned values of a plan, the values of a state. */
      readonly values: unknown;
      readonly scan: Scan;
      readonly start: Span;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly outcome: "unreadable" | "passed-over"; readonly reason: string; readonly diagnostics: readonly Diagnostic[] };

export function readDocument(source: SourceText): Document {
  const { file, text } = source;
  const kind = planTextOf(text);
  if (!kind) return { outcome: "passed-over", reason: "it is no plan or state of Terraform", diagnostics: [] };
  const start = beginningAt(source, kind.start);
  switch (kind.is) {
    case "empty":
      return { outcome: "passed-over", reason: "it is an empty state", diagnostics: [{ level: "note", message: EMPTY, span: start }] };
    case "raw-state":
      return refused("passed-over", "it is Terraform's own state file", "this is Terraform's own state file, whose format is not public; check what `terraform show -json` prints of it", "note", start);
    case "messages":
      return refused("unreadable", "it holds the messages of `terraform plan -json`", MESSAGES, "warning", start);
    case "plan":
    case "state":
      return parsed(kind.is, source, kind.start, start, scan(text, kind.start), file);
  }
}

function parsed(kind: "plan" | "state", { text }: SourceText, from: number, start: Span, scanned: Scan, file: string): Document {
  if (scanned.tooDeep !== undefined) {
    const span = { file, start: scanned.tooDeep, end: scanned.tooDeep + 1 };
    return refused("unreadable", "it is nested too deeply", `lists and maps are nested more than ${String(MAX_DEPTH)} levels deep here, and the ${kind} is not read`, "error", span);
  }
  let root: unknown;
  try {
    root = JSON.parse(text.slice(from, scanned.end));
  } catch (error) {
    const at = from + positionIn(error, scanned.end - from);
    const end = scanned.open ? `the ${kind} ends before its JSON does` : `this is not JSON, so the ${kind} cannot be read`;
    return refused("unreadable", "it cannot be parsed", `${end}; write it anew with \`terraform show -json FILE\``, "error", { file, start: Math.min(at, text.length), end: Math.min(at + 1, text.length) });
  }
  if (!isOutput(text, scanned.end)) {
    const span = { file, start: scanned.end, end: scanned.end + 1 };
    return refused("unreadable", "it cannot be parsed", `the ${kind} already ended before this; write it anew with \`terraform show -json FILE\``, "error", span);
  }
  const values = member(root, kind === "plan" ? "planned_values" : "values");
  if (kind === "state" && values === undefined && member(root, "configuration") === undefined) {
    return refused("passed-over", "it is an empty state", EMPTY, "note", start);
  }
  if (!isObject(values) && (kind === "plan" || values === undefined)) {
    return refused("unreadable", "it has no planned values", "the plan has no `planned_values`; check all that `terraform show -json FILE` prints", "error", start);
  }
  const diagnostics = noteVersion(textAt(root, "format_version"), scanned.keys.get("format_version"), file);
  return { outcome: "document", kind, root, values, scan: scanned, start, diagnostics };
}

function refused(outcome: "unreadable" | "passed-over", reason: string, message: string, level: Diagnostic["level"], span: Span): Document {
  return { outcome, reason, diagnostics: [{ level, message, span }] };
}

/** Behind the object a wrapper may print lines of its own, which are no JSON. */
const isOutput = (text: string, end: number): boolean => /^[\t ]*(?:[\r\n]\s*(?:[^\s{}[\],"]|$)|$)/u.test(text.slice(end, end + 1000));

const EMPTY = "this is what `terraform show -json` prints where there is no state; nothing is in it to check";

const MESSAGES =
  "these are the messages that `terraform plan -json` prints while it works; write a plan by `terraform plan -out=FILE` and check what `terraform show -json FILE` prints";

/** Terraform raises the first number only for what readers of the format before cannot read. */
function noteVersion(version: string | undefined, key: { readonly start: number; readonly end: number } | undefined, file: string): readonly Diagnostic[] {
  if (!key || version === undefined || /^[01]\./u.test(version)) return [];
  const message = `format version ${version.slice(0, 20)} is not known here, and is read as version 1; what it has changed may be misread`;
  return [{ level: "warning", message, span: { file, start: key.start, end: key.end } }];
}

/** V8 says at which character it stopped; at the end of the text it says nothing. */
function positionIn(error: unknown, length: number): number {
  const found = error instanceof Error ? /at position (\d+)/u.exec(error.message)?.[1] : undefined;
  return found === undefined ? length : Number(found);
}

/** The first line, as far as it can be shown: a plan is often one line. */
function beginningAt({ file, text }: SourceText, start: number): Span {
  const line = /^[^\r\n]*/u.exec(text.slice(start, start + LINE))?.[0] ?? "";
  return { file, start, end: start + line.length };
}

const LINE = 80;
