import { defineKind } from "../graph/kind.ts";
import { count, list, number, oneOf, presence, record, reference, text } from "../graph/properties.ts";
import { names } from "./names.ts";
import { templatePage } from "./pages.ts";

export const sagemakerEndpoint = defineKind({
  name: "sagemaker.endpoint",
  label: "SageMaker endpoint",
  ...names("AWS::SageMaker::Endpoint", "aws_sagemaker_endpoint"),
  page: templatePage("sagemaker-endpoint"),
  identity: "endpointName",
  ref: { cloudformation: "arn", terraform: "name" },
  properties: {
    endpointName: text(names("EndpointName", "name")),
    config: reference("sagemaker.endpointConfig", names("EndpointConfigName", "endpoint_config_name")),
  },
});

export const sagemakerEndpointConfig = defineKind({
  name: "sagemaker.endpointConfig",
  label: "SageMaker endpoint configuration",
  ...names("AWS::SageMaker::EndpointConfig", "aws_sagemaker_endpoint_configuration"),
  page: templatePage("sagemaker-endpointconfig"),
  identity: "configName",
  ref: { cloudformation: "arn", terraform: "name" },
  properties: {
    configName: text(names("EndpointConfigName", "name")),
    /** Requests wait in a queue, and instances may come when there are some. */
    asynchronous: presence(names("AsyncInferenceConfig", "async_inference_config")),
    variants: list(
      record({
        variantName: text(names("VariantName", "variant_name")),
        instances: count(names("InitialInstanceCount", "initial_instance_count")),
        weight: number(names("InitialVariantWeight", "initial_variant_weight")),
        serverless: presence(names("ServerlessConfig", "serverless_config")),
        managedScaling: oneOf(["ENABLED", "DISABLED"], names("ManagedInstanceScaling.Status", "managed_instance_scaling.status")),
        managedLeast: count(names("ManagedInstanceScaling.MinInstanceCount", "managed_instance_scaling.min_instance_count")),
      }),
      names("ProductionVariants", "production_variants"),
    ),
  },
});
