import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./needs-no-control-plane.ts";

const EAST = { home: "us-east-1", recovery: ["us-west-2"] };

testRule(rule, {
  holds: [
    // Routing controls are set in any of five regions.
    {
      given: yaml`
        Resources:
          Role: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, Action: "route53-recovery-cluster:UpdateRoutingControlState" }] } }] } }
          Failover: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
      `,
      regions: EAST,
    },
    // The control plane of Route 53 is not lost with this region.
    {
      given: yaml`
        Resources:
          Role: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, Action: [rds:PromoteReadReplica, route53:ChangeResourceRecordSets] }] } }] } }
          Failover: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
      `,
      regions: { home: "eu-west-1", recovery: ["eu-central-1"] },
    },
    {
      given: hcl`
        resource "aws_iam_role" "failover" {
          inline_policy {
            policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "rds:SwitchoverReadReplica", Resource = "*" }] })
          }
        }
        resource "aws_sfn_state_machine" "failover" {
          role_arn = aws_iam_role.failover.arn
        }
      `,
      regions: EAST,
    },
  ],
  skips: [
    // Records are changed for many other reasons.
    {
      given: yaml`
        Resources:
          Role: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, Action: route53:ChangeResourceRecordSets }] } }] } }
          Validate: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
      `,
      regions: EAST,
    },
    {
      given: yaml`
        Resources:
          Role: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, Action: [rds:PromoteReadReplica, route53:ChangeResourceRecordSets] }] } }] } }
          Failover: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
      `,
      regions: { home: "us-east-1", recovery: [] },
    },
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Role: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, Action: [rds:PromoteReadReplica, route53:ChangeResourceRecordSets] }] } }] } }
          «Failover»: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
      `,
      regions: EAST,
      says: "Lambda function `Failover` moves users by a control plane in us-east-1, with which it is lost",
    },
    // Started by an event of AWS Health, whatever it is called.
    {
      given: yaml`
        Resources:
          Role: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, Action: cloudfront:UpdateDistribution }] } }] } }
          «Turn»: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
          Trouble: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [aws.health] }, Targets: [{ Id: a, Arn: !GetAtt Turn.Arn }] } }
      `,
      regions: EAST,
    },
    {
      given: hcl`
        resource "aws_iam_role" "failover" {}
        resource "aws_iam_role_policy" "failover" {
          role   = aws_iam_role.failover.id
          policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["rds:FailoverGlobalCluster", "globalaccelerator:UpdateEndpointGroup"], Resource = "*" }] })
        }
        «resource "aws_lambda_function" "failover"» {
          role = aws_iam_role.failover.arn
        }
      `,
      regions: { home: "us-west-2", recovery: ["us-east-1"] },
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Role: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, Action: [rds:PromoteReadReplica] }] } }] } }
          Failover: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
      `,
      regions: { recovery: ["us-west-2"] },
      because: "which region is home is neither stated nor to be seen",
    },
    {
      given: hcl`
        resource "aws_iam_role" "failover" {
          inline_policy {
            policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "rds:SwitchoverReadReplica", Resource = "*" }] })
          }
        }
        resource "aws_sfn_state_machine" "failover" {
          role_arn = aws_iam_role.failover.arn
        }
      `,
      regions: { recovery: ["us-west-2"] },
      because: "which region is home is neither stated nor to be seen",
    },
  ],
});
