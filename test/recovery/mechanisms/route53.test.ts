import { expect, it } from "vitest";
import { hcl, yaml, type Example } from "../../../src/testing.ts";
import { offerOf } from "../offer-of.ts";
import { recoveryOf, type Recovered } from "../recovery-of.ts";

const REGIONS = { regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };

/** Two records of one name, each an alias to a load balancer of its region. */
const pair = (primary: string, more = ""): Example => ({
  language: "terraform",
  text: `
    provider "aws" {
      region = "eu-west-1"
    }
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }
    resource "aws_lb" "home" {
    }
    resource "aws_lb" "there" {
      provider = aws.recovery
    }
    resource "aws_route53_zone" "main" {
      name = "example.com"
    }
    resource "aws_route53_record" "home" {
      zone_id        = aws_route53_zone.main.zone_id
      name           = "shop.example.com"
      type           = "A"
      set_identifier = "home"
      failover_routing_policy {
        type = "PRIMARY"
      }
      alias {
        name                   = aws_lb.home.dns_name
        zone_id                = aws_lb.home.zone_id
        evaluate_target_health = ${primary.includes("evaluated") ? "true" : "false"}
      }
      ${primary.replace("evaluated", "")}
    }
    resource "aws_route53_record" "there" {
      zone_id        = aws_route53_zone.main.zone_id
      name           = "shop.example.com"
      type           = "A"
      set_identifier = "there"
      failover_routing_policy {
        type = "SECONDARY"
      }
      alias {
        name                   = aws_lb.there.dns_name
        zone_id                = aws_lb.there.zone_id
        evaluate_target_health = false
      }
    }
    ${more}
  `,
});

const CHECKED = "health_check_id = aws_route53_health_check.home.id";

const check = (settings: string): string => `
    resource "aws_route53_health_check" "home" {
      ${settings}
    }`;

const home = (example: Example): Recovered => recoveryOf(example, "aws_route53_record.home", "region", REGIONS);

const failover = (example: Example): string => offerOf(example, "aws_route53_record.home", "route53-failover", REGIONS);

it("fails over after interval × threshold, and the 60 s of an alias", () => {
  expect(failover(pair(CHECKED, check('type = "HTTPS"\nrequest_interval = 10\nfailure_threshold = 3')))).toBe("holds: 1 min 30 s");
  // By default every 30 s, three times; Terraform's provider has no default, and AWS has this one.
  expect(failover(pair(CHECKED, check('type = "HTTPS"')))).toBe("holds: 2 min 30 s");
  expect(failover(pair(CHECKED, `${check('type = "HTTPS"\nrequest_interval = var.often\nfailure_threshold = 3')}\nvariable "often" {\n}`))).toBe("holds: 2 min 30 s (perhaps 1 min 30 s)");
});

it("leaves the record of the recovery region alone", () => {
  expect(recoveryOf(pair(CHECKED, check('type = "HTTPS"')), "aws_route53_record.there", "region", REGIONS)).toEqual({ by: "route53-to-recovery-region", rto: "0" });
});

it("follows the health of a load balancer, which AWS does not time", () => {
  expect(failover(pair("evaluated"))).toBe("holds: 2 min (perhaps 1 min 10 s)");
});

it("follows an alarm, and the slowest of a group of checks", () => {
  const alarm = `
    resource "aws_cloudwatch_metric_alarm" "down" {
      period             = 60
      evaluation_periods = 2
    }`;
  expect(failover(pair(CHECKED, `${check('type = "CLOUDWATCH_METRIC"\ncloudwatch_alarm_name = aws_cloudwatch_metric_alarm.down.alarm_name')}${alarm}`))).toBe("holds: 3 min");
  const group = `
    resource "aws_route53_health_check" "fast" {
      type             = "TCP"
      request_interval = 10
    }
    resource "aws_route53_health_check" "slow" {
      type              = "TCP"
      failure_threshold = 5
    }`;
  const calculated = check('type = "CALCULATED"\nchild_health_threshold = 1\nchild_healthchecks = [aws_route53_health_check.fast.id, aws_route53_health_check.slow.id]');
  expect(failover(pair(CHECKED, `${calculated}${group}`))).toBe("holds: 3 min 30 s");
});

it("waits for somebody where a routing control or nothing decides", () => {
  const control = `
    resource "aws_route53recoverycontrolconfig_routing_control" "home" {
      name = "home"
    }`;
  expect(home(pair(CHECKED, `${check('type = "RECOVERY_CONTROL"\nrouting_control_arn = aws_route53recoverycontrolconfig_routing_control.home.arn')}${control}`))).toEqual({ by: "route53-routing-control", rto: "1 min" });
  expect(home(pair(""))).toEqual({ by: "route53-change", rto: "2 min" });
});

it("is switched by a Region switch plan that names it", () => {
  const plan = (triggers: string): Example => ({
    language: "cloudformation",
    text: `
      Resources:
        Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: example.com } }
        Home: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: shop.example.com, Type: CNAME, TTL: "30", Failover: PRIMARY, SetIdentifier: home, ResourceRecords: [home.example.org] } }
        Plan:
          Type: AWS::ARCRegionSwitch::Plan
          Properties:
            Regions: [eu-west-1, eu-central-1]
            ${triggers}
            Workflows:
              - WorkflowTargetAction: activate
                Steps:
                  - Name: records
                    ExecutionBlockType: Route53HealthCheck
                    ExecutionBlockConfiguration: { Route53HealthCheckConfig: { HostedZoneId: !Ref Zone, RecordName: shop.example.com } }
    `,
  });
  expect(recoveryOf(plan(""), "Home", "region", REGIONS)).toEqual({ by: "route53-region-switch", rto: "30 s" });
  const started = plan("Triggers: [{ Action: activate, TargetRegion: eu-central-1, MinDelayMinutesBetweenExecutions: 30, Conditions: [] }]");
  expect(offerOf(started, "Home", "route53-region-switch-by-alarm", REGIONS)).toBe("holds: 5 min 30 s");
});

it("leads to what moves by itself, or to another record", () => {
  const onward = yaml`
    Resources:
      Site: { Type: AWS::CloudFront::Distribution }
      Home: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com, Type: A, AliasTarget: { DNSName: !GetAtt Site.DomainName, HostedZoneId: Z2FDTNDATAQYW2 } } }
      Other: { Type: AWS::Route53::RecordSet, Properties: { Name: example.com, Type: A, AliasTarget: { DNSName: !Ref Home, HostedZoneId: Z1 } } }
  `;
  expect(recoveryOf(onward, "Home", "region")).toEqual({ by: "route53-to-global", rto: "0" });
  expect(recoveryOf(onward, "Other", "region")).toEqual({ by: "route53-to-record", rto: "0" });
});

it("is the name of one region, which a record before it chooses", () => {
  const regional = yaml`
    Resources:
      Balancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
      Own: { Type: AWS::Route53::RecordSet, Properties: { Name: !Sub "$\{AWS::Region}.example.com", Type: A, AliasTarget: { DNSName: !GetAtt Balancer.DNSName, HostedZoneId: Z1 } } }
  `;
  const chooser = yaml`
    Resources:
      Home: { Type: AWS::Route53::RecordSet, Properties: { Name: example.com, Type: CNAME, TTL: "60", Region: eu-west-1, SetIdentifier: a, ResourceRecords: [eu-west-1.example.com] } }
      There: { Type: AWS::Route53::RecordSet, Properties: { Name: example.com, Type: CNAME, TTL: "60", Region: eu-central-1, SetIdentifier: b, ResourceRecords: [eu-central-1.example.com] } }
  `;
  const setting = { region: "eu-west-1", alsoIn: ["eu-central-1"], ...REGIONS };
  expect(recoveryOf(regional, "Own", "region", { ...setting, beside: [{ given: chooser, region: "us-east-1" }] })).toEqual({ by: "route53-regional-name", rto: "0" });
  expect(recoveryOf(regional, "Own", "region", setting)).toEqual({ by: "route53-change", rto: "2 min" });
});

it("does not wait for records that send nobody anywhere", () => {
  const notes = hcl`
    resource "aws_route53_record" "note" {
      zone_id = "Z1"
      name    = "example.com"
      type    = "TXT"
      ttl     = 300
      records = ["a note"]
    }
    resource "aws_acm_certificate" "main" {
      domain_name = "example.com"
    }
    resource "aws_route53_record" "proof" {
      zone_id = "Z1"
      name    = "_proof.example.com"
      type    = "CNAME"
      ttl     = 60
      records = [tolist(aws_acm_certificate.main.domain_validation_options)[0].resource_record_value]
    }
  `;
  expect(() => recoveryOf(notes, "aws_route53_record.note", "region")).toThrow("nothing that recovers");
  expect(() => recoveryOf(notes, "aws_route53_record.proof", "region")).toThrow("nothing that recovers");
});
