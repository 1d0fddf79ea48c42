import type { Step } from "../../source/span.ts";
import type { Budget } from "./context.ts";
import type { EntrySyntax, MappingSyntax, ScalarSyntax, Syntax } from "./syntax/syntax.ts";

/** One round of a loop: the variable and the item that it stands for. */
export interface Round {
  readonly variable: string;
  readonly item: string;
  /** Leads to the item in the loop's collection. */
  readonly step: Step;
}

/**
 * Writes one round of a loop out: `${X}` and `Ref` of the variable become the item, `&{X}` the item's letters
 * and digits. What does not change is shared with the other rounds. Stops where the budget is spent.
 */
export function substitute(node: Syntax, round: Round, budget: Budget): Syntax {
  budget.work -= 1;
  if (budget.work < 0) return node;
  switch (node.kind) {
    case "scalar":
      return inScalar(node, round, budget);
    case "sequence": {
      const items = node.items.map((item) => substitute(item, round, budget));
      return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
    }
    case "mapping": {
      const reference = node.entries.size === 1 ? node.entries.get("Ref")?.value : undefined;
      if (node.tag === undefined && reference?.kind === "scalar" && reference.text === round.variable) {
        return itemAt(node, round);
      }
      return inEntries(node, round, budget);
    }
  }
}

/** The same for a map's entries, keys included. */
export function inEntries(node: MappingSyntax, round: Round, budget: Budget): MappingSyntax {
  const entries = new Map<string, EntrySyntax>();
  let changed = false;
  for (const entry of node.entries.values()) {
    const text = replaced(entry.key.text, round, budget);
    const value = substitute(entry.value, round, budget);
    changed ||= text !== entry.key.text || value !== entry.value;
    const written = entry.written ?? entry.key.text;
    entries.set(text, { key: { ...entry.key, text }, value, ...(text === written ? {} : { written }) });
  }
  return changed ? { ...node, entries } : node;
}

function inScalar(node: ScalarSyntax, round: Round, budget: Budget): ScalarSyntax {
  if (node.tag === "Ref" && node.text === round.variable) return itemAt(node, round);
  const text = replaced(node.text, round, budget);
  return text === node.text ? node : { ...node, text, quoted: true, via: [...node.via, round.step] };
}

const itemAt = (node: Syntax, { item, step }: Round): ScalarSyntax => ({
  kind: "scalar",
  text: item,
  quoted: true,
  span: node.span,
  via: [...node.via, step],
});

/** A text with the variable replaced. `&{X}` leaves out what the name of a resource may not hold. */
function replaced(text: string, { variable, item }: Round, budget: Budget): string {
  if (!text.includes(`{${variable}}`)) return text;
  const uses = text.split(`{${variable}}`).length - 1;
  budget.work -= text.length + uses * item.length;
  if (budget.work < 0) return text;
  return text
    .replaceAll(`&{${variable}}`, () => item.replace(/[^A-Za-z0-9]/gu, ""))
    .replaceAll(`\${${variable}}`, () => item);
}
