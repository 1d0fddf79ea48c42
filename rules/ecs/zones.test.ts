import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./zones.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs ""] } }
        Web: { Type: AWS::ECS::Service, Properties: { NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [!Ref A, !Ref B] } } } }
    `,
    // Without a network of its own the tasks stand where the instances do.
    yaml`
      Resources:
        Hosts: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: [eu-west-1a, eu-west-1b] } }
        Provider: { Type: AWS::ECS::CapacityProvider, Properties: { AutoScalingGroupProvider: { AutoScalingGroupArn: !Ref Hosts } } }
        Web: { Type: AWS::ECS::Service, Properties: { CapacityProviderStrategy: [{ CapacityProvider: !Ref Provider, Weight: 1 }] } }
    `,
    yaml`
      Resources:
        Hosts: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: [eu-west-1a, eu-west-1b] } }
        Provider: { Type: AWS::ECS::CapacityProvider, Properties: { AutoScalingGroupProvider: { AutoScalingGroupArn: !Ref Hosts } } }
        Cluster: { Type: AWS::ECS::Cluster }
        Providers:
          Type: AWS::ECS::ClusterCapacityProviderAssociations
          Properties: { Cluster: !Ref Cluster, CapacityProviders: [!Ref Provider], DefaultCapacityProviderStrategy: [{ CapacityProvider: !Ref Provider }] }
        Web: { Type: AWS::ECS::Service, Properties: { Cluster: !Ref Cluster } }
    `,
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        Green: { Type: AWS::ECS::TaskSet, Properties: { NetworkConfiguration: { AwsVpcConfiguration: { Subnets: [!Ref A, !Ref B] } } } }
    `,
    hcl`
      data "aws_availability_zones" "all" {}
      resource "aws_subnet" "web" {
        count             = 2
        availability_zone = data.aws_availability_zones.all.names[count.index]
      }
      resource "aws_ecs_service" "web" {
        name = "web"
        network_configuration {
          subnets = aws_subnet.web[*].id
        }
      }
    `,
    hcl`
      resource "aws_autoscaling_group" "hosts" {
        availability_zones = ["eu-west-1a", "eu-west-1b"]
      }
      resource "aws_ecs_capacity_provider" "hosts" {
        name = "hosts"
        auto_scaling_group_provider {
          auto_scaling_group_arn = aws_autoscaling_group.hosts.arn
        }
      }
      resource "aws_ecs_cluster" "main" {
        name = "main"
      }
      resource "aws_ecs_cluster_capacity_providers" "main" {
        cluster_name       = aws_ecs_cluster.main.name
        capacity_providers = [aws_ecs_capacity_provider.hosts.name]
        default_capacity_provider_strategy {
          capacity_provider = aws_ecs_capacity_provider.hosts.name
        }
      }
      resource "aws_ecs_service" "web" {
        name    = "web"
        cluster = aws_ecs_cluster.main.id
      }
    `,
  ],
  skips: [
    yaml`Resources: { Edge: { Type: AWS::ECS::Service, Properties: { LaunchType: EXTERNAL } } }`,
    yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { DeploymentController: { Type: EXTERNAL } } } }`,
    hcl`
      resource "aws_ecs_service" "edge" {
        name        = "edge"
        launch_type = "EXTERNAL"
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          Web: { Type: AWS::ECS::Service, Properties: { NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [«!Ref A»] } } } }
      `,
      says: "ECS service `Web` spans fewer than 2 Availability Zones",
    },
    yaml`
      Resources:
        Hosts: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: [«eu-west-1a»] } }
        Provider: { Type: AWS::ECS::CapacityProvider, Properties: { AutoScalingGroupProvider: { AutoScalingGroupArn: !Ref Hosts } } }
        Web: { Type: AWS::ECS::Service, Properties: { CapacityProviderStrategy: [{ CapacityProvider: !Ref Provider }] } }
    `,
    yaml`Resources: { Web: { Type: AWS::ECS::Service, Properties: { NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [«subnet-0a»] } } } } }`,
    hcl`
      resource "aws_subnet" "web" {
        availability_zone = "eu-west-1a"
      }
      resource "aws_ecs_service" "web" {
        name = "web"
        network_configuration {
          subnets = [«aws_subnet.web.id»]
        }
      }
    `,
    hcl`
      resource "aws_ecs_task_set" "green" {
        network_configuration {
          subnets = [«"subnet-0a"»]
        }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`Resources: { «Web»: { Type: AWS::ECS::Service, Properties: { LaunchType: EC2 } } }`,
      because: "`Web` has no subnets of its own, so that its tasks stand where the instances of its cluster do",
    },
    {
      given: yaml`
        Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" } }
        Resources: { Web: { Type: AWS::ECS::Service, Properties: { NetworkConfiguration: { AwsvpcConfiguration: { Subnets: !Ref Subnets } } } } }
      `,
      because: "parameter `Subnets` has no default",
    },
    {
      given: hcl`
        variable "subnets" {
          type = list(string)
        }
        resource "aws_ecs_service" "web" {
          name = "web"
          network_configuration {
            subnets = var.subnets
          }
        }
      `,
      because: "`var.subnets` has no default",
    },
  ],
});
