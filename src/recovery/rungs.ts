import type { Graph } from "../graph/graph.ts";
import { lookAt, type Resource } from "../graph/resource.ts";
import { unproven } from "../graph/unproven.ts";
import { workloadKind } from "../graph/workload-subject.ts";
import { backupPlan } from "../kinds/backup.ts";
import { route53Record } from "../kinds/route53.ts";
import { nothingAt } from "../value/several.ts";
import { all, any, not, verdict, type Verdict } from "../value/verdict.ts";
import { isAsLarge, runs } from "./roles/capacity.ts";
import { isReserve, runningAtHome, standsFor, type Running } from "./roles/standby.ts";
import { failsOverByItself, servesUsers, sharesUsers, standsInTwoRegions } from "./roles/workload.ts";
import { hasLiveCopy, isElsewhere, takesWritesEverywhere } from "./stores/live.ts";
import { isOriginal, storeKinds } from "./stores/stores.ts";
import type { Tier } from "./tiers.ts";

/** What a strategy is made of: where the data is, what runs, and where users go. */
export type Part = "data" | "compute" | "users";

/** Something that a strategy, and each that is stronger, asks of a workload or of one resource in it. */
export interface Demand {
  readonly tier: Tier;
  readonly part: Part;
  readonly about: Resource;
  readonly verdict: Verdict;
  /** A clause about one resource or several: "`Orders` has a live copy in another region". */
  readonly held: (names: string, isOne: boolean) => string;
  /** A clause for where it fails: "`Orders` has no live copy in eu-central-1". */
  readonly lacks: string;
}

/** The regions of a workload, one of them being home. */
export interface Placed {
  readonly home?: string;
  readonly recovery: readonly string[];
}

/** All that the five strategies ask of a workload with this home, weakest first for each part. */
export function demandsOf(graph: Graph, workload: string, regions: Placed): readonly Demand[] {
  const subject = graph.wholes.find((each) => each.workload === workload);
  if (!subject) return [];
  const whole = lookAt(workloadKind, graph, graph.world, subject);
  const { compute, entries } = runningAtHome(graph, workload, regions);
  const stores = storesOf(graph, workload, regions);
  if (stores.length + compute.length + entries.length === 0) return ofPlans(whole);
  return [...ofData(whole, stores, regions), ...ofCompute(whole, [...compute, ...entries], regions), ...ofUsers(whole, regions)];
}

const STORES: ReadonlySet<string> = new Set(storeKinds.map(({ name }) => name));

interface Store {
  readonly resource: Resource;
  readonly counts: Verdict;
}

/** What holds data that is nowhere else; what stands in the recovery region is a copy, or is lost with nothing. */
const storesOf = (graph: Graph, workload: string, regions: Placed): readonly Store[] =>
  graph.subjectsOf(workload).flatMap((subject) => {
    if (!STORES.has(subject.kind.name)) return [];
    const resource = lookAt(subject.kind, graph, graph.world, subject);
    if (isReserve(resource, graph, regions)) return [];
    const counts = all(resource.exists(), resource.isOfKind(), isOriginal(resource));
    return counts.outcome === "fails" ? [] : [{ resource, counts }];
  });

/** Plans alone show that copies leave the region, and not of what. */
function ofPlans(whole: Resource): readonly Demand[] {
  const plans = whole.others(backupPlan).where((plan) => plan.rules.some((rule) => rule.copies.exist()));
  const [plan] = plans.members;
  if (!plan) return [];
  const of = { part: "data", about: plan.item } as const;
  const unseen = unproven(plan.item, "what it backs up is not among these files");
  const alone = verdict("fails", () => [nothingAt(plan.item.subject.name, "nothing else is defined")]);
  return [
    { ...of, tier: "backup-restore", verdict: unseen, held: (names) => `all data has copies in another region by ${names}`, lacks: "" },
    { ...of, tier: "pilot-light", verdict: alone, held: () => "", lacks: "nothing in it holds data or serves" },
  ];
}

/** A claim about something that may not count: then nothing is asked of it. */
const where = (counts: Verdict, claim: Verdict): Verdict => (counts.outcome === "holds" ? claim : any(claim, not(counts)));

const placeOf = ({ recovery }: Placed): string => (recovery.length === 0 ? "another region" : recovery.join(" or "));

function ofData(whole: Resource, stores: readonly Store[], regions: Placed): readonly Demand[] {
  const there = placeOf(regions);
  if (stores.length === 0) {
    const verdict_ = verdict("holds", () => [nothingAt(whole.subject.name, "nothing in it holds data")]);
    return [{ tier: "backup-restore", part: "data", about: whole, verdict: verdict_, held: () => "nothing in it holds data that could be lost", lacks: "" }];
  }
  return stores.flatMap(({ resource, counts }): readonly Demand[] => {
    const name = `\`${resource.subject.shown}\``;
    const asked = { part: "data", about: resource } as const;
    return [
      { ...asked, tier: "backup-restore", verdict: where(counts, isElsewhere(resource)), held: (names, isOne) => `${names} ${isOne ? "has a copy" : "have copies"} in another region`, lacks: `${name} has no copy in another region` },
      { ...asked, tier: "pilot-light", verdict: where(counts, hasLiveCopy(resource)), held: (names, isOne) => `${names} ${isOne ? "has a live copy" : "have live copies"} in another region`, lacks: `${name} has no live copy in ${there}` },
      { ...asked, tier: "active-active", verdict: where(counts, takesWritesEverywhere(resource)), held: (names, isOne) => `${names} ${isOne ? "takes" : "take"} writes in each region`, lacks: `${name} takes writes in one region only` },
    ];
  });
}

function ofCompute(whole: Resource, running: readonly Running[], regions: Placed): readonly Demand[] {
  const there = placeOf(regions);
  const asked = { part: "compute", about: whole } as const;
  if (running.length === 0) {
    const nothing = verdict("unknown", () => [nothingAt(whole.subject.name, "what uses its data is not among these files")]);
    return [{ ...asked, tier: "warm-standby", verdict: nothing, held: () => `something runs in ${there}`, lacks: "" }];
  }
  if (regions.recovery.length === 0) {
    return [{ ...asked, tier: "pilot-light", verdict: unlessCertain(standsInTwoRegions(whole)), held: () => "what runs stands in a second region, too", lacks: "what runs stands in one region, and no recovery region is known" }];
  }
  return running.flatMap((each): readonly Demand[] => {
    const { resource, counts } = each;
    const name = `\`${resource.subject.shown}\``;
    const stands = (claim: (twin: Resource) => Verdict): Verdict => where(counts, standsFor(each, regions, claim));
    const of = { part: "compute", about: resource } as const;
    return [
      { ...of, tier: "pilot-light", verdict: stands(() => all()), held: (names, isOne) => `${names} ${isOne ? "is" : "are"} defined in ${there}, too`, lacks: `${name} has nothing in ${there} that stands for it` },
      { ...of, tier: "warm-standby", verdict: stands(runs), held: (names, isOne) => `${names} ${isOne ? "runs" : "run"} in ${there}, too`, lacks: `${name} does not run in ${there}` },
      { ...of, tier: "multi-region", verdict: stands((twin) => all(runs(twin), isAsLarge(twin, resource))), held: (names, isOne) => `${names} ${isOne ? "is" : "are"} as large in ${there}`, lacks: `${name} is smaller in ${there}` },
    ];
  });
}

/** Where no region is known nothing stands in another one for certain. */
const unlessCertain = (claim: Verdict): Verdict => (claim.outcome === "holds" ? { ...claim, outcome: "unknown" } : claim);

/** Asked where users reach it by something that it defines. */
function ofUsers(whole: Resource, regions: Placed): readonly Demand[] {
  const reached = any(servesUsers(whole), whole.others(route53Record).exist());
  if (reached.outcome === "fails") return [];
  const there = placeOf(regions);
  const of = { part: "users", about: whole } as const;
  return [
    { ...of, tier: "multi-region", verdict: where(reached, failsOverByItself(whole)), held: () => `a health check or a switch sends users to ${there}`, lacks: `nothing sends users to ${there} by itself` },
    { ...of, tier: "active-active", verdict: where(reached, sharesUsers(whole)), held: () => "users are shared out among the regions", lacks: "users are all sent to one region as long as it works" },
  ];
}
