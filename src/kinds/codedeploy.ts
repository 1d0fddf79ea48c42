import { defineKind } from "../graph/kind.ts";
import { list, reference } from "../graph/properties.ts";
import { templatePage } from "./pages.ts";

export const codeDeployGroup = defineKind({
  name: "codedeploy.deploymentGroup",
  label: "CodeDeploy deployment group",
  cloudformation: "AWS::CodeDeploy::DeploymentGroup", terraform: "aws_codedeploy_deployment_group",
  page: templatePage("codedeploy-deploymentgroup"),
  properties: {
    /** By their names, as no other service takes them. */
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "LoadBalancerInfo.TargetGroupInfoList[].Name", terraform: "load_balancer_info.target_group_info[].name" }),
    targetGroupPairs: list(reference("elb.targetGroup", {}), { cloudformation: "LoadBalancerInfo.TargetGroupPairInfoList[].TargetGroups[].Name", terraform: "load_balancer_info.target_group_pair_info.target_group[].name" }),
  },
});
