import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./replicated.ts";

const regions = { home: "eu-west-1", recovery: ["eu-central-1"] };

testRule(rule, {
  holds: [
    { given: yaml`Resources: { Secret: { Type: AWS::SecretsManager::Secret, Properties: { ReplicaRegions: [{ Region: eu-central-1 }] } } }`, region: "eu-west-1", regions },
    { given: yaml`Resources: { Secret: { Type: AWS::SecretsManager::Secret, Properties: { ReplicaRegions: [{ Region: us-east-1 }] } } }`, region: "eu-west-1" },
    yaml`Resources: { Secret: { Type: AWS::SecretsManager::Secret, Properties: { ReplicaRegions: [{ Region: us-east-1 }] } } }`,
    // A template that is deployed to both regions makes one in each.
    { given: yaml`Resources: { Secret: { Type: AWS::SecretsManager::Secret } }`, region: "eu-west-1", alsoIn: ["eu-central-1"], regions },
    {
      given: yaml`Resources: { Secret: { Type: AWS::SecretsManager::Secret, Properties: { Name: shop/database } } }`,
      region: "eu-west-1",
      beside: [{ given: yaml`Resources: { Copy: { Type: AWS::SecretsManager::Secret, Properties: { Name: shop/database } } }`, region: "eu-central-1" }],
      regions,
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        resource "aws_secretsmanager_secret" "secret" {
          replica {
            region = "eu-central-1"
          }
        }
      `,
      regions,
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "recovery"
          region = "eu-central-1"
        }

        module "home" {
          source = "./stack"
        }

        module "recovery" {
          source    = "./stack"
          providers = { aws = aws.recovery }
        }
      `,
      files: { "stack/main.tf": 'resource "aws_secretsmanager_secret" "secret" {}' },
      regions,
    },
  ],
  skips: [
    {
      given: yaml`
        Resources:
          Cluster: { Type: AWS::ECS::Cluster }
          Secret: { Type: AWS::SecretsManager::Secret, Properties: { SecretString: !Sub '{"cluster":"\${Cluster.Arn}"}' } }
      `,
      region: "eu-west-1",
      regions,
    },
    { given: yaml`Resources: { Secret: { Type: AWS::SecretsManager::Secret } }`, region: "eu-central-1", regions },
    {
      given: hcl`
        provider "aws" {
          region = "eu-central-1"
        }

        resource "aws_secretsmanager_secret" "secret" {}
      `,
      regions,
    },
  ],
  fails: [
    { given: yaml`Resources: { «Secret»: { Type: AWS::SecretsManager::Secret } }`, says: "Secret `Secret` does not exist in any other region", stays: "no edit" },
    {
      given: yaml`Resources: { Secret: { Type: AWS::SecretsManager::Secret, Properties: { ReplicaRegions: [{ Region: «us-east-1» }] } } }`,
      region: "eu-west-1",
      regions,
      says: "Secret `Secret` does not exist in eu-central-1",
    },
    {
      given: yaml`Resources: { «Secret»: { Type: AWS::SecretsManager::Secret, Properties: { Name: shop/database } } }`,
      region: "eu-west-1",
      beside: [{ given: yaml`Resources: { Other: { Type: AWS::SecretsManager::Secret, Properties: { Name: shop/queue } } }`, region: "eu-central-1" }],
      regions,
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        «resource "aws_secretsmanager_secret" "secret"» {}
      `,
      regions,
    },
    {
      given: yaml`
        Resources:
          Secret:
            Type: AWS::SecretsManager::Secret
            Properties:
              Name: shop/payments
              ReplicaRegions:
                - Region: «us-east-1» # for the reports
      `,
      region: "eu-west-1",
      regions,
      becomes: `
        Resources:
          Secret:
            Type: AWS::SecretsManager::Secret
            Properties:
              Name: shop/payments
              ReplicaRegions:
                - Region: us-east-1 # for the reports
                - Region: eu-central-1
      `,
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        «resource "aws_secretsmanager_secret" "secret"» {
          name = "shop/payments" # entered by hand
        }
      `,
      regions,
      becomes: `
        provider "aws" {
          region = "eu-west-1"
        }

        resource "aws_secretsmanager_secret" "secret" {
          name = "shop/payments" # entered by hand

          replica {
            region = "eu-central-1"
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Elsewhere: { Type: String } }
        Resources: { Secret: { Type: AWS::SecretsManager::Secret, Properties: { ReplicaRegions: [{ Region: !Ref Elsewhere }] } } }
      `,
      region: "eu-west-1",
      regions,
      because: "parameter `Elsewhere` has no default",
    },
    { given: yaml`Resources: { Secret: { Type: AWS::SecretsManager::Secret } }`, regions, because: "the region of Secret is not known" },
    {
      given: hcl`
        variable "regions" {
          type = list(string)
        }

        provider "aws" {
          region = "eu-west-1"
        }

        resource "aws_secretsmanager_secret" "secret" {
          dynamic "replica" {
            for_each = var.regions

            content {
              region = replica.value
            }
          }
        }
      `,
      regions,
      because: "`var.regions` has no default",
    },
  ],
});
