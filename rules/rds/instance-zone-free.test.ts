import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./instance-zone-free.ts";

testRule(rule, {
  holds: [
    yaml`
      Parameters: { Zone: { Type: String, Default: "" } }
      Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: true, AvailabilityZone: !Ref Zone } } }
    `,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: true } } }`,
    yaml`
      Parameters: { Env: { Type: String } }
      Conditions: { IsProd: !Equals [!Ref Env, prod] }
      Resources:
        Db:
          Type: AWS::RDS::DBInstance
          Properties: { MultiAZ: !If [IsProd, true, false], AvailabilityZone: !If [IsProd, !Ref AWS::NoValue, eu-west-1a] }
    `,
    hcl`
      resource "aws_db_instance" "db" {
        multi_az = true
      }
    `,
  ],
  skips: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { AvailabilityZone: eu-west-1a } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c, MultiAZ: true, AvailabilityZone: eu-west-1a } } }`,
    hcl`
      resource "aws_db_instance" "db" {
        availability_zone = "eu-west-1a"
      }
    `,
    hcl`
      resource "aws_rds_cluster_instance" "member" {
        cluster_identifier = "main"
        engine             = "aurora-mysql"
        instance_class     = "db.r6g.large"
        availability_zone  = "eu-west-1a"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: true, AvailabilityZone: «eu-west-1a» } } }`,
      says: "RDS instance `Db` is Multi-AZ and names an Availability Zone, which RDS rejects",
    },
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: true, AvailabilityZone: «!Select [0, !GetAZs ""]» } } }`,
    {
      given: hcl`
        resource "aws_db_instance" "db" {
          multi_az          = true
          availability_zone = «"eu-west-1a"»
        }
      `,
      says: "RDS instance `aws_db_instance.db` is Multi-AZ and names an Availability Zone, which RDS rejects",
    },
    hcl`
      data "aws_availability_zones" "all" {}

      resource "aws_db_instance" "db" {
        multi_az          = true
        availability_zone = «data.aws_availability_zones.all.names[0]»
      }
    `,
    {
      given: yaml`
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties:
              MultiAZ: true
              AvailabilityZone: «eu-west-1a»
              # Orders and customers.
              Engine: postgres
      `,
      becomes: `
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties:
              MultiAZ: true
              # Orders and customers.
              Engine: postgres
      `,
    },
    {
      given: hcl`
        resource "aws_db_instance" "db" {
          engine            = "postgres" # orders and customers
          availability_zone = «"eu-west-1a"»
          multi_az          = true
        }
      `,
      becomes: `
        resource "aws_db_instance" "db" {
          engine   = "postgres" # orders and customers
          multi_az = true
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Spare: { Type: String } }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: !Ref Spare, AvailabilityZone: eu-west-1a } } }
      `,
      because: "parameter `Spare` has no default",
    },
    {
      given: hcl`
        variable "multi_az" {
          type = bool
        }

        resource "aws_db_instance" "db" {
          multi_az          = true
          availability_zone = var.multi_az ? null : "eu-west-1a"
        }
      `,
      because: "is Multi-AZ and names an Availability Zone, which RDS rejects when",
    },
  ],
});
