import type { Rule } from "../src/rule.ts";
import asgCapacityRebalance from "./asg/capacity-rebalance.ts";
import asgElbHealthCheck from "./asg/elb-health-check.ts";
import asgHealthCheckGrace from "./asg/health-check-grace.ts";
import asgInstanceTypes from "./asg/instance-types.ts";
import asgMinSize from "./asg/min-size.ts";
import asgNotOnlySpot from "./asg/not-only-spot.ts";
import asgScalingPolicy from "./asg/scaling-policy.ts";
import asgZones from "./asg/zones.ts";
import auroraBacktrack from "./aurora/backtrack.ts";
import auroraBackupRetention from "./aurora/backup-retention.ts";
import auroraClusterTwoZones from "./aurora/cluster-two-zones.ts";
import auroraDeletionProtection from "./aurora/deletion-protection.ts";
import auroraFinalSnapshot from "./aurora/final-snapshot.ts";
import auroraGlobalTakesEffect from "./aurora/global-takes-effect.ts";
import auroraGlobal from "./aurora/global.ts";
import auroraMembersAlike from "./aurora/members-alike.ts";
import auroraMultiWriter from "./aurora/multi-writer.ts";
import auroraSecondaryHasInstance from "./aurora/secondary-has-instance.ts";
import auroraSecondarySize from "./aurora/secondary-size.ts";
import backupContinuousValid from "./backup/continuous-valid.ts";
import backupCopyTakesEffect from "./backup/copy-takes-effect.ts";
import backupCoversData from "./backup/covers-data.ts";
import backupCrossAccount from "./backup/cross-account.ts";
import backupCrossRegion from "./backup/cross-region.ts";
import backupLifecycleValid from "./backup/lifecycle-valid.ts";
import backupPlanSelects from "./backup/plan-selects.ts";
import backupRetention from "./backup/retention.ts";
import backupScheduleRpo from "./backup/schedule-rpo.ts";
import backupSelectionTakesEffect from "./backup/selection-takes-effect.ts";
import backupVaultLock from "./backup/vault-lock.ts";
import dataLeavesRegion from "./data/leaves-region.ts";
import dynamodbCapacity from "./dynamodb/capacity.ts";
import dynamodbDeletionPolicy from "./dynamodb/deletion-policy.ts";
import dynamodbDeletionProtection from "./dynamodb/deletion-protection.ts";
import dynamodbGlobalTakesEffect from "./dynamodb/global-takes-effect.ts";
import dynamodbGlobal from "./dynamodb/global.ts";
import dynamodbPitr from "./dynamodb/pitr.ts";
import elbConnectionDraining from "./elb/connection-draining.ts";
import elbCrossZone from "./elb/cross-zone.ts";
import elbDeletionProtection from "./elb/deletion-protection.ts";
import elbZones from "./elb/zones.ts";
import listenerTargetExists from "./listener/target-exists.ts";
import nearMissProperty from "./near-miss/property.ts";
import nlbPublicSubnets from "./nlb/public-subnets.ts";
import rdsBackupEnabled from "./rds/backup-enabled.ts";
import rdsBackupRetention from "./rds/backup-retention.ts";
import rdsBackupsSurviveDeletion from "./rds/backups-survive-deletion.ts";
import rdsCrossRegionCopy from "./rds/cross-region-copy.ts";
import rdsCrossRegionReplica from "./rds/cross-region-replica.ts";
import rdsDeletionProtection from "./rds/deletion-protection.ts";
import rdsDurableParameters from "./rds/durable-parameters.ts";
import rdsFinalSnapshot from "./rds/final-snapshot.ts";
import rdsInstanceMultiAz from "./rds/instance-multi-az.ts";
import rdsInstanceZoneFree from "./rds/instance-zone-free.ts";
import rdsMemberSettingsIgnored from "./rds/member-settings-ignored.ts";
import rdsProxyMultiZone from "./rds/proxy-multi-zone.ts";
import rdsReplicaReadOnly from "./rds/replica-read-only.ts";
import rdsReplicaTakesEffect from "./rds/replica-takes-effect.ts";
import rdsStorageAutoscaling from "./rds/storage-autoscaling.ts";
import rdsSubnetGroupZones from "./rds/subnet-group-zones.ts";
import route53ActiveRecords from "./route53/active-records.ts";
import route53FailoverHealth from "./route53/failover-health.ts";
import route53FailoverPair from "./route53/failover-pair.ts";
import route53HealthCheckEndpoint from "./route53/health-check-endpoint.ts";
import route53HealthCheckSpeed from "./route53/health-check-speed.ts";
import route53TargetsDiffer from "./route53/targets-differ.ts";
import route53Ttl from "./route53/ttl.ts";
import s3BucketKept from "./s3/bucket-kept.ts";
import s3NoncurrentKept from "./s3/noncurrent-kept.ts";
import s3ObjectLock from "./s3/object-lock.ts";
import s3ReplicationCoversEncrypted from "./s3/replication-covers-encrypted.ts";
import s3ReplicationTakesEffect from "./s3/replication-takes-effect.ts";
import s3ReplicationTimeControl from "./s3/replication-time-control.ts";
import s3Replication from "./s3/replication.ts";
import s3TwoWayReplication from "./s3/two-way-replication.ts";
import s3Versioning from "./s3/versioning.ts";
import s3ZoneRedundantClass from "./s3/zone-redundant-class.ts";
import storeKept from "./store/kept.ts";
import targetGroupDetectionTime from "./target-group/detection-time.ts";
import targetGroupHealthCheck from "./target-group/health-check.ts";
import targetGroupZones from "./target-group/zones.ts";
import zonalShiftEnabled from "./zonal-shift/enabled.ts";

/** Every rule, in the order of their ids. */
const rules: readonly Rule[] = [
  asgCapacityRebalance,
  asgElbHealthCheck,
  asgHealthCheckGrace,
  asgInstanceTypes,
  asgMinSize,
  asgNotOnlySpot,
  asgScalingPolicy,
  asgZones,
  auroraBacktrack,
  auroraBackupRetention,
  auroraClusterTwoZones,
  auroraDeletionProtection,
  auroraFinalSnapshot,
  auroraGlobal,
  auroraGlobalTakesEffect,
  auroraMembersAlike,
  auroraMultiWriter,
  auroraSecondaryHasInstance,
  auroraSecondarySize,
  backupContinuousValid,
  backupCopyTakesEffect,
  backupCoversData,
  backupCrossAccount,
  backupCrossRegion,
  backupLifecycleValid,
  backupPlanSelects,
  backupRetention,
  backupScheduleRpo,
  backupSelectionTakesEffect,
  backupVaultLock,
  dataLeavesRegion,
  dynamodbCapacity,
  dynamodbDeletionPolicy,
  dynamodbDeletionProtection,
  dynamodbGlobal,
  dynamodbGlobalTakesEffect,
  dynamodbPitr,
  elbConnectionDraining,
  elbCrossZone,
  elbDeletionProtection,
  elbZones,
  listenerTargetExists,
  nearMissProperty,
  nlbPublicSubnets,
  rdsBackupEnabled,
  rdsBackupRetention,
  rdsBackupsSurviveDeletion,
  rdsCrossRegionCopy,
  rdsCrossRegionReplica,
  rdsDeletionProtection,
  rdsDurableParameters,
  rdsFinalSnapshot,
  rdsInstanceMultiAz,
  rdsInstanceZoneFree,
  rdsMemberSettingsIgnored,
  rdsProxyMultiZone,
  rdsReplicaReadOnly,
  rdsReplicaTakesEffect,
  rdsStorageAutoscaling,
  rdsSubnetGroupZones,
  route53ActiveRecords,
  route53FailoverHealth,
  route53FailoverPair,
  route53HealthCheckEndpoint,
  route53HealthCheckSpeed,
  route53TargetsDiffer,
  route53Ttl,
  s3BucketKept,
  s3NoncurrentKept,
  s3ObjectLock,
  s3Replication,
  s3ReplicationCoversEncrypted,
  s3ReplicationTakesEffect,
  s3ReplicationTimeControl,
  s3TwoWayReplication,
  s3Versioning,
  s3ZoneRedundantClass,
  storeKept,
  targetGroupDetectionTime,
  targetGroupHealthCheck,
  targetGroupZones,
  zonalShiftEnabled,
];

export default rules;
