import { expect, it } from "vitest";
import { type yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

const cluster = (nodes: string, config = ""): ReturnType<typeof yaml> => ({
  language: "cloudformation",
  text: `
    Resources:
      A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
      B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
      Cluster: { Type: AWS::EKS::Cluster, Properties: { ResourcesVpcConfig: { SubnetIds: [!Ref A, !Ref B] }${config} } }
      ${nodes}
  `,
});

it("moves pods to nodes in another zone", () => {
  const spread = cluster("Nodes: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, Subnets: [!Ref A, !Ref B], ScalingConfig: { MinSize: 2 } } }");
  expect(recoveryOf(spread, "Cluster", "zone")).toEqual({ by: "eks-nodes-in-other-zones", rto: "5 min 45 s" });
  const zonal = cluster("Nodes: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, Subnets: [!Ref A], ScalingConfig: { MinSize: 2 } } }");
  expect(recoveryOf(zonal, "Cluster", "zone")).toEqual({ by: "eks-redeployed", rto: "30 min" });
  expect(recoveryOf(zonal, "Cluster", "instance")).toEqual({ by: "eks-other-nodes", rto: "5 min 45 s" });
});

it("has a group for each zone as one that spans them", () => {
  const each = cluster(`NodesA: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, Subnets: [!Ref A], ScalingConfig: { MinSize: 1 } } }
      NodesB: { Type: AWS::EKS::Nodegroup, Properties: { ClusterName: !Ref Cluster, Subnets: [!Ref B], ScalingConfig: { MinSize: 1 } } }`);
  expect(recoveryOf(each, "Cluster", "zone")).toEqual({ by: "eks-nodes-in-other-zones", rto: "5 min 45 s" });
});

it("launches nodes in another zone where EKS makes them itself", () => {
  expect(recoveryOf(cluster("", ", ComputeConfig: { Enabled: true }"), "Cluster", "zone")).toEqual({ by: "eks-replacement-in-other-zone", rto: "11 min (perhaps 5 min 45 s)" });
});
