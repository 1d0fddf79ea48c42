import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Targets:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
        Properties:
          Protocol: HTTP
          Port: 80
          VpcId: vpc-0123
          TargetGroupAttributes: [{ Key: deregistration_delay.timeout_seconds, Value: "60" }]
  `,
  terraform: `
    resource "aws_lb_target_group" "web" {
      protocol             = "HTTP"
      port                 = 80
      vpc_id               = "vpc-0123"
      deregistration_delay = 60
    }
  `,
} satisfies RemedyExample;
