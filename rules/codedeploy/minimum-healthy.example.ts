import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;
