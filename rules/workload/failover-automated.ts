import { all, any, defineRule, failsOverByItself, not, servesUsers, staysInRegion, workload } from "../../src/rule.ts";
import example from "./failover-automated.example.ts";

/**
 * One push by a person is enough, and often the better way: what is asked for is that the steps after it need nobody.
 * Asked where there is a region to fail over to.
 */
export default defineRule({
  id: "workload-failover-automated",
  title: "A health check or one push starts the failover of the workload",
  survives: "region-loss",
  capability: "failover-automated",
  since: "0.1.0",
  why: `
    Steps that people must do in order, in consoles, under pressure, take hours, and are done wrong. With health-checked
    records, an accelerator or a switch, the decision to leave a region is all that is left to people, if that.
  `,
  remedy: `
    Give the records of both regions health checks or evaluated targets, or put a routing control or a Region switch
    plan of Amazon Application Recovery Controller before them, where a person is to decide. Health checks, routing
    controls and plans are charged.
  `,
  example,
  noFix: "what tells that a region is lost, and who decides, is for the workload to say",
  references: [
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_auto_recovery.html",
    "https://docs.aws.amazon.com/r53recovery/latest/dg/what-is-route53-recovery.html",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-types.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP05"], nist80053: ["CP-7", "CP-10"] },

  on: workload,
  appliesTo: (whole, { recovery }) => all(recovery.length > 0 ? servesUsers(whole) : any(), not(staysInRegion(whole))),
  expect: failsOverByItself,
  message: (whole) => `${whole} is failed over only by people who do the steps by hand`,
});
