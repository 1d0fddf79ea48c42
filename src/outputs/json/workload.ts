import type { CapabilityResult, Scorecard } from "../../recovery/scorecard.ts";
import { NO_TIER } from "../../recovery/tiers.ts";
import { recoveryJson } from "../recovery/json.ts";
import type { ReportedWorkload } from "../report.ts";

/** A workload for programs: its scorecard, its regions, its recovery. */
export const workloadJson = ({ regions, recovery, ...card }: ReportedWorkload): object => ({ ...scorecardJson(card), regions, ...(recovery && recoveryJson(recovery)) });

/** How a workload stands against its tier, for programs; null where nothing applied. */
export const scorecardJson = ({ workload, tier, isFree, byDefault, staysInRegion, verdict, highestMet, score, capabilities, suppressed }: Scorecard): object => ({
  name: workload,
  tier: { chosen: isFree ? NO_TIER : tier, ...(byDefault && { byDefault }), verdict: verdict ?? null, highestMet: highestMet ?? null },
  score: score ?? null,
  capabilities: capabilities.map(capabilityJson),
  suppressed,
  ...(staysInRegion && { staysInRegion }),
});

/** The numbers that are none are left out. */
const capabilityJson = ({ id, outcome, required, held, failed, unknown, suppressed }: CapabilityResult): object => ({
  id,
  outcome,
  required,
  ...(held > 0 && { held }),
  ...(failed > 0 && { failed }),
  ...(unknown > 0 && { unknown }),
  ...(suppressed > 0 && { suppressed }),
});
