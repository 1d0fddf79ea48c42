import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./memcached-zones.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Pages: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: memcached, NumCacheNodes: 2, AZMode: cross-az } } }`,
    // The zones that are named say it, too.
    yaml`
      Resources:
        Pages:
          Type: AWS::ElastiCache::CacheCluster
          Properties: { Engine: memcached, NumCacheNodes: 3, PreferredAvailabilityZones: [eu-west-1a, eu-west-1a, eu-west-1b] }
    `,
    hcl`
      resource "aws_elasticache_cluster" "pages" {
        cluster_id      = "pages"
        engine          = "memcached"
        num_cache_nodes = 4
        az_mode         = "cross-az"
      }
    `,
    hcl`
      data "aws_availability_zones" "all" {
      }

      resource "aws_elasticache_cluster" "pages" {
        cluster_id                   = "pages"
        engine                       = "memcached"
        num_cache_nodes              = 2
        preferred_availability_zones = [data.aws_availability_zones.all.names[0], data.aws_availability_zones.all.names[1]]
      }
    `,
  ],
  skips: [
    yaml`Resources: { Sessions: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: redis, NumCacheNodes: 1 } } }`,
    // One node can stand in one zone only.
    yaml`Resources: { Pages: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: memcached, NumCacheNodes: 1 } } }`,
    hcl`
      resource "aws_elasticache_cluster" "pages" {
        cluster_id      = "pages"
        engine          = "memcached"
        num_cache_nodes = 1
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Pages»: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: memcached, NumCacheNodes: 2 } } }`,
      says: "ElastiCache cluster `Pages` has all its nodes in one Availability Zone",
    },
    yaml`Resources: { Pages: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: memcached, NumCacheNodes: 2, AZMode: «single-az» } } }`,
    // Mode or not, they are told to stand in one zone.
    {
      given: yaml`
        Resources:
          Pages:
            Type: AWS::ElastiCache::CacheCluster
            Properties: { Engine: memcached, NumCacheNodes: 2, AZMode: cross-az, PreferredAvailabilityZone: «eu-west-1a» }
      `,
      stays: "no edit",
    },
    {
      given: hcl`
        resource "aws_elasticache_cluster" "pages" {
          cluster_id                   = "pages"
          engine                       = "memcached"
          num_cache_nodes              = 2
          preferred_availability_zones = [«"eu-west-1a"», "eu-west-1a"]
        }
      `,
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Pages:
            Type: AWS::ElastiCache::CacheCluster
            Properties:
              Engine: memcached
              NumCacheNodes: 3
              AZMode: «single-az» # by default
      `,
      becomes: `
        Resources:
          Pages:
            Type: AWS::ElastiCache::CacheCluster
            Properties:
              Engine: memcached
              NumCacheNodes: 3
              AZMode: cross-az # by default
      `,
    },
    {
      given: hcl`
        «resource "aws_elasticache_cluster" "pages"» {
          cluster_id      = "pages"
          engine          = "memcached"
          num_cache_nodes = 2 # one is too small
        }
      `,
      becomes: `
        resource "aws_elasticache_cluster" "pages" {
          cluster_id      = "pages"
          engine          = "memcached"
          num_cache_nodes = 2 # one is too small
          az_mode         = "cross-az"
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Mode: { Type: String } }
        Resources: { Pages: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: memcached, NumCacheNodes: 2, AZMode: «!Ref Mode» } } }
      `,
      because: "parameter `Mode` has no default",
    },
    {
      given: yaml`
        Parameters: { Nodes: { Type: Number } }
        Resources: { Pages: { Type: AWS::ElastiCache::CacheCluster, Properties: { Engine: memcached, NumCacheNodes: !Ref Nodes } } }
      `,
      because: "parameter `Nodes` has no default",
    },
    {
      given: hcl`
        variable "zones" {
          type = list(string)
        }

        resource "aws_elasticache_cluster" "pages" {
          cluster_id                   = "pages"
          engine                       = "memcached"
          num_cache_nodes              = 2
          preferred_availability_zones = var.zones
        }
      `,
      because: "`var.zones` has no default",
    },
  ],
});
