import type { SourceText } from "../../../source/source.ts";
import type { Document } from "./document.ts";
import { parseJson } from "./json.ts";
import { parseYaml } from "./yaml.ts";

/** Reads a file's documents. What begins as JSON is read as JSON only, whatever the file is called. */
export const parse = (source: SourceText): readonly Document[] =>
  beginsAsJson(source.text) ? [parseJson(source)] : parseYaml(source);

/** JSON begins with `{` and a quoted key, or with a list. A flow map with plain keys, `{ Resources: … }`, is YAML. */
function beginsAsJson(text: string): boolean {
  const first = afterSpace(text, 0);
  const second = text.charAt(afterSpace(text, first + 1));
  switch (text.charAt(first)) {
    case "{":
      return second === '"' || second === "}";
    case "[":
      return second === '"' || second === "[" || second === "{" || second === "]";
    default:
      return false;
  }
}

/** Passes over white space, and over comments, which JSON refuses and people write. */
function afterSpace(text: string, start: number): number {
  let index = start;
  for (;;) {
    while (index < text.length && SPACE.has(text.charAt(index))) index += 1;
    const end = text.startsWith("//", index)
      ? text.indexOf("\n", index)
      : text.startsWith("/*", index)
        ? text.indexOf("*/", index) + 1
        : 0;
    if (end <= 0) return index;
    index = end + 1;
  }
}

const SPACE: ReadonlySet<string> = new Set([" ", "\t", "\r", "\n"]);
