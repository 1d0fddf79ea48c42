import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./multi-region.ts";

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          Cluster:
            Type: AWS::DSQL::Cluster
            Properties:
              MultiRegionProperties:
                WitnessRegion: us-west-2
                Clusters: ["arn:aws:dsql:us-east-2:111122223333:cluster/abcdefghijklmnopqrstuvwxyz"]
      `,
      region: "us-east-1",
    },
    // One template for both regions names both clusters: of two regions one is another, whichever the own one is.
    yaml`
      Resources:
        Cluster:
          Type: AWS::DSQL::Cluster
          Properties:
            MultiRegionProperties:
              WitnessRegion: us-west-2
              Clusters:
                - arn:aws:dsql:us-east-1:111122223333:cluster/abcdefghijklmnopqrstuvwxyz
                - arn:aws:dsql:us-east-2:111122223333:cluster/zyxwvutsrqponmlkjihgfedcba
    `,
    hcl`
      resource "aws_dsql_cluster" "home" {
        region = "us-east-1"

        multi_region_properties { witness_region = "us-west-2" }
      }

      resource "aws_dsql_cluster" "recovery" {
        region = "us-east-2"

        multi_region_properties { witness_region = "us-west-2" }
      }

      resource "aws_dsql_cluster_peering" "home" {
        identifier     = aws_dsql_cluster.home.identifier
        clusters       = [aws_dsql_cluster.recovery.arn]
        witness_region = "us-west-2"
      }

      resource "aws_dsql_cluster_peering" "recovery" {
        identifier     = aws_dsql_cluster.recovery.identifier
        clusters       = [aws_dsql_cluster.home.arn]
        witness_region = "us-west-2"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Cluster»: { Type: AWS::DSQL::Cluster } }`,
      says: "Aurora DSQL cluster `Cluster` has no peer in another region",
    },
    {
      given: yaml`
        Resources:
          «Cluster»:
            Type: AWS::DSQL::Cluster
            Properties:
              MultiRegionProperties: { Clusters: ["arn:aws:dsql:us-east-2:111122223333:cluster/abcdefghijklmnopqrstuvwxyz"] }
      `,
      region: "us-east-1",
      says: "Aurora DSQL cluster `Cluster` has a peer and no witness Region, which AWS rejects",
    },
    // What it names is itself, or another of its own region.
    {
      given: yaml`
        Resources:
          Cluster:
            Type: AWS::DSQL::Cluster
            Properties:
              MultiRegionProperties:
                WitnessRegion: us-west-2
                Clusters: «["arn:aws:dsql:us-east-1:111122223333:cluster/abcdefghijklmnopqrstuvwxyz"]»
      `,
      region: "us-east-1",
    },
    {
      given: hcl`
        «resource "aws_dsql_cluster" "shop"» {
          deletion_protection_enabled = true
        }
      `,
      says: "Aurora DSQL cluster `aws_dsql_cluster.shop` has no peer in another region",
    },
  ],
  unknown: [
    // The first of the two steps in which AWS has two clusters peered.
    {
      given: yaml`Resources: { «Cluster»: { Type: AWS::DSQL::Cluster, Properties: { MultiRegionProperties: { WitnessRegion: us-west-2 } } } }`,
      because: "it names a witness Region and no peer yet, which can be named once it is created",
    },
    {
      given: yaml`
        Parameters: { Peer: { Type: String } }
        Resources:
          Cluster:
            Type: AWS::DSQL::Cluster
            Properties: { MultiRegionProperties: { WitnessRegion: us-west-2, Clusters: [!Ref Peer] } }
      `,
      because: "parameter `Peer` has no default",
    },
    {
      given: hcl`
        variable "peer" {
          type = string
        }

        resource "aws_dsql_cluster" "home" {
          multi_region_properties { witness_region = "us-west-2" }
        }

        resource "aws_dsql_cluster_peering" "home" {
          identifier     = aws_dsql_cluster.home.identifier
          clusters       = [var.peer]
          witness_region = "us-west-2"
        }
      `,
      because: "`var.peer` has no default",
    },
  ],
});
