import type { Body, Expression } from "../../terraform/syntax/tree.ts";
import type { Code, Written, WrittenList, WrittenMap } from "../change.ts";

export const isMap = (written: Written): written is WrittenMap => typeof written === "object" && written.is === "map";
export const isList = (written: Written): written is WrittenList => typeof written === "object" && written.is === "list";
export const isCode = (written: Written): written is Code => typeof written === "object" && written.is === "code";

/** The text that a literal stands for, `7` and `"7"` alike; undefined for what is no literal, and for `null`, which says nothing. */
export function literalOf(value: Expression): string | undefined {
  switch (value.is) {
    case "number":
      return value.text;
    case "boolean":
      return String(value.value);
    case "unary":
      return value.operator === "-" && value.operand.is === "number" ? `-${value.operand.text}` : undefined;
    case "template": {
      const texts = value.parts.flatMap((part) => (part.is === "text" ? [part.text] : []));
      return value.isHeredoc || texts.length < value.parts.length ? undefined : texts.join("");
    }
    default:
      return undefined;
  }
}

/** Whether a value says already what is to be written. `text` is that of the file. */
export function says(value: Expression, written: Written, text: string): boolean {
  if (isCode(written)) return text.slice(value.span.start, value.span.end) === written.text.trim();
  if (isList(written)) return value.is === "tuple" && value.items.length === written.items.length && value.items.every((item, index) => saysItem(item, written.items[index], text));
  if (isMap(written)) {
    return value.is === "object" && [...written.entries].every(([name, inner]) => value.entries.some((entry) => literalOf(entry.key) === name && says(entry.value, inner, text)));
  }
  const literal = literalOf(value);
  if (literal === undefined) return false;
  return literal === String(written) || (typeof written === "number" && literal !== "" && Number(literal) === written);
}

const saysItem = (item: Expression, written: Written | undefined, text: string): boolean => written !== undefined && says(item, written, text);

/** The same of a block: all that is to be written stands in it, perhaps beside more. */
export function bodySays(body: Body, { entries }: WrittenMap, text: string): boolean {
  return [...entries].every(([name, written]) => {
    const attribute = body.attributes.find((each) => each.name === name);
    if (attribute) return says(attribute.value, written, text);
    const blocks = body.blocks.filter(({ type }) => type === name);
    const wanted = blocksIn(written) ?? [];
    return wanted.length > 0 && blocks.length === wanted.length && wanted.every((map, index) => blockSays(blocks[index]?.body, map, text));
  });
}

const blockSays = (body: Body | undefined, map: WrittenMap, text: string): boolean => body !== undefined && bodySays(body, map, text);

/** The maps of what a block is written for, one or a list; undefined for what is the value of an argument. */
export function blocksIn(written: Written): readonly WrittenMap[] | undefined {
  if (isMap(written)) return [written];
  if (!isList(written)) return undefined;
  const maps = written.items.filter(isMap);
  return maps.length > 0 && maps.length === written.items.length ? maps : undefined;
}

/** Why a value that is no literal is left alone, as a clause. */
export function whyComputed(value: Expression, text: string): string {
  switch (value.is) {
    case "variable":
    case "attribute":
    case "index":
    case "splat":
      return isComputed(value) ? `it is computed by \`${shown(value, text)}\`` : `it is the reference \`${shown(value, text)}\``;
    case "call":
      return `it is computed by \`${value.name}(…)\``;
    case "conditional":
      return "it hangs on a condition";
    case "for":
      return "it is computed by a `for`";
    case "object":
      return "it is an object";
    case "tuple":
      return "it is a list";
    case "template": {
      const [only] = value.parts;
      if (value.isWrapped && only?.is === "interpolation") return whyComputed(only.value, text);
      return value.isHeredoc ? "it is a heredoc" : "it is a text with expressions in it";
    }
    case "null":
      return "it is `null`";
    case "broken":
      return "it cannot be read";
    case "number":
    case "boolean":
      return "it is no list and no map";
    case "unary":
    case "binary":
      return `it is computed by \`${shown(value, text)}\``;
  }
}

/** Whether the steps are taken of what is computed, `f(x)[0]`, and not of a name. */
function isComputed(value: Expression): boolean {
  let source = value;
  while (source.is === "attribute" || source.is === "index" || source.is === "splat") source = source.source;
  return source.is !== "variable";
}

function shown({ span }: Expression, text: string): string {
  const written = text.slice(span.start, span.end).replace(/\s+/gu, " ");
  return written.length > LONGEST_SHOWN ? `${written.slice(0, LONGEST_SHOWN)}…` : written;
}

const LONGEST_SHOWN = 60;
