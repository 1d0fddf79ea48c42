(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "aurora-backtrack": {
    since: "0.1.0",
    why: `
    A restore to a point in time builds a new cluster and can take hours. Backtracking rewinds the cluster that is there
    in minutes, to before the statement that should not have run.
  `,
    remedy: `
    Set a backtrack window of up to 72 hours. It can only be turned on when a cluster is created or restored, is
    charged by the changes that it stores, and does not go together with replicas in other regions.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, BacktrackWindow: 86400 } }
  `,
  terraform: `
    resource "aws_rds_cluster" "main" {
      engine           = "aurora-mysql"
      backtrack_window = 86400
    }
  `,
},
    noFix: "backtracking can only be turned on when a cluster is created or restored",
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html"],
    frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-10"] },
    similar: [
    "checkov:CKV_AWS_326",
    "guard-rules-registry:AURORA_MYSQL_BACKTRACKING_ENABLED",
    "cdk-nag:AuroraMySQLBacktrack",
    "prowler:rds_cluster_backtrack_enabled",
    "hashicorp-fsbp-sentinel:rds-ensure-cluster-backtracking-enabled",
  ],
  },
  "aurora-backup-retention": {
    since: "0.1.0",
    why: `
    A cluster is always backed up, but where nothing is set its backups are kept for one day only. Corruption that
    is noticed later than that has no backup from before it. A retention of zero is not taken by AWS: the deployment
    fails.
  `,
    remedy: `
    Raise the retention to the workload's least retention; AWS takes 1 to 35 days, and a backup plan keeps longer.
    Storage beyond the size of the database is charged by the gigabyte.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql, BackupRetentionPeriod: 35 } }
  `,
  terraform: `
    resource "aws_rds_cluster" "main" {
      engine                  = "aurora-postgresql"
      backup_retention_period = 35
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: ["trivy:AWS-0077", "kics:low_rds_backup_retention_period", "regula:FG_R00107", "terrascan:AC_AWS_0495"],
    fixNote: "backups beyond the size of the database are charged",
  },
  "aurora-cluster-two-zones": {
    since: "0.1.0",
    why: `
    Aurora keeps the data in three zones, but a cluster with a single instance has nothing to fail over to: when its
    zone is lost, the database is down until somebody creates an instance elsewhere. With a second instance in another
    zone Aurora promotes that one, usually in less than a minute. The cluster's list of zones adds no instance.
  `,
    remedy: `
    Add a second instance of the same class and let Aurora choose the zones, or name two different ones. It costs as
    much as the first, and can serve reads.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql } }
      First:
        Type: AWS::RDS::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, Engine: aurora-postgresql, DBInstanceClass: db.r6g.large }
      Second:
        Type: AWS::RDS::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, Engine: aurora-postgresql, DBInstanceClass: db.r6g.large }
  `,
  terraform: `
    resource "aws_rds_cluster" "main" {
      engine = "aurora-postgresql"
    }

    resource "aws_rds_cluster_instance" "member" {
      count              = 2
      cluster_identifier = aws_rds_cluster.main.id
      engine             = aws_rds_cluster.main.engine
      instance_class     = "db.r6g.large"
    }
  `,
},
    noFix: "a second instance is a resource of its own, and moving one to another zone replaces it",
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html"],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    similar: [
    "prowler:rds_cluster_multi_az",
    "regula:FG_R00209",
    "hashicorp-fsbp-sentinel:rds-ensure-cluster-multi-az-configured",
    "steampipe-terraform-aws-compliance:rds_db_cluster_multiple_az_enabled",
  ],
  },
  "aurora-deletion-protection": {
    since: "0.1.0",
    why: `
    Without deletion protection one call, one removed block or one stack deleted in the wrong account takes the cluster
    away. With it the call is refused until somebody turns the protection off on purpose. That of a cluster does not
    stop its instances from being deleted, but keeps the data.
  `,
    remedy: `
    Turn deletion protection on; it costs nothing and needs no restart. What shall be deleted needs an update first
    that turns it off.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql, DeletionProtection: true } }
  `,
  terraform: `
    resource "aws_rds_cluster" "main" {
      engine              = "aurora-postgresql"
      deletion_protection = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DeleteCluster.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-13"] },
    similar: [
    "checkov:CKV_AWS_139",
    "trivy:AWS-0343",
    "cdk-nag:RDSInstanceDeletionProtectionEnabled",
    "prowler:rds_cluster_deletion_protection",
    "hashicorp-fsbp-sentinel:rds-ensure-deletion-protection-enabled",
    "steampipe-terraform-aws-compliance:rds_db_cluster_deletion_protection_enabled",
  ],
    fixNote: "what shall be deleted needs an update first that turns it off",
  },
  "aurora-final-snapshot": {
    since: "0.1.0",
    why: `
    In CloudFormation a cluster leaves a final snapshot when its block or its stack is deleted. When an update replaces
    it, because its name, its subnet group or its snapshot changes, the old one goes without, and its data with it. In
    Terraform \`skip_final_snapshot\` has it go without in either case.
  `,
    remedy: `
    Ask for a snapshot both on deletion and on replacement, or have the cluster retained; in Terraform remove
    \`skip_final_snapshot\` and name the snapshot. A snapshot is charged as backup storage until somebody removes it; a
    retained cluster goes on costing what it costs.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::RDS::DBCluster
        DeletionPolicy: Snapshot
        UpdateReplacePolicy: Snapshot
        Properties: { Engine: aurora-postgresql }
  `,
  terraform: `
    resource "aws_rds_cluster" "main" {
      engine                    = "aurora-postgresql"
      final_snapshot_identifier = "main-last"
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rds_cluster",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },
    fixNote: "a snapshot is charged until somebody deletes it, and a cluster that must be kept is not destroyed without a change",
  },
  "aurora-global": {
    since: "0.1.0",
    why: `
    The volume of a cluster stands in one region. Copies of snapshots bring back the database of hours ago; a secondary
    of a global database is about a second behind and takes over in minutes.
  `,
    remedy: `
    Make the cluster the primary of a global database and define a secondary in the recovery region. A
    secondary without instances costs storage and replicated writes only, but needs an instance before it can serve.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsHome: !Equals [!Ref AWS::Region, eu-west-1]
      IsRecovery: !Not [!Condition IsHome]
    Resources:
      Primary:
        Type: AWS::RDS::DBCluster
        Condition: IsHome
        Properties: { Engine: aurora-postgresql, MasterUsername: owner }
      Global:
        Type: AWS::RDS::GlobalCluster
        Condition: IsHome
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary:
        Type: AWS::RDS::DBCluster
        Condition: IsRecovery
        Properties: { Engine: aurora-postgresql, GlobalClusterIdentifier: shop }
  `,
  terraform: `
    resource "aws_rds_cluster" "primary" {
      engine          = "aurora-postgresql"
      master_username = "owner"
    }

    resource "aws_rds_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_rds_cluster.primary.arn
    }

    resource "aws_rds_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "aurora-postgresql"
      global_cluster_identifier = aws_rds_global_cluster.shop.id
    }
  `,
},
    noFix: "a secondary stands in another region, with a network and instances of its own",
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Replication.CrossRegion.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-9"] },
  },
  "aurora-global-takes-effect": {
    since: "0.1.0",
    why: `
    A stack, or a provider, creates its clusters in its own region, and a global database takes one cluster in a
    region. AWS therefore rejects a second one that the same stack or provider creates, and the copy that was to
    survive the region never exists.
  `,
    remedy: `
    Move the secondary to a template of its own that is deployed in the recovery region after the primary, or give it the
    provider of that region, and let it name the global database by its identifier.
  `,
    example: {
  cloudformation: `
    Resources:
      Secondary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql, GlobalClusterIdentifier: shop } }
  `,
  terraform: `
    resource "aws_rds_cluster" "primary" {
      engine          = "aurora-postgresql"
      master_username = "owner"
    }

    resource "aws_rds_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_rds_cluster.primary.arn
    }

    resource "aws_rds_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "aurora-postgresql"
      global_cluster_identifier = aws_rds_global_cluster.shop.id
    }
  `,
},
    noFix: "the secondary belongs to a template or a provider of another region, which has to exist first",
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-attaching.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7"] },
  },
  "aurora-members-alike": {
    since: "0.1.0",
    why: `
    After a failover another instance is the writer. If the old one had a public address and the new one has none, or
    the other way round, clients that could reach the database before cannot reach it now.
  `,
    remedy: `
    Give all instances of the cluster the same public accessibility; in most cases none should have any. The change is
    made without a restart.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql } }
      First:
        Type: AWS::RDS::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, Engine: aurora-postgresql, PubliclyAccessible: false }
      Second:
        Type: AWS::RDS::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, Engine: aurora-postgresql, PubliclyAccessible: false }
  `,
  terraform: `
    resource "aws_rds_cluster" "main" {
      engine = "aurora-postgresql"
    }

    resource "aws_rds_cluster_instance" "member" {
      count               = 2
      cluster_identifier  = aws_rds_cluster.main.id
      engine              = aws_rds_cluster.main.engine
      instance_class      = "db.r6g.large"
      publicly_accessible = false
    }
  `,
},
    noFix: "whether clients reach the database from outside its network is for somebody to say",
    references: ["https://docs.aws.amazon.com/awssupport/latest/user/fault-tolerance-checks.html"],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10"] },
  },
  "aurora-multi-writer": {
    since: "0.1.0",
    why: `
    A secondary refuses writes unless it may forward them to the primary. Where every region serves, its applications
    must otherwise know the primary's endpoint and follow it through each failover.
  `,
    remedy: `
    Turn global write forwarding on. A forwarded write takes the way to the primary and back, and not every statement
    can be forwarded.
  `,
    example: {
  cloudformation: `
    Resources:
      Secondary:
        Type: AWS::RDS::DBCluster
        Properties: { Engine: aurora-postgresql, GlobalClusterIdentifier: shop, EnableGlobalWriteForwarding: true }
  `,
  terraform: `
    resource "aws_rds_cluster" "secondary" {
      engine                         = "aurora-postgresql"
      global_cluster_identifier      = "shop"
      enable_global_write_forwarding = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-write-forwarding.html",
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "SC-36"] },
    fixNote: "a forwarded write takes the way to the primary and back, and not every statement can be forwarded",
  },
  "aurora-secondary-has-instance": {
    since: "0.1.0",
    why: `
    A secondary without instances replicates the data and serves nobody. In a failover an instance must be created
    first, which takes minutes, and may find no capacity in a region to which others fail over, too.
  `,
    remedy: `
    Give the secondary at least one instance. Until the failover it can be small, or serverless with a low minimum.
  `,
    example: {
  cloudformation: `
    Resources:
      Secondary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql, GlobalClusterIdentifier: shop } }
      Reader:
        Type: AWS::RDS::DBInstance
        Properties: { DBClusterIdentifier: !Ref Secondary, Engine: aurora-postgresql, DBInstanceClass: db.r6g.large }
  `,
  terraform: `
    resource "aws_rds_cluster" "secondary" {
      engine                    = "aurora-postgresql"
      global_cluster_identifier = "shop"
    }

    resource "aws_rds_cluster_instance" "reader" {
      cluster_identifier = aws_rds_cluster.secondary.id
      engine             = aws_rds_cluster.secondary.engine
      instance_class     = "db.r6g.large"
    }
  `,
},
    noFix: "an instance is a resource of its own, whose class and network are for somebody to choose",
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-attach.console.headless.html"],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "aurora-secondary-size": {
    since: "0.1.0",
    why: `
    After a failover the secondary carries the whole load of the primary. An instance that is smaller is overloaded at
    the moment when it is needed, and making it larger then takes minutes and a restart.
  `,
    remedy: `
    Give the secondary an instance of the class of the primary's largest, or a serverless one with the same limits. It
    costs as much as at home.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsPrimary: !Equals [!Ref AWS::Region, eu-central-1]
      IsSecondary: !Not [!Condition IsPrimary]
    Resources:
      Primary:
        Type: AWS::RDS::DBCluster
        Condition: IsPrimary
        Properties: { Engine: aurora-postgresql, MasterUsername: owner }
      Writer:
        Type: AWS::RDS::DBInstance
        Condition: IsPrimary
        Properties: { DBClusterIdentifier: !Ref Primary, Engine: aurora-postgresql, DBInstanceClass: db.r6g.2xlarge }
      Global:
        Type: AWS::RDS::GlobalCluster
        Condition: IsPrimary
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary:
        Type: AWS::RDS::DBCluster
        Condition: IsSecondary
        Properties: { Engine: aurora-postgresql, GlobalClusterIdentifier: shop }
      Reader:
        Type: AWS::RDS::DBInstance
        Condition: IsSecondary
        Properties: { DBClusterIdentifier: !Ref Secondary, Engine: aurora-postgresql, DBInstanceClass: db.r6g.2xlarge }
  `,
  terraform: `
    resource "aws_rds_cluster" "primary" {
      engine          = "aurora-postgresql"
      master_username = "owner"
    }

    resource "aws_rds_cluster_instance" "writer" {
      cluster_identifier = aws_rds_cluster.primary.id
      engine             = aws_rds_cluster.primary.engine
      instance_class     = "db.r6g.2xlarge"
    }

    resource "aws_rds_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_rds_cluster.primary.arn
    }

    resource "aws_rds_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "aurora-postgresql"
      global_cluster_identifier = aws_rds_global_cluster.shop.id
    }

    resource "aws_rds_cluster_instance" "reader" {
      region             = "eu-central-1"
      cluster_identifier = aws_rds_cluster.secondary.id
      engine             = aws_rds_cluster.secondary.engine
      instance_class     = "db.r6g.2xlarge"
    }
  `,
},
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html"],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-2(2)", "CP-7"] },
    fixNote: "costs as much as at home, and the instance restarts",
  },
  "rds-backup-enabled": {
    since: "0.1.0",
    why: `
    With a retention of zero RDS takes no snapshots and keeps no transaction logs. A dropped table, a bad
    migration or a corrupted page is then for ever: a standby and every replica repeat the mistake at once.
  `,
    remedy: `
    Keep automated backups for at least a day, better as long as the workload's least retention. Turning them on
    interrupts the instance briefly; backup storage up to the size of the database costs nothing.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          BackupRetentionPeriod: 7
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                  = "postgres"
      backup_retention_period = 7
    }
  `,
},
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html"],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: [
    "checkov:CKV_AWS_133",
    "guard-rules-registry:DB_INSTANCE_BACKUP_ENABLED",
    "cdk-nag:RDSInstanceBackupEnabled",
    "cfn_nag:W75",
    "prowler:rds_instance_backup_enabled",
    "kics:rds_with_backup_disabled",
    "hashicorp-fsbp-sentinel:rds-ensure-automatic-backups-enabled",
    "steampipe-terraform-aws-compliance:rds_db_instance_backup_enabled",
    "terrascan:AC_AWS_0052",
    "service-screener:Backup",
  ],
    fixNote: "interrupts the instance briefly; backups beyond the size of the database are charged",
  },
  "rds-backup-retention": {
    since: "0.1.0",
    why: `
    Corruption is often noticed days after it happened. Once the last backup from before it has expired, there is
    nothing left to go back to. Without a setting CloudFormation keeps one day, and Terraform none.
  `,
    remedy: `
    Raise the retention to the workload's least retention; RDS keeps at most 35 days, and a backup plan keeps
    longer. Storage beyond the size of the database is charged by the gigabyte.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          BackupRetentionPeriod: 14
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                  = "postgres"
      backup_retention_period = 14
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: [
    "trivy:AWS-0077",
    "kics:low_rds_backup_retention_period",
    "regula:FG_R00107",
    "service-screener:BackupTooLow",
  ],
    fixNote: "backups beyond the size of the database are charged",
  },
  "rds-backups-survive-deletion": {
    since: "0.1.0",
    why: `
    Unless told otherwise RDS removes the automated backups together with the database. Whoever deletes the wrong
    one deletes the way back, too.
  `,
    remedy: `
    Have the automated backups retained when the database is deleted. They expire at the end of their retention as
    before, and are charged as backup storage until then. A final snapshot does not expire: take both.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          BackupRetentionPeriod: 7
          DeleteAutomatedBackups: false
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                   = "postgres"
      backup_retention_period  = 7
      delete_automated_backups = false
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.Retaining.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.Retaining.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.Limitations.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },
    fixNote: "backups of a deleted database are charged until they expire",
  },
  "rds-cross-region-copy": {
    since: "0.1.0",
    why: `
    Automated backups and snapshots stand in the region of the instance. When the region is lost or out of reach,
    so are they, and there is nothing to restore from anywhere else.
  `,
    remedy: `
    Replicate the automated backups to another region, with a key of that region where the instance is encrypted,
    or have a backup plan copy its recovery points there. Transfer and storage are charged.
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

    resource "aws_db_instance_automated_backups_replication" "database" {
      region                 = "eu-central-1"
      source_db_instance_arn = aws_db_instance.database.arn
      retention_period       = 7
    }
  `,
},
    noFix: "the region that keeps the copies, and a key there for what is encrypted, are for somebody to choose",
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/AutomatedBackups.Replicating.Enable.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6", "CP-9"] },
    similar: ["service-screener:CrossRegionBackupNotEnabled"],
  },
  "rds-cross-region-replica": {
    since: "0.1.0",
    why: `
    Copies of backups bring back the database of hours ago, and a restore of it takes hours more. A replica in
    another region is seconds behind and is promoted in minutes.
  `,
    remedy: `
    Define a replica in a stack, or by a provider, of the other region that names this instance by its ARN, with a
    key of that region where the instance is encrypted. It costs as much as an instance, and the transfer between
    the regions.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsHome: !Equals [!Ref AWS::Region, eu-west-1]
      IsRecovery: !Equals [!Ref AWS::Region, eu-central-1]
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Condition: IsHome
        Properties:
          DBInstanceIdentifier: orders
          Engine: postgres
      Replica:
        Type: AWS::RDS::DBInstance
        Condition: IsRecovery
        Properties:
          SourceDBInstanceIdentifier: arn:aws:rds:eu-west-1:111122223333:db:orders
          SourceRegion: eu-west-1
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine = "postgres"
    }

    resource "aws_db_instance" "replica" {
      region              = "eu-central-1"
      replicate_source_db = aws_db_instance.database.arn
    }
  `,
},
    noFix: "a replica belongs to a stack or a provider of the other region, with a network and a key there",
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.XRgn.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.RDS_Fea_Regions_DB-eng.Feature.CrossRegionReadReplicas.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-9"] },
  },
  "rds-deletion-protection": {
    since: "0.1.0",
    why: `
    Without deletion protection one call, one removed block or one stack deleted in the wrong account takes the
    instance away. With it the call is refused until somebody turns the protection off on purpose.
  `,
    remedy: `
    Turn deletion protection on; it costs nothing and needs no restart. What shall be deleted needs an update first
    that turns it off.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          DeletionProtection: true
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine              = "postgres"
      deletion_protection = true
    }
  `,
},
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html"],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-13"] },
    similar: [
    "trivy:AWS-0177",
    "guard-rules-registry:RDS_INSTANCE_DELETION_PROTECTION_ENABLED",
    "cdk-nag:RDSInstanceDeletionProtectionEnabled",
    "cfn_nag:F80",
    "prowler:rds_instance_deletion_protection",
    "kics:rds_db_instance_with_deletion_protection_disabled",
    "regula:FG_R00280",
    "hashicorp-fsbp-sentinel:rds-ensure-deletion-protection-enabled",
    "steampipe-terraform-aws-compliance:rds_db_instance_deletion_protection_enabled",
  ],
    fixNote: "what shall be deleted needs an update first that turns it off",
  },
  "rds-durable-parameters": {
    since: "0.1.0",
    why: `
    These settings let the database report a commit before its log is on disk. After a crash or a failover the last
    transactions are gone, though the application was told that they are safe; point-in-time recovery lacks them, too.
  `,
    remedy: `
    Remove the setting, or give it the engine's default. Commits then wait for the disk again: load jobs that need the
    speed can relax it in their own session.
  `,
    example: {
  cloudformation: `
    Resources:
      Parameters:
        Type: AWS::RDS::DBParameterGroup
        Properties:
          Family: mysql8.0
          Description: every commit is on disk
          Parameters:
            innodb_flush_log_at_trx_commit: 1
            sync_binlog: 1
  `,
  terraform: `
    resource "aws_db_parameter_group" "parameters" {
      family = "mysql8.0"

      parameter {
        name  = "innodb_flush_log_at_trx_commit"
        value = "1"
      }

      parameter {
        name  = "sync_binlog"
        value = "1"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/awssupport/latest/user/fault-tolerance-checks.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.BestPractices.FeatureRecommendations.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9", "CP-10(2)"] },
    fixNote: "commits wait for the disk again",
  },
  "rds-final-snapshot": {
    since: "0.1.0",
    why: `
    In CloudFormation a stand-alone instance leaves a final snapshot when its block or its stack is deleted. When an
    update replaces it, because its name or its engine changes, the old one goes without, and its data with it. In
    Terraform \`skip_final_snapshot\` has it go without in either case.
  `,
    remedy: `
    Ask for a snapshot both on deletion and on replacement, or have the instance retained; in Terraform remove
    \`skip_final_snapshot\` and name the snapshot. A snapshot is charged as backup storage until somebody removes it; a
    retained instance goes on costing what it costs.
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
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                    = "postgres"
      final_snapshot_identifier = "orders-last"
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },
    fixNote: "a snapshot is charged until somebody deletes it, and an instance that must be kept is not destroyed without a change",
  },
  "rds-instance-multi-az": {
    since: "0.1.0",
    why: `
    A Single-AZ instance goes down with its Availability Zone. Recovery is then a point-in-time restore into a
    new instance, where backups are on: tens of minutes at best, with up to five minutes of writes gone. A
    Multi-AZ instance keeps a synchronous standby in a second zone and fails over by itself.
  `,
    remedy: `
    Turn Multi-AZ on. RDS builds the standby without an outage, but I/O latency rises while it copies, and the
    instance costs about twice as much.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          MultiAZ: true
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine   = "postgres"
      multi_az = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-oracle-multiaz.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    similar: [
    "checkov:CKV_AWS_157",
    "guard-rules-registry:RDS_MULTI_AZ_SUPPORT",
    "cdk-nag:RDSMultiAZSupport",
    "prowler:rds_instance_multi_az",
    "kics:rds_multi_az_deployment_disabled",
    "regula:FG_R00251",
    "hashicorp-fsbp-sentinel:rds-ensure-multi-az-configuration",
    "steampipe-terraform-aws-compliance:rds_db_instance_multiple_az_enabled",
    "service-screener:MultiAZ",
  ],
    fixNote: "doubles the cost of the instance, and writes are slower while the standby is copied",
  },
  "rds-instance-zone-free": {
    since: "0.1.0",
    why: `
    RDS chooses the zones of a Multi-AZ instance and rejects one that names a zone as well. The deployment fails,
    so that neither the standby nor the database comes to exist.
  `,
    remedy: `
    Remove the Availability Zone: the subnet group says where the instance may stand, and RDS chooses two zones of it.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          MultiAZ: true
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine   = "postgres"
      multi_az = true
    }
  `,
},
    references: ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html"],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10"] },
    fixNote: "the subnet group alone says then where the instance may stand",
  },
  "rds-member-settings-ignored": {
    since: "0.1.0",
    why: `
    Standbys, backups and deletion protection belong to the cluster. RDS rejects a member that asks for them itself, or
    takes no notice: what the code promises is not what protects the data.
  `,
    remedy: `
    Set the retention of backups and deletion protection on the cluster, and survive the loss of a zone with a second
    member in another one. Then remove the settings from the member.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::RDS::DBCluster
        Properties:
          Engine: aurora-postgresql
          BackupRetentionPeriod: 14
          DeletionProtection: true
      Member:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: aurora-postgresql
          DBInstanceClass: db.r6g.large
          DBClusterIdentifier: !Ref Cluster
  `,
  terraform: `
    resource "aws_rds_cluster" "cluster" {
      engine                  = "aurora-postgresql"
      backup_retention_period = 14
      deletion_protection     = true
    }

    resource "aws_rds_cluster_instance" "member" {
      engine             = "aurora-postgresql"
      instance_class     = "db.r6g.large"
      cluster_identifier = aws_rds_cluster.cluster.id
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-9", "CP-10"] },
    similar: ["cfn-lint:E3682"],
    fixNote: "its cluster keeps backups as long, and is as protected, as the member asks for",
  },
  "rds-proxy-multi-zone": {
    since: "0.1.0",
    why: `
    Every connection goes through the proxy. One that stands in a single zone is lost with it, however well the
    database behind it fails over.
  `,
    remedy: `
    Give the proxy a subnet in each zone that the application uses. The subnets of a proxy cannot be changed later:
    it is replaced, and gets a new endpoint.
  `,
    example: {
  cloudformation: `
    Resources:
      Proxy:
        Type: AWS::RDS::DBProxy
        Properties:
          DBProxyName: orders
          VpcSubnetIds: [!Ref SubnetA, !Ref SubnetB]
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [1, !GetAZs ""]
  `,
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "private" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_db_proxy" "orders" {
      name           = "orders"
      vpc_subnet_ids = aws_subnet.private[*].id
    }
  `,
},
    noFix: "which subnets there are in other zones is for the network to say",
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-network-prereqs.html"],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  },
  "rds-replica-read-only": {
    since: "0.1.0",
    why: `
    A replica that takes writes drifts from its source, and replication stops at the first conflict. Logs in tables
    fill the storage that replication needs, and old row formats can make a table impossible to recover.
  `,
    remedy: `
    Leave the replica read-only, write its logs to files and let new tables have the dynamic row format: remove the
    setting from the group.
  `,
    example: {
  cloudformation: `
    Resources:
      Replica:
        Type: AWS::RDS::DBInstance
        Properties:
          SourceDBInstanceIdentifier: orders
          DBParameterGroupName: !Ref Parameters
      Parameters:
        Type: AWS::RDS::DBParameterGroup
        Properties:
          Family: mysql8.0
          Parameters:
            log_output: FILE
  `,
  terraform: `
    resource "aws_db_instance" "replica" {
      replicate_source_db  = "orders"
      parameter_group_name = aws_db_parameter_group.replica.name
    }

    resource "aws_db_parameter_group" "replica" {
      family = "mysql8.0"
      parameter {
        name  = "log_output"
        value = "FILE"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/awssupport/latest/user/fault-tolerance-checks.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_MySQL.Replication.ReadReplicas.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-10(2)"] },
    fixNote: "what writes to the replica is refused, and logs in tables end",
  },
  "rds-replica-takes-effect": {
    since: "0.1.0",
    why: `
    A replica stands in the region of its own stack, or of its provider. To reach a source in another region it must name
    it by ARN, from there, and bring a key of its own region if the source is encrypted. Otherwise RDS rejects it,
    or the copy that was to leave the region stays beside the original.
  `,
    remedy: `
    Move the replica to a stack, or to a provider, of the recovery region and name the source by its ARN, with a key of
    that region for an encrypted source.
  `,
    example: {
  cloudformation: `
    Resources:
      Replica:
        Type: AWS::RDS::DBInstance
        Properties:
          SourceDBInstanceIdentifier: arn:aws:rds:eu-central-1:111122223333:db:orders
          SourceRegion: eu-central-1
          KmsKeyId: !Ref Key
      Key:
        Type: AWS::KMS::Key
  `,
  terraform: `
    provider "aws" {
      region = "eu-west-1"
    }

    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_db_instance" "orders" {
      engine            = "postgres"
      storage_encrypted = true
    }

    resource "aws_db_instance" "replica" {
      provider            = aws.recovery
      replicate_source_db = aws_db_instance.orders.arn
      kms_key_id          = aws_kms_key.recovery.arn
    }

    resource "aws_kms_key" "recovery" {
      provider = aws.recovery
    }
  `,
},
    noFix: "the replica belongs to a stack or a provider of the recovery region, which has to exist first",
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.XRgn.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7"] },
  },
  "rds-storage-autoscaling": {
    since: "0.1.0",
    why: `
    An instance that runs out of storage stops: it takes no more writes, and often no more connections, until
    somebody has given it more.
  `,
    remedy: `
    Set a limit for storage that is at least a tenth above what is allocated. Storage grows in steps as it fills and
    never shrinks again, so that the limit is also the most that it can come to cost.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          AllocatedStorage: 100
          MaxAllocatedStorage: 500
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                = "postgres"
      allocated_storage     = 100
      max_allocated_storage = 500
    }
  `,
},
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html"],
    frameworks: { wellArchitected: ["REL01-BP06", "REL07-BP01"], nist80053: ["CP-2(2)"] },
    fixNote: "storage can come to cost twice as much as now, and never shrinks again",
  },
  "rds-subnet-group-zones": {
    since: "0.1.0",
    why: `
    A database can only stand, and fail over, where its subnet group has a subnet. RDS rejects a group that covers
    fewer than two zones, and a Multi-AZ DB cluster in a group of fewer than three.
  `,
    remedy: `
    Add a subnet of another zone to the group. Subnets cost nothing, and an existing database stays where it is.
  `,
    example: {
  cloudformation: `
    Resources:
      Group:
        Type: AWS::RDS::DBSubnetGroup
        Properties:
          SubnetIds: [!Ref SubnetA, !Ref SubnetB]
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [1, !GetAZs ""]
  `,
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "private" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_db_subnet_group" "private" {
      subnet_ids = aws_subnet.private[*].id
    }
  `,
},
    noFix: "which subnets there are in other zones is for the network to say",
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/create-multi-az-db-cluster.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  },
};
})
