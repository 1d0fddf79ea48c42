import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./cross-zone.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Lb:
          Type: AWS::ElasticLoadBalancingV2::LoadBalancer
          Properties: { Type: network, LoadBalancerAttributes: [{ Key: load_balancing.cross_zone.enabled, Value: "true" }] }
    `,
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancing::LoadBalancer, Properties: { CrossZone: true } } }`,
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs ""] } }
        PrivateA: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
        PrivateB: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs ""] } }
        Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Subnets: [!Ref A, !Ref B] } }
        Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: TCP } }
        Listener:
          Type: AWS::ElasticLoadBalancingV2::Listener
          Properties: { LoadBalancerArn: !Ref Lb, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] }
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties: { VPCZoneIdentifier: [!Ref PrivateA, !Ref PrivateB], TargetGroupARNs: [!Ref Tg] }
    `,
    yaml`
      Resources:
        Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Subnets: [subnet-0a, subnet-0b] } }
        Tg:
          Type: AWS::ElasticLoadBalancingV2::TargetGroup
          Properties: { TargetGroupAttributes: [{ Key: load_balancing.cross_zone.enabled, Value: "true" }] }
        Listener:
          Type: AWS::ElasticLoadBalancingV2::Listener
          Properties: { LoadBalancerArn: !Ref Lb, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] }
    `,
    // A load balancer behind a load balancer, in the same zones.
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        Front: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Subnets: [!Ref A, !Ref B] } }
        Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: alb, Protocol: TCP, Targets: [{ Id: !Ref Back }] } }
        Listener:
          Type: AWS::ElasticLoadBalancingV2::Listener
          Properties: { LoadBalancerArn: !Ref Front, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] }
        Back: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [!Ref A, !Ref B] } }
    `,
    // The provider turns it on for a Classic Load Balancer.
    hcl`resource "aws_elb" "web" {}`,
    hcl`
      resource "aws_lb" "net" {
        load_balancer_type               = "network"
        enable_cross_zone_load_balancing = true
      }
    `,
    hcl`
      resource "aws_lb" "net" {
        load_balancer_type = "network"
        subnets            = ["subnet-0a", "subnet-0b"]
      }
      resource "aws_lb_target_group" "net" { load_balancing_cross_zone_enabled = true }
      resource "aws_lb_listener" "net" {
        load_balancer_arn = aws_lb.net.arn
        default_action {
          type             = "forward"
          target_group_arn = aws_lb_target_group.net.arn
        }
      }
    `,
    // A target in each zone, each registered by a resource of its own.
    hcl`
      locals { zones = { a = "eu-west-1a", b = "eu-west-1b" } }
      resource "aws_subnet" "net" {
        for_each          = local.zones
        availability_zone = each.value
      }
      resource "aws_instance" "net" {
        for_each  = local.zones
        subnet_id = aws_subnet.net[each.key].id
      }
      resource "aws_lb" "net" {
        load_balancer_type = "network"
        dynamic "subnet_mapping" {
          for_each = aws_subnet.net
          content {
            subnet_id = subnet_mapping.value.id
          }
        }
      }
      resource "aws_lb_target_group" "net" { protocol = "TCP" }
      resource "aws_lb_target_group_attachment" "net" {
        for_each         = aws_instance.net
        target_group_arn = aws_lb_target_group.net.arn
        target_id        = each.value.id
      }
      resource "aws_lb_listener" "net" {
        load_balancer_arn = aws_lb.net.arn
        default_action {
          type = "forward"
          forward {
            target_group {
              arn = aws_lb_target_group.net.arn
            }
          }
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer } }`,
    hcl`resource "aws_lb" "web" {}`,
  ],
  fails: [
    { given: yaml`Resources: { «Lb»: { Type: AWS::ElasticLoadBalancing::LoadBalancer } }`, says: "Classic Load Balancer `Lb` does not balance across Availability Zones" },
    yaml`
      Resources:
        Lb:
          Type: AWS::ElasticLoadBalancingV2::LoadBalancer
          Properties: { Type: network, LoadBalancerAttributes: [{ Key: load_balancing.cross_zone.enabled, Value: «"false"» }] }
    `,
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        «Lb»: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Subnets: [!Ref A, !Ref B] } }
        Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: TCP } }
        Listener:
          Type: AWS::ElasticLoadBalancingV2::Listener
          Properties: { LoadBalancerArn: !Ref Lb, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] }
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [!Ref A], TargetGroupARNs: [!Ref Tg] } }
    `,
    yaml`
      Resources:
        Lb:
          Type: AWS::ElasticLoadBalancingV2::LoadBalancer
          Properties:
            Type: network
            Subnets: [subnet-0a, subnet-0b]
            LoadBalancerAttributes: [{ Key: load_balancing.cross_zone.enabled, Value: "true" }]
        Tg:
          Type: AWS::ElasticLoadBalancingV2::TargetGroup
          Properties: { TargetGroupAttributes: [{ Key: load_balancing.cross_zone.enabled, Value: «"false"» }] }
        Listener:
          Type: AWS::ElasticLoadBalancingV2::Listener
          Properties: { LoadBalancerArn: !Ref Lb, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] }
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "2" } }
    `,
    {
      given: hcl`resource "aws_elb" "web" { cross_zone_load_balancing = «false» }`,
      says: "Classic Load Balancer `aws_elb.web` does not balance across Availability Zones",
    },
    hcl`
      resource "aws_lb" "net" {
        load_balancer_type               = "network"
        enable_cross_zone_load_balancing = «false»
      }
    `,
    hcl`
      resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
      resource "aws_subnet" "b" { availability_zone = "eu-west-1b" }
      resource "aws_instance" "net" { subnet_id = aws_subnet.a.id }
      «resource "aws_lb" "net"» {
        load_balancer_type = "network"
        subnets            = [aws_subnet.a.id, aws_subnet.b.id]
      }
      resource "aws_lb_target_group" "net" { protocol = "TCP" }
      resource "aws_lb_target_group_attachment" "net" {
        target_group_arn = aws_lb_target_group.net.arn
        target_id        = aws_instance.net.id
      }
      resource "aws_lb_listener" "net" {
        load_balancer_arn = aws_lb.net.arn
        default_action {
          type             = "forward"
          target_group_arn = aws_lb_target_group.net.arn
        }
      }
    `,
    {
      given: yaml`
        Resources:
          Net:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties:
              Type: network
              LoadBalancerAttributes:
                - Key: load_balancing.cross_zone.enabled
                  Value: «"false"» # saves traffic
      `,
      becomes: `
        Resources:
          Net:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties:
              Type: network
              LoadBalancerAttributes:
                - Key: load_balancing.cross_zone.enabled
                  Value: "true" # saves traffic
      `,
    },
    {
      given: hcl`
        resource "aws_elb" "web" {
          name                      = "web" # as ever
          cross_zone_load_balancing = «false»
        }
      `,
      becomes: `
        resource "aws_elb" "web" {
          name                      = "web" # as ever
          cross_zone_load_balancing = true
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network } } }
        Outputs: { Lb: { Value: !Ref Lb } }
      `,
      because: "Lb.LoadBalancerAttributes[load_balancing.cross_zone.enabled] is not set, so it is false",
    },
    {
      given: yaml`
        Resources:
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: gateway, Subnets: [subnet-0a, subnet-0b] } }
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: GENEVE } }
          Listener:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties: { LoadBalancerArn: !Ref Lb, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] }
      `,
      because: "nothing that could register is deployed together with `Tg`",
    },
    {
      given: yaml`
        Parameters: { Cross: { Type: String } }
        Resources: { Lb: { Type: AWS::ElasticLoadBalancing::LoadBalancer, Properties: { CrossZone: «!Ref Cross» } } }
      `,
      because: "parameter `Cross` has no default",
    },
    {
      given: hcl`
        variable "cross" { type = bool }
        resource "aws_elb" "web" { cross_zone_load_balancing = var.cross }
      `,
      because: "does not balance across Availability Zones when `var.cross` is false",
    },
    {
      given: hcl`
        resource "aws_lb" "net" { load_balancer_type = "network" }
        output "balancer" { value = aws_lb.net.arn }
      `,
      because: "aws_lb.net.enable_cross_zone_load_balancing is not set, so it is false",
    },
  ],
});
