import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::DSQL::Cluster
        Properties:
          MultiRegionProperties:
            WitnessRegion: eu-west-2
            Clusters: ["arn:aws:dsql:eu-central-1:111122223333:cluster/abcdefghijklmnopqrstuvwxyz"]
  `,
  terraform: `
    resource "aws_dsql_cluster" "home" {
      multi_region_properties { witness_region = "eu-west-2" }
    }

    resource "aws_dsql_cluster" "recovery" {
      region = "eu-central-1"

      multi_region_properties { witness_region = "eu-west-2" }
    }

    resource "aws_dsql_cluster_peering" "home" {
      identifier     = aws_dsql_cluster.home.identifier
      clusters       = [aws_dsql_cluster.recovery.arn]
      witness_region = "eu-west-2"
    }

    resource "aws_dsql_cluster_peering" "recovery" {
      region         = "eu-central-1"
      identifier     = aws_dsql_cluster.recovery.identifier
      clusters       = [aws_dsql_cluster.home.arn]
      witness_region = "eu-west-2"
    }
  `,
} satisfies RemedyExample;
