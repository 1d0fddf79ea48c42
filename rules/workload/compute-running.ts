import { all, defineRule, hasTwin, isAtHome, runs, serves, servingKinds } from "../../src/rule.ts";
import example from "./compute-running.example.ts";

/** Functions run when they are called. What is not defined there at all is told by another rule. */
export default defineRule({
  id: "workload-compute-running",
  title: "What serves at home runs in the recovery region",
  survives: "region-loss",
  capability: "compute-running-in-recovery-region",
  yieldsTo: ["workload-compute-defined"],
  since: "0.1.0",
  why: `
    Capacity that has to be started in a failover depends on control planes and on capacity that everybody else asks
    for in the same minutes. What runs already, however small, can serve at once and be scaled.
  `,
  remedy: `
    Keep at least one instance or task of it running in the recovery region. That costs a part of what it costs at home,
    and shows every day that it works.
  `,
  example,
  noFix: "what keeps the twin running differs by kind and by what calls it",
  references: [
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_disaster_recovery.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },

  on: servingKinds,
  appliesTo: (compute, goal) => all(isAtHome(compute, goal), serves(compute)),
  expect: (compute, goal) => hasTwin(compute, goal, runs),
  message: (compute, { recovery }) => `${compute} does not run in ${recovery.join(" or ")}`,
});
