import type { EditSources } from "../frontends/edits/place.ts";
import { fold, type Finding } from "../outputs/fold.ts";
import type { Report, ReportedFix, ReportedVerdict } from "../outputs/report.ts";
import { isOffer, offerOf, type Offer, type Refusal } from "./offer.ts";
import { reportedFix } from "./reported.ts";
import { fixAll, type Fixing } from "./rounds.ts";
import { keyOf } from "./verify.ts";

/** How what is offered is placed in the files, and judged. */
export type Offering = Pick<Fixing<Report>, "judge" | "sources">;

/**
 * The report with the fix of each finding that is reported and whose rule has one: what it would change in the files as they are, or why it is
 * not made. Each has been made and judged, together with the others where they do not contradict each other.
 */
export async function withFixes(report: Report, offering: Offering): Promise<Report> {
  const findings = fold(report.verdicts.filter(isReported));
  if (findings.length === 0) return report;
  const sources = offering.sources(report);
  const placed = new Map(findings.flatMap(({ subjects }) => subjects).map((verdict) => [verdict, offerOf(verdict, sources)]));
  const refused = await refusals(report, [...placed.values()].filter((made) => made !== undefined).filter(isOffer), offering);
  const fixes = new Map<ReportedVerdict, ReportedFix>();
  for (const finding of findings) {
    const fix = fixOf(finding, placed, refused, sources);
    if (fix) for (const verdict of finding.subjects) fixes.set(verdict, fix);
  }
  return { ...report, verdicts: report.verdicts.map((verdict) => withFix(verdict, fixes.get(verdict))) };
}

const isReported = ({ outcome, severity, rule, edits, suppressed, leftOut }: ReportedVerdict): boolean => outcome === "fails" && severity !== "none" && rule.fix !== undefined && edits !== undefined && !suppressed && leftOut === undefined;

const withFix = (verdict: ReportedVerdict, fix: ReportedFix | undefined): ReportedVerdict => (fix ? { ...verdict, fix } : verdict);

/** Why offers do not stand the judgement, by their finding. What contradicts another one is tried by itself once that has been. */
async function refusals(report: Report, offers: readonly Offer<ReportedVerdict>[], { judge, sources }: Offering): Promise<ReadonlyMap<string, string>> {
  const refused = new Map<string, string>();
  let left = new Set(offers.map(({ verdict }) => keyOf(verdict)));
  for (let batch = 0; left.size > 0 && batch < MOST_BATCHES; batch += 1) {
    const wanted = left;
    const made = await fixAll(report, { safety: "review", rounds: 1, isWanted: (verdict) => wanted.has(keyOf(verdict)), judge, sources });
    for (const { verdict, why } of made.refused) refused.set(keyOf(verdict), why);
    const kept = new Set(made.fixed.map(({ verdict }) => keyOf(verdict)));
    left = new Set([...wanted].filter((key) => !kept.has(key) && !refused.has(key)));
    if (left.size === wanted.size) break;
  }
  for (const key of left) refused.set(key, "it contradicts other fixes");
  return refused;
}

/** One for all that a finding stands for: whole or not at all. Undefined where none of them has a fix. */
function fixOf({ rule, subjects }: Finding, placed: ReadonlyMap<ReportedVerdict, Offer | Refusal | undefined>, refused: ReadonlyMap<string, string>, sources: EditSources): ReportedFix | undefined {
  const made = subjects.flatMap((verdict) => placed.get(verdict) ?? []);
  const [first, ...others] = made.filter(isOffer);
  if (!rule.fix || made.length === 0) return undefined;
  const why = [
    ...made.flatMap((each) => (isOffer(each) ? [] : [each.why])),
    ...subjects.flatMap((verdict) => refused.get(keyOf(verdict)) ?? []),
    ...(made.length < subjects.length ? ["some of the resources that it stands for need something else"] : []),
  ];
  const [declined] = why;
  if (first && declined === undefined) return reportedFix([first, ...others], sources);
  const says = [...new Set(made.flatMap((each) => each.says))];
  return { safety: rule.fix.safety, note: rule.fix.note, says, changes: [], ...(declined !== undefined && { declined }) };
}

/** What contradicts something seldom contradicts more than that. */
const MOST_BATCHES = 3;
