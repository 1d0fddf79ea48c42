import { defineKind } from "../graph/kind.ts";
import { count, list, oneOf, reference, text } from "../graph/properties.ts";
import { templatePage } from "./pages.ts";

/** Whose instances run the tasks: by name, those of AWS (FARGATE) among them. */
const capacityProviders = list(reference("ecs.capacityProvider", {}), { cloudformation: "CapacityProviderStrategy[].CapacityProvider", terraform: "capacity_provider_strategy[].capacity_provider" });

export const ecsService = defineKind({
  name: "ecs.service",
  label: "ECS service",
  cloudformation: "AWS::ECS::Service", terraform: "aws_ecs_service",
  page: templatePage("ecs-service"),
  ref: { cloudformation: "arn" },
  zones: ["subnets"],
  properties: {
    /** How many tasks are to run. */
    desiredCount: count({ cloudformation: "DesiredCount", terraform: "desired_count" }),
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
