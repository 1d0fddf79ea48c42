import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Server:
        Type: AWS::EC2::Instance
        Properties:
          ImageId: ami-0123456789abcdef0
          BlockDeviceMappings:
            - DeviceName: /dev/sdf
              Ebs:
                VolumeSize: 100
                DeleteOnTermination: false
  `,
  terraform: `
    resource "aws_instance" "server" {
      ami           = "ami-0123456789abcdef0"
      instance_type = "t3.small"

      ebs_block_device {
        device_name           = "/dev/sdf"
        volume_size           = 100
        delete_on_termination = false
      }
    }
  `,
} satisfies RemedyExample;
