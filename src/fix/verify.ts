import type { Outcome } from "../value/verdict.ts";
import type { FixedReport, FixedVerdict, Offer } from "./offer.ts";

/** An offer that does not do what it says once its text is judged, and why. */
export interface Failed {
  readonly offer: Offer;
  readonly why: string;
}

/**
 * Which offers must not be made: those whose finding is still there, and those that have made something else worse. What begins to be
 * asked only now, since there is something to ask it of, is no fault of theirs; nor is an estimate of the whole workload, whose time to recover is
 * asked only once its data can be brought back at all.
 */
export function failedOf(offers: readonly Offer[], before: FixedReport, after: FixedReport): readonly Failed[] {
  const [was, is] = [outcomesOf(before), outcomesOf(after)];
  const remaining = offers.flatMap((offer): readonly Failed[] => ((is.get(keyOf(offer.verdict)) ?? "holds") === "holds" ? [] : [{ offer, why: "the rule would still not hold" }]));
  const worse = after.verdicts.filter((verdict) => {
    if (verdict.rule.survives === "every-loss") return false;
    const known = was.get(keyOf(verdict)) ?? was.get(questionOf(verdict));
    return known !== undefined && ORDER[verdict.outcome] > ORDER[known];
  });
  const unreadable = faultsIn(after) > faultsIn(before) ? offers : [];
  const [broken] = after.diagnostics.filter(({ level, message }) => level === "error" && !before.diagnostics.some((known) => known.message === message));
  return [...remaining, ...blamed(offers, worse), ...unreadable.map((offer) => ({ offer, why: `the files would not be read: ${broken?.message ?? ""}` }))];
}

/** Those of the same resource; where there is none, of the same workload. */
function blamed(offers: readonly Offer[], worse: readonly FixedVerdict[]): readonly Failed[] {
  return worse.flatMap((verdict) => {
    const near = offers.filter(({ verdict: { resource } }) => resource.block === verdict.resource.block && resource.deployment === verdict.resource.deployment);
    const all = near.length > 0 ? near : offers.filter(({ verdict: { workload } }) => workload === verdict.workload);
    return all.map((offer) => ({ offer, why: `${verdict.rule.id} would ${verdict.outcome === "fails" ? "fail" : "be unknown"} for ${verdict.resource.shown}` }));
  });
}

const ORDER: Readonly<Record<Outcome, number>> = { holds: 0, unknown: 1, fails: 2 };

/** The worst outcome of each question. */
function outcomesOf({ verdicts }: FixedReport): ReadonlyMap<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  for (const verdict of verdicts) {
    for (const key of [keyOf(verdict), questionOf(verdict)]) {
      const known = outcomes.get(key);
      if (known === undefined || ORDER[verdict.outcome] > ORDER[known]) outcomes.set(key, verdict.outcome);
    }
  }
  return outcomes;
}

/** One fault of one rule in one resource. */
export const keyOf = ({ fault, ...verdict }: FixedVerdict): string => JSON.stringify([questionOf(verdict), fault]);

const questionOf = ({ rule, resource }: Pick<FixedVerdict, "rule" | "resource">): string => JSON.stringify([rule.id, resource.deployment, resource.address]);

const faultsIn = ({ diagnostics }: FixedReport): number => diagnostics.filter(({ level }) => level === "error").length;
