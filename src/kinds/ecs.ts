import { defineKind } from "../graph/kind.ts";
import { bool, count, list, oneOf, presence, record, reference, text } from "../graph/properties.ts";
import { both, names } from "./names.ts";
import { bothPages, templatePage } from "./pages.ts";

const SERVICE = bothPages("ecs-service", "ecs_service");
/** Terraform's provider sends nothing where nothing is written. */
const CREATE_SERVICE = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html";
const LOG_CONFIGURATION = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html";

/** Whose instances run the tasks: by name, those of AWS (FARGATE) among them. */
const capacityProviders = list(reference("ecs.capacityProvider", {}), { cloudformation: "CapacityProviderStrategy[].CapacityProvider", terraform: "capacity_provider_strategy[].capacity_provider" });

export const ecsService = defineKind({
  name: "ecs.service",
  label: "ECS service",
  cloudformation: "AWS::ECS::Service", terraform: "aws_ecs_service",
  page: templatePage("ecs-service"),
  identity: "serviceName",
  ref: { cloudformation: "arn" },
  zones: ["subnets"],
  properties: {
    serviceName: text(names("ServiceName", "name")),
    cluster: reference("ecs.cluster", names("Cluster", "cluster")),
    taskDefinition: reference("ecs.taskDefinition", names("TaskDefinition", "task_definition")),
    launchType: oneOf(["EC2", "FARGATE", "EXTERNAL"], names("LaunchType", "launch_type")),
    /** A daemon has one task on each instance. */
    scheduling: oneOf(["REPLICA", "DAEMON"], { ...names("SchedulingStrategy", "scheduling_strategy"), default: both("REPLICA", SERVICE) }),
    /** How many tasks are to run. Terraform's provider sends nothing of its own, and a new service has then none. */
    desiredCount: count({ ...names("DesiredCount", "desired_count"), default: { cloudformation: 1, terraform: 0, page: SERVICE } }),
    /** What drives the deployments. */
    controller: oneOf(["ECS", "CODE_DEPLOY", "EXTERNAL"], { ...names("DeploymentController.Type", "deployment_controller.type"), default: both("ECS", SERVICE) }),
    strategy: oneOf(["ROLLING", "BLUE_GREEN", "LINEAR", "CANARY"], { ...names("DeploymentConfiguration.Strategy", "deployment_configuration.strategy"), default: both("ROLLING", { cloudformation: CREATE_SERVICE, terraform: SERVICE.terraform }) }),
    /** The default is that of services with a number of tasks; a daemon's is 0. */
    minimumHealthy: count({ ...names("DeploymentConfiguration.MinimumHealthyPercent", "deployment_minimum_healthy_percent"), default: both(100, { cloudformation: CREATE_SERVICE, terraform: SERVICE.terraform }) }),
    /** The share of the tasks that may be there while a deployment runs, the old and the new ones together. */
    maximum: count({ ...names("DeploymentConfiguration.MaximumPercent", "deployment_maximum_percent"), default: both(200, { cloudformation: CREATE_SERVICE, terraform: SERVICE.terraform }) }),
    breaker: bool({ ...names("DeploymentConfiguration.DeploymentCircuitBreaker.Enable", "deployment_circuit_breaker.enable"), default: both(false, { cloudformation: CREATE_SERVICE, terraform: SERVICE.terraform }) }),
    breakerRollsBack: bool({ ...names("DeploymentConfiguration.DeploymentCircuitBreaker.Rollback", "deployment_circuit_breaker.rollback"), default: both(false, { cloudformation: CREATE_SERVICE, terraform: SERVICE.terraform }) }),
    alarms: bool({ ...names("DeploymentConfiguration.Alarms.Enable", "alarms.enable"), default: both(false, { cloudformation: CREATE_SERVICE, terraform: SERVICE.terraform }) }),
    alarmsRollBack: bool({ ...names("DeploymentConfiguration.Alarms.Rollback", "alarms.rollback"), default: both(false, { cloudformation: CREATE_SERVICE, terraform: SERVICE.terraform }) }),
    /** Unset it is on for a new service that can have it, and as it was for one that is there. */
    zoneRebalancing: oneOf(["ENABLED", "DISABLED"], names("AvailabilityZoneRebalancing", "availability_zone_rebalancing")),
    /** In the order in which they count. */
    placement: list(record({ type: oneOf(["spread", "binpack", "random"], names("Type", "type")), field: text(names("Field", "field")) }), names("PlacementStrategies", "ordered_placement_strategy")),
    classicBalancers: list(reference("elb.classic", {}), names("LoadBalancers[].LoadBalancerName", "load_balancer[].elb_name")),
    latticeGroups: list(text({}), names("VpcLatticeConfigurations[].TargetGroupArn", "vpc_lattice_configurations[].target_group_arn")),
    /** Only services with a network of their own have subnets; the others stand where their instances do. */
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "NetworkConfiguration.AwsvpcConfiguration.Subnets", terraform: "network_configuration.subnets" }),
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "LoadBalancers[].TargetGroupArn", terraform: "load_balancer[].target_group_arn" }),
    capacityProviders,
    /** Where the new tasks of a blue/green deployment are registered. */
    alternateTargetGroups: list(reference("elb.targetGroup", {}), {
      cloudformation: "LoadBalancers[].AdvancedConfiguration.AlternateTargetGroupArn", terraform: "load_balancer[].advanced_configuration.alternate_target_group_arn",
    }),
  },
});

/** The tasks of a service whose deployments something else than ECS drives. */
export const ecsTaskSet = defineKind({
  name: "ecs.taskSet",
  label: "ECS task set",
  cloudformation: "AWS::ECS::TaskSet", terraform: "aws_ecs_task_set",
  page: templatePage("ecs-taskset"),
  zones: ["subnets"],
  properties: {
    service: reference("ecs.service", names("Service", "service")),
    launchType: oneOf(["EC2", "FARGATE"], names("LaunchType", "launch_type")),
    cluster: reference("ecs.cluster", names("Cluster", "cluster")),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "NetworkConfiguration.AwsVpcConfiguration.Subnets", terraform: "network_configuration.subnets" }),
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "LoadBalancers[].TargetGroupArn", terraform: "load_balancer[].target_group_arn" }),
    capacityProviders,
  },
});

export const ecsCapacityProvider = defineKind({
  name: "ecs.capacityProvider",
  label: "ECS capacity provider",
  cloudformation: "AWS::ECS::CapacityProvider", terraform: "aws_ecs_capacity_provider",
  page: templatePage("ecs-capacityprovider"),
  identity: "providerName",
  ref: { cloudformation: "name" },
  properties: {
    providerName: text({ cloudformation: "Name", terraform: "name" }),
    group: reference("autoscaling.group", { cloudformation: "AutoScalingGroupProvider.AutoScalingGroupArn", terraform: "auto_scaling_group_provider.auto_scaling_group_arn" }),
    managedScaling: oneOf(["ENABLED", "DISABLED"], { cloudformation: "AutoScalingGroupProvider.ManagedScaling.Status", terraform: "auto_scaling_group_provider.managed_scaling.status" }),
  },
});

export const ecsCluster = defineKind({
  name: "ecs.cluster",
  label: "ECS cluster",
  ...names("AWS::ECS::Cluster", "aws_ecs_cluster"),
  page: templatePage("ecs-cluster"),
  identity: "clusterName",
  ref: { cloudformation: "name", terraform: "arn" },
  companions: [
    { language: "cloudformation", type: "AWS::ECS::ClusterCapacityProviderAssociations", target: "Cluster", adds: { defaultProviders: "DefaultCapacityProviderStrategy[].CapacityProvider" } },
    { language: "terraform", type: "aws_ecs_cluster_capacity_providers", target: "cluster_name", adds: { defaultProviders: "default_capacity_provider_strategy[].capacity_provider" } },
  ],
  properties: {
    clusterName: text(names("ClusterName", "name")),
    /** Whose instances run the tasks of services that say nothing themselves. */
    defaultProviders: list(reference("ecs.capacityProvider", {}), { cloudformation: "DefaultCapacityProviderStrategy[].CapacityProvider" }),
  },
});

/** Terraform takes the containers as the text of a JSON document. */
export const ecsTaskDefinition = defineKind({
  name: "ecs.taskDefinition",
  label: "ECS task definition",
  ...names("AWS::ECS::TaskDefinition", "aws_ecs_task_definition"),
  page: templatePage("ecs-taskdefinition"),
  identity: "family",
  ref: { cloudformation: "arn" },
  properties: {
    family: text(names("Family", "family")),
    containers: list(
      record({
        containerName: text(names("Name", "name")),
        /** The task stops with an essential container, and is unhealthy where one of them is. */
        essential: bool({ ...names("Essential", "essential"), default: both(true, "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html") }),
        image: text(names("Image", "image")),
        ports: list(count({}), names("PortMappings[].ContainerPort", "portMappings[].containerPort")),
        healthCheck: presence(names("HealthCheck", "healthCheck")),
        logDriver: text(names("LogConfiguration.LogDriver", "logConfiguration.logDriver")),
        /** Unset it is as the account says, whose own default has been this one since June 2025. */
        logMode: oneOf(["blocking", "non-blocking"], { ...names("LogConfiguration.Options.mode", "logConfiguration.options.mode"), default: both("non-blocking", LOG_CONFIGURATION) }),
      }),
      names("ContainerDefinitions", "container_definitions{}"),
    ),
  },
});

/** What ECS does in an account where nothing is written. CloudFormation has no resource for it. */
export const ecsAccountSetting = defineKind({
  name: "ecs.accountSetting",
  label: "ECS account setting",
  terraform: "aws_ecs_account_setting_default",
  page: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecs_account_setting_default",
  properties: {
    setting: text({ terraform: "name" }),
    value: text({ terraform: "value" }),
  },
});
