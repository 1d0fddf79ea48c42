import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./not-alone.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Server: { Type: AWS::EC2::Instance, Properties: { InstanceType: t3.small } }
        Group: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Targets: [{ Id: !Ref Server }] } }
    `,
    yaml`
      Resources:
        Template: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { MaintenanceOptions: { AutoRecovery: default } } } }
        Server: { Type: AWS::EC2::Instance, Properties: { LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: "1" } } }
        Balancer: { Type: AWS::ElasticLoadBalancing::LoadBalancer, Properties: { Instances: [!Ref Server] } }
    `,
    hcl`
      resource "aws_instance" "server" {
        instance_type = "m6g.large"
      }

      resource "aws_eip" "server" {
        instance = aws_instance.server.id
      }

      resource "aws_route53_record" "server" {
        name    = "a.example.com"
        type    = "A"
        records = [aws_eip.server.public_ip]
      }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Template: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { MaintenanceOptions: { AutoRecovery: disabled } } } }
        Bastion: { Type: AWS::EC2::Instance, Properties: { LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: "1" } } }
    `,
    hcl`
      resource "aws_instance" "builder" {
        maintenance_options {
          auto_recovery = "disabled"
        }
      }
    `,
  ],
  fixedOnly: "terraform",
  fails: [
    {
      given: yaml`
        Resources:
          Template: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { MaintenanceOptions: { AutoRecovery: disabled } } } }
          Server: { Type: AWS::EC2::Instance, Properties: { LaunchTemplate: { LaunchTemplateId: «!Ref Template», Version: "1" } } }
          Group: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Targets: [{ Id: !Ref Server }] } }
      `,
      stays: "no edit",
      says: "EC2 instance `Server` serves, and stays down when its host fails",
    },
    hcl`
      resource "aws_instance" "server" {
        maintenance_options {
          auto_recovery = «"disabled"»
        }
      }

      resource "aws_lb_target_group" "servers" {
        target_type = "instance"
      }

      resource "aws_lb_target_group_attachment" "server" {
        target_group_arn = aws_lb_target_group.servers.arn
        target_id        = aws_instance.server.id
      }
    `,
    {
      given: hcl`
        resource "aws_instance" "server" {
          instance_type = "t3.small"

          maintenance_options {
            auto_recovery = «"disabled"» # somebody looks after it
          }
        }

        resource "aws_lb_target_group" "servers" {
          target_type = "instance"
        }

        resource "aws_lb_target_group_attachment" "server" {
          target_group_arn = aws_lb_target_group.servers.arn
          target_id        = aws_instance.server.id
        }
      `,
      becomes: `
        resource "aws_instance" "server" {
          instance_type = "t3.small"

          maintenance_options {
            auto_recovery = "default" # somebody looks after it
          }
        }

        resource "aws_lb_target_group" "servers" {
          target_type = "instance"
        }

        resource "aws_lb_target_group_attachment" "server" {
          target_group_arn = aws_lb_target_group.servers.arn
          target_id        = aws_instance.server.id
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Server: { Type: AWS::EC2::Instance, Properties: { InstanceType: «i4i.large» } }
          Group: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Targets: [{ Id: !Ref Server }] } }
      `,
      because: "has an instance store, with which AWS need not recover it",
    },
    {
      given: hcl`
        variable "recovery" {
          type = string
        }

        resource "aws_instance" "server" {
          instance_type = "m6g.large"
          maintenance_options {
            auto_recovery = var.recovery
          }
        }

        resource "aws_elb" "servers" {
          instances = [aws_instance.server.id]
        }
      `,
      because: "`var.recovery` has no default",
    },
    {
      given: hcl`
        resource "aws_instance" "server" {
          instance_type = "m5.metal"
        }

        resource "aws_elb" "servers" {
          instances = [aws_instance.server.id]
        }
      `,
      because: "is bare metal, which AWS does not recover",
    },
  ],
});
