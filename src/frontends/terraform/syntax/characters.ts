/** The characters of Terraform's language, as its own scanner takes them. */

/** The end of the name that begins at `start`; `start` itself where none does. */
export function endOfName(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first > 127) return start + matchAt(NAME, text, start).length;
  if ((NAME_CHARACTERS[first] ?? 0) < 2) return start;
  let end = start + 1;
  for (let code = text.charCodeAt(end); code < 128; code = text.charCodeAt(end)) {
    if ((NAME_CHARACTERS[code] ?? 0) === 0) return end;
    end += 1;
  }
  return end >= text.length ? end : start + matchAt(NAME, text, start).length;
}

/** The end of the spaces and tabs from `start` on. */
export function endOfSpace(text: string, start: number): number {
  let end = start;
  for (let code = text.charCodeAt(end); code === 32 || code === 9; code = text.charCodeAt(end)) end += 1;
  return end;
}

export const numberAt = (text: string, start: number): string => matchAt(NUMBER, text, start);

/** `<<EOT` or `<<-EOT` with the line break that belongs to it. */
export const heredocAt = (text: string, start: number): string => matchAt(HEREDOC, text, start);

/** A complete escape of a quoted text. */
export const escapeAt = (text: string, start: number): string => matchAt(ESCAPE, text, start);

/** The word with which a directive begins after its `%{`. */
export const directiveAt = (text: string, start: number): string => matchAt(DIRECTIVE, text, start).replace(/^~?\s*/, "");

/** Whether `{` is followed by the word `for`, so that it is no object with items on lines. */
export const beginsFor = (text: string, start: number): boolean => FOR.test(text.slice(start, start + 200));

/** Where in a quoted text, or in another, the next character stands that means something. */
export const nextInQuoted = (text: string, start: number): number => next(QUOTED_SPECIAL, text, start);
export const nextInUnquoted = (text: string, start: number): number => next(UNQUOTED_SPECIAL, text, start);

/** What to do about a character that means nothing in the language. */
export function wordsOfCharacter(character: string): string {
  if (character === "'") return "Terraform has no single quotes; put text in double quotes";
  if (character === "`") return "Terraform has no backticks; put text in double quotes";
  if (character === "$") return "`$` stands in texts only; put `${…}` in double quotes, or write the expression without it";
  if (character === ";") return "Terraform has no semicolons; begin a new line in place of it";
  if ("“”„‟«»‘’".includes(character)) return `\`${character}\` is a typographic quote; write \`"\``;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  if (/\s/u.test(character)) return `this is no plain space but the character U+${code}; write a space`;
  return `the character U+${code} means nothing here; remove it, or put it in double quotes`;
}

function matchAt(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? "";
}

function next(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.exec(text)?.index ?? text.length;
}

const NAME = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
/** By code: 2 begins a name, 1 goes on with it. */
const NAME_CHARACTERS: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z_]/u.test(character) ? 2 : /[0-9-]/u.test(character) ? 1 : 0;
});
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEREDOC = /<<-?[\p{ID_Start}_][\p{ID_Continue}-]*\r?\n/uy;
const ESCAPE = /\\(?:[nrt"\\]|u(?![dD][89a-fA-F])[0-9a-fA-F]{4}|U(?:000(?!0[dD][89a-fA-F])[0-9a-fA-F]|0010)[0-9a-fA-F]{4})/y;
const QUOTED_SPECIAL = /["\\$%\r\n]/g;
const UNQUOTED_SPECIAL = /[$%\n]/g;
const DIRECTIVE = /~?\s*[a-z]+/y;
const FOR = /^(?:\s|#[^\n]*\n|\/\/[^\n]*\n|\/\*[^*]*\*\/)*for[\s/#]/;
