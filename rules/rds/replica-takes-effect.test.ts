import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./replica-takes-effect.ts";

const abroad = yaml`
  Resources:
    Replica:
      Type: AWS::RDS::DBInstance
      Properties: { SourceDBInstanceIdentifier: "arn:aws:rds:eu-west-1:123456789012:db:app", SourceRegion: eu-west-1, KmsKeyId: !Ref Key }
`;
const encrypted = yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBInstanceIdentifier: app, StorageEncrypted: true } } }`;

testRule(rule, {
  holds: [
    abroad,
    { given: abroad, region: "eu-central-1", beside: [{ given: encrypted, region: "eu-west-1" }] },
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance }
        Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Db, SourceRegion: !Ref AWS::Region } }
    `,
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "recovery"
        region = "eu-central-1"
      }

      resource "aws_db_instance" "db" {}

      resource "aws_db_instance" "replica" {
        provider            = aws.recovery
        replicate_source_db = aws_db_instance.db.arn
      }
    `,
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "recovery"
        region = "eu-central-1"
      }

      resource "aws_db_instance" "db" {
        storage_encrypted = true
      }

      resource "aws_kms_key" "recovery" {
        provider = aws.recovery
      }

      resource "aws_db_instance" "replica" {
        provider            = aws.recovery
        replicate_source_db = aws_db_instance.db.arn
        kms_key_id          = aws_kms_key.recovery.arn
      }
    `,
  ],
  skips: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db } } }`,
    yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance }
        Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Db } }
    `,
    hcl`
      resource "aws_db_instance" "db" {}

      resource "aws_db_instance" "replica" {
        replicate_source_db = aws_db_instance.db.identifier
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Db: { Type: AWS::RDS::DBInstance }
          Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Db, SourceRegion: «us-east-1» } }
      `,
      says: "RDS instance `Replica` is to follow a source in another region that is deployed beside it",
    },
    {
      given: yaml`
        Resources: { Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: «app», SourceRegion: eu-west-1 } } }
      `,
      region: "eu-central-1",
      says: "RDS instance `Replica` names its source in another region by something else than an ARN",
    },
    {
      given: yaml`Resources: { Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: «app», KmsKeyId: k } } }`,
      region: "eu-central-1",
      beside: [{ given: encrypted, region: "eu-west-1" }],
    },
    {
      given: yaml`
        Resources:
          Replica:
            Type: AWS::RDS::DBInstance
            Properties: { SourceDBInstanceIdentifier: "arn:aws:rds:eu-west-1:123456789012:db:app", SourceRegion: «eu-west-2» }
      `,
      says: "RDS instance `Replica` names a source region that is not that of its source",
    },
    {
      given: yaml`
        Resources:
          «Replica»: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: "arn:aws:rds:eu-west-1:123456789012:db:app" } }
      `,
      region: "eu-central-1",
      beside: [{ given: encrypted, region: "eu-west-1" }],
      says: "RDS instance `Replica` brings no key of its own region for a source that is encrypted",
    },
    // An identifier means something of the replica's own region.
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "recovery"
          region = "eu-central-1"
        }

        resource "aws_db_instance" "db" {}

        resource "aws_db_instance" "replica" {
          provider            = aws.recovery
          replicate_source_db = «aws_db_instance.db.identifier»
        }
      `,
      says: "RDS instance `aws_db_instance.replica` names its source in another region by something else than an ARN",
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

        resource "aws_db_instance" "db" {
          storage_encrypted = true
        }

        «resource "aws_db_instance" "replica"» {
          provider            = aws.recovery
          replicate_source_db = aws_db_instance.db.arn
        }
      `,
      says: "RDS instance `aws_db_instance.replica` brings no key of its own region for a source that is encrypted",
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources: { Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: app, SourceRegion: eu-west-1 } } }
      `,
      because: "the region of Replica is not known",
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

        variable "is_encrypted" {
          type = bool
        }

        resource "aws_db_instance" "db" {
          storage_encrypted = var.is_encrypted
        }

        resource "aws_db_instance" "replica" {
          provider            = aws.recovery
          replicate_source_db = aws_db_instance.db.arn
        }
      `,
      because: "cannot replicate from another region when",
    },
  ],
});
