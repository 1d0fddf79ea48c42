(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "alarms-cover": {
    since: "0.1.0",
    why: `
    What has no alarm fails unseen: a load balancer without healthy targets, a database that runs out of connections or
    disk, a table that throttles. The time until somebody notices is a part of every recovery.
  `,
    remedy: `
    Add an alarm on what users feel: errors and unhealthy hosts of a load balancer, connections, latency and free storage of a
    database, throttled requests and errors of a table. Each alarm is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::Table
        Properties:
          TableName: orders
      Throttled:
        Type: AWS::CloudWatch::Alarm
        Properties:
          Namespace: AWS/DynamoDB
          MetricName: ReadThrottleEvents
          Dimensions:
            - { Name: TableName, Value: !Ref Orders }
          Statistic: Sum
          ComparisonOperator: GreaterThanThreshold
          Threshold: 0
          Period: 60
          EvaluationPeriods: 5
          AlarmActions: ["arn:aws:sns:eu-west-1:111122223333:on-call"]
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name = "orders"
    }

    resource "aws_cloudwatch_metric_alarm" "throttled" {
      alarm_name          = "throttled"
      namespace           = "AWS/DynamoDB"
      metric_name         = "ReadThrottleEvents"
      dimensions          = { TableName = aws_dynamodb_table.orders.name }
      statistic           = "Sum"
      comparison_operator = "GreaterThanThreshold"
      threshold           = 0
      period              = 60
      evaluation_periods  = 5
      alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:on-call"]
    }
  `,
},
    noFix: "which metric to watch, from which threshold on and whom to tell is for somebody to choose",
    references: [
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_monitor_aws_resources_monitor_resources.html",
  ],
    frameworks: { wellArchitected: ["REL06-BP01", "REL11-BP01"], nist80053: ["CP-2", "SI-4"] },
  },
  "ami-available": {
    since: "0.1.0",
    why: `
    An AMI stands in one region, and its id means nothing in any other. A launch template with the id of home cannot start a
    single instance on the day when the recovery region is to take over.
  `,
    remedy: `
    Copy the image to the recovery region and choose the id by region: by a mapping, a parameter in Parameter Store that
    each region has, or a look-up by name. The copies of its snapshots are charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::EC2::LaunchTemplate
        Properties:
          LaunchTemplateData:
            ImageId: resolve:ssm:/shop/web/image
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_ami_copy" "web" {
      provider          = aws.recovery
      name              = "web"
      source_ami_id     = "ami-0123456789abcdef0"
      source_ami_region = "eu-west-1"
    }

    resource "aws_launch_template" "web" {
      provider = aws.recovery
      image_id = aws_ami_copy.web.id
    }
  `,
},
    noFix: "the image has to be copied to the recovery region first, where it gets an id of its own",
    references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html",
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-ec2-aliases.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-9", "CP-10"] },
  },
  "backup-covers-data": {
    since: "0.1.0",
    why: `
    Redundancy does not help against a mistake: what is deleted or overwritten is gone from every zone and every
    replica at once. Only a backup brings it back, and this store has none: its own are off, and no backup plan
    selects it.
  `,
    remedy: `
    Turn the store's own backups on, or have a backup plan select it by ARN or by tag. Backups are charged by
    their size, most of them by what has changed only.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
      Selection:
        Type: AWS::Backup::BackupSelection
        Properties:
          BackupPlanId: !Ref Plan
          BackupSelection:
            SelectionName: files
            IamRoleArn: arn:aws:iam::111122223333:role/backup
            Resources: [!GetAtt Files.Arn]
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {}

    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"
      }
    }

    resource "aws_backup_selection" "files" {
      name         = "files"
      plan_id      = aws_backup_plan.daily.id
      iam_role_arn = "arn:aws:iam::111122223333:role/backup"
      resources    = [aws_efs_file_system.files.arn]
    }
  `,
},
    noFix: "whether a store backs itself up or a plan selects it is for somebody to choose",
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_backing_up_data_identified_backups_data.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9"] },
    similar: [
    "checkov:CKV2_AWS_8",
    "cdk-nag:RDSInBackupPlan",
    "cdk-nag:DynamoDBInBackupPlan",
    "hashicorp-nist-sentinel:dynamodb-tables-should-be-present-in-a-backup-plan",
    "prowler:rds_instance_protected_by_backup_plan",
    "prowler:rds_cluster_protected_by_backup_plan",
    "prowler:dynamodb_table_protected_by_backup_plan",
    "service-screener:disabledBackup",
  ],
  },
  "backup-restore-tested": {
    since: "0.1.0",
    why: `
    A backup that nobody has ever restored may lack a key, a permission or a parameter that a restore needs, and its time is a
    guess. A restore testing plan restores recovery points on a schedule, keeps the time, and deletes what it has made.
  `,
    remedy: `
    Add a restore testing plan and a selection for the type of the store, by its ARN or its tags. The role needs what the restore
    needs. Restores and the resources that they make are charged until the test has cleaned up.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: files
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
      Selection:
        Type: AWS::Backup::BackupSelection
        Properties:
          BackupPlanId: !Ref Plan
          BackupSelection:
            SelectionName: files
            IamRoleArn: arn:aws:iam::111122223333:role/backup
            Resources: [!GetAtt Files.Arn]
      Tests:
        Type: AWS::Backup::RestoreTestingPlan
        Properties:
          RestoreTestingPlanName: monthly
          ScheduleExpression: cron(0 6 1 * ? *)
          RecoveryPointSelection:
            Algorithm: LATEST_WITHIN_WINDOW
            IncludeVaults: ["*"]
            RecoveryPointTypes: [SNAPSHOT]
      Tested:
        Type: AWS::Backup::RestoreTestingSelection
        Properties:
          RestoreTestingPlanName: !Ref Tests
          RestoreTestingSelectionName: files
          IamRoleArn: arn:aws:iam::111122223333:role/restore
          ProtectedResourceType: EFS
          ProtectedResourceArns: [!GetAtt Files.Arn]
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {}

    resource "aws_backup_plan" "files" {
      name = "files"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"
      }
    }

    resource "aws_backup_selection" "files" {
      name         = "files"
      plan_id      = aws_backup_plan.files.id
      iam_role_arn = "arn:aws:iam::111122223333:role/backup"
      resources    = [aws_efs_file_system.files.arn]
    }

    resource "aws_backup_restore_testing_plan" "monthly" {
      name                = "monthly"
      schedule_expression = "cron(0 6 1 * ? *)"

      recovery_point_selection {
        algorithm            = "LATEST_WITHIN_WINDOW"
        include_vaults       = ["*"]
        recovery_point_types = ["SNAPSHOT"]
      }
    }

    resource "aws_backup_restore_testing_selection" "files" {
      name                      = "files"
      restore_testing_plan_name = aws_backup_restore_testing_plan.monthly.name
      iam_role_arn              = "arn:aws:iam::111122223333:role/restore"
      protected_resource_type   = "EFS"
      protected_resource_arns   = [aws_efs_file_system.files.arn]
    }
  `,
},
    noFix: "a test needs a role that may restore, and settings that each restore asks for",
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_RestoreTestingSelectionForCreate.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP04", "REL13-BP03"], nist80053: ["CP-4", "CP-9(1)"] },
    similar: ["service-screener:backupRecoveryPointNeverRestored"],
  },
  "backup-retention": {
    since: "0.1.0",
    why: `
    A mistake is often found days after it was made: a job that corrupts rows over a long weekend, a record that
    is missed at the end of the month. A backup from before it must still be there then.
  `,
    remedy: `
    Delete backups after the least retention at the earliest, in one rule of the plan at least. Older backups
    cost what has changed since; those that are kept for months may move to cold storage.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
                Lifecycle:
                  DeleteAfterDays: 35
      Selection:
        Type: AWS::Backup::BackupSelection
        Properties:
          BackupPlanId: !Ref Plan
          BackupSelection:
            SelectionName: files
            IamRoleArn: arn:aws:iam::111122223333:role/backup
            Resources: [!GetAtt Files.Arn]
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {}

    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"

        lifecycle {
          delete_after = 35
        }
      }
    }

    resource "aws_backup_selection" "files" {
      name         = "files"
      plan_id      = aws_backup_plan.daily.id
      iam_role_arn = "arn:aws:iam::111122223333:role/backup"
      resources    = [aws_efs_file_system.files.arn]
    }
  `,
},
    references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html"],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP01"], nist80053: ["CP-9", "SI-12"] },
    similar: ["steampipe-terraform-aws-compliance:backup_plan_min_retention_35_days"],
    fixNote: "older backups cost what has changed since, of everything that the plan selects",
  },
  "backup-schedule-rpo": {
    since: "0.1.0",
    why: `
    What was written since the last backup is lost with a mistake. A schedule whose longest pause is longer than
    the recovery point objective loses more than was agreed: at worst everything since that pause began.
  `,
    remedy: `
    Add a rule that runs more often, hourly at best, and keep what it makes for days only. For databases and
    buckets turn continuous backup on, for tables point-in-time recovery: both lose minutes.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: hourly
            BackupPlanRule:
              - RuleName: hourly
                TargetBackupVault: main
                ScheduleExpression: cron(0 * * * ? *)
                Lifecycle:
                  DeleteAfterDays: 35
      Selection:
        Type: AWS::Backup::BackupSelection
        Properties:
          BackupPlanId: !Ref Plan
          BackupSelection:
            SelectionName: files
            IamRoleArn: arn:aws:iam::111122223333:role/backup
            Resources: [!GetAtt Files.Arn]
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {}

    resource "aws_backup_plan" "hourly" {
      name = "hourly"

      rule {
        rule_name         = "hourly"
        target_vault_name = "main"
        schedule          = "cron(0 * * * ? *)"

        lifecycle {
          delete_after = 35
        }
      }
    }

    resource "aws_backup_selection" "files" {
      name         = "files"
      plan_id      = aws_backup_plan.hourly.id
      iam_role_arn = "arn:aws:iam::111122223333:role/backup"
      resources    = [aws_efs_file_system.files.arn]
    }
  `,
},
    noFix: "a rule that runs more often needs a vault and a retention of its own, which are for somebody to choose",
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP03", "REL13-BP01"], nist80053: ["CP-9"] },
    similar: ["service-screener:backupPlanInfrequentSchedule"],
  },
  "certificate-in-recovery-region": {
    since: "0.1.0",
    why: `
    A certificate of ACM stands in one region. A listener takes none of another, so that the recovery region answers
    no HTTPS request, and a new certificate needs a validation, which may have to wait for DNS.
  `,
    remedy: `
    Request a certificate for the same names in the recovery region: the record that validates one validates all of them,
    in every region. Public certificates are free.
  `,
    example: {
  cloudformation: `
    Resources:
      Distribution:
        Type: AWS::CloudFront::Distribution
        Properties:
          DistributionConfig:
            Enabled: true
            Aliases: [shop.example.com]
            ViewerCertificate:
              AcmCertificateArn: arn:aws:acm:us-east-1:111122223333:certificate/1
              SslSupportMethod: sni-only
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_acm_certificate" "shop" {
      provider          = aws.recovery
      domain_name       = "shop.example.com"
      validation_method = "DNS"
    }

    resource "aws_lb_listener" "https" {
      provider        = aws.recovery
      port            = 443
      protocol        = "HTTPS"
      certificate_arn = aws_acm_certificate.shop.arn
    }
  `,
},
    noFix: "a certificate has to be requested in the recovery region, and its names validated, first",
    references: [
    "https://docs.aws.amazon.com/acm/latest/userguide/acm-regions.html",
    "https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "SC-12(1)"] },
  },
  "data-leaves-region": {
    since: "0.1.0",
    why: `
    Data and backups that stand in one region are out of reach together when the region is, and gone together
    when it is lost. Every strategy of recovery, the cheapest included, begins with a copy in another region.
  `,
    remedy: `
    Copy backups by a backup plan to a vault in the recovery region; for an RDS instance replicate automated
    backups there, and for a Redshift warehouse its snapshots; for an Aurora cluster, a table or a bucket add a live copy
    that keeps a history of its own: a secondary, a replica with point-in-time recovery, a versioned destination.
    Transfer and storage are charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          BackupRetentionPeriod: 7
          AutomaticBackupReplicationRegion: eu-central-1
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                  = "postgres"
      backup_retention_period = 7
    }

    resource "aws_db_instance_automated_backups_replication" "recovery" {
      region                 = "eu-central-1"
      source_db_instance_arn = aws_db_instance.database.arn
    }
  `,
},
    noFix: "which region, vault or replica takes the copy, and with which key, has to be chosen",
    references: [
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_disaster_recovery.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },
  },
  "data-writable": {
    since: "0.1.0",
    why: `
    A region that can only read serves half of what it is asked. When the region that takes the writes is lost, every request that
    changes something fails until another one takes them.
  `,
    remedy: `
    Keep the data in a store that takes writes in each region, or send all writes to one region and have a health check or a switch move
    them to the copy in the other. Where each region writes data of its own, attest that under \`attest.stores\`.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::GlobalTable
        Properties:
          Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }]
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name = "orders"

      replica {
        region_name = "eu-central-1"
      }
    }
  `,
},
    noFix: "which store takes writes in several regions, or what moves the writes, is a choice of architecture",
    references: [
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
    "https://docs.aws.amazon.com/prescriptive-guidance/latest/dynamodb-global-tables/write-modes.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "SC-36"] },
  },
  "failover-function-region": {
    since: "0.1.0",
    why: `
    A function that promotes the database of the recovery region, or turns the routing over, is needed when the home
    region is lost. Standing there, it is lost with it, and the failover is left to somebody who finds out.
  `,
    remedy: `
    Deploy the function to the recovery region, with all that starts it and all that it reads. It costs nothing until
    it runs.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Resources:
      Role:
        Type: AWS::IAM::Role
        Properties:
          AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
          Policies:
            - PolicyName: failover
              PolicyDocument: { Statement: [{ Effect: Allow, Action: rds:FailoverGlobalCluster, Resource: "*" }] }
      Failover:
        Type: AWS::Lambda::Function
        Properties:
          Handler: failover.handler
          Runtime: python3.13
          Role: !GetAtt Role.Arn
          Code: { S3Bucket: !Sub "code-\${AWS::Region}", S3Key: failover.zip }
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_iam_role" "failover" {
      assume_role_policy = jsonencode({
        Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }]
      })
    }

    resource "aws_iam_role_policy" "failover" {
      role   = aws_iam_role.failover.id
      policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "rds:FailoverGlobalCluster", Resource = "*" }] })
    }

    resource "aws_lambda_function" "failover" {
      provider      = aws.recovery
      function_name = "failover"
      role          = aws_iam_role.failover.arn
      filename      = "failover.zip"
      handler       = "failover.handler"
      runtime       = "python3.13"
    }
  `,
},
    noFix: "it has to be deployed to another region, with all that starts it and all that it reads",
    references: [
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_auto_recovery.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_withstand_component_failures_avoid_control_plane.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP04", "REL13-BP05"], nist80053: ["CP-10"] },
  },
  "failover-needs-no-control-plane": {
    since: "0.1.0",
    why: `
    Records, distributions and accelerators answer everywhere, and are changed in one region: those of Route 53 and
    CloudFront in us-east-1, those of Global Accelerator in us-west-2. A failover out of that region which begins by
    changing them cannot begin.
  `,
    remedy: `
    Make both records beforehand and let health checks choose between them, or follow a routing control, whose state
    is set in any of five regions. Take the permission to change records away from what performs the failover.
  `,
    example: {
  cloudformation: `
    Resources:
      Role:
        Type: AWS::IAM::Role
        Properties:
          AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
          Policies:
            - PolicyName: failover
              PolicyDocument:
                Statement: [{ Effect: Allow, Action: [rds:FailoverGlobalCluster, route53-recovery-cluster:UpdateRoutingControlStates], Resource: "*" }]
      Failover:
        Type: AWS::Lambda::Function
        Properties:
          Handler: failover.handler
          Runtime: python3.13
          Role: !GetAtt Role.Arn
          Code: { S3Bucket: code, S3Key: failover.zip }
  `,
  terraform: `
    resource "aws_iam_role" "failover" {
      assume_role_policy = jsonencode({
        Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }]
      })
    }

    resource "aws_iam_role_policy" "failover" {
      role = aws_iam_role.failover.id

      policy = jsonencode({
        Statement = [{
          Effect   = "Allow"
          Action   = ["rds:FailoverGlobalCluster", "route53-recovery-cluster:UpdateRoutingControlStates"]
          Resource = "*"
        }]
      })
    }

    resource "aws_lambda_function" "failover" {
      function_name = "failover"
      role          = aws_iam_role.failover.arn
      filename      = "failover.zip"
      handler       = "failover.handler"
      runtime       = "python3.13"
    }
  `,
},
    noFix: "which health checks or routing controls are to move users instead is a design of its own",
    references: [
    "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_withstand_component_failures_avoid_control_plane.html",
    "https://docs.aws.amazon.com/r53recovery/latest/dg/route53-arc-best-practices.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP04", "REL13-BP05"], nist80053: ["CP-10"] },
  },
  "kms-key-in-recovery-region": {
    since: "0.1.0",
    why: `
    A key works in its own region and in no other. A copy that names a key of the home region is rejected, or cannot
    be read on the day when that region is lost.
  `,
    remedy: `
    Make a key in the recovery region, a replica of a multi-Region key or one by itself, and name it for what stands
    there. Where the policy of the key lets them, AWS's services re-encrypt copies with it. Each key is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::GlobalTable
        Properties:
          SSESpecification: { SSEEnabled: true, SSEType: KMS }
          Replicas:
            - Region: eu-west-1
              SSESpecification: { KMSMasterKeyId: "arn:aws:kms:eu-west-1:111122223333:key/mrk-1" }
            - Region: eu-central-1
              SSESpecification: { KMSMasterKeyId: "arn:aws:kms:eu-central-1:111122223333:key/mrk-1" }
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_kms_key" "home" {
      multi_region = true
    }

    resource "aws_kms_replica_key" "recovery" {
      provider        = aws.recovery
      primary_key_arn = aws_kms_key.home.arn
    }

    resource "aws_backup_vault" "recovery" {
      provider    = aws.recovery
      name        = "recovery"
      kms_key_arn = aws_kms_replica_key.recovery.arn
    }
  `,
},
    noFix: "a key has to be made in the recovery region, with a policy for who may use it",
    references: [
    "https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicassespecification.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-9", "SC-12(1)"] },
  },
  "nat-per-zone": {
    since: "0.1.0",
    why: `
    A zonal NAT gateway stands in the Availability Zone of its subnet. When that zone is lost, subnets of other zones that
    use it lose the way to the internet and to every AWS service that they reach by it. A NAT instance is one machine:
    when it fails, the route leads nowhere until somebody changes it.
  `,
    remedy: `
    Create a NAT gateway in each zone, and a route table for each zone that leads to the gateway there; or a single
    regional NAT gateway, which spreads over the zones by itself. Each gateway, and each zone of a regional one, is charged by
    the hour; traffic between zones is saved.
  `,
    example: {
  cloudformation: `
    Resources:
      Nat:
        Type: AWS::EC2::NatGateway
        Properties:
          VpcId: !Ref Vpc
          AvailabilityMode: regional
      Table:
        Type: AWS::EC2::RouteTable
        Properties:
          VpcId: !Ref Vpc
      Out:
        Type: AWS::EC2::Route
        Properties:
          RouteTableId: !Ref Table
          DestinationCidrBlock: 0.0.0.0/0
          NatGatewayId: !Ref Nat
      Vpc:
        Type: AWS::EC2::VPC
        Properties:
          CidrBlock: 10.0.0.0/16
  `,
  terraform: `
    resource "aws_vpc" "network" {
      cidr_block = "10.0.0.0/16"
    }

    resource "aws_nat_gateway" "out" {
      vpc_id            = aws_vpc.network.id
      availability_mode = "regional"
    }

    resource "aws_route_table" "private" {
      vpc_id = aws_vpc.network.id
      route {
        cidr_block     = "0.0.0.0/0"
        nat_gateway_id = aws_nat_gateway.out.id
      }
    }
  `,
},
    noFix: "a gateway in each zone needs a public subnet, an address and a route table of its own",
    references: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html",
  ],
    frameworks: { wellArchitected: ["REL02-BP01", "REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: ["checkov:CKV2_AWS_35"],
  },
  "near-miss-property": {
    since: "0.1.0",
    why: `
    A setting under a name that neither AWS nor Terraform's provider knows protects nothing: the deployment is
    rejected, or goes through without it. In a review it reads as if the protection were there.
  `,
    remedy: `
    Write the setting under the name that the message gives, and check its form: a name that is nearly right
    often comes with a value in the form of another service.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          MultiAZ: true
          BackupRetentionPeriod: 7
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                  = "postgres"
      multi_az                = true
      backup_retention_period = 7
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs",
  ],
    frameworks: { wellArchitected: ["REL08-BP01"], nist80053: ["CM-6"] },
    fixNote: "what it says takes effect then, which may replace the resource",
  },
  "recovery-twin-drift": {
    since: "0.1.0",
    why: `
    Tests at home say nothing of a copy that has another engine version, another port or another runtime: what is
    wrong with it shows when it is to take over. No deployment compares the two. A load balancer whose listener a condition leaves out there
    answers nobody.
  `,
    remedy: `
    Make both from one template or module with one set of values, and change both together. Where a difference is meant, say so by
    an ignore with its reason.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          EngineVersion: "17.4"
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      for_each       = toset(["eu-west-1", "eu-central-1"])
      region         = each.key
      engine         = "postgres"
      engine_version = "17.4"
    }
  `,
},
    noFix: "which of the two is right, or whether the difference is meant, is for somebody to say",
    references: [
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_config_drift.html",
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP04"], nist80053: ["CM-2", "CP-7"] },
  },
  "static-stability": {
    since: "0.1.0",
    why: `
    When a zone fails, everybody in the region asks for instances in the others at once, and some get none. What already runs
    in the other zones is all that can be counted on.
  `,
    remedy: `
    Run so many that all but one zone's share are enough: for six in three zones, nine. The surplus is charged all the time, and less
    of it is needed the more zones there are.
  `,
    example: {
  needs: { Servers: 6, "aws_autoscaling_group.servers": 6 },
  cloudformation: `
    Resources:
      Servers:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          MinSize: 9
          MaxSize: 12
          AvailabilityZones: [eu-west-1a, eu-west-1b, eu-west-1c]
  `,
  terraform: `
    resource "aws_autoscaling_group" "servers" {
      min_size           = 9
      max_size           = 12
      availability_zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
    }
  `,
},
    noFix: "how much each zone carries has to be measured",
    references: ["https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/static-stability.html"],
    frameworks: { wellArchitected: ["REL11-BP05"], nist80053: ["CP-2(2)", "CP-10"] },
  },
  "store-kept": {
    since: "0.1.0",
    why: `
    A stack that is deleted, a resource that is taken out of the code, a change that replaces it: each deletes
    a data store within minutes, and by default most of its backups with it. Nothing stands in the way here, and
    nothing is left afterwards.
  `,
    remedy: `
    Turn deletion protection on, or keep the store by its deletion policy and its update-replace policy: the
    default of the latter is to delete. In Terraform keep it by \`prevent_destroy\`, which ends when the block is
    taken out, or let a database leave its last snapshot. What is retained is charged until somebody deletes it.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        DeletionPolicy: Snapshot
        UpdateReplacePolicy: Snapshot
        Properties:
          Engine: postgres
          DeletionProtection: true
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                    = "postgres"
      deletion_protection       = true
      final_snapshot_identifier = "database-last"

      lifecycle {
        prevent_destroy = true
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html",
    "https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    similar: ["cfn-lint:I3011"],
    fixNote: "what is kept is charged until somebody deletes it, and is deleted on purpose only",
  },
  "workload-compute-as-large": {
    since: "0.1.0",
    why: `
    A smaller copy must grow before it can take over, within the objective, when everybody else wants to grow in the same
    region. Until then it fails under the load that it was made for.
  `,
    remedy: `
    Give the twin the limits, sizes and instance types of home, or reserve capacity for the difference. It costs as much
    as at home.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Resources:
      Servers:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          MinSize: 2
          MaxSize: 6
          TargetGroupARNs: [!Ref Web]
      Web:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
  `,
  terraform: `
    locals {
      regions = toset(["eu-west-1", "eu-central-1"])
    }

    resource "aws_autoscaling_group" "servers" {
      for_each          = local.regions
      region            = each.key
      min_size          = 2
      max_size          = 6
      target_group_arns = [aws_lb_target_group.web[each.key].arn]
    }

    resource "aws_lb_target_group" "web" {
      for_each = local.regions
      region   = each.key
    }
  `,
},
    noFix: "the twin says by several properties how large it is, and which of them is to grow costs differently",
    references: [
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_disaster_recovery.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "workload-compute-defined": {
    since: "0.1.0",
    why: `
    Data that has been brought to another region serves nobody there. What is not defined in the recovery region has to
    be written, tried and deployed while users wait.
  `,
    remedy: `
    Deploy what serves in the recovery region, too, from the same template or module; it may be scaled to zero there.
    Where two resources stand for each other and are not one in code, pair them under \`twins\` in the configuration.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Resources:
      Servers:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          MinSize: 2
          MaxSize: 6
          TargetGroupARNs: [!Ref Web]
      Web:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
  `,
  terraform: `
    locals {
      regions = toset(["eu-west-1", "eu-central-1"])
    }

    resource "aws_autoscaling_group" "servers" {
      for_each          = local.regions
      region            = each.key
      min_size          = 2
      max_size          = 6
      target_group_arns = [aws_lb_target_group.web[each.key].arn]
    }

    resource "aws_lb_target_group" "web" {
      for_each = local.regions
      region   = each.key
    }
  `,
},
    noFix: "what serves has to be deployed to the recovery region, which a template does not say",
    references: [
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_disaster_recovery.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "workload-compute-running": {
    since: "0.1.0",
    why: `
    Capacity that has to be started in a failover depends on control planes and on capacity that everybody else asks
    for in the same minutes. What runs already, however small, can serve at once and be scaled.
  `,
    remedy: `
    Keep at least one instance or task of it running in the recovery region. That costs a part of what it costs at home,
    and shows every day that it works.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Resources:
      Servers:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          MinSize: 2
          MaxSize: 6
          TargetGroupARNs: [!Ref Web]
      Web:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
  `,
  terraform: `
    locals {
      regions = toset(["eu-west-1", "eu-central-1"])
    }

    resource "aws_autoscaling_group" "servers" {
      for_each          = local.regions
      region            = each.key
      min_size          = 2
      max_size          = 6
      target_group_arns = [aws_lb_target_group.web[each.key].arn]
    }

    resource "aws_lb_target_group" "web" {
      for_each = local.regions
      region   = each.key
    }
  `,
},
    noFix: "what keeps the twin running differs by kind and by what calls it",
    references: [
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_disaster_recovery.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "workload-data-replicated": {
    since: "0.1.0",
    why: `
    Some stores have no live copy in another region: all that can be brought there are snapshots, as old as the last copy
    of one. A tier that counts on live data is not reached by them, whatever else stands ready.
  `,
    remedy: `
    Keep the data in a store that replicates, copy it by a job of your own and attest that in the configuration under
    \`attest.stores\`, or choose a tier that a restore from a copied snapshot can meet.
  `,
    noFix: "the data has to move to a store that replicates, or somebody has to attest a copy",
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.Limitations.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_disaster_recovery.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7"] },
  },
  "zonal-shift-enabled": {
    since: "0.1.0",
    why: `
    A zone that is only partly impaired often still passes health checks, so that nothing leaves it by itself. With
    zonal shift one call, or AWS by itself where autoshift is configured, takes a zone out of the load balancer and
    keeps the group from launching there, without a change to the template.
  `,
    remedy: `
    Turn zonal shift on for the load balancer and for the group behind it. It costs nothing. What is left in the
    other zones has to carry the whole load, so keep enough capacity there. Terraform's aws provider has no argument
    for the group yet: the awscc provider has, and so has the AWS CLI.
  `,
    example: {
  cloudformation: `
    Resources:
      Balancer:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
        Properties:
          Subnets: [subnet-0a, subnet-0b]
          LoadBalancerAttributes: [{ Key: zonal_shift.config.enabled, Value: "true" }]
  `,
  terraform: `
    resource "aws_lb" "web" {
      subnets            = ["subnet-0a", "subnet-0b"]
      enable_zonal_shift = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/r53recovery/latest/dg/arc-zonal-shift.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/enable-zonal-shift.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-zonal-shift.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP02"], nist80053: ["CP-10"] },
    fixNote: "it costs nothing; unhealthy instances are replaced during a shift as before",
  },
  "zone-names-not-fixed": {
    since: "0.1.0",
    why: `
    The name of an Availability Zone begins with its region, and AWS rejects it in any other. A template that names its
    zones literally cannot be deployed to a second region, which mostly shows when that region is to take over.
  `,
    remedy: `
    Ask for the zones of the region at hand: \`Fn::GetAZs\` in CloudFormation, \`aws_availability_zones\` in Terraform, or a
    parameter for each region. Existing subnets stay as they are as long as the zone that comes of it is the same.
  `,
    example: {
  cloudformation: `
    Resources:
      Subnet:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
  `,
  terraform: `
    provider "aws" {
      region = "eu-west-1"
    }

    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "private" {
      availability_zone = data.aws_availability_zones.here.names[0]
    }
  `,
},
    noFix: "which zone of another region stands for it is for the network to say",
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getavailabilityzones.html",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP04"], nist80053: ["CP-7", "CP-10"] },
  },
};
})
