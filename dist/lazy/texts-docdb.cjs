(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "documentdb-backup-retention": {
    since: "0.1.0",
    why: `
    A cluster is always backed up, but where nothing is set its backups are kept for one day only. Corruption that
    is noticed later than that has no backup from before it. An elastic cluster has daily snapshots and cannot be
    restored to a minute.
  `,
    remedy: `
    Raise the retention to the workload's least retention; AWS takes 1 to 35 days, and a backup plan keeps those of
    a cluster of instances longer. Storage beyond the size of the database is charged by the gigabyte.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::DocDB::DBCluster
        Properties:
          BackupRetentionPeriod: 35
  `,
  terraform: `
    resource "aws_docdb_cluster" "main" {
      engine                  = "docdb"
      backup_retention_period = 35
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html",
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/docdb-using-elastic-clusters.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: [
    "checkov:CKV_AWS_360",
    "cdk-nag:DocumentDBClusterBackupRetentionPeriod",
    "prowler:documentdb_cluster_backup_enabled",
    "hashicorp-fsbp-sentinel:docdb-cluster-backup-retention-check",
    "steampipe-terraform-aws-compliance:docdb_cluster_backup_retention_period_7",
  ],
    fixNote: "backups are charged by the gigabyte beyond the size of the database",
  },
  "documentdb-deletion-protection": {
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
        Type: AWS::DocDB::DBCluster
        Properties:
          DeletionProtection: true
  `,
  terraform: `
    resource "aws_docdb_cluster" "main" {
      engine              = "docdb"
      deletion_protection = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/db-cluster-delete.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-globalcluster.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-13"] },
    similar: ["prowler:documentdb_cluster_deletion_protection", "hashicorp-fsbp-sentinel:docdb-cluster-deletion-protection-enabled"],
    fixNote: "what shall be deleted needs an update first that turns it off",
  },
  "documentdb-elastic-replicas": {
    since: "0.1.0",
    why: `
    Each shard is served by instances of its own, and one with a single instance has nothing to fail over to. When its
    zone is lost, its part of the data is out of reach until DocumentDB has replaced the instance, which takes minutes.
  `,
    remedy: `
    Ask for two instances per shard at least, in subnets of three zones. A replica costs as much as the writer, and can
    serve reads.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::DocDBElastic::Cluster
        Properties:
          ClusterName: shop
          AdminUserName: owner
          AuthType: PLAIN_TEXT
          ShardCapacity: 2
          ShardCount: 1
          ShardInstanceCount: 2
  `,
  terraform: `
    resource "aws_docdbelastic_cluster" "shop" {
      name                = "shop"
      admin_user_name     = "owner"
      admin_user_password = var.password
      auth_type           = "PLAIN_TEXT"
      shard_capacity      = 2
      shard_count         = 1
    }

    variable "password" {
      type = string
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-cluster.html",
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/elastic-how-it-works.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    fixNote: "each replica costs as much as the writer of its shard",
  },
  "documentdb-global": {
    since: "0.1.0",
    why: `
    The volume of a cluster stands in one region. Copies of snapshots bring back the database of hours ago; a secondary
    of a global cluster is about a second behind and takes over in minutes.
  `,
    remedy: `
    Make the cluster the primary of a global cluster and define a secondary in the recovery region. Its instances must
    be of a class that global clusters take, which the burstable ones are not. The secondary costs its instances, its
    storage and the replicated writes.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsHome: !Equals [!Ref AWS::Region, eu-west-1]
      IsRecovery: !Not [!Condition IsHome]
    Resources:
      Primary: { Type: AWS::DocDB::DBCluster, Condition: IsHome, Properties: { MasterUsername: owner } }
      Global:
        Type: AWS::DocDB::GlobalCluster
        Condition: IsHome
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary: { Type: AWS::DocDB::DBCluster, Condition: IsRecovery, Properties: { GlobalClusterIdentifier: shop } }
  `,
  terraform: `
    resource "aws_docdb_cluster" "primary" {
      engine          = "docdb"
      master_username = "owner"
    }

    resource "aws_docdb_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_docdb_cluster.primary.arn
    }

    resource "aws_docdb_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "docdb"
      global_cluster_identifier = aws_docdb_global_cluster.shop.id
    }
  `,
},
    noFix: "the global cluster and a secondary in another region have to be made, with a name and instances of their own",
    references: ["https://docs.aws.amazon.com/documentdb/latest/developerguide/global-clusters.html"],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-9"] },
  },
  "documentdb-global-takes-effect": {
    since: "0.1.0",
    why: `
    A stack, or a provider, creates its clusters in its own region, and a global cluster takes one cluster in a
    region. AWS therefore rejects a second one that the same stack or provider creates, and the copy that was to
    survive the region never exists.
  `,
    remedy: `
    Move the secondary to a template of its own that is deployed in the recovery region after the primary, or give it that
    region in Terraform, and let it name the global cluster by its identifier.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsPrimary: !Equals [!Ref AWS::Region, eu-central-1]
      IsSecondary: !Not [!Condition IsPrimary]
    Resources:
      Primary: { Type: AWS::DocDB::DBCluster, Condition: IsPrimary, Properties: { MasterUsername: owner } }
      Global:
        Type: AWS::DocDB::GlobalCluster
        Condition: IsPrimary
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary: { Type: AWS::DocDB::DBCluster, Condition: IsSecondary, Properties: { GlobalClusterIdentifier: shop } }
  `,
  terraform: `
    resource "aws_docdb_cluster" "primary" {
      engine          = "docdb"
      master_username = "owner"
    }

    resource "aws_docdb_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_docdb_cluster.primary.arn
    }

    resource "aws_docdb_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "docdb"
      global_cluster_identifier = aws_docdb_global_cluster.shop.id
    }
  `,
},
    noFix: "the secondary has to move to a template or a provider of the recovery region",
    references: [
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/global-clusters.get-started.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-globalcluster.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7"] },
  },
  "documentdb-secondary-has-instance": {
    since: "0.1.0",
    why: `
    A cluster without instances has data and serves nobody. In a failover an instance must be created first, which
    takes minutes, and may find no capacity in a region to which others fail over, too.
  `,
    remedy: `
    Give the secondary at least one instance. Until the failover it can be smaller than the primary's, of a class that a
    global cluster takes.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsPrimary: !Equals [!Ref AWS::Region, eu-central-1]
      IsSecondary: !Not [!Condition IsPrimary]
    Resources:
      Primary: { Type: AWS::DocDB::DBCluster, Condition: IsPrimary, Properties: { MasterUsername: owner } }
      Global:
        Type: AWS::DocDB::GlobalCluster
        Condition: IsPrimary
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary: { Type: AWS::DocDB::DBCluster, Condition: IsSecondary, Properties: { GlobalClusterIdentifier: shop } }
      Reader:
        Type: AWS::DocDB::DBInstance
        Condition: IsSecondary
        Properties: { DBClusterIdentifier: !Ref Secondary, DBInstanceClass: db.r6g.large }
  `,
  terraform: `
    resource "aws_docdb_cluster" "primary" {
      engine          = "docdb"
      master_username = "owner"
    }

    resource "aws_docdb_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_docdb_cluster.primary.arn
    }

    resource "aws_docdb_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "docdb"
      global_cluster_identifier = aws_docdb_global_cluster.shop.id
    }

    resource "aws_docdb_cluster_instance" "reader" {
      region             = "eu-central-1"
      cluster_identifier = aws_docdb_cluster.secondary.id
      instance_class     = "db.r6g.large"
    }
  `,
},
    noFix: "an instance has to be made, and somebody says of which class",
    references: ["https://docs.aws.amazon.com/documentdb/latest/developerguide/global-clusters-disaster-recovery.html"],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "documentdb-two-zones": {
    since: "0.1.0",
    why: `
    DocumentDB keeps the data in three zones, but a cluster with a single instance has nothing to fail over to: when
    its zone is lost, the database is down until an instance is created elsewhere, which takes minutes. With a
    replica in another zone DocumentDB promotes that one. The cluster's list of zones adds no instance.
  `,
    remedy: `
    Add a second instance of the same class and let DocumentDB choose the zones, or name two different ones. It costs
    as much as the first, and can serve reads.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::DocDB::DBCluster }
      First:
        Type: AWS::DocDB::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, DBInstanceClass: db.r6g.large }
      Second:
        Type: AWS::DocDB::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, DBInstanceClass: db.r6g.large }
  `,
  terraform: `
    resource "aws_docdb_cluster" "main" {
      engine = "docdb"
    }

    resource "aws_docdb_cluster_instance" "member" {
      count              = 2
      cluster_identifier = aws_docdb_cluster.main.id
      instance_class     = "db.r6g.large"
    }
  `,
},
    noFix: "a second instance, or another zone for one that is there, has to be chosen",
    references: [
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/replication.html",
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/db-cluster-fault-tolerance.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    similar: ["prowler:documentdb_cluster_multi_az_enabled"],
  },
};
})
