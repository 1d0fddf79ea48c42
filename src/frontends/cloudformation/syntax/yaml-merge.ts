import type { Span } from "../../../source/span.ts";
import { type EntrySyntax, isNull, ledBy, type MappingSyntax, type Syntax } from "./syntax.ts";

/**
 * Writes a merge key out: `<<: *base` and `<<: [*a, *b]`. What the map says itself wins, then the earlier of
 * several maps. A merged value stands where the merge stands, and its steps lead to where it is written.
 */
export function mergeInto(
  entries: Map<string, EntrySyntax>,
  merge: EntrySyntax,
  problem: (message: string, span: Span) => void,
): void {
  for (const base of bases(merge.value)) {
    if (isNull(base)) continue;
    if (base.kind !== "mapping" || base.tag !== undefined) {
      problem("`<<` merges maps, and this is none; write an alias to a map", base.span);
      continue;
    }
    for (const [key, entry] of base.entries) {
      if (!entries.has(key)) entries.set(key, { key: entry.key, value: merged(entry, base) });
    }
  }
}

const bases = (value: Syntax): readonly Syntax[] =>
  value.kind === "sequence" && value.tag === undefined ? value.items : [value];

function merged(entry: EntrySyntax, base: MappingSyntax): Syntax {
  const step = { span: entry.value.span, label: `\`${entry.key.text}\`, merged from here` };
  return { ...entry.value, span: base.span, via: ledBy(step, entry.value.via) };
}
