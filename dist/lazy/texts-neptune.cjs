(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "neptune-backup-retention": {
    since: "0.1.0",
    why: `
    A cluster is always backed up, but where nothing is set its backups are kept for one day only. Corruption that
    is noticed later than that has no backup from before it.
  `,
    remedy: `
    Raise the retention to the workload's least retention; AWS takes 1 to 35 days, and a backup plan keeps longer.
    Storage beyond the size of the database is charged by the gigabyte.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::Neptune::DBCluster
        Properties:
          BackupRetentionPeriod: 35
  `,
  terraform: `
    resource "aws_neptune_cluster" "main" {
      engine                  = "neptune"
      backup_retention_period = 35
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-overview.html",
    "https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: [
    "checkov:CKV_AWS_361",
    "cdk-nag:NeptuneClusterBackupRetentionPeriod",
    "prowler:neptune_cluster_backup_enabled",
    "hashicorp-fsbp-sentinel:neptune-cluster-automated-backups-enabled",
    "steampipe-terraform-aws-compliance:neptune_cluster_backup_retention_period_7",
  ],
    fixNote: "backups beyond the size of the database are charged",
  },
  "neptune-deletion-protection": {
    since: "0.1.0",
    why: `
    Without deletion protection one call, one removed block or one stack deleted in the wrong account takes the cluster
    away, and its automated backups with it. With it the call is refused until somebody turns the protection off on
    purpose. It does not stop instances from being deleted, but keeps the data.
  `,
    remedy: `
    Turn deletion protection on; it costs nothing and needs no restart. What shall be deleted needs an update first
    that turns it off.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::Neptune::DBCluster
        Properties:
          DeletionProtection: true
  `,
  terraform: `
    resource "aws_neptune_cluster" "main" {
      engine              = "neptune"
      deletion_protection = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-globalcluster.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-13"] },
    similar: [
    "checkov:CKV2_AWS_58",
    "prowler:neptune_cluster_deletion_protection",
    "hashicorp-fsbp-sentinel:neptune-cluster-deletion-protection-enabled",
  ],
    fixNote: "what shall be deleted needs an update first that turns it off",
  },
  "neptune-global": {
    since: "0.1.0",
    why: `
    The volume of a cluster stands in one region. Copies of snapshots bring back the graph of hours ago; a secondary of a
    global database is about a second behind and takes over in minutes.
  `,
    remedy: `
    Make the cluster the primary of a global database and define a secondary in the recovery region. Its instances must
    be of a memory-optimized class, db.r5 or db.r6g. The secondary costs its instances, its storage and the replicated
    writes.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsHome: !Equals [!Ref AWS::Region, eu-west-1]
      IsRecovery: !Not [!Condition IsHome]
    Resources:
      Primary: { Type: AWS::Neptune::DBCluster, Condition: IsHome }
      Global:
        Type: AWS::Neptune::GlobalCluster
        Condition: IsHome
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary: { Type: AWS::Neptune::DBCluster, Condition: IsRecovery, Properties: { GlobalClusterIdentifier: shop } }
  `,
  terraform: `
    resource "aws_neptune_cluster" "primary" {
      engine = "neptune"
    }

    resource "aws_neptune_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_neptune_cluster.primary.arn
    }

    resource "aws_neptune_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "neptune"
      global_cluster_identifier = aws_neptune_global_cluster.shop.id
    }
  `,
},
    noFix: "a secondary stands in another region, with a network and instances of its own",
    references: [
    "https://docs.aws.amazon.com/neptune/latest/userguide/neptune-global-database.html",
    "https://docs.aws.amazon.com/neptune/latest/userguide/neptune-gdb-setup.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-9"] },
  },
  "neptune-global-takes-effect": {
    since: "0.1.0",
    why: `
    A stack, or a provider, creates its clusters in its own region, and a global database takes one cluster in a
    region. AWS therefore rejects a second one that the same stack or provider creates, and the copy that was to
    survive the region never exists.
  `,
    remedy: `
    Move the secondary to a template of its own that is deployed in the recovery region after the primary, or give it that
    region in Terraform, and let it name the global database by its identifier.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsPrimary: !Equals [!Ref AWS::Region, eu-central-1]
      IsSecondary: !Not [!Condition IsPrimary]
    Resources:
      Primary: { Type: AWS::Neptune::DBCluster, Condition: IsPrimary }
      Global:
        Type: AWS::Neptune::GlobalCluster
        Condition: IsPrimary
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary: { Type: AWS::Neptune::DBCluster, Condition: IsSecondary, Properties: { GlobalClusterIdentifier: shop } }
  `,
  terraform: `
    resource "aws_neptune_cluster" "primary" {
      engine = "neptune"
    }

    resource "aws_neptune_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_neptune_cluster.primary.arn
    }

    resource "aws_neptune_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "neptune"
      global_cluster_identifier = aws_neptune_global_cluster.shop.id
    }
  `,
},
    noFix: "the secondary belongs to a template or a provider of another region, which has to exist first",
    references: [
    "https://docs.aws.amazon.com/neptune/latest/userguide/neptune-gdb-setup.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-globalcluster.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7"] },
  },
  "neptune-secondary-has-instance": {
    since: "0.1.0",
    why: `
    A cluster without instances has data and serves nobody. In a failover an instance must be created first, which
    takes minutes, and may find no capacity in a region to which others fail over, too.
  `,
    remedy: `
    Give the secondary at least one instance. Until the failover it can be smaller than the primary's, of a class that a
    global database takes.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsPrimary: !Equals [!Ref AWS::Region, eu-central-1]
      IsSecondary: !Not [!Condition IsPrimary]
    Resources:
      Primary: { Type: AWS::Neptune::DBCluster, Condition: IsPrimary }
      Global:
        Type: AWS::Neptune::GlobalCluster
        Condition: IsPrimary
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary: { Type: AWS::Neptune::DBCluster, Condition: IsSecondary, Properties: { GlobalClusterIdentifier: shop } }
      Reader:
        Type: AWS::Neptune::DBInstance
        Condition: IsSecondary
        Properties: { DBClusterIdentifier: !Ref Secondary, DBInstanceClass: db.r6g.large }
  `,
  terraform: `
    resource "aws_neptune_cluster" "primary" {
      engine = "neptune"
    }

    resource "aws_neptune_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_neptune_cluster.primary.arn
    }

    resource "aws_neptune_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "neptune"
      global_cluster_identifier = aws_neptune_global_cluster.shop.id
    }

    resource "aws_neptune_cluster_instance" "reader" {
      region             = "eu-central-1"
      cluster_identifier = aws_neptune_cluster.secondary.id
      instance_class     = "db.r6g.large"
    }
  `,
},
    noFix: "an instance is a resource of its own, whose class is for somebody to choose",
    references: ["https://docs.aws.amazon.com/neptune/latest/userguide/neptune-gdb-disaster-recovery.html"],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "neptune-two-zones": {
    since: "0.1.0",
    why: `
    Neptune keeps the data in three zones, but a cluster with a single instance has nothing to fail over to: when its
    zone is lost, the database is down until an instance is created elsewhere, which takes minutes. With a read
    replica in another zone Neptune promotes that one. The cluster's list of zones adds no instance.
  `,
    remedy: `
    Add a second instance of the same class and let Neptune choose the zones, or name two different ones. It costs as
    much as the first, and can serve reads.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::Neptune::DBCluster }
      First:
        Type: AWS::Neptune::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, DBInstanceClass: db.r6g.large }
      Second:
        Type: AWS::Neptune::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, DBInstanceClass: db.r6g.large }
  `,
  terraform: `
    resource "aws_neptune_cluster" "main" {
      engine = "neptune"
    }

    resource "aws_neptune_cluster_instance" "member" {
      count              = 2
      cluster_identifier = aws_neptune_cluster.main.id
      instance_class     = "db.r6g.large"
    }
  `,
},
    noFix: "a second instance is a resource of its own, and moving one to another zone replaces it",
    references: [
    "https://docs.aws.amazon.com/neptune/latest/userguide/feature-overview-db-clusters.html",
    "https://docs.aws.amazon.com/neptune/latest/userguide/manage-console-autoscaling.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    similar: ["cdk-nag:NeptuneClusterMultiAZ", "prowler:neptune_cluster_multi_az", "hashicorp-nist-sentinel:neptune-cluster-should-be-deployed-in-multi-az"],
  },
};
})
