import { defineKind } from "../graph/kind.ts";
import { list, reference } from "../graph/properties.ts";
import { templatePage } from "./pages.ts";

export const codeDeployGroup = defineKind({
  name: "codedeploy.deploymentGroup",
  label: "CodeDeploy deployment group",
  cloudformation: "AWS::CodeDeploy::DeploymentGroup",
  page: templatePage("codedeploy-deploymentgroup"),
  properties: {
    /** By their names, as no other service takes them. */
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "LoadBalancerInfo.TargetGroupInfoList[].Name" }),
    targetGroupPairs: list(reference("elb.targetGroup", {}), { cloudformation: "LoadBalancerInfo.TargetGroupPairInfoList[].TargetGroups[].Name" }),
  },
});
