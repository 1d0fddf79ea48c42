import { expect, it } from "vitest";
import { hcl, yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

const HOME = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };
const UNRECOVERABLE = { by: undefined, rto: "unrecoverable", rpo: "unrecoverable" };

const plain = yaml`Resources: { Table: { Type: AWS::DynamoDB::Table } }`;

it("stays up without a zone, and has nothing else unless it is asked for", () => {
  expect(recoveryOf(plain, "Table", "zone")).toEqual({ by: "dynamodb-zones", rto: "0", rpo: "0" });
  expect(recoveryOf(plain, "Table", "mistake")).toEqual(UNRECOVERABLE);
  expect(recoveryOf(plain, "Table", "region")).toEqual(UNRECOVERABLE);
});

it("is restored to a point in time within an hour", () => {
  const kept = hcl`
    resource "aws_dynamodb_table" "main" {
      point_in_time_recovery {
        enabled = true
      }
    }
  `;
  expect(recoveryOf(kept, "aws_dynamodb_table.main", "mistake")).toEqual({ by: "dynamodb-pitr", rto: "1 h", rpo: "5 min" });
  const open = yaml`
    Parameters: { Keep: { Type: String, AllowedValues: ["true", "false"] } }
    Resources: { Table: { Type: AWS::DynamoDB::Table, Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: !Ref Keep } } } }
  `;
  expect(recoveryOf(open, "Table", "mistake")).toEqual({ by: undefined, rto: "unrecoverable (perhaps 1 h)", rpo: "unrecoverable (perhaps 5 min)" });
});

it("takes writes in another region as a global table, which repeats a mistake", () => {
  const global = yaml`Resources: { Table: { Type: AWS::DynamoDB::GlobalTable, Properties: { Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }] } } }`;
  expect(recoveryOf(global, "Table", "region", HOME)).toEqual({ by: "dynamodb-global", rto: "0", rpo: "1 s" });
  expect(recoveryOf(global, "Table", "mistake", HOME)).toEqual(UNRECOVERABLE);
  // A history in one region brings the data of all back.
  const kept = yaml`
    Resources:
      Table:
        Type: AWS::DynamoDB::GlobalTable
        Properties: { Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }] }
  `;
  expect(recoveryOf(kept, "Table", "mistake", HOME)).toEqual({ by: "dynamodb-pitr", rto: "1 h", rpo: "5 min" });
});

it("has no second region with a single replica", () => {
  const alone = yaml`Resources: { Table: { Type: AWS::DynamoDB::GlobalTable, Properties: { Replicas: [{ Region: eu-west-1 }] } } }`;
  expect(recoveryOf(alone, "Table", "region", HOME)).toEqual(UNRECOVERABLE);
});

it("loses nothing with strong consistency over regions", () => {
  const strong = yaml`
    Resources:
      Table:
        Type: AWS::DynamoDB::GlobalTable
        Properties: { MultiRegionConsistency: STRONG, Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }], GlobalTableWitnesses: [{ Region: eu-west-3 }] }
  `;
  expect(recoveryOf(strong, "Table", "region", HOME)).toMatchObject({ rto: "0", rpo: "0" });
  const terraform = hcl`
    resource "aws_dynamodb_table" "main" {
      replica {
        region_name      = "eu-central-1"
        consistency_mode = "STRONG"
      }
      global_table_witness {
        region_name = "eu-west-3"
      }
    }
  `;
  expect(recoveryOf(terraform, "aws_dynamodb_table.main", "region", HOME)).toMatchObject({ rto: "0", rpo: "0" });
});

it("has replicas of Terraform in its block and as resources", () => {
  const block = hcl`
    resource "aws_dynamodb_table" "main" {
      replica {
        region_name = "eu-central-1"
      }
    }
  `;
  const apart = hcl`
    resource "aws_dynamodb_table" "main" {}
    resource "aws_dynamodb_table_replica" "copy" {
      region           = "eu-central-1"
      global_table_arn = aws_dynamodb_table.main.arn
    }
  `;
  for (const each of [block, apart]) expect(recoveryOf(each, "aws_dynamodb_table.main", "region", HOME)).toEqual({ by: "dynamodb-global", rto: "0", rpo: "1 s" });
});
