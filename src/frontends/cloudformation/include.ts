import type { Context } from "./context.ts";
import { child, isNull, literal, type EntrySyntax, type MappingSyntax, type Syntax } from "./syntax/syntax.ts";

type Including = Pick<Context, "budget" | "files" | "path" | "problems">;

/**
 * The snippet that `AWS::Include` puts in, where it is a local file, as it stands before `aws cloudformation package` uploads it.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html
 */
export function includedBy(argument: Syntax, context: Including): Syntax | undefined {
  const location = literal(child(argument, "Name")) === INCLUDE ? literal(child(child(argument, "Parameters"), "Location")) : undefined;
  if (location === undefined || location.includes("://")) return undefined;
  context.budget.includes -= 1;
  return context.budget.includes < 0 ? undefined : context.files.snippet(location, context.path, context.problems);
}

/** A template with the snippets in it that its own `Transform` puts in at the top: sections, or entries of sections that it has. */
export function withIncludes(root: MappingSyntax, context: Including): MappingSyntax {
  const transform = root.entries.get("Transform");
  if (!transform || isNull(transform.value)) return root;
  const { value } = transform;
  const entries = new Map(root.entries);
  const others = (value.kind === "sequence" ? value.items : [value]).filter((each) => {
    const snippet = includedBy(each, context);
    if (snippet?.kind !== "mapping") return true;
    for (const [name, entry] of snippet.entries) entries.set(name, merged(entries.get(name), entry));
    return false;
  });
  if (value.kind === "sequence") entries.set("Transform", { ...transform, value: { ...value, items: others } });
  else if (others.length === 0) entries.delete("Transform");
  return { ...root, entries };
}

function merged(own: EntrySyntax | undefined, added: EntrySyntax): EntrySyntax {
  if (own?.value.kind !== "mapping" || added.value.kind !== "mapping") return own ?? added;
  return { ...own, value: { ...own.value, entries: new Map([...added.value.entries, ...own.value.entries]) } };
}

const INCLUDE = "AWS::Include";
