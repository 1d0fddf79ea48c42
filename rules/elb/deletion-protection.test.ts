import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./deletion-protection.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Lb:
          Type: AWS::ElasticLoadBalancingV2::LoadBalancer
          Properties:
            LoadBalancerAttributes: [{ Key: idle_timeout.timeout_seconds, Value: "60" }, { Key: deletion_protection.enabled, Value: "true" }]
    `,
    hcl`resource "aws_lb" "web" { enable_deletion_protection = true }`,
  ],
  skips: [
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancing::LoadBalancer } }`,
    hcl`resource "aws_elb" "web" {}`,
  ],
  fails: [
    { given: yaml`Resources: { «Lb»: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer } }`, says: "Load balancer `Lb` can be deleted by mistake" },
    yaml`
      Resources:
        Lb:
          Type: AWS::ElasticLoadBalancingV2::LoadBalancer
          Properties: { Type: network, LoadBalancerAttributes: [{ Key: deletion_protection.enabled, Value: «false» }] }
    `,
    {
      given: hcl`«resource "aws_lb" "web"» {}`,
      says: "Load balancer `aws_lb.web` can be deleted by mistake",
    },
    hcl`resource "aws_alb" "web" { enable_deletion_protection = «false» }`,
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties:
              LoadBalancerAttributes:
                - Key: deletion_protection.enabled
                  Value: «"false"» # while we try it
      `,
      becomes: `
        Resources:
          Web:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties:
              LoadBalancerAttributes:
                - Key: deletion_protection.enabled
                  Value: "true" # while we try it
      `,
    },
    {
      given: yaml`
        Resources:
          «Web»:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties:
              # Kept short for the certificate.
              Name: web
      `,
      becomes: `
        Resources:
          Web:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties:
              # Kept short for the certificate.
              Name: web
              LoadBalancerAttributes:
                - Key: deletion_protection.enabled
                  Value: "true"
      `,
    },
    {
      given: hcl`
        «resource "aws_lb" "web"» {
          # Kept short for the certificate.
          name = "web"
        }
      `,
      becomes: `
        resource "aws_lb" "web" {
          # Kept short for the certificate.
          name                       = "web"
          enable_deletion_protection = true
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Protect: { Type: String, AllowedValues: ["true", "false"] } }
        Resources:
          Lb:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties: { LoadBalancerAttributes: [{ Key: deletion_protection.enabled, Value: !Ref Protect }] }
      `,
      because: "can be deleted by mistake when `Protect` is false",
    },
    {
      given: hcl`
        variable "protect" { type = bool }
        resource "aws_lb" "web" { enable_deletion_protection = var.protect }
      `,
      because: "can be deleted by mistake when `var.protect` is false",
    },
  ],
});
