import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::ECS::Service
        Properties:
          TaskDefinition: web
          DesiredCount: 2
  `,
  terraform: `
    resource "aws_ecs_service" "web" {
      name            = "web"
      task_definition = "web"
      desired_count   = 2
    }
  `,
} satisfies RemedyExample;
