import { defineKind } from "../graph/kind.ts";
import { bool, count, list, presence, reference, tags, text } from "../graph/properties.ts";
import { both, names } from "./names.ts";
import { templatePage } from "./pages.ts";

/** The CDK's older constructs make clusters and Fargate profiles by functions of their own. */
const CDK_CLUSTER = "Custom::AWSCDK-EKS-Cluster";
const CDK_PROFILE = "Custom::AWSCDK-EKS-FargateProfile";

const CREATE_CLUSTER = "https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html";

export const eksCluster = defineKind({
  name: "eks.cluster",
  label: "EKS cluster",
  cloudformation: ["AWS::EKS::Cluster", CDK_CLUSTER], terraform: "aws_eks_cluster",
  page: templatePage("eks-cluster"),
  identity: "clusterName",
  ref: { cloudformation: "name", terraform: "name" },
  zones: ["subnets"],
  properties: {
    clusterName: text({ cloudformation: { "AWS::EKS::Cluster": "Name", [CDK_CLUSTER]: "Config.name" }, terraform: "name" }),
    /** Where the control plane has its network interfaces; its own machines AWS keeps elsewhere. */
    subnets: list(reference("ec2.subnet", {}), { cloudformation: { "AWS::EKS::Cluster": "ResourcesVpcConfig.SubnetIds", [CDK_CLUSTER]: "Config.resourcesVpcConfig.subnetIds" }, terraform: "vpc_config.subnet_ids" }),
    /** A local cluster, whose control plane stands on an Outpost. */
    outpost: presence({ cloudformation: { "AWS::EKS::Cluster": "OutpostConfig" }, terraform: "outpost_config" }),
    /** EKS makes the nodes itself, as the pods need them. */
    autoMode: bool({
      cloudformation: { "AWS::EKS::Cluster": "ComputeConfig.Enabled", [CDK_CLUSTER]: "Config.computeConfig.enabled" }, terraform: "compute_config.enabled",
      default: both(false, CREATE_CLUSTER),
    }),
    tags: tags({ cloudformation: { "AWS::EKS::Cluster": "Tags" }, terraform: "tags_all" }),
  },
});

export const eksNodegroup = defineKind({
  name: "eks.nodegroup",
  label: "EKS node group",
  ...names("AWS::EKS::Nodegroup", "aws_eks_node_group"),
  page: templatePage("eks-nodegroup"),
  zones: ["subnets"],
  properties: {
    cluster: reference("eks.cluster", names("ClusterName", "cluster_name")),
    subnets: list(reference("ec2.subnet", {}), names("Subnets", "subnet_ids")),
    /** Written together with the other sizes, or left to AWS. */
    minSize: count(names("ScalingConfig.MinSize", "scaling_config.min_size")),
    desiredSize: count(names("ScalingConfig.DesiredSize", "scaling_config.desired_size")),
    maxSize: count(names("ScalingConfig.MaxSize", "scaling_config.max_size")),
    tags: tags(names("Tags", "tags_all")),
  },
});

export const eksFargateProfile = defineKind({
  name: "eks.fargateProfile",
  label: "EKS Fargate profile",
  cloudformation: ["AWS::EKS::FargateProfile", CDK_PROFILE], terraform: "aws_eks_fargate_profile",
  page: templatePage("eks-fargateprofile"),
  zones: ["subnets"],
  properties: {
    cluster: reference("eks.cluster", { cloudformation: { "AWS::EKS::FargateProfile": "ClusterName", [CDK_PROFILE]: "Config.clusterName" }, terraform: "cluster_name" }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: { "AWS::EKS::FargateProfile": "Subnets", [CDK_PROFILE]: "Config.subnets" }, terraform: "subnet_ids" }),
  },
});
