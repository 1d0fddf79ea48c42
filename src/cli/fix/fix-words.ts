import { isOffer, type Offer, type Refusal } from "../../fix/offer.ts";
import { fold } from "../../outputs/fold.ts";
import { counted } from "../../outputs/prose.ts";
import type { Location, ReportedVerdict } from "../../outputs/report.ts";
import { visible } from "../../outputs/visible.ts";

type Made = Offer<ReportedVerdict> | Refusal<ReportedVerdict>;

/** What is told of fixes besides the report. */
export interface FixesMade {
  readonly fixed: readonly Offer<ReportedVerdict>[];
  readonly refused: readonly Refusal<ReportedVerdict>[];
  /** Those that only `--fix=review` would make. */
  readonly further: readonly Offer<ReportedVerdict>[];
  readonly files: number;
  readonly isWritten: boolean;
  readonly isSafe: boolean;
  readonly isVerbose: boolean;
  /** Where a finding stands, as the user writes it: `infra/app.yaml:12`. */
  readonly placeOf: (location: Location) => string;
}

/** The lines of what was done, what was not, and how many of each. */
export const fixWords = (made: FixesMade): readonly string[] => [...prices(made), ...declined(made), closing(made), ...further(made)].map((line) => `resilint: ${line}`);

/** What has a price is told with it. */
function prices({ fixed, placeOf }: FixesMade): readonly string[] {
  return folded(fixed.filter(({ safety }) => safety === "review")).map(({ verdict, says, all }) => {
    const notes = all.flatMap((each) => (isOffer(each) ? [each.note] : []));
    return `${placeOf(verdict.location)}: ${verdict.rule.id}: ${visible(says.join(", "))} (${visible([...new Set(notes)].join("; "))})`;
  });
}

function declined({ refused, isVerbose, placeOf }: FixesMade): readonly string[] {
  const lines = folded(refused).map(({ verdict, all }) => {
    const why = [...new Set(all.flatMap((each) => (isOffer(each) ? [] : [each.why])))];
    return `${placeOf(verdict.location)}: ${verdict.rule.id} is not fixed: ${visible(why.join("; "))}`;
  });
  if (isVerbose || lines.length <= MOST + 1) return lines;
  return [...lines.slice(0, MOST), `and ${String(lines.length - MOST)} more are not fixed; -v lists them`];
}

function closing({ fixed, refused, further: more, files, isWritten, isSafe }: FixesMade): string {
  const count = folded(fixed).length;
  if (count > 0) return `${isWritten ? "fixed" : "would fix"} ${counted(count, "finding")} in ${counted(files, "file")}${isWritten ? "" : "; nothing is written"}`;
  const why = refused.length > 0 || more.length > 0 ? "" : `: no finding has a fix${isSafe ? " that is safe" : ""}`;
  return `nothing ${isWritten ? "is" : "would be"} fixed${why}`;
}

/** Where the report is shown it says so itself. */
function further({ further: more, isWritten }: FixesMade): readonly string[] {
  const count = folded(more).length;
  return count === 0 || isWritten ? [] : [`${String(count)} more can be fixed by --fix=review, which also makes what costs something or interrupts, and says what it is`];
}

/** What the report has as one finding is one line. */
function folded<M extends Made>(made: readonly M[]): readonly { readonly verdict: ReportedVerdict; readonly says: readonly string[]; readonly all: readonly M[] }[] {
  const of = new Map(made.map((each) => [each.verdict, each]));
  return fold([...of.keys()]).map(({ shown, subjects }) => {
    const all = subjects.flatMap((verdict) => of.get(verdict) ?? []);
    return { verdict: shown, says: [...new Set(all.flatMap(({ says }) => says))], all };
  });
}

const MOST = 10;
