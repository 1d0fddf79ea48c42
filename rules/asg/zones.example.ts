import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          AvailabilityZones: !GetAZs ""
          LaunchTemplate:
            LaunchTemplateId: lt-0a1b2c3d4e5f67890
            Version: "1"
          MinSize: "2"
          MaxSize: "6"
  `,
  terraform: `
    data "aws_availability_zones" "all" {}

    resource "aws_subnet" "web" {
      count             = 2
      vpc_id            = "vpc-0a1b2c3d"
      cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
      availability_zone = data.aws_availability_zones.all.names[count.index]
    }

    resource "aws_autoscaling_group" "web" {
      vpc_zone_identifier = aws_subnet.web[*].id
      min_size            = 2
      max_size            = 6

      launch_template {
        id = "lt-0a1b2c3d4e5f67890"
      }
    }
  `,
} satisfies RemedyExample;
