import { all, defineRule, hasTwin, isAsLarge, isAtHome, serves, servingKinds } from "../../src/rule.ts";
import example from "./compute-as-large.example.ts";

/** Sizes that hang on what is not known stay unknown. */
export default defineRule({
  id: "workload-compute-as-large",
  title: "What serves at home is as large in the recovery region",
  survives: "region-loss",
  capability: "capacity-in-recovery-region",
  yieldsTo: ["workload-compute-defined", "workload-compute-running"],
  since: "0.1.0",
  why: `
    A smaller copy must grow before it can take over, within the objective, when everybody else wants to grow in the same
    region. Until then it fails under the load that it was made for.
  `,
  remedy: `
    Give the twin the limits, sizes and instance types of home, or reserve capacity for the difference. It costs as much
    as at home.
  `,
  example,
  noFix: "the twin says by several properties how large it is, and which of them is to grow costs differently",
  references: [
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_disaster_recovery.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },

  on: servingKinds,
  appliesTo: (compute, goal) => all(isAtHome(compute, goal), serves(compute)),
  expect: (compute, goal) => hasTwin(compute, goal, (twin) => isAsLarge(twin, compute)),
  message: (compute, { recovery }) => `${compute} has no twin of its size in ${recovery.join(" or ")}`,
});
