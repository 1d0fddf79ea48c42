import { defineRule, failover, lambdaFunction, stateMachine } from "../../src/rule.ts";
import example from "./function-region.example.ts";

/**
 * What performs a failover is known by its role, which allows it a call that has no other use. What is called a failback
 * is left alone: it runs when the region works again. One that stands in both regions is there when it is needed.
 */
export default defineRule({
  id: "failover-function-region",
  title: "What performs the failover runs outside of the home region",
  survives: "region-loss",
  capability: "failover-automated",
  precision: "high",
  since: "0.1.0",
  why: `
    A function that promotes the database of the recovery region, or turns the routing over, is needed when the home
    region is lost. Standing there, it is lost with it, and the failover is left to somebody who finds out.
  `,
  remedy: `
    Deploy the function to the recovery region, with all that starts it and all that it reads. It costs nothing until
    it runs.
  `,
  example,
  noFix: "it has to be deployed to another region, with all that starts it and all that it reads",
  references: [
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_auto_recovery.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_withstand_component_failures_avoid_control_plane.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP04", "REL13-BP05"], nist80053: ["CP-10"] },

  on: [lambdaFunction, stateMachine],
  appliesTo: failover.performsFailover,
  expect: (automation, { home }) => (home === undefined ? failover.homeIsUnknown(automation) : failover.standsOutside(automation, home)),
  message: (automation, { home = "the home region" }) => `${automation} performs the failover and stands in ${home}, with which it is lost`,
});
