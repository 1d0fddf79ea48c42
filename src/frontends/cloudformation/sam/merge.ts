import { callOf } from "../calls.ts";
import { isNull, type EntrySyntax, type Syntax } from "../syntax/syntax.ts";

/**
 * What Globals and a resource say together. A map is merged entry by entry, a list follows the global one, and anything else that the
 * resource writes, a function among it, takes the place of what is global.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */
export function merged(global: Syntax, own: Syntax, path: string): Syntax {
  if (isPlain(global) || isPlain(own)) return own;
  if (global.kind === "mapping" && own.kind === "mapping") {
    const entries = new Map<string, EntrySyntax>(global.entries);
    for (const [name, entry] of own.entries) {
      const wide = global.entries.get(name);
      entries.set(name, wide ? { ...entry, value: merged(wide.value, entry.value, `${path}.${name}`) } : entry);
    }
    return { ...own, entries };
  }
  if (global.kind === "sequence" && own.kind === "sequence" && !REPLACED.has(path)) return { ...own, items: [...global.items, ...own.items] };
  return own;
}

/** Text, nothing, or a function, which SAM takes for text. */
const isPlain = (node: Syntax): boolean => node.kind === "scalar" || isNull(node) || callOf(node) !== undefined;

/** Lists that the resource's own takes the place of: a function has one architecture. */
const REPLACED: ReadonlySet<string> = new Set(["Function.Architectures"]);

/** How many values a node holds, with itself. */
export function sizeOf(node: Syntax): number {
  if (node.kind === "scalar") return 1;
  const inside = node.kind === "sequence" ? node.items : [...node.entries.values()].map(({ value }) => value);
  return inside.reduce((sum, each) => sum + sizeOf(each), 1);
}
