/** An element of XML: its attributes in their order, its text or its elements. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly Element[];
}

/** A document of XML 1.0 in UTF-8. */
export const xml = (root: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, "").join("\n")}\n`;

function lines({ name, attributes = {}, text, children = [] }: Element, indent: string): readonly string[] {
  const open = `${indent}<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(String(value))}"`).join("")}`;
  if (children.length > 0) return [`${open}>`, ...children.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`];
  return [text === undefined ? `${open}/>` : `${open}>${content(text)}</${name}>`];
}

/** Safe between tags, also where `]]>` must not stand. What XML 1.0 has no way to write becomes a visible escape. */
export const content = (text: string): string => allowed(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");

/** Safe between quotation marks, where a line break would be read as a space. */
export const attribute = (text: string): string => content(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

const allowed = (text: string): string => text.replace(FORBIDDEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}}`);

/** All but the characters of XML 1.0 (https://www.w3.org/TR/xml/#charsets). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
