import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./replication-takes-effect.ts";

testRule(rule, {
  holds: [
    // The first version, whose prefix CloudFormation fills in.
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            ReplicationConfiguration: { Role: !GetAtt Role.Arn, Rules: [{ Status: Enabled, Destination: { Bucket: !GetAtt Copy.Arn } }] }
        Copy: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: Enabled } } }
    `,
    // The second, with all that time control needs; the copy cannot be seen.
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            ReplicationConfiguration:
              Role: !GetAtt Role.Arn
              Rules:
                - Status: Enabled
                  Priority: 1
                  Filter: { Prefix: "" }
                  DeleteMarkerReplication: { Status: Enabled }
                  Destination:
                    Bucket: !Sub arn:\${AWS::Partition}:s3:::orders-copy
                    ReplicationTime: { Status: Enabled, Time: { Minutes: 15 } }
                    Metrics: { Status: Enabled, EventThreshold: { Minutes: 15 } }
    `,
    // Metrics do not need a threshold, and tags leave delete markers behind.
    yaml`
      Resources:
        Data:
          Type: AWS::S3::Bucket
          Properties:
            VersioningConfiguration: { Status: Enabled }
            ReplicationConfiguration:
              Role: !GetAtt Role.Arn
              Rules:
                - Status: Enabled
                  Filter: { TagFilter: { Key: keep, Value: "yes" } }
                  DeleteMarkerReplication: { Status: Disabled }
                  Destination:
                    Bucket: arn:aws:s3:::orders-copy
                    ReplicationTime: { Status: Enabled, Time: { Minutes: 15 } }
                    Metrics: { Status: Enabled }
    `,
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "away"
        region = "eu-central-1"
      }

      resource "aws_s3_bucket" "data" {}

      resource "aws_s3_bucket_versioning" "data" {
        bucket = aws_s3_bucket.data.id

        versioning_configuration { status = "Enabled" }
      }

      resource "aws_s3_bucket" "copy" {
        provider = aws.away
      }

      resource "aws_s3_bucket_versioning" "copy" {
        provider = aws.away
        bucket   = aws_s3_bucket.copy.id

        versioning_configuration { status = "Enabled" }
      }

      resource "aws_s3_bucket_replication_configuration" "data" {
        bucket = aws_s3_bucket.data.id
        role   = "arn:aws:iam::111122223333:role/replication"

        rule {
          status = "Enabled"
          destination { bucket = aws_s3_bucket.copy.arn }
        }
      }
    `,
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }

      provider "aws" {
        alias  = "away"
        region = "eu-central-1"
      }

      resource "aws_s3_bucket" "data" {}

      resource "aws_s3_bucket_versioning" "data" {
        bucket = aws_s3_bucket.data.id

        versioning_configuration { status = "Enabled" }
      }

      resource "aws_s3_bucket" "copy" {
        provider = aws.away
      }

      resource "aws_s3_bucket_versioning" "copy" {
        provider = aws.away
        bucket   = aws_s3_bucket.copy.id

        versioning_configuration { status = "Enabled" }
      }

      resource "aws_s3_bucket_replication_configuration" "data" {
        bucket = aws_s3_bucket.data.id
        role   = "arn:aws:iam::111122223333:role/replication"

        rule {
          status = "Enabled"
          filter {}
          delete_marker_replication { status = "Enabled" }

          destination {
            bucket = aws_s3_bucket.copy.arn

            replication_time {
              status = "Enabled"
              time { minutes = 15 }
            }

            metrics {
              status = "Enabled"
              event_threshold { minutes = 15 }
            }
          }
        }
      }
    `,
    // What the provider sends by itself for the bucket's own block: delete markers stay behind, and fifteen minutes.
    hcl`
      resource "aws_s3_bucket" "data" {
        versioning { enabled = true }

        replication_configuration {
          role = "arn:aws:iam::111122223333:role/replication"

          rules {
            status   = "Enabled"
            priority = 1

            filter {
              tags = { keep = "yes" }
            }

            destination {
              bucket = "arn:aws:s3:::orders-copy"
              replication_time {}
              metrics {}
            }
          }
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Data: { Type: AWS::S3::Bucket } }`,
    hcl`
      resource "aws_s3_bucket" "data" {}
    `,
  ],
  fails: [
    // Each on its own line: no filter, no ARN, no block of minutes.
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules:
                  - Status: Enabled
                    Priority: «1»
                    DeleteMarkerReplication: { Status: Enabled }
                    Destination:
                      Bucket: «!Ref Copy»
                      ReplicationTime: { Status: Enabled, Time: { Minutes: 15 } }
                      Metrics: { Status: Enabled }
          Copy: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: Enabled } } }
      `,
      says: "S3 bucket `Data` has a replication rule without a filter that sets what needs one: a priority, delete markers, time control or changes of replicas",
      leaves: ["Data"],
    },
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules:
                  - Status: Enabled
                    Priority: 1
                    Filter: { Prefix: "" }
                    DeleteMarkerReplication: { Status: Enabled }
                    Destination: { Bucket: arn:aws:s3:::orders-copy, ReplicationTime: { Status: Enabled, Time: «15» }, Metrics: { Status: Enabled } }
      `,
      stays: "Data.ReplicationConfiguration.Rules[0].Destination.ReplicationTime.Time.Minutes is not known",
    },
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules: [{ Status: Enabled, Priority: 1, Filter: «{ Prefix: "" }», Destination: { Bucket: arn:aws:s3:::orders-copy } }]
      `,
      says: "S3 bucket `Data` has a replication rule with a filter that does not say what becomes of delete markers",
    },
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules:
                  - Status: Enabled
                    Filter: { And: { Prefix: orders/, TagFilters: [{ Key: keep, Value: "yes" }] } }
                    DeleteMarkerReplication: { Status: «Enabled» }
                    Destination: { Bucket: arn:aws:s3:::orders-copy }
      `,
    },
    // Time control: without metrics, with ten minutes, and a threshold without it.
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules:
                  - Status: Enabled
                    Filter: { Prefix: "" }
                    DeleteMarkerReplication: { Status: Enabled }
                    Destination:
                      Bucket: arn:aws:s3:::orders-copy
                      ReplicationTime: { Status: «Enabled», Time: { Minutes: «10» } }
                  - Status: Enabled
                    Filter: { Prefix: orders/ }
                    DeleteMarkerReplication: { Status: Enabled }
                    Destination:
                      Bucket: arn:aws:s3:::orders-copy
                      Metrics: { Status: Enabled, EventThreshold: «{ Minutes: 15 }» }
      `,
      says: "S3 bucket `Data` has a replication time control without a limit of 15 minutes",
    },
    // Both ends without versions.
    yaml`
      Resources:
        «Data»:
          Type: AWS::S3::Bucket
          Properties:
            ReplicationConfiguration: { Role: !GetAtt Role.Arn, Rules: [{ Status: Enabled, Destination: { Bucket: «!GetAtt Copy.Arn» } }] }
        Copy: { Type: AWS::S3::Bucket }
    `,
    // Only rules with a filter may have several destinations.
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules:
                  - { Status: Enabled, Destination: { Bucket: «arn:aws:s3:::orders-copy» } }
                  - { Status: Enabled, Destination: { Bucket: arn:aws:s3:::orders-archive } }
      `,
      stays: "no edit",
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "away"
          region = "eu-central-1"
        }

        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_versioning" "data" {
          bucket = aws_s3_bucket.data.id

          versioning_configuration { status = "Enabled" }
        }

        resource "aws_s3_bucket" "copy" {
          provider = aws.away
        }

        resource "aws_s3_bucket_versioning" "copy" {
          provider = aws.away
          bucket   = aws_s3_bucket.copy.id

          versioning_configuration { status = "Enabled" }
        }

        resource "aws_s3_bucket_replication_configuration" "data" {
          bucket = aws_s3_bucket.data.id
          role   = "arn:aws:iam::111122223333:role/replication"

          rule {
            status = "Enabled"
            delete_marker_replication { status = «"Enabled"» }

            destination {
              bucket = «aws_s3_bucket.copy.id»

              replication_time {
                status = "Enabled"
                time { minutes = «10» }
              }

              metrics { status = "Enabled" }
            }
          }
        }
      `,
      says: "S3 bucket `aws_s3_bucket.data` has a replication rule without a filter that sets what needs one: a priority, delete markers, time control or changes of replicas",
      leaves: ["aws_s3_bucket.data"],
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "away"
          region = "eu-central-1"
        }

        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_versioning" "data" {
          bucket = aws_s3_bucket.data.id

          versioning_configuration { status = "Enabled" }
        }

        resource "aws_s3_bucket" "copy" {
          provider = aws.away
        }

        resource "aws_s3_bucket_versioning" "copy" {
          provider = aws.away
          bucket   = aws_s3_bucket.copy.id

          versioning_configuration { status = "Enabled" }
        }

        resource "aws_s3_bucket_replication_configuration" "data" {
          bucket = aws_s3_bucket.data.id
          role   = "arn:aws:iam::111122223333:role/replication"

          rule {
            status = "Enabled"
            «filter» {}
            destination { bucket = aws_s3_bucket.copy.arn }
          }
        }
      `,
      says: "S3 bucket `aws_s3_bucket.data` has a replication rule with a filter that does not say what becomes of delete markers",
    },
    {
      given: hcl`
        provider "aws" {
          region = "eu-west-1"
        }
  
        provider "aws" {
          alias  = "away"
          region = "eu-central-1"
        }
  
        resource "aws_s3_bucket" "data" {}
  
        resource "aws_s3_bucket_versioning" "data" {
          bucket = aws_s3_bucket.data.id
  
          versioning_configuration { status = "Enabled" }
        }
  
        resource "aws_s3_bucket" "copy" {
          provider = aws.away
        }
  
        resource "aws_s3_bucket_versioning" "copy" {
          provider = aws.away
          bucket   = aws_s3_bucket.copy.id
  
          versioning_configuration { status = "Enabled" }
        }
  
        resource "aws_s3_bucket_replication_configuration" "data" {
          bucket = aws_s3_bucket.data.id
          role   = "arn:aws:iam::111122223333:role/replication"
  
          rule {
            status = "Enabled"
  
            filter {
              and {
                prefix = "orders/"
                tags   = { keep = "yes" }
              }
            }
  
            delete_marker_replication { status = «"Enabled"» }
            destination { bucket = aws_s3_bucket.copy.arn }
          }
        }
      `,
    },
    // Both ends without versions.
    hcl`
      «resource "aws_s3_bucket" "data"» {}

      resource "aws_s3_bucket" "copy" {}

      resource "aws_s3_bucket_replication_configuration" "data" {
        bucket = aws_s3_bucket.data.id
        role   = "arn:aws:iam::111122223333:role/replication"

        rule {
          status = "Enabled"
          destination { bucket = «aws_s3_bucket.copy.arn» }
        }
      }
    `,
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration:
                Status: Enabled
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules:
                  - Status: Enabled
                    Priority: «1»
                    Destination:
                      Bucket: arn:aws:s3:::orders-copy # in another account
      `,
      becomes: `
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration:
                Status: Enabled
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules:
                  - Status: Enabled
                    Priority: 1
                    Destination:
                      Bucket: arn:aws:s3:::orders-copy # in another account
                    Filter:
                      Prefix: ""
                    DeleteMarkerReplication:
                      Status: Enabled
      `,
    },
    {
      given: hcl`
        «resource "aws_s3_bucket" "data"» {}

        resource "aws_s3_bucket_replication_configuration" "data" {
          bucket = aws_s3_bucket.data.id
          role   = "arn:aws:iam::111122223333:role/replication"

          rule {
            status = "Enabled"

            destination {
              bucket = "arn:aws:s3:::orders-copy" # in another account
            }
          }
        }
      `,
      becomes: `
        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_versioning" "data" {
          bucket = aws_s3_bucket.data.id

          versioning_configuration {
            status = "Enabled"
          }
        }

        resource "aws_s3_bucket_replication_configuration" "data" {
          bucket = aws_s3_bucket.data.id
          role   = "arn:aws:iam::111122223333:role/replication"

          rule {
            status = "Enabled"

            destination {
              bucket = "arn:aws:s3:::orders-copy" # in another account
            }
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { CopyArn: { Type: String } }
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration: { Role: !GetAtt Role.Arn, Rules: [{ Status: Enabled, Destination: { Bucket: «!Ref CopyArn» } }] }
      `,
      because: "parameter `CopyArn` has no default",
    },
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: { Status: Enabled }
              ReplicationConfiguration:
                Role: !GetAtt Role.Arn
                Rules:
                  - Status: Enabled
                    Filter: { Prefix: "" }
                    DeleteMarkerReplication: { Status: Enabled }
                    Destination:
                      Bucket: arn:aws:s3:::orders-copy
                      ReplicationTime: { Status: Enabled, Time: { Minutes: 15 }, Metrics: { Status: Enabled } }
      `,
      because: "`Destination.ReplicationTime.Metrics` is written in its place, which AWS does not know",
    },
    {
      given: hcl`
        variable "copy" { type = string }

        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "away"
          region = "eu-central-1"
        }

        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_versioning" "data" {
          bucket = aws_s3_bucket.data.id

          versioning_configuration { status = "Enabled" }
        }

        resource "aws_s3_bucket" "copy" {
          provider = aws.away
        }

        resource "aws_s3_bucket_versioning" "copy" {
          provider = aws.away
          bucket   = aws_s3_bucket.copy.id

          versioning_configuration { status = "Enabled" }
        }

        resource "aws_s3_bucket_replication_configuration" "data" {
          bucket = aws_s3_bucket.data.id
          role   = "arn:aws:iam::111122223333:role/replication"

          rule {
            status = "Enabled"
            destination { bucket = «var.copy» }
          }
        }
      `,
      because: "`var.copy` has no default",
    },
  ],
});
