(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "dsql-deletion-protection": {
    since: "0.1.0",
    why: `
    A cluster has no snapshots of its own and leaves none behind. Without deletion protection one call, one removed block
    or one stack deleted in the wrong account takes it away, and what no backup plan has copied is gone.
  `,
    remedy: `
    Turn deletion protection on, and leave \`force_destroy\` off, with which Terraform turns the protection off by itself. It
    costs nothing. What shall be deleted needs an update first that turns it off.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::DSQL::Cluster
        Properties:
          DeletionProtectionEnabled: true
  `,
  terraform: `
    resource "aws_dsql_cluster" "shop" {
      deletion_protection_enabled = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/configuring-single-region-clusters.html",
    "https://docs.aws.amazon.com/config/latest/developerguide/dsql-cluster-deletion-protection-enabled.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dsql_cluster",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-13"] },
    fixNote: "what shall be deleted needs an update first that turns it off",
  },
  "dsql-multi-region": {
    since: "0.1.0",
    why: `
    A cluster of one region is out of reach with it, and the way back is a restore from a backup that is hours old, if
    there is one in another region. Two peered clusters are one database with an endpoint in each region: a commit
    is in both, and the one that is left goes on taking writes.
  `,
    remedy: `
    Create a cluster in the recovery region with the same witness Region, and peer the two. The three regions must be
    of one set that Aurora DSQL supports. Writes are charged in each region. An update adds witness and peers to a
    cluster, too; of one that holds data AWS does not say what follows: try it on a restored copy first.
  `,
    example: {
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
},
    noFix: "a peer has to be made in a second region, and a witness Region chosen that goes with both",
    references: [
    "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/configuring-multi-region-clusters.html",
    "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/mr-cluster-setup.html",
    "https://docs.aws.amazon.com/aurora-dsql/latest/APIReference/API_UpdateCluster.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dsql-cluster-multiregionproperties.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10", "SC-36"] },
  },
};
})
