import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Targets:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
        Properties: { Protocol: HTTP, Port: 80, VpcId: vpc-0123, HealthCheckPath: /health }
  `,
  terraform: `
    resource "aws_lb_target_group" "web" {
      protocol = "HTTP"
      port     = 80
      vpc_id   = "vpc-0123"

      health_check {
        path = "/health"
      }
    }
  `,
} satisfies RemedyExample;
