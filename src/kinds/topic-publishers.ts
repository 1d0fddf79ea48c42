import type { Language } from "../graph/raw.ts";

/** Alarms, by their types. */
export const ALARMS: Readonly<Record<Language, readonly string[]>> = {
  cloudformation: ["AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm"],
  terraform: ["aws_cloudwatch_composite_alarm", "aws_cloudwatch_metric_alarm"],
};

/** What publishes to a topic that it is given: what cannot be anything but a publisher. */
export const PUBLISHERS: Readonly<Record<Language, readonly string[]>> = {
  cloudformation: [
    ...ALARMS.cloudformation,
    "AWS::AutoScaling::AutoScalingGroup",
    "AWS::AutoScaling::LifecycleHook",
    "AWS::Backup::BackupVault",
    "AWS::Budgets::Budget",
    "AWS::CE::AnomalySubscription",
    "AWS::CodeStarNotifications::NotificationRule",
    "AWS::DMS::EventSubscription",
    "AWS::Events::Rule",
    "AWS::IoT::TopicRule",
    "AWS::RDS::EventSubscription",
    "AWS::Redshift::EventSubscription",
    "AWS::S3::Bucket",
    "AWS::Scheduler::Schedule",
  ],
  terraform: [
    ...ALARMS.terraform,
    "aws_autoscaling_lifecycle_hook",
    "aws_autoscaling_notification",
    "aws_backup_vault_notifications",
    "aws_budgets_budget",
    "aws_ce_anomaly_subscription",
    "aws_cloudwatch_event_target",
    "aws_codestarnotifications_notification_rule",
    "aws_db_event_subscription",
    "aws_dms_event_subscription",
    "aws_iot_topic_rule",
    "aws_redshift_event_subscription",
    "aws_s3_bucket_notification",
    "aws_scheduler_schedule",
  ],
};

/** What takes a topic's messages without a subscription of its own being written. */
export const SUBSCRIBERS: Readonly<Record<Language, readonly string[]>> = {
  cloudformation: ["AWS::Chatbot::MicrosoftTeamsChannelConfiguration", "AWS::Chatbot::SlackChannelConfiguration"],
  terraform: ["aws_chatbot_slack_channel_configuration", "aws_chatbot_teams_channel_configuration", "awscc_chatbot_microsoft_teams_channel_configuration", "awscc_chatbot_slack_channel_configuration"],
};
