import type { Disruption } from "../../graph/disruption.ts";
import type { Standing } from "../../recovery/standings.ts";
import type { OutputOptions } from "../options.ts";
import type { Paint } from "../paint.ts";
import { briefPlace } from "../place.ts";
import type { ReportedFact } from "../recovery-report.ts";
import { visible } from "../visible.ts";

/** How a format shows the recovery of a workload. */
export interface Look {
  readonly columns: number;
  readonly paint: Paint;
  readonly options: Pick<OutputOptions, "pathOf" | "verbose">;
}

/** What happens, after "after". */
export const EVENTS: Readonly<Record<Disruption, string>> = {
  mistake: "a mistake",
  instance: "the loss of an instance",
  zone: "the loss of an Availability Zone",
  region: "the loss of the region",
};

export const STANDING_WORDS: Readonly<Record<Standing, string>> = { met: "met", breached: "breached", unknown: "unknown", "not-asked": "not asked" };

/** A standing in its colour. */
export const standingWord = (standing: Standing, paint: Paint): string =>
  ({ met: paint.good, breached: paint.error, unknown: paint.unsure, "not-asked": paint.faint })[standing](STANDING_WORDS[standing]);

/** A fact with its place behind it: "the database has a replica in eu-west-1 (main.tf:12:3)". */
export const factWords = ({ says, location }: ReportedFact, { options }: Pick<Look, "options">): string => visible(says) + (location === undefined ? "" : ` (${briefPlace(location, options)})`);
