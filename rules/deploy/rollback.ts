import { all, any, codeDeployGroup, defineRule, ensure, not, unless, type ResourceOf, type Verdict } from "../../src/rule.ts";
import example from "./rollback.example.ts";

/** CloudFormation takes no rollback for a group that deploys a revision by itself. Blue/green alone rolls nothing back. */
export default defineRule({
  id: "deploy-rollback",
  title: "CodeDeploy rolls back when a deployment fails or an alarm stops it",
  survives: "instance-loss",
  capability: "deployable-safely",
  since: "0.1.0",
  why: `
    Without automatic rollback a deployment that fails stops where it is: some instances have the new revision, some the
    old one, and somebody has to find out which to go back to. An alarm that stops a deployment and rolls nothing back
    leaves the revision that set it off in service.
  `,
  remedy: `
    Turn automatic rollback on for failed deployments, and for deployments that an alarm stops where the group has alarms.
    CodeDeploy then deploys the last good revision again; a change of a database has to be compatible with it.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/codedeploy/latest/userguide/deployments-rollback-and-redeploy.html",
    "https://docs.aws.amazon.com/codedeploy/latest/userguide/monitoring-create-alarms.html",
  ],
  frameworks: { wellArchitected: ["REL08-BP05", "OPS06-BP04"], nist80053: ["CP-10", "SI-13(5)"] },

  on: codeDeployGroup,
  appliesTo: ({ deployment }) => deployment.isUnset(),
  expect: (group) => all(group.rollback.equals(true), rollsBackOn(group, "DEPLOYMENT_FAILURE"), any(rollsBackOn(group, "DEPLOYMENT_STOP_ON_ALARM"), not(isWatched(group)))),
  message: (group) => `${group} does not roll back a bad revision`,
  fix: {
    safety: "safe",
    note: "a change of a database has to be compatible with the revision before",
    edits: (group) => {
      const events = isWatched(group).outcome === "fails" ? ["DEPLOYMENT_FAILURE"] : ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"];
      return [...ensure(group.rollback, true), ...events.flatMap((event) => unless(rollsBackOn(group, event), group.rollbackEvents.append(event)))];
    },
  },
});

type Group = ResourceOf<typeof codeDeployGroup>;

const rollsBackOn = ({ rollbackEvents }: Group, event: string): Verdict => rollbackEvents.some((each) => each.equals(event));

/** Has alarms that stop a deployment. */
const isWatched = ({ watched, alarms }: Group): Verdict => all(watched.equals(true), alarms.exist());
