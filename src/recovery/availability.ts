import { reaches } from "./estimate/availability-claims.ts";
import type { Availability, ServingLink } from "./estimate/availability.ts";
import type { Standing } from "./standings.ts";

/** In seconds. */
export interface Downtime {
  readonly year: number;
  readonly month: number;
  readonly week: number;
}

/** The availability of the serving chain from AWS's service level agreements, which is an upper bound on paper, against the objective. */
export interface ComposedAvailability {
  /** Of a hundred; undefined where none is asked for. */
  readonly objective?: number;
  /** Of a hundred. */
  readonly proven: number;
  readonly possible: number;
  readonly outcome: Standing;
  /** How long it may be down by what is proven. */
  readonly downtime: Downtime;
  /** The least available first. */
  readonly links: readonly ServingLink[];
}

const WORDS = { holds: "met", fails: "breached", unknown: "unknown" } as const;

/** Nothing is composed where nothing serves. */
export function composed(found: Availability | undefined, objective?: number): ComposedAvailability | undefined {
  if (!found) return undefined;
  const outcome = objective === undefined ? "not-asked" : WORDS[reaches(found, objective)];
  const { proven, possible, links } = found;
  return { ...(objective !== undefined && { objective }), proven, possible, links, outcome, downtime: downtimeOf(found.proven) };
}

const WEEK = 7 * 86_400;
const YEAR = 365 * 86_400;

/** A year has 365 days, and a month a twelfth of it. */
export function downtimeOf(percent: number): Downtime {
  const share = 1 - percent / 100;
  return { year: share * YEAR, month: (share * YEAR) / 12, week: share * WEEK };
}
