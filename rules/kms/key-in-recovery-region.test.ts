import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./key-in-recovery-region.ts";

const regions = { home: "eu-west-1", recovery: ["eu-central-1"] };

testRule(rule, {
  holds: [
    // AWS's own key of the region.
    { given: yaml`Resources: { Vault: { Type: AWS::Backup::BackupVault } }`, region: "eu-central-1", regions },
    {
      given: yaml`Resources: { Secret: { Type: AWS::SecretsManager::Secret, Properties: { ReplicaRegions: [{ Region: eu-central-1, KmsKeyId: alias/aws/secretsmanager }] } } }`,
      region: "eu-west-1",
      regions,
    },
    {
      given: yaml`
        Resources:
          Key: { Type: AWS::KMS::Key }
          Vault: { Type: AWS::Backup::BackupVault, Properties: { EncryptionKeyArn: !GetAtt Key.Arn } }
      `,
      region: "eu-central-1",
      regions,
    },
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { AutomaticBackupReplicationRegion: us-east-1, AutomaticBackupReplicationKmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/1" } } }`,
      region: "eu-west-1",
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        resource "aws_dynamodb_table" "orders" {
          name = "orders"

          replica {
            region_name = "eu-central-1"
            kms_key_arn = "arn:aws:kms:eu-central-1:111122223333:key/1"
          }
        }
      `,
      regions,
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-central-1"
        }

        data "aws_kms_alias" "data" {
          name = "alias/data"
        }

        resource "aws_rds_cluster" "orders" {
          engine     = "aurora-mysql"
          kms_key_id = data.aws_kms_alias.data.target_key_arn
        }
      `,
      regions,
    },
  ],
  skips: [
    { given: yaml`Resources: { Vault: { Type: AWS::Backup::BackupVault } }`, region: "eu-west-1", regions },
    { given: yaml`Resources: { Secret: { Type: AWS::SecretsManager::Secret } }`, region: "eu-west-1", regions },
    yaml`Resources: { Vault: { Type: AWS::Backup::BackupVault } }`,
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        resource "aws_backup_vault" "home" {
          name        = "home"
          kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/1"
        }
      `,
      regions,
    },
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Key: { Type: AWS::KMS::Key, Properties: { MultiRegion: true } }
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              Replicas:
                - { Region: eu-west-1, SSESpecification: { KMSMasterKeyId: !GetAtt Key.Arn } }
                - { Region: eu-central-1, SSESpecification: { KMSMasterKeyId: «!GetAtt Key.Arn» } }
      `,
      region: "eu-west-1",
      regions,
      says: "DynamoDB global table `Orders` names a key of another region for what is encrypted in the recovery region",
    },
    {
      given: yaml`Resources: { Vault: { Type: AWS::Backup::BackupVault, Properties: { EncryptionKeyArn: «"arn:aws:kms:eu-west-1:111122223333:key/1"» } } }`,
      region: "eu-central-1",
      regions,
    },
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { KmsKeyId: «"arn:aws:kms:eu-west-1:111122223333:key/1"», SourceDBInstanceIdentifier: "arn:aws:rds:eu-west-1:111122223333:db:orders" } } }`,
      region: "eu-central-1",
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

        resource "aws_kms_key" "data" {}

        resource "aws_backup_vault" "recovery" {
          provider    = aws.recovery
          name        = "recovery"
          kms_key_arn = «aws_kms_key.data.arn»
        }
      `,
      regions,
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        resource "aws_kms_key" "data" {}

        resource "aws_secretsmanager_secret" "database" {
          kms_key_id = aws_kms_key.data.arn

          replica {
            region     = "eu-central-1"
            kms_key_id = «aws_kms_key.data.arn»
          }
        }
      `,
      regions,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Key: { Type: String } }
        Resources: { Vault: { Type: AWS::Backup::BackupVault, Properties: { EncryptionKeyArn: «!Ref Key» } } }
      `,
      region: "eu-central-1",
      regions,
      because: "parameter `Key` has no default",
    },
    {
      given: hcl`
        variable "key" {
          type = string
        }

        provider "aws" {
          region = "eu-central-1"
        }

        resource "aws_backup_vault" "recovery" {
          name        = "recovery"
          kms_key_arn = «var.key»
        }
      `,
      regions,
      because: "`var.key` has no default",
    },
  ],
});
