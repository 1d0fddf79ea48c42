import { expect, it } from "vitest";
import { hcl, yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

const HOME = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };
const UNRECOVERABLE = { by: undefined, rto: "unrecoverable", rpo: "unrecoverable" };

it("stays up without a zone, and has no backups of its own", () => {
  const plain = yaml`Resources: { Db: { Type: AWS::DSQL::Cluster } }`;
  expect(recoveryOf(plain, "Db", "zone")).toEqual({ by: "dsql-zones", rto: "0", rpo: "0" });
  expect(recoveryOf(plain, "Db", "mistake")).toEqual(UNRECOVERABLE);
  expect(recoveryOf(plain, "Db", "region")).toEqual(UNRECOVERABLE);
});

it("takes writes in another region with a peer there", () => {
  const peers = hcl`
    resource "aws_dsql_cluster" "home" {
      multi_region_properties {
        witness_region = "eu-west-3"
        clusters       = ["arn:aws:dsql:eu-central-1:123456789012:cluster/abc"]
      }
    }
  `;
  expect(recoveryOf(peers, "aws_dsql_cluster.home", "region", HOME)).toEqual({ by: "dsql-multi-region", rto: "0", rpo: "0" });
});

it("may get a peer where it names a witness only", () => {
  const waiting = yaml`Resources: { Db: { Type: AWS::DSQL::Cluster, Properties: { MultiRegionProperties: { WitnessRegion: eu-west-3 } } } }`;
  expect(recoveryOf(waiting, "Db", "region", HOME)).toEqual({ by: undefined, rto: "unrecoverable (perhaps 0)", rpo: "unrecoverable (perhaps 0)" });
});
