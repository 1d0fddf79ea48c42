import { expect, it } from "vitest";
import { hcl, yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

const HOME = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };
const UNRECOVERABLE = { by: undefined, rto: "unrecoverable", rpo: "unrecoverable" };

it("fails over to a replica in another zone", () => {
  const two = hcl`
    resource "aws_docdb_cluster" "main" {}
    resource "aws_docdb_cluster_instance" "one" {
      cluster_identifier = aws_docdb_cluster.main.id
    }
    resource "aws_docdb_cluster_instance" "other" {
      cluster_identifier = aws_docdb_cluster.main.id
    }
  `;
  expect(recoveryOf(two, "aws_docdb_cluster.main", "instance")).toEqual({ by: "documentdb-replica", rto: "30 s", rpo: "0" });
  expect(recoveryOf(two, "aws_docdb_cluster.main", "zone")).toEqual({ by: "documentdb-replica-zone", rto: "30 s", rpo: "0" });
  expect(recoveryOf(two, "aws_docdb_cluster.main", "mistake")).toEqual({ by: "documentdb-pitr", rto: "2 h 15 min", rpo: "5 min" });
  expect(recoveryOf(two, "aws_docdb_cluster.main", "region", HOME)).toEqual(UNRECOVERABLE);
});

it("needs a new instance where there is one", () => {
  const one = yaml`
    Resources:
      Db: { Type: AWS::DocDB::DBCluster }
      One: { Type: AWS::DocDB::DBInstance, Properties: { DBClusterIdentifier: !Ref Db } }
  `;
  expect(recoveryOf(one, "Db", "instance")).toEqual({ by: "documentdb-new-primary", rto: "10 min", rpo: "0" });
  expect(recoveryOf(one, "Db", "zone")).toEqual({ by: "documentdb-new-instance", rto: "10 min", rpo: "0" });
});

it("may have instances that others add to what it hands out", () => {
  const shared = yaml`
    Resources: { Db: { Type: AWS::DocDB::DBCluster } }
    Outputs: { Name: { Value: !Ref Db, Export: { Name: db } } }
  `;
  expect(recoveryOf(shared, "Db", "zone")).toEqual({ by: "documentdb-new-instance", rto: "10 min (perhaps 30 s)", rpo: "0" });
});

const global = (more: string) => ({
  language: "terraform" as const,
  text: `
    resource "aws_docdb_cluster" "primary" {
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
    ${more}
  `,
});

it("takes over within a minute in another region where the secondary has an instance", () => {
  const served = global(`
    resource "aws_docdb_cluster_instance" "secondary" {
      region             = "eu-central-1"
      cluster_identifier = aws_docdb_cluster.secondary.id
    }
  `);
  expect(recoveryOf(served, "aws_docdb_cluster.primary", "region", HOME)).toEqual({ by: "documentdb-global", rto: "1 min", rpo: "1 s" });
  expect(recoveryOf(global(""), "aws_docdb_cluster.primary", "region", HOME)).toEqual({ by: "documentdb-global-headless", rto: "11 min", rpo: "1 s" });
});

it("has two instances a shard as an elastic cluster by default, and daily snapshots only", () => {
  const elastic = yaml`Resources: { Db: { Type: AWS::DocDBElastic::Cluster } }`;
  expect(recoveryOf(elastic, "Db", "zone")).toEqual({ by: "documentdb-elastic-replica", rto: "1 min", rpo: "0" });
  expect(recoveryOf(elastic, "Db", "mistake")).toEqual({ by: "documentdb-elastic-snapshot", rto: "2 h 15 min", rpo: "24 h" });
  const single = yaml`Resources: { Db: { Type: AWS::DocDBElastic::Cluster, Properties: { ShardInstanceCount: 1 } } }`;
  expect(recoveryOf(single, "Db", "instance")).toEqual({ by: "documentdb-elastic-new-instance", rto: "15 min", rpo: "0" });
  expect(recoveryOf(single, "Db", "zone")).toEqual({ by: "documentdb-elastic-snapshot", rto: "2 h 15 min", rpo: "24 h" });
});
