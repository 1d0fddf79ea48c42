import { any, defineRule, stateMachine, stateMachineAlias, stateMachineVersion } from "../../src/rule.ts";
import example from "./versioned.example.ts";

/** What callers name is not looked at: they may be anywhere. */
export default defineRule({
  id: "stepfunctions-versioned",
  title: "State machine has an alias of a published version",
  survives: "instance-loss",
  capability: "deployable-safely",
  advice: true,
  precision: "medium",
  since: "0.1.0",
  why: `
    A change to a state machine takes effect for every execution that starts after it. With versions and an alias, a new
    definition can take a part of the executions first, an alarm can take it back, and the last good one is one call away.
  `,
  remedy: `
    Publish a version with each change and let an alias lead to it, with a deployment preference that shifts traffic step by
    step. Callers start executions by the alias's ARN. Neither is charged.
  `,
  example,
  noFix: "a version and an alias have to be made, and callers have to start executions by the alias",
  references: [
    "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-cd-aliasing-versioning.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachinealias.html",
  ],
  frameworks: { wellArchitected: ["REL08-BP05"], nist80053: ["CM-3", "SI-2"] },

  on: stateMachine,
  expect: (machine) => {
    const published = machine.referrers(stateMachineVersion, "machine").some((version) =>
      any(version.referrers(stateMachineAlias, "versions").exist(), version.referrers(stateMachineAlias, "deployedVersion").exist()),
    );
    return any(machine.referrers(stateMachineAlias, "machines").exist(), published);
  },
  message: (machine) => `${machine} has no alias of a published version`,
});
