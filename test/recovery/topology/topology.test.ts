import { expect, test } from "vitest";
import { folded } from "../../../src/recovery/topology/fold.ts";
import { hcl, yaml } from "../../../src/testing.ts";
import { edges, places, topology } from "./drawn.ts";

test("zones have the names that the source has for them; what may be in others says so", () => {
  const drawn = topology(yaml`
    Parameters: { Other: { Type: AWS::EC2::Subnet::Id } }
    Resources:
      A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
      B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs ""] } }
      Both: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: 2, MaxSize: 4, VPCZoneIdentifier: [!Ref A, !Ref B] } }
      Open: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: 2, MaxSize: 4, VPCZoneIdentifier: [!Ref A, !Ref Other] } }
      One: { Type: AWS::EC2::Instance, Properties: { SubnetId: !Ref A } }
      Db: { Type: AWS::RDS::DBInstance, Properties: { AvailabilityZone: eu-west-1c } }
  `);
  expect(drawn.places[0]?.nodes.map(({ name, zones }) => [name, zones.names, zones.more])).toEqual([
    ["Both", ["GetAZs[0]", "GetAZs[1]"], false],
    ["Open", ["GetAZs[0]"], true],
    ["One", ["GetAZs[0]"], false],
    ["Db", ["eu-west-1c"], false],
  ]);
});

test("an instance is told of by its cluster, and what says nothing of where a workload stands is left out", () => {
  const text = yaml`
    Resources:
      Shop: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
      One: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Shop } }
      Two: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Shop } }
      Net: { Type: AWS::EC2::VPC }
      Role: { Type: AWS::IAM::Role }
  `;
  const drawn = topology(text, { region: "eu-west-1" });
  expect(places(drawn)).toEqual(["eu-west-1: Shop"]);
  expect([drawn.places[0]?.nodes[0]?.notes, drawn.hidden]).toEqual([["2 instances"], 4]);
  expect(places(topology(text, { region: "eu-west-1", options: { all: true } }))).toEqual(["global: Role", "eu-west-1: Shop, One, Two, Net"]);
});

test("what is not certain to be created says so, and what certainly is not is left out", () => {
  const drawn = topology(yaml`
    Parameters: { Spare: { Type: String }, Env: { Type: String, Default: test } }
    Conditions: { HasSpare: !Equals [!Ref Spare, yes], IsProd: !Equals [!Ref Env, prod] }
    Resources:
      Main: { Type: AWS::S3::Bucket }
      Spares: { Type: AWS::S3::Bucket, Condition: HasSpare }
      Never: { Type: AWS::S3::Bucket, Condition: IsProd }
  `);
  expect(drawn.places[0]?.nodes.map(({ name, perhaps }) => [name, perhaps])).toEqual([["Main", undefined], ["Spares", "Spares hangs on condition `HasSpare`"]]);
});

test("templates without a region stand apart, each in its own", () => {
  const drawn = topology(yaml`Resources: { A: { Type: AWS::S3::Bucket } }`, { beside: [{ given: yaml`Resources: { B: { Type: AWS::S3::Bucket } }` }] });
  expect(places(drawn)).toEqual(["unknown AWS::Region, the region is not stated: A", "unknown AWS::Region, the region is not stated: B"]);
  expect(drawn.places.map(({ place }) => place?.file)).toEqual(["template.yaml", "template-2.yaml"]);
});

test("a number of instances that is not known is one node that stands for all", () => {
  const drawn = topology(hcl`
    variable "copies" {}
    resource "aws_instance" "web" {
      count = var.copies
    }
  `, { region: "eu-west-1" });
  expect(drawn.places[0]?.nodes.map(({ name, count }) => [name, count])).toEqual([["aws_instance.web[*]", Infinity]]);
});

test("the order is always the same: routing, balancing, compute, data, backup, as they are written", () => {
  const drawn = topology(yaml`
    Resources:
      Vault: { Type: AWS::Backup::BackupVault }
      B: { Type: AWS::S3::Bucket }
      Web: { Type: AWS::EC2::Instance }
      A: { Type: AWS::S3::Bucket }
      Balancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
  `, { region: "eu-west-1" });
  expect(places(drawn)).toEqual(["eu-west-1: Balancer, Web, B, A, Vault"]);
});

test("what is too much to look at is folded by kind, place and zone, and its edges with it", () => {
  const buckets = Array.from({ length: 120 }, (_, index) => `  B${String(index)}: { Type: AWS::S3::Bucket, Properties: { ReplicationConfiguration: { Role: r, Rules: [{ Status: Enabled, Destination: { Bucket: "arn:aws:s3:::copy" } }] } } }`);
  const whole = topology({ language: "cloudformation", text: `Resources:\n  Db: { Type: AWS::RDS::DBInstance }\n${buckets.join("\n")}` }, { region: "eu-west-1" });
  const small = folded(whole);
  expect(whole.places[0]?.nodes).toHaveLength(121);
  expect(small.places.map(({ nodes }) => nodes.map(({ name, label, count }) => `${String(count)} ${label} ${name}`))).toEqual([["1 RDS instance Db", "120 S3 bucket "], ["1 S3 bucket arn:aws:s3:::copy"]]);
  expect(small.edges.map(({ relation, count }) => [relation, count])).toEqual([["replicates to", 120]]);
  expect(folded(whole, 200)).toBe(whole);
});

test("of many regions that are not known a picture has one", () => {
  const beside = Array.from({ length: 100 }, () => ({ given: yaml`Resources: { B: { Type: AWS::S3::Bucket } }` }));
  const small = folded(topology(yaml`Resources: { A: { Type: AWS::S3::Bucket } }`, { beside }));
  expect(small.places.map(({ is, why, nodes }) => [is, why, nodes.map(({ count }) => count)])).toEqual([["unknown", "101 regions that are not known", [101]]]);
});

test("many secrets are drawn as one, whatever else there is", () => {
  const secrets = Array.from({ length: 4 }, (_, index) => `  S${String(index)}: { Type: AWS::SecretsManager::Secret, Properties: { ReplicaRegions: [{ Region: eu-central-1 }] } }`);
  const small = folded(topology({ language: "cloudformation", text: `Resources:\n  Db: { Type: AWS::RDS::DBInstance }\n${secrets.join("\n")}` }, { region: "eu-west-1" }));
  expect(small.places.map(({ nodes }) => nodes.map(({ name, label, count }) => `${String(count)} ${label} ${name}`))).toEqual([["1 RDS instance Db", "4 secret "], ["4 replica of the secret "]]);
  expect(small.edges.map(({ relation, count }) => [relation, count])).toEqual([["replicates to", 4]]);
});

test("circles of references end", () => {
  const drawn = topology(hcl`
    resource "aws_db_instance" "a" {
      replicate_source_db = aws_db_instance.b.arn
    }
    resource "aws_db_instance" "b" {
      replicate_source_db = aws_db_instance.a.arn
    }
    resource "aws_db_instance" "c" {
      identifier          = "c"
      replicate_source_db = "c"
    }
  `, { region: "eu-west-1" });
  expect(edges(drawn).slice(0, 2)).toEqual(["aws_db_instance.a replica of aws_db_instance.b", "aws_db_instance.b replica of aws_db_instance.a"]);
});

test("how many there are is told where it is known", () => {
  const drawn = topology(yaml`
    Parameters: { Most: { Type: Number } }
    Resources:
      Off: { Type: AWS::ECS::Service, Properties: { DesiredCount: 0 } }
      Group: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: 0, MaxSize: !Ref Most } }
      Papers: { Type: AWS::DocDB::DBCluster }
      One: { Type: AWS::DocDB::DBInstance, Properties: { DBClusterIdentifier: !Ref Papers } }
  `);
  expect(drawn.places[0]?.nodes.map(({ name, notes }) => [name, notes])).toEqual([["Off", ["0 tasks"]], ["Group", ["0 to ? instances"]], ["Papers", ["1 instance"]]]);
});
