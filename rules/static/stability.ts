import { autoScalingGroup, carriesWithoutZone, defineRule, ecsService, isAskedFor, needOf } from "../../src/rule.ts";
import example from "./stability.example.ts";

/**
 * Asked where the configuration states how many instances a resource needs: its own least and desired sizes say nothing of that, since
 * AWS keeps the one below the other.
 */
export default defineRule({
  id: "static-stability",
  title: "Enough instances are left when one Availability Zone is lost",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  advice: true,
  since: "0.1.0",
  why: `
    When a zone fails, everybody in the region asks for instances in the others at once, and some get none. What already runs
    in the other zones is all that can be counted on.
  `,
  remedy: `
    Run so many that all but one zone's share are enough: for six in three zones, nine. The surplus is charged all the time, and less
    of it is needed the more zones there are.
  `,
  example,
  noFix: "how much each zone carries has to be measured",
  references: ["https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/static-stability.html"],
  frameworks: { wellArchitected: ["REL11-BP05"], nist80053: ["CP-2(2)", "CP-10"] },

  on: [autoScalingGroup, ecsService],
  appliesTo: isAskedFor,
  expect: (compute) => carriesWithoutZone(compute, needOf(compute) ?? 0),
  message: (compute) => `${compute} needs ${String(needOf(compute))} instances, and has fewer without one Availability Zone`,
});
