import { type Disruption } from "../graph/disruption.ts";
import type { Objectives } from "../engine/goal.ts";
import type { WorkloadEstimate } from "./estimate/estimate.ts";
/** How an estimate stands against its objective; `not-asked` where nothing has to be recovered, or where it stays in its region on purpose. */
export type Standing = "met" | "breached" | "unknown" | "not-asked";
export interface ObjectiveStanding {
    /** In seconds. */
    readonly objective: number;
    readonly standing: Standing;
}
export type Standings = Readonly<Record<Disruption, {
    readonly rto: ObjectiveStanding;
    readonly rpo: ObjectiveStanding;
}>>;
/** The four disruptions against the objectives of each. */
export declare function standingsOf({ disruptions }: WorkloadEstimate, objectives: Objectives, staysInRegion: boolean): Standings;
