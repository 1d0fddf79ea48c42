import { all, DISRUPTIONS, defineRule, estimates, hasSomethingToRecover, not, staysInRegion, workload } from "../../src/rule.ts";
import example from "./rto.example.ts";

/** One fault for each disruption. What AWS does not publish accuses nobody: there it is unknown, with what is to be expected and what may be. */
export default defineRule({
  id: "workload-rto",
  title: "The workload works again after a disruption within the objective",
  survives: "every-loss",
  capability: "objectives-met",
  since: "0.1.0",
  why: `
    The RTO of a workload is its longest way back: somebody notices and decides, data comes back before what needs it, and users are
    sent there last. One slow step decides, however fast the others are.
  `,
  remedy: `
    Change the step that the finding stands at, which takes the longest: let it start by itself, or keep what it waits for ready. Where more time
    is allowed, state the objective under \`objectives\` in the configuration, and what you have measured under \`assumptions\`.
  `,
  example,
  noFix: "the finding stands at the step that takes the longest, and that differs by workload",
  references: [
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_objective_defined_recovery.html",
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_disaster_recovery.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP01", "REL13-BP02"], nist80053: ["CP-2", "CP-10"] },

  on: workload,
  appliesTo: hasSomethingToRecover,
  expect: (whole, goal) =>
    DISRUPTIONS.map((disruption) => {
      const objective = goal.every?.[disruption].rto ?? Infinity;
      const met = estimates.recoversWithin(whole, goal, disruption, objective);
      const isAsked = disruption === "region" ? not(staysInRegion(whole)) : all();
      return { key: disruption, verdict: isAsked.outcome === "fails" ? all() : met, ...estimates.sayTime(whole, goal, disruption, objective), ...estimates.standing(whole, goal, disruption, "rto") };
    }),
  message: (whole) => `${whole} takes longer to recover than its objectives allow`,
});
