import type { RemedyExample } from "../../src/rule.ts";

export default {
  inBothRegions: true,
  cloudformation: `
    Resources:
      Role:
        Type: AWS::IAM::Role
        Properties:
          AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
          Policies:
            - PolicyName: failover
              PolicyDocument: { Statement: [{ Effect: Allow, Action: rds:FailoverGlobalCluster, Resource: "*" }] }
      Failover:
        Type: AWS::Lambda::Function
        Properties:
          Handler: failover.handler
          Runtime: python3.13
          Role: !GetAtt Role.Arn
          Code: { S3Bucket: !Sub "code-\${AWS::Region}", S3Key: failover.zip }
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_iam_role" "failover" {
      assume_role_policy = jsonencode({
        Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }]
      })
    }

    resource "aws_iam_role_policy" "failover" {
      role   = aws_iam_role.failover.id
      policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "rds:FailoverGlobalCluster", Resource = "*" }] })
    }

    resource "aws_lambda_function" "failover" {
      provider      = aws.recovery
      function_name = "failover"
      role          = aws_iam_role.failover.arn
      filename      = "failover.zip"
      handler       = "failover.handler"
      runtime       = "python3.13"
    }
  `,
} satisfies RemedyExample;
