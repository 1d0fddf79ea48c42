import { defineKind } from "../graph/kind.ts";
import { count, oneOf, presence, reference, text } from "../graph/properties.ts";
import { templatePage } from "./pages.ts";

const POLICY = templatePage("applicationautoscaling-scalingpolicy");

/** What is scaled: `table/Name`, `service/cluster/name`. */
const scaled = {
  resourceId: text({ cloudformation: "ResourceId", terraform: "resource_id" }),
  dimension: text({ cloudformation: "ScalableDimension", terraform: "scalable_dimension" }),
};

export const scalableTarget = defineKind({
  name: "applicationAutoScaling.target",
  label: "scalable target",
  cloudformation: "AWS::ApplicationAutoScaling::ScalableTarget", terraform: "aws_appautoscaling_target",
  page: templatePage("applicationautoscaling-scalabletarget"),
  ref: { cloudformation: "id" },
  properties: {
    ...scaled,
    table: reference("dynamodb.table", { cloudformation: "ResourceId", terraform: "resource_id" }),
    service: reference("ecs.service", { cloudformation: "ResourceId", terraform: "resource_id" }),
    endpoint: reference("sagemaker.endpoint", { cloudformation: "ResourceId", terraform: "resource_id" }),
    cluster: reference("rds.cluster", { cloudformation: "ResourceId", terraform: "resource_id" }),
    least: count({ cloudformation: "MinCapacity", terraform: "min_capacity" }),
    most: count({ cloudformation: "MaxCapacity", terraform: "max_capacity" }),
  },
});

/** A policy names its target, or says again what the target scales. */
export const scalingPolicy = defineKind({
  name: "applicationAutoScaling.policy",
  label: "scaling policy",
  cloudformation: "AWS::ApplicationAutoScaling::ScalingPolicy", terraform: "aws_appautoscaling_policy",
  page: POLICY,
  properties: {
    ...scaled,
    service: reference("ecs.service", { cloudformation: "ResourceId", terraform: "resource_id" }),
    target: reference("applicationAutoScaling.target", { cloudformation: "ScalingTargetId", terraform: "resource_id" }),
    targetTracking: presence({ cloudformation: "TargetTrackingScalingPolicyConfiguration", terraform: "target_tracking_scaling_policy_configuration" }),
    stepScaling: presence({ cloudformation: "StepScalingPolicyConfiguration", terraform: "step_scaling_policy_configuration" }),
    /** Of ECS services only; a forecast alone changes nothing. */
    predictiveMode: oneOf(["ForecastOnly", "ForecastAndScale"], {
      cloudformation: "PredictiveScalingPolicyConfiguration.Mode", terraform: "predictive_scaling_policy_configuration.mode",
    }),
  },
});
