import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./zones.ts";

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
          C: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1c } }
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [!Ref A, !Ref B, !Ref C] } }
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: HTTP } }
          Listener:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties: { LoadBalancerArn: !Ref Lb, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] }
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [!Ref A, !Ref B, !Ref C], TargetGroupARNs: [!Ref Tg] } }
      `,
      objectives: { zones: 3 },
    },
    yaml`
      Resources:
        Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: ip } }
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        Service:
          Type: AWS::ECS::Service
          Properties:
            LoadBalancers: [{ ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Tg }]
            NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [!Ref A, !Ref B] } }
    `,
    yaml`
      Resources:
        One: { Type: AWS::EC2::Instance, Properties: { AvailabilityZone: eu-west-1a } }
        Two: { Type: AWS::EC2::Instance, Properties: { AvailabilityZone: eu-west-1b } }
        Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Targets: [{ Id: !Ref One }, { Id: !Ref Two }] } }
    `,
    yaml`
      Resources:
        Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: TCP } }
        InA: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: [eu-west-1a], TargetGroupARNs: [!Ref Tg] } }
        InB: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: [eu-west-1b], TrafficSources: [{ Type: elbv2, Identifier: !Ref Tg }] } }
    `,
    // Tasks on the instances of a capacity provider.
    yaml`
      Resources:
        Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
        Hosts: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: [eu-west-1a, eu-west-1b] } }
        Provider: { Type: AWS::ECS::CapacityProvider, Properties: { AutoScalingGroupProvider: { AutoScalingGroupArn: !GetAtt Hosts.AutoScalingGroupARN } } }
        Service:
          Type: AWS::ECS::Service
          Properties:
            LoadBalancers: [{ ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Tg }]
            CapacityProviderStrategy: [{ CapacityProvider: !Ref Provider }]
    `,
    yaml`
      Resources:
        Tg:
          Type: AWS::ElasticLoadBalancingV2::TargetGroup
          Properties: { TargetType: ip, Targets: [{ Id: 192.0.2.1, AvailabilityZone: eu-west-1a }, { Id: 192.0.2.2, AvailabilityZone: eu-west-1b }] }
    `,
    hcl`
      resource "aws_subnet" "web" {
        for_each          = toset(["eu-west-1a", "eu-west-1b"])
        availability_zone = each.key
      }
      resource "aws_lb" "web" { subnets = [for subnet in aws_subnet.web : subnet.id] }
      resource "aws_lb_target_group" "web" { protocol = "HTTP" }
      resource "aws_lb_listener" "web" {
        load_balancer_arn = aws_lb.web.arn
        default_action {
          type             = "forward"
          target_group_arn = aws_lb_target_group.web.arn
        }
      }
      resource "aws_autoscaling_group" "web" { vpc_zone_identifier = values(aws_subnet.web)[*].id }
      resource "aws_autoscaling_attachment" "web" {
        autoscaling_group_name = aws_autoscaling_group.web.name
        lb_target_group_arn    = aws_lb_target_group.web.arn
      }
    `,
    hcl`
      locals { zones = ["eu-west-1a", "eu-west-1b"] }
      resource "aws_lb_target_group" "web" {}
      resource "aws_instance" "web" {
        count             = 2
        availability_zone = local.zones[count.index]
      }
      resource "aws_lb_target_group_attachment" "web" {
        count            = 2
        target_group_arn = aws_lb_target_group.web.arn
        target_id        = aws_instance.web[count.index].id
      }
    `,
    hcl`
      resource "aws_lb_target_group" "web" { target_type = "ip" }
      resource "aws_lb_target_group_attachment" "a" {
        target_group_arn  = aws_lb_target_group.web.arn
        target_id         = "192.0.2.1"
        availability_zone = "eu-west-1a"
      }
      resource "aws_lb_target_group_attachment" "b" {
        target_group_arn  = aws_lb_target_group.web.arn
        target_id         = "192.0.2.2"
        availability_zone = "eu-west-1b"
      }
    `,
    hcl`
      resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
      resource "aws_subnet" "b" { availability_zone = "eu-west-1b" }
      resource "aws_lb_target_group" "web" { target_type = "ip" }
      resource "aws_ecs_service" "web" {
        load_balancer {
          container_name   = "web"
          container_port   = 80
          target_group_arn = aws_lb_target_group.web.arn
        }
        network_configuration {
          subnets = [aws_subnet.a.id, aws_subnet.b.id]
        }
      }
    `,
    // Instances whose subnet is that of a network interface.
    hcl`
      locals { zones = toset(["eu-west-1a", "eu-west-1b"]) }
      resource "aws_subnet" "web" {
        for_each          = local.zones
        availability_zone = each.key
      }
      resource "aws_network_interface" "web" {
        for_each  = local.zones
        subnet_id = aws_subnet.web[each.key].id
      }
      resource "aws_instance" "web" {
        for_each = local.zones
        primary_network_interface {
          network_interface_id = aws_network_interface.web[each.key].id
        }
      }
      resource "aws_lb_target_group" "web" {}
      resource "aws_lb_target_group_attachment" "web" {
        for_each         = aws_instance.web
        target_group_arn = aws_lb_target_group.web.arn
        target_id        = each.value.id
      }
    `,
  ],
  skips: [
    yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup } }`,
    yaml`Resources: { Fn: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: lambda, Targets: [{ Id: !GetAtt Function.Arn }] } } }`,
    hcl`resource "aws_lb_target_group" "web" {}`,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: HTTP } }
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: [«eu-west-1a»], TargetGroupARNs: [!Ref Tg] } }
      `,
      says: "Target group `Tg` has targets in fewer than 2 Availability Zones",
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Subnets: [«!Ref A»] } }
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: TCP } }
          Listener:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties: { LoadBalancerArn: !Ref Lb, DefaultActions: [{ Type: forward, ForwardConfig: { TargetGroups: [{ TargetGroupArn: !Ref Tg }] } }] }
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: !GetAZs "", TargetGroupARNs: [!Ref Tg] } }
      `,
      says: "Target group `Tg` is behind a load balancer with nodes in fewer than 2 Availability Zones",
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          One: { Type: AWS::EC2::Instance, Properties: { AvailabilityZone: eu-west-1a } }
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { HealthCheckEnabled: «false», Targets: [{ Id: «!Ref One» }] } }
      `,
      leaves: ["Tg"],
    },
    // One address in the network has one zone, whichever it is.
    { given: yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: ip, Targets: [{ Id: «10.0.0.1» }] } } }`, stays: "no edit" },
    {
      given: hcl`
        resource "aws_lb_target_group" "web" {}
        resource "aws_autoscaling_group" "web" {
          availability_zones = [«"eu-west-1a"»]
          target_group_arns  = [aws_lb_target_group.web.arn]
        }
      `,
      says: "Target group `aws_lb_target_group.web` has targets in fewer than 2 Availability Zones",
      stays: "no edit",
    },
    {
      given: hcl`
        resource "aws_instance" "web" { availability_zone = "eu-west-1a" }
        resource "aws_lb_target_group" "web" {
          health_check {
            enabled = «false»
          }
        }
        resource "aws_lb_target_group_attachment" "web" {
          target_group_arn = aws_lb_target_group.web.arn
          target_id        = «aws_instance.web.id»
        }
      `,
      leaves: ["aws_lb_target_group.web"],
    },
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              AvailabilityZones: [eu-west-1a, eu-west-1b]
              TargetGroupARNs: [!Ref Tg]
          Tg:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties:
              Protocol: TCP
              HealthCheckEnabled: «false» # it is always there
      `,
      becomes: `
        Resources:
          Web:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              AvailabilityZones: [eu-west-1a, eu-west-1b]
              TargetGroupARNs: [!Ref Tg]
          Tg:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties:
              Protocol: TCP
              HealthCheckEnabled: true # it is always there
      `,
    },
    {
      given: hcl`
        resource "aws_autoscaling_group" "web" {
          availability_zones = ["eu-west-1a", "eu-west-1b"]
          target_group_arns  = [aws_lb_target_group.web.arn]
        }

        resource "aws_lb_target_group" "web" {
          health_check {
            enabled = «false» # it is always there
          }
        }
      `,
      becomes: `
        resource "aws_autoscaling_group" "web" {
          availability_zones = ["eu-west-1a", "eu-west-1b"]
          target_group_arns  = [aws_lb_target_group.web.arn]
        }

        resource "aws_lb_target_group" "web" {
          health_check {
            enabled = true # it is always there
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: ip, Targets: [{ Id: «10.0.0.1» }, { Id: 10.0.1.1 }] } } }`,
      because: "Tg.Targets[0].Id is `10.0.0.1`, and in which zone an address stands is not known",
    },
    // Outside of the network it stands in no zone of AWS.
    {
      given: yaml`Resources: { Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: ip, Targets: [{ Id: «172.16.0.1», AvailabilityZone: all }] } } }`,
      because: "in which zone an address stands is not known",
    },
    {
      given: yaml`
        Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" } }
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: !Ref Subnets, TargetGroupARNs: [!Ref Tg] } }
      `,
      because: "parameter `Subnets` has no default",
    },
    {
      given: yaml`
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          Service: { Type: AWS::ECS::Service, Properties: { LoadBalancers: [{ ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Tg }] } }
      `,
      because: "`Service` has no subnets of its own, so that its tasks stand where the instances of its cluster do",
    },
    {
      given: yaml`
        Parameters: { Lb: { Type: String } }
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          Listener:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties: { LoadBalancerArn: !Ref Lb, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] }
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: !GetAZs "", TargetGroupARNs: [!Ref Tg] } }
      `,
      because: "parameter `Lb` has no default",
    },
    {
      given: yaml`
        Parameters: { Tg: { Type: String } }
        Resources:
          Own: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: [eu-west-1a], TargetGroupARNs: [!Ref Tg] } }
      `,
      because: "parameter `Tg` has no default",
    },
    {
      given: hcl`
        variable "subnets" { type = list(string) }
        resource "aws_lb_target_group" "web" {}
        resource "aws_autoscaling_group" "web" {
          vpc_zone_identifier = var.subnets
          target_group_arns   = [aws_lb_target_group.web.arn]
        }
      `,
      because: "`var.subnets` has no default",
    },
    {
      given: hcl`
        variable "instances" { type = list(string) }
        resource "aws_lb_target_group" "web" {}
        resource "aws_lb_target_group_attachment" "web" {
          for_each         = toset(var.instances)
          target_group_arn = aws_lb_target_group.web.arn
          target_id        = each.key
        }
      `,
      because: "`var.instances`",
    },
    {
      given: hcl`
        resource "aws_lb_target_group" "web" { target_type = "ip" }
        resource "aws_lb_target_group_attachment" "a" {
          target_group_arn = aws_lb_target_group.web.arn
          target_id        = «"10.0.0.1"»
        }
        resource "aws_lb_target_group_attachment" "b" {
          target_group_arn = aws_lb_target_group.web.arn
          target_id        = "10.0.1.1"
        }
      `,
      because: "aws_lb_target_group_attachment[0].target_id is `10.0.0.1`, and in which zone an address stands is not known",
    },
  ],
});
