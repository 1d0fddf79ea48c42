import type { RuleMeta } from "../engine/define-rule.ts";
import type { Capability } from "../engine/goal.ts";
import type { Judgement } from "../engine/judge.ts";
import { CAPABILITIES, cellOf, TIERS, type Tier } from "./tiers.ts";

/** `suppressed`: none of its pairs holds, and somebody accepts each of them. */
export type CapabilityOutcome = "holds" | "fails" | "unknown" | "suppressed" | "not-asked";

export interface CapabilityResult {
  readonly id: Capability;
  readonly outcome: CapabilityOutcome;
  readonly required: boolean;
  /** Pairs of a rule and a resource. */
  readonly held: number;
  readonly failed: number;
  readonly unknown: number;
  /** Pairs that somebody accepts: they are in none of the other numbers. */
  readonly suppressed: number;
}

export interface Scorecard {
  readonly workload: string;
  readonly tier: Tier;
  /** Set where it recovers in no other region, on purpose: what a lost region asks for is left out. */
  readonly staysInRegion?: true;
  /** Set where nobody chose the tier. */
  readonly byDefault?: true;
  /** Set where somebody says that no tier is asked of it: it is read and not judged, and `tier` means nothing. */
  readonly isFree?: true;
  /** Undefined where nothing applied: then there is no tier to meet and no score. */
  readonly verdict: "met" | "missed" | "unproven" | undefined;
  readonly highestMet: Tier | undefined;
  /** From 0 to 100; unknown pairs count nothing in `proven` and fully in `possible`. */
  readonly score: { readonly proven: number; readonly possible: number } | undefined;
  readonly capabilities: readonly CapabilityResult[];
  /** Pairs that were left out because somebody accepts them. */
  readonly suppressed: number;
}

/** What is scored. */
export interface Scored {
  readonly name: string;
  /** It recovers in no other region, on purpose, so that nothing there is asked of it. */
  readonly staysInRegion?: boolean;
}

/**
 * Scores one workload against a tier, by what is judged under that tier's objectives. Whether another tier is met is asked under the
 * objectives of that one: what is too seldom for the chosen tier may do for a weaker one. A report shows it and computes nothing.
 *
 * What is suppressed does not count, neither as held nor as failed, as in the scores of AWS Security Hub. A capability of which some pairs
 * hold is judged by these. One of which none is left is not asked for the score; but nothing shows that it is there, so the tier is not
 * met by it: it is unproven, as long as nothing fails.
 */
export function score({ name, staysInRegion = false }: Scored, tier: Tier, judgedFor: (tier: Tier) => readonly Judgement[]): Scorecard {
  const resultsOf = (each: Tier): readonly CapabilityResult[] => resultsFor(judgedFor(each), each, staysInRegion);
  const results = resultsOf(tier);
  const verdict = verdictOf(results);
  return { workload: name, tier, ...(staysInRegion && { staysInRegion }), verdict, highestMet: highestMet(resultsOf), score: readiness(results), capabilities: results, suppressed: results.reduce((sum, each) => sum + each.suppressed, 0) };
}

/** A workload of which no tier is asked: nothing of it is judged. */
export const unjudged = (workload: string, tier: Tier): Scorecard => ({ workload, tier, isFree: true, verdict: undefined, highestMet: undefined, score: undefined, capabilities: [], suppressed: 0 });

/** Each tier asks for all that the weaker ones ask, and for no less of it. */
function highestMet(resultsOf: (tier: Tier) => readonly CapabilityResult[]): Tier | undefined {
  let highest: Tier | undefined;
  for (const tier of TIERS) {
    const verdict = verdictOf(resultsOf(tier));
    if (verdict === "missed" || verdict === "unproven") return highest;
    if (verdict === "met") highest = tier;
  }
  return highest;
}

interface Tally {
  held: number;
  failed: number;
  unknown: number;
  suppressed: number;
}

const NONE: Readonly<Tally> = { held: 0, failed: 0, unknown: 0, suppressed: 0 };

/** Advice, single layers and single ways decide nothing: they are left out of the count. */
export const countsForScore = ({ advice, layerOf, evidenceOf }: RuleMeta): boolean => !advice && layerOf === undefined && evidenceOf === undefined;

function tally(judgements: readonly Judgement[]): ReadonlyMap<Capability, Tally> {
  const tallies = new Map<Capability, Tally>();
  for (const { rule, outcome, suppressed } of judgements) {
    if (!countsForScore(rule.meta)) continue;
    const known = tallies.get(rule.meta.capability) ?? { ...NONE };
    if (suppressed) known.suppressed += 1;
    else if (outcome === "holds") known.held += 1;
    else if (outcome === "fails") known.failed += 1;
    else known.unknown += 1;
    tallies.set(rule.meta.capability, known);
  }
  return tallies;
}

function resultsFor(judgements: readonly Judgement[], tier: Tier, staysInRegion: boolean): readonly CapabilityResult[] {
  const tallies = tally(judgements);
  return ALL.map((id) => {
    const { held, failed, unknown: open, suppressed } = tallies.get(id) ?? NONE;
    // What asks for something to exist is not shown by nobody having asked.
    const { asksToExist = false, ofAnotherRegion = false } = CAPABILITIES[id];
    const isUntold = held + failed + open + suppressed === 0 && judgements.length > 0 && asksToExist && !(staysInRegion && ofAnotherRegion);
    const unknown = open + (isUntold ? 1 : 0);
    const outcome = failed > 0 ? "fails" : unknown > 0 ? "unknown" : held > 0 ? "holds" : suppressed > 0 ? "suppressed" : "not-asked";
    return { id, outcome, required: cellOf(id, tier) === "required", held, failed, unknown, suppressed };
  });
}

/** Undefined where nothing is there that the tier asks something of: such a tier is not met, it has no say. */
function verdictOf(results: readonly CapabilityResult[]): Scorecard["verdict"] {
  const required = results.filter((each) => each.required && each.outcome !== "not-asked");
  if (required.length === 0) return undefined;
  if (required.some((each) => each.outcome === "fails")) return "missed";
  return required.some((each) => each.outcome !== "holds") ? "unproven" : "met";
}

function readiness(results: readonly CapabilityResult[]): Scorecard["score"] {
  const asked = results.filter((each) => each.required && each.held + each.failed + each.unknown > 0);
  if (asked.length === 0) return undefined;
  const mean = (share: (result: CapabilityResult) => number): number =>
    round((100 * asked.reduce((total, each) => total + share(each), 0)) / asked.length);
  return {
    proven: mean(({ held, failed, unknown }) => held / (held + failed + unknown)),
    possible: mean(({ held, failed, unknown }) => (held + unknown) / (held + failed + unknown)),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

const isCapability = (name: string): name is Capability => Object.hasOwn(CAPABILITIES, name);

const ALL: readonly Capability[] = Object.keys(CAPABILITIES).filter(isCapability);
