import { arc, arcPlan, defineRule } from "../../src/rule.ts";
import example from "./plan-complete.example.ts";

/**
 * Asked of plans that exist. Data stores are those that have a step of their own kind: global clusters of Aurora and DocumentDB.
 * A function or another plan among the steps may do for them what their own step would.
 */
export default defineRule({
  id: "arc-plan-complete",
  title: "Region switch plan covers the regions and the global clusters of the workload",
  survives: "region-loss",
  capability: "failover-automated",
  since: "0.1.0",
  why: `
    A Region switch plan does what its steps say, in the regions that it names, by the permissions of its role. A
    global cluster that no step moves keeps its writer in the region that is left, and what has been switched over
    then writes nowhere.
  `,
  remedy: `
    Name both regions of the workload, a role for the execution, and in each workflow a step for each global cluster,
    ahead of what sends users over. Region switch evaluates the plan every 30 minutes and warns of what is missing;
    a plan is charged by the month.
  `,
  example,
  noFix: "which steps move the workload, in which order and by which role, is for whoever runs the plan to say",
  references: [
    "https://docs.aws.amazon.com/r53recovery/latest/dg/region-switch.html",
    "https://docs.aws.amazon.com/r53recovery/latest/dg/working-with-rs-workflows.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP05"], nist80053: ["CP-2", "CP-10"] },

  on: arcPlan,
  expect: (plan, { home, recovery }) => [
    { key: "regions", verdict: arc.namesRegions(plan, home, recovery), message: `${plan} does not name both regions of the workload` },
    { key: "role", verdict: arc.hasRole(plan), message: `${plan} names no role by its ARN, so it can do nothing` },
    { key: "steps", verdict: arc.hasSteps(plan), message: `${plan} has a workflow without a step` },
    { key: "activation", verdict: arc.activates(plan), message: `${plan} has no workflow that moves the workload to another region` },
    { key: "data", verdict: arc.movesData(plan), message: `${plan} has no step for a global cluster of the workload` },
  ],
  message: (plan) => `${plan} is not complete`,
});
