import type { Graph } from "../graph/graph.ts";
import { workloadKind } from "../graph/workload-subject.ts";
import type { Span } from "../source/span.ts";
import type { Verdict } from "../value/verdict.ts";
import { demandsOf, type Demand, type Part, type Placed } from "./rungs.ts";
import type { Said } from "./said.ts";
import { TIERS, type Tier } from "./tiers.ts";

/** Which of the five strategies a workload implements, by what it defines and not by what is asked of it. */
export interface RecognisedStrategy {
  /** What is proven; undefined where not even copies of all its data leave the region. */
  readonly recognised: Tier | undefined;
  /** What it may be if all that is not known is well. */
  readonly possible: Tier | undefined;
  /** Why it is what is proven. */
  readonly reasons: readonly Said[];
  /** What the next stronger strategy asks and is not there, or not known to be. */
  readonly missingForNext: readonly Said[];
}

/** Regions of the workload, by name where it is not known which is home. */
interface Regions extends Placed {
  readonly regions?: readonly { readonly name: string }[];
}

/**
 * A strategy is what all of a workload lives up to: one store that stays behind holds it down, and is named. Where it is not known which of several
 * regions is home, each may be lost, and the weakest counts.
 */
export function recogniseStrategy(graph: Graph, workload: string, regions: Regions): RecognisedStrategy {
  if (graph.workloads.find(({ name }) => name === workload)?.stated?.staysInRegion === true) return STAYS;
  const strategies = homesOf(regions).map((placed) => strategyFrom(demandsOf(graph, workload, placed)));
  const [weakest = strategyFrom([])] = strategies.toSorted((a, b) => rank(a.recognised) - rank(b.recognised) || rank(a.possible) - rank(b.possible));
  return weakest;
}

const STAYS: RecognisedStrategy = { recognised: undefined, possible: undefined, reasons: [{ says: "it stays in its region, as the configuration states" }], missingForNext: [] };

function homesOf({ home, recovery, regions = [] }: Regions): readonly Placed[] {
  const names = regions.map(({ name }) => name);
  if (home !== undefined || recovery.length > 0 || names.length < 2) return [{ recovery, ...(home !== undefined && { home }) }];
  return names.map((name) => ({ home: name, recovery: names.filter((other) => other !== name) }));
}

/** Stronger ones have higher ranks; none has the lowest. */
const rank = (tier: Tier | undefined): number => (tier === undefined ? -1 : TIERS.indexOf(tier));

function strategyFrom(demands: readonly Demand[]): RecognisedStrategy {
  if (demands.length === 0) return { recognised: undefined, possible: undefined, reasons: [{ says: "nothing in it holds data or serves" }], missingForNext: [] };
  const recognised = highest(demands, ({ outcome }) => outcome === "holds");
  const next = TIERS[rank(recognised) + 1];
  return {
    recognised,
    possible: highest(demands, ({ outcome }) => outcome !== "fails"),
    reasons: [...reasonsFor(recognised, demands), ...heldDown(recognised, demands)],
    missingForNext: demands.filter(({ tier, verdict }) => tier === next && verdict.outcome !== "holds").map(missing),
  };
}

/** The strongest strategy of which, as of each weaker one, every demand will do. */
function highest(demands: readonly Demand[], willDo: (verdict: Verdict) => boolean): Tier | undefined {
  const firstMissed = TIERS.findIndex((tier) => demands.some((demand) => demand.tier === tier && !willDo(demand.verdict)));
  return TIERS[(firstMissed < 0 ? TIERS.length : firstMissed) - 1];
}

const PARTS: readonly Part[] = ["data", "compute", "users"];

/** For each part the most that is proven of it, as far as the strategy asks for it. */
function reasonsFor(recognised: Tier | undefined, demands: readonly Demand[]): readonly Said[] {
  if (recognised === undefined) return [];
  const asked = demands.filter(({ tier }) => rank(tier) <= rank(recognised));
  return PARTS.flatMap((part) => {
    const of = asked.filter((each) => each.part === part);
    const most = Math.max(...of.map(({ tier }) => rank(tier)));
    const held = of.filter(({ tier }) => rank(tier) === most);
    const [first] = held;
    return first ? [{ says: first.held(namesOf(held), held.length === 1), place: part === "compute" ? first.about.subject.name : spanOf(first) }] : [];
  });
}

/** "But for `Photos` it would be warm standby": stores that stay behind all else. */
function heldDown(recognised: Tier | undefined, demands: readonly Demand[]): readonly Said[] {
  const all = new Set(demands.flatMap(({ about }) => (about.kindName === workloadKind.name ? [] : [about.subject.id])));
  const would = TIERS.toReversed().flatMap((tier) => {
    const missed = demands.filter((demand) => rank(demand.tier) <= rank(tier) && demand.verdict.outcome !== "holds");
    const behind = [...new Map(missed.map((demand) => [demand.about.subject.id, demand])).values()];
    return rank(tier) > rank(recognised) && missed.every(({ part }) => part === "data") && behind.length > 0 && behind.length < all.size ? [{ tier, behind }] : [];
  });
  const [first] = would;
  return first?.behind[0] ? [{ says: `but for ${namesOf(first.behind)} it would be ${NAMES[first.tier]}`, place: first.behind[0].about.subject.name }] : [];
}

/** The strategies in words, in the middle of a sentence. */
const NAMES: Readonly<Record<Tier, string>> = {
  "backup-restore": "backup and restore",
  "pilot-light": "a pilot light",
  "warm-standby": "a warm standby",
  "multi-region": "multi-region",
  "active-active": "active-active",
};

function missing(demand: Demand): Said {
  const { verdict, about, lacks, held } = demand;
  const place = spanOf(demand);
  if (verdict.outcome === "fails") return { says: lacks, place };
  const [because] = verdict.because();
  return { says: `it is not known whether ${held(`\`${about.subject.shown}\``, true)}${because === undefined ? "" : `: ${because.says}`}`, place };
}

/** "`A`, `B`, `C` and 2 more": a resource that stands in several deployments once. */
function namesOf(demands: readonly Demand[]): string {
  const names = [...new Set(demands.map(({ about }) => `\`${about.subject.shown}\``))];
  const [shown, more] = names.length <= SHOWN ? [names, 0] : [names.slice(0, SHOWN - 1), names.length - SHOWN + 1];
  const last = more > 0 ? `${String(more)} more` : (shown.at(-1) ?? "");
  const before = more > 0 ? shown : shown.slice(0, -1);
  return before.length === 0 ? last : `${before.join(", ")} and ${last}`;
}

const SHOWN = 4;

/** For what runs and for where users go the source has a place of its own: a size, a record. Data has many, and stands for itself. */
function spanOf({ part, verdict, about }: Demand): Span {
  if (part === "data") return about.subject.name;
  const written = verdict.because().find(({ absent, span }) => absent !== true && span.start !== span.end);
  return written?.span ?? about.subject.name;
}
