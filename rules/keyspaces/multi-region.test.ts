import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./multi-region.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Shop:
          Type: AWS::Cassandra::Keyspace
          Properties: { ReplicationSpecification: { ReplicationStrategy: MULTI_REGION, RegionList: [eu-west-1, eu-central-1] } }
    `,
    yaml`
      Resources:
        Shop:
          Type: AWS::Cassandra::Keyspace
          Properties: { ReplicationSpecification: { ReplicationStrategy: MULTI_REGION, RegionList: [!Ref AWS::Region, eu-central-1] } }
    `,
    // AWS takes no list of fewer than two regions.
    yaml`
      Parameters: { Regions: { Type: CommaDelimitedList } }
      Resources:
        Shop:
          Type: AWS::Cassandra::Keyspace
          Properties: { ReplicationSpecification: { ReplicationStrategy: MULTI_REGION, RegionList: !Ref Regions } }
    `,
    hcl`
      resource "aws_keyspaces_keyspace" "shop" {
        name = "shop"

        replication_specification {
          replication_strategy = "MULTI_REGION"
          region_list          = ["eu-west-1", "eu-central-1"]
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Shop»: { Type: AWS::Cassandra::Keyspace } }`,
      says: "Keyspace `Shop` is in one region only",
    },
    yaml`Resources: { Shop: { Type: AWS::Cassandra::Keyspace, Properties: { ReplicationSpecification: { ReplicationStrategy: «SINGLE_REGION» } } } }`,
    // A single region is refused.
    {
      given: yaml`
        Resources:
          Shop:
            Type: AWS::Cassandra::Keyspace
            Properties: { ReplicationSpecification: { ReplicationStrategy: MULTI_REGION, RegionList: [«eu-west-1»] } }
      `,
      region: "eu-west-1",
    },
    {
      given: hcl`
        «resource "aws_keyspaces_keyspace" "shop"» {
          name = "shop"
        }
      `,
      says: "Keyspace `aws_keyspaces_keyspace.shop` is in one region only",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Strategy: { Type: String } }
        Resources:
          Shop:
            Type: AWS::Cassandra::Keyspace
            Properties: { ReplicationSpecification: { ReplicationStrategy: «!Ref Strategy», RegionList: [eu-west-1, eu-central-1] } }
      `,
      because: "parameter `Strategy` has no default",
    },
    {
      given: hcl`
        variable "strategy" {
          type = string
        }

        resource "aws_keyspaces_keyspace" "shop" {
          name = "shop"

          replication_specification {
            replication_strategy = «var.strategy»
            region_list          = ["eu-west-1", "eu-central-1"]
          }
        }
      `,
      because: "`var.strategy` has no default",
    },
  ],
});
