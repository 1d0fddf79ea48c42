import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./storage-autoscaling.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { AllocatedStorage: "100", MaxAllocatedStorage: 110 } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBSnapshotIdentifier: s, MaxAllocatedStorage: 500 } } }`,
    yaml`
      Parameters: { Env: { Type: String } }
      Conditions: { IsProd: !Equals [!Ref Env, prod] }
      Resources:
        Db:
          Type: AWS::RDS::DBInstance
          Properties: { AllocatedStorage: !If [IsProd, 500, 20], MaxAllocatedStorage: !If [IsProd, 1000, 100] }
    `,
    hcl`
      resource "aws_db_instance" "db" {
        allocated_storage     = 100
        max_allocated_storage = 400
      }
    `,
    hcl`
      resource "aws_db_instance" "replica" {
        replicate_source_db   = "main"
        max_allocated_storage = 400
      }
    `,
  ],
  skips: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: custom-sqlserver-se } } }`,
    hcl`
      resource "aws_rds_cluster_instance" "member" {
        cluster_identifier = "main"
        engine             = "aurora-mysql"
        instance_class     = "db.r6g.large"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance, Properties: { AllocatedStorage: 100 } } }`,
      says: "RDS instance `Db` does not grow its storage when it runs full",
    },
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { AllocatedStorage: 100, MaxAllocatedStorage: «100» } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { AllocatedStorage: 100, MaxAllocatedStorage: «109» } } }`,
    {
      given: hcl`
        «resource "aws_db_instance" "db"» {
          allocated_storage = 100
        }
      `,
      says: "RDS instance `aws_db_instance.db` does not grow its storage when it runs full",
    },
    // A zero turns it off.
    hcl`
      resource "aws_db_instance" "db" {
        allocated_storage     = 100
        max_allocated_storage = «0»
      }
    `,
    {
      given: yaml`
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties:
              AllocatedStorage: "100"
              MaxAllocatedStorage: «100» # never more
      `,
      becomes: `
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties:
              AllocatedStorage: "100"
              MaxAllocatedStorage: 200 # never more
      `,
    },
    {
      given: hcl`
        «resource "aws_db_instance" "db"» {
          engine            = "postgres"
          allocated_storage = 100 # GiB
        }
      `,
      becomes: `
        resource "aws_db_instance" "db" {
          engine                = "postgres"
          allocated_storage     = 100 # GiB
          max_allocated_storage = 200
        }
      `,
    },
    // Whoever gives another size would be left with a limit below it.
    {
      given: yaml`
        Parameters: { Size: { Type: Number, Default: 20 } }
        Resources: { «Db»: { Type: AWS::RDS::DBInstance, Properties: { AllocatedStorage: !Ref Size } } }
      `,
      stays: "no edit",
    },
    // There is no more that it could grow to.
    { given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance, Properties: { Engine: sqlserver-se, AllocatedStorage: 16000 } } }`, stays: "no edit" },
    // Magnetic storage does not grow by itself.
    { given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance, Properties: { AllocatedStorage: 100, StorageType: standard } } }`, stays: "no edit" },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Most: { Type: Number } }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { AllocatedStorage: 100, MaxAllocatedStorage: !Ref Most } } }
      `,
      because: "parameter `Most` has no default",
    },
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { AllocatedStorage: !If [IsProd, 500, 20], MaxAllocatedStorage: 100 } } }
      `,
      because: "does not grow its storage when it runs full when `Env` is prod",
    },
    {
      given: hcl`
        variable "most" {
          type = number
        }

        resource "aws_db_instance" "db" {
          allocated_storage     = 100
          max_allocated_storage = var.most
        }
      `,
      because: "`var.most` has no default",
    },
  ],
});
