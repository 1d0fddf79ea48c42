import { defineKind } from "../graph/kind.ts";
import { bool, count, list, number, oneOf, presence, record, reference, seconds, text } from "../graph/properties.ts";
import { providerPage, settingPage, templatePage } from "./pages.ts";

const GROUP = templatePage("autoscaling-autoscalinggroup");
const PROVIDER_GROUP = providerPage("autoscaling_group");
const CREATE_GROUP = "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html";
const POLICY = templatePage("autoscaling-scalingpolicy");
const PROVIDER_POLICY = providerPage("autoscaling_policy");
const DISTRIBUTION = settingPage("autoscaling-autoscalinggroup-instancesdistribution");

export const autoScalingGroup = defineKind({
  name: "autoscaling.group",
  label: "Auto Scaling group",
  cloudformation: "AWS::AutoScaling::AutoScalingGroup", terraform: "aws_autoscaling_group",
  page: GROUP,
  identity: "groupName",
  ref: { cloudformation: "name" },
  zones: ["subnets", "availabilityZones", "availabilityZoneIds"],
  companions: [
    {
      language: "terraform",
      type: "aws_autoscaling_attachment",
      target: "autoscaling_group_name",
      adds: { targetGroups: "lb_target_group_arn", classicBalancers: "elb" },
    },
    {
      language: "terraform",
      type: "aws_autoscaling_traffic_source_attachment",
      target: "autoscaling_group_name",
      adds: { trafficSources: "traffic_source", trafficTargetGroups: "traffic_source[].identifier" },
    },
    { language: "terraform", type: "aws_autoscaling_group_tag", target: "autoscaling_group_name", adds: { tagKeys: "tag.key" } },
  ],
  rejected: {
    cloudformation: { TargetValue: "a group has no target of its own; a scaling policy has one, in TargetTrackingConfiguration" },
  },
  properties: {
    groupName: text({ cloudformation: "AutoScalingGroupName", terraform: "name" }),
    minSize: count({ cloudformation: "MinSize", terraform: "min_size" }),
    maxSize: count({ cloudformation: "MaxSize", terraform: "max_size" }),
    /** Unset it is the least size. */
    desiredCapacity: count({ cloudformation: "DesiredCapacity", terraform: "desired_capacity" }),
    /** What the sizes count where the group chooses instance types by what they have. */
    sizeUnit: oneOf(["units", "vcpu", "memory-mib"], { cloudformation: "DesiredCapacityType", terraform: "desired_capacity_type" }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "VPCZoneIdentifier", terraform: "vpc_zone_identifier" }),
    availabilityZones: list(text({}), { cloudformation: "AvailabilityZones", terraform: "availability_zones" }),
    availabilityZoneIds: list(text({}), { cloudformation: "AvailabilityZoneIds" }),
    /** A comma-separated list; EC2 is always among them. */
    healthCheckType: text({ cloudformation: "HealthCheckType", terraform: "health_check_type", default: { cloudformation: "EC2", terraform: "EC2", page: { cloudformation: GROUP, terraform: CREATE_GROUP } }, misses: { cloudformation: ["HealthCheck"] } }),
    gracePeriod: seconds({ cloudformation: "HealthCheckGracePeriod", terraform: "health_check_grace_period", default: { cloudformation: 0, terraform: 300, page: { cloudformation: GROUP, terraform: PROVIDER_GROUP } } }),
    launchHooks: list(text({}), { cloudformation: "LifecycleHookSpecificationList[].LifecycleTransition", terraform: "initial_lifecycle_hook[].lifecycle_transition" }),
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "TargetGroupARNs", terraform: "target_group_arns" }),
    classicBalancers: list(reference("elb.classic", {}), { cloudformation: "LoadBalancerNames", terraform: "load_balancers" }),
    trafficSources: list(record({ type: text({ cloudformation: "Type", terraform: "type" }) }), { cloudformation: "TrafficSources", terraform: "traffic_source" }),
    /** Target groups by ARN and classic load balancers by name, both in one list. */
    trafficTargetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "TrafficSources[].Identifier", terraform: "traffic_source[].identifier" }),
    capacityRebalance: bool({ cloudformation: "CapacityRebalance", terraform: "capacity_rebalance", default: { cloudformation: false, terraform: false, page: { cloudformation: GROUP, terraform: CREATE_GROUP } } }),
    launchTemplate: reference("ec2.launchTemplate", { cloudformation: "LaunchTemplate.LaunchTemplateId", terraform: "launch_template.id" }),
    launchTemplateName: reference("ec2.launchTemplate", { cloudformation: "LaunchTemplate.LaunchTemplateName", terraform: "launch_template.name" }),
    launchConfiguration: reference("autoscaling.launchConfiguration", { cloudformation: "LaunchConfigurationName", terraform: "launch_configuration" }),
    mixedInstances: presence({ cloudformation: "MixedInstancesPolicy", terraform: "mixed_instances_policy" }),
    onDemandBase: count({
      cloudformation: "MixedInstancesPolicy.InstancesDistribution.OnDemandBaseCapacity", terraform: "mixed_instances_policy.instances_distribution.on_demand_base_capacity",
      default: { cloudformation: 0, terraform: 0, page: { cloudformation: DISTRIBUTION, terraform: PROVIDER_GROUP } },
    }),
    onDemandPercentage: count({
      cloudformation: "MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity", terraform: "mixed_instances_policy.instances_distribution.on_demand_percentage_above_base_capacity",
      default: { cloudformation: 100, terraform: 100, page: { cloudformation: DISTRIBUTION, terraform: PROVIDER_GROUP } },
    }),
    instanceTypes: list(
      record({
        instanceType: text({ cloudformation: "InstanceType", terraform: "instance_type" }),
        requirements: presence({ cloudformation: "InstanceRequirements", terraform: "instance_requirements" }),
        weight: number({ cloudformation: "WeightedCapacity", terraform: "weighted_capacity" }),
      }),
      { cloudformation: "MixedInstancesPolicy.LaunchTemplate.Overrides", terraform: "mixed_instances_policy.launch_template.override" },
    ),
    /** Terraform's provider has no argument for it. https://github.com/hashicorp/terraform-provider-aws/issues/40271 */
    zonalShift: bool({
      cloudformation: "AvailabilityZoneImpairmentPolicy.ZonalShiftEnabled",
      default: { cloudformation: false, page: GROUP },
    }),
    /** What becomes of unhealthy instances of the zone meanwhile. Whoever writes one of the two has to write the other. */
    impairedZoneChecks: oneOf(["ReplaceUnhealthy", "IgnoreUnhealthy"], { cloudformation: "AvailabilityZoneImpairmentPolicy.ImpairedZoneHealthCheckBehavior" }),
    tagKeys: list(text({}), { cloudformation: "Tags[].Key", terraform: "tag[].key" }),
  },
});

export const autoScalingPolicy = defineKind({
  name: "autoscaling.policy",
  label: "scaling policy",
  cloudformation: "AWS::AutoScaling::ScalingPolicy", terraform: "aws_autoscaling_policy",
  page: POLICY,
  ref: { cloudformation: "arn" },
  properties: {
    group: reference("autoscaling.group", { cloudformation: "AutoScalingGroupName", terraform: "autoscaling_group_name" }),
    /** CloudFormation has no switch for it. */
    enabled: bool({ terraform: "enabled", default: { cloudformation: true, terraform: true, page: { cloudformation: POLICY, terraform: PROVIDER_POLICY } } }),
    type: oneOf(["TargetTrackingScaling", "StepScaling", "SimpleScaling", "PredictiveScaling"], {
      cloudformation: "PolicyType", terraform: "policy_type",
      default: { cloudformation: "SimpleScaling", terraform: "SimpleScaling", page: { cloudformation: POLICY, terraform: PROVIDER_POLICY } },
    }),
    predictiveMode: oneOf(["ForecastOnly", "ForecastAndScale"], {
      cloudformation: "PredictiveScalingConfiguration.Mode", terraform: "predictive_scaling_configuration.mode",
      default: {
        cloudformation: "ForecastOnly",
        terraform: "ForecastOnly",
        page: { cloudformation: settingPage("autoscaling-scalingpolicy-predictivescalingconfiguration"), terraform: PROVIDER_POLICY },
      },
    }),
    targetValue: number({ cloudformation: "TargetTrackingConfiguration.TargetValue", terraform: "target_tracking_configuration.target_value", misses: { cloudformation: ["TargetValue"] } }),
  },
});

export const autoScalingPlan = defineKind({
  name: "autoscaling.plan",
  label: "scaling plan",
  cloudformation: "AWS::AutoScalingPlans::ScalingPlan", terraform: "aws_autoscalingplans_scaling_plan",
  page: templatePage("autoscalingplans-scalingplan"),
  properties: {
    /** `autoScalingGroup/` and the name of the group; services and tables stand in the same list. */
    groups: list(reference("autoscaling.group", {}), { cloudformation: "ScalingInstructions[].ResourceId", terraform: "scaling_instruction[].resource_id" }),
  },
});

export const autoScalingHook = defineKind({
  name: "autoscaling.hook",
  label: "lifecycle hook",
  cloudformation: "AWS::AutoScaling::LifecycleHook", terraform: "aws_autoscaling_lifecycle_hook",
  page: templatePage("autoscaling-lifecyclehook"),
  properties: {
    group: reference("autoscaling.group", { cloudformation: "AutoScalingGroupName", terraform: "autoscaling_group_name" }),
    transition: text({ cloudformation: "LifecycleTransition", terraform: "lifecycle_transition" }),
  },
});

export const autoScalingLaunchConfiguration = defineKind({
  name: "autoscaling.launchConfiguration",
  label: "launch configuration",
  cloudformation: "AWS::AutoScaling::LaunchConfiguration", terraform: "aws_launch_configuration",
  page: templatePage("autoscaling-launchconfiguration"),
  identity: "configurationName",
  ref: { cloudformation: "name" },
  properties: {
    configurationName: text({ cloudformation: "LaunchConfigurationName", terraform: "name" }),
    spotPrice: text({ cloudformation: "SpotPrice", terraform: "spot_price" }),
    image: reference("ec2.imageCopy", { cloudformation: "ImageId", terraform: "image_id" }),
  },
});
