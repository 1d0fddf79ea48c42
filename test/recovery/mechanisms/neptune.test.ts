import { expect, it } from "vitest";
import { hcl, yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

const HOME = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };

it("fails over to a replica, or gets a new writer", () => {
  const two = yaml`
    Resources:
      Db: { Type: AWS::Neptune::DBCluster }
      One: { Type: AWS::Neptune::DBInstance, Properties: { DBClusterIdentifier: !Ref Db } }
      Other: { Type: AWS::Neptune::DBInstance, Properties: { DBClusterIdentifier: !Ref Db } }
  `;
  expect(recoveryOf(two, "Db", "zone")).toEqual({ by: "neptune-replica-zone", rto: "2 min", rpo: "0" });
  const one = hcl`
    resource "aws_neptune_cluster" "main" {}
    resource "aws_neptune_cluster_instance" "one" {
      cluster_identifier = aws_neptune_cluster.main.id
    }
  `;
  expect(recoveryOf(one, "aws_neptune_cluster.main", "instance")).toEqual({ by: "neptune-new-writer", rto: "10 min", rpo: "0" });
  expect(recoveryOf(one, "aws_neptune_cluster.main", "zone")).toEqual({ by: "neptune-new-instance", rto: "10 min", rpo: "0" });
  expect(recoveryOf(one, "aws_neptune_cluster.main", "mistake")).toEqual({ by: "neptune-pitr", rto: "2 h 15 min", rpo: "5 min" });
});

it("has no reader in another zone where both instances name one", () => {
  const inOne = yaml`
    Resources:
      Db: { Type: AWS::Neptune::DBCluster }
      One: { Type: AWS::Neptune::DBInstance, Properties: { DBClusterIdentifier: !Ref Db, AvailabilityZone: eu-west-1a } }
      Other: { Type: AWS::Neptune::DBInstance, Properties: { DBClusterIdentifier: !Ref Db, AvailabilityZone: eu-west-1a } }
  `;
  expect(recoveryOf(inOne, "Db", "zone")).toEqual({ by: "neptune-new-instance", rto: "10 min", rpo: "0" });
});

const global = (more: string) => ({
  language: "terraform" as const,
  text: `
    resource "aws_neptune_cluster" "primary" {}
    resource "aws_neptune_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_neptune_cluster.primary.arn
    }
    resource "aws_neptune_cluster" "secondary" {
      region                    = "eu-central-1"
      global_cluster_identifier = aws_neptune_global_cluster.shop.id
    }
    ${more}
  `,
});

it("is promoted in another region, where its secondary has an instance at once", () => {
  const served = global(`
    resource "aws_neptune_cluster_instance" "secondary" {
      region             = "eu-central-1"
      cluster_identifier = aws_neptune_cluster.secondary.id
    }
  `);
  expect(recoveryOf(served, "aws_neptune_cluster.primary", "region", HOME)).toEqual({ by: "neptune-global", rto: "5 min", rpo: "1 s" });
  expect(recoveryOf(global(""), "aws_neptune_cluster.primary", "region", HOME)).toEqual({ by: "neptune-global-headless", rto: "15 min", rpo: "1 s" });
});
