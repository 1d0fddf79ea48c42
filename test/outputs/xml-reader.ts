/** An element of a document that was read. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ReadElement[];
  readonly text: string;
}

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Growing[];
  text: string;
}

/** Reads a document of XML 1.0 as strictly as the standard wants it, but for what the outputs never write: DTDs, CDATA, comments, instructions. Throws where it is not well-formed. */
export function readXml(document: string): ReadElement {
  const body = document.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/u, "");
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(body)) throw new Error("a character that XML does not have");
  const root: Growing = { name: "", attributes: {}, children: [], text: "" };
  const stack: Growing[] = [root];
  const token = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/uy;
  for (let at = 0; at < body.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(body);
    if (!found) throw new Error(`no XML at ${JSON.stringify(body.slice(at, at + 60))}`);
    const [, closing, name = "", attributes = "", empty, text] = found;
    const open = stack.at(-1);
    if (!open) throw new Error("nothing is open");
    if (text !== undefined) {
      if (text.includes("]]>")) throw new Error("]]> in text");
      open.text += plain(text);
    } else if (closing === "/") {
      if (open.name !== name) throw new Error(`${open.name} is closed as ${name}`);
      stack.pop();
    } else {
      const element: Growing = { name, attributes: attributesOf(attributes), children: [], text: "" };
      open.children.push(element);
      if (empty !== "/") stack.push(element);
    }
  }
  const [only, ...others] = root.children;
  if (!only || others.length > 0 || stack.length !== 1 || root.text.trim() !== "") throw new Error("one root is wanted");
  return only;
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const pairs = Array.from(text.matchAll(/([\w:-]+)="([^"]*)"/gu), ([, name = "", value = ""]) => [name, plain(value.replace(/[\t\n\r]/gu, " "))] as const);
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error("an attribute stands twice");
  return Object.fromEntries(pairs);
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function plain(text: string): string {
  if (/&(?!(?:lt|gt|amp|quot|apos|#\d+);)/u.test(text)) throw new Error(`a bare & in ${text}`);
  return text.replace(/&(?:#(\d+)|(\w+));/gu, (_, code: string | undefined, name: string | undefined = "") => (code === undefined ? (NAMED[name] ?? "") : String.fromCodePoint(Number(code))));
}
