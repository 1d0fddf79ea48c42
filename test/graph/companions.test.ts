import { describe, expect, it } from "vitest";
import versioning from "../../rules/s3/versioning.ts";
import { graphOf, hcl, judgeAll, type Example, type Setting } from "../../src/testing.ts";

/** What is found of the versions of each bucket, which a split resource sets. */
const outcomes = (given: Example, setting: Setting = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(judgeAll(versioning, graphOf([given], setting)).map(({ subject, outcome }) => [subject.address, outcome]));

describe("a split resource belongs to", () => {
  it("what it names through others that name the same", () => {
    const given = hcl`
      resource "aws_s3_bucket" "data" {}

      resource "aws_s3_bucket_public_access_block" "data" {
        bucket = aws_s3_bucket.data.bucket
      }

      resource "aws_s3_bucket_ownership_controls" "data" {
        bucket = aws_s3_bucket_public_access_block.data.id
      }

      resource "aws_s3_bucket_versioning" "data" {
        bucket = aws_s3_bucket_ownership_controls.data.bucket

        versioning_configuration { status = "Enabled" }
      }
    `;
    expect(outcomes(given)).toEqual({ "aws_s3_bucket.data": "holds" });
  });

  it("one of two, by a condition that both hang on", () => {
    const given = hcl`
      variable "moved" { type = bool }

      resource "aws_s3_bucket" "before" {
        count = var.moved ? 0 : 1
      }

      resource "aws_s3_bucket" "after" {
        count = var.moved ? 1 : 0
      }

      resource "aws_s3_bucket_versioning" "data" {
        bucket = var.moved ? aws_s3_bucket.after[0].id : aws_s3_bucket.before[0].id

        versioning_configuration { status = "Enabled" }
      }
    `;
    expect(outcomes(given)).toEqual({ "aws_s3_bucket.before[0]": "holds", "aws_s3_bucket.after[0]": "holds" });
  });

  it("the one that is there of two, each under a condition", () => {
    const given = hcl`
      variable "env" { type = string }

      resource "aws_s3_bucket" "data" {}

      resource "aws_s3_bucket_versioning" "prod" {
        count  = var.env == "prod" ? 1 : 0
        bucket = aws_s3_bucket.data.id

        versioning_configuration { status = "Enabled" }
      }

      resource "aws_s3_bucket_versioning" "other" {
        count  = var.env == "prod" ? 0 : 1
        bucket = aws_s3_bucket.data.id

        versioning_configuration { status = "Enabled" }
      }
    `;
    expect(outcomes(given)).toEqual({ "aws_s3_bucket.data": "holds" });
  });

  it("no bucket of another name, and perhaps one whose name is known in parts", () => {
    const given = hcl`
      variable "env" { type = string }

      resource "aws_s3_bucket" "other" { bucket = "logs" }

      resource "aws_s3_bucket" "generated" {}

      resource "aws_s3_bucket" "perhaps" { bucket = "\${var.env}-data" }

      resource "aws_s3_bucket" "no" { bucket = "\${var.env}-logs" }

      resource "aws_s3_bucket_versioning" "prod" {
        bucket = "prod-data"

        versioning_configuration { status = "Enabled" }
      }
    `;
    expect(outcomes(given)).toEqual({ "aws_s3_bucket.other": "fails", "aws_s3_bucket.generated": "fails", "aws_s3_bucket.perhaps": "unknown", "aws_s3_bucket.no": "fails" });
  });
});

describe("a split resource of which it is not known what it belongs to", () => {
  const MODULE = `
    variable "name" { type = string }
    resource "aws_s3_bucket" "own" {}
    resource "aws_s3_bucket_versioning" "some" {
      bucket = var.name
      versioning_configuration { status = "Enabled" }
    }
  `;

  it("leaves alone what its module cannot name", () => {
    const given = hcl`
      resource "aws_s3_bucket" "data" {}

      module "store" {
        source = "./store"
      }
    `;
    const looksUp = MODULE.replace('variable "name" { type = string }', 'data "aws_ssm_parameter" "name" { name = "bucket" }').replace("var.name", "data.aws_ssm_parameter.name.value");
    expect(outcomes(given, { files: { "store/main.tf": looksUp } })).toEqual({ "aws_s3_bucket.data": "fails", "module.store.aws_s3_bucket.own": "unknown" });
  });

  it("may belong to anything that its caller can name", () => {
    const given = hcl`
      variable "name" { type = string }

      resource "aws_s3_bucket" "data" { bucket = lower(var.name) }

      module "store" {
        source = "./store"
        name   = var.name
      }
    `;
    expect(outcomes(given, { files: { "store/main.tf": MODULE } })).toEqual({ "aws_s3_bucket.data": "unknown", "module.store.aws_s3_bucket.own": "unknown" });
  });

  it("does not come before what certainly belongs to it", () => {
    const given = hcl`
      variable "name" { type = string }

      resource "aws_s3_bucket" "data" {}

      resource "aws_s3_bucket_versioning" "data" {
        bucket = aws_s3_bucket.data.id

        versioning_configuration { status = "Suspended" }
      }

      resource "aws_s3_bucket_versioning" "some" {
        bucket = var.name

        versioning_configuration { status = "Enabled" }
      }
    `;
    expect(outcomes(given)).toEqual({ "aws_s3_bucket.data": "fails" });
  });
});

it("is not certain to be there where its number is not known", () => {
  const given = hcl`
    variable "number" { type = number }

    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_versioning" "data" {
      count  = var.number
      bucket = aws_s3_bucket.data.id

      versioning_configuration { status = "Enabled" }
    }
  `;
  expect(outcomes(given)).toEqual({ "aws_s3_bucket.data": "unknown" });
});
