import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::ECS::Service
        Properties:
          TaskDefinition: web
          DesiredCount: 2
          DeploymentConfiguration:
            MinimumHealthyPercent: 100
            DeploymentCircuitBreaker:
              Enable: true
              Rollback: true
  `,
  terraform: `
    resource "aws_ecs_service" "web" {
      name                               = "web"
      task_definition                    = "web"
      desired_count                      = 2
      deployment_minimum_healthy_percent = 100

      deployment_circuit_breaker {
        enable   = true
        rollback = true
      }
    }
  `,
} satisfies RemedyExample;
