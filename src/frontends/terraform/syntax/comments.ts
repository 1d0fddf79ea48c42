import type { SourceText } from "../../../source/source.ts";
import type { Comment } from "./tree.ts";

/** Comments by where they stand, with their marks. */
export const commentsOf = ({ file, text }: SourceText, places: readonly { readonly start: number; readonly end: number }[]): readonly Comment[] =>
  places.map(({ start, end }) => ({ text: withoutMarks(text, start, end).trim(), span: { file, start, end } }));

/** `# a`, `// a` and `/* a`, which ends with two characters more. */
function withoutMarks(text: string, start: number, end: number): string {
  if (text.startsWith("/*", start)) return text.slice(start + 2, end - 2);
  return text.slice(start + (text.startsWith("#", start) ? 1 : 2), end);
}
