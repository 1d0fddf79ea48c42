import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::Table
        Properties:
          TableName: orders
      Throttled:
        Type: AWS::CloudWatch::Alarm
        Properties:
          Namespace: AWS/DynamoDB
          MetricName: ReadThrottleEvents
          Dimensions:
            - { Name: TableName, Value: !Ref Orders }
          Statistic: Sum
          ComparisonOperator: GreaterThanThreshold
          Threshold: 0
          Period: 60
          EvaluationPeriods: 5
          AlarmActions: ["arn:aws:sns:eu-west-1:111122223333:on-call"]
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name = "orders"
    }

    resource "aws_cloudwatch_metric_alarm" "throttled" {
      alarm_name          = "throttled"
      namespace           = "AWS/DynamoDB"
      metric_name         = "ReadThrottleEvents"
      dimensions          = { TableName = aws_dynamodb_table.orders.name }
      statistic           = "Sum"
      comparison_operator = "GreaterThanThreshold"
      threshold           = 0
      period              = 60
      evaluation_periods  = 5
      alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:on-call"]
    }
  `,
} satisfies RemedyExample;
