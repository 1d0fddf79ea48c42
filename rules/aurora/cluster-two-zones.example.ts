import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql } }
      First:
        Type: AWS::RDS::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, Engine: aurora-postgresql, DBInstanceClass: db.r6g.large }
      Second:
        Type: AWS::RDS::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, Engine: aurora-postgresql, DBInstanceClass: db.r6g.large }
  `,
  terraform: `
    resource "aws_rds_cluster" "main" {
      engine = "aurora-postgresql"
    }

    resource "aws_rds_cluster_instance" "member" {
      count              = 2
      cluster_identifier = aws_rds_cluster.main.id
      engine             = aws_rds_cluster.main.engine
      instance_class     = "db.r6g.large"
    }
  `,
} satisfies RemedyExample;
