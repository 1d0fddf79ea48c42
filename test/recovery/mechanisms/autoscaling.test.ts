import { expect, it } from "vitest";
import { hcl, type yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

const subnets = `
      A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
      B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }`;

const group = (properties: string): ReturnType<typeof yaml> => ({
  language: "cloudformation",
  text: `
    Resources:${subnets}
      Targets: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { HealthCheckIntervalSeconds: 10, UnhealthyThresholdCount: 3 } }
      Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { ${properties} } }
  `,
});

it("carries on where instances are left in another zone", () => {
  const spread = group('MinSize: "2", MaxSize: "4", VPCZoneIdentifier: [!Ref A, !Ref B], TargetGroupARNs: [!Ref Targets]');
  expect(recoveryOf(spread, "Web", "instance")).toEqual({ by: "asg-other-instances", rto: "30 s" });
  expect(recoveryOf(spread, "Web", "zone")).toEqual({ by: "asg-other-zones", rto: "30 s" });
});

it("replaces its only instance where it may, and is changed where it may not", () => {
  const one = group('MinSize: "1", MaxSize: "4", VPCZoneIdentifier: [!Ref A, !Ref B]');
  expect(recoveryOf(one, "Web", "instance")).toEqual({ by: "asg-replacement", rto: "6 min" });
  expect(recoveryOf(one, "Web", "zone")).toEqual({ by: "asg-replacement-in-other-zone", rto: "6 min" });
  const inOneZone = group('MinSize: "2", MaxSize: "4", VPCZoneIdentifier: [!Ref A]');
  expect(recoveryOf(inOneZone, "Web", "zone")).toEqual({ by: "asg-redeployed", rto: "30 min" });
});

it("carries on only where as much is left as is said to be needed", () => {
  const two = group('MinSize: "2", DesiredCapacity: "2", MaxSize: "4", VPCZoneIdentifier: [!Ref A, !Ref B]');
  const needs = (count: number): { readonly stated: { readonly needs: ReadonlyMap<string, number> } } => ({ stated: { needs: new Map([["Web", count]]) } });
  expect(recoveryOf(two, "Web", "zone", needs(1))).toEqual({ by: "asg-other-zones", rto: "0" });
  expect(recoveryOf(two, "Web", "zone", needs(2))).toEqual({ by: "asg-replacement-in-other-zone", rto: "6 min" });
});

it("may have one instance, where a parameter decides", () => {
  const open = hcl`
    variable "size" {
      type = number
    }
    resource "aws_subnet" "a" {
      availability_zone = "eu-west-1a"
    }
    resource "aws_subnet" "b" {
      availability_zone = "eu-west-1b"
    }
    resource "aws_autoscaling_group" "web" {
      min_size            = var.size
      max_size            = 4
      vpc_zone_identifier = [aws_subnet.a.id, aws_subnet.b.id]
    }
  `;
  expect(recoveryOf(open, "aws_autoscaling_group.web", "zone")).toEqual({ by: "asg-replacement-in-other-zone", rto: "6 min (perhaps 0)" });
});

const twins = (there: string): ReturnType<typeof hcl> => ({
  language: "terraform",
  text: `
    provider "aws" {
      region = "eu-west-1"
    }
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }
    resource "aws_autoscaling_group" "web" {
      min_size          = 4
      max_size          = 8
      target_group_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/a/1"]
    }
    resource "aws_autoscaling_group" "recovery" {
      provider = aws.recovery
      ${there}
    }
  `,
});

const REGIONS = { regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };

it("serves from the recovery region as far as it runs there", () => {
  const inRegion = (there: string): unknown => recoveryOf(twins(there), "aws_autoscaling_group.web", "region", REGIONS);
  expect(inRegion("min_size = 4\nmax_size = 8")).toEqual({ by: "asg-running-elsewhere", rto: "0" });
  expect(inRegion("min_size = 1\nmax_size = 8")).toEqual({ by: "asg-smaller-elsewhere", rto: "5 min" });
  expect(inRegion("min_size = 0\nmax_size = 8")).toEqual({ by: "asg-defined-elsewhere", rto: "5 min" });
  expect(inRegion("min_size = var.size\nmax_size = 8\n}\nvariable \"size\" {")).toEqual({ by: "asg-defined-elsewhere", rto: "5 min (perhaps 0)" });
});

it("is deployed anew where nothing of it is there", () => {
  const alone = group('MinSize: "2", MaxSize: "4", VPCZoneIdentifier: [!Ref A, !Ref B]');
  expect(recoveryOf(alone, "Web", "region")).toEqual({ by: "asg-redeployed", rto: "30 min" });
});
