(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "codedeploy-minimum-healthy": {
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
    example: {
  cloudformation: `
    Resources:
      ThreeQuarters:
        Type: AWS::CodeDeploy::DeploymentConfig
        Properties:
          ComputePlatform: Server
          MinimumHealthyHosts:
            Type: FLEET_PERCENT
            Value: 75
  `,
  terraform: `
    resource "aws_codedeploy_deployment_config" "three_quarters" {
      deployment_config_name = "three-quarters"

      minimum_healthy_hosts {
        type  = "FLEET_PERCENT"
        value = 75
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html",
    "https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-health.html",
  ],
    frameworks: { wellArchitected: ["REL08-BP05", "OPS06-BP03"], nist80053: ["CP-10", "SI-13(5)"] },
    similar: ["guard-rules-registry:CODEDEPLOY_EC2_MINIMUM_HEALTHY_HOSTS_CONFIGURED"],
    fixNote: "deployments take longer",
  },
  "deploy-rollback": {
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
    example: {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::CodeDeploy::DeploymentGroup
        Properties:
          ApplicationName: web
          ServiceRoleArn: arn:aws:iam::111122223333:role/deploy
          AlarmConfiguration:
            Enabled: true
            Alarms:
              - Name: web-errors
          AutoRollbackConfiguration:
            Enabled: true
            Events: [DEPLOYMENT_FAILURE, DEPLOYMENT_STOP_ON_ALARM]
  `,
  terraform: `
    resource "aws_codedeploy_deployment_group" "web" {
      app_name              = "web"
      deployment_group_name = "web"
      service_role_arn      = "arn:aws:iam::111122223333:role/deploy"

      alarm_configuration {
        enabled = true
        alarms  = ["web-errors"]
      }

      auto_rollback_configuration {
        enabled = true
        events  = ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"]
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/codedeploy/latest/userguide/deployments-rollback-and-redeploy.html",
    "https://docs.aws.amazon.com/codedeploy/latest/userguide/monitoring-create-alarms.html",
  ],
    frameworks: { wellArchitected: ["REL08-BP05", "OPS06-BP04"], nist80053: ["CP-10", "SI-13(5)"] },
    fixNote: "a change of a database has to be compatible with the revision before",
  },
};
})
