import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./zones.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [subnet-0a, subnet-0b] } } }`,
    yaml`
      Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" } }
      Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: application, Subnets: !Ref Subnets } } }
    `,
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
          C: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1c } }
          Lb:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties: { Type: network, SubnetMappings: [{ SubnetId: !Ref A }, { SubnetId: !Ref B }, { SubnetId: !Ref C }] }
      `,
      objectives: { zones: 3 },
    },
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancing::LoadBalancer, Properties: { AvailabilityZones: !GetAZs "" } } }`,
    hcl`resource "aws_lb" "web" { subnets = ["subnet-0a", "subnet-0b"] }`,
    {
      given: hcl`
        resource "aws_subnet" "net" {
          for_each          = toset(["eu-west-1a", "eu-west-1b", "eu-west-1c"])
          availability_zone = each.value
        }
        resource "aws_lb" "net" {
          load_balancer_type = "network"
          subnet_mapping {
            subnet_id = aws_subnet.net["eu-west-1a"].id
          }
          subnet_mapping {
            subnet_id = aws_subnet.net["eu-west-1b"].id
          }
          subnet_mapping {
            subnet_id = aws_subnet.net["eu-west-1c"].id
          }
        }
      `,
      objectives: { zones: 3 },
    },
    hcl`
      data "aws_availability_zones" "here" {}
      resource "aws_elb" "web" {
        availability_zones = [data.aws_availability_zones.here.names[0], data.aws_availability_zones.here.names[1]]
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Subnets: [«!Ref A»] } }
      `,
      says: "Load balancer `Lb` has nodes in fewer than 2 Availability Zones",
    },
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [«subnet-0a»] } } }`,
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancing::LoadBalancer, Properties: { AvailabilityZones: [«eu-west-1a»] } } }`,
    yaml`
      Parameters: { Subnet: { Type: AWS::EC2::Subnet::Id } }
      Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: gateway, Subnets: [«!Ref Subnet»] } } }
    `,
    {
      given: hcl`
        resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
        resource "aws_lb" "net" {
          load_balancer_type = "network"
          subnets            = [«aws_subnet.a.id»]
        }
      `,
      says: "Load balancer `aws_lb.net` has nodes in fewer than 2 Availability Zones",
    },
    hcl`resource "aws_elb" "web" { availability_zones = [«"eu-west-1a"»] }`,
  ],
  unknown: [
    {
      given: yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Subnets: [«subnet-0a», subnet-0b] } } }`,
      because: "`subnet-0a` is not defined in these files",
    },
    {
      given: yaml`
        Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" } }
        Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: «!Ref Subnets» } } }
      `,
      objectives: { zones: 3 },
      because: "parameter `Subnets` has no default",
    },
    {
      given: yaml`
        Parameters: { Kind: { Type: String } }
        Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: !Ref Kind, Subnets: [subnet-0a, subnet-0b] } } }
      `,
      because: "parameter `Kind` has no default",
    },
    {
      given: yaml`
        Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" } }
        Resources: { Lb: { Type: AWS::ElasticLoadBalancing::LoadBalancer, Properties: { Subnets: «!Ref Subnets» } } }
      `,
      because: "parameter `Subnets` has no default",
    },
    {
      given: hcl`
        variable "subnets" { type = list(string) }
        resource "aws_lb" "net" {
          load_balancer_type = "network"
          subnets            = «var.subnets»
        }
      `,
      because: "`var.subnets` has no default",
    },
    {
      given: hcl`
        resource "aws_lb" "net" {
          load_balancer_type = "network"
          subnets            = [«"subnet-0a"», "subnet-0b"]
        }
      `,
      because: "`subnet-0a` is not defined in these files",
    },
  ],
});
