import type { FixSafety } from "../engine/define-rule.ts";
import type { EditSources } from "../frontends/edits/place.ts";
import { applyAll } from "./apply.ts";
import { isOffer, offerOf, type FixedReport, type Offer, type Refusal } from "./offer.ts";
import { failedOf, keyOf } from "./verify.ts";

type VerdictOf<R extends FixedReport> = R["verdicts"][number];

/** What is to be fixed, and how what is fixed is judged. */
export interface Fixing<R extends FixedReport> {
  /** `review` makes those that are safe, too. */
  readonly safety: FixSafety;
  readonly isWanted: (verdict: VerdictOf<R>) => boolean;
  /** The same run, with other texts of some of its files. */
  readonly judge: (texts: ReadonlyMap<string, string>) => Promise<R>;
  /** The files of a run. */
  readonly sources: (report: R) => EditSources;
  /** After how many rounds it ends, whatever there is left; until nothing changes where nothing is said. */
  readonly rounds?: number;
}

export interface Fixed<R extends FixedReport> {
  /** The report of the texts as they are now. */
  readonly report: R;
  /** The files that are changed, by the names of the report. */
  readonly texts: ReadonlyMap<string, string>;
  /** In the order in which they were made. */
  readonly fixed: readonly Offer<VerdictOf<R>>[];
  readonly refused: readonly Refusal<VerdictOf<R>>[];
}

/**
 * Makes the fixes of a report's findings, round by round: a fix may be what another rule waits for. Each round is judged before it counts,
 * and what does not do what it says, or does more, is taken out of it again.
 */
export async function fixAll<R extends FixedReport>(first: R, fixing: Fixing<R>): Promise<Fixed<R>> {
  let state: Fixed<R> = { report: first, texts: new Map(), fixed: [], refused: [] };
  const givenUp = new Map<string, string>();
  for (let round = 0; round < (fixing.rounds ?? MOST_ROUNDS); round += 1) {
    const open = fixing.sources(state.report);
    const { offers, refused } = offersIn(state.report, fixing, open, givenUp);
    state = { ...state, refused };
    if (offers.length === 0) break;
    const next = await oneRound(state, offers, { ...fixing, open }, givenUp);
    if (!next) break;
    state = next;
  }
  const left = offersIn(state.report, fixing, fixing.sources(state.report), givenUp);
  return { ...state, refused: left.refused };
}

function offersIn<R extends FixedReport>(report: R, { safety, isWanted }: Fixing<R>, open: EditSources, givenUp: ReadonlyMap<string, string>): { readonly offers: readonly Offer<VerdictOf<R>>[]; readonly refused: readonly Refusal<VerdictOf<R>>[] } {
  const offers: Offer<VerdictOf<R>>[] = [];
  const refused: Refusal<VerdictOf<R>>[] = [];
  const verdicts: readonly VerdictOf<R>[] = report.verdicts;
  for (const verdict of verdicts) {
    if (!verdict.edits || verdict.outcome !== "fails" || !isWanted(verdict) || (safety === "safe" && verdict.rule.fix?.safety !== "safe")) continue;
    const made = offerOf(verdict, open);
    const why = givenUp.get(keyOf(verdict));
    if (made && why !== undefined) refused.push({ verdict, says: made.says, why });
    else if (made && isOffer(made)) offers.push(made);
    else if (made) refused.push(made);
  }
  return { offers, refused };
}

/** Undefined where nothing can be made. */
async function oneRound<R extends FixedReport>(state: Fixed<R>, offers: readonly Offer<VerdictOf<R>>[], { judge, open }: Pick<Fixing<R>, "judge"> & { readonly open: EditSources }, givenUp: Map<string, string>): Promise<Fixed<R> | undefined> {
  let left = offers;
  for (let attempt = 0; left.length > 0 && attempt < MOST_ATTEMPTS; attempt += 1) {
    const { texts, applied, refused } = applyAll(left, open);
    for (const { offer, why } of refused) givenUp.set(keyOf(offer.verdict), why);
    if (applied.length === 0) return undefined;
    const all = new Map([...state.texts, ...texts]);
    const report = await judge(all);
    const failed = failedOf(applied, state.report, report);
    if (failed.length === 0) return { report, texts: all, fixed: [...state.fixed, ...applied], refused: state.refused };
    for (const { offer, why } of failed) givenUp.set(keyOf(offer.verdict), why);
    left = left.filter(({ verdict }) => !givenUp.has(keyOf(verdict)));
  }
  for (const { verdict } of left) givenUp.set(keyOf(verdict), "too many others that were to be made with it must not be");
  return undefined;
}

/** What enables something else seldom enables more than that. */
const MOST_ROUNDS = 8;

/** What fails once is left out, and may have been in the way of others. */
const MOST_ATTEMPTS = 6;
