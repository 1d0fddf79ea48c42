import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./acts.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Alarm: { Type: AWS::CloudWatch::Alarm, Properties: { AlarmActions: ["arn:aws:sns:eu-west-1:111122223333:on-call"] } } }`,
    yaml`
      Parameters: { Topic: { Type: String } }
      Resources: { Alarm: { Type: AWS::CloudWatch::Alarm, Properties: { AlarmActions: [!Ref Topic] } } }
    `,
    yaml`
      Resources:
        Part: { Type: AWS::CloudWatch::Alarm }
        Whole: { Type: AWS::CloudWatch::CompositeAlarm, Properties: { AlarmRule: !Sub "ALARM(\${Part})", AlarmActions: ["arn:aws:sns:eu-west-1:111122223333:on-call"] } }
    `,
    yaml`
      Resources:
        Part: { Type: AWS::CloudWatch::Alarm, Properties: { AlarmName: part } }
        Whole: { Type: AWS::CloudWatch::CompositeAlarm, Properties: { AlarmRule: 'ALARM("part") OR ALARM("other")', AlarmActions: [a] } }
    `,
    yaml`
      Resources:
        Alarm: { Type: AWS::CloudWatch::Alarm }
        Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: CLOUDWATCH_METRIC, AlarmIdentifier: { Name: !Ref Alarm, Region: eu-west-1 } } } }
    `,
    yaml`
      Resources:
        Errors: { Type: AWS::CloudWatch::Alarm }
        Group: { Type: AWS::CodeDeploy::DeploymentGroup, Properties: { AlarmConfiguration: { Enabled: true, Alarms: [{ Name: !Ref Errors }] } } }
    `,
    hcl`
      resource "aws_cloudwatch_metric_alarm" "cpu" {
        alarm_name    = "cpu"
        alarm_actions = [aws_autoscaling_policy.out.arn]
      }

      resource "aws_autoscaling_policy" "out" {
        name = "out"
      }
    `,
    hcl`
      resource "aws_cloudwatch_metric_alarm" "part" {
        alarm_name = "part"
      }

      resource "aws_cloudwatch_composite_alarm" "whole" {
        alarm_name    = "whole"
        alarm_rule    = "ALARM(\${aws_cloudwatch_metric_alarm.part.alarm_name})"
        alarm_actions = ["arn:aws:sns:eu-west-1:111122223333:on-call"]
      }
    `,
    hcl`
      resource "aws_cloudwatch_metric_alarm" "errors" {
        alarm_name = "errors"
      }

      resource "aws_fis_experiment_template" "drill" {
        stop_condition {
          source = "aws:cloudwatch:alarm"
          value  = aws_cloudwatch_metric_alarm.errors.arn
        }
      }
    `,
  ],
  fails: [
    { given: yaml`Resources: { «Alarm»: { Type: AWS::CloudWatch::Alarm } }`, says: "CloudWatch alarm `Alarm` does nothing when it goes off", stays: "no edit" },
    // Whom it tells is there already.
    {
      given: yaml`
        Resources:
          Alarm:
            Type: AWS::CloudWatch::Alarm
            Properties:
              ActionsEnabled: «false» # during the migration
              AlarmActions: ["arn:aws:sns:eu-west-1:111122223333:on-call"]
      `,
      becomes: `
        Resources:
          Alarm:
            Type: AWS::CloudWatch::Alarm
            Properties:
              ActionsEnabled: true # during the migration
              AlarmActions: ["arn:aws:sns:eu-west-1:111122223333:on-call"]
      `,
    },
    { given: yaml`Resources: { «Alarm»: { Type: AWS::CloudWatch::Alarm, Properties: { OKActions: ["arn:aws:sns:eu-west-1:111122223333:on-call"] } } }`, stays: "no edit" },
    { given: yaml`Resources: { Alarm: { Type: AWS::CloudWatch::Alarm, Properties: { AlarmActions: «[]» } } }`, stays: "no edit" },
    {
      given: yaml`
        Resources:
          «Alarm»: { Type: AWS::CloudWatch::Alarm }
          Board: { Type: AWS::CloudWatch::Dashboard, Properties: { DashboardBody: !Sub '{"alarms":["\${Alarm.Arn}"]}' } }
      `,
      stays: "no edit",
    },
    {
      given: hcl`
        resource "aws_cloudwatch_metric_alarm" "cpu" {
          alarm_name    = "cpu"
          alarm_actions = «[]»
        }
      `,
      stays: "no edit",
    },
    {
      given: hcl`
        resource "aws_cloudwatch_metric_alarm" "cpu" {
          alarm_name      = "cpu"
          actions_enabled = «false»
          alarm_actions   = ["arn:aws:sns:eu-west-1:111122223333:on-call"]
        }
      `,
      becomes: `
        resource "aws_cloudwatch_metric_alarm" "cpu" {
          alarm_name      = "cpu"
          actions_enabled = true
          alarm_actions   = ["arn:aws:sns:eu-west-1:111122223333:on-call"]
        }
      `,
    },
    {
      given: hcl`
        resource "aws_cloudwatch_composite_alarm" "whole" {
          alarm_name      = "whole"
          alarm_rule      = "ALARM(a)"
          actions_enabled = «false» # during the migration
          alarm_actions   = ["arn:aws:sns:eu-west-1:111122223333:on-call"]
        }
      `,
      becomes: `
        resource "aws_cloudwatch_composite_alarm" "whole" {
          alarm_name      = "whole"
          alarm_rule      = "ALARM(a)"
          actions_enabled = true # during the migration
          alarm_actions   = ["arn:aws:sns:eu-west-1:111122223333:on-call"]
        }
      `,
    },
    {
      given: hcl`
        «resource "aws_cloudwatch_composite_alarm" "whole"» {
          alarm_name = "whole"
          alarm_rule = "ALARM(a)"
        }
      `,
      stays: "no edit",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Topics: { Type: CommaDelimitedList } }
        Resources: { Alarm: { Type: AWS::CloudWatch::Alarm, Properties: { AlarmActions: !Ref Topics } } }
      `,
      because: "parameter `Topics` has no default",
    },
    {
      given: yaml`
        Parameters: { Topic: { Type: String } }
        Conditions: { HasTopic: !Not [!Equals [!Ref Topic, ""]] }
        Resources: { Alarm: { Type: AWS::CloudWatch::Alarm, Properties: { AlarmActions: [!If [HasTopic, !Ref Topic, !Ref AWS::NoValue]] } } }
      `,
      because: "does nothing when it goes off when `Topic` is empty",
    },
    {
      given: yaml`
        Resources:
          Alarm: { Type: AWS::CloudWatch::Alarm }
          Chat: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [aws.cloudwatch] }, Targets: [{ Id: a, Arn: "arn:aws:sns:eu-west-1:111122223333:chat" }] } }
      `,
      because: "an EventBridge rule hears of alarms, and may act on this one",
    },
    {
      given: yaml`
        Resources: { Alarm: { Type: AWS::CloudWatch::Alarm } }
        Outputs: { Alarm: { Value: !GetAtt Alarm.Arn } }
      `,
      because: "`Alarm` is handed out, so that something else may act on it",
    },
    {
      given: hcl`
        variable "topics" {
          type = list(string)
        }

        resource "aws_cloudwatch_metric_alarm" "cpu" {
          alarm_name    = "cpu"
          alarm_actions = var.topics
        }
      `,
      because: "`var.topics` has no default",
    },
    {
      given: hcl`
        resource "aws_cloudwatch_metric_alarm" "cpu" {
          alarm_name = "cpu"
        }

        resource "aws_ssm_parameter" "alarm" {
          name  = "/shop/alarm"
          type  = "String"
          value = aws_cloudwatch_metric_alarm.cpu.arn
        }
      `,
      because: "`aws_ssm_parameter.alarm` is given `aws_cloudwatch_metric_alarm.cpu`, and may act on it",
    },
  ],
});
