import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./two-zones.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        A: { Type: AWS::EC2::Instance, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Instance, Properties: { AvailabilityZone: eu-west-1b } }
        Record: { Type: AWS::Route53::RecordSet, Properties: { Name: a.example.com, Type: A, ResourceRecords: [!GetAtt A.PublicIp, !GetAtt B.PublicIp] } }
    `,
    hcl`
      resource "aws_subnet" "a" {
        availability_zone = "eu-west-1a"
      }

      resource "aws_subnet" "b" {
        availability_zone = "eu-west-1b"
      }

      resource "aws_instance" "a" {
        subnet_id = aws_subnet.a.id
      }

      resource "aws_instance" "b" {
        subnet_id = aws_subnet.b.id
      }

      resource "aws_elb" "servers" {
        instances = [aws_instance.a.id, aws_instance.b.id]
      }
    `,
  ],
  skips: [
    yaml`Resources: { Bastion: { Type: AWS::EC2::Instance, Properties: { AvailabilityZone: eu-west-1a } } }`,
    yaml`
      Resources:
        Server: { Type: AWS::EC2::Instance, Properties: { AvailabilityZone: eu-west-1a } }
        Group: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Targets: [{ Id: !Ref Server }] } }
    `,
    hcl`resource "aws_instance" "bastion" {}`,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Server: { Type: AWS::EC2::Instance, Properties: { AvailabilityZone: «eu-west-1a» } }
          Address: { Type: AWS::EC2::EIP, Properties: { InstanceId: !Ref Server } }
          Record: { Type: AWS::Route53::RecordSet, Properties: { Name: a.example.com, Type: A, ResourceRecords: [!Ref Address] } }
      `,
      says: "EC2 instance `Server` serves alone in its Availability Zone",
    },
    hcl`
      resource "aws_instance" "a" {
        availability_zone = «"eu-west-1a"»
      }

      resource "aws_instance" "b" {
        availability_zone = «"eu-west-1a"»
      }

      resource "aws_elb" "servers" {
        instances = [aws_instance.a.id, aws_instance.b.id]
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Server: { Type: AWS::EC2::Instance, Properties: { AvailabilityZone: eu-west-1a } }
          Primary: { Type: AWS::Route53::RecordSet, Properties: { Name: a.example.com, Type: A, Failover: PRIMARY, ResourceRecords: [!GetAtt Server.PublicIp] } }
          Secondary: { Type: AWS::Route53::RecordSet, Properties: { Name: a.example.com, Type: A, Failover: SECONDARY, ResourceRecords: [192.0.2.7] } }
      `,
      because: "what stands beside `Server` where it serves is not followed to its zone",
    },
    {
      given: hcl`
        variable "others" {
          type = list(string)
        }

        resource "aws_instance" "a" {
          availability_zone = "eu-west-1a"
        }

        resource "aws_elb" "servers" {
          instances = concat([aws_instance.a.id], var.others)
        }
      `,
      because: "`var.others` has no default",
    },
  ],
});
