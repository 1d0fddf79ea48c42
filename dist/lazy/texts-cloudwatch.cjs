(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "alarm-acts": {
    since: "0.1.0",
    why: `
    An alarm without an action only changes its state, which somebody has to look for. What it was made to notice
    goes on until users report it.
  `,
    remedy: `
    Give the alarm an action: a topic that reaches whoever is on call, a scaling policy, a recovery. Where it is
    only a part of a composite alarm, give that the action. Each alarm is charged; an action costs what its target
    costs.
  `,
    example: {
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
},
    references: [
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-combining.html",
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html",
  ],
    frameworks: { wellArchitected: ["REL06-BP03", "REL11-BP06"], nist80053: ["CP-2", "SI-4(5)"] },
    similar: [
    "checkov:CKV_AWS_319",
    "guard-rules-registry:CLOUDWATCH_ALARM_ACTION_CHECK",
    "cdk-nag:CloudWatchAlarmAction",
    "regula:FG_R00240",
    "hashicorp-nist-sentinel:cloudwatch-alarm-actions-should-be-enabled",
    "hashicorp-nist-sentinel:cloudwatch-alarms-should-have-specified-actions-configured",
    "steampipe-terraform-aws-compliance:cloudwatch_alarm_action_enabled",
    "prowler:cloudwatch_alarm_actions_alarm_state_configured",
    "prowler:cloudwatch_alarm_actions_enabled",
  ],
    fixNote: "whoever its actions tell is told again, and what they start is started; a composite alarm is replaced where it cannot be updated",
  },
};
})
