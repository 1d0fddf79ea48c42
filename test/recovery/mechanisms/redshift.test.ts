import { expect, it } from "vitest";
import { hcl } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

const HOME = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };

const cluster = (properties: string) => ({ language: "cloudformation" as const, text: `Resources: { Dw: { Type: AWS::Redshift::Cluster, Properties: { NodeType: ra3.large, ${properties} } } }` });

it("goes on in a second zone where it is Multi-AZ", () => {
  expect(recoveryOf(cluster("NumberOfNodes: 2, MultiAZ: true"), "Dw", "zone")).toEqual({ by: "redshift-multi-az", rto: "1 min", rpo: "0" });
  expect(recoveryOf(cluster("NumberOfNodes: 2, MultiAZ: true"), "Dw", "mistake")).toEqual({ by: "redshift-snapshot", rto: "2 h 15 min", rpo: "8 h" });
});

it("relocates by itself where it may", () => {
  expect(recoveryOf(cluster("NumberOfNodes: 2, AvailabilityZoneRelocation: true"), "Dw", "zone")).toEqual({ by: "redshift-relocation", rto: "15 min", rpo: "0" });
  expect(recoveryOf(cluster("NumberOfNodes: 2"), "Dw", "zone")).toEqual({ by: "redshift-snapshot", rto: "2 h 15 min", rpo: "8 h" });
});

it("replaces a node only beside others", () => {
  expect(recoveryOf(cluster("NumberOfNodes: 2"), "Dw", "instance")).toEqual({ by: "redshift-node", rto: "15 min", rpo: "0" });
  expect(recoveryOf(cluster("NumberOfNodes: 1"), "Dw", "instance")).toEqual({ by: "redshift-snapshot", rto: "2 h 15 min", rpo: "8 h" });
});

it("may have more than one node where a variable says how many", () => {
  const open = hcl`
    variable "nodes" {
      type = number
    }
    resource "aws_redshift_cluster" "main" {
      node_type       = "ra3.large"
      number_of_nodes = var.nodes
    }
  `;
  expect(recoveryOf(open, "aws_redshift_cluster.main", "instance")).toEqual({ by: "redshift-snapshot", rto: "2 h 15 min (perhaps 15 min)", rpo: "8 h (perhaps 0)" });
});

it("is restored in another region from copies of its snapshots", () => {
  expect(recoveryOf(cluster("DestinationRegion: eu-central-1"), "Dw", "region", HOME)).toEqual({ by: "redshift-snapshot-copy", rto: "2 h 15 min", rpo: "8 h" });
  expect(recoveryOf(cluster("NumberOfNodes: 2"), "Dw", "region", HOME)).toEqual({ by: undefined, rto: "unrecoverable", rpo: "unrecoverable" });
});

it("has a recovery point every half hour as Serverless", () => {
  const serverless = hcl`
    resource "aws_redshiftserverless_namespace" "main" {
      namespace_name = "main"
    }
    resource "aws_redshiftserverless_workgroup" "main" {
      namespace_name = aws_redshiftserverless_namespace.main.namespace_name
      workgroup_name = "main"
    }
  `;
  const address = "aws_redshiftserverless_namespace.main";
  expect(recoveryOf(serverless, address, "zone")).toEqual({ by: "redshift-serverless-zone", rto: "1 min", rpo: "0" });
  expect(recoveryOf(serverless, address, "mistake")).toEqual({ by: "redshift-recovery-point", rto: "2 h 15 min", rpo: "30 min" });
  expect(recoveryOf(serverless, address, "region", HOME)).toEqual({ by: undefined, rto: "unrecoverable (perhaps 2 h 15 min)", rpo: "unrecoverable (perhaps 30 min)" });
});
