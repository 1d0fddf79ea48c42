import { defineKind } from "../graph/kind.ts";
import { count, seconds, text } from "../graph/properties.ts";
import { templatePage } from "./pages.ts";

export const cloudwatchAlarm = defineKind({
  name: "cloudwatch.alarm",
  label: "CloudWatch alarm",
  cloudformation: "AWS::CloudWatch::Alarm", terraform: "aws_cloudwatch_metric_alarm",
  page: templatePage("cloudwatch-alarm"),
  identity: "alarmName",
  ref: { cloudformation: "name" },
  properties: {
    alarmName: text({ cloudformation: "AlarmName", terraform: "alarm_name" }),
    /** An alarm on a metric math expression has none: each of its metrics has its own. */
    period: seconds({ cloudformation: "Period", terraform: "period" }),
    evaluationPeriods: count({ cloudformation: "EvaluationPeriods", terraform: "evaluation_periods" }),
    /** How many of these must be over the threshold; unset, all of them. */
    datapoints: count({ cloudformation: "DatapointsToAlarm", terraform: "datapoints_to_alarm" }),
  },
});
