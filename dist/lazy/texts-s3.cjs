(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "s3-bucket-kept": {
    since: "0.1.0",
    why: `
    S3 refuses to delete a bucket that has objects, which is its protection from a stack that is deleted by
    mistake. The CDK's automatic emptying, and Terraform with force_destroy, delete every object and every version
    first, and so turn one wrong command into the loss of all of them.
  `,
    remedy: `
    Take autoDeleteObjects off the bucket in a deployment of its own, and use the removal policy RETAIN. A stack
    that is deleted then leaves the bucket behind, to be emptied by hand. In Terraform set force_destroy to false.
  `,
    example: {
  cloudformation: `
    Resources:
      Data:
        Type: AWS::S3::Bucket
        DeletionPolicy: Retain
        UpdateReplacePolicy: Retain
  `,
  terraform: `
    resource "aws_s3_bucket" "data" {
      force_destroy = false
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_s3.Bucket.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    fixNote: "a bucket that holds objects has to be emptied on purpose before it can be deleted",
  },
  "s3-noncurrent-kept": {
    since: "0.1.0",
    why: `
    Old versions are what an overwritten or deleted object is restored from. A lifecycle rule that removes them
    after a day gives whoever made the mistake one day to notice it.
  `,
    remedy: `
    Keep noncurrent versions at least as long as your retention, or keep the latest few of each object whatever
    their age. Versions are charged like objects: a colder storage class takes most of the cost.
  `,
    example: {
  cloudformation: `
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          VersioningConfiguration: { Status: Enabled }
          LifecycleConfiguration:
            Rules:
              - Status: Enabled
                NoncurrentVersionExpiration:
                  NoncurrentDays: 35
  `,
  terraform: `
    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_versioning" "data" {
      bucket = aws_s3_bucket.data.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_lifecycle_configuration" "data" {
      bucket = aws_s3_bucket.data.id

      rule {
        id     = "old-versions"
        status = "Enabled"

        noncurrent_version_expiration {
          noncurrent_days = 35
        }
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversionexpiration.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9", "SI-12"] },
    fixNote: "old versions are charged like objects for as long as they are kept",
  },
  "s3-object-lock": {
    since: "0.1.0",
    why: `
    Whoever can delete in the copy's bucket, an attacker with the account's rights among them, can delete the
    copies with the originals. Object Lock with a default retention keeps every version for its time, whatever
    rights somebody has.
  `,
    remedy: `
    Turn Object Lock on with a default retention in days or years, in governance mode to begin with. Versions
    cannot be deleted before their time, in compliance mode by nobody at all, and are charged until then.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Mappings:
      Other:
        eu-west-1: { Region: eu-central-1 }
        eu-central-1: { Region: eu-west-1 }
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          BucketName: !Sub shop-\${AWS::Region}
          VersioningConfiguration: { Status: Enabled }
          ObjectLockEnabled: true
          ObjectLockConfiguration:
            ObjectLockEnabled: Enabled
            Rule:
              DefaultRetention: { Mode: GOVERNANCE, Days: 35 }
          ReplicationConfiguration:
            Role: arn:aws:iam::111122223333:role/replication
            Rules:
              - Status: Enabled
                Priority: 1
                Filter: { Prefix: "" }
                DeleteMarkerReplication: { Status: Enabled }
                Destination:
                  Bucket: !Sub
                    - arn:aws:s3:::shop-\${Other}
                    - Other: !FindInMap [Other, !Ref AWS::Region, Region]
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_versioning" "data" {
      bucket = aws_s3_bucket.data.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket" "copy" {
      provider            = aws.recovery
      object_lock_enabled = true
    }

    resource "aws_s3_bucket_versioning" "copy" {
      provider = aws.recovery
      bucket   = aws_s3_bucket.copy.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_object_lock_configuration" "copy" {
      provider = aws.recovery
      bucket   = aws_s3_bucket.copy.id

      rule {
        default_retention {
          mode = "GOVERNANCE"
          days = 35
        }
      }
    }

    resource "aws_s3_bucket_replication_configuration" "data" {
      bucket = aws_s3_bucket.data.id
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
  `,
},
    noFix: "how long versions can be deleted by nobody is a decision that cannot be taken back",
    references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "CP-9(8)"] },
    similar: [
    "checkov:CKV_AWS_143",
    "guard-rules-registry:S3_BUCKET_DEFAULT_LOCK_ENABLED",
    "cdk-nag:S3BucketDefaultLockEnabled",
    "prowler:s3_bucket_object_lock",
    "hashicorp-nist-sentinel:s3-bucket-should-have-object-lock-enabled",
    "steampipe-terraform-aws-compliance:s3_bucket_object_lock_enabled",
  ],
  },
  "s3-replication": {
    since: "0.1.0",
    why: `
    A bucket stands in one region, and while the region is out of reach, so are its objects. Replication writes each
    new object to a bucket elsewhere within minutes, so that the recovery region has the data at hand.
  `,
    remedy: `
    Make a versioned bucket by a stack in the recovery region and replicate to it by its ARN. Replication takes
    what is written from then on: copy what is there already with Batch Replication. Storage, requests and
    transfer between the regions are charged.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Mappings:
      Other:
        eu-west-1: { Region: eu-central-1 }
        eu-central-1: { Region: eu-west-1 }
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          BucketName: !Sub shop-\${AWS::Region}
          VersioningConfiguration: { Status: Enabled }
          ReplicationConfiguration:
            Role: arn:aws:iam::111122223333:role/replication
            Rules:
              - Status: Enabled
                Priority: 1
                Filter: { Prefix: "" }
                DeleteMarkerReplication: { Status: Enabled }
                Destination:
                  Bucket: !Sub
                    - arn:aws:s3:::shop-\${Other}
                    - Other: !FindInMap [Other, !Ref AWS::Region, Region]
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_versioning" "data" {
      bucket = aws_s3_bucket.data.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket" "copy" {
      provider = aws.recovery
    }

    resource "aws_s3_bucket_versioning" "copy" {
      provider = aws.recovery
      bucket   = aws_s3_bucket.copy.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_replication_configuration" "data" {
      bucket = aws_s3_bucket.data.id
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
  `,
},
    noFix: "the bucket in the recovery region, and a role that may write to it, have to be made first",
    references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9(3)", "SC-36"] },
    similar: [
    "checkov:CKV_AWS_144",
    "guard-rules-registry:S3_BUCKET_REPLICATION_ENABLED",
    "cdk-nag:S3BucketReplicationEnabled",
    "hashicorp-nist-sentinel:s3-bucket-should-use-cross-region-replication",
    "prowler:s3_bucket_cross_region_replication",
    "steampipe-terraform-aws-compliance:s3_bucket_cross_region_replication_enabled",
    "service-screener:CrossRegionReplication",
  ],
  },
  "s3-replication-covers-encrypted": {
    since: "0.1.0",
    why: `
    S3 replicates no object that is encrypted with a KMS key unless the rule says so, and it says nothing about
    what it leaves out. Where KMS is the default of the bucket, that is every object: the copy stays empty.
  `,
    remedy: `
    Let the rule select encrypted objects, name a key of the destination's region for the copies, and allow the
    replication role to decrypt with the one and encrypt with the other. KMS requests are charged.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Mappings:
      Other:
        eu-west-1: { Region: eu-central-1 }
        eu-central-1: { Region: eu-west-1 }
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          BucketName: !Sub shop-\${AWS::Region}
          VersioningConfiguration: { Status: Enabled }
          BucketEncryption:
            ServerSideEncryptionConfiguration:
              - ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms }
          ReplicationConfiguration:
            Role: arn:aws:iam::111122223333:role/replication
            Rules:
              - Status: Enabled
                Priority: 1
                Filter: { Prefix: "" }
                DeleteMarkerReplication: { Status: Enabled }
                SourceSelectionCriteria:
                  SseKmsEncryptedObjects: { Status: Enabled }
                Destination:
                  Bucket: !Sub
                    - arn:aws:s3:::shop-\${Other}
                    - Other: !FindInMap [Other, !Ref AWS::Region, Region]
                  EncryptionConfiguration:
                    ReplicaKmsKeyID: !Sub
                      - arn:aws:kms:\${Other}:111122223333:alias/shop
                      - Other: !FindInMap [Other, !Ref AWS::Region, Region]
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_versioning" "data" {
      bucket = aws_s3_bucket.data.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_server_side_encryption_configuration" "data" {
      bucket = aws_s3_bucket.data.id

      rule {
        apply_server_side_encryption_by_default {
          sse_algorithm = "aws:kms"
        }
      }
    }

    resource "aws_s3_bucket" "copy" {
      provider = aws.recovery
    }

    resource "aws_s3_bucket_versioning" "copy" {
      provider = aws.recovery
      bucket   = aws_s3_bucket.copy.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_replication_configuration" "data" {
      bucket = aws_s3_bucket.data.id
      role   = "arn:aws:iam::111122223333:role/replication"

      rule {
        status = "Enabled"

        filter {}

        delete_marker_replication {
          status = "Enabled"
        }

        source_selection_criteria {
          sse_kms_encrypted_objects {
            status = "Enabled"
          }
        }

        destination {
          bucket = aws_s3_bucket.copy.arn

          encryption_configuration {
            replica_kms_key_id = "arn:aws:kms:eu-central-1:111122223333:alias/shop"
          }
        }
      }
    }
  `,
},
    noFix: "the key for the copies, and what the role may do with it, have to be chosen",
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html"],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },
  },
  "s3-replication-takes-effect": {
    since: "0.1.0",
    why: `
    S3 takes or rejects a replication as a whole, and two versions of its settings exist that must not be mixed.
    What is rejected is found out during the deployment, and until then nothing is copied anywhere.
  `,
    remedy: `
    Write each rule in the second version: a priority, a filter (an empty prefix for all objects), what becomes
    of delete markers, and a destination by its ARN. Time control takes a limit of 15 minutes and metrics. Both
    buckets must be versioned.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Mappings:
      Other:
        eu-west-1: { Region: eu-central-1 }
        eu-central-1: { Region: eu-west-1 }
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          BucketName: !Sub shop-\${AWS::Region}
          VersioningConfiguration: { Status: Enabled }
          ReplicationConfiguration:
            Role: arn:aws:iam::111122223333:role/replication
            Rules:
              - Status: Enabled
                Priority: 1
                Filter: { Prefix: "" }
                DeleteMarkerReplication: { Status: Enabled }
                Destination:
                  Bucket: !Sub
                    - arn:aws:s3:::shop-\${Other}
                    - Other: !FindInMap [Other, !Ref AWS::Region, Region]
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_versioning" "data" {
      bucket = aws_s3_bucket.data.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket" "copy" {
      provider = aws.recovery
    }

    resource "aws_s3_bucket_versioning" "copy" {
      provider = aws.recovery
      bucket   = aws_s3_bucket.copy.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_replication_configuration" "data" {
      bucket = aws_s3_bucket.data.id
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
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-add-config.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationdestination.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },
    fixNote: "S3 rejects the replication without it; versions are charged like objects",
  },
  "s3-replication-time-control": {
    since: "0.1.0",
    why: `
    Most objects are replicated in seconds, yet nothing holds S3 to it: under load, or for large objects, it can
    be hours. Time control is AWS's promise of 15 minutes for nearly all of them, and tells when it is missed.
  `,
    remedy: `
    Turn replication time control on, with metrics and an alarm on the backlog. It is charged for each gigabyte.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Mappings:
      Other:
        eu-west-1: { Region: eu-central-1 }
        eu-central-1: { Region: eu-west-1 }
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          BucketName: !Sub shop-\${AWS::Region}
          VersioningConfiguration: { Status: Enabled }
          ReplicationConfiguration:
            Role: arn:aws:iam::111122223333:role/replication
            Rules:
              - Status: Enabled
                Priority: 1
                Filter: { Prefix: "" }
                DeleteMarkerReplication: { Status: Enabled }
                Destination:
                  Bucket: !Sub
                    - arn:aws:s3:::shop-\${Other}
                    - Other: !FindInMap [Other, !Ref AWS::Region, Region]
                  ReplicationTime: { Status: Enabled, Time: { Minutes: 15 } }
                  Metrics: { Status: Enabled, EventThreshold: { Minutes: 15 } }
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_versioning" "data" {
      bucket = aws_s3_bucket.data.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket" "copy" {
      provider = aws.recovery
    }

    resource "aws_s3_bucket_versioning" "copy" {
      provider = aws.recovery
      bucket   = aws_s3_bucket.copy.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_replication_configuration" "data" {
      bucket = aws_s3_bucket.data.id
      role   = "arn:aws:iam::111122223333:role/replication"

      rule {
        status = "Enabled"

        filter {}

        delete_marker_replication {
          status = "Enabled"
        }

        destination {
          bucket = aws_s3_bucket.copy.arn

          replication_time {
            status = "Enabled"

            time {
              minutes = 15
            }
          }

          metrics {
            status = "Enabled"

            event_threshold {
              minutes = 15
            }
          }
        }
      }
    }
  `,
},
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-time-control.html"],
    frameworks: { wellArchitected: ["REL09-BP03", "REL13-BP01"], nist80053: ["CP-6(2)", "CP-10"] },
    fixNote: "time control is charged by the gigabyte",
  },
  "s3-two-way-replication": {
    since: "0.1.0",
    why: `
    What is written to a copy stays there unless the copy replicates back. With writes in both regions each side
    then lacks what the other has, and after a failover there is no way home without a copy by hand. Changes to
    the tags, locks and access lists of replicas travel only where the rule says so.
  `,
    remedy: `
    Give the destination a rule back to the source, and let both rules replicate changes of replicas. Objects of
    one name that are written in both regions at once end with the later of the two.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Mappings:
      Other:
        eu-west-1: { Region: eu-central-1 }
        eu-central-1: { Region: eu-west-1 }
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          BucketName: !Sub shop-\${AWS::Region}
          VersioningConfiguration: { Status: Enabled }
          ReplicationConfiguration:
            Role: arn:aws:iam::111122223333:role/replication
            Rules:
              - Status: Enabled
                Priority: 1
                Filter: { Prefix: "" }
                DeleteMarkerReplication: { Status: Enabled }
                SourceSelectionCriteria:
                  ReplicaModifications: { Status: Enabled }
                Destination:
                  Bucket: !Sub
                    - arn:aws:s3:::shop-\${Other}
                    - Other: !FindInMap [Other, !Ref AWS::Region, Region]
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_versioning" "data" {
      bucket = aws_s3_bucket.data.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket" "copy" {
      provider = aws.recovery
    }

    resource "aws_s3_bucket_versioning" "copy" {
      provider = aws.recovery
      bucket   = aws_s3_bucket.copy.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_replication_configuration" "data" {
      bucket = aws_s3_bucket.data.id
      role   = "arn:aws:iam::111122223333:role/replication"

      rule {
        status = "Enabled"

        filter {}

        delete_marker_replication {
          status = "Enabled"
        }

        source_selection_criteria {
          replica_modifications {
            status = "Enabled"
          }
        }

        destination {
          bucket = aws_s3_bucket.copy.arn
        }
      }
    }

    resource "aws_s3_bucket_replication_configuration" "copy" {
      provider = aws.recovery
      bucket   = aws_s3_bucket.copy.id
      role     = "arn:aws:iam::111122223333:role/replication"

      rule {
        status = "Enabled"

        filter {}

        delete_marker_replication {
          status = "Enabled"
        }

        source_selection_criteria {
          replica_modifications {
            status = "Enabled"
          }
        }

        destination {
          bucket = aws_s3_bucket.data.arn
        }
      }
    }
  `,
},
    noFix: "the way back is a rule of the other bucket with a role of its own",
    references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-for-metadata-changes.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPointBucketReplication.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10"] },
  },
  "s3-versioning": {
    since: "0.1.0",
    why: `
    Without versions an overwrite or a delete is final: nothing in S3 can bring the object back, and durability
    protects against lost disks only. With versions the object of before is still there. Replication and AWS
    Backup need them, too.
  `,
    remedy: `
    Turn versioning on, and let a lifecycle rule remove old versions after your retention, for each version is
    charged like an object. Once on, versioning can be suspended, not taken back.
  `,
    example: {
  cloudformation: `
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          VersioningConfiguration:
            Status: Enabled
  `,
  terraform: `
    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_versioning" "data" {
      bucket = aws_s3_bucket.data.id

      versioning_configuration {
        status = "Enabled"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/s3-backups.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "SI-12"] },
    similar: [
    "checkov:CKV_AWS_21",
    "trivy:AWS-0090",
    "guard-rules-registry:S3_BUCKET_VERSIONING_ENABLED",
    "cdk-nag:S3BucketVersioningEnabled",
    "cfripper:S3ObjectVersioningRule",
    "terrascan:AC_AWS_0214",
    "prowler:s3_bucket_object_versioning",
    "kics:s3_bucket_without_versioning",
    "hashicorp-nist-sentinel:s3-bucket-should-have-versioning-enabled",
    "steampipe-terraform-aws-compliance:s3_bucket_versioning_enabled",
    "service-screener:BucketVersioning",
  ],
    fixNote: "each version is charged like an object until a lifecycle rule removes it",
  },
  "s3-zone-redundant-class": {
    since: "0.1.0",
    why: `
    One Zone classes keep an object in a single Availability Zone. When that zone is lost, so is the object, and
    where it was the only copy nothing brings it back. All other classes spread over at least three zones.
  `,
    remedy: `
    Let lifecycle rules move objects to STANDARD_IA, INTELLIGENT_TIERING or GLACIER_IR in place of ONEZONE_IA, or
    replicate the bucket. STANDARD_IA costs about a quarter more to store.
  `,
    example: {
  cloudformation: `
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          LifecycleConfiguration:
            Rules:
              - Status: Enabled
                Transitions:
                  - StorageClass: STANDARD_IA
                    TransitionInDays: 30
  `,
  terraform: `
    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_lifecycle_configuration" "data" {
      bucket = aws_s3_bucket.data.id

      rule {
        id     = "colder"
        status = "Enabled"

        transition {
          days          = 30
          storage_class = "STANDARD_IA"
        }
      }
    }
  `,
},
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html"],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-9", "SC-36"] },
    fixNote: "STANDARD_IA costs about a quarter more to store",
  },
};
})
