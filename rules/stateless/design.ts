import { all, defineRule, elbTargetGroup, not, provably } from "../../src/rule.ts";
import example from "./design.example.ts";

/** A Gateway Load Balancer sends both directions of a flow to one appliance by design, and Lambda functions cannot be stuck to. */
export default defineRule({
  id: "stateless-design",
  title: "Target group sends each request to any target",
  survives: "instance-loss",
  capability: "deployable-safely",
  advice: true,
  precision: "medium",
  since: "0.1.0",
  why: `
    Sticky sessions are a sign of state in the memory or on the disk of single instances. Whoever was bound to a target
    that is lost or replaced loses the session, new targets get few users, and a deployment waits for the last of them.
  `,
  remedy: `
    Keep sessions where every target reads them, in DynamoDB, ElastiCache or a signed cookie, and turn stickiness off. It
    costs a look-up for each request, and the store.
  `,
  example,
  noFix: "sessions have to move to a store that every target reads before stickiness is turned off",
  references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_mitigate_interaction_failure_stateless.html",
  ],
  frameworks: { wellArchitected: ["REL05-BP06"], nist80053: ["CP-10", "SC-5(2)"] },

  on: elbTargetGroup,
  appliesTo: (group) => all(not(provably(all(group.protocol.isSet(), group.protocol.equals("GENEVE")))), not(provably(group.targetType.equals("lambda")))),
  expect: (group) => group.sticky.equals(false),
  message: (group) => `${group} binds users to single targets, and their sessions are lost with those`,
});
