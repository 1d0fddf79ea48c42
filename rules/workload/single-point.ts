import { defineRule, singlePoints, workload } from "../../src/rule.ts";
import example from "./single-point.example.ts";

/** One fault for each resource. What a rule of the resource's own has accused is left to it. */
export default defineRule({
  id: "workload-single-point",
  title: "No single resource stops what users reach",
  survives: "every-loss",
  capability: "objectives-met",
  precision: "medium",
  since: "0.1.0",
  why: `
    Whatever stands on the way of a request is as available as its weakest part. A resource that runs once, in one Availability
    Zone, and that nothing brings back by itself, stops all that needs it until somebody has noticed and acted.
  `,
  remedy: `
    Have a second one in another Availability Zone, or let a group or the service replace it: an Auto Scaling group, Multi-AZ,
    replicas. What runs twice is charged twice. If people are quick enough, state so under \`assumptions\` in the configuration.
  `,
  example,
  noFix: "what is to run twice is for the workload to say: the finding stands at it",
  references: [
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_fault_isolation_multiaz_region_system.html",
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_withstand_component_failures_auto_healing_system.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP03"], nist80053: ["CP-10", "SI-13(5)"] },

  on: workload,
  appliesTo: singlePoints.hasEntry,
  expect: singlePoints.singlePoints,
  message: (whole) => `${whole} hangs on a single resource`,
});
