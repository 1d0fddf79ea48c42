import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Tasks:
        Type: AWS::ECS::TaskDefinition
        Properties:
          Family: web
          ContainerDefinitions:
            - Name: web
              Image: web
              Memory: 512
              LogConfiguration:
                LogDriver: awslogs
                Options:
                  awslogs-group: web
                  awslogs-region: !Ref AWS::Region
                  mode: non-blocking
                  max-buffer-size: 25m
  `,
  terraform: `
    resource "aws_ecs_task_definition" "web" {
      family = "web"

      container_definitions = jsonencode([{
        name   = "web"
        image  = "web"
        memory = 512
        logConfiguration = {
          logDriver = "awslogs"
          options = {
            awslogs-group   = "web"
            awslogs-region  = "eu-west-1"
            mode            = "non-blocking"
            max-buffer-size = "25m"
          }
        }
      }])
    }
  `,
} satisfies RemedyExample;
