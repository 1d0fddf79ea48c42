import { expect, it } from "vitest";
import { hcl, yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

it("fails over to a replica, and loses nothing", () => {
  const three = yaml`Resources: { Cache: { Type: AWS::DAX::Cluster, Properties: { ReplicationFactor: 3 } } }`;
  expect(recoveryOf(three, "Cache", "instance")).toEqual({ by: "dax-replica", rto: "1 min" });
  expect(recoveryOf(three, "Cache", "zone")).toEqual({ by: "dax-replica-zone", rto: "1 min" });
  expect(recoveryOf(three, "Cache", "region")).toEqual({ by: "dax-redeployed", rto: "30 min" });
});

it("gets a new node where it has one only, and is deployed anew where all its nodes are in the zone that is lost", () => {
  const one = hcl`
    resource "aws_dax_cluster" "cache" {
      replication_factor = 1
    }
  `;
  expect(recoveryOf(one, "aws_dax_cluster.cache", "instance")).toEqual({ by: "dax-node", rto: "15 min" });
  expect(recoveryOf(one, "aws_dax_cluster.cache", "zone")).toEqual({ by: "dax-redeployed", rto: "30 min" });
  const together = yaml`Resources: { Cache: { Type: AWS::DAX::Cluster, Properties: { ReplicationFactor: 3, AvailabilityZones: [eu-west-1a, eu-west-1a, eu-west-1a] } } }`;
  expect(recoveryOf(together, "Cache", "zone")).toEqual({ by: "dax-redeployed", rto: "30 min" });
});

it("may have replicas where their number is not known", () => {
  const some = hcl`
    variable "nodes" {
      type = number
    }
    resource "aws_dax_cluster" "cache" {
      replication_factor = var.nodes
    }
  `;
  expect(recoveryOf(some, "aws_dax_cluster.cache", "zone")).toEqual({ by: "dax-redeployed", rto: "30 min (perhaps 1 min)" });
});
