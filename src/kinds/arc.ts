import { defineKind } from "../graph/kind.ts";
import { bool, count, list, minutes, number, oneOf, presence, record, reference, tags, text } from "../graph/properties.ts";
import { names } from "./names.ts";
import { templatePage } from "./pages.ts";

export const arcCluster = defineKind({
  name: "arc.cluster",
  label: "routing control cluster",
  ...names("AWS::Route53RecoveryControl::Cluster", "aws_route53recoverycontrolconfig_cluster"),
  page: templatePage("route53recoverycontrol-cluster"),
  ref: names("arn", "arn"),
  properties: {
    clusterName: text(names("Name", "name")),
  },
});

export const arcControlPanel = defineKind({
  name: "arc.controlPanel",
  label: "control panel",
  ...names("AWS::Route53RecoveryControl::ControlPanel", "aws_route53recoverycontrolconfig_control_panel"),
  page: templatePage("route53recoverycontrol-controlpanel"),
  ref: names("arn", "arn"),
  properties: {
    cluster: reference("arc.cluster", names("ClusterArn", "cluster_arn")),
  },
});

/** A switch. A health check follows it, and a record follows the health check. */
export const arcRoutingControl = defineKind({
  name: "arc.routingControl",
  label: "routing control",
  ...names("AWS::Route53RecoveryControl::RoutingControl", "aws_route53recoverycontrolconfig_routing_control"),
  page: templatePage("route53recoverycontrol-routingcontrol"),
  ref: names("arn", "arn"),
  properties: {
    controlName: text(names("Name", "name")),
    cluster: reference("arc.cluster", names("ClusterArn", "cluster_arn")),
    /** Unset it is the cluster's default control panel. */
    panel: reference("arc.controlPanel", names("ControlPanelArn", "control_panel_arn")),
  },
});

/** An assertion keeps some controls on; a gate lets controls change only where others allow it. */
export const arcSafetyRule = defineKind({
  name: "arc.safetyRule",
  label: "safety rule",
  ...names("AWS::Route53RecoveryControl::SafetyRule", "aws_route53recoverycontrolconfig_safety_rule"),
  page: templatePage("route53recoverycontrol-safetyrule"),
  ref: names("arn", "arn"),
  properties: {
    panel: reference("arc.controlPanel", names("ControlPanelArn", "control_panel_arn")),
    asserted: list(reference("arc.routingControl", {}), names("AssertionRule.AssertedControls", "asserted_controls")),
    gating: list(reference("arc.routingControl", {}), names("GatingRule.GatingControls", "gating_controls")),
    gated: list(reference("arc.routingControl", {}), names("GatingRule.TargetControls", "target_controls")),
    type: oneOf(["AND", "OR", "ATLEAST"], names("RuleConfig.Type", "rule_config.type")),
    threshold: count(names("RuleConfig.Threshold", "rule_config.threshold")),
    inverted: bool(names("RuleConfig.Inverted", "rule_config.inverted")),
  },
});

/** The blocks of a step that say what fails over: of the many kinds of step those that name a data store or a switch. */
const step = {
  stepName: text(names("Name", "name")),
  type: text(names("ExecutionBlockType", "execution_block_type")),
  aurora: reference("rds.globalCluster", names("ExecutionBlockConfiguration.GlobalAuroraConfig.GlobalClusterIdentifier", "global_aurora_config.global_cluster_identifier")),
  documentDb: reference("docdb.globalCluster", names("ExecutionBlockConfiguration.DocumentDbConfig.GlobalClusterIdentifier", "document_db_config.global_cluster_identifier")),
  neptune: reference("neptune.globalCluster", { cloudformation: "ExecutionBlockConfiguration.NeptuneGlobalDatabaseConfig.GlobalClusterIdentifier" }),
  zone: reference("route53.hostedZone", names("ExecutionBlockConfiguration.Route53HealthCheckConfig.HostedZoneId", "route53_health_check_config.hosted_zone_id")),
  record: text(names("ExecutionBlockConfiguration.Route53HealthCheckConfig.RecordName", "route53_health_check_config.record_name")),
  /** Anything at all: a function of one's own. */
  custom: presence(names("ExecutionBlockConfiguration.CustomActionLambdaConfig", "custom_action_lambda_config")),
  plan: reference("arc.plan", names("ExecutionBlockConfiguration.RegionSwitchPlanConfig.Arn", "region_switch_plan_config.arn")),
};

/** A plan of ARC Region switch. */
export const arcPlan = defineKind({
  name: "arc.plan",
  label: "Region switch plan",
  ...names("AWS::ARCRegionSwitch::Plan", "aws_arcregionswitch_plan"),
  page: templatePage("arcregionswitch-plan"),
  ref: names("arn", "arn"),
  properties: {
    planName: text(names("Name", "name")),
    regions: list(text({}), names("Regions", "regions")),
    primaryRegion: text(names("PrimaryRegion", "primary_region")),
    approach: oneOf(["activeActive", "activePassive"], names("RecoveryApproach", "recovery_approach")),
    objective: minutes(names("RecoveryTimeObjectiveMinutes", "recovery_time_objective_minutes")),
    role: reference("iam.role", names("ExecutionRole", "execution_role")),
    triggers: list(
      record({
        action: text(names("Action", "action")),
        region: text(names("TargetRegion", "target_region")),
        delay: number(names("MinDelayMinutesBetweenExecutions", "min_delay_minutes_between_executions")),
      }),
      names("Triggers", "triggers"),
    ),
    workflows: list(
      record({
        action: text(names("WorkflowTargetAction", "workflow_target_action")),
        region: text(names("WorkflowTargetRegion", "workflow_target_region")),
        steps: list(record({ ...step, parallel: list(record(step), names("ExecutionBlockConfiguration.ParallelConfig.Steps", "parallel_config.step")) }), names("Steps", "step")),
      }),
      names("Workflows", "workflow"),
    ),
    tags: tags(names("Tags", "tags_all")),
  },
});
