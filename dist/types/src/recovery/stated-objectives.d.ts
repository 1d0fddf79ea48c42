import type { Disruption, Objectives } from "../engine/goal.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Span } from "../source/span.ts";
import { type OwnObjectives } from "./objectives.ts";
import { type StatedTier, type Tier } from "./tiers.ts";
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
    readonly doubts: readonly (Diagnostic & {
        readonly of: "tier" | "availability" | `${Disruption}.${Part}`;
    })[];
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
export declare function goalFor(stated: StatedGoal, given: GivenGoal, templates?: TemplateGoal): ChosenGoal;
/** The objectives that a workload is judged by, under its own tier, and who says so. */
export declare function statedObjectives(goal: ChosenGoal): StatedObjectives;
export {};
