import { all, any, availability, defineRule, workload } from "../../src/rule.ts";
import example from "./availability.example.ts";

/**
 * An upper bound on paper: what AWS agrees to, and credits where it is missed, says nothing of mistakes, of deployments or of the code itself.
 * Asked only where an availability is asked for; caches, queues and what is done later are left out of what could accuse anybody.
 */
export default defineRule({
  id: "workload-availability",
  title: "What a request passes can be as available as the objective asks",
  survives: "every-loss",
  capability: "objectives-met",
  since: "0.1.0",
  why: `
    What a request passes one after the other is available for less of the time than each of its links: two of 99.9 % make 99.8 %. An objective
    above what AWS's service level agreements add up to is met by luck.
  `,
  remedy: `
    Run the link that the finding stands at in two Availability Zones, for which AWS agrees to more, or the whole chain in two regions between which health checks
    move users. Where less is enough, state it under \`availability\` in the configuration. What runs twice costs twice.
  `,
  example,
  noFix: "what is to run twice is for the workload to say: the finding stands at the weakest link",
  references: [
    "https://aws.amazon.com/legal/service-level-agreements/",
    "https://docs.aws.amazon.com/whitepapers/latest/availability-and-beyond-improving-resilience/availability-with-dependencies.html",
    "https://docs.aws.amazon.com/whitepapers/latest/availability-and-beyond-improving-resilience/availability-with-redundancy.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP07"], nist80053: ["CP-2"] },

  on: workload,
  appliesTo: (whole, goal) => all(goal.every?.availability === undefined ? any() : all(), availability.isServing(whole, goal)),
  expect: (whole, goal) => {
    const asked = goal.every?.availability ?? 0;
    return [{ key: "availability", verdict: availability.isAvailable(whole, goal, asked), message: availability.sayAvailability(whole, goal, asked), ...availability.leastAvailable(whole, goal) }];
  },
  message: (whole) => `${whole} cannot be as available as its objective asks`,
});
