import { all, defineRule, stackSet } from "../../src/rule.ts";
import example from "./retain.example.ts";

/** Only stack sets whose stacks come and go with the accounts of an organization have the setting. */
export default defineRule({
  id: "stackset-retain",
  title: "StackSet retains its stacks in accounts that are removed",
  survives: "mistake",
  capability: "protected-from-deletion",
  advice: true,
  since: "0.1.0",
  why: `
    With automatic deployment an account that is moved out of its organizational unit loses the stacks of the set, and all that
    they made. A move in the organization, by people who know nothing of the stacks, then deletes data.
  `,
  remedy: `
    Let the set retain stacks on account removal. They stay in the account as stacks of their own, and are charged until
    somebody deletes them there.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-manage-auto-deployment.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-autodeployment.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
  similar: ["kics:stack_retention_disabled"],

  on: stackSet,
  appliesTo: (set) => all(set.permissionModel.equals("SERVICE_MANAGED"), set.autoDeploys.equals(true)),
  expect: (set) => set.retainsStacks.equals(true),
  message: (set) => `${set} deletes its stacks in accounts that leave their organizational unit`,
  fix: {
    safety: "safe",
    note: "stacks that are retained are charged until somebody deletes them",
    edits: (set) => [set.retainsStacks.set(true)],
  },
});
