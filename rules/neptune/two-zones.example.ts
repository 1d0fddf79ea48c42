import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::Neptune::DBCluster }
      First:
        Type: AWS::Neptune::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, DBInstanceClass: db.r6g.large }
      Second:
        Type: AWS::Neptune::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, DBInstanceClass: db.r6g.large }
  `,
  terraform: `
    resource "aws_neptune_cluster" "main" {
      engine = "neptune"
    }

    resource "aws_neptune_cluster_instance" "member" {
      count              = 2
      cluster_identifier = aws_neptune_cluster.main.id
      instance_class     = "db.r6g.large"
    }
  `,
} satisfies RemedyExample;
