import { DISRUPTIONS, type Disruption } from "../graph/disruption.ts";
import type { Objectives } from "../engine/goal.ts";
import { meets } from "./estimate/claims.ts";
import type { Interval, WorkloadEstimate } from "./estimate/estimate.ts";

/** How an estimate stands against its objective; `not-asked` where nothing has to be recovered, or where it stays in its region on purpose. */
export type Standing = "met" | "breached" | "unknown" | "not-asked";

export interface ObjectiveStanding {
  /** In seconds. */
  readonly objective: number;
  readonly standing: Standing;
}

export type Standings = Readonly<Record<Disruption, { readonly rto: ObjectiveStanding; readonly rpo: ObjectiveStanding }>>;

const WORDS = { holds: "met", fails: "breached", unknown: "unknown" } as const;

/** The four disruptions against the objectives of each. */
export function standingsOf({ disruptions }: WorkloadEstimate, objectives: Objectives, staysInRegion: boolean): Standings {
  const of = (disruption: Disruption): Standings[Disruption] => {
    const standing = (interval: Interval | undefined, objective: number): ObjectiveStanding => ({
      objective,
      standing: interval === undefined || (disruption === "region" && staysInRegion) ? "not-asked" : WORDS[meets(interval, objective)],
    });
    const { rto, rpo } = disruptions[disruption];
    return { rto: standing(rto, objectives[disruption].rto), rpo: standing(rpo, objectives[disruption].rpo) };
  };
  const [mistake, instance, zone, region] = DISRUPTIONS.map(of);
  if (!mistake || !instance || !zone || !region) throw new Error("there are four disruptions");
  return { mistake, instance, zone, region };
}
