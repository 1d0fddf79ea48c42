import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Balancer:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
        Properties:
          Subnets: [subnet-0a, subnet-0b]
          LoadBalancerAttributes: [{ Key: zonal_shift.config.enabled, Value: "true" }]
  `,
  terraform: `
    resource "aws_lb" "web" {
      subnets            = ["subnet-0a", "subnet-0b"]
      enable_zonal_shift = true
    }
  `,
} satisfies RemedyExample;
