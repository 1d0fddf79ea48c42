import { DISRUPTIONS } from "../graph/disruption.ts";
import type { Disruption, Objective, Objectives } from "../engine/goal.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Span } from "../source/span.ts";
import { objectivesOf, type OwnObjectives } from "./objectives.ts";
import { NO_TIER, type StatedTier, type Tier } from "./tiers.ts";

/** Where an objective comes from. */
export interface Origin {
  /** `default` where nobody chose a tier, `tier` where it is that of the chosen one. */
  readonly is: "default" | "tier" | "criticality" | "template" | "configuration" | "command-line";
  /** A clause without a full stop: "the tier warm-standby", "resilience policy `Policy`". */
  readonly says: string;
  readonly place?: Span;
}

/** One number of an objective: its RTO or its RPO. */
export type Part = "rto" | "rpo";

const PARTS: readonly Part[] = ["rto", "rpo"];

type ByPart<T> = Readonly<Partial<Record<Disruption, Readonly<Partial<Record<Part, T>>>>>>;

/** What a workload is to reach, as far as the configuration says so. */
export interface StatedGoal extends OwnObjectives {
  readonly tier?: StatedTier;
  /** Where the configuration says so. */
  readonly places?: {
    readonly tier?: Span;
    readonly criticality?: Span;
    readonly availability?: Span;
    readonly objectives?: ByPart<Span>;
  };
}

/** A value, and where it comes from. */
export interface Sourced<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** What the templates of a workload say of what it is to reach. */
export interface TemplateGoal {
  readonly tier?: Sourced<Tier>;
  readonly availability?: Sourced<number>;
  readonly objectives: ByPart<Sourced<number>>;
  /** What they say twice and not alike, so that nobody knows which is meant. */
  readonly doubts: readonly (Diagnostic & { readonly of: "tier" | "availability" | `${Disruption}.${Part}` })[];
}

/** What the command line says. */
export interface GivenGoal {
  readonly tier?: Tier;
  readonly rto?: number;
  readonly rpo?: number;
}

/** What a workload is judged by. */
export interface ChosenGoal extends OwnObjectives {
  readonly tier: Tier;
  /** Nobody chose the tier. */
  readonly byDefault: boolean;
  /** Somebody says that nothing is asked of it. Then `tier` means nothing. */
  readonly isFree?: true;
  readonly origins: OwnOrigins;
  /** What the templates leave open and nobody decides. */
  readonly doubts: readonly Diagnostic[];
}

interface OwnOrigins {
  readonly tier: Origin;
  readonly criticality?: Origin;
  readonly availability?: Origin;
  readonly objectives: ByPart<Origin>;
}

/** The objectives of a workload, each with where it comes from. */
export interface StatedObjectives extends Objectives {
  readonly origins: Origins;
}

export interface Origins extends Readonly<Record<Disruption, Readonly<Record<Part, Origin>>>> {
  readonly tier: Origin;
  readonly availability?: Origin;
}

/** What a workload is judged by: the command line wins over the configuration, and that over what stands in the templates. */
export function goalFor(stated: StatedGoal, given: GivenGoal, templates: TemplateGoal = { objectives: {}, doubts: [] }): ChosenGoal {
  const { objectives = {}, tier, places = {}, criticality, availability, retention, zones } = stated;
  const isFree = given.tier === undefined && tier === NO_TIER;
  const chosen = given.tier ?? (tier === NO_TIER ? undefined : (tier ?? templates.tier?.value));
  const found = DISRUPTIONS.flatMap((disruption) => PARTS.flatMap((part) => numberFor(disruption, part, { stated: objectives[disruption]?.[part], place: places.objectives?.[disruption]?.[part] }, given, templates)));
  const own = (disruption: Disruption): Partial<Objective> => Object.fromEntries(found.filter((each) => each.disruption === disruption).map(({ part, value }) => [part, value]));
  const originsOf = (disruption: Disruption): Partial<Record<Part, Origin>> => Object.fromEntries(found.filter((each) => each.disruption === disruption).map(({ part, origin }) => [part, origin]));
  const asked = availability ?? templates.availability?.value;
  const askedBy = availability === undefined ? templates.availability?.origin : byConfiguration("availability", places.availability);
  const decided = new Set<string>([...(given.tier ?? tier ? ["tier"] : []), ...(availability === undefined ? [] : ["availability"]), ...found.map(({ disruption, part }) => `${disruption}.${part}`)]);
  return {
    tier: chosen ?? "backup-restore",
    byDefault: chosen === undefined && !isFree,
    ...(isFree && { isFree }),
    objectives: { mistake: own("mistake"), instance: own("instance"), zone: own("zone"), region: own("region") },
    ...(criticality && { criticality }),
    ...(asked !== undefined && { availability: asked }),
    ...(retention !== undefined && { retention }),
    ...(zones && { zones }),
    origins: {
      tier: tierOrigin(given, tier, places.tier, templates),
      ...(criticality && { criticality: { ...byConfiguration("criticality", places.criticality), is: "criticality", says: `the class ${criticality}` } }),
      ...(askedBy && { availability: askedBy }),
      objectives: { mistake: originsOf("mistake"), instance: originsOf("instance"), zone: originsOf("zone"), region: originsOf("region") },
    },
    doubts: templates.doubts.filter(({ of }) => !decided.has(of)).map(({ level, message, span }) => ({ level, message, span })),
  };
}

interface FoundNumber extends Sourced<number> {
  readonly disruption: Disruption;
  readonly part: Part;
}

/** The number that somebody states; none where the tier decides. The command line speaks of the region. */
function numberFor(disruption: Disruption, part: Part, { stated, place }: { readonly stated: number | undefined; readonly place: Span | undefined }, given: GivenGoal, { objectives }: TemplateGoal): readonly FoundNumber[] {
  const flag = disruption === "region" ? given[part] : undefined;
  if (flag !== undefined) return [{ disruption, part, value: flag, origin: { is: "command-line", says: `--${part} on the command line` } }];
  if (stated !== undefined) return [{ disruption, part, value: stated, origin: byConfiguration(`objectives.${disruption}.${part}`, place) }];
  const written = objectives[disruption]?.[part];
  return written ? [{ disruption, part, ...written }] : [];
}

const byConfiguration = (key: string, place: Span | undefined): Origin => ({ is: "configuration", says: `${key} in the configuration`, ...(place && { place }) });

function tierOrigin(given: GivenGoal, tier: StatedTier | undefined, place: Span | undefined, templates: TemplateGoal): Origin {
  if (given.tier) return { is: "command-line", says: "--tier on the command line" };
  if (tier) return byConfiguration("tier", place);
  return templates.tier?.origin ?? { is: "default", says: "nobody chose a tier" };
}

/** The objectives that a workload is judged by, under its own tier, and who says so. */
export function statedObjectives(goal: ChosenGoal): StatedObjectives {
  const all = objectivesOf(goal.tier, goal);
  const { criticality: _, ...unclassed } = goal;
  const byTier = objectivesOf(goal.tier, unclassed);
  const { tier, availability, criticality, objectives } = goal.origins;
  const fallback: Origin = goal.byDefault
    ? { is: "default", says: `the tier ${goal.tier}, by default` }
    : { is: "tier", says: `the tier ${goal.tier}`, ...(tier.place && { place: tier.place }) };
  const of = (disruption: Disruption): Record<Part, Origin> => {
    const part = (each: Part): Origin => objectives[disruption]?.[each] ?? (criticality && all[disruption][each] < byTier[disruption][each] ? criticality : fallback);
    return { rto: part("rto"), rpo: part("rpo") };
  };
  return { ...all, origins: { mistake: of("mistake"), instance: of("instance"), zone: of("zone"), region: of("region"), tier, ...(availability && { availability }) } };
}
