import type { SourceText } from "../../source/source.ts";
import type { Span } from "../../source/span.ts";
import type { Context } from "./context.ts";
import { chooseTemplate, templateOf, type Chosen } from "./choose.ts";
import type { LinkedTemplate } from "./other-files.ts";
import { child, type Syntax } from "./syntax/syntax.ts";

/**
 * A template that stands inside another one: as a text, or as what `Fn::ToJsonString` makes one of. In a block of YAML its lines keep their
 * places; in any other text they are those of the text as a whole.
 */
export function embeddedTemplate(body: Syntax, { source, path }: Context): LinkedTemplate | undefined {
  const tree = child(body, "Fn::ToJsonString") ?? body;
  if (tree.kind === "mapping" && tree.tag === undefined) return linked(source, path, templateOf(tree));
  if (body.kind !== "scalar" || body.tag !== undefined) return undefined;
  const block = HEADER.exec(source.text.slice(body.span.start, body.span.end))?.[0];
  if (block === undefined) return linked(source, path, standingAt(body.span, chooseTemplate({ file: source.file, text: body.text })));
  return linked(source, path, chooseTemplate({ file: source.file, text: maskedAround(body.span, block.length, source) }));
}

/** Of a block of YAML, up to its first line. */
const HEADER = /^[|>][^\n]*\n/u;

function linked(source: SourceText, path: string, chosen: ReturnType<typeof chooseTemplate>): LinkedTemplate | undefined {
  return chosen.outcome === "template" ? { source, path, chosen } : undefined;
}

/** The file with everything outside of a block blanked out, so that offsets stay. */
const maskedAround = ({ start, end }: Span, header: number, { text }: SourceText): string => `${text.slice(0, start + header).replace(/[^\n\r]/gu, " ")}${text.slice(start + header, end)}`;

/** A template that was read from a text by itself, all of it at the place of that text. */
function standingAt(span: Span, chosen: Chosen): Chosen {
  if (chosen.outcome !== "template") return chosen;
  const root = placed(chosen.root, span);
  const resources = child(root, "Resources");
  if (root.kind !== "mapping" || resources?.kind !== "mapping") return chosen;
  return { ...chosen, root, resources, comments: [], diagnostics: chosen.diagnostics.map((each) => ({ ...each, span })) };
}

function placed(node: Syntax, span: Span): Syntax {
  switch (node.kind) {
    case "scalar":
      return { ...node, span, via: [] };
    case "sequence":
      return { ...node, span, via: [], items: node.items.map((item) => placed(item, span)) };
    case "mapping":
      return { ...node, span, via: [], entries: new Map([...node.entries].map(([name, entry]) => [name, { ...entry, key: { ...entry.key, span, via: [] }, value: placed(entry.value, span) }])) };
  }
}
