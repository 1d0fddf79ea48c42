import { Composer, type CST } from "yaml";
import { MAX_DEPTH } from "../../cloudformation/syntax/document.ts";
import { Padding, padQuotes } from "../../cloudformation/syntax/yaml-quotes.ts";
import { survey } from "../../cloudformation/syntax/yaml-survey.ts";
import { yamlTokens } from "../../yaml-tokens.ts";
import type { Declined } from "../change.ts";
import type { YamlFile } from "./node.ts";
import { TokenReader } from "./tokens.ts";

/** Reads the first document of a file, as the front end of CloudFormation reads it. */
export function readYaml(text: string): YamlFile | Declined {
  const read = readPadded(text, new Padding(text, []));
  if (read !== undefined) return read;
  const padding = padQuotes(text);
  const again = padding.text.length === text.length ? undefined : readPadded(text, padding);
  return again ?? { declined: "the file cannot be read as YAML" };
}

function readPadded(text: string, padding: Padding): YamlFile | undefined {
  const { tokens, deepest } = yamlTokens(padding.text, { depth: MAX_DEPTH });
  if (deepest !== undefined || survey(tokens, MAX_DEPTH).deepest !== undefined || hasErrors(tokens)) return undefined;
  const document = tokens.find((token) => token.type === "document");
  if (!document?.value) return undefined;
  const reader = new TokenReader(text, padding);
  const root = reader.node(document.value, document.start);
  return { text, root, anchors: reader.anchors, aliases: reader.aliases };
}

/** The tokens of a broken document lead nowhere, so that no place is looked for in them. */
function hasErrors(tokens: readonly CST.Token[]): boolean {
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, strict: false });
  const [document] = composer.compose(tokens);
  return !document || document.errors.length > 0;
}
