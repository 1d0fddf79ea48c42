import { defineKind } from "../graph/kind.ts";
import { list, oneOf, reference, text } from "../graph/properties.ts";
import { templatePage } from "./pages.ts";

/** Whose instances run the tasks: by name, those of AWS (FARGATE) among them. */
const capacityProviders = list(reference("ecs.capacityProvider", {}), { cloudformation: "CapacityProviderStrategy[].CapacityProvider" });

export const ecsService = defineKind({
  name: "ecs.service",
  label: "ECS service",
  cloudformation: "AWS::ECS::Service",
  page: templatePage("ecs-service"),
  ref: { cloudformation: "arn" },
  zones: ["subnets"],
  properties: {
    /** Only services with a network of their own have subnets; the others stand where their instances do. */
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "NetworkConfiguration.AwsvpcConfiguration.Subnets" }),
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "LoadBalancers[].TargetGroupArn" }),
    capacityProviders,
    /** Where the new tasks of a blue/green deployment are registered. */
    alternateTargetGroups: list(reference("elb.targetGroup", {}), {
      cloudformation: "LoadBalancers[].AdvancedConfiguration.AlternateTargetGroupArn",
    }),
  },
});

/** The tasks of a service whose deployments something else than ECS drives. */
export const ecsTaskSet = defineKind({
  name: "ecs.taskSet",
  label: "ECS task set",
  cloudformation: "AWS::ECS::TaskSet",
  page: templatePage("ecs-taskset"),
  zones: ["subnets"],
  properties: {
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "NetworkConfiguration.AwsVpcConfiguration.Subnets" }),
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "LoadBalancers[].TargetGroupArn" }),
    capacityProviders,
  },
});

export const ecsCapacityProvider = defineKind({
  name: "ecs.capacityProvider",
  label: "ECS capacity provider",
  cloudformation: "AWS::ECS::CapacityProvider",
  page: templatePage("ecs-capacityprovider"),
  identity: "providerName",
  ref: { cloudformation: "name" },
  properties: {
    providerName: text({ cloudformation: "Name" }),
    group: reference("autoscaling.group", { cloudformation: "AutoScalingGroupProvider.AutoScalingGroupArn" }),
    managedScaling: oneOf(["ENABLED", "DISABLED"], { cloudformation: "AutoScalingGroupProvider.ManagedScaling.Status" }),
  },
});
