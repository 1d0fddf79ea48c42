import { defineRule, hasStacksWithData, protectsStacks, workload } from "../../src/rule.ts";

/**
 * Judged where it is known: the manifest of a CDK application says it of each of its stacks. A template does not, and what the
 * configuration does not state is not asked. Terraform has no such setting for what it makes.
 */
export default defineRule({
  id: "stack-termination-protection",
  title: "Stacks that hold data are protected from termination",
  survives: "mistake",
  capability: "protected-from-deletion",
  advice: true,
  since: "0.1.0",
  why: `
    One command in the wrong account or folder deletes a stack, and with it all that no policy keeps. With termination protection
    CloudFormation refuses until somebody takes the protection away.
  `,
  remedy: `
    Set \`terminationProtection: true\` on the stacks that hold data. It costs nothing, and does not hinder updates or the replacement of
    single resources.
  `,
  noFix: "it is a property of the stack, which the template does not say",
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-protect-stacks.html",
    "https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.Stack.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },

  on: workload,
  appliesTo: hasStacksWithData,
  expect: protectsStacks,
  message: (whole) => `stacks of ${whole} that hold data can be deleted by mistake`,
});
