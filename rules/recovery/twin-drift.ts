import { agreements, all, any, defineRule, driftKinds, isAtHome, isLeftOut, isMadeThere, partKinds, twinsOf } from "../../src/rule.ts";
import example from "./twin-drift.example.ts";

/**
 * Sizes and counts are left out: they differ on purpose below a tier that asks for full capacity, and have a rule of their own. So is what a
 * condition makes in one region only, unless it is a part of something that stands in both.
 */
export default defineRule({
  id: "recovery-twin-drift",
  title: "What stands in the recovery region agrees with home in what a failover relies on",
  survives: "region-loss",
  capability: "recovery-region-matches",
  since: "0.1.0",
  why: `
    Tests at home say nothing of a copy that has another engine version, another port or another runtime: what is
    wrong with it shows when it is to take over. No deployment compares the two. A load balancer whose listener a condition leaves out there
    answers nobody.
  `,
  remedy: `
    Make both from one template or module with one set of values, and change both together. Where a difference is meant, say so by
    an ignore with its reason.
  `,
  example,
  noFix: "which of the two is right, or whether the difference is meant, is for somebody to say",
  references: [
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_config_drift.html",
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP04"], nist80053: ["CM-2", "CP-7"] },

  on: [...new Set([...driftKinds, ...partKinds])],
  appliesTo: (resource, goal) => all(isAtHome(resource, goal), any(all(driftKinds.includes(resource.subject.kind) ? all() : any(), twinsOf(resource).exist()), isLeftOut(resource, goal))),
  expect: (resource, goal) => {
    const twins = twinsOf(resource);
    const labels = agreements(resource, resource).map(({ label }) => label);
    const differences = labels.map((label) => ({
      key: label,
      verdict: twins.every((twin) => all(...agreements(resource, twin).filter((each) => each.label === label).map((each) => each.verdict))),
      message: `${resource} and its twin in the recovery region differ in the ${label}`,
    }));
    return [...differences, { key: "made", verdict: isMadeThere(resource, goal), message: `${resource} is not made in ${goal.recovery.join(" or ")}, where a twin of what it belongs to stands`, at: resource.subject.name }];
  },
  message: (resource) => `${resource} and its twin in the recovery region differ`,
});
