import { testRule, yaml } from "../../src/testing.ts";
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
  ],
  skips: [
    yaml`Resources: { Record: { Type: AWS::Route53::RecordSet, Properties: { Failover: SECONDARY, TTL: 60 } } }`,
    yaml`Resources: { Record: { Type: AWS::Route53::RecordSet, Properties: { HealthCheckId: 11111111-2222, TTL: 60 } } }`,
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
  ],
});
