import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./placement-spread.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { LaunchType: EC2 } } }`,
    yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { PlacementStrategies: [{ Type: spread, Field: attribute:ecs.availability-zone }, { Type: spread, Field: instanceId }] } } }`,
    yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { AvailabilityZoneRebalancing: ENABLED, PlacementStrategies: [{ Type: spread, Field: instanceId }] } } }`,
    hcl`
      resource "aws_ecs_service" "web" {
        name = "web"
      }
    `,
    hcl`
      resource "aws_ecs_service" "web" {
        name = "web"
        ordered_placement_strategy {
          type  = "spread"
          field = "attribute:ecs.availability-zone"
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { LaunchType: FARGATE } } }`,
    yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { CapacityProviderStrategy: [{ CapacityProvider: FARGATE_SPOT }] } } }`,
    yaml`Resources: { Agent: { Type: AWS::ECS::Service, Properties: { SchedulingStrategy: DAEMON } } }`,
    hcl`
      resource "aws_ecs_service" "web" {
        name        = "web"
        launch_type = "FARGATE"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { PlacementStrategies: [{ Type: «binpack», Field: memory }] } } }`,
      says: "ECS service `Web` may place all of its tasks in one Availability Zone",
    },
    yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { AvailabilityZoneRebalancing: DISABLED, PlacementStrategies: [{ Type: «random» }] } } }`,
    hcl`
      resource "aws_ecs_service" "web" {
        name = "web"
        ordered_placement_strategy {
          type  = «"binpack"»
          field = "cpu"
        }
      }
    `,
    hcl`
      resource "aws_ecs_service" "web" {
        name = "web"
        ordered_placement_strategy {
          type  = "spread"
          field = «"instanceId"»
        }
      }
    `,
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::ECS::Service
            Properties:
              PlacementStrategies:
                # As few instances as can be.
                - Type: «binpack»
                  Field: memory
      `,
      becomes: `
        Resources:
          Web:
            Type: AWS::ECS::Service
            Properties:
              PlacementStrategies:
                # As few instances as can be.
                - Type: spread
                  Field: attribute:ecs.availability-zone
                - Type: binpack
                  Field: memory
      `,
    },
    {
      given: hcl`
        resource "aws_ecs_service" "web" {
          name = "web"

          # As few instances as can be.
          ordered_placement_strategy {
            type  = «"binpack"»
            field = "memory"
          }
        }
      `,
      becomes: `
        resource "aws_ecs_service" "web" {
          name = "web"

          # As few instances as can be.
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
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Field: { Type: String } }
        Resources: { Web: { Type: AWS::ECS::Service, Properties: { PlacementStrategies: [{ Type: spread, Field: !Ref Field }] } } }
      `,
      because: "parameter `Field` has no default",
    },
    {
      given: hcl`
        variable "field" {
          type = string
        }
        resource "aws_ecs_service" "web" {
          name = "web"
          ordered_placement_strategy {
            type  = "spread"
            field = var.field
          }
        }
      `,
      because: "`var.field` has no default",
    },
  ],
});
