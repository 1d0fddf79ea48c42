/** The text that a piece of source stands for. Escapes with a backslash are those of quoted strings only; `$${` and `%%{` are everywhere. */
export function unescaped(source: string, isQuoted: boolean): string {
  if (!(isQuoted ? /\\|\$\$\{|%%\{/u : /\$\$\{|%%\{/u).test(source)) return source;
  return source.replace(isQuoted ? QUOTED : BARE, (written, four?: string, eight?: string) => {
    if (written.startsWith("$")) return "${";
    if (written.startsWith("%")) return "%{";
    const digits = typeof four === "string" ? four : eight;
    return typeof digits === "string" ? character(parseInt(digits, 16)) : (SIMPLE.get(written) ?? written);
  });
}

/** What is no character is refused elsewhere. */
const character = (code: number): string => (code > 0x10ffff ? "\uFFFD" : String.fromCodePoint(code));

const QUOTED = /\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})|\\[nrt"\\]|\$\$\{|%%\{/gu;
const BARE = /\$\$\{|%%\{/gu;
const SIMPLE: ReadonlyMap<string, string> = new Map([
  ["\\n", "\n"],
  ["\\r", "\r"],
  ["\\t", "\t"],
  ['\\"', '"'],
  ["\\\\", "\\"],
]);
