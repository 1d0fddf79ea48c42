import { expect, it } from "vitest";
import { hcl, yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

const HOME = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };
const UNRECOVERABLE = { by: undefined, rto: "unrecoverable", rpo: "unrecoverable" };

it("stays up without a zone, and has nothing else unless it is asked for", () => {
  const plain = hcl`
    resource "aws_keyspaces_table" "main" {
      keyspace_name = "shop"
    }
  `;
  expect(recoveryOf(plain, "aws_keyspaces_table.main", "zone")).toEqual({ by: "keyspaces-zones", rto: "0", rpo: "0" });
  expect(recoveryOf(plain, "aws_keyspaces_table.main", "mistake")).toEqual(UNRECOVERABLE);
});

it("is restored until now, and takes writes in each region of its keyspace", () => {
  const both = yaml`
    Resources:
      Shop: { Type: AWS::Cassandra::Keyspace, Properties: { ReplicationSpecification: { ReplicationStrategy: MULTI_REGION, RegionList: [eu-west-1, eu-central-1] } } }
      Table: { Type: AWS::Cassandra::Table, Properties: { KeyspaceName: !Ref Shop, PointInTimeRecoveryEnabled: true } }
  `;
  expect(recoveryOf(both, "Table", "mistake", HOME)).toEqual({ by: "keyspaces-pitr", rto: "2 h 15 min", rpo: "1 s" });
  expect(recoveryOf(both, "Table", "region", HOME)).toEqual({ by: "keyspaces-multi-region", rto: "0", rpo: "1 s" });
});

it("may be in several regions where its keyspace is not among these files", () => {
  const apart = yaml`
    Parameters: { Keyspace: { Type: String } }
    Resources: { Table: { Type: AWS::Cassandra::Table, Properties: { KeyspaceName: !Ref Keyspace } } }
  `;
  expect(recoveryOf(apart, "Table", "region", HOME)).toEqual({ by: undefined, rto: "unrecoverable (perhaps 0)", rpo: "unrecoverable (perhaps 1 s)" });
});
