import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::ECS::Service
        Properties:
          LaunchType: EC2
          TaskDefinition: web
          DesiredCount: 4
          PlacementStrategies:
            - Type: spread
              Field: attribute:ecs.availability-zone
            - Type: binpack
              Field: memory
  `,
  terraform: `
    resource "aws_ecs_service" "web" {
      name            = "web"
      launch_type     = "EC2"
      task_definition = "web"
      desired_count   = 4

      ordered_placement_strategy {
        type  = "spread"
        field = "attribute:ecs.availability-zone"
      }

      ordered_placement_strategy {
        type  = "binpack"
        field = "memory"
      }
    }
  `,
} satisfies RemedyExample;
