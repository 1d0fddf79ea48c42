import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::RDS::DBCluster
        Properties:
          Engine: aurora-postgresql
          BackupRetentionPeriod: 14
          DeletionProtection: true
      Member:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: aurora-postgresql
          DBInstanceClass: db.r6g.large
          DBClusterIdentifier: !Ref Cluster
  `,
  terraform: `
    resource "aws_rds_cluster" "cluster" {
      engine                  = "aurora-postgresql"
      backup_retention_period = 14
      deletion_protection     = true
    }

    resource "aws_rds_cluster_instance" "member" {
      engine             = "aurora-postgresql"
      instance_class     = "db.r6g.large"
      cluster_identifier = aws_rds_cluster.cluster.id
    }
  `,
} satisfies RemedyExample;
