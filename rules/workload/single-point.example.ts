import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
        Properties:
          Subnets: [!Ref One, !Ref Two]
      Listener:
        Type: AWS::ElasticLoadBalancingV2::Listener
        Properties: { LoadBalancerArn: !Ref Web, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Targets }] }
      Targets:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
        Properties: { Port: 80, Protocol: HTTP, VpcId: !Ref Vpc }
      Servers:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          MinSize: "2"
          MaxSize: "4"
          VPCZoneIdentifier: [!Ref One, !Ref Two]
          TargetGroupARNs: [!Ref Targets]
          HealthCheckType: ELB
      One:
        Type: AWS::EC2::Subnet
        Properties: { AvailabilityZone: eu-west-1a, CidrBlock: 10.0.0.0/24, VpcId: !Ref Vpc }
      Two:
        Type: AWS::EC2::Subnet
        Properties: { AvailabilityZone: eu-west-1b, CidrBlock: 10.0.1.0/24, VpcId: !Ref Vpc }
      Vpc:
        Type: AWS::EC2::VPC
        Properties: { CidrBlock: 10.0.0.0/16 }
  `,
  terraform: `
    resource "aws_lb" "web" {
      subnets = [aws_subnet.one.id, aws_subnet.two.id]
    }

    resource "aws_lb_listener" "web" {
      load_balancer_arn = aws_lb.web.arn

      default_action {
        type             = "forward"
        target_group_arn = aws_lb_target_group.web.arn
      }
    }

    resource "aws_lb_target_group" "web" {
      port     = 80
      protocol = "HTTP"
      vpc_id   = aws_vpc.main.id
    }

    resource "aws_autoscaling_group" "servers" {
      min_size            = 2
      max_size            = 4
      vpc_zone_identifier = [aws_subnet.one.id, aws_subnet.two.id]
      target_group_arns   = [aws_lb_target_group.web.arn]
      health_check_type   = "ELB"
    }

    resource "aws_subnet" "one" {
      vpc_id            = aws_vpc.main.id
      availability_zone = "eu-west-1a"
      cidr_block        = "10.0.0.0/24"
    }

    resource "aws_subnet" "two" {
      vpc_id            = aws_vpc.main.id
      availability_zone = "eu-west-1b"
      cidr_block        = "10.0.1.0/24"
    }

    resource "aws_vpc" "main" {
      cidr_block = "10.0.0.0/16"
    }
  `,
} satisfies RemedyExample;
