/**
 * Text from a file, made safe to show: control characters, ANSI sequences, line breaks and characters that turn the
 * direction of writing become visible escapes. A name can then neither move the cursor nor pass for another name. What
 * a CI system would take from a log as a command (`::error::` first in a line, `##[error]` and `##vso[…]` anywhere)
 * becomes unreadable to it.
 */
export const visible = (text: string): string => (isUnsafe(text) || COMMAND.test(text) ? spelt(text) : text);

/** As `visible`, for JSON text: the escapes are JSON's own, so the data stay the same. */
export const visibleJson = (json: string): string =>
  json
    // Where JSON breaks its lines they are its own: inside strings they are escaped already.
    .replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (found) => Array.from({ length: found.length }, (_, at) => unit(found.charCodeAt(at))).join(""))
    .replace(MARKED, (found) => `${found.slice(0, -1)}${unit(BRACKET)}`);

/** Where in a text a bracket stands that would make a command of it. */
export const commandBrackets = (text: string): ReadonlySet<number> =>
  new Set(Array.from(text.matchAll(MARKED), ({ 0: found, index }) => index + found.length - 1));

function spelt(text: string): string {
  return text
    .replace(new RegExp(UNSAFE, "gu"), escaped)
    .replace(LEADING, (found) => `${found.slice(0, -2)}${escaped(":")}:`)
    .replace(MARKED, (found) => `${found.slice(0, -1)}${escaped("[")}`);
}

/** V8 works out what Unicode's classes hold when such an expression is first met, which most texts do without. */
const isUnsafe = (text: string): boolean => !PLAIN.test(text) && (unsafe ??= new RegExp(UNSAFE, "u")).test(text);

const PLAIN = /^[\x20-\x7e]*$/;

let unsafe: RegExp | undefined;

/** Controls, formats (bidirectional marks among them), line separators, halves of surrogate pairs. */
const UNSAFE = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]";

const COMMAND = /::|##/u;
/** Where wrapped text may begin a line. */
const LEADING = /(?:^| )::/gu;
const MARKED = /##\w*\[/gu;
const BRACKET = 0x5b;

const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return NAMED[character] ?? (code < 0x100 ? `\\x${hex(code, 2)}` : `\\u{${hex(code, 4)}}`);
}

const unit = (code: number): string => `\\u${hex(code, 4)}`;

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, "0");
