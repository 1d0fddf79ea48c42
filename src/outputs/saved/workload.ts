import type { Capability } from "../../engine/goal.ts";
import type { Scorecard } from "../../recovery/scorecard.ts";
import { CAPABILITIES, NO_TIER, TIERS, type Tier } from "../../recovery/tiers.ts";
import type { ReportedRegions, ReportedWorkload } from "../report.ts";
import { placed } from "./location.ts";
import type { Node } from "./node.ts";
import { recoveryOf } from "./recovery.ts";

/** A workload as `json/workload.ts` writes it down. */
export function workloadOf(node: Node): ReportedWorkload {
  const [regions, recovery] = [node.maybeNode("regions"), recoveryOf(node, isCapability)];
  return { ...scorecardOf(node), ...(regions && { regions: regionsOf(regions) }), ...(recovery && { recovery }) };
}

export function scorecardOf(node: Node): Scorecard {
  const [tier, score] = [node.node("tier"), node.maybeNode("score")];
  return {
    workload: node.text("name"),
    ...tierOf(tier),
    ...(tier.flag("byDefault") && { byDefault: true }),
    ...(node.flag("staysInRegion") && { staysInRegion: true }),
    verdict: tier.maybeWord("verdict", ["met", "missed", "unproven"]),
    highestMet: tier.maybeWord("highestMet", TIERS),
    score: score && { proven: score.number("proven"), possible: score.number("possible") },
    capabilities: node.nodes("capabilities").flatMap((each) => {
      const id = each.text("id");
      if (!isCapability(id)) return [];
      return [{
        id,
        outcome: each.word("outcome", ["holds", "fails", "unknown", "suppressed", "not-asked"]),
        required: each.flag("required"),
        held: each.count("held"),
        failed: each.count("failed"),
        unknown: each.count("unknown"),
        suppressed: each.count("suppressed"),
      }];
    }),
    suppressed: node.number("suppressed"),
  };
}

/** A workload of which no tier is asked goes by the weakest. */
export function tierOf(node: Node): { readonly tier: Tier; readonly isFree?: true } {
  const chosen = node.word("chosen", [...TIERS, NO_TIER]);
  return chosen === NO_TIER ? { tier: TIERS[0], isFree: true } : { tier: chosen };
}

const isCapability = (id: string): id is Capability => Object.hasOwn(CAPABILITIES, id);

function regionsOf(node: Node): ReportedRegions {
  const [home, undecided] = [node.maybeText("home"), node.maybeText("undecided")];
  return {
    ...(home !== undefined && { home }),
    recovery: node.texts("recovery"),
    ...(undecided !== undefined && { undecided }),
    regions: node.nodes("regions").map((region) => ({
      name: region.text("name"),
      role: region.word("role", ["home", "recovery", "unknown"]),
      how: region.nodes("how").map((each) => ({ says: each.text("says"), ...placed(each) })),
    })),
    unknown: node.nodes("unknown").map((region) => ({ name: region.text("name"), why: region.text("why"), ...placed(region) })),
  };
}
