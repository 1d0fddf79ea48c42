import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::Table
      Throttled:
        Type: AWS::CloudWatch::Alarm
        Properties:
          Namespace: AWS/DynamoDB
          MetricName: ThrottledRequests
          Dimensions: [{ Name: TableName, Value: !Ref Orders }]
          Statistic: Sum
          Period: 60
          EvaluationPeriods: 3
          Threshold: 0
          ComparisonOperator: GreaterThanThreshold
          AlarmActions: [!Ref OnCall]
      OnCall:
        Type: AWS::SNS::Topic
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name = "orders"
    }

    resource "aws_sns_topic" "on_call" {
      name = "on-call"
    }

    resource "aws_cloudwatch_metric_alarm" "throttled" {
      alarm_name          = "orders-throttled"
      namespace           = "AWS/DynamoDB"
      metric_name         = "ThrottledRequests"
      dimensions          = { TableName = aws_dynamodb_table.orders.name }
      statistic           = "Sum"
      period              = 60
      evaluation_periods  = 3
      threshold           = 0
      comparison_operator = "GreaterThanThreshold"
      alarm_actions       = [aws_sns_topic.on_call.arn]
    }
  `,
} satisfies RemedyExample;
