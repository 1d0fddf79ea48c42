import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./function-region.ts";

const REGIONS = { home: "eu-west-1", recovery: ["eu-central-1"] };

testRule(rule, {
  holds: [
    // A state machine in the recovery region, and a policy of its own for the role.
    {
      given: yaml`
        Resources:
          Role: { Type: AWS::IAM::Role }
          Policy:
            Type: AWS::IAM::Policy
            Properties: { Roles: [!Ref Role], PolicyDocument: { Statement: [{ Effect: Allow, Action: [rds:DescribeDBInstances, rds:PromoteReadReplica], Resource: "*" }] } }
          Steps: { Type: AWS::StepFunctions::StateMachine, Properties: { RoleArn: !GetAtt Role.Arn } }
      `,
      region: "eu-central-1",
      regions: REGIONS,
    },
    // The same template stands in the recovery region, too.
    {
      given: yaml`
        Resources:
          Role: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, Action: rds:FailoverGlobalCluster }] } }] } }
          Failover: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
      `,
      region: "eu-west-1",
      regions: REGIONS,
      alsoIn: ["eu-central-1"],
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-central-1"
        }
        resource "aws_iam_role" "failover" {}
        resource "aws_iam_policy" "failover" {
          policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "arc-region-switch:StartPlanExecution", Resource = "*" }] })
        }
        resource "aws_iam_role_policy_attachment" "failover" {
          role       = aws_iam_role.failover.name
          policy_arn = aws_iam_policy.failover.arn
        }
        resource "aws_lambda_function" "failover" {
          role = aws_iam_role.failover.arn
        }
      `,
      regions: REGIONS,
    },
  ],
  skips: [
    yaml`
      Resources:
        Role: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, Action: "rds:*" }, { Effect: Deny, Action: rds:FailoverGlobalCluster }] } }] } }
        Clean: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
    `,
    // The way back is gone when the region works again.
    {
      given: yaml`
        Resources:
          Role: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, Action: rds:SwitchoverGlobalCluster }] } }] } }
          FailBack: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
      `,
      region: "eu-west-1",
      regions: REGIONS,
    },
    hcl`
      resource "aws_lambda_function" "hello" {
        role = "arn:aws:iam::111122223333:role/hello"
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Role: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, Action: rds:FailoverGlobalCluster }] } }] } }
          «Failover»: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
      `,
      region: "eu-west-1",
      regions: REGIONS,
      says: "Lambda function `Failover` performs the failover and stands in eu-west-1, with which it is lost",
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }
        resource "aws_iam_role" "failover" {}
        resource "aws_iam_role_policy" "failover" {
          role   = aws_iam_role.failover.id
          policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["route53-recovery-cluster:UpdateRoutingControlStates"], Resource = "*" }] })
        }
        «resource "aws_lambda_function" "failover"» {
          role = aws_iam_role.failover.arn
        }
      `,
      regions: REGIONS,
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Role: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, Action: rds:FailoverGlobalCluster }] } }] } }
          Failover: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
      `,
      because: "which region is home is neither stated nor to be seen",
    },
    {
      given: hcl`
        variable "region" {
          type = string
        }
        provider "aws" {
          region = var.region
        }
        data "aws_iam_policy_document" "failover" {
          statement {
            actions   = ["rds:PromoteReadReplica"]
            resources = ["*"]
          }
        }
        resource "aws_iam_role" "failover" {
          inline_policy {
            policy = data.aws_iam_policy_document.failover.json
          }
        }
        resource "aws_lambda_function" "failover" {
          role = aws_iam_role.failover.arn
        }
      `,
      regions: REGIONS,
      because: "`var.region` has no default",
    },
  ],
});
