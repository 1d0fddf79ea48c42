import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Role:
        Type: AWS::IAM::Role
        Properties:
          AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
      Failover:
        Type: AWS::Lambda::Function
        Properties:
          Handler: failover.handler
          Runtime: python3.13
          Role: !GetAtt Role.Arn
          Code: { S3Bucket: code, S3Key: failover.zip }
      Trouble:
        Type: AWS::Events::Rule
        Properties:
          EventPattern:
            source: [aws.health]
            detail: { eventTypeCategory: [issue], eventRegion: [eu-west-1] }
          Targets: [{ Id: failover, Arn: !GetAtt Failover.Arn }]
      Permission:
        Type: AWS::Lambda::Permission
        Properties:
          FunctionName: !Ref Failover
          Action: lambda:InvokeFunction
          Principal: events.amazonaws.com
          SourceArn: !GetAtt Trouble.Arn
  `,
  terraform: `
    resource "aws_cloudwatch_event_rule" "trouble" {
      event_pattern = jsonencode({
        source = ["aws.health"]
        detail = { eventTypeCategory = ["issue"], eventRegion = ["eu-west-1"] }
      })
    }

    resource "aws_cloudwatch_event_target" "failover" {
      rule = aws_cloudwatch_event_rule.trouble.name
      arn  = aws_lambda_function.failover.arn
    }

    resource "aws_lambda_permission" "failover" {
      function_name = aws_lambda_function.failover.function_name
      action        = "lambda:InvokeFunction"
      principal     = "events.amazonaws.com"
      source_arn    = aws_cloudwatch_event_rule.trouble.arn
    }

    resource "aws_lambda_function" "failover" {
      function_name = "failover"
      role          = "arn:aws:iam::111122223333:role/failover"
      filename      = "failover.zip"
      handler       = "failover.handler"
      runtime       = "python3.13"
    }
  `,
} satisfies RemedyExample;
