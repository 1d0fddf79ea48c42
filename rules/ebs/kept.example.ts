import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Data:
        Type: AWS::EC2::Volume
        DeletionPolicy: Snapshot
        UpdateReplacePolicy: Snapshot
        Properties:
          AvailabilityZone: eu-west-1a
          Size: 100
  `,
  terraform: `
    resource "aws_ebs_volume" "data" {
      availability_zone = "eu-west-1a"
      size              = 100
      final_snapshot    = true
    }
  `,
} satisfies RemedyExample;
