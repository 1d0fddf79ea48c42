import { defineKind } from "../graph/kind.ts";
import { bool, count, list, reference, seconds, text } from "../graph/properties.ts";
import { both, names } from "./names.ts";
import { bothPages, templatePage } from "./pages.ts";

/** What happens when it goes off, as long as it may do anything at all. */
const actions = (page: Parameters<typeof both>[1]) => ({
  actionsEnabled: bool({ ...names("ActionsEnabled", "actions_enabled"), default: both(true, page) }),
  alarmActions: list(text({}), names("AlarmActions", "alarm_actions")),
});

const DIMENSIONS = names("Dimensions[].Value", "dimensions.*");
const MATH_DIMENSIONS = names("Metrics[].MetricStat.Metric.Dimensions[].Value", "metric_query[].metric[].dimensions.*");

export const cloudwatchAlarm = defineKind({
  name: "cloudwatch.alarm",
  label: "CloudWatch alarm",
  cloudformation: "AWS::CloudWatch::Alarm", terraform: "aws_cloudwatch_metric_alarm",
  page: templatePage("cloudwatch-alarm"),
  identity: "alarmName",
  ref: { cloudformation: "name" },
  properties: {
    alarmName: text({ cloudformation: "AlarmName", terraform: "alarm_name" }),
    ...actions(bothPages("cloudwatch-alarm", "cloudwatch_metric_alarm")),
    metric: text({ cloudformation: "MetricName", terraform: "metric_name" }),
    /** What its metric is about, or those of its expression are: the values of dimensions, as edges to what they may name. */
    balancers: list(reference("elb.loadBalancer", {}), DIMENSIONS),
    balancersInMath: list(reference("elb.loadBalancer", {}), MATH_DIMENSIONS),
    databases: list(reference("rds.instance", {}), DIMENSIONS),
    databasesInMath: list(reference("rds.instance", {}), MATH_DIMENSIONS),
    instances: list(reference("ec2.instance", {}), DIMENSIONS),
    clusters: list(reference("rds.cluster", {}), DIMENSIONS),
    clustersInMath: list(reference("rds.cluster", {}), MATH_DIMENSIONS),
    tables: list(reference("dynamodb.table", {}), DIMENSIONS),
    tablesInMath: list(reference("dynamodb.table", {}), MATH_DIMENSIONS),
    globalTables: list(reference("dynamodb.globalTable", {}), DIMENSIONS),
    globalTablesInMath: list(reference("dynamodb.globalTable", {}), MATH_DIMENSIONS),
    /** An alarm on a metric math expression has none: each of its metrics has its own. */
    period: seconds({ cloudformation: "Period", terraform: "period" }),
    evaluationPeriods: count({ cloudformation: "EvaluationPeriods", terraform: "evaluation_periods" }),
    /** How many of these must be over the threshold; unset, all of them. */
    datapoints: count({ cloudformation: "DatapointsToAlarm", terraform: "datapoints_to_alarm" }),
  },
});

/** An alarm on the states of others. */
export const cloudwatchCompositeAlarm = defineKind({
  name: "cloudwatch.compositeAlarm",
  label: "composite alarm",
  ...names("AWS::CloudWatch::CompositeAlarm", "aws_cloudwatch_composite_alarm"),
  page: templatePage("cloudwatch-compositealarm"),
  identity: "alarmName",
  ref: { cloudformation: "name" },
  properties: {
    alarmName: text(names("AlarmName", "alarm_name")),
    /** `ALARM("one") AND NOT OK("other")`: by their names or ARNs. */
    rule: text(names("AlarmRule", "alarm_rule")),
    ...actions(bothPages("cloudwatch-compositealarm", "cloudwatch_composite_alarm")),
  },
});
