import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;
