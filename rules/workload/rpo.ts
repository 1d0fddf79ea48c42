import { all, DISRUPTIONS, defineRule, estimates, hasSomethingToRecover, not, staysInRegion, workload } from "../../src/rule.ts";
import example from "./rpo.example.ts";

/** One fault for each disruption. What AWS does not publish accuses nobody: there it is unknown, with what is to be expected and what may be. */
export default defineRule({
  id: "workload-rpo",
  title: "The data that a disruption costs the workload is within the objective",
  survives: "every-loss",
  capability: "objectives-met",
  since: "0.1.0",
  why: `
    The RPO of a workload is that of its worst store: what is consistent only as a whole is as old as its oldest part. A standby
    repeats a mistake, and whatever stays in one region goes with it.
  `,
  remedy: `
    Change the store that the finding stands at: back it up more often, or replicate it to where the disruption does not reach. Where less is enough,
    state the objective under \`objectives\` in the configuration. More backups and replicas are charged by their size.
  `,
  example,
  noFix: "the finding stands at the store that has to change, whose own rules have fixes",
  references: [
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_objective_defined_recovery.html",
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_disaster_recovery.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP01", "REL13-BP02"], nist80053: ["CP-2", "CP-9"] },

  on: workload,
  appliesTo: hasSomethingToRecover,
  expect: (whole, goal) =>
    DISRUPTIONS.map((disruption) => {
      const objective = goal.every?.[disruption].rpo ?? Infinity;
      const met = estimates.losesAtMost(whole, goal, disruption, objective);
      const isAsked = disruption === "region" ? not(staysInRegion(whole)) : all();
      return { key: disruption, verdict: isAsked.outcome === "fails" ? all() : met, ...estimates.sayLoss(whole, goal, disruption, objective), ...estimates.standing(whole, goal, disruption, "rpo") };
    }),
  message: (whole) => `${whole} loses more data than its objectives allow`,
});
