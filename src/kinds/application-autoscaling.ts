import { defineKind } from "../graph/kind.ts";
import { count, presence, reference, text } from "../graph/properties.ts";
import { templatePage } from "./pages.ts";

const POLICY = templatePage("applicationautoscaling-scalingpolicy");

/** What is scaled: `table/Name`, `service/cluster/name`. */
const scaled = {
  resourceId: text({ cloudformation: "ResourceId" }),
  dimension: text({ cloudformation: "ScalableDimension" }),
};

export const scalableTarget = defineKind({
  name: "applicationAutoScaling.target",
  label: "scalable target",
  cloudformation: "AWS::ApplicationAutoScaling::ScalableTarget",
  page: templatePage("applicationautoscaling-scalabletarget"),
  ref: { cloudformation: "id" },
  properties: {
    ...scaled,
    table: reference("dynamodb.table", { cloudformation: "ResourceId" }),
    cluster: reference("rds.cluster", { cloudformation: "ResourceId" }),
    least: count({ cloudformation: "MinCapacity" }),
    most: count({ cloudformation: "MaxCapacity" }),
  },
});

/** A policy names its target, or says again what the target scales. */
export const scalingPolicy = defineKind({
  name: "applicationAutoScaling.policy",
  label: "scaling policy",
  cloudformation: "AWS::ApplicationAutoScaling::ScalingPolicy",
  page: POLICY,
  properties: {
    ...scaled,
    target: reference("applicationAutoScaling.target", { cloudformation: "ScalingTargetId" }),
    targetTracking: presence({ cloudformation: "TargetTrackingScalingPolicyConfiguration" }),
    stepScaling: presence({ cloudformation: "StepScalingPolicyConfiguration" }),
  },
});
