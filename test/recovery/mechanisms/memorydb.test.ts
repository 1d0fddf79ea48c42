import { expect, it } from "vitest";
import { hcl, yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

const HOME = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };
const UNRECOVERABLE = { by: undefined, rto: "unrecoverable", rpo: "unrecoverable" };

it("fails over to a replica, of which it has one by default, and loses nothing", () => {
  const plain = yaml`Resources: { Db: { Type: AWS::MemoryDB::Cluster } }`;
  expect(recoveryOf(plain, "Db", "zone")).toEqual({ by: "memorydb-multi-az", rto: "30 s", rpo: "0" });
  expect(recoveryOf(plain, "Db", "mistake")).toEqual(UNRECOVERABLE);
});

it("reads the log on a new node where it has no replica, if its zone is still there", () => {
  const alone = hcl`
    resource "aws_memorydb_cluster" "main" {
      num_replicas_per_shard   = 0
      snapshot_retention_limit = 7
    }
  `;
  expect(recoveryOf(alone, "aws_memorydb_cluster.main", "instance")).toEqual({ by: "memorydb-node", rto: "15 min", rpo: "0" });
  expect(recoveryOf(alone, "aws_memorydb_cluster.main", "zone")).toEqual({ by: "memorydb-snapshot", rto: "2 h 15 min", rpo: "24 h" });
});

it("takes writes in another region as a member of a multi-Region cluster", () => {
  const both = hcl`
    resource "aws_memorydb_multi_region_cluster" "shop" {
      multi_region_cluster_name_suffix = "shop"
      node_type                        = "db.r7g.xlarge"
    }
    resource "aws_memorydb_cluster" "home" {
      multi_region_cluster_name = aws_memorydb_multi_region_cluster.shop.multi_region_cluster_name
    }
    resource "aws_memorydb_cluster" "other" {
      region                    = "eu-central-1"
      multi_region_cluster_name = aws_memorydb_multi_region_cluster.shop.multi_region_cluster_name
    }
  `;
  expect(recoveryOf(both, "aws_memorydb_cluster.home", "region", HOME)).toEqual({ by: "memorydb-multi-region", rto: "0", rpo: "1 s" });
});

it("may have a fellow where its multi-Region cluster is defined elsewhere", () => {
  const member = yaml`Resources: { Db: { Type: AWS::MemoryDB::Cluster, Properties: { MultiRegionClusterName: abc-shop } } }`;
  expect(recoveryOf(member, "Db", "region", HOME)).toEqual({ by: undefined, rto: "unrecoverable (perhaps 0)", rpo: "unrecoverable (perhaps 1 s)" });
});
