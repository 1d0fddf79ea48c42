import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;
