import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./names-not-fixed.ts";

const region = "eu-west-1";

testRule(rule, {
  holds: [
    { given: yaml`Resources: { Subnet: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } } }`, region },
    { given: yaml`Resources: { Subnet: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } } }`, region },
    { given: yaml`Resources: { Subnet: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Sub "\${AWS::Region}a" } } }`, region },
    // Nothing is named, or whoever deploys names it.
    {
      given: yaml`
        Parameters: { Zone: { Type: "AWS::EC2::AvailabilityZone::Name" } }
        Resources:
          Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: true } }
          Disk: { Type: AWS::EC2::Volume, Properties: { AvailabilityZone: !Ref Zone } }
      `,
      region,
    },
    // A Local Zone has the name of its region before its own.
    { given: yaml`Resources: { Subnet: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: us-west-2-lax-1a } } }`, region: "us-west-2" },
    hcl`
      provider "aws" { region = "eu-west-1" }
      data "aws_availability_zones" "here" {}
      resource "aws_instance" "web" { availability_zone = data.aws_availability_zones.here.names[0] }
    `,
  ],
  skips: [
    // Where it is deployed is not known.
    yaml`Resources: { Subnet: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } } }`,
    hcl`
      variable "region" { type = string }
      provider "aws" { region = var.region }
      resource "aws_subnet" "a" { availability_zone = "eu-west-1a" }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Subnet: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: «us-east-1a» } } }`,
      region,
      says: "Subnet `Subnet` names an Availability Zone of another region",
    },
    { given: yaml`Resources: { Group: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { AvailabilityZones: [«us-east-1a», eu-west-1a] } } }`, region },
    { given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { AvailabilityZone: «us-east-1a» } } }`, region },
    // One module for both regions.
    {
      given: hcl`
        provider "aws" { region = "eu-west-1" }
        provider "aws" {
          alias  = "recovery"
          region = "eu-central-1"
        }
        resource "aws_subnet" "home" { availability_zone = "eu-west-1a" }
        resource "aws_subnet" "recovery" {
          provider          = aws.recovery
          availability_zone = «"eu-west-1a"»
        }
        resource "aws_ebs_volume" "recovery" {
          provider          = aws.recovery
          availability_zone = «"eu-west-1b"»
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources: { Subnet: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !If [IsProd, eu-west-1a, us-east-1a] } } }
      `,
      region,
      because: "names an Availability Zone of another region when `Env` is not prod",
    },
    {
      given: hcl`
        variable "prod" { type = bool }
        provider "aws" { region = "eu-west-1" }
        resource "aws_subnet" "a" { availability_zone = var.prod ? "eu-west-1a" : "us-east-1a" }
      `,
      because: "names an Availability Zone of another region when `var.prod` is false",
    },
  ],
});
