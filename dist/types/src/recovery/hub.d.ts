import type { Standings } from "./standings.ts";
/** What AWS Resilience Hub would give a deployed workload for meeting its policy: up to 40 of its 100 points. Alarms, procedures and tests are the others. */
export interface PolicyComponent {
    /** From 0 to 40, as Resilience Hub rounds it: what is unknown counts nothing in `proven` and fully in `possible`. */
    readonly proven: number;
    readonly possible: number;
    readonly most: 40;
}
/** By the formula that AWS publishes: the weights of the disruptions whose RTO and RPO are both met, of all weights that are asked. Undefined where none is. */
export declare function policyComponent(standings: Standings): PolicyComponent | undefined;
