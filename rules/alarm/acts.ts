import { alarms, cloudwatchAlarm, cloudwatchCompositeAlarm, defineRule } from "../../src/rule.ts";
import example from "./acts.example.ts";

/** An action for the end of an alarm, or for missing data, is none for the alarm itself. */
export default defineRule({
  id: "alarm-acts",
  title: "Alarm acts when it goes off",
  survives: "instance-loss",
  capability: "watched",
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
  example,
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

  on: [cloudwatchAlarm, cloudwatchCompositeAlarm],
  expect: alarms.acts,
  message: (alarm) => `${alarm} does nothing when it goes off`,
  fix: {
    safety: "review",
    note: "whoever its actions tell is told again, and what they start is started; a composite alarm is replaced where it cannot be updated",
    edits: (alarm) => (alarm.alarmActions.exist().outcome === "holds" ? [alarm.actionsEnabled.set(true)] : []),
  },
});
