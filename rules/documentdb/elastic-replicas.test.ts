import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./elastic-replicas.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Cluster: { Type: AWS::DocDBElastic::Cluster, Properties: { ShardInstanceCount: 2 } } }`,
    // Two for each shard is what AWS makes where nothing is said.
    yaml`Resources: { Cluster: { Type: AWS::DocDBElastic::Cluster, Properties: { ShardCount: 4 } } }`,
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        Cluster: { Type: AWS::DocDBElastic::Cluster, Properties: { ShardInstanceCount: 3, SubnetIds: [!Ref A, !Ref B] } }
    `,
    // Subnets that cannot be read are taken to span two zones.
    yaml`
      Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" } }
      Resources: { Cluster: { Type: AWS::DocDBElastic::Cluster, Properties: { ShardInstanceCount: 2, SubnetIds: !Ref Subnets } } }
    `,
    // This type cannot say it, so that AWS's own two count.
    hcl`
      resource "aws_docdbelastic_cluster" "shop" {
        name        = "shop"
        shard_count = 1
      }
    `,
    hcl`
      resource "awscc_docdbelastic_cluster" "shop" {
        cluster_name         = "shop"
        shard_instance_count = 2
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Cluster: { Type: AWS::DocDBElastic::Cluster, Properties: { ShardInstanceCount: «1» } } }`,
      says: "DocumentDB elastic cluster `Cluster` has shards without a replica",
    },
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          Cluster: { Type: AWS::DocDBElastic::Cluster, Properties: { ShardInstanceCount: 2, SubnetIds: «[!Ref A, !Ref B]» } }
      `,
      stays: "no edit",
      says: "DocumentDB elastic cluster `Cluster` has all its subnets in one Availability Zone",
    },
    hcl`
      resource "awscc_docdbelastic_cluster" "shop" {
        cluster_name         = "shop"
        shard_instance_count = «1»
      }
    `,
    {
      given: hcl`
        resource "aws_subnet" "a" {
          count             = 2
          availability_zone = "eu-west-1a"
        }

        resource "aws_docdbelastic_cluster" "shop" {
          name       = "shop"
          subnet_ids = «aws_subnet.a[*].id»
        }
      `,
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Cluster:
            Type: AWS::DocDBElastic::Cluster
            Properties:
              ShardCount: 2
              ShardInstanceCount: «1» # the writer
      `,
      becomes: `
        Resources:
          Cluster:
            Type: AWS::DocDBElastic::Cluster
            Properties:
              ShardCount: 2
              ShardInstanceCount: 2 # the writer
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Instances: { Type: Number } }
        Resources: { Cluster: { Type: AWS::DocDBElastic::Cluster, Properties: { ShardInstanceCount: «!Ref Instances» } } }
      `,
      because: "parameter `Instances` has no default",
    },
    {
      given: hcl`
        variable "instances" {
          type = number
        }

        resource "awscc_docdbelastic_cluster" "shop" {
          cluster_name         = "shop"
          shard_instance_count = «var.instances»
        }
      `,
      because: "`var.instances` has no default",
    },
  ],
});
