import { DISRUPTIONS, type Disruption } from "../graph/disruption.ts";
import type { Standings } from "./standings.ts";

/** What AWS Resilience Hub would give a deployed workload for meeting its policy: up to 40 of its 100 points. Alarms, procedures and tests are the others. */
export interface PolicyComponent {
  /** From 0 to 40, as Resilience Hub rounds it: what is unknown counts nothing in `proven` and fully in `possible`. */
  readonly proven: number;
  readonly possible: number;
  readonly most: 40;
}

/**
 * What Resilience Hub calls Application, Infrastructure, Availability Zone and Region. Without a target for the region the others share its weight.
 * https://docs.aws.amazon.com/resilience-hub/latest/userguide/calculate-score.html
 */
const WEIGHTS: Readonly<Record<Disruption, number>> = { mistake: 40, instance: 30, zone: 20, region: 10 };

const MOST = 40;

/** By the formula that AWS publishes: the weights of the disruptions whose RTO and RPO are both met, of all weights that are asked. Undefined where none is. */
export function policyComponent(standings: Standings): PolicyComponent | undefined {
  const asked = DISRUPTIONS.filter((disruption) => standings[disruption].rto.standing !== "not-asked" || standings[disruption].rpo.standing !== "not-asked");
  if (asked.length === 0) return undefined;
  const total = sumOf(asked);
  const share = (isMet: (standing: string) => boolean): number =>
    Math.round((MOST * sumOf(asked.filter((disruption) => isMet(standings[disruption].rto.standing) && isMet(standings[disruption].rpo.standing)))) / total);
  return { proven: share((standing) => standing === "met" || standing === "not-asked"), possible: share((standing) => standing !== "breached"), most: MOST };
}

const sumOf = (disruptions: readonly Disruption[]): number => disruptions.reduce((sum, disruption) => sum + WEIGHTS[disruption], 0);
