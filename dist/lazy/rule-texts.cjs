(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "asg-capacity-rebalance": {
    why: `
    A Spot Instance is taken away with two minutes' notice, and often several of one type at once. With Capacity
    Rebalancing the group launches a replacement already when AWS sees the risk rise, and lets the old instance go
    only when the new one is healthy. Without it capacity is missing until the replacement is up.
  `,
    remedy: `
    Turn Capacity Rebalancing on. Instances are then replaced somewhat more often than AWS would have taken them, and
    the group may be above its size for a while. It works best with several instance types to choose from.
  `,
    references: ["https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-capacity-rebalancing.html"],
    frameworks: { wellArchitected: ["REL11-BP03"], nist80053: ["CP-10"] },
    similar: ["prowler:autoscaling_group_capacity_rebalance_enabled"],
  },
  "asg-elb-health-check": {
    why: `
    Unless it is told otherwise, the group only looks whether the machine runs. An instance whose application hangs
    gets no more requests from the load balancer, but is never replaced: capacity goes down with each of them, and
    nobody is told.
  `,
    remedy: `
    Add the load balancer's health check to those of the group, and give it a grace period that is longer than the
    application needs to start. Make sure first that the balancer's check looks at the instance itself and not at
    what it depends on, or an outage of a database replaces every instance.
  `,
    references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/autoscaling-load-balancer.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP01", "REL11-BP03"], nist80053: ["CP-10", "SI-13(5)"] },
    similar: [
    "checkov:CKV2_AWS_15",
    "cdk-nag:AutoScalingGroupELBHealthCheckRequired",
    "guard-rules-registry:AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED",
    "prowler:autoscaling_group_elb_health_check_enabled",
    "hashicorp-fsbp-sentinel:autoscaling-group-with-load-balancer-attached-should-have-elb-healthcheck",
    "steampipe-terraform-aws-compliance:autoscaling_group_with_lb_use_health_check",
  ],
  },
  "asg-health-check-grace": {
    why: `
    Without a grace period an instance that is still starting fails the load balancer's check, is terminated, and so
    is the next one: the group never gets beyond launching. With a grace period that is longer than the recovery
    objective, an instance that never comes up is found too late.
  `,
    remedy: `
    Set the grace period a little above the time that the application needs to pass its first health check; five
    minutes do for most. Where starting takes longer than the objective, start from an image that has everything
    installed, or keep a warm pool.
  `,
    references: ["https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html"],
    frameworks: { wellArchitected: ["REL11-BP01", "REL11-BP03"], nist80053: ["CP-10"] },
    similar: ["cdk-nag:AutoScalingGroupHealthCheck"],
  },
  "asg-instance-types": {
    why: `
    Spot capacity is a pool for each instance type and zone, and a pool can run dry within minutes. A group with one
    type loses all of its Spot Instances in a zone at once, and cannot launch them again until that one pool has
    recovered; when a zone is lost, everybody goes to the same pools.
  `,
    remedy: `
    Name several instance types of about the same size, or say what an instance must have and let the group choose.
    Prefer the price-capacity-optimized strategy over the lowest price.
  `,
    references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-best-practices.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP03"], nist80053: ["CP-10"] },
    similar: ["prowler:autoscaling_group_multiple_instance_types", "hashicorp-fsbp-sentinel:autoscaling-group-should-use-multiple-instance-types"],
  },
  "asg-min-size": {
    why: `
    The minimum is what is certain to run. With fewer instances than zones there is a zone whose loss stops the
    service until a new instance has been launched, started and found healthy elsewhere, at a moment when many ask
    for capacity at once. A minimum of zero may leave nothing running at all.
  `,
    remedy: `
    Raise the minimum to two instances, or to three where three zones are asked for. Smaller instance types keep the
    price about the same.
  `,
    references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups-instance-weighting.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36"] },
  },
  "asg-not-only-spot": {
    why: `
    AWS takes Spot Instances away when it needs the capacity, and may have none to give back for as long as the
    shortage lasts. A group that serves users from Spot alone can then be left with nothing, most likely when a zone
    is lost and everybody asks for instances at once.
  `,
    remedy: `
    Keep a base of On-Demand Instances that carries the least load, and let Spot take what is above it. Use a mixed
    instances policy with several instance types.
  `,
    references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-interruptions.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP03"], nist80053: ["CP-10"] },
  },
  "asg-scaling-policy": {
    why: `
    When instances or a whole zone are lost, those that are left carry the load of all. A group that grows with its
    load gets back to its capacity by itself; one of fixed size, or one that only follows a schedule, stays
    overloaded until somebody notices.
  `,
    remedy: `
    Add a target tracking policy, for example on the average CPU or on the requests for each target, and leave room
    between the minimum and the maximum. The maximum bounds what it can cost.
  `,
    references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html",
  ],
    frameworks: { wellArchitected: ["REL07-BP01", "REL07-BP03"], nist80053: ["CP-2(2)", "SC-5(2)"] },
  },
  "asg-zones": {
    why: `
    A group whose subnets are all in one Availability Zone loses every instance with that zone, and has nowhere to
    launch new ones. A group that spans several zones keeps its instances spread over them, and replaces those of a
    lost zone in the others by itself.
  `,
    remedy: `
    Give the group subnets in further Availability Zones, in the same zones as its load balancer. Instances are
    spread again as soon as the change is made, so some of them are replaced. Data between zones is charged.
  `,
    references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-add-availability-zone.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: [
    "regula:FG_R00014",
    "prowler:autoscaling_group_multiple_az",
    "hashicorp-fsbp-sentinel:autoscaling-group-should-cover-multiple-azs",
    "service-screener:ASGMultiAZ",
  ],
  },
  "aurora-backtrack": {
    why: `
    A restore to a point in time builds a new cluster and can take hours. Backtracking rewinds the cluster that is there
    in minutes, to before the statement that should not have run.
  `,
    remedy: `
    Set a backtrack window of up to 72 hours. It can only be turned on when a cluster is created or restored, is billed
    by the changes that it stores, and does not go together with replicas in other regions.
  `,
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
    why: `
    A cluster is always backed up, but without a setting for one day only. Corruption that is noticed later than that
    has no backup from before it. A retention of zero is not taken by AWS: the deployment fails.
  `,
    remedy: `
    Raise the retention to the workload's least one; AWS takes 1 to 35 days, and a backup plan keeps longer. Storage
    beyond the size of the database is billed by the gigabyte.
  `,
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: ["trivy:AWS-0077", "kics:low_rds_backup_retention_period", "regula:FG_R00107", "terrascan:AC_AWS_0495"],
  },
  "aurora-cluster-two-zones": {
    why: `
    Aurora keeps the data in three zones, but a cluster with a single instance has nothing to fail over to: when its
    zone is lost, the database is down until somebody creates an instance elsewhere. With a second instance in another
    zone Aurora promotes that one, usually in less than a minute. The cluster's list of zones adds no instance.
  `,
    remedy: `
    Add a second instance of the same class and let Aurora choose the zones, or name two different ones. It costs as
    much as the first, and can serve reads.
  `,
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
    why: `
    Without deletion protection one call, one removed block or one stack deleted in the wrong account takes the cluster
    away. With it the call is refused until somebody turns the protection off on purpose. That of a cluster does not
    stop its instances from being deleted, but keeps the data.
  `,
    remedy: `
    Turn deletion protection on; it costs nothing and needs no restart. What shall be deleted needs an update first
    that turns it off.
  `,
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
  },
  "aurora-final-snapshot": {
    why: `
    In CloudFormation a cluster leaves a final snapshot when its block or its stack is deleted. When an update replaces
    it, because its name, its subnet group or its snapshot changes, the old one goes without, and its data with it. In
    Terraform \`skip_final_snapshot\` has it go without in either case.
  `,
    remedy: `
    Ask for a snapshot both on deletion and on replacement, or have the cluster retained; in Terraform remove
    \`skip_final_snapshot\` and name the snapshot. A snapshot is billed as backup storage until somebody removes it; a
    retained cluster goes on costing what it costs.
  `,
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rds_cluster",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },
  },
  "aurora-global-takes-effect": {
    why: `
    A stack, or a provider, creates its clusters in its own region, and a global database takes one cluster in a region.
    Two by one of them are therefore rejected: the copy that was to survive the region never comes to exist.
  `,
    remedy: `
    Move the secondary to a template of its own that is deployed in the recovery region after the primary, or give it the
    provider of that region, and let it name the global database by its identifier.
  `,
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-attaching.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7"] },
  },
  "aurora-global": {
    why: `
    The volume of a cluster stands in one region. Copies of snapshots bring back the database of hours ago; a secondary
    of a global database is about a second behind and takes over in minutes.
  `,
    remedy: `
    Make the cluster the primary of a global database and define a secondary in the recovery region. A
    secondary without instances costs storage and replicated writes only, but needs an instance before it can serve.
  `,
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Replication.CrossRegion.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-9"] },
  },
  "aurora-members-alike": {
    why: `
    After a failover another instance is the writer. If the old one had a public address and the new one has none, or
    the other way round, clients that could reach the database before cannot reach it now.
  `,
    remedy: `
    Give all instances of the cluster the same public accessibility; in most cases none should have any. The change is
    made without a restart.
  `,
    references: ["https://docs.aws.amazon.com/awssupport/latest/user/fault-tolerance-checks.html"],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10"] },
  },
  "aurora-multi-writer": {
    why: `
    A secondary refuses writes unless it may forward them to the primary. Where every region serves, its applications
    must otherwise know the primary's endpoint and follow it through each failover.
  `,
    remedy: `
    Turn global write forwarding on. A forwarded write takes the way to the primary and back, and not every statement
    can be forwarded.
  `,
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-write-forwarding.html",
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "SC-36"] },
  },
  "aurora-secondary-has-instance": {
    why: `
    A secondary without instances replicates the data and serves nobody. In a failover an instance must be created
    first, which takes minutes, and in a region that others flee to may find no capacity.
  `,
    remedy: `
    Give the secondary at least one instance. Until the failover it can be small, or serverless with a low minimum.
  `,
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-attach.console.headless.html"],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "aurora-secondary-size": {
    why: `
    After a failover the secondary carries the whole load of the primary. An instance that is smaller is overloaded at
    the moment when it is needed, and making it larger then takes minutes and a restart.
  `,
    remedy: `
    Give the secondary an instance of the class of the primary's largest, or a serverless one with the same limits. It
    costs as much as at home.
  `,
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html"],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-2(2)", "CP-7"] },
  },
  "backup-continuous-valid": {
    why: `
    Continuous backups reach back 35 days at most, must say how many, and cannot move to cold storage. AWS
    Backup rejects a plan with a rule that says otherwise, and with the plan goes every backup that it was to
    make.
  `,
    remedy: `
    Delete continuous backups after 1 to 35 days, without cold storage. What must be kept longer is another
    rule of the same plan, without continuous backup, that runs less often.
  `,
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery-retention-period.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
  },
  "backup-copy-takes-effect": {
    why: `
    A copy names its destination by ARN, for it may be in another region or account. The name of a vault, which
    is what a plain reference to one gives, is not enough: AWS Backup rejects the plan, and with it go the copies
    and the backups themselves.
  `,
    remedy: `
    Name the vault by its ARN. A vault in another region belongs to a stack of that region: write its ARN with
    that region in it.
  `,
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-copyactionresourcetype.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6", "CP-9"] },
  },
  "backup-covers-data": {
    why: `
    Redundancy does not help against a mistake: what is deleted or overwritten is gone from every zone and every
    replica at once. Only a backup brings it back, and this store has none: its own are off, and no backup plan
    selects it.
  `,
    remedy: `
    Turn the store's own backups on, or have a backup plan select it by ARN or by tag. Backups are charged by
    their size, most of them by what has changed only.
  `,
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_backing_up_data_identified_backups_data.html",
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
  "backup-cross-account": {
    why: `
    Whoever may delete the data of an account, by mistake or in an attack, may often delete its backups, too. A
    copy in another account is out of reach for its administrators.
  `,
    remedy: `
    Add a copy action to a vault of an account that holds backups and nothing else, in the same organization. The
    vault's policy must allow the copy, and what is copied must not be encrypted with a key that AWS manages.
  `,
    references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/create-cross-account-backup.html"],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-6", "CP-9(8)"] },
  },
  "backup-cross-region": {
    why: `
    Backups stand in the region of what they are made of. When the region is out of reach, so are they, and there
    is nothing to restore from elsewhere.
  `,
    remedy: `
    Add a copy action that names, by its ARN, a vault in the recovery region; a stack of that region makes it.
    Transfer and storage of the copies are charged. The copies are encrypted with the key of the vault.
  `,
    references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html"],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },
    similar: ["service-screener:backupPlanNoCrossRegionCopy"],
  },
  "backup-lifecycle-valid": {
    why: `
    What moves to cold storage must stay there for at least 90 days. AWS Backup rejects a plan with a lifecycle
    that deletes earlier, in a rule or in a copy of it, and with the plan goes every backup that it was to make.
  `,
    remedy: `
    Delete at least 90 days after the move to cold storage, or do not move to cold storage what is not kept that
    long. Cold storage is cheaper to keep and dearer to restore from, and only some services have it.
  `,
    references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html"],
    frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9"] },
    similar: ["cfn-lint:E3504"],
  },
  "backup-plan-selects": {
    why: `
    A backup plan says when and where backups are made, and nothing of what is backed up: that is a backup
    selection's to say. A plan without one is deployed without a complaint and never backs anything up.
  `,
    remedy: `
    Add a backup selection that names the plan and the resources, by ARN or by tag, or take the plan out. What
    is then backed up is charged by its size.
  `,
    references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html"],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: ["service-screener:backupPlanNotAssigned"],
  },
  "backup-retention": {
    why: `
    A mistake is often found days after it was made: a job that corrupts rows over a long weekend, a record that
    is missed at the end of the month. A backup from before it must still be there then.
  `,
    remedy: `
    Delete backups after the least retention at the earliest, in one rule of the plan at least. Older backups
    cost what has changed since; those that are kept for months may move to cold storage.
  `,
    references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html"],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP01"], nist80053: ["CP-9", "SI-12"] },
    similar: ["steampipe-terraform-aws-compliance:backup_plan_min_retention_35_days"],
  },
  "backup-schedule-rpo": {
    why: `
    What was written since the last backup is lost with a mistake. A schedule whose longest pause is longer than
    the recovery point objective loses more than was agreed: at worst everything since that pause began.
  `,
    remedy: `
    Add a rule that runs more often, hourly at best, and keep what it makes for days only. For databases and
    buckets turn continuous backup on, for tables point-in-time recovery: both lose minutes.
  `,
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP03", "REL13-BP01"], nist80053: ["CP-9"] },
    similar: ["service-screener:backupPlanInfrequentSchedule"],
  },
  "backup-selection-takes-effect": {
    why: `
    A selection names what is backed up by ARN or by tag. A plain reference to a database, a table or a volume
    gives a name or an id, which AWS Backup rejects or takes for nothing, and a tag that nothing carries selects
    nothing. The plan then runs on schedule and backs nothing up.
  `,
    remedy: `
    Name resources by their ARN: the attribute that gives it, or for volumes and instances, which have none, the
    ARN written out around the id. Give every resource that is chosen by tag the tag itself.
  `,
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
  },
  "backup-vault-lock": {
    why: `
    Backups that can be deleted are deleted with the data: by the same mistake, or by an attacker who wants them
    gone first. A locked vault keeps each of them for a least time, whoever asks.
  `,
    remedy: `
    Lock the vault with a least retention. Days in which the lock can still be changed make it final when they
    are over: then not even AWS can delete a backup early, and all of them are charged to their end. Without
    such days an administrator may take the lock off again.
  `,
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/logicallyairgappedvault.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9(8)", "SI-12"] },
  },
  "data-leaves-region": {
    why: `
    Data and backups that stand in one region are out of reach together when the region is, and gone together
    when it is lost. Every strategy of recovery, the cheapest included, begins with a copy in another region.
  `,
    remedy: `
    Copy backups by a backup plan to a vault in the recovery region; for an RDS instance replicate automated
    backups there; for an Aurora cluster, a table or a bucket add a live copy that keeps a history of its own: a
    secondary, a replica with point-in-time recovery, a versioned destination. Transfer and storage are charged.
  `,
    references: [
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_disaster_recovery.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },
  },
  "dynamodb-capacity": {
    why: `
    A table with fixed capacity throttles what goes beyond it. A failover, a retry storm or a good day is then
    an outage of its own, and an index that falls behind throttles the writes of its table.
  `,
    remedy: `
    Use on-demand capacity, or scale reads and writes of the table and of every index between a minimum and a
    maximum. On-demand costs more for each request and nothing while there are none. Auto scaling reacts in
    minutes, so the minimum must carry the first rush.
  `,
    references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html",
  ],
    frameworks: { wellArchitected: ["REL07-BP01", "REL07-BP03"], nist80053: ["CP-2(2)", "SC-5(2)"] },
    similar: [
    "checkov:CKV2_AWS_16",
    "cdk-nag:DynamoDBAutoScalingEnabled",
    "hashicorp-fsbp-sentinel:dynamo-db-tables-scales-capacity-with-demand",
    "prowler:dynamodb_table_autoscaling_enabled",
  ],
  },
  "dynamodb-deletion-policy": {
    why: `
    A table is deleted with its stack, when its definition is taken out, and when a change of its keys or its
    name replaces it: the new one is empty. In CloudFormation the first two are covered by the deletion policy,
    the third by the update-replace policy, and both say Delete unless they are written. Terraform deletes in
    each case, unless \`prevent_destroy\` has it refuse.
  `,
    remedy: `
    Set both policies to Retain, or \`prevent_destroy\` in Terraform, or turn deletion protection on, which stays
    when the definition is taken out. A table that was retained stays, and costs, until somebody deletes it by
    hand; a stack that is deployed again must import it.
  `,
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
  },
  "dynamodb-deletion-protection": {
    why: `
    A table goes in seconds, by a click, a script or a template that no longer has it. Where it had point-in-time
    recovery, one backup of its last state stays for 35 days; where not, nothing. Deletion protection makes
    DynamoDB refuse, whoever asks. Each replica of a global table has a protection of its own.
  `,
    remedy: `
    Turn deletion protection on for the table and for every replica. It is free. Whoever is to delete or
    replace the table must turn it off first, in an update of its own. An \`AWS::Serverless::SimpleTable\` cannot
    have it: define an \`AWS::DynamoDB::Table\` in its place, and import the table into it.
  `,
    references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicaspecification.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    similar: [
    "hashicorp-fsbp-sentinel:dynamo-db-tables-delete-protection-enabled",
    "prowler:dynamodb_table_deletion_protection_enabled",
    "service-screener:deleteTableProtection",
  ],
  },
  "dynamodb-global-takes-effect": {
    why: `
    A global table that DynamoDB refuses is found out during the deployment, often the one that was to bring
    the second region. Until then there is no replica, and nothing to fail over to.
  `,
    remedy: `
    Give a table with several replicas a stream of new and old images, list the stack's own region among the
    replicas, and give strong consistency three replicas, or two and a witness.
  `,
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-globaltablewitness.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6(1)", "CP-10"] },
  },
  "dynamodb-global": {
    why: `
    A table lives in one region. With the region its data is out of reach, and the way back is a restore from
    copies that are hours old, if there are any. A global table has a replica in each of its regions that takes
    reads and writes and is behind by a second or less. A global table with one replica is a regional table.
  `,
    remedy: `
    Define the table as a global table with a replica in the recovery region, and turn point-in-time recovery
    on for each, for deletions replicate, too. Replicated writes and the storage of each replica are charged.
    CloudFormation moves a table to the other type by import only, never in place.
  `,
    references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_MA_HowItWorks.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10", "SC-36"] },
  },
  "dynamodb-pitr": {
    why: `
    Items that a bug or a person deletes or overwrites are gone from all three zones at once, and from every
    replica within seconds. Point-in-time recovery keeps up to 35 days of history, down to the second. It is
    off until it is turned on, on each replica by itself, and nothing of the time before can be brought back.
  `,
    remedy: `
    Turn point-in-time recovery on for the table and for every replica. It is charged by the size of the table
    and needs no capacity. A restore makes a new table: plan how the application moves to it.
  `,
    references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicaspecification.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "CP-10"] },
    similar: [
    "checkov:CKV_AWS_28",
    "checkov:CKV_AWS_165",
    "trivy:AWS-0024",
    "guard-rules-registry:DYNAMODB_PITR_ENABLED",
    "cdk-nag:DynamoDBPITREnabled",
    "cfn_nag:W78",
    "terrascan:AC_AWS_0458",
    "regula:FG_R00106",
    "prowler:dynamodb_tables_pitr_enabled",
    "kics:dynamodb_table_point_in_time_recovery_disabled",
    "hashicorp-fsbp-sentinel:dynamo-db-tables-point-in-time-recovery-enabled",
    "steampipe-terraform-aws-compliance:dynamodb_table_point_in_time_recovery_enabled",
    "service-screener:disabledPointInTimeRecovery",
  ],
  },
  "elb-connection-draining": {
    why: `
    Every deployment and every scaling action takes targets away. Without a delay the requests that they are working
    on are cut off, so that a planned change looks like a failure to users.
  `,
    remedy: `
    Turn connection draining on, or set the deregistration delay of the target group to a little more than the longest
    request takes. Deployments wait for as long.
  `,
    references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html",
  ],
    frameworks: { wellArchitected: ["REL08-BP04", "REL05-BP01"], nist80053: ["CP-10"] },
    similar: [
    "cdk-nag:CLBConnectionDraining",
    "prowler:elb_connection_draining_enabled",
    "hashicorp-fsbp-sentinel:elb-connection-draining-enabled",
    "steampipe-terraform-aws-compliance:ec2_classic_lb_connection_draining_enabled",
    "service-screener:ELBConnectionDraining",
  ],
  },
  "elb-cross-zone": {
    why: `
    Without cross-zone balancing a node only sends requests to targets in its own zone. When the targets of a zone are
    lost, or there were never any, what arrives at that zone's node fails until DNS no longer names it; and zones with
    fewer targets are overloaded before the others.
  `,
    remedy: `
    Turn cross-zone load balancing on, or keep targets in every zone that the load balancer has a subnet in. For
    Network and Gateway Load Balancers traffic between zones is charged.
  `,
    references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-cross-zone.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["SC-36", "SC-5(2)"] },
    similar: [
    "checkov:CKV_AWS_138",
    "checkov:CKV_AWS_152",
    "regula:FG_R00043",
    "guard-rules-registry:ELB_CROSS_ZONE_LOAD_BALANCING_ENABLED",
    "prowler:elb_cross_zone_load_balancing_enabled",
    "prowler:elbv2_cross_zone_load_balancing_enabled",
    "hashicorp-fsbp-sentinel:elb-cross-zone-load-balancing-enabled",
    "steampipe-terraform-aws-compliance:elb_classic_lb_cross_zone_load_balancing_enabled",
    "steampipe-terraform-aws-compliance:elb_application_network_gateway_lb_cross_zone_load_balancing_enabled",
    "service-screener:ELBCrossZone",
    "cdk-nag:ELBCrossZoneLoadBalancingEnabled",
  ],
  },
  "elb-deletion-protection": {
    why: `
    A load balancer holds no data and can be made again from its template, but not with the same DNS name and
    addresses. Whoever deletes it by mistake takes the service down until every record and every client that names
    the old one has been changed.
  `,
    remedy: `
    Turn deletion protection on. It has to be turned off again before the load balancer can be deleted or replaced,
    also by its own stack.
  `,
    references: ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html"],
    frameworks: { wellArchitected: ["REL08-BP05"], nist80053: ["CM-3", "SC-5(2)"] },
    similar: [
    "checkov:CKV_AWS_150",
    "cdk-nag:ELBDeletionProtectionEnabled",
    "guard-rules-registry:ELB_DELETION_PROTECTION_ENABLED",
    "prowler:elbv2_deletion_protection",
    "hashicorp-fsbp-sentinel:elb-ensure-deletion-protection-enabled",
    "steampipe-terraform-aws-compliance:elb_application_lb_deletion_protection_enabled",
    "kics:alb_deletion_protection_disabled",
    "aws-config-rules:ELB_DELETION_PROTECTION_ENABLED",
  ],
  },
  "elb-zones": {
    why: `
    A load balancer has its nodes in the zones of its subnets. With all of them in one zone, users reach nothing any
    more when that zone is lost, however many zones the targets behind it stand in.
  `,
    remedy: `
    Give the load balancer a subnet in each zone in which it has targets, at least two. A Network Load Balancer gets
    further addresses with them, which clients that allow only known addresses have to be told.
  `,
    references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: [
    "prowler:elbv2_is_in_multiple_az",
    "prowler:elb_is_in_multiple_az",
    "hashicorp-fsbp-sentinel:elb-multiple-az",
    "hashicorp-fsbp-sentinel:elb-ensure-multi-az-configuration-classic-load-balancer",
    "service-screener:ELBMultiAZ",
  ],
  },
  "listener-target-exists": {
    why: `
    A target group that nothing registers with answers every request with an error, and its health checks find
    nothing to check. Load balancer, zones and checks all look right, and yet no user is served; as the target of a
    failover it would be found out only then.
  `,
    remedy: `
    Name the target group in the Auto Scaling group, the ECS service or the list of targets that is to serve the
    requests, or let the listener forward to the group that they name already.
  `,
    references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-register-targets.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/attach-load-balancer-asg.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP01"], nist80053: ["CP-10"] },
  },
  "near-miss-property": {
    why: `
    A setting under a name that neither AWS nor Terraform's provider knows protects nothing: the deployment is
    rejected, or goes through without it. In a review it reads as if the protection were there.
  `,
    remedy: `
    Write the setting under the name that the message gives, and check its form: a name that is nearly right
    often comes with a value in the form of another service.
  `,
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs",
  ],
    frameworks: { wellArchitected: ["REL08-BP01"], nist80053: ["CM-6"] },
  },
  "nlb-public-subnets": {
    why: `
    AWS accepts a subnet without a route to an internet gateway for a load balancer that faces the internet. The node
    there gets a public address and answers nobody: a part of the users fails, and the zone that looks like a spare
    one is none.
  `,
    remedy: `
    Name public subnets, those whose route table leads to an internet gateway, or give the subnets such a route. Where
    only the network itself is to reach it, make the load balancer internal.
  `,
    references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10"] },
  },
  "rds-backup-enabled": {
    why: `
    With a retention of zero RDS takes no snapshots and keeps no transaction logs. A dropped table, a bad
    migration or a corrupted page is then for ever: a standby and every replica repeat the mistake at once.
  `,
    remedy: `
    Keep automated backups for at least a day, better as long as the workload's least retention. Turning them on
    interrupts the instance briefly; backup storage up to the size of the database costs nothing.
  `,
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
  },
  "rds-backup-retention": {
    why: `
    Corruption is often noticed days after it happened. Once the last backup from before it has expired, there is
    nothing left to go back to. Without a setting CloudFormation keeps one day, and Terraform none.
  `,
    remedy: `
    Raise the retention to the workload's least one; RDS keeps at most 35 days, and a backup plan keeps longer.
    Storage beyond the size of the database is billed by the gigabyte.
  `,
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
  },
  "rds-backups-survive-deletion": {
    why: `
    Unless told otherwise RDS removes the automated backups together with the database. Whoever deletes the wrong
    one deletes the way back, too.
  `,
    remedy: `
    Have the automated backups retained when the database is deleted. They expire at the end of their retention as
    before, and are billed as backup storage until then. A final snapshot does not expire: take both.
  `,
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.Retaining.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.Retaining.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.Limitations.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },
  },
  "rds-cross-region-copy": {
    why: `
    Automated backups and snapshots stand in the region of the instance. When the region is lost or out of reach,
    so are they, and there is nothing to restore from anywhere else.
  `,
    remedy: `
    Replicate the automated backups to another region, with a key of that region where the instance is encrypted,
    or have a backup plan copy its recovery points there. Transfer and storage are billed.
  `,
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/AutomatedBackups.Replicating.Enable.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6", "CP-9"] },
    similar: ["service-screener:CrossRegionBackupNotEnabled"],
  },
  "rds-cross-region-replica": {
    why: `
    Copies of backups bring back the database of hours ago, and a restore of it takes hours more. A replica in
    another region is seconds behind and is promoted in minutes.
  `,
    remedy: `
    Define a replica in a stack, or by a provider, of the other region that names this instance by its ARN, with a
    key of that region where the instance is encrypted. It costs as much as an instance, and the transfer between
    the regions.
  `,
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.XRgn.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.RDS_Fea_Regions_DB-eng.Feature.CrossRegionReadReplicas.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-9"] },
  },
  "rds-deletion-protection": {
    why: `
    Without deletion protection one call, one removed block or one stack deleted in the wrong account takes the
    instance away. With it the call is refused until somebody turns the protection off on purpose.
  `,
    remedy: `
    Turn deletion protection on; it costs nothing and needs no restart. What shall be deleted needs an update first
    that turns it off.
  `,
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
  },
  "rds-durable-parameters": {
    why: `
    These settings let the database report a commit before its log is on disk. After a crash or a failover the last
    transactions are gone, though the application was told that they are safe; point-in-time recovery lacks them, too.
  `,
    remedy: `
    Remove the setting, or give it the engine's default. Commits then wait for the disk again: load jobs that need the
    speed can relax it in their own session.
  `,
    references: [
    "https://docs.aws.amazon.com/awssupport/latest/user/fault-tolerance-checks.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.BestPractices.FeatureRecommendations.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9", "CP-10(2)"] },
  },
  "rds-final-snapshot": {
    why: `
    In CloudFormation a stand-alone instance leaves a final snapshot when its block or its stack is deleted. When an
    update replaces it, because its name or its engine changes, the old one goes without, and its data with it. In
    Terraform \`skip_final_snapshot\` has it go without in either case.
  `,
    remedy: `
    Ask for a snapshot both on deletion and on replacement, or have the instance retained; in Terraform remove
    \`skip_final_snapshot\` and name the snapshot. A snapshot is billed as backup storage until somebody removes it; a
    retained instance goes on costing what it costs.
  `,
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },
  },
  "rds-instance-multi-az": {
    why: `
    A single-AZ instance goes down with its Availability Zone. Recovery is then a point-in-time restore into a
    new instance, where backups are on: tens of minutes at best, with up to five minutes of writes gone. A
    Multi-AZ instance keeps a synchronous standby in a second zone and fails over by itself.
  `,
    remedy: `
    Turn Multi-AZ on. RDS builds the standby without an outage, but I/O latency rises while it copies, and the
    instance costs about twice as much.
  `,
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
  },
  "rds-instance-zone-free": {
    why: `
    RDS chooses the zones of a Multi-AZ instance and rejects one that names a zone as well. The deployment fails,
    so that neither the standby nor the database comes to exist.
  `,
    remedy: `
    Remove the Availability Zone: the subnet group says where the instance may stand, and RDS chooses two zones of it.
  `,
    references: ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html"],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10"] },
  },
  "rds-member-settings-ignored": {
    why: `
    Standbys, backups and deletion protection belong to the cluster. RDS rejects a member that asks for them itself, or
    takes no notice: what the code promises is not what protects the data.
  `,
    remedy: `
    Set the retention of backups and deletion protection on the cluster, and survive the loss of a zone with a second
    member in another one. Then remove the settings from the member.
  `,
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-9", "CP-10"] },
    similar: ["cfn-lint:E3682"],
  },
  "rds-proxy-multi-zone": {
    why: `
    Every connection goes through the proxy. One that stands in a single zone is lost with it, however well the
    database behind it fails over.
  `,
    remedy: `
    Give the proxy a subnet in each zone that the application uses. The subnets of a proxy cannot be changed later:
    it is replaced, and gets a new endpoint.
  `,
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-network-prereqs.html"],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  },
  "rds-replica-read-only": {
    why: `
    A replica that takes writes drifts from its source, and replication stops at the first conflict. Logs in tables
    fill the storage that replication needs, and old row formats can make a table impossible to recover.
  `,
    remedy: `
    Leave the replica read-only, write its logs to files and let new tables have the dynamic row format: remove the
    setting from the group.
  `,
    references: [
    "https://docs.aws.amazon.com/awssupport/latest/user/fault-tolerance-checks.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_MySQL.Replication.ReadReplicas.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-10(2)"] },
  },
  "rds-replica-takes-effect": {
    why: `
    A replica stands in the region of its own stack, or of its provider. To reach a source in another region it must name
    it by ARN, from there, and bring a key of its own region if the source is encrypted. Otherwise RDS rejects it,
    or the copy that was to leave the region stays beside the original.
  `,
    remedy: `
    Move the replica to a stack, or to a provider, of the recovery region and name the source by its ARN, with a key of
    that region for an encrypted source.
  `,
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.XRgn.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7"] },
  },
  "rds-storage-autoscaling": {
    why: `
    An instance that runs out of storage stops: it takes no more writes, and often no more connections, until
    somebody has given it more.
  `,
    remedy: `
    Set a limit for storage that is at least a tenth above what is allocated. Storage grows in steps as it fills and
    never shrinks again, so that the limit is also the most that it can come to cost.
  `,
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html"],
    frameworks: { wellArchitected: ["REL01-BP06", "REL07-BP01"], nist80053: ["CP-2(2)"] },
  },
  "rds-subnet-group-zones": {
    why: `
    A database can only stand, and fail over, where its subnet group has a subnet. RDS rejects a group that covers
    fewer than two zones, and a Multi-AZ DB cluster in a group of fewer than three.
  `,
    remedy: `
    Add a subnet of another zone to the group. Subnets cost nothing, and an existing database stays where it is.
  `,
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/create-multi-az-db-cluster.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  },
  "route53-active-records": {
    why: `
    Where every region serves, losing one costs only its share of users, and only until Route 53 leaves it out of
    its answers. For that each record must be checked, each must get users at all, and one of them must lead to
    another region.
  `,
    remedy: `
    Have one record for each region, by latency, weight or place, and give each a health check or an alias to a
    load balancer that evaluates its target's health. A record of weight zero gets users only when all others fail.
  `,
    references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-types.html",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-how-route-53-chooses-records.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10", "SC-36"] },
    similar: ["service-screener:route53RecordNoHealthCheck"],
  },
  "route53-failover-health": {
    why: `
    Route 53 takes a record that is not checked for healthy for ever, so that it never answers with the secondary.
    Aliases to CloudFront cannot pass on the health of their target, and that of API Gateway, S3 and interface
    endpoints says nothing about what is behind them: there only a health check of its own tells.
  `,
    remedy: `
    Name a health check of what users depend on, from outside of the region, or have an alias to a load balancer
    evaluate its target's health. Health checks cost little; too strict a check moves users for nothing.
  `,
    references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-simple-configs.html",
    "https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP01", "REL11-BP02", "REL13-BP05"], nist80053: ["CP-10", "SI-13"] },
  },
  "route53-failover-pair": {
    why: `
    Route 53 fails over between two records of one name and type: it answers with the secondary while the primary
    is unhealthy. A primary alone is answered whatever its health, and a secondary alone is all there is.
  `,
    remedy: `
    Add the other record, of the same name and type and in the same zone, that sends users to the recovery
    region. Both can stand before there is anything to fail over to: the secondary may lead to a static page.
  `,
    references: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-failover.html"],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "route53-health-check-endpoint": {
    why: `
    A port that accepts connections says that a process listens, not that it works: an application without its
    database still answers. A check that asks for nothing in particular gets the front page, from a cache if
    need be.
  `,
    remedy: `
    Check by HTTPS, with the path of a page that answers only if what users need works: the application, its
    database, what it cannot do without. Keep that page cheap, for it is asked from several places at once.
  `,
    references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-types.html",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP01"], nist80053: ["SI-13"] },
  },
  "route53-health-check-speed": {
    why: `
    Until users are elsewhere, the check must have failed often enough in a row, and the old answer must have run
    out in every resolver: interval times failures, plus the time to live. That alone can be longer than the
    whole recovery may take.
  `,
    remedy: `
    Check every 10 seconds and set the time to live to 60. The interval of a check cannot be changed: a new check
    replaces it, and fast checks cost more. Fewer failures than three move users for a hiccup.
  `,
    references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-healthcheck-healthcheckconfig.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP01", "REL13-BP01"], nist80053: ["CP-10", "SI-13"] },
    similar: ["service-screener:route53HealthCheckSlowInterval"],
  },
  "route53-targets-differ": {
    why: `
    A failover whose secondary sends users to where the primary sends them changes nothing: they are sent to what
    has just failed.
  `,
    remedy: `
    Have the secondary lead to the recovery region, or to a page that is served from elsewhere and says what has
    happened.
  `,
    references: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-failover.html"],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "route53-ttl": {
    why: `
    Resolvers keep an answer for its time to live. For as long, users go on being sent to what has failed,
    however fast Route 53 has noticed.
  `,
    remedy: `
    Set the time to live to 60 seconds or less. Resolvers then ask more often, and queries are charged. Records of
    one name and weight must all have the same.
  `,
    references: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-failover.html"],
    frameworks: { wellArchitected: ["REL11-BP02"], nist80053: ["CP-10"] },
  },
  "s3-bucket-kept": {
    why: `
    S3 refuses to delete a bucket that has objects, which is its protection from a stack that is deleted by
    mistake. The CDK's automatic emptying, and Terraform with force_destroy, delete every object and every version
    first, and so turn one wrong command into the loss of all of them.
  `,
    remedy: `
    Take autoDeleteObjects off the bucket in a deployment of its own, and use the removal policy RETAIN. A stack
    that is deleted then leaves the bucket behind, to be emptied by hand. In Terraform set force_destroy to false.
  `,
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_s3.Bucket.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
  },
  "s3-noncurrent-kept": {
    why: `
    Old versions are what an overwritten or deleted object is restored from. A lifecycle rule that removes them
    after a day gives whoever made the mistake one day to notice it.
  `,
    remedy: `
    Keep noncurrent versions at least as long as your retention, or keep the latest few of each object whatever
    their age. Versions are charged like objects: a colder storage class takes most of the cost.
  `,
    references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversionexpiration.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9", "SI-12"] },
  },
  "s3-object-lock": {
    why: `
    Whoever can delete in the copy's bucket, an attacker with the account's rights among them, can delete the
    copies with the originals. Object Lock with a default retention keeps every version for its time, whatever
    rights somebody has.
  `,
    remedy: `
    Turn Object Lock on with a default retention in days or years, in governance mode to begin with. Versions
    cannot be deleted before their time, in compliance mode by nobody at all, and are charged until then.
  `,
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
  "s3-replication-covers-encrypted": {
    why: `
    S3 replicates no object that is encrypted with a KMS key unless the rule says so, and it says nothing about
    what it leaves out. Where KMS is the default of the bucket, that is every object: the copy stays empty.
  `,
    remedy: `
    Let the rule select encrypted objects, name a key of the destination's region for the copies, and allow the
    replication role to decrypt with the one and encrypt with the other. KMS requests are charged.
  `,
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html"],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },
  },
  "s3-replication-takes-effect": {
    why: `
    S3 takes or refuses a replication as a whole, and two versions of its settings exist that must not be mixed.
    What is refused is found out during the deployment, and until then nothing is copied anywhere.
  `,
    remedy: `
    Write each rule in the second version: a priority, a filter (an empty prefix for all objects), what becomes
    of delete markers, and a destination by its ARN. Time control takes a limit of 15 minutes and metrics. Both
    buckets must be versioned.
  `,
    references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-add-config.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationdestination.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },
  },
  "s3-replication-time-control": {
    why: `
    Most objects are replicated in seconds, yet nothing holds S3 to it: under load, or for large objects, it can
    be hours. Time control is AWS's promise of 15 minutes for nearly all of them, and tells when it is missed.
  `,
    remedy: `
    Turn replication time control on, with metrics and an alarm on the backlog. It is charged for each gigabyte.
  `,
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-time-control.html"],
    frameworks: { wellArchitected: ["REL09-BP03", "REL13-BP01"], nist80053: ["CP-6(2)", "CP-10"] },
  },
  "s3-replication": {
    why: `
    A bucket lives in one region, and while the region is out of reach, so are its objects. Replication writes
    each new object to a bucket elsewhere within minutes, so that the recovery region has the data at hand.
  `,
    remedy: `
    Make a versioned bucket by a stack in the recovery region and replicate to it by its ARN. Replication takes
    what is written from then on: copy what is there already with Batch Replication. Storage, requests and
    transfer between the regions are charged.
  `,
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
  "s3-two-way-replication": {
    why: `
    What is written to a copy stays there unless the copy replicates back. With writes in both regions each side
    then lacks what the other has, and after a failover there is no way home without a copy by hand. Changes to
    the tags, locks and access lists of replicas travel only where the rule says so.
  `,
    remedy: `
    Give the destination a rule back to the source, and let both rules replicate changes of replicas. Objects of
    one name that are written in both regions at once end with the later of the two.
  `,
    references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-for-metadata-changes.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPointBucketReplication.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10"] },
  },
  "s3-versioning": {
    why: `
    Without versions an overwrite or a delete is final: nothing in S3 can bring the object back, and durability
    protects against lost disks only. With versions the object of before is still there. Replication and AWS
    Backup need them, too.
  `,
    remedy: `
    Turn versioning on, and let a lifecycle rule remove old versions after your retention, for each version is
    charged like an object. Once on, versioning can be suspended, not taken back.
  `,
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
  },
  "s3-zone-redundant-class": {
    why: `
    One Zone classes keep an object in a single Availability Zone. When that zone is lost, so is the object, and
    where it was the only copy nothing brings it back. All other classes spread over at least three zones.
  `,
    remedy: `
    Let lifecycle rules move objects to STANDARD_IA, INTELLIGENT_TIERING or GLACIER_IR in place of ONEZONE_IA, or
    replicate the bucket. STANDARD_IA costs about a quarter more to store.
  `,
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html"],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-9", "SC-36"] },
  },
  "store-kept": {
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
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html",
    "https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    similar: ["cfn-lint:I3011"],
  },
  "target-group-detection-time": {
    why: `
    Until a target has failed as many checks as the threshold says, the load balancer goes on sending requests to it.
    When a zone is lost, its share of all requests fails for the interval times the threshold, and nothing else in
    the recovery starts sooner.
  `,
    remedy: `
    Shorten the interval, down to 5 seconds, before lowering the threshold: with fewer than two or three failures a
    single slow answer takes a target out. Checks come from every node, so a short interval means more requests.
  `,
    references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-health-checks.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP01", "REL13-BP01"], nist80053: ["CP-10", "SI-13(5)"] },
  },
  "target-group-health-check": {
    why: `
    A load balancer only leaves out what it knows to be unhealthy. For functions it does not look unless it is told
    to. For a group that is checked over HTTP the default path is the start page, which is often a redirect, a static
    file or a page behind a login, and says little about whether the application works.
  `,
    remedy: `
    Give the check a path that answers only when this instance can do its work, and that does not fail for all
    instances at once when something that they share is down. Each check of a function is an invocation and is charged.
  `,
    references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP01"], nist80053: ["CP-10", "SI-13(5)"] },
    similar: ["checkov:CKV_AWS_261", "steampipe-terraform-aws-compliance:elb_lb_target_group_use_health_check"],
  },
  "target-group-zones": {
    why: `
    A zone is only survived when all three have others left: the load balancer needs nodes there, the targets have to
    stand there, and the health check must find out which of them still answer. One that knows fewer zones than the
    others makes their redundancy useless.
  `,
    remedy: `
    Let what registers with the target group use subnets in as many zones as are asked for, give the load balancer a
    subnet in each of them, and leave health checks on.
  `,
    references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-add-availability-zone.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  },
  "zonal-shift-enabled": {
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
    references: [
    "https://docs.aws.amazon.com/r53recovery/latest/dg/arc-zonal-shift.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/enable-zonal-shift.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-zonal-shift.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP02"], nist80053: ["CP-10"] },
  },
};
})
