import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./replicated.ts";

const regions = { home: "eu-west-1", recovery: ["eu-central-1"] };
const registry = yaml`
  Resources:
    Registry:
      Type: AWS::ECR::ReplicationConfiguration
      Properties: { ReplicationConfiguration: { Rules: [{ Destinations: [{ Region: eu-central-1, RegistryId: "111122223333" }], RepositoryFilters: [{ Filter: shop/, FilterType: PREFIX_MATCH }] }] } }
`;

testRule(rule, {
  holds: [
    {
      given: yaml`Resources: { Images: { Type: AWS::ECR::Repository, Properties: { RepositoryName: shop/web } } }`,
      region: "eu-west-1",
      beside: [{ given: registry, region: "eu-west-1" }],
      regions,
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        resource "aws_ecr_repository" "web" {
          name = "shop/web"
        }

        resource "aws_ecr_replication_configuration" "registry" {
          replication_configuration {
            rule {
              destination {
                region      = "eu-central-1"
                registry_id = "111122223333"
              }

              repository_filter {
                filter      = "shop/"
                filter_type = "PREFIX_MATCH"
              }
            }
          }
        }
      `,
      regions,
    },
  ],
  skips: [
    { given: yaml`Resources: { Images: { Type: AWS::ECR::Repository } }`, region: "eu-central-1", regions },
    {
      given: hcl`
        provider "aws" {
          region = "eu-central-1"
        }

        resource "aws_ecr_repository" "web" {
          name = "web"
        }
      `,
      regions,
    },
  ],
  fails: [
    {
      given: yaml`Resources: { Images: { Type: AWS::ECR::Repository, Properties: { RepositoryName: «batch/jobs» } } }`,
      region: "eu-west-1",
      beside: [{ given: registry, region: "eu-west-1" }],
      regions,
      says: "ECR repository `Images` is left out by the replication of its registry to eu-central-1",
    },
    {
      given: yaml`
        Resources:
          Images: { Type: AWS::ECR::Repository }
          Registry:
            Type: AWS::ECR::ReplicationConfiguration
            Properties: { ReplicationConfiguration: { Rules: [{ Destinations: [{ Region: «eu-west-1», RegistryId: "444455556666" }] }] } }
      `,
      region: "eu-west-1",
      regions,
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        resource "aws_ecr_repository" "web" {
          name = "web"
        }

        resource "aws_ecr_replication_configuration" "registry" {
          replication_configuration {
            rule {
              destination {
                region      = «"us-east-1"»
                registry_id = "111122223333"
              }
            }
          }
        }
      `,
      regions,
    },
  ],
  unknown: [
    {
      given: yaml`Resources: { Images: { Type: AWS::ECR::Repository } }`,
      region: "eu-west-1",
      regions,
      because: "no replication of the registry of `Images` is among these files",
    },
    {
      given: yaml`Resources: { Images: { Type: AWS::ECR::Repository } }`,
      region: "eu-west-1",
      beside: [{ given: registry, region: "eu-west-1" }],
      regions,
      because: "Images.RepositoryName is not set",
    },
    {
      given: yaml`Resources: { Images: { Type: AWS::ECR::Repository, Properties: { RepositoryName: web } } }`,
      region: "eu-west-1",
      alsoIn: ["eu-central-1"],
      beside: [{ given: registry, region: "eu-west-1" }],
      regions,
      because: "a pipeline may push to the repository there, too",
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        resource "aws_ecr_repository" "web" {
          name = "web"
        }
      `,
      regions,
      because: "no replication of the registry of `aws_ecr_repository.web` is among these files",
    },
  ],
});
