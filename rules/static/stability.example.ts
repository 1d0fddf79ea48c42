import type { RemedyExample } from "../../src/rule.ts";

export default {
  needs: { Servers: 6, "aws_autoscaling_group.servers": 6 },
  cloudformation: `
    Resources:
      Servers:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          MinSize: 9
          MaxSize: 12
          AvailabilityZones: [eu-west-1a, eu-west-1b, eu-west-1c]
  `,
  terraform: `
    resource "aws_autoscaling_group" "servers" {
      min_size           = 9
      max_size           = 12
      availability_zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
    }
  `,
} satisfies RemedyExample;
