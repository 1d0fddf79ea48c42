import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Balancer:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
        Properties:
          Type: network
          Subnets: [subnet-0a, subnet-0b]
          LoadBalancerAttributes: [{ Key: load_balancing.cross_zone.enabled, Value: "true" }]
  `,
  terraform: `
    resource "aws_lb" "net" {
      load_balancer_type               = "network"
      subnets                          = ["subnet-0a", "subnet-0b"]
      enable_cross_zone_load_balancing = true
    }
  `,
} satisfies RemedyExample;
