import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
        Properties:
          Protocol: HTTP
          Port: 80
          TargetGroupAttributes:
            - Key: stickiness.enabled
              Value: "false"
  `,
  terraform: `
    resource "aws_lb_target_group" "web" {
      protocol = "HTTP"
      port     = 80

      stickiness {
        type    = "lb_cookie"
        enabled = false
      }
    }
  `,
} satisfies RemedyExample;
