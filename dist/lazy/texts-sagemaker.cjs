(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "sagemaker-endpoint-instances": {
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
    example: {
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
},
    noFix: "an endpoint configuration cannot be changed, and Terraform deletes the one in use before the endpoint has another",
    references: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-best-practices.html",
    "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling.html",
    "https://docs.aws.amazon.com/config/latest/developerguide/sagemaker-endpoint-config-prod-instance-count.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36"] },
    similar: ["hashicorp-fsbp-sentinel:sagemaker-endpoint-config-prod-instance-count-check", "service-screener:ProductionVariantInstanceCount"],
  },
};
})
