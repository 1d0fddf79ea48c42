import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./kept.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Secret: { Type: AWS::SecretsManager::Secret, DeletionPolicy: Retain, UpdateReplacePolicy: Retain } }`,
    yaml`Resources: { Secret: { Type: AWS::SecretsManager::Secret, DeletionPolicy: RetainExceptOnCreate, UpdateReplacePolicy: Retain } }`,
    hcl`resource "aws_secretsmanager_secret" "secret" {}`,
    hcl`
      resource "aws_secretsmanager_secret" "secret" {
        recovery_window_in_days = 7
      }
    `,
    hcl`
      resource "aws_secretsmanager_secret" "secret" {
        recovery_window_in_days = 0

        lifecycle {
          prevent_destroy = true
        }
      }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Cluster: { Type: AWS::ECS::Cluster }
        Secret: { Type: AWS::SecretsManager::Secret, Properties: { SecretString: !GetAtt Cluster.Arn } }
    `,
    yaml`
      Parameters: { Key: { Type: String, NoEcho: true } }
      Resources: { Secret: { Type: AWS::SecretsManager::Secret, Properties: { SecretString: !Ref Key } } }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Secret»: { Type: AWS::SecretsManager::Secret, Properties: { GenerateSecretString: {} } } }`,
      says: "Secret `Secret` is gone at once, and for good, when it is deleted or replaced by mistake",
    },
    yaml`Resources: { «Secret»: { Type: AWS::SecretsManager::Secret, DeletionPolicy: Retain } }`,
    yaml`Resources: { Secret: { Type: AWS::SecretsManager::Secret, DeletionPolicy: «Delete», UpdateReplacePolicy: Retain } }`,
    hcl`
      resource "aws_secretsmanager_secret" "secret" {
        recovery_window_in_days = «0»
      }
    `,
    {
      given: hcl`
        variable "force" {
          default = true
        }
  
        resource "aws_secretsmanager_secret" "secret" {
          recovery_window_in_days = «var.force ? 0 : 30»
        }
      `,
      stays: "recovery_window_in_days comes through others: the condition is true, on which more may hang",
    },
    {
      given: yaml`
        Resources:
          «Secret»:
            Type: AWS::SecretsManager::Secret
            Properties:
              # The key of the payment provider, which is entered by hand.
              Name: shop/payments
      `,
      becomes: `
        Resources:
          Secret:
            Type: AWS::SecretsManager::Secret
            DeletionPolicy: Retain
            UpdateReplacePolicy: Retain
            Properties:
              # The key of the payment provider, which is entered by hand.
              Name: shop/payments
      `,
    },
    {
      given: hcl`
        resource "aws_secretsmanager_secret" "secret" {
          name                    = "shop/payments"
          recovery_window_in_days = «0» # the name is needed again at once
        }
      `,
      becomes: `
        resource "aws_secretsmanager_secret" "secret" {
          name                    = "shop/payments"
          recovery_window_in_days = 30 # the name is needed again at once
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Transform: AWS::LanguageExtensions
        Parameters: { Policy: { Type: String } }
        Resources: { Secret: { Type: AWS::SecretsManager::Secret, DeletionPolicy: !Ref Policy, UpdateReplacePolicy: Retain } }
      `,
      because: "parameter `Policy` has no default",
    },
    {
      given: hcl`
        variable "window" {
          type = number
        }

        resource "aws_secretsmanager_secret" "secret" {
          recovery_window_in_days = var.window
        }
      `,
      because: "`var.window` has no default",
    },
  ],
});
