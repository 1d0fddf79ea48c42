import { expect, it } from "vitest";
import { hcl, yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

const STORES = { stated: { stores: ["Cache", "aws_elasticache_replication_group.main", "aws_elasticache_serverless_cache.main"] } };
const HOME = { ...STORES, region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };
const UNRECOVERABLE = { by: undefined, rto: "unrecoverable", rpo: "unrecoverable" };

const group = (properties: string) => ({ language: "cloudformation" as const, text: `Resources: { Cache: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { ${properties} } } }` });

it("fails over to a replica, in another zone where it is Multi-AZ", () => {
  const multiAz = group("NumCacheClusters: 2, AutomaticFailoverEnabled: true, MultiAZEnabled: true");
  expect(recoveryOf(multiAz, "Cache", "zone", STORES)).toEqual({ by: "elasticache-multi-az", rto: "30 s", rpo: "1 min" });
  const inOne = group("NumCacheClusters: 2, AutomaticFailoverEnabled: true, MultiAZEnabled: false");
  expect(recoveryOf(inOne, "Cache", "instance", STORES)).toEqual({ by: "elasticache-failover", rto: "30 s", rpo: "1 min" });
  expect(recoveryOf(inOne, "Cache", "zone", STORES)).toEqual(UNRECOVERABLE);
});

it("loses all without replicas and backups, and the data of a day with backups", () => {
  expect(recoveryOf(group("NumCacheClusters: 1"), "Cache", "instance", STORES)).toEqual(UNRECOVERABLE);
  expect(recoveryOf(group("NumCacheClusters: 1, SnapshotRetentionLimit: 7"), "Cache", "instance", STORES)).toEqual({ by: "elasticache-snapshot", rto: "2 h 15 min", rpo: "24 h" });
});

it("is nothing that recovers where nobody says that it holds data", () => {
  expect(() => recoveryOf(group("NumCacheClusters: 1"), "Cache", "instance")).toThrow("nothing that recovers");
});

it("has a secondary in another region as a global datastore", () => {
  const global = hcl`
    resource "aws_elasticache_replication_group" "main" {
      node_type = "cache.r7g.large"
    }
    resource "aws_elasticache_global_replication_group" "shop" {
      global_replication_group_id_suffix = "shop"
      primary_replication_group_id       = aws_elasticache_replication_group.main.id
    }
    resource "aws_elasticache_replication_group" "other" {
      region                      = "eu-central-1"
      global_replication_group_id = aws_elasticache_global_replication_group.shop.global_replication_group_id
    }
  `;
  expect(recoveryOf(global, "aws_elasticache_replication_group.main", "region", HOME)).toEqual({ by: "elasticache-global", rto: "1 min", rpo: "1 s" });
});

it("is in several zones as a serverless cache", () => {
  const serverless = hcl`
    resource "aws_elasticache_serverless_cache" "main" {
      engine = "valkey"
    }
  `;
  expect(recoveryOf(serverless, "aws_elasticache_serverless_cache.main", "zone", STORES)).toEqual({ by: "elasticache-serverless", rto: "30 s", rpo: "1 min" });
});

it("may be Multi-AZ where a parameter decides", () => {
  const open = yaml`
    Parameters: { Zones: { Type: String, AllowedValues: ["true", "false"] } }
    Resources: { Cache: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { NumCacheClusters: 2, AutomaticFailoverEnabled: true, MultiAZEnabled: !Ref Zones } } }
  `;
  expect(recoveryOf(open, "Cache", "zone", STORES)).toEqual({ by: undefined, rto: "unrecoverable (perhaps 30 s)", rpo: "unrecoverable (perhaps 1 min)" });
});
