import { visible } from "../visible.ts";

/**
 * Text of an input as Markdown in which nothing of it is markup, on GitHub and GitLab, in lists, headings and the cells of tables. What
 * stands between backticks becomes code, as messages mean it; so do words that a site would make a link or a mention of.
 */
export function prose(text: string): string {
  const parts = visible(text).split("`");
  const isPaired = parts.length % 2 === 1;
  const pieces = parts.map((part, index) => {
    const isCode = index % 2 === 1 && (isPaired || index < parts.length - 1);
    return isCode && part.trim() !== "" ? code(part) : words(isPaired || index < parts.length - 1 || index === 0 ? part : `\`${part}`);
  });
  return pieces.reduce((text, piece) => (text.endsWith("`") && piece.startsWith("`") ? `${text} ${piece}` : text + piece), "");
}

/** A name as code. In a table a bar ends a cell even inside of code, and a backslash before it would be read with it: such names are written as entities. */
export function code(text: string): string {
  const safe = visible(text).trim();
  if (safe === "") return "";
  return /[`|\\]/u.test(safe) ? `<code>${entities(safe)}</code>` : `\`${safe}\``;
}

/** Text in an element of HTML, where Markdown is none. */
export const html = (text: string): string => visible(text).replace(/[&<>"']/gu, entity);

/** A link; of a URL nothing ends it early. */
export const link = (label: string, url: string | undefined): string =>
  url === undefined ? label : `[${label}](<${visible(url).replace(/[<>\\|\s]/gu, (found) => encodeURIComponent(found))}>)`;

/** Text outside of code. */
function words(text: string): string {
  return text
    .split(/( +)/u)
    .map((word) => (isReference(word) ? code(word) : word.replace(MARKUP, "\\$&").replaceAll("|", "&#124;")))
    .join("")
    .replace(/^(\d+)([.)])/u, "$1\\$2")
    .replace(/^[-+=]/u, "\\$&");
}

/** A mention, an address, an issue, a commit: a site links such words wherever they stand, but for code. */
const isReference = (word: string): boolean => /@|:\/\/|www\.|mailto:|[#!&$^%~]\w|\bGH-\d/iu.test(word) || /\b[0-9a-f]{7,40}\b/u.test(word);

const MARKUP = /[\\`*_{}[\]<>#!&~$^]/gu;

/** Everything but letters, digits and spaces, so that Markdown finds nothing in it. */
const entities = (text: string): string => text.replace(/[^\p{L}\p{N} ]/gu, entity);

const entity = (character: string): string => `&#${String(character.codePointAt(0) ?? 0)};`;
