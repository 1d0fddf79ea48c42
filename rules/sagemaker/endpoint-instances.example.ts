import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Config:
        Type: AWS::SageMaker::EndpointConfig
        Properties:
          ProductionVariants:
            - VariantName: main
              ModelName: prices
              InstanceType: ml.c7g.large
              InitialInstanceCount: 2
              InitialVariantWeight: 1
  `,
  terraform: `
    resource "aws_sagemaker_endpoint_configuration" "prices" {
      name = "prices"

      production_variants {
        variant_name           = "main"
        model_name             = "prices"
        instance_type          = "ml.c7g.large"
        initial_instance_count = 2
      }
    }
  `,
} satisfies RemedyExample;
