import type { SourceText } from "../../source/source.ts";
import type { Context } from "./context.ts";
import { chooseTemplate, templateOf } from "./choose.ts";
import type { LinkedTemplate } from "./other-files.ts";
import { child, type ScalarSyntax, type Syntax } from "./syntax/syntax.ts";

/**
 * A template that stands inside another one: as a text, or as what `Fn::ToJsonString` makes one of. In a block of YAML its lines keep their
 * places; in any other text they are those of the text as a whole.
 */
export function embeddedTemplate(body: Syntax, { source, path }: Context): LinkedTemplate | undefined {
  const tree = child(body, "Fn::ToJsonString") ?? body;
  if (tree.kind === "mapping" && tree.tag === undefined) return linked(source, path, templateOf(tree));
  if (body.kind !== "scalar" || body.tag !== undefined) return undefined;
  return linked(source, path, chooseTemplate({ file: source.file, text: maskedAround(body, source) }));
}

function linked(source: SourceText, path: string, chosen: ReturnType<typeof chooseTemplate>): LinkedTemplate | undefined {
  return chosen.outcome === "template" ? { source, path, chosen } : undefined;
}

/** The file with everything outside of a block blanked out, so that offsets stay. A text that is not a block stands at its start. */
function maskedAround({ span, text }: ScalarSyntax, source: SourceText): string {
  const written = source.text.slice(span.start, span.end);
  const header = /^[|>][-+0-9]*[^\n]*\n/u.exec(written)?.[0];
  const content = header === undefined ? text : written.slice(header.length);
  const before = source.text.slice(0, span.start + (header?.length ?? 0));
  return `${before.replace(/[^\n\r]/gu, " ")}${content}`;
}
