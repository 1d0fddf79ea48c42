import { parse } from "../frontends/cloudformation/syntax/parse.ts";
import { child, type Syntax } from "../frontends/cloudformation/syntax/syntax.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceText } from "../source/source.ts";
import { complaints } from "./complaints.ts";
import { plain } from "./plain.ts";
import { CONFIGURATION, CONFIGURATION_SCHEMA, type Configuration } from "./schema.ts";
import { validate } from "./validate.js";

/** A configuration, or what is wrong with it. */
export type ReadConfiguration =
  | { readonly is: "configuration"; readonly configuration: Configuration; readonly root: Syntax }
  | { readonly is: "wrong"; readonly problems: readonly Diagnostic[] };

/** Reads a configuration, YAML or JSON; under a key where it is one of package.json. Whatever is wrong with it is told at once. */
export function readConfiguration(source: SourceText, key?: string): ReadConfiguration {
  const documents = parse(source);
  const [document, second] = documents;
  // A key that is defined twice is a warning in a template, where CloudFormation takes the last.
  const wrong = (document?.diagnostics ?? []).map((each): Diagnostic => ({ ...each, level: "error" }));
  if (key === undefined && wrong.length > 0) return { is: "wrong", problems: wrong };
  if (document?.broken) return { is: "wrong", problems: wrong };
  const root = key === undefined ? document?.root : child(document?.root, key);
  if (second) return failed(`a configuration is one document, and this file has ${String(documents.length)}; take the others out`, second.root?.span ?? startOf(source));
  if (!root) return failed("the configuration is empty; begin it with version: 1", startOf(source));
  const tag = tagIn(root);
  if (tag) return failed(`the tag \`!${tag.tag ?? ""}\` means nothing in a configuration; write the value itself`, tag.span);
  if (!validate(plain(root))) return { is: "wrong", problems: complaints(validate.errors ?? [], root, CONFIGURATION_SCHEMA) };
  return { is: "configuration", configuration: CONFIGURATION.read(root), root };
}

const failed = (message: string, span: Diagnostic["span"]): ReadConfiguration => ({ is: "wrong", problems: [{ level: "error", message, span }] });

const startOf = ({ file }: SourceText): Diagnostic["span"] => ({ file, start: 0, end: 0 });

/** The first value with a tag of its own. Aliased values are looked at once. */
function tagIn(root: Syntax): Syntax | undefined {
  const seen = new Set<unknown>();
  const waiting: Syntax[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.tag !== undefined) return node;
    const inner = node.kind === "sequence" ? node.items : node.kind === "mapping" ? node.entries : undefined;
    if (inner === undefined || seen.has(inner)) continue;
    seen.add(inner);
    const values = node.kind === "sequence" ? node.items : node.kind === "mapping" ? [...node.entries.values()].map(({ value }) => value) : [];
    for (const value of values.toReversed()) waiting.push(value);
  }
  return undefined;
}
