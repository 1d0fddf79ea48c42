import { all, codeDeployConfig, codeDeployGroup, defineRule, not, provably } from "../../src/rule.ts";
import example from "./minimum-healthy.example.ts";

/**
 * Functions and ECS services keep what runs until traffic has moved, and so do instances that are replaced by others. A
 * group whose configuration is among these files is left to that; one that names none deploys one instance at a time.
 */
export default defineRule({
  id: "codedeploy-minimum-healthy",
  title: "CodeDeploy keeps healthy instances in a deployment",
  survives: "instance-loss",
  capability: "deployable-safely",
  since: "0.1.0",
  why: `
    CodeDeploy takes instances out of service to put a revision on them. Where none has to stay healthy it takes all at
    once: the application is down while it is deployed, and a revision that does not start is on every instance before
    anybody sees it.
  `,
  remedy: `
    Deploy to half of the instances or to one at a time, or define a deployment configuration that keeps a number or a
    percentage of them healthy. Deployments take longer.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html",
    "https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-health.html",
  ],
  frameworks: { wellArchitected: ["REL08-BP05", "OPS06-BP03"], nist80053: ["CP-10", "SI-13(5)"] },
  similar: ["guard-rules-registry:CODEDEPLOY_EC2_MINIMUM_HEALTHY_HOSTS_CONFIGURED"],

  on: [codeDeployConfig, codeDeployGroup],
  appliesTo: (deployment) =>
    deployment.is(codeDeployConfig)
      ? deployment.platform.equals("Server")
      : deployment.is(codeDeployGroup)
        ? all(deployment.deploymentType.equals("IN_PLACE"), deployment.ecsServices.isUnset(), not(provably(deployment.config.isDefined())))
        : all(),
  expect: (deployment) => {
    if (deployment.is(codeDeployConfig)) return deployment.healthyHosts.satisfies((hosts) => hosts > 0);
    return deployment.is(codeDeployGroup) ? not(all(deployment.config.isSet(), deployment.config.equals("CodeDeployDefault.AllAtOnce"))) : all();
  },
  message: (deployment) => `${deployment} takes all instances out of service at once`,
  fix: {
    safety: "review",
    note: "deployments take longer",
    edits: (deployment) => (deployment.is(codeDeployGroup) ? [deployment.config.set("CodeDeployDefault.OneAtATime")] : []),
  },
});
