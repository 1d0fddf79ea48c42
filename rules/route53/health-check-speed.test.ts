import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./health-check-speed.ts";

testRule(rule, {
  holds: [
    // 30 s × 3 + 60 s of an alias, within a day.
    yaml`
      Resources:
        Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: HTTPS } } }
        Record:
          Type: AWS::Route53::RecordSet
          Properties: { Failover: PRIMARY, HealthCheckId: !Ref Check, AliasTarget: { DNSName: !GetAtt Balancer.DNSName } }
    `,
    // The fastest that there is, where a minute is asked: 10 s × 3 + 60 s.
    {
      tier: "multi-region",
      given: yaml`
        Resources:
          Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: HTTPS, RequestInterval: 10 } } }
          Record: { Type: AWS::Route53::RecordSet, Properties: { Failover: PRIMARY, HealthCheckId: !GetAtt Check.HealthCheckId, TTL: 60 } }
      `,
    },
    // Two of five minutes over the threshold are enough.
    {
      tier: "warm-standby",
      given: yaml`
        Resources:
          Errors: { Type: AWS::CloudWatch::Alarm, Properties: { AlarmName: errors, Period: 300, EvaluationPeriods: 5, DatapointsToAlarm: 2 } }
          Check:
            Type: AWS::Route53::HealthCheck
            Properties: { HealthCheckConfig: { Type: CLOUDWATCH_METRIC, AlarmIdentifier: { Name: errors, Region: eu-west-1 } } }
          Record: { Type: AWS::Route53::RecordSet, Properties: { Failover: PRIMARY, HealthCheckId: !Ref Check, TTL: 60 } }
      `,
    },
    {
      tier: "active-active",
      given: yaml`
        Resources:
          Switch: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: RECOVERY_CONTROL } } }
          Record: { Type: AWS::Route53::RecordSet, Properties: { Failover: PRIMARY, HealthCheckId: !Ref Switch, TTL: 60 } }
      `,
    },
    {
      tier: "multi-region",
      given: hcl`
        resource "aws_route53_health_check" "www" {
          type             = "HTTPS"
          request_interval = 10
        }
        resource "aws_route53_record" "www" {
          ttl             = 60
          health_check_id = aws_route53_health_check.www.id
          failover_routing_policy {
            type = "PRIMARY"
          }
        }
      `,
    },
    {
      tier: "warm-standby",
      given: hcl`
        resource "aws_cloudwatch_metric_alarm" "errors" {
          alarm_name          = "errors"
          period              = 300
          evaluation_periods  = 5
          datapoints_to_alarm = 2
        }
        resource "aws_route53_health_check" "www" {
          type                    = "CLOUDWATCH_METRIC"
          cloudwatch_alarm_name   = aws_cloudwatch_metric_alarm.errors.alarm_name
          cloudwatch_alarm_region = "eu-west-1"
        }
        resource "aws_route53_record" "www" {
          ttl             = "60"
          health_check_id = aws_route53_health_check.www.id
          failover_routing_policy {
            type = "PRIMARY"
          }
        }
      `,
    },
  ],
  skips: [
    yaml`Resources: { Record: { Type: AWS::Route53::RecordSet, Properties: { Failover: SECONDARY, TTL: 60 } } }`,
    yaml`Resources: { Record: { Type: AWS::Route53::RecordSet, Properties: { HealthCheckId: 11111111-2222, TTL: 60 } } }`,
    hcl`
      resource "aws_route53_record" "www" {
        ttl             = 60
        health_check_id = "11111111-2222"
      }
    `,
  ],
  fails: [
    {
      tier: "multi-region",
      given: yaml`
        Resources:
          Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: HTTPS, RequestInterval: «30», FailureThreshold: 3 } } }
          Record: { Type: AWS::Route53::RecordSet, Properties: { Failover: PRIMARY, HealthCheckId: !Ref Check, TTL: 60 } }
      `,
      says: "DNS record `Record` may go on sending users to what has failed for more than 90 seconds",
    },
    // The defaults, 30 s and three failures, and a long time to live.
    {
      tier: "warm-standby",
      given: yaml`
        Resources:
          Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: HTTPS } } }
          «Record»: { Type: AWS::Route53::RecordSet, Properties: { Region: eu-west-1, HealthCheckId: !Ref Check, TTL: 900 } }
      `,
    },
    {
      tier: "multi-region",
      given: yaml`
        Resources:
          Errors: { Type: AWS::CloudWatch::Alarm, Properties: { Period: «60», EvaluationPeriods: 3 } }
          Check:
            Type: AWS::Route53::HealthCheck
            Properties: { HealthCheckConfig: { Type: CLOUDWATCH_METRIC, AlarmIdentifier: { Name: !Ref Errors, Region: eu-west-1 } } }
          Record: { Type: AWS::Route53::RecordSet, Properties: { Failover: PRIMARY, HealthCheckId: !Ref Check, TTL: 60 } }
      `,
      stays: "no edit",
    },
    // A group of checks is as slow as its slowest.
    {
      tier: "multi-region",
      given: yaml`
        Resources:
          Fast: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: HTTPS, RequestInterval: 10 } } }
          Slow: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: HTTPS, FailureThreshold: «5» } } }
          Both: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: CALCULATED, ChildHealthChecks: [!Ref Fast, !Ref Slow] } } }
          Record: { Type: AWS::Route53::RecordSet, Properties: { Failover: PRIMARY, HealthCheckId: !Ref Both, TTL: 60 } }
      `,
      stays: "no edit",
    },
    {
      tier: "multi-region",
      given: hcl`
        resource "aws_route53_health_check" "www" {
          type              = "HTTPS"
          request_interval  = «30»
          failure_threshold = 3
        }
        resource "aws_route53_record" "www" {
          ttl             = 60
          health_check_id = aws_route53_health_check.www.id
          failover_routing_policy {
            type = "PRIMARY"
          }
        }
      `,
      says: "DNS record `aws_route53_record.www` may go on sending users to what has failed for more than 90 seconds",
    },
    {
      tier: "multi-region",
      given: hcl`
        resource "aws_route53_health_check" "fast" {
          type             = "HTTPS"
          request_interval = 10
        }
        resource "aws_route53_health_check" "slow" {
          type              = "HTTPS"
          failure_threshold = «5»
        }
        resource "aws_route53_health_check" "both" {
          type               = "CALCULATED"
          child_healthchecks = [aws_route53_health_check.fast.id, aws_route53_health_check.slow.id]
        }
        resource "aws_route53_record" "www" {
          ttl             = 60
          health_check_id = aws_route53_health_check.both.id
          failover_routing_policy {
            type = "PRIMARY"
          }
        }
      `,
      stays: "no edit",
    },
    // Ten failures take too long, however often it is asked.
    {
      tier: "multi-region",
      given: hcl`
        resource "aws_route53_health_check" "www" {
          type              = "HTTPS"
          request_interval  = «10»
          failure_threshold = 10
        }
        resource "aws_route53_record" "www" {
          ttl             = 60
          health_check_id = aws_route53_health_check.www.id
          failover_routing_policy {
            type = "PRIMARY"
          }
        }
      `,
      stays: "no edit",
    },
    {
      tier: "multi-region",
      given: yaml`
        Resources:
          Check:
            Type: AWS::Route53::HealthCheck
            Properties:
              HealthCheckConfig:
                Type: HTTPS
                ResourcePath: /health # asks the database, too
                RequestInterval: «30»
          Record:
            Type: AWS::Route53::RecordSet
            Properties:
              Failover: PRIMARY
              HealthCheckId: !Ref Check
              TTL: "60"
      `,
      becomes: `
        Resources:
          Check:
            Type: AWS::Route53::HealthCheck
            Properties:
              HealthCheckConfig:
                Type: HTTPS
                ResourcePath: /health # asks the database, too
                RequestInterval: 10
          Record:
            Type: AWS::Route53::RecordSet
            Properties:
              Failover: PRIMARY
              HealthCheckId: !Ref Check
              TTL: "60"
      `,
    },
    {
      tier: "multi-region",
      given: hcl`
        resource "aws_route53_health_check" "www" {
          type          = "HTTPS"
          resource_path = "/health" # asks the database, too
        }

        «resource "aws_route53_record" "www"» {
          ttl             = 300
          health_check_id = aws_route53_health_check.www.id

          failover_routing_policy {
            type = "PRIMARY"
          }
        }
      `,
      becomes: `
        resource "aws_route53_health_check" "www" {
          type             = "HTTPS"
          resource_path    = "/health" # asks the database, too
          request_interval = 10
        }

        resource "aws_route53_record" "www" {
          ttl             = 60
          health_check_id = aws_route53_health_check.www.id

          failover_routing_policy {
            type = "PRIMARY"
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Check: { Type: String } }
        Resources: { Record: { Type: AWS::Route53::RecordSet, Properties: { Failover: PRIMARY, HealthCheckId: «!Ref Check», TTL: 60 } } }
      `,
      because: "parameter `Check` has no default",
    },
    {
      given: yaml`
        Resources:
          Alarm: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: CLOUDWATCH_METRIC } } }
          Record: { Type: AWS::Route53::RecordSet, Properties: { Failover: PRIMARY, HealthCheckId: !Ref Alarm, TTL: 60 } }
      `,
      because: "it does not say which alarm it follows",
    },
    {
      given: yaml`
        Resources:
          Errors: { Type: AWS::CloudWatch::Alarm, Properties: { EvaluationPeriods: 1, Metrics: [{ Id: m, Expression: "a/b" }] } }
          Check:
            Type: AWS::Route53::HealthCheck
            Properties: { HealthCheckConfig: { Type: CLOUDWATCH_METRIC, AlarmIdentifier: { Name: !Ref Errors, Region: eu-west-1 } } }
          Record: { Type: AWS::Route53::RecordSet, Properties: { Failover: PRIMARY, HealthCheckId: !Ref Check, TTL: 60 } }
      `,
      because: "an alarm on a metric math expression has no period of its own",
    },
    {
      given: yaml`
        Resources:
          Check:
            Type: AWS::Route53::HealthCheck
            Properties: { HealthCheckConfig: { Type: CLOUDWATCH_METRIC, AlarmIdentifier: { Name: elsewhere, Region: eu-west-1 } } }
          Record: { Type: AWS::Route53::RecordSet, Properties: { Failover: PRIMARY, HealthCheckId: !Ref Check, TTL: 60 } }
      `,
      because: "`elsewhere` is not defined in these files",
    },
    {
      given: hcl`
        variable "check" {}
        resource "aws_route53_record" "www" {
          ttl             = 60
          health_check_id = «var.check»
          failover_routing_policy {
            type = "PRIMARY"
          }
        }
      `,
      because: "`var.check` has no default",
    },
  ],
});
