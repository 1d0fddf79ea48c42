import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./global.ts";

testRule(rule, {
  holds: [
    {
      region: "eu-west-1",
      given: yaml`
        Resources:
          Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { CacheNodeType: cache.r6g.large } }
          Everywhere:
            Type: AWS::ElastiCache::GlobalReplicationGroup
            Properties:
              Members:
                - { ReplicationGroupId: !Ref Sessions, ReplicationGroupRegion: eu-west-1, Role: PRIMARY }
                - { ReplicationGroupId: sessions-recovery, ReplicationGroupRegion: eu-central-1, Role: SECONDARY }
      `,
    },
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "recovery"
        region = "eu-central-1"
      }

      resource "aws_elasticache_replication_group" "sessions" {
        replication_group_id = "sessions"
        description          = "sessions"
        node_type            = "cache.m5.large"
      }

      resource "aws_elasticache_global_replication_group" "everywhere" {
        global_replication_group_id_suffix = "sessions"
        primary_replication_group_id       = aws_elasticache_replication_group.sessions.id
      }

      resource "aws_elasticache_replication_group" "recovery" {
        provider                    = aws.recovery
        replication_group_id        = "sessions-recovery"
        description                 = "sessions"
        global_replication_group_id = aws_elasticache_global_replication_group.everywhere.global_replication_group_id
      }
    `,
  ],
  skips: [
    yaml`Resources: { Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { GlobalReplicationGroupId: sgaui-sessions } } }`,
    yaml`Resources: { Sessions: { Type: AWS::ElastiCache::ServerlessCache, Properties: { Engine: valkey } } }`,
  ],
  fails: [
    {
      given: yaml`Resources: { «Sessions»: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { CacheNodeType: cache.r6g.large } } }`,
      says: "ElastiCache replication group `Sessions` has no secondary in another region",
    },
    // A global datastore of one member.
    hcl`
      «resource "aws_elasticache_replication_group" "sessions"» {
        replication_group_id = "sessions"
        description          = "sessions"
        node_type            = "cache.m5.large"
      }

      resource "aws_elasticache_global_replication_group" "everywhere" {
        global_replication_group_id_suffix = "sessions"
        primary_replication_group_id       = aws_elasticache_replication_group.sessions.id
      }
    `,
  ],
  unknown: [
    {
      given: yaml`Resources: { Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { CacheNodeType: cache.t4g.micro } } }`,
      because: "of which AWS takes none into a global datastore",
    },
    // Whether the other member stands elsewhere hangs on a parameter.
    {
      region: "eu-west-1",
      given: yaml`
        Parameters: { Recovery: { Type: String } }
        Resources:
          Sessions: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { CacheNodeType: cache.r6g.large } }
          Everywhere:
            Type: AWS::ElastiCache::GlobalReplicationGroup
            Properties:
              Members:
                - { ReplicationGroupId: !Ref Sessions, ReplicationGroupRegion: eu-west-1, Role: PRIMARY }
                - { ReplicationGroupId: sessions-recovery, ReplicationGroupRegion: !Ref Recovery, Role: SECONDARY }
      `,
      because: "parameter `Recovery` has no default",
    },
    {
      given: hcl`
        variable "primary" {
          type = string
        }

        resource "aws_elasticache_replication_group" "sessions" {
          replication_group_id = "sessions"
          description          = "sessions"
          node_type            = "cache.m5.large"
        }

        resource "aws_elasticache_global_replication_group" "everywhere" {
          global_replication_group_id_suffix = "sessions"
          primary_replication_group_id       = var.primary
        }

        resource "aws_elasticache_replication_group" "recovery" {
          region                      = "eu-central-1"
          replication_group_id        = "sessions-recovery"
          description                 = "sessions"
          global_replication_group_id = aws_elasticache_global_replication_group.everywhere.global_replication_group_id
        }
      `,
      because: "`var.primary` has no default",
    },
  ],
});
