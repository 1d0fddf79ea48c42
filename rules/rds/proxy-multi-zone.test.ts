import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./proxy-multi-zone.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs ""] } }
        Proxy: { Type: AWS::RDS::DBProxy, Properties: { VpcSubnetIds: [!Ref A, !Ref B] } }
    `,
    hcl`
      resource "aws_subnet" "a" {
        availability_zone = "eu-west-1a"
      }

      resource "aws_subnet" "b" {
        availability_zone = "eu-west-1b"
      }

      resource "aws_db_proxy" "proxy" {
        name           = "orders"
        engine_family  = "POSTGRESQL"
        role_arn       = "arn:aws:iam::111122223333:role/proxy"
        vpc_subnet_ids = [aws_subnet.a.id, aws_subnet.b.id]
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Proxy: { Type: AWS::RDS::DBProxy, Properties: { VpcSubnetIds: [«subnet-a»] } } }`,
      says: "RDS proxy `Proxy` stands in fewer than two Availability Zones",
    },
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
          Proxy: { Type: AWS::RDS::DBProxy, Properties: { VpcSubnetIds: [«!Ref A», !Ref B] } }
      `,
      objectives: { zones: 3 },
      says: "RDS proxy `Proxy` stands in fewer than three Availability Zones",
    },
    hcl`
      resource "aws_subnet" "a" {
        availability_zone = "eu-west-1a"
      }

      resource "aws_subnet" "b" {
        availability_zone = "eu-west-1a"
      }

      resource "aws_db_proxy" "proxy" {
        name           = "orders"
        engine_family  = "POSTGRESQL"
        role_arn       = "arn:aws:iam::111122223333:role/proxy"
        vpc_subnet_ids = [«aws_subnet.a.id», aws_subnet.b.id]
      }
    `,
  ],
  unknown: [
    {
      given: yaml`Resources: { Proxy: { Type: AWS::RDS::DBProxy, Properties: { VpcSubnetIds: [subnet-a, subnet-b] } } }`,
      because: "`subnet-a` is not defined in these files",
    },
    {
      given: hcl`
        variable "subnet_ids" {
          type = list(string)
        }

        resource "aws_db_proxy" "proxy" {
          name           = "orders"
          engine_family  = "POSTGRESQL"
          role_arn       = "arn:aws:iam::111122223333:role/proxy"
          vpc_subnet_ids = var.subnet_ids
        }
      `,
      because: "`var.subnet_ids` has no default",
    },
  ],
});
