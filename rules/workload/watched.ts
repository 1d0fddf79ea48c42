import { defineRule, hasSomethingToRecover, isWatched, workload } from "../../src/rule.ts";
import example from "./watched.example.ts";

/** Whether an alarm acts is `alarm-acts`'s question, and what is to be watched `alarms-cover`'s. Alarms may be kept apart, where these files do not show them. */
export default defineRule({
  id: "workload-watched",
  title: "Alarms watch the workload",
  survives: "instance-loss",
  capability: "watched",
  precision: "medium",
  since: "0.1.0",
  why: `
    What nobody watches is found broken by its users. The time until somebody knows is a part of every recovery, and without an alarm
    it is the longest part.
  `,
  remedy: `
    Define alarms on what users notice (errors, latency, unhealthy hosts) and on the data stores, and give each an action that reaches
    whoever is on call. Each alarm is charged a little.
  `,
  example,
  noFix: "what users notice, and who is to be told, is for the people on call to say",
  references: [
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_monitor_aws_resources_monitor_resources.html",
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html",
  ],
  frameworks: { wellArchitected: ["REL06-BP01", "REL11-BP01"], nist80053: ["SI-4"] },

  on: workload,
  appliesTo: hasSomethingToRecover,
  expect: isWatched,
  message: (whole) => `nothing watches ${whole}`,
});
