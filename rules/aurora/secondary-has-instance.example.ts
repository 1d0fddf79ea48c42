import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Secondary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql, GlobalClusterIdentifier: shop } }
      Reader:
        Type: AWS::RDS::DBInstance
        Properties: { DBClusterIdentifier: !Ref Secondary, Engine: aurora-postgresql, DBInstanceClass: db.r6g.large }
  `,
  terraform: `
    resource "aws_rds_cluster" "secondary" {
      engine                    = "aurora-postgresql"
      global_cluster_identifier = "shop"
    }

    resource "aws_rds_cluster_instance" "reader" {
      cluster_identifier = aws_rds_cluster.secondary.id
      engine             = aws_rds_cluster.secondary.engine
      instance_class     = "db.r6g.large"
    }
  `,
} satisfies RemedyExample;
