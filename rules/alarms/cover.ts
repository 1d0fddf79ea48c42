import { alarms, all, cloudwatchAlarm, defineRule } from "../../src/rule.ts";
import example from "./cover.example.ts";

/**
 * Asked where the workload has alarms at all: that it has none is told once, of the whole. Entries are load balancers that face the internet; data stores are those whose own metrics tell whether
 * they work. A member of a cluster, or a replica, is watched with the others.
 */
export default defineRule({
  id: "alarms-cover",
  title: "Entry point or data store has an alarm",
  survives: "instance-loss",
  capability: "watched",
  advice: true,
  precision: "medium",
  since: "0.1.0",
  why: `
    What has no alarm fails unseen: a load balancer without healthy targets, a database that runs out of connections or
    disk, a table that throttles. The time until somebody notices is a part of every recovery.
  `,
  remedy: `
    Add an alarm on what users feel: errors and unhealthy hosts of a load balancer, connections, latency and free storage of a
    database, throttled requests and errors of a table. Each alarm is charged.
  `,
  example,
  noFix: "which metric to watch, from which threshold on and whom to tell is for somebody to choose",
  references: [
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_monitor_aws_resources_monitor_resources.html",
  ],
  frameworks: { wellArchitected: ["REL06-BP01", "REL11-BP01"], nist80053: ["CP-2", "SI-4"] },

  on: alarms.watchedKinds,
  appliesTo: (resource) => all(resource.others(cloudwatchAlarm).exist(), alarms.isWorthWatching(resource)),
  expect: alarms.isWatched,
  message: (resource) => `${resource} is watched by no alarm`,
});
