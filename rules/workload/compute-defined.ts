import { all, defineRule, hasTwin, isAtHome, serves, servingKinds } from "../../src/rule.ts";
import example from "./compute-defined.example.ts";

/** Asked of what serves at home, where the home region and the one to recover in are known. A twin scaled to zero is defined. */
export default defineRule({
  id: "workload-compute-defined",
  title: "What serves at home is defined in the recovery region",
  survives: "region-loss",
  capability: "recovery-region-defined",
  since: "0.1.0",
  why: `
    Data that has been brought to another region serves nobody there. What is not defined in the recovery region has to
    be written, tried and deployed while users wait.
  `,
  remedy: `
    Deploy what serves in the recovery region, too, from the same template or module; it may be scaled to zero there.
    Where two resources stand for each other and are not one in code, pair them under \`twins\` in the configuration.
  `,
  example,
  noFix: "what serves has to be deployed to the recovery region, which a template does not say",
  references: [
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_disaster_recovery.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },

  on: servingKinds,
  appliesTo: (compute, goal) => all(isAtHome(compute, goal), serves(compute)),
  expect: (compute, goal) => hasTwin(compute, goal, () => all()),
  message: (compute, { recovery }) => `${compute} has nothing in ${recovery.join(" or ")} that stands for it`,
});
