import { expect, it } from "vitest";
import { hcl, yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

const HOME = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };

const plain = yaml`Resources: { Photos: { Type: AWS::S3::Bucket } }`;

const LOST = { by: undefined, rto: "unrecoverable", rpo: "unrecoverable" };

it("goes on by itself without an instance and without a zone", () => {
  expect(recoveryOf(plain, "Photos", "instance")).toEqual({ by: "s3-redundant", rto: "0", rpo: "0" });
  expect(recoveryOf(plain, "Photos", "zone")).toEqual({ by: "s3-zones", rto: "0", rpo: "0" });
});

it("has one zone only for what a rule moves to One Zone-IA", () => {
  const oneZone = yaml`
    Resources:
      Photos:
        Type: AWS::S3::Bucket
        Properties:
          LifecycleConfiguration: { Rules: [{ Status: Enabled, Transitions: [{ StorageClass: ONEZONE_IA, TransitionInDays: 30 }] }] }
  `;
  expect(recoveryOf(oneZone, "Photos", "zone")).toEqual(LOST);
});

it("brings a mistake back from old versions, and from nothing else", () => {
  expect(recoveryOf(plain, "Photos", "mistake")).toEqual(LOST);
  const versioned = hcl`
    resource "aws_s3_bucket" "photos" {}

    resource "aws_s3_bucket_versioning" "photos" {
      bucket = aws_s3_bucket.photos.id

      versioning_configuration {
        status = "Enabled"
      }
    }
  `;
  expect(recoveryOf(versioned, "aws_s3_bucket.photos", "mistake")).toEqual({ by: "s3-versioning", rto: "2 h", rpo: "0" });
});

const replicated = (destination: string) => ({
  language: "cloudformation" as const,
  text: `
Resources:
  Photos:
    Type: AWS::S3::Bucket
    Properties:
      VersioningConfiguration: { Status: Enabled }
      ReplicationConfiguration:
        Role: arn:aws:iam::111122223333:role/replication
        Rules:
          - { Status: Enabled, Priority: 1, Filter: {}, DeleteMarkerReplication: { Status: Enabled }, Destination: ${destination} }
`,
});

const copy = { given: yaml`Resources: { Copy: { Type: AWS::S3::Bucket, Properties: { BucketName: photos-copy, VersioningConfiguration: { Status: Enabled } } } }`, region: "eu-central-1" };

it("is where its replica is when its region is lost, in seconds with time control", () => {
  const elsewhere = replicated("{ Bucket: 'arn:aws:s3:::photos-copy' }");
  expect(recoveryOf(elsewhere, "Photos", "region", { ...HOME, beside: [copy] })).toEqual({ by: "s3-replication", rto: "5 min", rpo: "1 min" });
  const timed = replicated("{ Bucket: 'arn:aws:s3:::photos-copy', ReplicationTime: { Status: Enabled, Time: { Minutes: 15 } }, Metrics: { Status: Enabled } }");
  expect(recoveryOf(timed, "Photos", "region", { ...HOME, beside: [copy] })).toEqual({ by: "s3-replication", rto: "5 min", rpo: "10 s" });
});

it("may be where a bucket is that is not in these files", () => {
  const somewhere = replicated("{ Bucket: 'arn:aws:s3:::photos-copy' }");
  expect(recoveryOf(somewhere, "Photos", "region", HOME)).toEqual({ by: undefined, rto: "unrecoverable (perhaps 5 min)", rpo: "unrecoverable (perhaps 1 min)" });
});

it("is lost with its region where the replica is beside it", () => {
  const both = yaml`
    Resources:
      Photos:
        Type: AWS::S3::Bucket
        Properties:
          VersioningConfiguration: { Status: Enabled }
          ReplicationConfiguration:
            Role: arn:aws:iam::111122223333:role/replication
            Rules: [{ Status: Enabled, Priority: 1, Filter: {}, DeleteMarkerReplication: { Status: Enabled }, Destination: { Bucket: !GetAtt Copy.Arn } }]
      Copy: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: Enabled } } }
  `;
  expect(recoveryOf(both, "Photos", "region", HOME)).toEqual(LOST);
});

it("is sent to its replica within two minutes by a Multi-Region Access Point", () => {
  const point = hcl`
    provider "aws" {
      region = "eu-west-1"
    }

    provider "aws" {
      alias  = "away"
      region = "eu-central-1"
    }

    resource "aws_s3_bucket" "photos" {}

    resource "aws_s3_bucket_versioning" "photos" {
      bucket = aws_s3_bucket.photos.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket" "copy" {
      provider = aws.away
    }

    resource "aws_s3_bucket_versioning" "copy" {
      provider = aws.away
      bucket   = aws_s3_bucket.copy.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_replication_configuration" "photos" {
      bucket = aws_s3_bucket.photos.id
      role   = "arn:aws:iam::111122223333:role/replication"

      rule {
        status = "Enabled"
        filter {}

        delete_marker_replication {
          status = "Enabled"
        }

        destination {
          bucket = aws_s3_bucket.copy.arn
        }
      }
    }

    resource "aws_s3control_multi_region_access_point" "photos" {
      details {
        name = "photos"

        region {
          bucket = aws_s3_bucket.photos.id
        }

        region {
          bucket = aws_s3_bucket.copy.id
        }
      }
    }
  `;
  expect(recoveryOf(point, "aws_s3_bucket.photos", "region", HOME)).toEqual({ by: "s3-multi-region-access-point", rto: "2 min", rpo: "1 min" });
});
