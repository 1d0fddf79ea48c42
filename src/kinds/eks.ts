import { defineKind } from "../graph/kind.ts";
import { text } from "../graph/properties.ts";
import { templatePage } from "./pages.ts";

export const eksCluster = defineKind({
  name: "eks.cluster",
  label: "EKS cluster",
  cloudformation: "AWS::EKS::Cluster", terraform: "aws_eks_cluster",
  page: templatePage("eks-cluster"),
  identity: "clusterName",
  ref: { cloudformation: "name" },
  properties: {
    clusterName: text({ cloudformation: "Name", terraform: "name" }),
  },
});
