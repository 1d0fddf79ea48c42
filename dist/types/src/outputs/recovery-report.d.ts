import type { RuleMeta } from "../engine/define-rule.ts";
import type { Disruption } from "../graph/disruption.ts";
import type { Link } from "../recovery/estimate/estimate.ts";
import type { Basis } from "../recovery/mechanisms/time.ts";
import type { Standing } from "../recovery/standings.ts";
import type { Tier } from "../recovery/tiers.ts";
import type { Location } from "./report.ts";
/** How a workload would recover, and what stands in the way. Times are in seconds. What is not there was not assessed. */
export interface ReportedRecovery {
    readonly disruptions: Readonly<Record<Disruption, ReportedDisruption>>;
    readonly strategy?: ReportedStrategy;
    readonly availability?: ReportedAvailability | undefined;
    /** What AWS Resilience Hub would give for its policy, of at most so many points. */
    readonly hub?: {
        readonly proven: number;
        readonly possible: number;
        readonly most: number;
    } | undefined;
    readonly checklist?: readonly ReportedItem[];
    readonly attestations?: readonly ReportedAttestation[];
    /** The shortest list of changes that reaches the chosen tier, in the order to make them. */
    readonly changes?: readonly ReportedChange[];
}
/** `unrecoverable` is what nothing brings back; of a bound, `unbounded` is one that AWS does not name. */
export type ReportedTime = number | "unrecoverable" | "unbounded";
/** What is to be expected, what it may take at most as far as AWS says, and what of it is certain. */
export interface ReportedFigures {
    readonly typical: ReportedTime;
    readonly bound: ReportedTime;
    readonly certain: ReportedTime;
}
export interface ReportedEstimate {
    /** What is proven; undefined where nothing has to be recovered. */
    readonly proven?: ReportedFigures;
    /** If all that is not known is well. */
    readonly possible?: ReportedFigures;
    /** Some of what is proven is nothing that AWS publishes, and that nobody has stated. */
    readonly isEstimate?: true;
    /** In seconds. */
    readonly objective: number;
    /** Where the objective comes from. */
    readonly origin?: ReportedOrigin;
    readonly standing: Standing;
}
export interface ReportedOrigin {
    readonly is: "default" | "tier" | "criticality" | "template" | "configuration" | "command-line";
    readonly says: string;
    readonly location?: Location;
}
export interface ReportedDisruption {
    readonly rto: ReportedEstimate;
    readonly rpo: ReportedEstimate;
    /** The steps that take the longest, in their order. */
    readonly chain: readonly ReportedLink[];
    readonly weakest?: ReportedLink;
    readonly worstStore?: ReportedLink;
}
export interface ReportedLink {
    readonly step: Link["step"];
    /** The resource that is brought back, as people call it; undefined for what people do. */
    readonly resource?: string;
    readonly mechanism?: {
        readonly id: string;
        readonly title: string;
        readonly page?: string;
    };
    readonly manual: boolean;
    readonly seconds: ReportedTime;
    readonly basis: Basis;
    /** How the time is made up. */
    readonly says: string;
    /** What in the source it leans on. */
    readonly because?: string;
    readonly location?: Location;
}
/** A fact, and where the source says it. */
export interface ReportedFact {
    readonly says: string;
    readonly location?: Location;
}
/** Which strategy the workload implements, whatever was chosen. */
export interface ReportedStrategy {
    /** As the graph alone proves it. */
    readonly recognised?: Tier;
    /** If all that is not known is well. */
    readonly possible?: Tier;
    readonly reasons: readonly ReportedFact[];
    readonly missingForNext: readonly ReportedFact[];
}
/** What the service level agreements of the serving chain come to, in percent: an upper bound, on paper. */
export interface ReportedAvailability {
    readonly objective?: number;
    readonly proven: number;
    readonly possible: number;
    readonly outcome: Standing;
    /** In seconds, of what is proven. */
    readonly downtime: {
        readonly year: number;
        readonly month: number;
        readonly week: number;
    };
    readonly links: readonly ReportedServing[];
}
/** One part of the serving chain. */
export interface ReportedServing {
    readonly resource: string;
    readonly percent: number;
    /** How many stand side by side, of which one is enough. */
    readonly times: number;
    readonly page: string;
    readonly says: string;
}
/** A line of the readiness checklist. */
export interface ReportedItem {
    readonly section: "infrastructure" | "database" | "application" | "network" | "operations";
    readonly says: string;
    readonly outcome: "holds" | "fails" | "unknown" | "not-asked" | "attested" | "expired" | "missing";
}
/** What no file of infrastructure shows, and somebody says. */
export interface ReportedAttestation {
    readonly name: "runbook" | "drill" | "communication-plan" | "replication-test" | "blue-green";
    readonly outcome: "attested" | "expired" | "missing";
    readonly says: string;
    readonly location?: Location;
}
/** Something to change so that the chosen tier is reached. */
export interface ReportedChange {
    readonly rule: RuleMeta["id"];
    readonly capability: RuleMeta["capability"];
    readonly says: string;
    readonly cost: "none" | "more" | "much-more";
    readonly resources: readonly string[];
    readonly location: Location;
    /** How many failing pairs of a rule and a resource it mends. */
    readonly meets: number;
}
