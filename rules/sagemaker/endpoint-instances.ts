import { any, defineRule, sagemaker, sagemakerEndpointConfig } from "../../src/rule.ts";
import example from "./endpoint-instances.example.ts";

/**
 * A serverless variant has no instances of its own, and one without weight gets no requests. An asynchronous endpoint
 * keeps its requests in a queue, and may have no instance while there are none.
 */
export default defineRule({
  id: "sagemaker-endpoint-instances",
  title: "SageMaker endpoint has an instance in each of several Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
  why: `
    SageMaker spreads the instances of an endpoint over Availability Zones by itself, and cannot do so with one. When
    that one or its zone is lost, the model answers nobody until a new instance has been launched and has loaded it,
    which takes minutes.
  `,
  remedy: `
    Give every production variant two instances, or three where three zones are asked for, and a scalable target the
    same minimum. Smaller instance types keep the price about the same. In a VPC of your own, name subnets of as
    many zones in the model.
  `,
  example,
  noFix: "an endpoint configuration cannot be changed, and Terraform deletes the one in use before the endpoint has another",
  references: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-best-practices.html",
    "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling.html",
    "https://docs.aws.amazon.com/config/latest/developerguide/sagemaker-endpoint-config-prod-instance-count.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36"] },
  similar: ["hashicorp-fsbp-sentinel:sagemaker-endpoint-config-prod-instance-count-check", "service-screener:ProductionVariantInstanceCount"],

  on: sagemakerEndpointConfig,
  appliesTo: (config) => config.asynchronous.isUnset(),
  expect: (config, { zones }) => config.variants.every((variant) => any(sagemaker.keepsInstances(config, variant, zones), sagemaker.isServerless(variant), sagemaker.isIdle(variant))),
  message: (config, { zones }) => `${config} has a variant with fewer than ${String(zones)} instances`,
});
