import { defineKind } from "../graph/kind.ts";
import { bool, count, list, number, oneOf, presence, record, reference, seconds, text } from "../graph/properties.ts";
import { settingPage, templatePage } from "./pages.ts";

const GROUP = templatePage("autoscaling-autoscalinggroup");
const POLICY = templatePage("autoscaling-scalingpolicy");
const DISTRIBUTION = settingPage("autoscaling-autoscalinggroup-instancesdistribution");

export const autoScalingGroup = defineKind({
  name: "autoscaling.group",
  label: "Auto Scaling group",
  cloudformation: "AWS::AutoScaling::AutoScalingGroup",
  page: GROUP,
  identity: "groupName",
  ref: { cloudformation: "name" },
  zones: ["subnets", "availabilityZones", "availabilityZoneIds"],
  rejected: {
    cloudformation: { TargetValue: "a group has no target of its own; a scaling policy has one, in TargetTrackingConfiguration" },
  },
  properties: {
    groupName: text({ cloudformation: "AutoScalingGroupName" }),
    minSize: count({ cloudformation: "MinSize" }),
    maxSize: count({ cloudformation: "MaxSize" }),
    /** What the sizes count where the group chooses instance types by what they have. */
    sizeUnit: oneOf(["units", "vcpu", "memory-mib"], { cloudformation: "DesiredCapacityType" }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "VPCZoneIdentifier" }),
    availabilityZones: list(text({}), { cloudformation: "AvailabilityZones" }),
    availabilityZoneIds: list(text({}), { cloudformation: "AvailabilityZoneIds" }),
    /** A comma-separated list; EC2 is always among them. */
    healthCheckType: text({ cloudformation: "HealthCheckType", default: { cloudformation: "EC2", page: GROUP }, misses: { cloudformation: ["HealthCheck"] } }),
    gracePeriod: seconds({ cloudformation: "HealthCheckGracePeriod", default: { cloudformation: 0, page: GROUP } }),
    launchHooks: list(text({}), { cloudformation: "LifecycleHookSpecificationList[].LifecycleTransition" }),
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "TargetGroupARNs" }),
    classicBalancers: list(reference("elb.classic", {}), { cloudformation: "LoadBalancerNames" }),
    trafficSources: list(record({ type: text({ cloudformation: "Type" }) }), { cloudformation: "TrafficSources" }),
    /** Target groups by ARN and classic load balancers by name, both in one list. */
    trafficTargetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "TrafficSources[].Identifier" }),
    capacityRebalance: bool({ cloudformation: "CapacityRebalance", default: { cloudformation: false, page: GROUP } }),
    launchTemplate: reference("ec2.launchTemplate", { cloudformation: "LaunchTemplate.LaunchTemplateId" }),
    launchTemplateName: reference("ec2.launchTemplate", { cloudformation: "LaunchTemplate.LaunchTemplateName" }),
    launchConfiguration: reference("autoscaling.launchConfiguration", { cloudformation: "LaunchConfigurationName" }),
    mixedInstances: presence({ cloudformation: "MixedInstancesPolicy" }),
    onDemandBase: count({
      cloudformation: "MixedInstancesPolicy.InstancesDistribution.OnDemandBaseCapacity",
      default: { cloudformation: 0, page: DISTRIBUTION },
    }),
    onDemandPercentage: count({
      cloudformation: "MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity",
      default: { cloudformation: 100, page: DISTRIBUTION },
    }),
    instanceTypes: list(
      record({
        instanceType: text({ cloudformation: "InstanceType" }),
        requirements: presence({ cloudformation: "InstanceRequirements" }),
        weight: number({ cloudformation: "WeightedCapacity" }),
      }),
      { cloudformation: "MixedInstancesPolicy.LaunchTemplate.Overrides" },
    ),
    zonalShift: bool({ cloudformation: "AvailabilityZoneImpairmentPolicy.ZonalShiftEnabled", default: { cloudformation: false, page: GROUP } }),
    tagKeys: list(text({}), { cloudformation: "Tags[].Key" }),
  },
});

export const autoScalingPolicy = defineKind({
  name: "autoscaling.policy",
  label: "scaling policy",
  cloudformation: "AWS::AutoScaling::ScalingPolicy",
  page: POLICY,
  ref: { cloudformation: "arn" },
  properties: {
    group: reference("autoscaling.group", { cloudformation: "AutoScalingGroupName" }),
    type: oneOf(["TargetTrackingScaling", "StepScaling", "SimpleScaling", "PredictiveScaling"], {
      cloudformation: "PolicyType",
      default: { cloudformation: "SimpleScaling", page: POLICY },
    }),
    predictiveMode: oneOf(["ForecastOnly", "ForecastAndScale"], {
      cloudformation: "PredictiveScalingConfiguration.Mode",
      default: { cloudformation: "ForecastOnly", page: settingPage("autoscaling-scalingpolicy-predictivescalingconfiguration") },
    }),
    targetValue: number({ cloudformation: "TargetTrackingConfiguration.TargetValue", misses: { cloudformation: ["TargetValue"] } }),
  },
});

export const autoScalingPlan = defineKind({
  name: "autoscaling.plan",
  label: "scaling plan",
  cloudformation: "AWS::AutoScalingPlans::ScalingPlan",
  page: templatePage("autoscalingplans-scalingplan"),
  properties: {
    /** `autoScalingGroup/` and the name of the group; services and tables stand in the same list. */
    groups: list(reference("autoscaling.group", {}), { cloudformation: "ScalingInstructions[].ResourceId" }),
  },
});

export const autoScalingHook = defineKind({
  name: "autoscaling.hook",
  label: "lifecycle hook",
  cloudformation: "AWS::AutoScaling::LifecycleHook",
  page: templatePage("autoscaling-lifecyclehook"),
  properties: {
    group: reference("autoscaling.group", { cloudformation: "AutoScalingGroupName" }),
    transition: text({ cloudformation: "LifecycleTransition" }),
  },
});

export const autoScalingLaunchConfiguration = defineKind({
  name: "autoscaling.launchConfiguration",
  label: "launch configuration",
  cloudformation: "AWS::AutoScaling::LaunchConfiguration",
  page: templatePage("autoscaling-launchconfiguration"),
  identity: "configurationName",
  ref: { cloudformation: "name" },
  properties: {
    configurationName: text({ cloudformation: "LaunchConfigurationName" }),
    spotPrice: text({ cloudformation: "SpotPrice" }),
  },
});
