import { expect, it } from "vitest";
import { hcl, yaml } from "../../../src/testing.ts";
import { estimateIn, recoveryOf } from "../recovery-of.ts";

const HOME = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };
const UNRECOVERABLE = { by: undefined, rto: "unrecoverable", rpo: "unrecoverable" };

const cluster = (instances: readonly string[], properties = "Engine: aurora-postgresql") => ({
  language: "cloudformation" as const,
  text: `
    Resources:
      Db: { Type: AWS::RDS::DBCluster, Properties: { ${properties} } }
${instances.map((each, index) => `      I${String(index)}: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Db, Engine: aurora-postgresql${each} } }`).join("\n")}
  `,
});

it("fails over to a reader within a minute", () => {
  expect(recoveryOf(cluster(["", ""]), "Db", "instance")).toEqual({ by: "aurora-reader", rto: "1 min", rpo: "0" });
  expect(recoveryOf(cluster(["", ""]), "Db", "zone")).toEqual({ by: "aurora-reader-zone", rto: "1 min", rpo: "0" });
  // Readers share the volume.
  expect(recoveryOf(cluster(["", ""]), "Db", "mistake")).toEqual({ by: "aurora-pitr", rto: "2 h 15 min", rpo: "5 min" });
});

it("waits for somebody to create an instance in another zone where all stand in one, and loses nothing", () => {
  const inOne = cluster([", AvailabilityZone: eu-west-1a", ", AvailabilityZone: eu-west-1a"]);
  expect(recoveryOf(inOne, "Db", "zone")).toEqual({ by: "aurora-new-instance", rto: "10 min", rpo: "0" });
  expect(recoveryOf(inOne, "Db", "instance")).toEqual({ by: "aurora-reader", rto: "1 min", rpo: "0" });
  expect(estimateIn(inOne, "zone").rto?.proven.typical).toBe(1800);
});

it("gets a new writer where there is a single instance", () => {
  expect(recoveryOf(cluster([""]), "Db", "instance")).toEqual({ by: "aurora-new-writer", rto: "10 min", rpo: "0" });
  expect(estimateIn(cluster([""]), "instance").rto?.proven.typical).toBe(600);
});

it("may have a reader where a condition decides", () => {
  const open = yaml`
    Parameters: { Readers: { Type: String, AllowedValues: ["yes", "no"] } }
    Conditions: { HasReader: !Equals [!Ref Readers, "yes"] }
    Resources:
      Db: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql } }
      Writer: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Db, Engine: aurora-postgresql } }
      Reader: { Type: AWS::RDS::DBInstance, Condition: HasReader, Properties: { DBClusterIdentifier: !Ref Db, Engine: aurora-postgresql } }
  `;
  expect(recoveryOf(open, "Db", "zone")).toEqual({ by: "aurora-new-instance", rto: "10 min (perhaps 1 min)", rpo: "0" });
});

it("moves to another zone by itself as Serverless v1, and nobody says how fast", () => {
  const serverless = hcl`
    resource "aws_rds_cluster" "main" {
      engine      = "aurora-mysql"
      engine_mode = "serverless"
    }
  `;
  expect(recoveryOf(serverless, "aws_rds_cluster.main", "zone")).toEqual({ by: "aurora-serverless-v1", rto: "15 min", rpo: "0" });
  // At the latest somebody restores it.
  expect(estimateIn(serverless, "zone").rto?.proven.bound).toBe(1200 + 900 + 7200);
});

it("may have standbys for the shards of Limitless, which its shard group says", () => {
  const limitless = cluster([], "Engine: aurora-postgresql, ClusterScalabilityType: limitless");
  expect(recoveryOf(limitless, "Db", "instance")).toEqual({ by: "aurora-limitless", rto: "15 min (perhaps 1 min)", rpo: "0" });
  expect(recoveryOf(limitless, "Db", "zone")).toEqual({ by: "aurora-pitr", rto: "2 h 15 min (perhaps 1 min)", rpo: "5 min (perhaps 0)" });
});

it("is rewound after a mistake where it is Aurora MySQL with a backtrack window", () => {
  expect(recoveryOf(cluster([""], "Engine: aurora-mysql, BacktrackWindow: 86400"), "Db", "mistake")).toEqual({ by: "aurora-backtrack", rto: "10 min", rpo: "1 s" });
  expect(recoveryOf(cluster([""], "Engine: aurora-postgresql, BacktrackWindow: 86400"), "Db", "mistake")).toEqual({ by: "aurora-pitr", rto: "2 h 15 min", rpo: "5 min" });
});

const global = (more: string) => ({
  language: "terraform" as const,
  text: `
    resource "aws_rds_cluster" "primary" {
      engine          = "aurora-postgresql"
      master_username = "owner"
    }
    resource "aws_rds_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_rds_cluster.primary.arn
    }
    resource "aws_rds_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "aurora-postgresql"
      global_cluster_identifier = aws_rds_global_cluster.shop.id
    }
    ${more}
  `,
});

it("is promoted in another region as a global database, at once only where the secondary has an instance", () => {
  const served = global(`
    resource "aws_rds_cluster_instance" "secondary" {
      region             = "eu-central-1"
      engine             = "aurora-postgresql"
      cluster_identifier = aws_rds_cluster.secondary.id
    }
  `);
  expect(recoveryOf(served, "aws_rds_cluster.primary", "region", HOME)).toEqual({ by: "aurora-global", rto: "1 min", rpo: "1 s" });
  expect(recoveryOf(global(""), "aws_rds_cluster.primary", "region", HOME)).toEqual({ by: "aurora-global-headless", rto: "11 min", rpo: "1 s" });
  expect(recoveryOf(cluster([""]), "Db", "region", HOME)).toEqual(UNRECOVERABLE);
});

it("follows the binary log in another region", () => {
  const followed = hcl`
    resource "aws_rds_cluster" "primary" {
      engine = "aurora-mysql"
    }
    resource "aws_rds_cluster" "follower" {
      region                        = "eu-central-1"
      engine                        = "aurora-mysql"
      replication_source_identifier = aws_rds_cluster.primary.arn
    }
  `;
  expect(recoveryOf(followed, "aws_rds_cluster.primary", "region", HOME)).toEqual({ by: "aurora-binlog-replica", rto: "5 min", rpo: "1 min" });
});
