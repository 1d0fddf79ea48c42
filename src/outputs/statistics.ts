import { questionOf, rank, type Finding } from "./fold.ts";
import { wordOf } from "./finding-text.ts";
import type { OutputOptions } from "./options.ts";
import { paint } from "./paint.ts";
import type { Report } from "./report.ts";
import { shownFindings } from "./shown.ts";

/** How often each rule found something, the most frequent first among the worst. */
export function statistics(report: Report, options: OutputOptions): readonly string[] {
  const brushes = paint(options.color ?? false);
  const rows = rowsOf(shownFindings(report, options));
  const digits = Math.max(0, ...rows.map(({ count }) => String(count).length));
  const words = Math.max(0, ...rows.map(({ first }) => wordOf(first, brushes).word.length));
  return rows.map(({ first, count }) => {
    const { word, brush } = wordOf(first, brushes);
    return `${String(count).padStart(digits)}  ${brush(word)}${" ".repeat(words - word.length)}  ${first.rule.id}`;
  });
}

interface Row {
  readonly first: Finding;
  count: number;
}

function rowsOf(findings: readonly Finding[]): readonly Row[] {
  const rows = new Map<string, Row>();
  const open = new Set<string>();
  for (const first of findings) {
    if (first.outcome === "unknown") {
      const question = questionOf(first);
      if (open.has(question)) continue;
      open.add(question);
    }
    const key = `${first.rule.id} ${first.outcome} ${first.severity}`;
    const row = rows.get(key);
    if (row) row.count += 1;
    else rows.set(key, { first, count: 1 });
  }
  return [...rows.values()].sort((a, b) => order(a) - order(b) || b.count - a.count || (a.first.rule.id < b.first.rule.id ? -1 : 1));
}

const order = ({ first: { outcome, severity } }: Row): number => (outcome === "fails" ? rank(severity) : outcome === "unknown" ? 10 : 20);
