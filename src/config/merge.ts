import type { EntrySyntax, MappingSyntax, SequenceSyntax, Syntax } from "../frontends/cloudformation/syntax/syntax.ts";

/**
 * Lays one value of a configuration over another. Maps are laid over each other key by key, workloads by their names, and lists of ignores add up; of
 * all else the upper one is taken. Each value keeps its place, and so the file that it comes from.
 */
export function laidOver(lower: Syntax, upper: Syntax, key = ""): Syntax {
  if (WHOLE.has(key)) return upper;
  if (lower.kind === "mapping" && upper.kind === "mapping") return mapping(lower, upper, key);
  if (lower.kind === "sequence" && upper.kind === "sequence") {
    if (key === "ignores" || key === "overrides") return { ...upper, items: [...new Set([...lower.items, ...upper.items])] };
    if (key === "workloads") return { ...upper, items: byName(lower, upper) };
  }
  return upper;
}

/** A value of one of these maps is whatever somebody writes, and is taken as a whole. */
const VALUES_OF: ReadonlySet<string> = new Set(["variables"]);
const VALUE = "value of a variable";
const WHOLE: ReadonlySet<string> = new Set([VALUE]);

function mapping(lower: MappingSyntax, upper: MappingSyntax, key: string): MappingSyntax {
  const entries = new Map<string, EntrySyntax>(lower.entries);
  for (const [name, entry] of upper.entries) {
    const below = lower.entries.get(name);
    entries.set(name, below ? { ...entry, value: laidOver(below.value, entry.value, VALUES_OF.has(key) ? VALUE : name) } : entry);
  }
  return { ...upper, entries };
}

/** Those of the lower list first; one that both name stands where the lower one has it. */
function byName(lower: SequenceSyntax, upper: SequenceSyntax): readonly Syntax[] {
  const above = new Map(upper.items.map((item) => [nameOf(item), item]));
  const met = new Set<string | undefined>();
  const laid = lower.items.map((item) => {
    const name = nameOf(item);
    const other = name === undefined || met.has(name) ? undefined : above.get(name);
    if (other) met.add(name);
    return other ? laidOver(item, other) : item;
  });
  return [...laid, ...upper.items.filter((item) => !met.has(nameOf(item)) || above.get(nameOf(item)) !== item)];
}

function nameOf(node: Syntax): string | undefined {
  const name = node.kind === "mapping" ? node.entries.get("name")?.value : undefined;
  return name?.kind === "scalar" ? name.text : undefined;
}

/** A map without some of its keys, or with some of them only. */
export function picked(node: Syntax | undefined, keeps: (key: string) => boolean): MappingSyntax | undefined {
  if (node?.kind !== "mapping") return undefined;
  return { ...node, entries: new Map([...node.entries].filter(([name]) => keeps(name))) };
}
