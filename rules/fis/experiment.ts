import { defineRule, fis, fisExperimentTemplate } from "../../src/rule.ts";
import example from "./experiment.example.ts";

/** An experiment that FIS rejects, or that has nothing to act on, shows nothing; one that only a person can stop is not run. */
export default defineRule({
  id: "fis-experiment",
  title: "FIS experiment has targets, and an alarm stops it",
  survives: "zone-loss",
  capability: "recovery-tested",
  since: "0.1.0",
  why: `
    An experiment that finds no targets fails when it starts, and shows nothing. One without a stop condition goes
    on while users suffer, so that it cannot be run in production, where it would show most.
  `,
  remedy: `
    Choose targets by tags or ARNs, and name an alarm on what users notice as the stop condition: FIS ends the
    experiment as soon as it goes off. FIS is charged by the minute of each action.
  `,
  example,
  noFix: "what the experiment acts on, and which alarm stops it, is for its authors to say",
  references: [
    "https://docs.aws.amazon.com/fis/latest/userguide/targets.html",
    "https://docs.aws.amazon.com/fis/latest/userguide/stop-conditions.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html",
  ],
  frameworks: { wellArchitected: ["REL12-BP04", "REL13-BP03"], nist80053: ["CP-4", "IR-3"] },

  on: fisExperimentTemplate,
  expect: (experiment) => [
    { key: "stop", verdict: fis.isStoppedByAlarm(experiment), message: `${experiment} is stopped by no alarm` },
    { key: "targets", verdict: fis.hasTargets(experiment), message: `${experiment} has no targets` },
    { key: "choice", verdict: fis.choosesResources(experiment), message: `${experiment} has a target that chooses no resources` },
    { key: "arns", verdict: fis.targetsArns(experiment), message: `${experiment} names a target by something else than its ARN` },
    { key: "both", verdict: fis.choosesInOneWay(experiment), message: `${experiment} has a target by ARNs and by tags at once, which FIS rejects` },
  ],
  message: (experiment) => `${experiment} shows nothing, or cannot be stopped`,
});
