/** A rule's text as its file has it, indented and broken anywhere, as paragraphs of one line each. */
export const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, " ").trim())
    .filter((paragraph) => paragraph !== "");

/** The first sentences of a text: those that say the most. */
export function opening(text: string, sentences: number): string {
  const [first = ""] = paragraphs(text);
  return first.split(SENTENCE_END).slice(0, sentences).join(" ");
}

/** A full stop, then a space and something that begins a sentence; `e.g.` and `i.e.` end none. */
const SENTENCE_END = /(?<=[.!?]["'`)]?)(?<!\b(?:e\.g|i\.e|vs|cf)\.) +(?=["'`(]?[A-Z0-9])/u;

/** "one", "one and two", "one, two and three". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** "1 file", "2 files". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${String(count)} ${count === 1 ? one : many}`;

/** A sentence begins with a capital, unless it begins with a name of the source. */
export const capital = (text: string): string => (/^[a-z]+,? /u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text);

/** As a sentence: with a full stop, unless it ends with a mark of its own. */
export const sentence = (text: string): string => (/[.!?:]$/u.test(text) ? text : `${text}.`);
