import { all, defineRule, hasSomethingToRecover, isDefinedIn, not, standsInTwoRegions, staysInRegion, workload } from "../../src/rule.ts";
import example from "./recovery-region.example.ts";

/** Where a recovery region is stated, or follows from what is replicated, something must stand there. A workload that stays in its region on purpose is not asked. */
export default defineRule({
  id: "workload-recovery-region",
  title: "Workload has resources in a second region",
  survives: "region-loss",
  capability: "recovery-region-defined",
  since: "0.1.0",
  why: `
    What stands in one region only is gone for as long as that region is. To build it again elsewhere then takes
    networks, roles, quotas and images that nobody has tried there, while everybody else does the same.
  `,
  remedy: `
    Deploy what recovery needs in a second region, data and network first, from the same code. Where a template or a
    module is deployed twice already, state both deployments under \`workloads\` in the configuration. Where data must not
    leave its region, state \`recovery: []\`.
  `,
  example,
  noFix: "a second region is a deployment of its own and not a property",
  references: [
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_disaster_recovery.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6", "CP-7"] },

  on: workload,
  appliesTo: (whole) => all(hasSomethingToRecover(whole), not(staysInRegion(whole))),
  expect: (whole, { recovery }) => (recovery.length > 0 ? isDefinedIn(whole, recovery) : standsInTwoRegions(whole)),
  message: (whole, { recovery }) => `${whole} has nothing in ${recovery.length > 0 ? recovery.join(" or ") : "a second region"}`,
});
