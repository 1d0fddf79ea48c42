import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./versioning.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Data: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: Enabled } } } }`,
    yaml`
      Parameters: { Versions: { Type: String, Default: Enabled } }
      Resources: { Data: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: !Ref Versions } } } }
    `,
    // S3 turns versioning on with Object Lock.
    yaml`Resources: { Data: { Type: AWS::S3::Bucket, Properties: { ObjectLockEnabled: true } } }`,
    hcl`
      resource "aws_s3_bucket" "data" {}

      resource "aws_s3_bucket_versioning" "data" {
        bucket = aws_s3_bucket.data.id

        versioning_configuration { status = "Enabled" }
      }
    `,
    // By the name that both carry, by instances, and through the instances of the buckets.
    hcl`
      variable "env" { type = string }

      locals {
        names = ["orders", "invoices"]
      }

      resource "aws_s3_bucket" "named" { bucket = "\${var.env}-data" }

      resource "aws_s3_bucket_versioning" "named" {
        bucket = "\${var.env}-data"

        versioning_configuration { status = "Enabled" }
      }

      resource "aws_s3_bucket" "counted" {
        count  = length(local.names)
        bucket = local.names[count.index]
      }

      resource "aws_s3_bucket_versioning" "counted" {
        count  = length(local.names)
        bucket = aws_s3_bucket.counted[count.index].id

        versioning_configuration { status = "Enabled" }
      }

      resource "aws_s3_bucket" "each" {
        for_each = toset(local.names)
      }

      resource "aws_s3_bucket_versioning" "each" {
        for_each = aws_s3_bucket.each
        bucket   = each.value.id

        versioning_configuration { status = "Enabled" }
      }
    `,
    // However many there are, each has its own.
    hcl`
      variable "names" { type = set(string) }

      resource "aws_s3_bucket" "data" {
        for_each = var.names
      }

      resource "aws_s3_bucket_versioning" "data" {
        for_each = aws_s3_bucket.data
        bucket   = each.value.bucket

        versioning_configuration { status = "Enabled" }
      }
    `,
    // The bucket's own block, as before version 4 of the provider; Object Lock brings versions with it, in both forms.
    hcl`
      resource "aws_s3_bucket" "data" {
        versioning { enabled = true }
      }

      resource "aws_s3_bucket" "locked" {
        object_lock_enabled = true
      }

      resource "aws_s3_bucket" "locked_before" {
        object_lock_configuration { object_lock_enabled = "Enabled" }
      }
    `,
    // The split resource wins over the block.
    hcl`
      resource "aws_s3_bucket" "data" {
        versioning { enabled = false }
      }

      resource "aws_s3_bucket_versioning" "data" {
        bucket = aws_s3_bucket.data.id

        versioning_configuration { status = "Enabled" }
      }
    `,
    // Within a module, and from outside of it.
    {
      given: hcl`
        module "inside" {
          source = "./inside"
        }

        module "bucket" {
          source = "./bucket"
        }

        resource "aws_s3_bucket_versioning" "outside" {
          bucket = module.bucket.name

          versioning_configuration { status = "Enabled" }
        }
      `,
      files: {
        "bucket/main.tf": `
          resource "aws_s3_bucket" "this" {}
          output "name" { value = aws_s3_bucket.this.id }
        `,
        "inside/main.tf": `
          resource "aws_s3_bucket" "this" {}
          resource "aws_s3_bucket_versioning" "this" {
            bucket = aws_s3_bucket.this.id
            versioning_configuration { status = "Enabled" }
          }
        `,
      },
    },
    // However many there are, by their index.
    hcl`
      variable "number" { type = number }

      resource "aws_s3_bucket" "data" {
        count = var.number
      }

      resource "aws_s3_bucket_versioning" "data" {
        count  = var.number
        bucket = aws_s3_bucket.data[count.index].id

        versioning_configuration { status = "Enabled" }
      }
    `,
  ],
  skips: [
    // A bucket for logs, by each of those that may write them.
    yaml`
      Resources:
        Logs: { Type: AWS::S3::Bucket }
        Trail: { Type: AWS::CloudTrail::Trail, Properties: { S3BucketName: !Ref Logs, IsLogging: true } }
    `,
    yaml`
      Resources:
        Logs: { Type: AWS::S3::Bucket }
        Flow: { Type: AWS::EC2::FlowLog, Properties: { LogDestination: !Sub "arn:aws:s3:::\${Logs}/vpc", LogDestinationType: s3 } }
    `,
    yaml`
      Resources:
        Logs: { Type: AWS::S3::Bucket }
        Balancer:
          Type: AWS::ElasticLoadBalancingV2::LoadBalancer
          Properties:
            LoadBalancerAttributes: [{ Key: access_logs.s3.enabled, Value: "true" }, { Key: access_logs.s3.bucket, Value: !Ref Logs }]
    `,
    yaml`
      Resources:
        Logs: { Type: AWS::S3::Bucket }
        Site: { Type: AWS::CloudFront::Distribution, Properties: { DistributionConfig: { Logging: { Bucket: !GetAtt Logs.DomainName } } } }
    `,
    yaml`
      Resources:
        Artifacts: { Type: AWS::S3::Bucket }
        Pipeline: { Type: AWS::CodePipeline::Pipeline, Properties: { ArtifactStore: { Type: S3, Location: !Ref Artifacts } } }
    `,
    yaml`
      Resources:
        Artifacts: { Type: AWS::S3::Bucket }
        Pipeline:
          Type: AWS::CodePipeline::Pipeline
          Properties: { ArtifactStores: [{ Region: eu-west-1, ArtifactStore: { Type: S3, Location: !Ref Artifacts } }] }
    `,
    yaml`
      Resources:
        Builds: { Type: AWS::S3::Bucket }
        Build: { Type: AWS::CodeBuild::Project, Properties: { Artifacts: { Type: S3, Location: !Ref Builds } } }
    `,
    yaml`
      Resources:
        Requests: { Type: AWS::S3::Bucket, Properties: { BucketName: aws-waf-logs-shop } }
        Queries: { Type: AWS::S3::Bucket }
        Firewall: { Type: AWS::WAFv2::LoggingConfiguration, Properties: { LogDestinationConfigs: [!GetAtt Requests.Arn] } }
        Resolver: { Type: AWS::Route53Resolver::ResolverQueryLoggingConfig, Properties: { DestinationArn: !GetAtt Queries.Arn } }
    `,
    yaml`
      Resources:
        History: { Type: AWS::S3::Bucket }
        Channel: { Type: AWS::Config::DeliveryChannel, Properties: { S3BucketName: !Ref History } }
    `,
    yaml`Resources: { Logs: { Type: AWS::S3::Bucket, Properties: { AccessControl: LogDeliveryWrite } } }`,
    // What its policy lets in is logs.
    yaml`
      Resources:
        Logs: { Type: AWS::S3::Bucket }
        Policy:
          Type: AWS::S3::BucketPolicy
          Properties:
            Bucket: !Ref Logs
            PolicyDocument:
              Statement:
                - { Effect: Allow, Principal: { Service: logging.s3.amazonaws.com }, Action: s3:PutObject }
                - { Effect: Deny, Principal: "*", Condition: { Bool: { aws:SecureTransport: false } } }
    `,
    yaml`
      Resources:
        Logs: { Type: AWS::S3::Bucket }
        Policy:
          Type: AWS::S3::BucketPolicy
          Properties:
            Bucket: !Ref Logs
            PolicyDocument: { Statement: { Effect: Allow, Principal: { Service: [config.amazonaws.com, delivery.logs.amazonaws.com] } } }
    `,
    {
      given: yaml`
        Resources: { Artifacts: { Type: AWS::S3::Bucket } }
        Outputs: { Artifacts: { Value: !Ref Artifacts, Export: { Name: artifacts } } }
      `,
      beside: [
        {
          given: yaml`
            Resources: { Pipeline: { Type: AWS::CodePipeline::Pipeline, Properties: { ArtifactStore: { Type: S3, Location: !ImportValue artifacts } } } }
          `,
        },
      ],
    },
    // Copies of logs are logs.
    yaml`
      Resources:
        Logs:
          Type: AWS::S3::Bucket
          Properties: { AccessControl: LogDeliveryWrite, ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: !GetAtt Copy.Arn } }] } }
        Copy: { Type: AWS::S3::Bucket }
    `,
    // The same in Terraform.
    hcl`
      resource "aws_s3_bucket" "logs" {}

      resource "aws_cloudtrail" "trail" {
        name           = "trail"
        s3_bucket_name = aws_s3_bucket_policy.logs.bucket
      }

      resource "aws_s3_bucket_policy" "logs" {
        bucket = aws_s3_bucket.logs.id
        policy = "{}"
      }
    `,
    hcl`
      resource "aws_s3_bucket" "logs" {}

      resource "aws_flow_log" "network" {
        log_destination      = "\${aws_s3_bucket.logs.arn}/vpc"
        log_destination_type = "s3"
        traffic_type         = "ALL"
      }
    `,
    hcl`
      resource "aws_s3_bucket" "access" {}
      resource "aws_s3_bucket" "connections" {}
      resource "aws_s3_bucket" "classic" {}

      resource "aws_lb" "balancer" {
        access_logs {
          bucket  = aws_s3_bucket.access.id
          enabled = true
        }

        connection_logs { bucket = aws_s3_bucket.connections.id }
      }

      resource "aws_elb" "classic" {
        access_logs { bucket = aws_s3_bucket.classic.bucket }
      }
    `,
    hcl`
      resource "aws_s3_bucket" "visits" {}
      resource "aws_s3_bucket" "history" {}
      resource "aws_s3_bucket" "requests" {}
      resource "aws_s3_bucket" "queries" {}
      resource "aws_s3_bucket" "deliveries" {}

      resource "aws_cloudfront_distribution" "site" {
        logging_config { bucket = aws_s3_bucket.visits.bucket_domain_name }
      }

      resource "aws_config_delivery_channel" "history" {
        s3_bucket_name = aws_s3_bucket.history.bucket
      }

      resource "aws_wafv2_web_acl_logging_configuration" "firewall" {
        log_destination_configs = [aws_s3_bucket.requests.arn]
        resource_arn            = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/1"
      }

      resource "aws_route53_resolver_query_log_config" "queries" {
        name            = "queries"
        destination_arn = aws_s3_bucket.queries.arn
      }

      resource "aws_cloudwatch_log_delivery_destination" "deliveries" {
        name = "deliveries"
        delivery_destination_configuration { destination_resource_arn = aws_s3_bucket.deliveries.arn }
      }
    `,
    hcl`
      resource "aws_s3_bucket" "artifacts" {
        for_each = toset(["eu-west-1", "eu-central-1"])
      }

      resource "aws_s3_bucket" "builds" {}
      resource "aws_s3_bucket" "build_logs" {}

      resource "aws_codepipeline" "pipeline" {
        name     = "pipeline"
        role_arn = "arn:aws:iam::111122223333:role/pipeline"

        dynamic "artifact_store" {
          for_each = aws_s3_bucket.artifacts

          content {
            location = artifact_store.value.bucket
            region   = artifact_store.key
            type     = "S3"
          }
        }
      }

      resource "aws_codebuild_project" "build" {
        artifacts {
          type     = "S3"
          location = aws_s3_bucket.builds.bucket
        }

        logs_config {
          s3_logs { location = "\${aws_s3_bucket.build_logs.id}/builds" }
        }
      }
    `,
    hcl`
      resource "aws_s3_bucket" "split" {}

      resource "aws_s3_bucket_acl" "split" {
        bucket = aws_s3_bucket.split.id
        acl    = "log-delivery-write"
      }

      resource "aws_s3_bucket" "inline" {
        acl = "log-delivery-write"
      }

      resource "aws_s3_bucket" "target" {}

      resource "aws_s3_bucket" "data" {
        count = 0
      }

      resource "aws_s3_bucket_logging" "inline" {
        bucket        = aws_s3_bucket.inline.id
        target_bucket = aws_s3_bucket.target.id
        target_prefix = "access/"
      }
    `,
    // What its policy lets in is logs.
    hcl`
      resource "aws_s3_bucket" "logs" {}

      resource "aws_s3_bucket_policy" "logs" {
        bucket = aws_s3_bucket.logs.id

        policy = <<-JSON
          {
            "Statement": [
              {
                "Effect": "Allow",
                "Principal": { "Service": ["config.amazonaws.com", "delivery.logs.amazonaws.com"] },
                "Action": "s3:PutObject",
                "Resource": "\${aws_s3_bucket.logs.arn}/*"
              },
              { "Effect": "Deny", "Principal": "*", "Condition": { "Bool": { "aws:SecureTransport": false } } }
            ]
          }
        JSON
      }
    `,
    // The document of a policy is read where it says all of it.
    hcl`
      resource "aws_s3_bucket" "logs" {}

      data "aws_iam_policy_document" "logs" {
        statement {
          actions   = ["s3:PutObject"]
          resources = ["\${aws_s3_bucket.logs.arn}/*"]

          principals {
            type        = "Service"
            identifiers = ["logging.s3.amazonaws.com", "cloudtrail.amazonaws.com"]
          }

          condition {
            test     = "StringEquals"
            variable = "aws:SourceAccount"
            values   = ["111122223333"]
          }
        }

        statement {
          effect    = "Deny"
          actions   = ["s3:*"]
          resources = [aws_s3_bucket.logs.arn]

          principals {
            type        = "*"
            identifiers = ["*"]
          }
        }
      }

      resource "aws_s3_bucket_policy" "logs" {
        bucket = aws_s3_bucket.logs.id
        policy = data.aws_iam_policy_document.logs.json
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Data»: { Type: AWS::S3::Bucket } }`,
      says: "S3 bucket `Data` keeps no versions: what is overwritten or deleted is gone",
    },
    yaml`Resources: { Data: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: «Suspended» } } } }`,
    // The bucket that is logged is no bucket for logs, not even where it keeps its own.
    yaml`
      Resources:
        «Data»: { Type: AWS::S3::Bucket, Properties: { LoggingConfiguration: { DestinationBucketName: !Ref Logs } } }
        Logs: { Type: AWS::S3::Bucket }
    `,
    yaml`Resources: { «Data»: { Type: AWS::S3::Bucket, Properties: { LoggingConfiguration: { LogFilePrefix: own/ } } } }`,
    yaml`Resources: { Data: { Type: AWS::S3::Bucket, Properties: { ObjectLockEnabled: true, VersioningConfiguration: { Status: «Suspended» } } } }`,
    // A policy that lets others in, keeps the deliverers of logs out, or cannot be read makes no bucket for logs.
    yaml`
      Parameters: { Document: { Type: String } }
      Resources:
        «Data»: { Type: AWS::S3::Bucket }
        «Mail»: { Type: AWS::S3::Bucket }
        «Other»: { Type: AWS::S3::Bucket }
        OfData:
          Type: AWS::S3::BucketPolicy
          Properties:
            Bucket: !Ref Data
            PolicyDocument: { Statement: [{ Effect: Deny, Principal: { Service: cloudtrail.amazonaws.com } }, { Effect: Allow, Principal: "*" }] }
        OfMail:
          Type: AWS::S3::BucketPolicy
          Properties: { Bucket: !Ref Mail, PolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: ses.amazonaws.com } }] } }
        OfOther: { Type: AWS::S3::BucketPolicy, Properties: { Bucket: !Ref Other, PolicyDocument: !Ref Document } }
    `,
    // Nor does one that was copied to a bucket that is logged itself, or that lets somebody else in, too.
    yaml`
      Resources:
        «Data»: { Type: AWS::S3::Bucket, Properties: { LoggingConfiguration: { LogFilePrefix: own/ } } }
        «Mixed»: { Type: AWS::S3::Bucket }
        OfData:
          Type: AWS::S3::BucketPolicy
          Properties:
            Bucket: !Ref Data
            PolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: logging.s3.amazonaws.com } }] }
        OfMixed:
          Type: AWS::S3::BucketPolicy
          Properties:
            Bucket: !Ref Mixed
            PolicyDocument:
              Statement:
                - { Effect: Allow, Principal: { Service: delivery.logs.amazonaws.com } }
                - { Effect: Allow, Principal: { Service: cloudfront.amazonaws.com } }
    `,
    // AWS Backup takes versioned buckets only.
    yaml`
      Resources:
        «Data»: { Type: AWS::S3::Bucket }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpression: rate(1 day), TargetBackupVault: Default }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Data.Arn] } }
    `,
    // A parameter names a bucket of another template.
    yaml`
      Parameters: { LogBucket: { Type: String } }
      Resources:
        «Data»: { Type: AWS::S3::Bucket }
        Trail: { Type: AWS::CloudTrail::Trail, Properties: { S3BucketName: !Ref LogBucket, IsLogging: true } }
    `,
    {
      given: hcl`
        «resource "aws_s3_bucket" "data"» {
          bucket = "data"
        }
      `,
      says: "S3 bucket `aws_s3_bucket.data` keeps no versions: what is overwritten or deleted is gone",
    },
    hcl`
      resource "aws_s3_bucket" "suspended" {}

      resource "aws_s3_bucket_versioning" "suspended" {
        bucket = aws_s3_bucket.suspended.id

        versioning_configuration { status = «"Suspended"» }
      }

      resource "aws_s3_bucket" "never" {}

      resource "aws_s3_bucket_versioning" "never" {
        bucket = aws_s3_bucket.never.id

        versioning_configuration { status = «"Disabled"» }
      }

      resource "aws_s3_bucket" "own" {
        versioning { enabled = «false» }
      }
    `,
    // A split resource of no other bucket, or of one that is called otherwise.
    {
      given: hcl`
        «resource "aws_s3_bucket" "data"» {
          bucket = "data"
        }

        resource "aws_s3_bucket_versioning" "data" {
          bucket = "logs"

          versioning_configuration { status = "Enabled" }
        }

        resource "aws_s3_bucket_versioning" "none" {
          count  = 0
          bucket = aws_s3_bucket.data.id

          versioning_configuration { status = "Enabled" }
        }
      `,
      becomes: `
        resource "aws_s3_bucket" "data" {
          bucket = "data"
        }

        resource "aws_s3_bucket_versioning" "data_versioning" {
          bucket = aws_s3_bucket.data.id

          versioning_configuration {
            status = "Enabled"
          }
        }

        resource "aws_s3_bucket_versioning" "data" {
          bucket = "logs"

          versioning_configuration { status = "Enabled" }
        }

        resource "aws_s3_bucket_versioning" "none" {
          count  = 0
          bucket = aws_s3_bucket.data.id

          versioning_configuration { status = "Enabled" }
        }
      `,
    },
    // A policy that lets others in, or cannot be read, makes no bucket for logs.
    hcl`
      variable "policy" { type = string }

      «resource "aws_s3_bucket" "mail"» {}

      resource "aws_s3_bucket_policy" "mail" {
        bucket = aws_s3_bucket.mail.id
        policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { Service = "ses.amazonaws.com" } }] })
      }

      «resource "aws_s3_bucket" "data"» {}

      resource "aws_s3_bucket_policy" "data" {
        bucket = aws_s3_bucket.data.id
        policy = var.policy
      }
    `,
    hcl`
      variable "documents" { type = list(string) }

      «resource "aws_s3_bucket" "data"» {}

      data "aws_iam_policy_document" "data" {
        source_policy_documents = var.documents

        statement {
          actions = ["s3:PutObject"]

          principals {
            type        = "Service"
            identifiers = ["logging.s3.amazonaws.com"]
          }
        }
      }

      resource "aws_s3_bucket_policy" "data" {
        bucket = aws_s3_bucket.data.id
        policy = data.aws_iam_policy_document.data.json
      }

      «resource "aws_s3_bucket" "site"» {}

      data "aws_iam_policy_document" "site" {
        statement {
          actions = ["s3:GetObject"]

          principals {
            type        = "Service"
            identifiers = ["cloudfront.amazonaws.com"]
          }
        }
      }

      resource "aws_s3_bucket_policy" "site" {
        bucket = aws_s3_bucket.site.id
        policy = data.aws_iam_policy_document.site.json
      }
    `,
    {
      given: yaml`
        Resources:
          «Data»:
            Type: AWS::S3::Bucket
            Properties:
              BucketName: orders # and invoices
      `,
      becomes: `
        Resources:
          Data:
            Type: AWS::S3::Bucket
            Properties:
              BucketName: orders # and invoices
              VersioningConfiguration:
                Status: Enabled
      `,
    },
    {
      given: hcl`
        «resource "aws_s3_bucket" "data"» {
          bucket = "orders" # and invoices
        }

        resource "aws_s3_bucket_ownership_controls" "data" {
          bucket = aws_s3_bucket.data.id
        }
      `,
      becomes: `
        resource "aws_s3_bucket" "data" {
          bucket = "orders" # and invoices
        }

        resource "aws_s3_bucket_versioning" "data" {
          bucket = aws_s3_bucket.data.id

          versioning_configuration {
            status = "Enabled"
          }
        }

        resource "aws_s3_bucket_ownership_controls" "data" {
          bucket = aws_s3_bucket.data.id
        }
      `,
    },
  ],
  unknown: [
    // Of many buckets under one address a versioning of one is not every one's.
    {
      given: hcl`
        variable "number" { type = number }

        resource "aws_s3_bucket" "data" {
          count = var.number
        }

        resource "aws_s3_bucket_versioning" "first" {
          bucket = aws_s3_bucket.data[0].id

          versioning_configuration { status = "Enabled" }
        }
      `,
      because: "it is made for one of the instances for which `aws_s3_bucket.data[*]` stands, and says nothing of the others",
    },
    // What is not known is called by the resource that says it now.
    {
      given: hcl`
        variable "bucket" { type = string }

        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_versioning" "other" {
          bucket = var.bucket

          versioning_configuration { status = "Enabled" }
        }
      `,
      because: "aws_s3_bucket_versioning.versioning_configuration.status of aws_s3_bucket.data is not known: `aws_s3_bucket_versioning.other` may belong to `aws_s3_bucket.data`",
    },
    {
      given: yaml`
        Parameters: { Versions: { Type: String } }
        Resources: { Data: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: «!Ref Versions» } } } }
      `,
      because: "parameter `Versions` has no default",
    },
    {
      given: yaml`Resources: { Data: { Type: AWS::S3::Bucket, Properties: { Versioning: Enabled } } }`,
      because: "`Versioning` is written in its place, which AWS does not know",
    },
    // The stack that exports the bucket is named by a parameter.
    {
      given: yaml`
        Resources: { Artifacts: { Type: AWS::S3::Bucket } }
        Outputs: { Artifacts: { Value: !Ref Artifacts, Export: { Name: !Sub "\${AWS::StackName}-artifacts" } } }
      `,
      beside: [
        {
          given: yaml`
            Parameters: { Base: { Type: String } }
            Resources:
              Pipeline:
                Type: AWS::CodePipeline::Pipeline
                Properties: { ArtifactStore: { Type: S3, Location: !ImportValue { "Fn::Sub": "\${Base}-artifacts" } } }
          `,
        },
      ],
      because: "is exported by another stack",
    },
    // What is logged hangs on a condition, and with it whether this is a bucket for logs.
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources:
          Data: { Type: AWS::S3::Bucket }
          Trail: { Type: AWS::CloudTrail::Trail, Condition: IsProd, Properties: { S3BucketName: !Ref Data, IsLogging: true } }
      `,
      because: "keeps no versions: what is overwritten or deleted is gone when `Env` is not prod",
    },
    {
      given: hcl`
        variable "versions" { type = string }

        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_versioning" "data" {
          bucket = aws_s3_bucket.data.id

          versioning_configuration { status = «var.versions» }
        }
      `,
      because: "`var.versions` has no default",
    },
    {
      given: hcl`
        variable "versioned" { type = bool }

        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_versioning" "data" {
          count  = var.versioned ? 1 : 0
          bucket = aws_s3_bucket.data.id

          versioning_configuration { status = "Enabled" }
        }
      `,
      because: "keeps no versions: what is overwritten or deleted is gone when",
    },
    // The other one may be this bucket's.
    {
      given: hcl`
        variable "name" { type = string }
        variable "other" { type = string }

        resource "aws_s3_bucket" "data" {
          bucket = var.name
        }

        resource "aws_s3_bucket_versioning" "data" {
          bucket = var.other

          versioning_configuration { status = "Enabled" }
        }
      `,
      because: "`aws_s3_bucket_versioning.data` may belong to `aws_s3_bucket.data`: its target is not known",
    },
    // The block of a split resource, written into the bucket.
    {
      given: hcl`
        resource "aws_s3_bucket" "data" {
          versioning_configuration { status = "Enabled" }
        }
      `,
      because: "`versioning_configuration` is written in its place, which the AWS provider does not know",
    },
    // The bucket of a module that cannot be read may be for its logs.
    {
      given: hcl`
        module "bucket" {
          source = "terraform-aws-modules/s3-bucket/aws"
        }

        resource "aws_s3_bucket" "data" {}

        resource "aws_s3_bucket_versioning" "data" {
          bucket = module.bucket.s3_bucket_id

          versioning_configuration { status = "Enabled" }
        }
      `,
      because: "its target is not known",
    },
    // A module that cannot be read may make it a bucket for logs, or set its versions.
    {
      given: hcl`
        module "trail" {
          source         = "terraform-aws-modules/trail/aws"
          s3_bucket_name = aws_s3_bucket.data.id
        }

        resource "aws_s3_bucket" "data" {}
      `,
      because: "`module.trail` is given `aws_s3_bucket.data`, and what it makes is not among these files",
    },
  ],
});
