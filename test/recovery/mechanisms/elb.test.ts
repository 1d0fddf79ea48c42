import { expect, it } from "vitest";
import { hcl, type yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

const balancer = (type: string, checks: string): ReturnType<typeof yaml> => ({
  language: "cloudformation",
  text: `
    Parameters: { Interval: { Type: Number } }
    Resources:
      A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
      B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
      Balancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { ${type} } }
      Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { LoadBalancerArn: !Ref Balancer, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Targets }] } }
      Targets: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { ${checks} } }
  `,
});

const IN_TWO = "Subnets: [!Ref A, !Ref B]";

it("sends nothing more to a target after so many failures", () => {
  expect(recoveryOf(balancer(IN_TWO, "Protocol: HTTP"), "Balancer", "instance")).toEqual({ by: "elb-other-targets", rto: "1 min" });
  expect(recoveryOf(balancer(IN_TWO, "HealthCheckIntervalSeconds: 5, UnhealthyThresholdCount: 4"), "Balancer", "zone")).toEqual({ by: "elb-other-zones", rto: "20 s" });
  expect(recoveryOf(balancer(IN_TWO, "TargetType: lambda"), "Balancer", "zone")).toEqual({ by: "elb-other-zones", rto: "0" });
});

it("takes as long as AWS lets a setting be that is not known", () => {
  expect(recoveryOf(balancer(IN_TWO, "HealthCheckIntervalSeconds: !Ref Interval, UnhealthyThresholdCount: 2"), "Balancer", "zone")).toEqual({ by: "elb-other-zones", rto: "10 min (perhaps 10 s)" });
});

it("is lost with its only zone", () => {
  expect(recoveryOf(balancer("Type: network, Subnets: [!Ref A]", "Protocol: TCP"), "Balancer", "zone")).toEqual({ by: "elb-redeployed", rto: "30 min" });
});

it("checks the instances of a classic one", () => {
  const classic = hcl`
    resource "aws_elb" "web" {
      availability_zones = ["eu-west-1a", "eu-west-1b"]
      health_check {
        healthy_threshold   = 2
        interval            = 15
        target              = "HTTP:80/"
        timeout             = 3
        unhealthy_threshold = 3
      }
    }
    resource "aws_elb" "plain" {
      availability_zones = ["eu-west-1a"]
    }
  `;
  expect(recoveryOf(classic, "aws_elb.web", "zone")).toEqual({ by: "elb-classic-other-zones", rto: "45 s" });
  expect(recoveryOf(classic, "aws_elb.plain", "instance")).toEqual({ by: "elb-classic-other-targets", rto: "1 min" });
  expect(recoveryOf(classic, "aws_elb.plain", "zone")).toEqual({ by: "elb-classic-redeployed", rto: "30 min" });
});
