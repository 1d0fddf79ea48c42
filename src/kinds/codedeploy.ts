import { defineKind } from "../graph/kind.ts";
import { bool, count, list, oneOf, presence, reference, text } from "../graph/properties.ts";
import { both, names } from "./names.ts";
import { bothPages, templatePage } from "./pages.ts";

const GROUP = bothPages("codedeploy-deploymentgroup", "codedeploy_deployment_group");
const CONFIG = bothPages("codedeploy-deploymentconfig", "codedeploy_deployment_config");
const CREATE_GROUP = "https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeploymentGroup.html";

export const codeDeployGroup = defineKind({
  name: "codedeploy.deploymentGroup",
  label: "CodeDeploy deployment group",
  cloudformation: "AWS::CodeDeploy::DeploymentGroup", terraform: "aws_codedeploy_deployment_group",
  page: templatePage("codedeploy-deploymentgroup"),
  properties: {
    /** How much is deployed at once: one of AWS's own by name, or one that is defined. */
    config: reference("codedeploy.deploymentConfig", names("DeploymentConfigName", "deployment_config_name")),
    /** What is deployed to ECS services. */
    ecsServices: presence(names("ECSServices", "ecs_service")),
    deploymentType: oneOf(["IN_PLACE", "BLUE_GREEN"], { ...names("DeploymentStyle.DeploymentType", "deployment_style.deployment_type"), default: both("IN_PLACE", { cloudformation: CREATE_GROUP, terraform: GROUP.terraform }) }),
    /** CloudFormation deploys a revision with the group, and takes no rollback beside it. */
    deployment: presence({ cloudformation: "Deployment" }),
    rollback: bool({ ...names("AutoRollbackConfiguration.Enabled", "auto_rollback_configuration.enabled"), default: both(false, { cloudformation: CREATE_GROUP, terraform: CREATE_GROUP }) }),
    rollbackEvents: list(text({}), names("AutoRollbackConfiguration.Events", "auto_rollback_configuration.events")),
    watched: bool({ ...names("AlarmConfiguration.Enabled", "alarm_configuration.enabled"), default: both(false, { cloudformation: CREATE_GROUP, terraform: CREATE_GROUP }) }),
    alarms: list(text({}), names("AlarmConfiguration.Alarms[].Name", "alarm_configuration.alarms")),
    /** By their names, as no other service takes them. */
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "LoadBalancerInfo.TargetGroupInfoList[].Name", terraform: "load_balancer_info.target_group_info[].name" }),
    targetGroupPairs: list(reference("elb.targetGroup", {}), { cloudformation: "LoadBalancerInfo.TargetGroupPairInfoList[].TargetGroups[].Name", terraform: "load_balancer_info.target_group_pair_info.target_group[].name" }),
  },
});

export const codeDeployConfig = defineKind({
  name: "codedeploy.deploymentConfig",
  label: "CodeDeploy deployment configuration",
  ...names("AWS::CodeDeploy::DeploymentConfig", "aws_codedeploy_deployment_config"),
  page: CONFIG.cloudformation,
  identity: "configName",
  ref: names("name", "name"),
  properties: {
    configName: text(names("DeploymentConfigName", "deployment_config_name")),
    platform: oneOf(["Server", "Lambda", "ECS"], { ...names("ComputePlatform", "compute_platform"), default: both("Server", { cloudformation: "https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeploymentConfig.html", terraform: CONFIG.terraform }) }),
    /** A number of instances, or a percentage of them. */
    healthyHosts: count(names("MinimumHealthyHosts.Value", "minimum_healthy_hosts.value")),
  },
});
