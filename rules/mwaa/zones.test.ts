import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./zones.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        Nightly: { Type: AWS::MWAA::Environment, Properties: { NetworkConfiguration: { SubnetIds: [!Ref A, !Ref B] } } }
    `,
    hcl`
      resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
      resource "aws_subnet" "b" { availability_zone = "eu-west-1b" }
      resource "aws_mwaa_environment" "nightly" {
        network_configuration { subnet_ids = [aws_subnet.a.id, aws_subnet.b.id] }
      }
    `,
    hcl`
      data "aws_availability_zones" "here" {}

      resource "aws_subnet" "private" {
        count             = 2
        availability_zone = data.aws_availability_zones.here.names[count.index]
      }
      resource "aws_mwaa_environment" "nightly" {
        network_configuration { subnet_ids = [aws_subnet.private[0].id, aws_subnet.private[1].id] }
      }
    `,
    // AWS itself sees to it that they do not share a zone.
    yaml`
      Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" } }
      Resources: { Nightly: { Type: AWS::MWAA::Environment, Properties: { NetworkConfiguration: { SubnetIds: !Ref Subnets } } } }
    `,
  ],
  fails: [
    // Two subnets of one zone.
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          Nightly: { Type: AWS::MWAA::Environment, Properties: { NetworkConfiguration: { SubnetIds: [«!Ref A», !Ref B] } } }
      `,
      says: "Managed Airflow environment `Nightly` has subnets in one Availability Zone only, which AWS rejects",
    },
    hcl`
      resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
      resource "aws_subnet" "b" { availability_zone = "eu-west-1a" }
      resource "aws_mwaa_environment" "nightly" {
        network_configuration { subnet_ids = [«aws_subnet.a.id», aws_subnet.b.id] }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Spread: { Type: String } }
        Conditions: { IsSpread: !Equals [!Ref Spread, "true"] }
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !If [IsSpread, eu-west-1b, eu-west-1a] } }
          Nightly: { Type: AWS::MWAA::Environment, Properties: { NetworkConfiguration: { SubnetIds: [!Ref A, !Ref B] } } }
      `,
      because: "when `Spread` is not true",
    },
    {
      given: hcl`
        variable "spread" { type = bool }

        resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
        resource "aws_subnet" "b" { availability_zone = var.spread ? "eu-west-1b" : "eu-west-1a" }
        resource "aws_mwaa_environment" "nightly" {
          network_configuration { subnet_ids = [aws_subnet.a.id, aws_subnet.b.id] }
        }
      `,
      because: "when `var.spread` is",
    },
  ],
});
