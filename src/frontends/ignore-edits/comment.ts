import type { Suppression } from "../../graph/raw.ts";
import { lineBreakOf, type Edit } from "../../source/edit.ts";
import { directivesIn, type Directive } from "../ignore-comment.ts";
import type { IgnoreToWrite } from "./ignore.ts";

/** The comment that accepts rules for a reason, without its mark. */
export const directive = ({ of, rules, reason }: Omit<IgnoreToWrite, "offset">): string => `resilint: ${of === "file" ? "ignore-file" : "ignore"}[${rules.join(", ")}] ${reason}`;

/** Whether a reason is read again as it is written; one that begins as an option does, or with a dash, is not. */
export function survives(reason: string): boolean {
  const [only, ...others] = directivesIn(`# ${directive({ of: "resource", rules: ["x"], reason })}`, (start, end) => ({ file: "", start, end }));
  const { suppression } = only ?? {};
  return others.length === 0 && suppression?.problem === undefined && suppression?.reason === reason && suppression.until === undefined && suppression.key === undefined;
}

/**
 * Writes an ignore into a file of Terraform or YAML: into a comment right above that gives the same reason, or as a comment of its own on
 * the line above, as far in as what it is for. What shares its line with others is moved to the next one.
 */
export function writeComment(text: string, ignore: IgnoreToWrite): Edit {
  const lineBreak = lineBreakOf(text);
  const { of, offset } = ignore;
  const start = of === "file" ? topOf(text) : lineStart(text, offset);
  const known = of === "file" ? sameBelow(text, start, ignore) : sameAbove(text, start, ignore);
  if (known) return { start: known.place.end, end: known.place.end, text: ignore.rules.filter((rule) => !known.rules.includes(rule)).map((rule) => `, ${rule}`).join("") };
  const comment = `# ${directive(ignore)}`;
  const before = of === "file" ? "" : text.slice(start, offset);
  if (/^[ \t]*(?:-[ \t]+)*$/u.test(before)) {
    const indent = /^[ \t]*/u.exec(before)?.[0] ?? "";
    return { start, end: start, text: `${indent}${comment}${lineBreak}` };
  }
  const indent = `${/^[ \t]*/u.exec(before)?.[0] ?? ""}  `;
  const from = offset - (/(?<![ \t])[ \t]*$/u.exec(before)?.[0].length ?? 0);
  return { start: from, end: offset, text: `${lineBreak}${indent}${comment}${lineBreak}${indent}` };
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text.charAt(start - 1) !== "\n" && text.charAt(start - 1) !== "\r") start -= 1;
  return start;
}

/** Below what must be first: the directives and the start of a document of YAML. */
function topOf(text: string): number {
  return /^(?:%[^\n]*\n)*(?:---[ \t]*\r?\n)?/u.exec(text)?.[0].length ?? 0;
}

/** Comments right above that accept something for the same reason. */
function sameAbove(text: string, start: number, ignore: IgnoreToWrite): Suppression | undefined {
  let end = start;
  for (let line = 0; end > 0 && line < MOST_LINES; line += 1) {
    const from = lineStart(text, end - (text.slice(end - 2, end) === "\r\n" ? 2 : 1));
    if (!COMMENT.test(text.slice(from, end))) return undefined;
    const found = sameIn(text, from, end, ignore);
    if (found) return found;
    end = from;
  }
  return undefined;
}

function sameBelow(text: string, start: number, ignore: IgnoreToWrite): Suppression | undefined {
  let from = start;
  for (let line = 0; from < text.length && line < MOST_LINES; line += 1) {
    const next = text.indexOf("\n", from);
    const end = next < 0 ? text.length : next + 1;
    if (!COMMENT.test(text.slice(from, end))) return undefined;
    const found = sameIn(text, from, end, ignore);
    if (found) return found;
    from = end;
  }
  return undefined;
}

const COMMENT = /^[ \t]*(?:#|\/\/)/u;

function sameIn(text: string, from: number, to: number, { of, reason }: IgnoreToWrite): Suppression | undefined {
  const all = directivesIn(text.slice(from, to), (start, end) => ({ file: "", start: from + start, end: from + end }));
  const same = ({ of: other, suppression }: Directive): boolean =>
    other === of && suppression.problem === undefined && suppression.rules.length > 0 && suppression.reason === reason && suppression.until === undefined && suppression.key === undefined;
  return all.find(same)?.suppression;
}

/** Lines of comments in which the same reason is looked for. */
const MOST_LINES = 100;
