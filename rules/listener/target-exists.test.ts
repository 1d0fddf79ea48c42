import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./target-exists.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
        Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] } }
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg] } }
    `,
    yaml`
      Resources:
        Blue: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
        Green: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
        Rule:
          Type: AWS::ElasticLoadBalancingV2::ListenerRule
          Properties:
            Actions:
              - Type: forward
                ForwardConfig: { TargetGroups: [{ TargetGroupArn: !Ref Blue, Weight: 100 }, { TargetGroupArn: !Ref Green, Weight: 0 }] }
        Service: { Type: AWS::ECS::Service, Properties: { LoadBalancers: [{ ContainerName: web, TargetGroupArn: !Ref Blue }] } }
    `,
    yaml`
      Resources:
        Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: lambda, Targets: [{ Id: !GetAtt Function.Arn }] } }
        Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] } }
    `,
    hcl`
      resource "aws_lb_target_group" "web" {}
      resource "aws_lb_listener" "web" {
        default_action {
          type             = "forward"
          target_group_arn = aws_lb_target_group.web.arn
        }
      }
      resource "aws_autoscaling_group" "web" { target_group_arns = [aws_lb_target_group.web.arn] }
    `,
    // The group, the target and the function are attached by resources of their own.
    hcl`
      resource "aws_lb_target_group" "web" {}
      resource "aws_lb_listener" "web" {
        default_action {
          type             = "forward"
          target_group_arn = aws_lb_target_group.web.arn
        }
      }
      resource "aws_autoscaling_group" "web" {}
      resource "aws_autoscaling_attachment" "web" {
        autoscaling_group_name = aws_autoscaling_group.web.name
        lb_target_group_arn    = aws_lb_target_group.web.arn
      }
    `,
    hcl`
      resource "aws_lb_target_group" "function" { target_type = "lambda" }
      resource "aws_lambda_function" "function" {}
      resource "aws_lb_target_group_attachment" "function" {
        target_group_arn = aws_lb_target_group.function.arn
        target_id        = aws_lambda_function.function.arn
      }
      resource "aws_lb_listener_rule" "function" {
        action {
          type             = "forward"
          target_group_arn = aws_lb_target_group.function.arn
        }
      }
    `,
    hcl`
      resource "aws_lb_target_group" "blue" {}
      resource "aws_lb_target_group" "green" {}
      resource "aws_lb_listener_rule" "web" {
        action {
          type = "forward"
          forward {
            target_group {
              arn    = aws_lb_target_group.blue.arn
              weight = 100
            }
            target_group {
              arn    = aws_lb_target_group.green.arn
              weight = 0
            }
          }
        }
      }
      resource "aws_ecs_service" "web" {
        load_balancer {
          container_name   = "web"
          container_port   = 80
          target_group_arn = aws_lb_target_group.blue.arn
        }
      }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: redirect, RedirectConfig: { StatusCode: HTTP_301 } }] } }
    `,
    hcl`
      resource "aws_lb_listener" "web" {
        default_action {
          type = "redirect"
          redirect {
            status_code = "HTTP_301"
          }
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: «!Ref Tg» }] } }
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "2" } }
      `,
      says: "Listener `Listener` forwards to a target group that nothing registers with",
    },
    yaml`
      Resources:
        Old: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
        New: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
        Rule: { Type: AWS::ElasticLoadBalancingV2::ListenerRule, Properties: { Actions: [{ Type: forward, TargetGroupArn: «!Ref Old» }] } }
        Service: { Type: AWS::ECS::Service, Properties: { LoadBalancers: [{ ContainerName: web, TargetGroupArn: !Ref New }] } }
        Errors:
          Type: AWS::CloudWatch::Alarm
          Properties: { Dimensions: [{ Name: TargetGroup, Value: !GetAtt Old.TargetGroupFullName }] }
    `,
    {
      given: hcl`
        resource "aws_lb_target_group" "web" {}
        resource "aws_lb_listener" "web" {
          default_action {
            type             = "forward"
            target_group_arn = «aws_lb_target_group.web.arn»
          }
        }
        resource "aws_autoscaling_group" "web" { min_size = 2 }
      `,
      says: "Listener `aws_lb_listener.web` forwards to a target group that nothing registers with",
    },
    // An alarm on the old group's metrics registers nothing with it.
    hcl`
      resource "aws_lb_target_group" "old" {}
      resource "aws_lb_target_group" "new" {}
      resource "aws_alb_listener_rule" "web" {
        action {
          type             = "forward"
          target_group_arn = «aws_lb_target_group.old.arn»
        }
      }
      resource "aws_instance" "web" {}
      resource "aws_lb_target_group_attachment" "web" {
        target_group_arn = aws_lb_target_group.new.arn
        target_id        = aws_instance.web.id
      }
      resource "aws_cloudwatch_metric_alarm" "errors" {
        dimensions = { TargetGroup = aws_lb_target_group.old.arn_suffix }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Web: { Type: AWS::AutoScaling::AutoScalingGroup }
          Green: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Name: green, Protocol: HTTP } }
          Next: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Green }] } }
          Deployment: { Type: AWS::CodeDeploy::DeploymentGroup, Properties: { LoadBalancerInfo: { TargetGroupInfoList: [{ Name: green }] } } }
      `,
      because: "CodeDeploy may register what it deploys with `Green`",
    },
    {
      given: yaml`
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          «Listener»: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] } }
      `,
      because: "nothing that could register is deployed together with `Tg`",
    },
    {
      given: yaml`
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] } }
          Bastion: { Type: AWS::EC2::Instance }
        Outputs: { Tg: { Value: !Ref Tg } }
      `,
      because: "`Tg` is handed out, so that something else may register with it",
    },
    {
      given: yaml`
        Resources:
          Empty: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Empty }] } }
          Hosts: { Type: AWS::AutoScaling::AutoScalingGroup }
        Outputs: { Listener: { Value: !Ref Listener } }
      `,
      because: "`Listener` is handed out, so that others may add the rules that forward",
    },
    // Requests that no rule takes are answered by an error, as a fixed response would.
    {
      given: yaml`
        Resources:
          Empty: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          Web: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Empty }] } }
          Rule: { Type: AWS::ElasticLoadBalancingV2::ListenerRule, Properties: { ListenerArn: !Ref Listener, Actions: [{ Type: forward, TargetGroupArn: !Ref Web }] } }
          Service: { Type: AWS::ECS::Service, Properties: { LoadBalancers: [{ ContainerName: web, TargetGroupArn: !Ref Web }] } }
      `,
      because: "rules of `Listener` forward elsewhere, so that its default may be empty on purpose",
    },
    {
      given: yaml`
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: ip } }
          Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] } }
          Cluster: { Type: AWS::EKS::Cluster }
          Nodes: { Type: AWS::AutoScaling::AutoScalingGroup }
      `,
      because: "the EKS cluster may bind a service to `Tg`",
    },
    {
      given: yaml`
        Parameters: { Other: { Type: String } }
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] } }
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [«!Ref Other»] } }
      `,
      because: "parameter `Other` has no default",
    },
    {
      given: yaml`
        Resources:
          Green: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          Test: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Green }] } }
          Service: { Type: AWS::ECS::Service }
          Deployments:
            Type: AWS::CodeDeploy::DeploymentGroup
            Properties: { LoadBalancerInfo: { TargetGroupPairInfoList: [{ TargetGroups: [{ Name: !GetAtt Green.TargetGroupName }] }] } }
      `,
      because: "`Deployments` is given `Green`, and may register with it",
    },
    {
      given: yaml`
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] } }
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [«!Ref Elsewhere»] } }
      `,
      because: "`Elsewhere` is not defined in this template",
    },
    {
      given: yaml`
        Parameters: { Tg: { Type: String } }
        Resources:
          Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: «!Ref Tg» }] } }
      `,
      because: "parameter `Tg` has no default",
    },
    {
      given: hcl`
        variable "group" {}
        resource "aws_lb_listener" "web" {
          default_action {
            type             = "forward"
            target_group_arn = «var.group»
          }
        }
      `,
      because: "`var.group` has no default",
    },
    {
      given: hcl`
        variable "group" {}
        resource "aws_lb_target_group" "web" {}
        resource "aws_lb_listener" "web" {
          default_action {
            type             = "forward"
            target_group_arn = aws_lb_target_group.web.arn
          }
        }
        resource "aws_instance" "web" {}
        resource "aws_lb_target_group_attachment" "web" {
          target_group_arn = var.group
          target_id        = aws_instance.web.id
        }
      `,
      because: "`aws_lb_target_group_attachment.web` may belong to `aws_lb_target_group.web`: its target is not known",
    },
    {
      given: hcl`
        resource "aws_lb_target_group" "green" { name = "green" }
        resource "aws_lb_listener" "green" {
          default_action {
            type             = "forward"
            target_group_arn = aws_lb_target_group.green.arn
          }
        }
        resource "aws_autoscaling_group" "web" {}
        resource "aws_codedeploy_deployment_group" "web" {
          load_balancer_info {
            target_group_info {
              name = "green"
            }
          }
        }
      `,
      because: "CodeDeploy may register what it deploys with `aws_lb_target_group.green`",
    },
    // Modules that are not on disk may register with the group, or add rules to its listener.
    {
      given: hcl`
        resource "aws_lb_target_group" "web" {}
        resource "aws_lb_listener" "web" {
          default_action {
            type             = "forward"
            target_group_arn = aws_lb_target_group.web.arn
          }
        }
        resource "aws_instance" "bastion" {}
        module "service" {
          source = "example.com/service/aws"
          groups = { web = { arn = aws_lb_target_group.web.arn } }
        }
      `,
      because: "`module.service` is given `aws_lb_target_group.web`, and may register with it",
    },
    {
      given: hcl`
        resource "aws_lb_target_group" "empty" {}
        resource "aws_lb_listener" "web" {
          default_action {
            type             = "forward"
            target_group_arn = aws_lb_target_group.empty.arn
          }
        }
        resource "aws_autoscaling_group" "hosts" {}
        module "service" {
          source   = "example.com/service/aws"
          listener = aws_lb_listener.web.arn
        }
      `,
      because: "`module.service` is given `aws_lb_listener.web`, and may add the rules that forward",
    },
  ],
});
