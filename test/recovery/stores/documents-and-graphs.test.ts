import { describe, expect, it } from "vitest";
import type { Rule } from "../../../src/engine/define-rule.ts";
import { graphOf, hcl, judgeAll, yaml, type Example, type Setting } from "../../../src/testing.ts";
import coversData from "../../../rules/backup/covers-data.ts";
import retention from "../../../rules/backup/retention.ts";
import selectionTakesEffect from "../../../rules/backup/selection-takes-effect.ts";
import leavesRegion from "../../../rules/data/leaves-region.ts";
import kept from "../../../rules/store/kept.ts";
import dataReplicated from "../../../rules/workload/data-replicated.ts";

/** What a rule says of each resource of an example and of those beside it. */
const asked = (rule: Rule, given: Example, setting: Setting = {}): readonly string[] =>
  judgeAll(rule, graphOf([given], setting), setting).map(({ subject, outcome }) => `${subject.address} ${outcome}`);

describe("a DocumentDB or Neptune cluster", () => {
  const clusters = yaml`
    Resources:
      Documents: { Type: AWS::DocDB::DBCluster }
      Graph: { Type: AWS::Neptune::DBCluster }
  `;

  it("is always backed up, and kept by nothing of its own", () => {
    expect(asked(coversData, clusters)).toEqual(["Documents holds", "Graph holds"]);
    expect(asked(kept, clusters)).toEqual(["Documents fails", "Graph fails"]);
    expect(asked(leavesRegion, clusters)).toEqual(["Documents fails", "Graph fails"]);
  });

  it("is kept by deletion protection, or by a last snapshot on deletion and on replacement", () => {
    const given = yaml`
      Resources:
        Protected: { Type: AWS::DocDB::DBCluster, Properties: { DeletionProtection: true } }
        Snapshot: { Type: AWS::Neptune::DBCluster, DeletionPolicy: Snapshot, UpdateReplacePolicy: Snapshot }
        Half: { Type: AWS::Neptune::DBCluster, DeletionPolicy: Snapshot }
    `;
    expect(asked(kept, given).toSorted()).toEqual(["Half fails", "Protected holds", "Snapshot holds"]);
  });

  it("leaves a last snapshot in Terraform unless it is told not to", () => {
    const given = hcl`
      resource "aws_docdb_cluster" "documents" {
        engine = "docdb"
      }

      resource "aws_neptune_cluster" "graph" {
        engine              = "neptune"
        skip_final_snapshot = true
      }
    `;
    expect(asked(kept, given)).toEqual(["aws_docdb_cluster.documents holds", "aws_neptune_cluster.graph fails"]);
  });

  it("leaves the region by a plan that copies, whose selection calls it as it calls an RDS cluster", () => {
    const given = yaml`
      Resources:
        Documents: { Type: AWS::DocDB::DBCluster, Properties: { DBClusterIdentifier: shop } }
        Graph: { Type: AWS::Neptune::DBCluster, Properties: { DBClusterIdentifier: friends } }
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: "arn:aws:backup:eu-central-1:111122223333:backup-vault:recovery" }] }] } } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { IamRoleArn: r, Resources: ["arn:aws:rds:*:*:cluster:shop"] } }
    `;
    expect(asked(leavesRegion, given, { region: "eu-west-1" })).toEqual(["Documents holds", "Graph fails"]);
  });

  it("leaves the region with a secondary, which is no store of its own", () => {
    const given = hcl`
      resource "aws_docdb_cluster" "primary" {
        engine          = "docdb"
        master_username = "owner"
      }

      resource "aws_docdb_global_cluster" "shop" {
        global_cluster_identifier    = "shop"
        source_db_cluster_identifier = aws_docdb_cluster.primary.arn
      }

      resource "aws_docdb_cluster" "secondary" {
        region                    = "eu-central-1"
        global_cluster_identifier = aws_docdb_global_cluster.shop.id
      }

      resource "aws_neptune_cluster" "primary" {
        engine = "neptune"
      }

      resource "aws_neptune_global_cluster" "friends" {
        global_cluster_identifier    = "friends"
        source_db_cluster_identifier = aws_neptune_cluster.primary.arn
      }

      resource "aws_neptune_cluster" "secondary" {
        region                    = "eu-central-1"
        global_cluster_identifier = aws_neptune_global_cluster.friends.id
      }
    `;
    expect(asked(leavesRegion, given, { region: "eu-west-1" })).toEqual(["aws_docdb_cluster.primary holds", "aws_neptune_cluster.primary holds"]);
  });

  it("is not known to leave where its secondary stands beside it, which is another rule's finding", () => {
    const given = yaml`
      Resources:
        Primary: { Type: AWS::DocDB::DBCluster, Properties: { MasterUsername: owner } }
        Global: { Type: AWS::DocDB::GlobalCluster, Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary } }
        Secondary: { Type: AWS::DocDB::DBCluster, Properties: { GlobalClusterIdentifier: !Ref Global } }
    `;
    expect(asked(leavesRegion, given)).toEqual(["Primary unknown"]);
  });
});

describe("what AWS Backup does not take", () => {
  const given = yaml`
    Resources:
      Elastic: { Type: AWS::DocDBElastic::Cluster, Properties: { Tags: [{ Key: backup, Value: daily }] } }
      Table: { Type: AWS::Cassandra::Table, Properties: { KeyspaceName: shop, Tags: [{ Key: backup, Value: daily }] } }
      Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: "arn:aws:backup:eu-central-1:111122223333:backup-vault:recovery" }] }] } } }
      Selection:
        Type: AWS::Backup::BackupSelection
        Properties:
          BackupPlanId: !Ref Plan
          BackupSelection:
            IamRoleArn: arn:aws:iam::111122223333:role/backup
            ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: backup, ConditionValue: daily }]
  `;

  it("is backed up, kept and copied by nothing that a plan selects", () => {
    expect(asked(coversData, given, { region: "eu-west-1" })).toEqual(["Elastic holds", "Table fails"]);
    expect(asked(kept, given, { region: "eu-west-1" })).toEqual(["Elastic fails", "Table fails"]);
    expect(asked(leavesRegion, given, { region: "eu-west-1" })).toEqual(["Elastic unknown", "Table fails"]);
    expect(asked(retention, given, { region: "eu-west-1" })).toEqual([]);
  });

  it("has no live copy elsewhere where AWS has none, which is not known to be a fault", () => {
    expect(asked(dataReplicated, given)).toEqual(["Elastic unknown"]);
  });

  it("gives a selection by tags nothing to find", () => {
    expect(asked(selectionTakesEffect, given)).toEqual(["Selection unknown"]);
  });
});

describe("an Aurora DSQL cluster", () => {
  it("has no backups but those of a plan, and is protected where nothing is said", () => {
    expect(asked(coversData, yaml`Resources: { Shop: { Type: AWS::DSQL::Cluster } }`)).toEqual(["Shop fails"]);
    expect(asked(kept, yaml`Resources: { Shop: { Type: AWS::DSQL::Cluster } }`)).toEqual(["Shop holds"]);
    expect(asked(kept, hcl`resource "aws_dsql_cluster" "shop" {}`)).toEqual(["aws_dsql_cluster.shop fails"]);
  });

  it("is one database with its peer: what a plan takes of one of them is the data of both", () => {
    const given = hcl`
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
        identifier     = aws_dsql_cluster.recovery.identifier
        clusters       = [aws_dsql_cluster.home.arn]
        witness_region = "eu-west-2"
      }

      resource "aws_backup_plan" "daily" {
        name = "daily"

        rule {
          rule_name         = "daily"
          target_vault_name = "Default"
        }
      }

      resource "aws_backup_selection" "home" {
        name         = "home"
        plan_id      = aws_backup_plan.daily.id
        iam_role_arn = "arn:aws:iam::111122223333:role/backup"
        resources    = [aws_dsql_cluster.home.arn]
      }
    `;
    expect(asked(coversData, given, { region: "eu-west-1" })).toEqual(["aws_dsql_cluster.home holds", "aws_dsql_cluster.recovery holds"]);
    // The backups stand in the region of the one, and so in another than the other's.
    expect(asked(leavesRegion, given, { region: "eu-west-1" })).toEqual(["aws_dsql_cluster.home fails", "aws_dsql_cluster.recovery holds"]);
  });

  it("may be backed up where a peer is that is not among the files", () => {
    const given = yaml`
      Resources:
        Shop:
          Type: AWS::DSQL::Cluster
          Properties:
            MultiRegionProperties:
              WitnessRegion: us-west-2
              Clusters: ["arn:aws:dsql:us-east-2:111122223333:cluster/abcdefghijklmnopqrstuvwxyz"]
    `;
    expect(asked(coversData, given, { region: "us-east-1" })).toEqual(["Shop unknown"]);
  });
});

describe("a Keyspaces table", () => {
  it("is backed up, and kept for 35 days, by point-in-time recovery", () => {
    const given = yaml`Resources: { Orders: { Type: AWS::Cassandra::Table, Properties: { KeyspaceName: shop, PointInTimeRecoveryEnabled: true } } }`;
    expect(asked(coversData, given)).toEqual(["Orders holds"]);
    expect(asked(kept, given)).toEqual(["Orders holds"]);
  });

  it("leaves the region with its keyspace, if it has a history", () => {
    const given = yaml`
      Resources:
        Shop:
          Type: AWS::Cassandra::Keyspace
          Properties: { ReplicationSpecification: { ReplicationStrategy: MULTI_REGION, RegionList: [eu-west-1, eu-central-1] } }
        Orders: { Type: AWS::Cassandra::Table, Properties: { KeyspaceName: !Ref Shop, PointInTimeRecoveryEnabled: true } }
        Baskets: { Type: AWS::Cassandra::Table, Properties: { KeyspaceName: !Ref Shop } }
        Foreign: { Type: AWS::Cassandra::Table, Properties: { KeyspaceName: other, PointInTimeRecoveryEnabled: true } }
    `;
    expect(asked(leavesRegion, given).toSorted()).toEqual(["Baskets fails", "Foreign unknown", "Orders holds"]);
  });
});
