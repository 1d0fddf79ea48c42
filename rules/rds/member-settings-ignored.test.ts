import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./member-settings-ignored.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c, MultiAZ: false, DeletionProtection: false } } }`,
    hcl`
      resource "aws_rds_cluster_instance" "member" {
        cluster_identifier = "main"
        engine             = "aurora-mysql"
        instance_class     = "db.r6g.large"
      }
    `,
    hcl`
      resource "aws_rds_cluster_instance" "member" {
        count              = 2
        cluster_identifier = "main"
        engine             = "aurora-mysql"
        instance_class     = "db.r6g.large"
      }
    `,
  ],
  skips: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: true, BackupRetentionPeriod: 7 } } }`,
    hcl`
      resource "aws_db_instance" "db" {
        multi_az                = true
        backup_retention_period = 7
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c, MultiAZ: «true» } } }`,
      says: "RDS instance `Db` asks for a standby, which a member of a cluster cannot have",
    },
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c, BackupRetentionPeriod: «7», DeletionProtection: «true» } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: aurora-mysql, BackupRetentionPeriod: «30» } } }`,
    // Terraform has a type of its own for members, without these arguments: this is the other one.
    {
      given: hcl`
        resource "aws_db_instance" "member" {
          engine              = "aurora-mysql"
          multi_az            = «true»
          deletion_protection = «true»
        }
      `,
      says: "RDS instance `aws_db_instance.member` asks for a standby, which a member of a cluster cannot have",
    },
    hcl`
      resource "aws_rds_cluster_instance" "member" {
        cluster_identifier      = "main"
        engine                  = "aurora-mysql"
        instance_class          = "db.r6g.large"
        backup_retention_period = «7»
      }
    `,
    // What the member asks for goes to its cluster.
    {
      given: yaml`
        Resources:
          Cluster:
            Type: AWS::RDS::DBCluster
            Properties:
              Engine: aurora-postgresql
              BackupRetentionPeriod: 1
          Db:
            Type: AWS::RDS::DBInstance
            Properties:
              DBClusterIdentifier: !Ref Cluster
              BackupRetentionPeriod: «14»
              DeletionProtection: «true»
              # The writer.
              PromotionTier: 0
      `,
      becomes: `
        Resources:
          Cluster:
            Type: AWS::RDS::DBCluster
            Properties:
              Engine: aurora-postgresql
              BackupRetentionPeriod: 14
              DeletionProtection: true
          Db:
            Type: AWS::RDS::DBInstance
            Properties:
              DBClusterIdentifier: !Ref Cluster
              # The writer.
              PromotionTier: 0
      `,
    },
    {
      given: hcl`
        resource "aws_rds_cluster" "main" {
          engine              = "aurora-postgresql"
          deletion_protection = false
        }

        resource "aws_rds_cluster_instance" "member" {
          cluster_identifier  = aws_rds_cluster.main.id
          engine              = "aurora-postgresql"
          instance_class      = "db.r6g.large" # the writer
          deletion_protection = «true»
        }
      `,
      becomes: `
        resource "aws_rds_cluster" "main" {
          engine              = "aurora-postgresql"
          deletion_protection = true
        }

        resource "aws_rds_cluster_instance" "member" {
          cluster_identifier = aws_rds_cluster.main.id
          engine             = "aurora-postgresql"
          instance_class     = "db.r6g.large" # the writer
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Standby: { Type: String } }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c, MultiAZ: !Ref Standby } } }
      `,
      because: "parameter `Standby` has no default",
    },
    {
      given: hcl`
        variable "multi_az" {
          type = bool
        }

        resource "aws_db_instance" "member" {
          engine   = "aurora-mysql"
          multi_az = var.multi_az
        }
      `,
      because: "sets what only its cluster can when",
    },
  ],
});
