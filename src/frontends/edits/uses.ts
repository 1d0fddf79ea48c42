/**
 * How often a text may read what is declared in it: a parameter of CloudFormation by its name, a value of Terraform as `var.x` or `local.x`.
 * It never counts too few. What only looks like a use, such as one in a comment, may count; where the text writes letters that
 * could belong to a use by escapes, it may be any number: Infinity.
 */
export function usesIn(language: "cloudformation" | "terraform", text: string, name: string): number {
  const isCloudFormation = language === "cloudformation";
  if (hidesLetters(text, isCloudFormation ? `${name}RefValueOfAll` : name)) return Number.POSITIVE_INFINITY;
  return isCloudFormation ? usesOfParameter(text, name) : usesOfValue(text, name);
}

/** Escapes of YAML and JSON: `\x41`, `\u0041`, `\U00000041`. */
const ESCAPE = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8}))/giu;

/** True where an escape stands for a letter of some word, or for a sign that belongs to a use. */
function hidesLetters(text: string, words: string): boolean {
  const letters = new Set(`${words}\${}&!.[]" \t\r\n`);
  for (const [, two, four, eight] of text.matchAll(ESCAPE)) {
    if (letters.has(String.fromCharCode(Number.parseInt(two ?? four ?? eight ?? "", 16)))) return true;
  }
  return false;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");

/** White space may stand around the dots, and comments: which of them are in truth texts is not looked into, so that each counts. */
function usesOfValue(text: string, name: string): number {
  const comment = String.raw`#|//|/\*`;
  const space = String.raw`(?:\s|\\[nrt])*`;
  const [first = "", ...others] = name.split(".").map(escaped);
  const rest = others.reduceRight((after, word) => `${space}(?:${comment}|\\.${space}(?:${comment}|${word}${after}))`, String.raw`(?![\p{ID_Continue}-])`);
  return countOf(text, new RegExp(String.raw`(?<=^|\\[nrt]|[^\p{ID_Continue}-])${first}${rest}`, "gu"));
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}

/** `Fn::RefAll` and `Fn::ValueOfAll` read all parameters of a type. */
const ALL = /RefAll|ValueOfAll/gu;

/** A line break behind a backslash is none in a text of YAML, so that a word may go over it. */
const CONTINUATION = String.raw`(?:\\\r?\n[ \t]*)?`;

function usesOfParameter(text: string, name: string): number {
  const word = Array.from(name, escaped).join(CONTINUATION);
  const hasLists = text.includes("ValueOf");
  let count = countOf(text, ALL);
  for (const { 0: found, index } of text.matchAll(new RegExp(`(?<![A-Za-z0-9_])${word}(?![A-Za-z0-9_])`, "gu"))) {
    if (!isKey(text, index + found.length) && mayBeRead(text, index, hasLists)) count += 1;
  }
  return count;
}

/** Keys are declared, not read. */
const isKey = (text: string, end: number): boolean => /^(?:["'][ \t]*:|[ \t]*:(?:\s|$))/u.test(text.slice(end, end + NEAR));

/**
 * Whether what stands before a name may read it: `${`, a tag such as `!Ref`, an anchor, the key `Ref`; in a list only `Fn::ValueOf` does.
 * What cannot be told from here counts.
 */
function mayBeRead(text: string, start: number, hasLists: boolean): boolean {
  const quoted = /["']/u.test(text.charAt(start - 1)) ? start - 1 : start;
  const end = skipSpaceBefore(text, quoted);
  if (end === 0) return true;
  const isOnOtherLine = text.slice(end, quoted).includes("\n");
  const near = text.slice(Math.max(0, end - NEAR), end);
  if (isOnOtherLine && near.slice(near.lastIndexOf("\n") + 1).includes("#")) return true;
  if (isOnOtherLine && end > NEAR && !near.includes("\n")) return true;
  if (/[!&|>][^\s[\]{},]*$/u.test(near)) return true;
  const sign = near.at(-1);
  if (sign === ":") return mayBeReference(text, end - 1);
  if (sign === "-" || sign === "[" || sign === ",") return hasLists;
  return sign === "{" || sign === "\\";
}

/** How far back a key, a tag or a comment is looked for. */
const NEAR = 200;

/** Whether the key before a colon is `Ref`, or cannot be told: one on another line, or an alias. */
function mayBeReference(text: string, colon: number): boolean {
  const end = skipSpaceBefore(text, colon);
  if (end === 0 || text.slice(end, colon).includes("\n")) return true;
  const near = text.slice(Math.max(0, end - NEAR), end);
  return /(?:Ref|ValueOf)\\?["']?$/u.test(near) || /\*\S+$/u.test(near) || /\\\r?\n/u.test(near);
}

function skipSpaceBefore(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}
