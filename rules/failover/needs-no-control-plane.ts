import { all, any, defineRule, failover, lambdaFunction, not, stateMachine } from "../../src/rule.ts";
import example from "./needs-no-control-plane.example.ts";

/**
 * Asked of what performs a failover by its role's permissions, or is started by an event of AWS Health, where the region of the
 * control plane may be the one that is lost. Flipping a routing control, and health checks, work without one.
 */
export default defineRule({
  id: "failover-needs-no-control-plane",
  title: "Failover moves users without a control plane in the region that is lost",
  survives: "region-loss",
  capability: "failover-automated",
  precision: "high",
  since: "0.1.0",
  why: `
    Records, distributions and accelerators answer everywhere, and are changed in one region: those of Route 53 and
    CloudFront in us-east-1, those of Global Accelerator in us-west-2. A failover out of that region which begins by
    changing them cannot begin.
  `,
  remedy: `
    Make both records beforehand and let health checks choose between them, or follow a routing control, whose state
    is set in any of five regions. Take the permission to change records away from what performs the failover.
  `,
  example,
  noFix: "which health checks or routing controls are to move users instead is a design of its own",
  references: [
    "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_withstand_component_failures_avoid_control_plane.html",
    "https://docs.aws.amazon.com/r53recovery/latest/dg/route53-arc-best-practices.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP04", "REL13-BP05"], nist80053: ["CP-10"] },

  on: [lambdaFunction, stateMachine],
  appliesTo: (automation, { recovery }) =>
    all(recovery.length > 0 ? all() : any(), any(failover.performsFailover(automation), failover.isStartedByHealth(automation))),
  expect: (automation, { home }) => (home === undefined ? failover.homeIsUnknown(automation) : not(failover.changesBy(automation, home))),
  message: (automation, { home = "the home region" }) => `${automation} moves users by a control plane in ${home}, with which it is lost`,
});
