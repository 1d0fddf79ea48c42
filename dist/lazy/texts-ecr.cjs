(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "ecr-replicated": {
    since: "0.1.0",
    why: `
    Tasks and pods of the recovery region cannot start without their images. Unless these were copied before, the
    registry of the lost region is the only place that has them.
  `,
    remedy: `
    Let the registry replicate to the recovery region, with filters that this repository's name begins with, or none. What
    was pushed before is not copied: push it again. Storage and transfer are charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Images:
        Type: AWS::ECR::Repository
      Registry:
        Type: AWS::ECR::ReplicationConfiguration
        Properties:
          ReplicationConfiguration:
            Rules:
              - Destinations:
                  - Region: eu-central-1
                    RegistryId: !Ref AWS::AccountId
  `,
  terraform: `
    data "aws_caller_identity" "current" {}

    resource "aws_ecr_repository" "images" {
      name = "shop"
    }

    resource "aws_ecr_replication_configuration" "registry" {
      replication_configuration {
        rule {
          destination {
            region      = "eu-central-1"
            registry_id = data.aws_caller_identity.current.account_id
          }
        }
      }
    }
  `,
},
    noFix: "what a registry replicates, and where to, is said once for all of its repositories",
    references: [
    "https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-9", "CP-10"] },
    similar: ["service-screener:ecrReplicationNotConfigured"],
  },
};
})
