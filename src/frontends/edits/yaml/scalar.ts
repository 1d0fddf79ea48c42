import type { Quote } from "./node.ts";

/** A literal as YAML text: numbers and booleans plain, a text plain where every reader takes it for that text. */
export function scalarText(value: string | number | boolean, quote: Quote): string {
  if (typeof value !== "string") return String(value);
  return isPlainText(value) ? value : quoted(value, quote);
}

/** A text in quotes: in double ones where single ones cannot say it. */
export function quoted(text: string, quote: Quote): string {
  if (quote === "single" && !UNPRINTABLE.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replaceAll(ESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * True for what readers of YAML 1.1 and of YAML 1.2 take for text, between braces too. A text that begins as a number or a date does is
 * never one, though some are.
 */
export const isPlainText = (text: string): boolean => PLAIN.test(text) && !MARKS.test(text) && !WORDS.has(text.toLowerCase());

/** Begins with a letter, `_`, `/` or `$`, ends with no white space and no colon, and has no bracket, comma or break in it. */
const PLAIN = /^[\p{L}_/$](?:[\p{L}\p{N} _/$.:;+*=?!@#%^&|<>()~"'\\-]*[\p{L}\p{N}_/$.;+*=?!@#%^&|<>()~"'\\-])?$/u;

/** What begins a value or a comment in the middle of a text; a colon before a quote or a bracket does for some readers. */
const MARKS = /:(?=[ ?"'])| #/;

/** What YAML 1.1 or 1.2 reads as a boolean or as nothing, in lower case. */
const WORDS: ReadonlySet<string> = new Set(["y", "n", "yes", "no", "on", "off", "true", "false", "null"]);

/** What double quotes must escape; all of it is one line otherwise. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\ufeff]|\p{Cs}/u;

/** Of these, what JSON leaves as it is. */
const ESCAPED = /[\u007f-\u009f\u2028\u2029\ufeff]/gu;
