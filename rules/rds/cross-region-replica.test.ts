import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./cross-region-replica.ts";

const primary = yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, DBInstanceIdentifier: app } } }`;

const replica = yaml`
  Resources:
    Replica:
      Type: AWS::RDS::DBInstance
      Properties: { SourceDBInstanceIdentifier: "arn:aws:rds:eu-west-1:123456789012:db:app", SourceRegion: eu-west-1 }
`;

const twin = yaml`
  Resources:
    Replica:
      Type: AWS::RDS::DBInstance
      Properties: { DBInstanceIdentifier: app, SourceDBInstanceIdentifier: "arn:aws:rds:eu-west-1:123456789012:db:app" }
`;

testRule(rule, {
  holds: [
    { given: primary, region: "eu-west-1", beside: [{ given: replica, region: "eu-central-1" }] },
    { given: primary, region: "eu-west-1", beside: [{ given: twin, region: "eu-central-1" }] },
    // Two regions in one configuration, by the alias of a provider.
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "recovery"
        region = "eu-central-1"
      }

      resource "aws_db_instance" "db" {
        engine = "postgres"
      }

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
        engine     = "postgres"
        identifier = "orders"
      }

      resource "aws_db_instance" "replica" {
        for_each            = toset(["a", "b"])
        region              = "eu-central-1"
        replicate_source_db = "arn:aws:rds:eu-west-1:111122223333:db:orders"
      }
    `,
  ],
  skips: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db } } }`,
    hcl`
      resource "aws_db_instance" "replica" {
        replicate_source_db = "main"
      }
    `,
    hcl`
      resource "aws_rds_cluster_instance" "member" {
        cluster_identifier = "main"
        engine             = "aurora-mysql"
        instance_class     = "db.r6g.large"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres } } }`,
      says: "RDS instance `Db` has no replica in another region",
    },
    {
      given: yaml`
        Resources:
          «Db»: { Type: AWS::RDS::DBInstance }
          Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Db } }
      `,
      says: "RDS instance `Db` has replicas in its own region only",
    },
    {
      given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, DBInstanceIdentifier: app } } }`,
      region: "eu-west-1",
      beside: [{ given: replica, region: "eu-west-1" }],
    },
    {
      given: hcl`
        «resource "aws_db_instance" "db"» {
          engine = "postgres"
        }
      `,
      says: "RDS instance `aws_db_instance.db` has no replica in another region",
    },
    {
      given: hcl`
        «resource "aws_db_instance" "db"» {
          engine = "postgres"
        }

        resource "aws_db_instance" "replica" {
          replicate_source_db = aws_db_instance.db.identifier
        }
      `,
      says: "RDS instance `aws_db_instance.db` has replicas in its own region only",
    },
    // The provider of the other name stands in the same region.
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "recovery"
        region = "eu-west-1"
      }

      «resource "aws_db_instance" "db"» {
        engine = "postgres"
      }

      resource "aws_db_instance" "replica" {
        provider            = aws.recovery
        replicate_source_db = aws_db_instance.db.arn
      }
    `,
    hcl`
      «resource "aws_db_instance" "db"» {
        engine = "postgres"
      }

      resource "aws_db_instance" "replica" {
        count               = 0
        region              = "eu-central-1"
        replicate_source_db = aws_db_instance.db.arn
      }
    `,
  ],
  unknown: [
    { given: primary, beside: [{ given: replica }], because: "the region of Replica is not known" },
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: sqlserver-se } } }`,
      because: "Db.Engine is `sqlserver-se`, of which AWS makes no replica in another region",
    },
    {
      given: yaml`
        Parameters: { Source: { Type: String } }
        Resources:
          Db: { Type: AWS::RDS::DBInstance }
          Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Source } }
      `,
      region: "eu-west-1",
      beside: [
        {
          given: yaml`
            Parameters: { Source: { Type: String } }
            Resources: { Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Source } } }
          `,
          region: "eu-central-1",
        },
      ],
      because: "parameter `Source` has no default",
    },
    {
      given: hcl`
        variable "recovery_region" {
          type = string
        }

        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "recovery"
          region = var.recovery_region
        }

        resource "aws_db_instance" "db" {
          engine = "postgres"
        }

        resource "aws_db_instance" "replica" {
          provider            = aws.recovery
          replicate_source_db = aws_db_instance.db.arn
        }
      `,
      because: "`var.recovery_region` has no default",
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

        variable "is_prod" {
          type = bool
        }

        resource "aws_db_instance" "db" {
          engine = "postgres"
        }

        resource "aws_db_instance" "replica" {
          count               = var.is_prod ? 1 : 0
          provider            = aws.recovery
          replicate_source_db = aws_db_instance.db.arn
        }
      `,
      because: "has no replica in another region when",
    },
    {
      given: hcl`
        resource "aws_db_instance" "db" {
          engine = "postgres"
        }

        module "replica" {
          source    = "example.com/acme/replica/aws"
          source_db = aws_db_instance.db.arn
        }
      `,
      because: "`module.replica` is given `aws_db_instance.db`, and what it makes is not among these files",
    },
  ],
});
