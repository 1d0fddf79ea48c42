import { expect, it } from "vitest";
import { hcl, yaml, type Example } from "../../../src/testing.ts";
import { offerOf } from "../offer-of.ts";
import { recoveryOf } from "../recovery-of.ts";

const distribution = (origin: string, target: string, methods = "[GET, HEAD]"): Example => ({
  language: "cloudformation",
  text: `
    Resources:
      Site:
        Type: AWS::CloudFront::Distribution
        Properties:
          DistributionConfig:
            DefaultCacheBehavior: { TargetOriginId: ${target}, AllowedMethods: ${methods} }
            Origins:
              - { Id: home, DomainName: files.s3.eu-west-1.amazonaws.com${origin} }
              - { Id: there, DomainName: files.s3.eu-central-1.amazonaws.com${origin} }
            OriginGroups: { Quantity: 1, Items: [{ Id: both, FailoverCriteria: { StatusCodes: { Quantity: 1, Items: [503] } }, Members: { Quantity: 2, Items: [{ OriginId: home }, { OriginId: there }] } }] }
  `,
});

it("tries one origin and then the other, for each request", () => {
  expect(recoveryOf(distribution("", "both"), "Site", "region")).toEqual({ by: "cloudfront-origin-failover", rto: "30 s" });
  expect(recoveryOf(distribution(", ConnectionAttempts: 1, ConnectionTimeout: 2", "both"), "Site", "region")).toEqual({ by: "cloudfront-origin-failover", rto: "2 s" });
});

it("is changed where it has one origin, and perhaps where it takes writes", () => {
  expect(recoveryOf(distribution("", "home"), "Site", "region")).toEqual({ by: "cloudfront-change", rto: "5 min" });
  expect(recoveryOf(distribution("", "both", "[GET, HEAD, OPTIONS, PUT, PATCH, POST, DELETE]"), "Site", "region")).toEqual({ by: "cloudfront-change", rto: "5 min (perhaps 30 s)" });
});

it("asks the endpoints of an accelerator, and nobody has to forget an answer", () => {
  const accelerator = (check: string): Example => ({
    language: "terraform",
    text: `
      resource "aws_globalaccelerator_accelerator" "main" {
        name = "main"
      }
      resource "aws_globalaccelerator_listener" "main" {
        accelerator_arn = aws_globalaccelerator_accelerator.main.arn
      }
      resource "aws_globalaccelerator_endpoint_group" "home" {
        listener_arn          = aws_globalaccelerator_listener.main.arn
        endpoint_group_region = "eu-west-1"
        ${check}
      }
      resource "aws_globalaccelerator_endpoint_group" "there" {
        listener_arn          = aws_globalaccelerator_listener.main.arn
        endpoint_group_region = "eu-central-1"
        ${check}
      }
    `,
  });
  expect(recoveryOf(accelerator(""), "aws_globalaccelerator_accelerator.main", "region")).toEqual({ by: "globalaccelerator-endpoint-groups", rto: "1 min 30 s" });
  expect(recoveryOf(accelerator("health_check_interval_seconds = 10\nthreshold_count = 2"), "aws_globalaccelerator_accelerator.main", "region")).toEqual({ by: "globalaccelerator-endpoint-groups", rto: "20 s" });
});

it("asks a load balancer behind an accelerator by its own checks", () => {
  const balanced = yaml`
    Resources:
      Accelerator: { Type: AWS::GlobalAccelerator::Accelerator, Properties: { Name: main } }
      Listener: { Type: AWS::GlobalAccelerator::Listener, Properties: { AcceleratorArn: !Ref Accelerator } }
      Home: { Type: AWS::GlobalAccelerator::EndpointGroup, Properties: { ListenerArn: !Ref Listener, EndpointGroupRegion: eu-west-1, EndpointConfigurations: [{ EndpointId: !Ref Balancer }] } }
      There: { Type: AWS::GlobalAccelerator::EndpointGroup, Properties: { ListenerArn: !Ref Listener, EndpointGroupRegion: eu-central-1, HealthCheckIntervalSeconds: 10 } }
      Balancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
      Forward: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { LoadBalancerArn: !Ref Balancer, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Targets }] } }
      Targets: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { HealthCheckIntervalSeconds: 20, UnhealthyThresholdCount: 2 } }
  `;
  expect(recoveryOf(balanced, "Accelerator", "region")).toEqual({ by: "globalaccelerator-endpoint-groups", rto: "40 s" });
});

it("sends events to the other region by a global endpoint", () => {
  const endpoint = hcl`
    resource "aws_cloudwatch_event_endpoint" "main" {
      name = "main"
      routing_config {
        failover_config {
          primary {
            health_check = "arn:aws:route53:::healthcheck/1"
          }
          secondary {
            route = "eu-central-1"
          }
        }
      }
    }
  `;
  expect(offerOf(endpoint, "aws_cloudwatch_event_endpoint.main", "eventbridge-global-endpoint")).toBe("holds: 6 min");
});
