import { describe, expect, it } from "vitest";
import type { Kind } from "../../src/graph/kind.ts";
import type { ReferenceTo } from "../../src/graph/reference.ts";
import { lookAt, type ResourceOf } from "../../src/graph/resource.ts";
import { arcRoutingControl } from "../../src/kinds/arc.ts";
import { dsqlCluster } from "../../src/kinds/dsql.ts";
import { ecrReplication } from "../../src/kinds/ecr.ts";
import { efsFileSystem } from "../../src/kinds/efs.ts";
import { elasticacheGlobal, elasticacheReplicationGroup } from "../../src/kinds/elasticache.ts";
import { eventRule } from "../../src/kinds/events.ts";
import { fsxLustre, fsxWindows } from "../../src/kinds/fsx.ts";
import { keyspacesTable } from "../../src/kinds/keyspaces.ts";
import { kmsKey } from "../../src/kinds/kms.ts";
import { route53HealthCheck } from "../../src/kinds/route53.ts";
import { snsSubscription, snsTopic } from "../../src/kinds/sns.ts";
import { sqsQueue } from "../../src/kinds/sqs.ts";
import { ec2Vpc } from "../../src/kinds/ec2.ts";
import { ec2VpcPeering, ec2VpcPeeringAccepter } from "../../src/kinds/vpc.ts";
import { graphOf, hcl, yaml, type Example } from "../../src/testing.ts";

const EACH_LANGUAGE = (cloudformation: Example, terraform: Example): readonly (readonly [string, Example])[] => [["CloudFormation", cloudformation], ["Terraform", terraform]];

/** The resources of a kind in an example, by address. */
function those<K extends Kind>(kind: K, given: Example): readonly ResourceOf<K>[] {
  const graph = graphOf([given]);
  const ofKind = graph.subjects.filter((subject) => subject.kind.name === kind.name && graph.world.decide(subject.guard).value !== false);
  return ofKind.map((subject) => lookAt(kind, graph, graph.world, subject));
}

function the<K extends Kind>(kind: K, given: Example): ResourceOf<K> {
  const [only, other] = those(kind, given);
  if (!only || other) throw new Error(`one ${kind.label} is wanted`);
  return only;
}

const addressOf = <N extends string>(reference: ReferenceTo<N> | undefined, kind: Kind<N>): string | undefined => reference?.target(kind)?.subject.address;

describe.each(
  EACH_LANGUAGE(
    yaml`
      Resources:
        Home: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
        Peering: { Type: AWS::EC2::VPCPeeringConnection, Properties: { VpcId: !Ref Home, PeerVpcId: vpc-1, PeerRegion: eu-west-1 } }
    `,
    hcl`
      resource "aws_vpc" "home" { cidr_block = "10.0.0.0/16" }

      resource "aws_vpc_peering_connection" "peering" {
        vpc_id      = aws_vpc.home.id
        peer_vpc_id = "vpc-1"
        peer_region = "eu-west-1"
      }
    `,
  ),
)("a VPC peering connection, in %s", (_, given) => {
  it("names its own network, and the region of the peer", () => {
    const peering = the(ec2VpcPeering, given);
    expect(peering.vpc.target(ec2Vpc)?.cidr.known()).toBe("10.0.0.0/16");
    expect(peering.peerRegion.known()).toBe("eu-west-1");
  });
});

it("the accepter of a peering connection stands in the peer's region", () => {
  const accepter = the(
    ec2VpcPeeringAccepter,
    hcl`
      provider "aws" { region = "us-east-1" }

      resource "aws_vpc_peering_connection" "peering" {
        vpc_id      = "vpc-1"
        peer_vpc_id = "vpc-2"
        peer_region = "us-west-2"
      }

      resource "aws_vpc_peering_connection_accepter" "peer" {
        region                    = "us-west-2"
        vpc_peering_connection_id = aws_vpc_peering_connection.peering.id
        auto_accept               = true
      }
    `,
  );
  expect(accepter.region.known()).toBe("us-west-2");
  expect(addressOf(accepter.peering, ec2VpcPeering)).toBe("aws_vpc_peering_connection.peering");
});

describe("a global datastore", () => {
  it("lists its members with their regions in a template", () => {
    const global = the(
      elasticacheGlobal,
      yaml`
        Resources:
          Cache: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { ReplicationGroupDescription: cache } }
          Global:
            Type: AWS::ElastiCache::GlobalReplicationGroup
            Properties:
              Members:
                - { ReplicationGroupId: !Ref Cache, ReplicationGroupRegion: us-east-1, Role: PRIMARY }
                - { ReplicationGroupId: away, ReplicationGroupRegion: us-west-2, Role: SECONDARY }
      `,
    );
    expect(global.members.members.map(({ item }) => item.region.known())).toEqual(["us-east-1", "us-west-2"]);
    expect(addressOf(global.groups.members[0]?.item, elasticacheReplicationGroup)).toBe("Cache");
  });

  it("names its primary in Terraform, and its secondaries name it", () => {
    const given = hcl`
      resource "aws_elasticache_replication_group" "primary" {
        replication_group_id = "primary"
        description          = "cache"
      }

      resource "aws_elasticache_global_replication_group" "global" {
        global_replication_group_id_suffix = "cache"
        primary_replication_group_id       = aws_elasticache_replication_group.primary.id
      }

      resource "aws_elasticache_replication_group" "secondary" {
        region                      = "us-west-2"
        replication_group_id        = "secondary"
        description                 = "cache"
        global_replication_group_id = aws_elasticache_global_replication_group.global.global_replication_group_id
      }
    `;
    const [primary, secondary] = those(elasticacheReplicationGroup, given);
    expect(addressOf(the(elasticacheGlobal, given).primary, elasticacheReplicationGroup)).toBe(primary?.subject.address);
    expect(addressOf(secondary?.globalGroup, elasticacheGlobal)).toBe("aws_elasticache_global_replication_group.global");
  });
});

describe.each(
  EACH_LANGUAGE(
    yaml`
      Resources:
        Files: { Type: AWS::EFS::FileSystem, Properties: { ReplicationConfiguration: { Destinations: [{ Region: eu-west-1 }] } } }
    `,
    hcl`
      resource "aws_efs_file_system" "files" {}

      resource "aws_efs_replication_configuration" "files" {
        source_file_system_id = aws_efs_file_system.files.id

        destination { region = "eu-west-1" }
      }
    `,
  ),
)("the replication of a file system, in %s", (_, given) => {
  it("says its region, and AWS makes the file system", () => {
    const { destinations } = the(efsFileSystem, given);
    expect(destinations.members.map(({ item }) => [item.region.known(), item.fileSystem.isUnset().outcome])).toEqual([["eu-west-1", "holds"]]);
  });
});

describe.each(
  EACH_LANGUAGE(
    yaml`
      Resources:
        Key: { Type: AWS::KMS::Key, Properties: { MultiRegion: true } }
        Replica: { Type: AWS::KMS::ReplicaKey, Properties: { PrimaryKeyArn: !GetAtt Key.Arn } }
    `,
    hcl`
      resource "aws_kms_key" "key" { multi_region = true }

      resource "aws_kms_replica_key" "replica" {
        region          = "eu-west-1"
        primary_key_arn = aws_kms_key.key.arn
      }
    `,
  ),
)("a replica key, in %s", (_, given) => {
  it("is a key that names its primary", () => {
    const [key, replica] = those(kmsKey, given);
    expect(addressOf(replica?.primary, kmsKey)).toBe(key?.subject.address);
    expect([key?.primary.isUnset().outcome, key?.multiRegion.equals(true).outcome]).toEqual(["holds", "holds"]);
  });
});

describe.each(
  EACH_LANGUAGE(
    yaml`
      Resources:
        Dead: { Type: AWS::SQS::Queue }
        Queue: { Type: AWS::SQS::Queue, Properties: { RedrivePolicy: { deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 5 } } }
    `,
    hcl`
      resource "aws_sqs_queue" "dead" {}

      resource "aws_sqs_queue" "queue" {
        redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead.arn, maxReceiveCount = 5 })
      }
    `,
  ),
)("a redrive policy, in %s", (_, given) => {
  it("leads to the dead-letter queue", () => {
    const [dead, queue] = those(sqsQueue, given);
    expect(addressOf(queue?.deadLetterQueue, sqsQueue)).toBe(dead?.subject.address);
    expect(queue?.maxReceives.equals(5).outcome).toBe("holds");
    expect(dead?.deadLetterQueue.isUnset().outcome).toBe("holds");
  });
});

it("a redrive policy of Terraform stands in a resource of its own, too", () => {
  const [queue] = those(
    sqsQueue,
    hcl`
      resource "aws_sqs_queue" "queue" {}

      resource "aws_sqs_queue" "dead" {}

      resource "aws_sqs_queue_redrive_policy" "queue" {
        queue_url      = aws_sqs_queue.queue.id
        redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead.arn, maxReceiveCount = 5 })
      }
    `,
  );
  expect(addressOf(queue?.deadLetterQueue, sqsQueue)).toBe("aws_sqs_queue.dead");
});

it("a subscription that is written in its topic belongs to it", () => {
  const given = yaml`
    Resources:
      Queue: { Type: AWS::SQS::Queue }
      Topic: { Type: AWS::SNS::Topic, Properties: { Subscription: [{ Protocol: sqs, Endpoint: !GetAtt Queue.Arn }] } }
  `;
  const subscription = the(snsSubscription, given);
  expect(addressOf(subscription.topic, snsTopic)).toBe("Topic");
  expect(addressOf(subscription.queue, sqsQueue)).toBe("Queue");
});

describe.each(
  EACH_LANGUAGE(
    yaml`
      Resources:
        Topic: { Type: AWS::SNS::Topic }
        Rule: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [aws.health] }, Targets: [{ Id: topic, Arn: !Ref Topic }] } }
    `,
    hcl`
      resource "aws_sns_topic" "topic" {}

      resource "aws_cloudwatch_event_rule" "rule" {
        event_pattern = jsonencode({ source = ["aws.health"] })
      }

      resource "aws_cloudwatch_event_target" "topic" {
        rule = aws_cloudwatch_event_rule.rule.name
        arn  = aws_sns_topic.topic.arn
      }
    `,
  ),
)("a rule of EventBridge, in %s", (_, given) => {
  it("is on, listens to a source, and leads to its targets", () => {
    const rule = the(eventRule, given);
    expect(rule.state.equals("ENABLED").outcome).toBe("holds");
    expect(rule.sources.members.map(({ item }) => item.known())).toEqual(["aws.health"]);
    expect(rule.topics.members.map(({ item }) => item.target(snsTopic)?.subject.type)).toEqual([given.language === "terraform" ? "aws_sns_topic" : "AWS::SNS::Topic"]);
  });
});

describe.each(
  EACH_LANGUAGE(
    yaml`
      Resources:
        Registry:
          Type: AWS::ECR::ReplicationConfiguration
          Properties: { ReplicationConfiguration: { Rules: [{ Destinations: [{ Region: eu-west-1, RegistryId: !Ref AWS::AccountId }] }] } }
    `,
    hcl`
      resource "aws_ecr_replication_configuration" "registry" {
        replication_configuration {
          rule {
            destination {
              region      = "eu-west-1"
              registry_id = "123456789012"
            }
          }
        }
      }
    `,
  ),
)("the replication of a registry, in %s", (_, given) => {
  it("says the regions of its destinations", () => {
    const { rules } = the(ecrReplication, given);
    expect(rules.members.flatMap(({ item }) => item.destinations.members.map((each) => each.item.region.known()))).toEqual(["eu-west-1"]);
  });
});

describe.each(
  EACH_LANGUAGE(
    yaml`
      Resources:
        Switch: { Type: AWS::Route53RecoveryControl::RoutingControl, Properties: { Name: home } }
        Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: RECOVERY_CONTROL, RoutingControlArn: !Ref Switch } } }
    `,
    hcl`
      resource "aws_route53recoverycontrolconfig_routing_control" "switch" {
        name        = "home"
        cluster_arn = "arn:aws:route53-recovery-control::123456789012:cluster/1"
      }

      resource "aws_route53_health_check" "check" {
        type                = "RECOVERY_CONTROL"
        routing_control_arn = aws_route53recoverycontrolconfig_routing_control.switch.arn
      }
    `,
  ),
)("a health check, in %s", (_, given) => {
  it("follows a routing control", () => {
    expect(the(route53HealthCheck, given).routingControl.target(arcRoutingControl)?.controlName.known()).toBe("home");
  });
});

describe.each(
  EACH_LANGUAGE(
    yaml`Resources: { Files: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: WINDOWS, SubnetIds: [], WindowsConfiguration: { ThroughputCapacity: 32 } } } }`,
    hcl`
      resource "aws_fsx_windows_file_system" "files" {
        subnet_ids          = []
        throughput_capacity = 32
      }
    `,
  ),
)("a file system for Windows, in %s", (_, given) => {
  it("is no other one, and keeps its backups for as long as the language says", () => {
    expect(those(fsxLustre, given)).toEqual([]);
    expect(the(fsxWindows, given).backupRetention.equals(given.language === "terraform" ? 7 : 30).outcome).toBe("holds");
  });
});

describe.each(
  EACH_LANGUAGE(
    yaml`Resources: { Table: { Type: AWS::Cassandra::Table, Properties: { KeyspaceName: shop, PointInTimeRecoveryEnabled: true } } }`,
    hcl`
      resource "aws_keyspaces_table" "table" {
        keyspace_name = "shop"
        table_name    = "orders"

        point_in_time_recovery { status = "ENABLED" }
      }
    `,
  ),
)("a table of Keyspaces, in %s", (_, given) => {
  it("has point-in-time recovery", () => {
    expect(the(keyspacesTable, given).pointInTimeRecovery.equals("ENABLED").outcome).toBe("holds");
  });
});

it("clusters of Aurora DSQL are peered by a resource of their own", () => {
  const [cluster] = those(
    dsqlCluster,
    hcl`
      resource "aws_dsql_cluster" "east" {
        multi_region_properties { witness_region = "us-west-2" }
      }

      resource "aws_dsql_cluster" "ohio" {
        region = "us-east-2"
      }

      resource "aws_dsql_cluster_peering" "east" {
        identifier     = aws_dsql_cluster.east.identifier
        clusters       = [aws_dsql_cluster.ohio.arn]
        witness_region = "us-west-2"
      }
    `,
  );
  expect(cluster?.witnessRegion.known()).toBe("us-west-2");
  expect(cluster?.peers.members.map(({ item }) => addressOf(item, dsqlCluster))).toEqual(["aws_dsql_cluster.ohio"]);
});
