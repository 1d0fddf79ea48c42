import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./endpoint-instances.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Config: { Type: AWS::SageMaker::EndpointConfig, Properties: { ProductionVariants: [{ VariantName: main, InitialInstanceCount: 2 }] } } }`,
    yaml`Resources: { Config: { Type: AWS::SageMaker::EndpointConfig, Properties: { ProductionVariants: [{ VariantName: main, ServerlessConfig: { MaxConcurrency: 5, MemorySizeInMB: 2048 } }] } } }`,
    // A variant that is scaled has its target's minimum at least.
    yaml`
      Resources:
        Config: { Type: AWS::SageMaker::EndpointConfig, Properties: { ProductionVariants: [{ VariantName: main, InitialInstanceCount: 1 }] } }
        Endpoint: { Type: AWS::SageMaker::Endpoint, Properties: { EndpointConfigName: !GetAtt Config.EndpointConfigName } }
        Scaling:
          Type: AWS::ApplicationAutoScaling::ScalableTarget
          Properties: { ResourceId: !Sub "endpoint/\${Endpoint.EndpointName}/variant/main", ScalableDimension: sagemaker:variant:DesiredInstanceCount, MinCapacity: 2 }
    `,
    yaml`
      Resources:
        Config:
          Type: AWS::SageMaker::EndpointConfig
          Properties: { ProductionVariants: [{ VariantName: main, InitialInstanceCount: 1, ManagedInstanceScaling: { Status: ENABLED, MinInstanceCount: 2 } }] }
    `,
    yaml`
      Resources:
        Config:
          Type: AWS::SageMaker::EndpointConfig
          Properties: { ProductionVariants: [{ VariantName: main, InitialInstanceCount: 2 }, { VariantName: next, InitialInstanceCount: 1, InitialVariantWeight: 0 }] }
    `,
    hcl`
      resource "aws_sagemaker_endpoint_configuration" "prices" {
        name = "prices"
        production_variants {
          variant_name           = "main"
          initial_instance_count = 2
        }
      }
    `,
    hcl`
      resource "aws_sagemaker_endpoint_configuration" "prices" {
        name = "prices"
        production_variants {
          variant_name           = "main"
          initial_instance_count = 1
        }
      }
      resource "aws_sagemaker_endpoint" "prices" {
        name                 = "prices"
        endpoint_config_name = aws_sagemaker_endpoint_configuration.prices.name
      }
      resource "aws_appautoscaling_target" "prices" {
        resource_id        = "endpoint/prices/variant/main"
        scalable_dimension = "sagemaker:variant:DesiredInstanceCount"
        min_capacity       = 2
      }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Config:
          Type: AWS::SageMaker::EndpointConfig
          Properties: { AsyncInferenceConfig: { OutputConfig: { S3OutputPath: s3 } }, ProductionVariants: [{ VariantName: main, InitialInstanceCount: 1 }] }
    `,
    hcl`
      resource "aws_sagemaker_endpoint_configuration" "batch" {
        name = "batch"
        async_inference_config {
          output_config {
            s3_output_path = "s3://results"
          }
        }
        production_variants {
          initial_instance_count = 1
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Config: { Type: AWS::SageMaker::EndpointConfig, Properties: { ProductionVariants: [{ VariantName: main, InitialInstanceCount: «1» }] } } }`,
      says: "SageMaker endpoint configuration `Config` has a variant with fewer than 2 instances",
    },
    {
      given: yaml`Resources: { Config: { Type: AWS::SageMaker::EndpointConfig, Properties: { ProductionVariants: [{ VariantName: main, InitialInstanceCount: «2» }] } } }`,
      objectives: { zones: 3 },
    },
    yaml`
      Resources:
        Config: { Type: AWS::SageMaker::EndpointConfig, Properties: { ProductionVariants: [{ VariantName: main, InitialInstanceCount: 3 }] } }
        Endpoint: { Type: AWS::SageMaker::Endpoint, Properties: { EndpointConfigName: !GetAtt Config.EndpointConfigName } }
        Scaling:
          Type: AWS::ApplicationAutoScaling::ScalableTarget
          Properties: { ResourceId: !Sub "endpoint/\${Endpoint.EndpointName}/variant/main", ScalableDimension: sagemaker:variant:DesiredInstanceCount, MinCapacity: «1» }
    `,
    hcl`
      resource "aws_sagemaker_endpoint_configuration" "prices" {
        name = "prices"
        production_variants {
          variant_name           = "main"
          initial_instance_count = «1»
        }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Instances: { Type: Number } }
        Resources: { Config: { Type: AWS::SageMaker::EndpointConfig, Properties: { ProductionVariants: [{ VariantName: main, InitialInstanceCount: «!Ref Instances» }] } } }
      `,
      because: "parameter `Instances` has no default",
    },
    {
      given: hcl`
        variable "instances" {
          type = number
        }
        resource "aws_sagemaker_endpoint_configuration" "prices" {
          name = "prices"
          production_variants {
            variant_name           = "main"
            initial_instance_count = var.instances
          }
        }
      `,
      because: "`var.instances` has no default",
    },
  ],
});
