import { isLocal } from "../terraform/declarations/sources.ts";
import { argument, blocksOf, literalText } from "../terraform/declarations/syntax-queries.ts";
import { parseFile } from "../terraform/syntax/parse.ts";

/** The sources of the local modules that a file of Terraform calls, as they are written. */
export function localCalls(file: string, text: string): readonly string[] {
  // Most files call nothing, and are not looked at any further.
  if (!text.includes("module") || !text.includes("source")) return [];
  const written = blocksOf(parseFile({ file, text }).body, "module").flatMap((call) => literalText(argument(call, "source")) ?? []);
  return [...new Set(written)].filter(isLocal);
}
