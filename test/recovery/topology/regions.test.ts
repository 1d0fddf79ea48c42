import { expect, test } from "vitest";
import { regionsOf, type StatedRegions, type WorkloadRegions } from "../../../src/recovery/topology/regions.ts";
import { graphOf, hcl, yaml, type Example, type Setting } from "../../../src/testing.ts";

const regions = (example: Example, { stated = {}, ...setting }: Setting & { readonly stated?: StatedRegions } = {}): WorkloadRegions =>
  regionsOf(graphOf([example], setting), ".", stated);

/** "home eu-west-1: the default provider; …", with the places by what stands there. */
const told = ({ regions: all }: WorkloadRegions): readonly string[] => all.map(({ name, role, how }) => `${role} ${name}: ${how.map(({ says }) => says).join("; ")}`);

const PROVIDERS = 'provider "aws" {\n  region = "eu-west-1"\n}\nprovider "aws" {\n  alias  = "dr"\n  region = "eu-central-1"\n}\n';
const files = { "providers.tf": PROVIDERS };

test("data goes from home to where the workload recovers, and the providers say which regions these are", () => {
  const found = regions(hcl`
    resource "aws_db_instance" "main" {}
    resource "aws_db_instance" "copy" {
      provider            = aws.dr
      replicate_source_db = aws_db_instance.main.arn
    }
  `, { files });
  expect(found).toMatchObject({ home: "eu-west-1", recovery: ["eu-central-1"], unknown: [] });
  expect(told(found)).toEqual([
    "home eu-west-1: the default provider; `aws_db_instance.copy` is a replica of `aws_db_instance.main`",
    "recovery eu-central-1: provider alias `dr`; `aws_db_instance.copy` is a replica of `aws_db_instance.main`",
  ]);
  const [origin] = found.regions[1]?.how ?? [];
  expect([origin?.place?.file, PROVIDERS.slice(origin?.place?.start, origin?.place?.end)]).toEqual(["providers.tf", 'provider "aws"']);
});

test("data goes home from the provider with an alias where that is the original", () => {
  const found = regions(hcl`
    resource "aws_db_instance" "main" {
      provider = aws.dr
    }
    resource "aws_db_instance" "copy" {
      replicate_source_db = aws_db_instance.main.arn
    }
  `, { files });
  expect(found).toMatchObject({ home: "eu-central-1", recovery: ["eu-west-1"] });
});

test("a failover of users says it, too, by what the records lead to", () => {
  const found = regions(hcl`
    resource "aws_lb" "main" {
      provider = aws.dr
    }
    resource "aws_lb" "spare" {}
    resource "aws_route53_record" "main" {
      name           = "shop.example.com"
      type           = "A"
      zone_id        = "Z1"
      set_identifier = "main"
      failover_routing_policy {
        type = "PRIMARY"
      }
      alias {
        name                   = aws_lb.main.dns_name
        zone_id                = "Z2"
        evaluate_target_health = true
      }
    }
    resource "aws_route53_record" "spare" {
      name           = "shop.example.com"
      type           = "A"
      zone_id        = "Z1"
      set_identifier = "spare"
      failover_routing_policy {
        type = "SECONDARY"
      }
      alias {
        name                   = aws_lb.spare.dns_name
        zone_id                = "Z2"
        evaluate_target_health = true
      }
    }
  `, { files });
  expect(found).toMatchObject({ home: "eu-central-1", recovery: ["eu-west-1"] });
  expect(told(found)[0]).toBe("home eu-central-1: provider alias `dr`; `aws_route53_record.main` fails over to `aws_route53_record.spare`");
});

test("the primary of a global cluster stands at home", () => {
  const found = regions(hcl`
    resource "aws_rds_global_cluster" "shop" {
      global_cluster_identifier = "shop"
    }
    resource "aws_rds_cluster" "main" {
      provider                  = aws.dr
      global_cluster_identifier = aws_rds_global_cluster.shop.id
      master_username           = "root"
    }
    resource "aws_rds_cluster" "copy" {
      global_cluster_identifier = aws_rds_global_cluster.shop.id
    }
  `, { files });
  expect(found).toMatchObject({ home: "eu-central-1", recovery: ["eu-west-1"] });
});

test("where nothing goes from one region to the other the default provider's is home", () => {
  const found = regions(hcl`
    resource "aws_s3_bucket" "main" {}
    resource "aws_s3_bucket" "other" {
      provider = aws.dr
    }
  `, { files });
  expect(told(found)).toEqual(["home eu-west-1: the default provider", "recovery eu-central-1: provider alias `dr`; 1 resource that holds data or serves users stands there"]);
});

test("where data goes both ways the default provider's is home all the same", () => {
  const found = regions(hcl`
    resource "aws_dynamodb_table" "a" {
      name = "a"
      replica {
        region_name = "eu-central-1"
      }
    }
    resource "aws_dynamodb_table" "b" {
      provider = aws.dr
      name     = "b"
      replica {
        region_name = "eu-west-1"
      }
    }
  `, { files });
  expect(found).toMatchObject({ home: "eu-west-1", recovery: ["eu-central-1"] });
});

test("a region that holds no more than a certificate has no role", () => {
  const found = regions(hcl`
    resource "aws_s3_bucket" "main" {}
    resource "aws_iam_role" "main" {}
    resource "aws_acm_certificate" "web" {
      provider    = aws.dr
      domain_name = "shop.example.com"
    }
  `, { files });
  expect(found).toMatchObject({ home: "eu-west-1", recovery: [] });
  expect(told(found).slice(1)).toEqual(["unknown eu-central-1: provider alias `dr`; nothing there is known to hold data or serve users"]);
});

test("a region in which nothing of the workload stands is not its home, though its data is from there", () => {
  const found = regions(yaml`
    Resources:
      Copy: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: "arn:aws:rds:us-east-1:123456789012:db:orders" } }
  `, { region: "eu-west-1", stated: { given: "eu-west-1" } });
  expect(told(found)).toEqual([
    "home eu-west-1: given by --region; only there something holds data or serves users",
    "unknown us-east-1: the region of `arn:aws:rds:us-east-1:123456789012:db:orders`; nothing there is known to hold data or serve users",
  ]);
});

test("of several templates home is where most of it stands", () => {
  const beside = [{ given: yaml`Resources: { A: { Type: AWS::S3::Bucket }, B: { Type: AWS::S3::Bucket } }`, region: "us-east-1" }];
  const found = regions(yaml`Resources: { C: { Type: AWS::S3::Bucket } }`, { region: "us-west-2", beside });
  expect(told(found)).toEqual([
    "home us-east-1: the region of `template-2.yaml`; 2 of 3 resources that hold data or serve users stand there",
    "recovery us-west-2: the region of `template.yaml`; 1 resource that holds data or serves users stands there",
  ]);
});

test("of two that hold as much neither is home, and it says why", () => {
  const beside = [{ given: yaml`Resources: { A: { Type: AWS::S3::Bucket } }`, region: "us-east-1" }];
  const found = regions(yaml`Resources: { B: { Type: AWS::S3::Bucket } }`, { region: "us-west-2", beside });
  expect(found).toMatchObject({ recovery: [], undecided: "us-west-2 and us-east-1 hold as much, and nothing goes from one to the other" });
  expect(told(found)).toEqual(["unknown us-east-1: the region of `template-2.yaml`", "unknown us-west-2: the region of `template.yaml`"]);
});

test("what is stated wins over what is seen", () => {
  const step = { span: { file: ".resilint.yaml", start: 3, end: 9 }, label: "the workload `shop`" };
  const found = regions(hcl`
    resource "aws_s3_bucket" "main" {}
  `, { files, stated: { primary: "eu-central-1", recovery: ["eu-south-1"], step } });
  expect(found).toMatchObject({ home: "eu-central-1", recovery: ["eu-south-1"] });
  expect(found.regions).toEqual([
    { name: "eu-central-1", role: "home", how: [{ says: "stated as the primary region", place: step.span }], carrying: 0 },
    { name: "eu-south-1", role: "recovery", how: [{ says: "stated as a recovery region", place: step.span }], carrying: 0 },
    { name: "eu-west-1", role: "unknown", how: [{ says: "the default provider", place: { file: "providers.tf", start: 0, end: 14 } }], carrying: 1 },
  ]);
});

test("without a region nothing is guessed", () => {
  const found = regions(yaml`Resources: { A: { Type: AWS::S3::Bucket } }`);
  expect(found).toMatchObject({ recovery: [], regions: [], undecided: "no region is stated" });
  expect(found.home).toBeUndefined();
  expect(found.unknown.map(({ label, why, carrying }) => [label, why, carrying])).toEqual([["AWS::Region", "the region is not stated", 1]]);
});

test("a region that is not known may be the home", () => {
  const found = regions(hcl`
    variable "main" {}
    provider "aws" {
      region = var.main
    }
    provider "aws" {
      alias  = "dr"
      region = "eu-central-1"
    }
    resource "aws_s3_bucket" "main" {}
    resource "aws_s3_bucket" "copy" {
      provider = aws.dr
    }
  `);
  expect(found).toMatchObject({ recovery: [], undecided: "a region of it is not known" });
  expect(found.unknown.map(({ label, why }) => [label, why])).toEqual([["var.main", "`var.main` has no default"]]);
});
