import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::DocDB::DBCluster }
      First:
        Type: AWS::DocDB::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, DBInstanceClass: db.r6g.large }
      Second:
        Type: AWS::DocDB::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, DBInstanceClass: db.r6g.large }
  `,
  terraform: `
    resource "aws_docdb_cluster" "main" {
      engine = "docdb"
    }

    resource "aws_docdb_cluster_instance" "member" {
      count              = 2
      cluster_identifier = aws_docdb_cluster.main.id
      instance_class     = "db.r6g.large"
    }
  `,
} satisfies RemedyExample;
