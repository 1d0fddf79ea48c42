import { isDeclined, type Declined } from "../frontends/edits/change.ts";
import { place, type EditSources, type PlacedChange } from "../frontends/edits/place.ts";
import type { FixMeta } from "../engine/define-rule.ts";
import type { Report, ReportedVerdict } from "../outputs/report.ts";
import type { PropertyEdit } from "../value/edit.ts";
import { saidOf } from "./words.ts";

/** As much of a verdict as a fix needs. */
export type FixedVerdict = Pick<ReportedVerdict, "rule" | "outcome" | "fault" | "resource" | "workload" | "edits">;

/** As much of a report as a fix needs. */
export interface FixedReport extends Pick<Report, "diagnostics" | "texts"> {
  readonly verdicts: readonly FixedVerdict[];
}

/** A fix that can be written: the changes that it makes, in their order. */
export interface Offer<V extends FixedVerdict = FixedVerdict> extends FixMeta {
  readonly verdict: V;
  /** What it does, as clauses. */
  readonly says: readonly string[];
  readonly changes: readonly PlacedChange[];
}

/** A finding whose fix is not made, and why, as a clause. */
export interface Refusal<V extends FixedVerdict = FixedVerdict> {
  readonly verdict: V;
  readonly says: readonly string[];
  readonly why: string;
}

export const isOffer = <V extends FixedVerdict>(made: Offer<V> | Refusal<V>): made is Offer<V> => "changes" in made;

/** Places the fix of a finding in the files; undefined where the rule has none for it. */
export function offerOf<V extends FixedVerdict>(verdict: V, sources: EditSources): Offer<V> | Refusal<V> | undefined {
  const { rule: { fix }, edits: asked } = verdict;
  const edits = fix && asked ? distinct(asked) : [];
  if (!fix || edits.length === 0) return undefined;
  const says = edits.map(saidOf);
  const changes = placed(edits, sources);
  if (isDeclined(changes)) return { verdict, says, why: changes.declined };
  if (changes.length === 0) return { verdict, says, why: "the files say it already" };
  return { ...fix, verdict, says, changes };
}

function placed(edits: readonly PropertyEdit[], sources: EditSources): readonly PlacedChange[] | Declined {
  const changes: PlacedChange[] = [];
  for (const edit of edits) {
    const made = place(edit, sources);
    if (isDeclined(made)) return made;
    for (const change of made) if (!changes.some((known) => isSame(known, change))) changes.push(change);
  }
  return changes;
}

/** The same edit may be asked for in each case in which a rule fails. */
const distinct = (edits: readonly PropertyEdit[]): readonly PropertyEdit[] =>
  edits.filter(({ op, label, value, reading }, index) => edits.findIndex((other) => other.op === op && other.label === label && keyOf(other.value) === keyOf(value) && other.reading.place.span.start === reading.place.span.start && other.reading.place.span.file === reading.place.span.file) === index);

const isSame = (a: PlacedChange, b: PlacedChange): boolean => a.file === b.file && keyOf(a.change) === keyOf(b.change);

/** A text that is equal for what is equal; maps as their entries. */
export const keyOf = (value: object | string | number | boolean | undefined): string => JSON.stringify({ value }, (_, each: unknown) => (each instanceof Map ? [...each] : each));
