import type { Suppression } from "../graph/raw.ts";
import type { SourceText } from "../source/source.ts";
import type { Span } from "../source/span.ts";
import { suggestion } from "../source/suggest.ts";
import { reasonAnd, rulesIn } from "./ignores.ts";

/** What a comment says to this program: `resilint: ignore[rds-*] until=2027-03-31 reason`. */
export interface Directive {
  /** Of a resource, or of all that stands in the file. */
  readonly of: "resource" | "file";
  /** With a problem, where it cannot be read. */
  readonly suppression: Suppression;
}

/** Gives a stretch of the comment its place in the file. */
export type PlaceOf = (start: number, end: number) => Span;

/** True for a text in which there may be directives at all: most have none. */
export const mentionsResilint = (text: string): boolean => /resilint/iu.test(text);

/**
 * The directives in a comment, with or without its marks. A directive begins a line of the comment, or stands behind a mark in it, so
 * that it has room beside those of other programs; prose about directives is none.
 */
export function directivesIn(comment: string, placeOf: PlaceOf): readonly Directive[] {
  const starts = [...comment.matchAll(/resilint/giu)].map(({ index }) => index).filter((index) => begins(comment, index));
  return starts.flatMap((start, index) => {
    const end = endOf(comment, start, starts[index + 1] ?? comment.length);
    return readDirective(new Line(comment, start, end, placeOf)) ?? [];
  });
}

/** Where the word begins a line, or stands right behind a mark. */
function begins(text: string, start: number): boolean {
  let before = start - 1;
  while (BLANK.has(text.charAt(before))) before -= 1;
  const marked = before;
  while (MARKS.has(text.charAt(before))) before -= 1;
  const isAtStart = before < 0 || BREAKS.has(text.charAt(before));
  return isAtStart || (before < marked && BLANK.has(text.charAt(before)));
}

/** The end of the line, without the marks that begin what follows on it. */
function endOf(text: string, start: number, to: number): number {
  let end = start;
  while (end < to && !BREAKS.has(text.charAt(end))) end += 1;
  while (end > start && (BLANK.has(text.charAt(end - 1)) || MARKS.has(text.charAt(end - 1)))) end -= 1;
  return end;
}

const BLANK: ReadonlySet<string> = new Set([" ", "\t"]);
const BREAKS: ReadonlySet<string> = new Set(["\n", "\r"]);
const MARKS: ReadonlySet<string> = new Set(["#", "/", "*"]);

/** What stands on one line from the word on. */
class Line {
  readonly text: string;
  readonly #start: number;
  readonly #placeOf: PlaceOf;

  constructor(text: string, start: number, end: number, placeOf: PlaceOf) {
    this.text = text.slice(start, end);
    this.#start = start;
    this.#placeOf = placeOf;
  }

  place(start: number, end: number): Span {
    return this.#placeOf(this.#start + start, this.#start + end);
  }

  wrong(problem: string, of: Directive["of"] = "resource", end = Math.min(this.text.length, LONGEST_SHOWN)): Directive {
    return { of, suppression: { rules: [], by: "comment", problem, place: this.place(0, end) } };
  }
}

/** Undefined for prose that begins with the program's name. */
function readDirective(line: Line): Directive | undefined {
  const head = HEAD.exec(line.text.slice(0, LONGEST_HEAD));
  if (!head) return undefined;
  const { colon, word = "" } = head.groups ?? {};
  const at = head[0].length;
  const name = word.toLowerCase();
  const bracketed = line.text.charAt(at) === "[";
  if (name !== "ignore" && name !== "ignore-file") return colon !== undefined && isMeant(name, bracketed) ? line.wrong(noDirective(word), "resource", at) : undefined;
  const of = name === "ignore" ? "resource" : "file";
  if (colon === undefined) return bracketed ? line.wrong(`this ignore has no effect without a colon; write \`resilint: ${name}[...]\``, of) : undefined;
  if (!bracketed) return line.wrong(`an ignore without a rule is refused; name the rules that it is for in brackets, such as \`resilint: ${name}[rds-*] reason\``, of);
  const close = line.text.indexOf("]", at);
  if (close < 0) return line.wrong(`the rules of this ignore have no end; write \`]\` behind them, such as \`resilint: ${name}[rds-*] reason\``, of);
  return { of, suppression: withOptions(line, at, close) };
}

const HEAD = /^resilint(?<colon>[ \t]*:)?[ \t]*(?<word>[a-z][\w-]*)?[ \t]*/iu;

function withOptions(line: Line, open: number, close: number): Suppression {
  const inner = line.text.slice(open + 1, close);
  const written = inner.trim();
  const start = open + 1 + inner.indexOf(written);
  const place = written === "" ? line.place(open, close + 1) : line.place(start, start + written.length);
  let rest = line.text.slice(close + 1);
  const said: { until?: string; key?: string } = {};
  for (let option = OPTION.exec(rest); option; option = OPTION.exec(rest)) {
    const { name, quoted, plain = "" } = option.groups ?? {};
    if (name === "key" && quoted === undefined && plain.startsWith('"')) return wrongAt(place, 'the `key` of this ignore has no closing quote; write key="..."');
    said[name === "key" ? "key" : "until"] = quoted?.replaceAll(/\\(.)/gu, "$1") ?? plain;
    rest = rest.slice(option[0].length);
  }
  if (ALMOST.test(rest)) return wrongAt(place, "the last day of this ignore cannot be read; write until=2027-03-31 before the reason");
  const { key } = said;
  return { rules: rulesIn(written), ...reasonAnd(shortened(rest), said.until), ...(key !== undefined && { key }), by: "comment", place };
}

const wrongAt = (place: Span, problem: string): Suppression => ({ rules: [], by: "comment", problem, place });

const OPTION = /^[ \t]*(?<name>until|key)=(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<plain>\S*))/u;

/** A date that is meant to be one and would be a part of the reason. */
const ALMOST = /^[ \t]*(?:until|expires)\b[ \t]*(?:[:=][ \t]*)?\d{4}-/iu;

/** What some people put between the rules and the reason says nothing. */
const shortened = (text: string): string => {
  const reason = text.replace(/^[\s:\u2013\u2014-]+/u, "");
  return reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)}...` : reason;
};

/** Whether a word that is none of ours was meant for us, and not for people. */
const isMeant = (word: string, bracketed: boolean): boolean => bracketed || (word !== "" && (OTHERS.has(word) || suggestion(word, DIRECTIVES) !== undefined));

const DIRECTIVES = ["ignore", "ignore-file"];

/** What other programs call it. */
const OTHERS: ReadonlySet<string> = new Set(["disable", "disable-line", "disable-next-line", "skip", "allow", "suppress", "off", "nolint", "noqa", "exclude", "accept"]);

function noDirective(word: string): string {
  if (word === "") return "this ignore has no effect; write `ignore` before the brackets, as in `resilint: ignore[rds-*] reason`";
  return `\`${word.slice(0, LONGEST_SHOWN)}\` means nothing here; write \`resilint: ${suggestion(word.toLowerCase(), DIRECTIVES) ?? "ignore"}[rds-*] reason\``;
}

/** No word of ours is longer. */
const LONGEST_HEAD = 200;
const LONGEST_SHOWN = 80;
const LONGEST_REASON = 1_000;

/** The directives in a text of JSON, such as that of a key `//`: exact where nothing in it is escaped, else at the text as a whole. */
export function directivesInJson(decoded: string, span: Span, { file, text }: SourceText): readonly Directive[] {
  const inner = span.start + 1;
  const isExact = text.slice(inner, span.end - 1) === decoded;
  return directivesIn(decoded, (start, end) => (isExact ? { file, start: inner + start, end: inner + end } : span));
}

/** The same directive, which has no effect where it stands. */
export const misplaced = ({ place }: Suppression, problem: string): Suppression => ({ rules: [], by: "comment", problem, place });

/** Ignores in one place that are read; those beyond are told. */
const MOST_IGNORES = 1_000;

/** Those that are read of the ignores in one place. */
export function bounded(suppressions: readonly Suppression[]): readonly Suppression[] {
  const left = suppressions[MOST_IGNORES];
  return left ? [...suppressions.slice(0, MOST_IGNORES), misplaced(left, `only the first ${String(MOST_IGNORES)} ignores here are read; use globs, such as \`s3-*\``)] : suppressions;
}
