import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      OnCall:
        Type: AWS::SNS::Topic
      Unhealthy:
        Type: AWS::CloudWatch::Alarm
        Properties:
          Namespace: AWS/ApplicationELB
          MetricName: UnHealthyHostCount
          Statistic: Maximum
          ComparisonOperator: GreaterThanThreshold
          Threshold: 0
          Period: 60
          EvaluationPeriods: 2
          AlarmActions: [!Ref OnCall]
  `,
  terraform: `
    resource "aws_sns_topic" "on_call" {}

    resource "aws_cloudwatch_metric_alarm" "unhealthy" {
      alarm_name          = "unhealthy"
      namespace           = "AWS/ApplicationELB"
      metric_name         = "UnHealthyHostCount"
      statistic           = "Maximum"
      comparison_operator = "GreaterThanThreshold"
      threshold           = 0
      period              = 60
      evaluation_periods  = 2
      alarm_actions       = [aws_sns_topic.on_call.arn]
    }
  `,
} satisfies RemedyExample;
