import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./data-replicated.ts";

const attested = (address: string) => ({ attested: new Map([[address, ["data-replicated"]]]) });

testRule(rule, {
  neverFails: "what AWS does not have nobody is accused of",
  holds: [
    { given: yaml`Resources: { Db: { Type: AWS::RDS::DBCluster, Properties: { Engine: postgres, DBClusterInstanceClass: db.m6gd.large } } }`, stated: attested("Db") },
    {
      given: hcl`
        resource "aws_rds_cluster" "db" {
          engine                    = "mysql"
          db_cluster_instance_class = "db.m6gd.large"
        }
      `,
      stated: attested("aws_rds_cluster.db"),
    },
  ],
  skips: [
    // Aurora has global databases, and a rule of its own that asks for one.
    yaml`Resources: { Db: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } } }`,
    hcl`
      resource "aws_rds_cluster" "db" {
        engine = "aurora-postgresql"
      }
    `,
  ],
  fails: [],
  unknown: [
    {
      given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBCluster, Properties: { Engine: postgres, DBClusterInstanceClass: db.m6gd.large } } }`,
      because: "AWS has no live copy of a Multi-AZ DB cluster in another region",
    },
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBCluster, Properties: { Engine: postgres, DBClusterInstanceClass: db.m6gd.large } } }`,
      stated: attested("Other"),
      because: "AWS has no live copy",
    },
    {
      given: hcl`
        «resource "aws_rds_cluster" "db"» {
          engine                    = "mysql"
          db_cluster_instance_class = "db.m6gd.large"
        }
      `,
      because: "a Multi-AZ DB instance has read replicas there",
    },
  ],
});
