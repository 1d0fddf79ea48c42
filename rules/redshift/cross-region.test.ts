import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./cross-region.ts";

testRule(rule, {
  holds: [
    { region: "eu-west-1", given: yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { DestinationRegion: eu-central-1 } } }` },
    // Redshift takes no region but another one.
    yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { DestinationRegion: eu-central-1 } } }`,
    {
      region: "eu-west-1",
      given: yaml`
        Resources:
          Reports:
            Type: AWS::RedshiftServerless::Namespace
            Properties: { NamespaceName: reports, SnapshotCopyConfigurations: [{ DestinationRegion: eu-central-1 }] }
      `,
    },
    hcl`
      resource "aws_redshift_cluster" "warehouse" {
        cluster_identifier = "warehouse"
        node_type          = "ra3.large"
        kms_key_id         = "arn:aws:kms:eu-west-1:111122223333:key/home"
      }

      resource "aws_redshift_snapshot_copy" "recovery" {
        cluster_identifier       = aws_redshift_cluster.warehouse.id
        destination_region       = "eu-central-1"
        snapshot_copy_grant_name = "recovery"
      }
    `,
    // Before version 6 of the provider.
    hcl`
      resource "aws_redshift_cluster" "warehouse" {
        cluster_identifier = "warehouse"
        node_type          = "ra3.large"

        snapshot_copy {
          destination_region = "eu-central-1"
        }
      }
    `,
    {
      region: "eu-west-1",
      given: hcl`
        resource "awscc_redshiftserverless_namespace" "reports" {
          namespace_name               = "reports"
          snapshot_copy_configurations = [{ destination_region = "eu-central-1" }]
        }
      `,
    },
  ],
  fails: [
    {
      given: yaml`Resources: { «Warehouse»: { Type: AWS::Redshift::Cluster } }`,
      says: "Redshift cluster `Warehouse` has no copy of its snapshots in another region",
    },
    { region: "eu-west-1", given: yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { DestinationRegion: «eu-west-1» } } }` },
    // There is nothing to copy.
    yaml`
      Resources:
        Warehouse:
          Type: AWS::Redshift::Cluster
          Properties: { NodeType: dc2.large, DestinationRegion: eu-central-1, AutomatedSnapshotRetentionPeriod: «0» }
    `,
    yaml`Resources: { «Reports»: { Type: AWS::RedshiftServerless::Namespace, Properties: { NamespaceName: reports } } }`,
    hcl`
      «resource "aws_redshift_cluster" "warehouse"» {
        cluster_identifier = "warehouse"
        node_type          = "ra3.large"
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Recovery: { Type: String } }
        Resources: { Reports: { Type: AWS::RedshiftServerless::Namespace, Properties: { SnapshotCopyConfigurations: [{ DestinationRegion: !Ref Recovery }] } } }
      `,
      because: "parameter `Recovery` has no default",
    },
    {
      given: yaml`
        Resources:
          Warehouse:
            Type: AWS::Redshift::Cluster
            Properties: { DestinationRegion: eu-central-1, KmsKeyId: "arn:aws:kms:eu-west-1:111122223333:key/home" }
      `,
      because: "Warehouse.SnapshotCopyGrantName is not set, without which snapshots that a key of the account's encrypts may not be copied",
    },
    {
      given: hcl`
        resource "aws_redshiftserverless_namespace" "reports" {
          namespace_name = "reports"
        }
      `,
      because: "copies of its snapshots are no argument of `aws_redshiftserverless_namespace`",
    },
  ],
});
