import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./secondary-has-instance.ts";

const primary = yaml`
  Resources:
    Primary: { Type: AWS::Neptune::DBCluster }
    Global: { Type: AWS::Neptune::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary } }
`;

testRule(rule, {
  holds: [
    {
      given: yaml`
        Resources:
          Secondary: { Type: AWS::Neptune::DBCluster, Properties: { GlobalClusterIdentifier: shop } }
          Reader: { Type: AWS::Neptune::DBInstance, Properties: { DBClusterIdentifier: !Ref Secondary } }
      `,
      beside: [{ given: primary }],
    },
    hcl`
      resource "aws_neptune_cluster" "primary" {
        engine = "neptune"
      }

      resource "aws_neptune_global_cluster" "shop" {
        global_cluster_identifier    = "shop"
        source_db_cluster_identifier = aws_neptune_cluster.primary.arn
      }

      resource "aws_neptune_cluster" "secondary" {
        region                    = "eu-central-1"
        engine                    = "neptune"
        global_cluster_identifier = aws_neptune_global_cluster.shop.id
      }

      resource "aws_neptune_cluster_instance" "reader" {
        region             = "eu-central-1"
        cluster_identifier = aws_neptune_cluster.secondary.id
        instance_class     = "db.r6g.large"
      }
    `,
  ],
  skips: [
    // A primary without instances is another rule's finding.
    primary,
    hcl`
      resource "aws_neptune_cluster" "main" {
        engine = "neptune"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Secondary»: { Type: AWS::Neptune::DBCluster, Properties: { GlobalClusterIdentifier: shop } } }`,
      beside: [{ given: primary }],
      says: "Neptune cluster `Secondary` is a secondary without an instance, so that it can serve nobody",
    },
    hcl`
      resource "aws_neptune_cluster" "primary" {
        engine = "neptune"
      }

      resource "aws_neptune_global_cluster" "shop" {
        global_cluster_identifier    = "shop"
        source_db_cluster_identifier = aws_neptune_cluster.primary.arn
      }

      «resource "aws_neptune_cluster" "secondary"» {
        region                    = "eu-central-1"
        engine                    = "neptune"
        global_cluster_identifier = aws_neptune_global_cluster.shop.id
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Resources: { Secondary: { Type: AWS::Neptune::DBCluster, Properties: { GlobalClusterIdentifier: shop } } }
        Outputs: { Secondary: { Value: !Ref Secondary } }
      `,
      beside: [{ given: primary }],
      because: "no Neptune instance refers to Secondary here, but its stack hands it out to others",
    },
    {
      given: hcl`
        resource "aws_neptune_cluster" "primary" {
          engine = "neptune"
        }

        resource "aws_neptune_global_cluster" "shop" {
          global_cluster_identifier    = "shop"
          source_db_cluster_identifier = aws_neptune_cluster.primary.arn
        }

        resource "aws_neptune_cluster" "secondary" {
          region                    = "eu-central-1"
          engine                    = "neptune"
          global_cluster_identifier = aws_neptune_global_cluster.shop.id
        }

        module "readers" {
          source  = "example.com/acme/readers/aws"
          cluster = aws_neptune_cluster.secondary.id
        }
      `,
      because: "`module.readers` is given `aws_neptune_cluster.secondary`, and what it makes is not among these files",
    },
  ],
});
