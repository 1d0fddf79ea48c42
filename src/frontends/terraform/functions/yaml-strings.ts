/** A text with line breaks as it stands, in a block of its own; undefined where it has to be quoted. */
export function literal(text: string, indent: number): string | undefined {
  const mustBeQuoted = !text.includes("\n") || /[^\n\x20-\x7e\xa0-\ufefe\uff00-\ufffd]| \n| $/u.test(text);
  if (mustBeQuoted) return undefined;
  const hint = /^[ \n]/u.test(text) ? "2" : "";
  const chomp = !text.endsWith("\n") ? "-" : text.length === 1 || text.endsWith("\n\n") ? "+" : "";
  const lines = (chomp === "-" ? text : text.slice(0, -1)).split("\n").map((line) => (line === "" ? "" : " ".repeat(indent) + line));
  return `|${hint}${chomp}\n${lines.join("\n")}${chomp === "-" ? "" : "\n"}`;
}

/** A text in double quotes, broken at spaces past the eightieth column unless it is a key. */
export function doubleQuoted(text: string, column?: number, indent = 0): string {
  const letters = Array.from(text);
  let written = '"';
  let [at, afterSpace] = [(column ?? 0) + 1, false];
  letters.forEach((letter, index) => {
    const isSpace = letter === " ";
    const breaks = isSpace && column !== undefined && !afterSpace && at > BEST_WIDTH && index > 0 && index < letters.length - 1;
    const next = breaks ? (letters[index + 1] === " " ? "\\" : "") : escaped(letter);
    if (breaks) {
      written += `\n${" ".repeat(indent)}`;
      at = indent;
    }
    written += next;
    at += Array.from(next).length;
    afterSpace = isSpace;
  });
  return `${written}"`;
}

/** What may stand before a colon on one line. */
export const isSimpleKey = (key: string): boolean => !/[\n\r\x85\u2028\u2029]/u.test(key) && Buffer.byteLength(key) <= 128;

function escaped(letter: string): string {
  const known = ESCAPES.get(letter);
  if (known !== undefined) return known;
  if (/^[\x20-\x7e\xa0-\ufefe\uff00-\ufffd]$/u.test(letter)) return letter;
  const code = letter.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  return code <= 0xff ? `\\x${hex.padStart(2, "0")}` : code <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\0", "\\0"],
  ["\x07", "\\a"],
  ["\b", "\\b"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\v", "\\v"],
  ["\f", "\\f"],
  ["\r", "\\r"],
  ["\x1b", "\\e"],
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\x85", "\\N"],
  ["\u2028", "\\L"],
  ["\u2029", "\\P"],
]);

const BEST_WIDTH = 80;
