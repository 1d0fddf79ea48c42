/**
 * Text from a file, made safe to show: control characters, ANSI sequences, line breaks and characters that turn the
 * direction of writing become visible escapes. A name can then neither move the cursor nor pass for another name.
 */
export const visible = (text: string): string => (UNSAFE.test(text) ? text.replace(UNSAFE_ALL, escaped) : text);

/** As `visible`, for JSON text: the escapes are JSON's own, so the data stay the same. */
export const visibleJson = (json: string): string =>
  json.replace(UNSAFE_IN_JSON, (found) => Array.from({ length: found.length }, (_, at) => unit(found.charCodeAt(at))).join(""));

/** Controls, formats (bidirectional marks among them), line separators, halves of surrogate pairs. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const UNSAFE_ALL = new RegExp(UNSAFE, "gu");

/** Where JSON breaks its lines they are its own: inside strings they are escaped already. */
const UNSAFE_IN_JSON = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return NAMED[character] ?? (code < 0x100 ? `\\x${hex(code, 2)}` : `\\u{${hex(code, 4)}}`);
}

const unit = (code: number): string => `\\u${hex(code, 4)}`;

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, "0");
