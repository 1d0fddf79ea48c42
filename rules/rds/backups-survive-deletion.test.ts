import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./backups-survive-deletion.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeleteAutomatedBackups: false } } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, DeleteAutomatedBackups: "false" } } }`,
    hcl`
      resource "aws_db_instance" "db" {
        backup_retention_period  = 7
        delete_automated_backups = false
      }
    `,
    hcl`
      resource "aws_rds_cluster" "main" {
        engine                   = "aurora-mysql"
        delete_automated_backups = false
      }
    `,
  ],
  skips: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: 0 } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db } } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: mysql, DBClusterInstanceClass: db.m6gd.large } } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, GlobalClusterIdentifier: g } } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, EngineMode: serverless } } }`,
    hcl`
      resource "aws_db_instance" "db" {
        delete_automated_backups = true
      }
    `,
    hcl`
      resource "aws_rds_cluster_instance" "member" {
        cluster_identifier = "main"
        engine             = "aurora-mysql"
        instance_class     = "db.r6g.large"
      }
    `,
  ],
  fails: [
    { given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance } }`, says: "RDS instance `Db` loses its automated backups when it is deleted" },
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql, DeleteAutomatedBackups: «true» } } }`,
    {
      given: hcl`
        «resource "aws_db_instance" "db"» {
          backup_retention_period = 7
        }
      `,
      says: "RDS instance `aws_db_instance.db` loses its automated backups when it is deleted",
    },
    hcl`
      resource "aws_rds_cluster" "main" {
        engine                   = "aurora-mysql"
        delete_automated_backups = «true»
      }
    `,
    {
      given: yaml`
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties:
              # Saves storage.
              DeleteAutomatedBackups: «true»
      `,
      becomes: `
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties:
              # Saves storage.
              DeleteAutomatedBackups: false
      `,
    },
    {
      given: hcl`
        «resource "aws_db_instance" "db"» {
          engine                  = "postgres"
          backup_retention_period = 7 # days
        }
      `,
      becomes: `
        resource "aws_db_instance" "db" {
          engine                   = "postgres"
          backup_retention_period  = 7 # days
          delete_automated_backups = false
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Remove: { Type: String } }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeleteAutomatedBackups: !Ref Remove } } }
      `,
      because: "parameter `Remove` has no default",
    },
    {
      given: hcl`
        variable "clean_up" {
          type = bool
        }

        resource "aws_rds_cluster" "main" {
          engine                   = "aurora-mysql"
          delete_automated_backups = var.clean_up
        }
      `,
      because: "loses its automated backups when it is deleted when",
    },
  ],
});
