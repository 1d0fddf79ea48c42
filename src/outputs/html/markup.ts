import { visible } from "../visible.ts";

/** A piece of HTML: everything in it that comes from anywhere is escaped. Only `markup` and `own` make one. */
export interface Markup {
  readonly html: string;
}

export type Part = Markup | string | number | undefined | readonly Part[];

/**
 * A template of HTML. What is put into it as text is escaped, for content as well as for a quoted attribute, with what is unsafe
 * to show made visible; pieces of HTML stand as they are, lists one after the other, and what is undefined is nothing.
 */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let html = texts[0] ?? "";
  for (const [index, part] of parts.entries()) html += render(part) + (texts[index + 1] ?? "");
  return { html };
}

function render(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "string") return escape(part);
  if (typeof part === "number") return String(part);
  return "html" in part ? part.html : part.map(render).join("");
}

/** Text of the program itself, which is HTML already: its style, its script. */
export const own = (html: string): Markup => ({ html });

export const NOTHING: Markup = { html: "" };

/** Something for each, or nothing at all. */
export const each = <T>(all: readonly T[], of: (item: T, index: number) => Part): Markup => markup`${all.map(of)}`;

/** What is told only where there is something to tell. */
export const where = <T>(value: T | undefined, of: (value: T) => Markup): Markup => (value === undefined ? NOTHING : of(value));

/** The one place in which text becomes HTML. */
export const escape = (text: string): string => visible(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Words in which names of the source stand between backticks. */
export function words(text: string): Markup {
  const pieces = text.split("`");
  if (pieces.length % 2 === 0) return markup`${text}`;
  return each(pieces, (piece, index) => (index % 2 === 0 ? piece : markup`<code>${piece}</code>`));
}
