import type { Rule } from "../src/rule.ts";
import acceleratorTwoRegions from "./accelerator/two-regions.ts";
import alarmActs from "./alarm/acts.ts";
import alarmsCover from "./alarms/cover.ts";
import amiAvailable from "./ami/available.ts";
import apigatewayRegionalDomain from "./apigateway/regional-domain.ts";
import arcPlanComplete from "./arc/plan-complete.ts";
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
import auroraGlobal from "./aurora/global.ts";
import auroraGlobalTakesEffect from "./aurora/global-takes-effect.ts";
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
import backupRestoreTested from "./backup/restore-tested.ts";
import backupRetention from "./backup/retention.ts";
import backupScheduleRpo from "./backup/schedule-rpo.ts";
import backupScheduleValid from "./backup/schedule-valid.ts";
import backupSelectionTakesEffect from "./backup/selection-takes-effect.ts";
import backupVaultKept from "./backup/vault-kept.ts";
import backupVaultLock from "./backup/vault-lock.ts";
import beanstalkEnhancedHealth from "./beanstalk/enhanced-health.ts";
import beanstalkInstances from "./beanstalk/instances.ts";
import beanstalkZones from "./beanstalk/zones.ts";
import certificateInRecoveryRegion from "./certificate/in-recovery-region.ts";
import cloudfrontBucketFailover from "./cloudfront/bucket-failover.ts";
import cloudfrontOriginFailover from "./cloudfront/origin-failover.ts";
import cloudhsmZones from "./cloudhsm/zones.ts";
import codedeployMinimumHealthy from "./codedeploy/minimum-healthy.ts";
import cognitoDeletionProtection from "./cognito/deletion-protection.ts";
import dataLeavesRegion from "./data/leaves-region.ts";
import dataWritable from "./data/writable.ts";
import daxReplicas from "./dax/replicas.ts";
import deployRollback from "./deploy/rollback.ts";
import directconnectRedundant from "./directconnect/redundant.ts";
import directoryZones from "./directory/zones.ts";
import dlmCrossRegion from "./dlm/cross-region.ts";
import dmsMultiAz from "./dms/multi-az.ts";
import documentdbBackupRetention from "./documentdb/backup-retention.ts";
import documentdbDeletionProtection from "./documentdb/deletion-protection.ts";
import documentdbElasticReplicas from "./documentdb/elastic-replicas.ts";
import documentdbGlobal from "./documentdb/global.ts";
import documentdbGlobalTakesEffect from "./documentdb/global-takes-effect.ts";
import documentdbSecondaryHasInstance from "./documentdb/secondary-has-instance.ts";
import documentdbTwoZones from "./documentdb/two-zones.ts";
import dsqlDeletionProtection from "./dsql/deletion-protection.ts";
import dsqlMultiRegion from "./dsql/multi-region.ts";
import dynamodbCapacity from "./dynamodb/capacity.ts";
import dynamodbDeletionPolicy from "./dynamodb/deletion-policy.ts";
import dynamodbDeletionProtection from "./dynamodb/deletion-protection.ts";
import dynamodbGlobal from "./dynamodb/global.ts";
import dynamodbGlobalTakesEffect from "./dynamodb/global-takes-effect.ts";
import dynamodbPitr from "./dynamodb/pitr.ts";
import ebsKept from "./ebs/kept.ts";
import ebsSnapshots from "./ebs/snapshots.ts";
import ec2DisksKept from "./ec2/disks-kept.ts";
import ec2NotAlone from "./ec2/not-alone.ts";
import ec2TerminationProtection from "./ec2/termination-protection.ts";
import ec2TwoZones from "./ec2/two-zones.ts";
import ecrReplicated from "./ecr/replicated.ts";
import ecsDeploymentSafe from "./ecs/deployment-safe.ts";
import ecsDesiredCount from "./ecs/desired-count.ts";
import ecsHealthCheck from "./ecs/health-check.ts";
import ecsLogNotBlocking from "./ecs/log-not-blocking.ts";
import ecsPlacementSpread from "./ecs/placement-spread.ts";
import ecsScaling from "./ecs/scaling.ts";
import ecsZones from "./ecs/zones.ts";
import efsBackup from "./efs/backup.ts";
import efsMountTargetsZones from "./efs/mount-targets-zones.ts";
import efsRegional from "./efs/regional.ts";
import efsReplication from "./efs/replication.ts";
import eksControlPlaneZones from "./eks/control-plane-zones.ts";
import eksNodegroupMin from "./eks/nodegroup-min.ts";
import eksNodegroupZones from "./eks/nodegroup-zones.ts";
import elasticacheBackup from "./elasticache/backup.ts";
import elasticacheFailover from "./elasticache/failover.ts";
import elasticacheGlobal from "./elasticache/global.ts";
import elasticacheMemcachedZones from "./elasticache/memcached-zones.ts";
import elasticacheMultiAz from "./elasticache/multi-az.ts";
import elasticacheSingleNode from "./elasticache/single-node.ts";
import elbConnectionDraining from "./elb/connection-draining.ts";
import elbCrossZone from "./elb/cross-zone.ts";
import elbDeletionProtection from "./elb/deletion-protection.ts";
import elbZones from "./elb/zones.ts";
import endpointZones from "./endpoint/zones.ts";
import eventbridgeEndpointReplication from "./eventbridge/endpoint-replication.ts";
import eventbridgeEndpointTakesEffect from "./eventbridge/endpoint-takes-effect.ts";
import eventbridgeGlobalEndpoint from "./eventbridge/global-endpoint.ts";
import eventbridgeTargetDlq from "./eventbridge/target-dlq.ts";
import failoverFunctionRegion from "./failover/function-region.ts";
import failoverHealthRegion from "./failover/health-region.ts";
import failoverNeedsNoControlPlane from "./failover/needs-no-control-plane.ts";
import failoverTriggerConnected from "./failover/trigger-connected.ts";
import firewallDeletionProtection from "./firewall/deletion-protection.ts";
import firewallZones from "./firewall/zones.ts";
import fisExperiment from "./fis/experiment.ts";
import flinkCheckpoints from "./flink/checkpoints.ts";
import fsxBackup from "./fsx/backup.ts";
import fsxBackupRetention from "./fsx/backup-retention.ts";
import fsxMultiAz from "./fsx/multi-az.ts";
import incidentManagerReplicated from "./incident-manager/replicated.ts";
import keyspacesMultiRegion from "./keyspaces/multi-region.ts";
import keyspacesPitr from "./keyspaces/pitr.ts";
import kinesisRetention from "./kinesis/retention.ts";
import kmsDeletionWindow from "./kms/deletion-window.ts";
import kmsKeyEnabled from "./kms/key-enabled.ts";
import kmsKeyInRecoveryRegion from "./kms/key-in-recovery-region.ts";
import lambdaAsyncFailureDestination from "./lambda/async-failure-destination.ts";
import lambdaStreamFailureDestination from "./lambda/stream-failure-destination.ts";
import lambdaVpcZones from "./lambda/vpc-zones.ts";
import listenerTargetExists from "./listener/target-exists.ts";
import memorydbMultiRegion from "./memorydb/multi-region.ts";
import memorydbReplicas from "./memorydb/replicas.ts";
import memorydbSnapshotRetention from "./memorydb/snapshot-retention.ts";
import memorydbSnapshots from "./memorydb/snapshots.ts";
import mqCrdr from "./mq/crdr.ts";
import mqMultiAz from "./mq/multi-az.ts";
import mskReplicationFactor from "./msk/replication-factor.ts";
import mskReplicator from "./msk/replicator.ts";
import mskThreeZones from "./msk/three-zones.ts";
import mwaaZones from "./mwaa/zones.ts";
import natPerZone from "./nat/per-zone.ts";
import nearMissProperty from "./near-miss/property.ts";
import neptuneBackupRetention from "./neptune/backup-retention.ts";
import neptuneDeletionProtection from "./neptune/deletion-protection.ts";
import neptuneGlobal from "./neptune/global.ts";
import neptuneGlobalTakesEffect from "./neptune/global-takes-effect.ts";
import neptuneSecondaryHasInstance from "./neptune/secondary-has-instance.ts";
import neptuneTwoZones from "./neptune/two-zones.ts";
import nlbPublicSubnets from "./nlb/public-subnets.ts";
import opensearchDedicatedMasters from "./opensearch/dedicated-masters.ts";
import opensearchStandby from "./opensearch/standby.ts";
import opensearchZoneAwareness from "./opensearch/zone-awareness.ts";
import parameterInRecoveryRegion from "./parameter/in-recovery-region.ts";
import pipesStreamDlq from "./pipes/stream-dlq.ts";
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
import recoveryTwinDrift from "./recovery/twin-drift.ts";
import redshiftCrossRegion from "./redshift/cross-region.ts";
import redshiftMultiAz from "./redshift/multi-az.ts";
import redshiftSnapshotRetention from "./redshift/snapshot-retention.ts";
import redshiftSnapshots from "./redshift/snapshots.ts";
import regionsPeered from "./regions/peered.ts";
import resolverEndpointZones from "./resolver-endpoint/zones.ts";
import routeZoneIndependent from "./route/zone-independent.ts";
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
import s3Replication from "./s3/replication.ts";
import s3ReplicationCoversEncrypted from "./s3/replication-covers-encrypted.ts";
import s3ReplicationTakesEffect from "./s3/replication-takes-effect.ts";
import s3ReplicationTimeControl from "./s3/replication-time-control.ts";
import s3TwoWayReplication from "./s3/two-way-replication.ts";
import s3Versioning from "./s3/versioning.ts";
import s3ZoneRedundantClass from "./s3/zone-redundant-class.ts";
import sagemakerEndpointInstances from "./sagemaker/endpoint-instances.ts";
import secretKept from "./secret/kept.ts";
import secretReplicated from "./secret/replicated.ts";
import snsSubscriptionDlq from "./sns/subscription-dlq.ts";
import snsTopicSubscribed from "./sns/topic-subscribed.ts";
import sqsDlq from "./sqs/dlq.ts";
import sqsDlqRetention from "./sqs/dlq-retention.ts";
import sqsDlqTakesEffect from "./sqs/dlq-takes-effect.ts";
import stackTerminationProtection from "./stack/termination-protection.ts";
import stacksetRetain from "./stackset/retain.ts";
import statelessDesign from "./stateless/design.ts";
import staticStability from "./static/stability.ts";
import stepfunctionsVersioned from "./stepfunctions/versioned.ts";
import storeKept from "./store/kept.ts";
import targetGroupDetectionTime from "./target-group/detection-time.ts";
import targetGroupHealthCheck from "./target-group/health-check.ts";
import targetGroupZones from "./target-group/zones.ts";
import tgwAttachmentZones from "./tgw-attachment/zones.ts";
import vpcSubnetsZones from "./vpc/subnets-zones.ts";
import vpnRedundant from "./vpn/redundant.ts";
import workloadAvailability from "./workload/availability.ts";
import workloadComputeAsLarge from "./workload/compute-as-large.ts";
import workloadComputeDefined from "./workload/compute-defined.ts";
import workloadComputeRunning from "./workload/compute-running.ts";
import workloadDataReplicated from "./workload/data-replicated.ts";
import workloadFailoverAutomated from "./workload/failover-automated.ts";
import workloadRecoveryRegion from "./workload/recovery-region.ts";
import workloadRecoveryTested from "./workload/recovery-tested.ts";
import workloadRouting from "./workload/routing.ts";
import workloadRoutingActive from "./workload/routing-active.ts";
import workloadRpo from "./workload/rpo.ts";
import workloadRto from "./workload/rto.ts";
import workloadSinglePoint from "./workload/single-point.ts";
import workloadWatched from "./workload/watched.ts";
import zonalShiftEnabled from "./zonal-shift/enabled.ts";
import zoneNamesNotFixed from "./zone/names-not-fixed.ts";

/** Every rule, in the order of their ids. */
const rules: readonly Rule[] = [
  acceleratorTwoRegions,
  alarmActs,
  alarmsCover,
  amiAvailable,
  apigatewayRegionalDomain,
  arcPlanComplete,
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
  backupRestoreTested,
  backupRetention,
  backupScheduleRpo,
  backupScheduleValid,
  backupSelectionTakesEffect,
  backupVaultKept,
  backupVaultLock,
  beanstalkEnhancedHealth,
  beanstalkInstances,
  beanstalkZones,
  certificateInRecoveryRegion,
  cloudfrontBucketFailover,
  cloudfrontOriginFailover,
  cloudhsmZones,
  codedeployMinimumHealthy,
  cognitoDeletionProtection,
  dataLeavesRegion,
  dataWritable,
  daxReplicas,
  deployRollback,
  directconnectRedundant,
  directoryZones,
  dlmCrossRegion,
  dmsMultiAz,
  documentdbBackupRetention,
  documentdbDeletionProtection,
  documentdbElasticReplicas,
  documentdbGlobal,
  documentdbGlobalTakesEffect,
  documentdbSecondaryHasInstance,
  documentdbTwoZones,
  dsqlDeletionProtection,
  dsqlMultiRegion,
  dynamodbCapacity,
  dynamodbDeletionPolicy,
  dynamodbDeletionProtection,
  dynamodbGlobal,
  dynamodbGlobalTakesEffect,
  dynamodbPitr,
  ebsKept,
  ebsSnapshots,
  ec2DisksKept,
  ec2NotAlone,
  ec2TerminationProtection,
  ec2TwoZones,
  ecrReplicated,
  ecsDeploymentSafe,
  ecsDesiredCount,
  ecsHealthCheck,
  ecsLogNotBlocking,
  ecsPlacementSpread,
  ecsScaling,
  ecsZones,
  efsBackup,
  efsMountTargetsZones,
  efsRegional,
  efsReplication,
  eksControlPlaneZones,
  eksNodegroupMin,
  eksNodegroupZones,
  elasticacheBackup,
  elasticacheFailover,
  elasticacheGlobal,
  elasticacheMemcachedZones,
  elasticacheMultiAz,
  elasticacheSingleNode,
  elbConnectionDraining,
  elbCrossZone,
  elbDeletionProtection,
  elbZones,
  endpointZones,
  eventbridgeEndpointReplication,
  eventbridgeEndpointTakesEffect,
  eventbridgeGlobalEndpoint,
  eventbridgeTargetDlq,
  failoverFunctionRegion,
  failoverHealthRegion,
  failoverNeedsNoControlPlane,
  failoverTriggerConnected,
  firewallDeletionProtection,
  firewallZones,
  fisExperiment,
  flinkCheckpoints,
  fsxBackup,
  fsxBackupRetention,
  fsxMultiAz,
  incidentManagerReplicated,
  keyspacesMultiRegion,
  keyspacesPitr,
  kinesisRetention,
  kmsDeletionWindow,
  kmsKeyEnabled,
  kmsKeyInRecoveryRegion,
  lambdaAsyncFailureDestination,
  lambdaStreamFailureDestination,
  lambdaVpcZones,
  listenerTargetExists,
  memorydbMultiRegion,
  memorydbReplicas,
  memorydbSnapshotRetention,
  memorydbSnapshots,
  mqCrdr,
  mqMultiAz,
  mskReplicationFactor,
  mskReplicator,
  mskThreeZones,
  mwaaZones,
  natPerZone,
  nearMissProperty,
  neptuneBackupRetention,
  neptuneDeletionProtection,
  neptuneGlobal,
  neptuneGlobalTakesEffect,
  neptuneSecondaryHasInstance,
  neptuneTwoZones,
  nlbPublicSubnets,
  opensearchDedicatedMasters,
  opensearchStandby,
  opensearchZoneAwareness,
  parameterInRecoveryRegion,
  pipesStreamDlq,
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
  recoveryTwinDrift,
  redshiftCrossRegion,
  redshiftMultiAz,
  redshiftSnapshotRetention,
  redshiftSnapshots,
  regionsPeered,
  resolverEndpointZones,
  routeZoneIndependent,
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
  sagemakerEndpointInstances,
  secretKept,
  secretReplicated,
  snsSubscriptionDlq,
  snsTopicSubscribed,
  sqsDlq,
  sqsDlqRetention,
  sqsDlqTakesEffect,
  stackTerminationProtection,
  stacksetRetain,
  statelessDesign,
  staticStability,
  stepfunctionsVersioned,
  storeKept,
  targetGroupDetectionTime,
  targetGroupHealthCheck,
  targetGroupZones,
  tgwAttachmentZones,
  vpcSubnetsZones,
  vpnRedundant,
  workloadAvailability,
  workloadComputeAsLarge,
  workloadComputeDefined,
  workloadComputeRunning,
  workloadDataReplicated,
  workloadFailoverAutomated,
  workloadRecoveryRegion,
  workloadRecoveryTested,
  workloadRouting,
  workloadRoutingActive,
  workloadRpo,
  workloadRto,
  workloadSinglePoint,
  workloadWatched,
  zonalShiftEnabled,
  zoneNamesNotFixed,
];

export default rules;
