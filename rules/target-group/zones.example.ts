import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties: { VpcId: vpc-0123, CidrBlock: 10.0.0.0/24, AvailabilityZone: !Select [0, !GetAZs ""] }
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties: { VpcId: vpc-0123, CidrBlock: 10.0.1.0/24, AvailabilityZone: !Select [1, !GetAZs ""] }
      Balancer:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
        Properties: { Subnets: [!Ref SubnetA, !Ref SubnetB] }
      Listener:
        Type: AWS::ElasticLoadBalancingV2::Listener
        Properties:
          LoadBalancerArn: !Ref Balancer
          Protocol: HTTP
          Port: 80
          DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Targets }]
      Targets:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
        Properties: { Protocol: HTTP, Port: 80, VpcId: vpc-0123, HealthCheckPath: /health }
      Web:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          LaunchTemplate: { LaunchTemplateName: web, Version: "1" }
          MinSize: "2"
          MaxSize: "4"
          VPCZoneIdentifier: [!Ref SubnetA, !Ref SubnetB]
          TargetGroupARNs: [!Ref Targets]
  `,
  terraform: `
    data "aws_availability_zones" "here" {
      state = "available"
    }

    resource "aws_subnet" "web" {
      count             = 2
      vpc_id            = "vpc-0123"
      cidr_block        = "10.0.\${count.index}.0/24"
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_lb" "web" {
      subnets = aws_subnet.web[*].id
    }

    resource "aws_lb_listener" "http" {
      load_balancer_arn = aws_lb.web.arn
      port              = 80

      default_action {
        type             = "forward"
        target_group_arn = aws_lb_target_group.web.arn
      }
    }

    resource "aws_lb_target_group" "web" {
      protocol = "HTTP"
      port     = 80
      vpc_id   = "vpc-0123"

      health_check {
        path = "/health"
      }
    }

    resource "aws_autoscaling_group" "web" {
      min_size            = 2
      max_size            = 4
      vpc_zone_identifier = aws_subnet.web[*].id
      target_group_arns   = [aws_lb_target_group.web.arn]

      launch_template {
        name = "web"
      }
    }
  `,
} satisfies RemedyExample;
