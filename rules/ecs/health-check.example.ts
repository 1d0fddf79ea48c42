import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Worker:
        Type: AWS::ECS::Service
        Properties:
          TaskDefinition: !Ref Tasks
          DesiredCount: 2
      Tasks:
        Type: AWS::ECS::TaskDefinition
        Properties:
          Family: worker
          ContainerDefinitions:
            - Name: worker
              Image: worker
              Memory: 512
              HealthCheck:
                Command: [CMD-SHELL, worker healthy]
                StartPeriod: 60
  `,
  terraform: `
    resource "aws_ecs_service" "worker" {
      name            = "worker"
      task_definition = aws_ecs_task_definition.worker.arn
      desired_count   = 2
    }

    resource "aws_ecs_task_definition" "worker" {
      family = "worker"

      container_definitions = jsonencode([{
        name   = "worker"
        image  = "worker"
        memory = 512
        healthCheck = {
          command     = ["CMD-SHELL", "worker healthy"]
          startPeriod = 60
        }
      }])
    }
  `,
} satisfies RemedyExample;
