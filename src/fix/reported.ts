import { isDeclined } from "../frontends/edits/change.ts";
import type { EditSources } from "../frontends/edits/place.ts";
import type { ReportedChange, ReportedFix } from "../outputs/report.ts";
import { composed } from "../source/compose-edits.ts";
import { edited, type Edit } from "../source/edit.ts";
import { LineIndex } from "../source/source.ts";
import { keyOf, type Offer } from "./offer.ts";

/** What some offers do together to the files as they are, for those who want to see it. */
export function reportedFix(offers: readonly [Offer, ...Offer[]], sources: EditSources): ReportedFix {
  const [{ safety, note }] = offers;
  const own = offers.filter(({ changes }, index) => !offers.slice(0, index).some((other) => keyOf(other.changes) === keyOf(changes)));
  const says = [...new Set(own.flatMap((offer) => offer.says))];
  const changes = changesOf(own, sources);
  return typeof changes === "string" ? { safety, note, says, changes: [], declined: changes } : { safety, note, says, changes };
}

/** Or why they cannot be made. */
function changesOf(offers: readonly Offer[], sources: EditSources): readonly ReportedChange[] | string {
  const texts = new Map<string, { readonly before: string; now: string; readonly steps: (readonly Edit[])[] }>();
  const made = new Set<string>();
  for (const placed of offers.flatMap(({ changes }) => changes)) {
    const { file, change } = placed;
    if (made.has(keyOf(placed))) continue;
    made.add(keyOf(placed));
    const opened = sources.open(file);
    if (isDeclined(opened)) return opened.declined;
    const text = texts.get(file) ?? { before: opened.text, now: opened.text, steps: [] };
    const step = opened.writer.edits(text.now, change);
    if (isDeclined(step)) return step.declined;
    text.steps.push(step);
    texts.set(file, Object.assign(text, { now: edited(text.now, step) }));
  }
  return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([file, { before, steps }]) => located(file, before, composed(before, steps)));
}

function located(file: string, text: string, edits: readonly Edit[]): readonly ReportedChange[] {
  const lines = new LineIndex(text);
  return edits.map(({ start, end, text: put }) => {
    const [from, to] = [lines.position(start), lines.position(end)];
    return { location: { file, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }, text: put };
  });
}
