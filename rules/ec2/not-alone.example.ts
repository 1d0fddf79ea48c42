import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Template:
        Type: AWS::EC2::LaunchTemplate
        Properties:
          LaunchTemplateData:
            MaintenanceOptions:
              AutoRecovery: default
      Server:
        Type: AWS::EC2::Instance
        Properties:
          ImageId: ami-0123456789abcdef0
          InstanceType: t3.small
          LaunchTemplate:
            LaunchTemplateId: !Ref Template
            Version: !GetAtt Template.LatestVersionNumber
      Record:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneName: example.com.
          Name: shop.example.com
          Type: A
          TTL: 60
          ResourceRecords: [!GetAtt Server.PublicIp]
  `,
  terraform: `
    resource "aws_instance" "server" {
      ami           = "ami-0123456789abcdef0"
      instance_type = "t3.small"

      maintenance_options {
        auto_recovery = "default"
      }
    }

    resource "aws_route53_record" "shop" {
      zone_id = "Z0123456789ABCDEFGHIJ"
      name    = "shop.example.com"
      type    = "A"
      ttl     = 60
      records = [aws_instance.server.public_ip]
    }
  `,
} satisfies RemedyExample;
