import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./instance-multi-az.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: true } } }`,
    yaml`
      Parameters: { Env: { Type: String } }
      Conditions: { IsProd: !Equals [!Ref Env, prod] }
      Resources:
        Db:
          Type: AWS::RDS::DBInstance
          Condition: IsProd
          Properties: { MultiAZ: !If [IsProd, true, false] }
    `,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: custom-oracle-ee, MultiAZ: true } } }`,
    hcl`
      resource "aws_db_instance" "db" {
        engine   = "postgres"
        multi_az = true
      }
    `,
    hcl`
      locals {
        environments = { prod = { standby = "true" } }
      }

      resource "aws_db_instance" "db" {
        for_each = local.environments
        engine   = "postgres"
        multi_az = each.value.standby
      }
    `,
  ],
  skips: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: aurora-mysql } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: primary } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBClusterIdentifier: primary } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: true, AvailabilityZone: eu-west-1a } } }`,
    hcl`
      resource "aws_rds_cluster_instance" "member" {
        cluster_identifier = "main"
        engine             = "aurora-mysql"
        instance_class     = "db.r6g.large"
      }
    `,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine = "aurora-mysql"
      }

      resource "aws_db_instance" "member" {
        engine = aws_rds_cluster.main.engine
      }
    `,
    hcl`
      resource "aws_db_instance" "replica" {
        replicate_source_db = "main"
      }
    `,
  ],
  fails: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: «false» } } }`,
    { given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance } }`, says: "RDS instance `Db` has no standby in a second Availability Zone" },
    yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance, Properties: { Engine: custom-sqlserver-ee } } }`,
    yaml`
      Parameters: { Source: { Type: String, Default: "" }, Engine: { Type: String } }
      Resources: { «Db»: { Type: AWS::RDS::DBInstance, Properties: { Engine: !Ref Engine, SourceDBInstanceIdentifier: !Ref Source } } }
    `,
    {
      given: yaml`
        Parameters: { Env: { Type: String, Default: dev } }
        Mappings: { Size: { dev: { MultiAZ: false }, prod: { MultiAZ: true } } }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: «!FindInMap [Size, !Ref Env, MultiAZ]» } } }
      `,
      stays: "comes through others",
    },
    {
      given: hcl`
        «resource "aws_db_instance" "db"» {
          engine = "postgres"
        }
      `,
      says: "RDS instance `aws_db_instance.db` has no standby in a second Availability Zone",
    },
    hcl`
      variable "multi_az" {
        default = false
      }

      resource "aws_db_instance" "db" {
        engine   = "postgres"
        multi_az = «var.multi_az»
      }
    `,
    // Multi-AZ leaves the zones to RDS.
    {
      given: yaml`
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties:
              Engine: postgres
              AvailabilityZone: eu-west-1a
              # Doubled for nobody.
              MultiAZ: «false»
      `,
      becomes: `
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties:
              Engine: postgres
              # Doubled for nobody.
              MultiAZ: true
      `,
    },
    {
      given: hcl`
        «resource "aws_db_instance" "db"» {
          engine                  = "postgres"
          availability_zone       = "eu-west-1a"
          backup_retention_period = 7 # days
        }
      `,
      becomes: `
        resource "aws_db_instance" "db" {
          engine                  = "postgres"
          backup_retention_period = 7 # days
          multi_az                = true
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Spare: { Type: String } }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: «!Ref Spare» } } }
      `,
      because: "parameter `Spare` has no default",
    },
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: !If [IsProd, true, false] } } }
      `,
      because: "has no standby in a second Availability Zone when `Env` is not prod",
    },
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: false, PrimaryDBInstanceIdentifier: primary } } }`,
      because: "`PrimaryDBInstanceIdentifier` is written in its place, which AWS does not know",
    },
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: sqlserver-se, DBSnapshotIdentifier: s } } }`,
      because: "Db.Engine is `sqlserver-se`, which may bring its standby along when it is restored",
    },
    { given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: sqlserver-ex } } }`, because: "Db.Engine is `sqlserver-ex`, which has no Multi-AZ" },
    { given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: custom-oracle-ee } } }`, because: "Db.Engine is `custom-oracle-ee`, where the standby may be" },
    {
      given: hcl`
        variable "environment" {
          type = string
        }

        resource "aws_db_instance" "db" {
          engine   = "postgres"
          multi_az = var.environment == "prod"
        }
      `,
      because: "has no standby in a second Availability Zone when",
    },
    {
      given: hcl`
        variable "settings" {
          type = object({ multi_az = bool })
        }

        resource "aws_db_instance" "db" {
          engine   = "postgres"
          multi_az = var.settings.multi_az
        }
      `,
      because: "has no standby in a second Availability Zone when",
    },
  ],
});
