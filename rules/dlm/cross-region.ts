import { all, defineRule, dlmPolicy, not, snapshots } from "../../src/rule.ts";
import example from "./cross-region.example.ts";

/** A policy for events copies what another account shares. A copy to an Outpost does not leave the region. */
export default defineRule({
  id: "dlm-cross-region",
  title: "Lifecycle policy copies its snapshots to another region",
  survives: "region-loss",
  capability: "backup-leaves-region",
  evidenceOf: "data-leaves-region",
  since: "0.1.0",
  why: `
    Snapshots stand in the region of their volume. While the region is out of reach, neither the volume nor any snapshot
    of it can be used.
  `,
  remedy: `
    Add a cross-region copy rule to the schedule, with a retention of its own and, for what is encrypted, a key of the other
    region. Copies are incremental; transfer and storage are charged.
  `,
  example,
  noFix: "to which region snapshots are copied, with which key and for how long, has to be chosen",
  references: [
    "https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html",
    "https://docs.aws.amazon.com/ebs/latest/userguide/policy-differences.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-crossregioncopyrule.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9(3)"] },

  on: dlmPolicy,
  appliesTo: (policy) => all(policy.state.equals("ENABLED"), not(policy.type.equals("EVENT_BASED_POLICY"))),
  expect: (policy) => snapshots.schedulesIn(policy).some((schedule) => schedule.leavesRegion()),
  message: (policy) => `${policy} copies nothing to another region`,
});
