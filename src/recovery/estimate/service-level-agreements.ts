import type { Kind } from "../../graph/kind.ts";
import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { httpApi, restApi } from "../../kinds/apigateway.ts";
import { autoScalingGroup } from "../../kinds/autoscaling.ts";
import { cloudfrontDistribution } from "../../kinds/cloudfront.ts";
import { daxCluster } from "../../kinds/dax.ts";
import { docdbCluster } from "../../kinds/docdb.ts";
import { dsqlCluster } from "../../kinds/dsql.ts";
import { dynamodbGlobalTable, dynamodbTable } from "../../kinds/dynamodb.ts";
import { ec2Instance } from "../../kinds/ec2.ts";
import { ecsService } from "../../kinds/ecs.ts";
import { efsFileSystem } from "../../kinds/efs.ts";
import { elasticacheReplicationGroup, elasticacheServerless } from "../../kinds/elasticache.ts";
import { elbClassic, elbLoadBalancer } from "../../kinds/elb.ts";
import { accelerator } from "../../kinds/globalaccelerator.ts";
import { kinesisStream } from "../../kinds/kinesis.ts";
import { lambdaFunction } from "../../kinds/lambda.ts";
import { memorydbCluster } from "../../kinds/memorydb.ts";
import { neptuneCluster } from "../../kinds/neptune.ts";
import { opensearchDomain } from "../../kinds/opensearch.ts";
import { rdsCluster, rdsInstance } from "../../kinds/rds.ts";
import { redshiftCluster } from "../../kinds/redshift.ts";
import { route53Record } from "../../kinds/route53.ts";
import { s3Bucket } from "../../kinds/s3.ts";
import { all, any, doubt, not, type Verdict } from "../../value/verdict.ts";
import { balancerSpans } from "../roles/balancing.ts";
import { leavesRoom, spansZones } from "../roles/claims.ts";
import * as documentdb from "../roles/documentdb.ts";
import * as dsql from "../roles/dsql.ts";
import * as dynamodb from "../roles/dynamodb.ts";
import * as ecs from "../roles/ecs.ts";
import * as efs from "../roles/efs.ts";
import * as elasticache from "../roles/elasticache.ts";
import * as memorydb from "../roles/memorydb.ts";
import * as neptune from "../roles/neptune.ts";
import * as opensearch from "../roles/opensearch.ts";
import * as rds from "../roles/rds.ts";
import { groupSpans } from "../roles/scaling.ts";
import { hasPeerInOtherZone, isInTargetGroup } from "../roles/serving.ts";
import { zonesOfTasks } from "../roles/target-zones.ts";

/** For how much of a month AWS agrees that something is available. */
export interface Commitment {
  /** 99.95 of a hundred. */
  readonly percent: number;
  /** For what: "a Multi-AZ DB instance". */
  readonly says: string;
}

/** A service level agreement of AWS, as far as it is about one kind. */
export interface Agreement {
  readonly kind: Kind;
  /** Whether it is about this one, where not about all of the kind. */
  readonly isFor: (resource: Resource) => Verdict;
  /** What is agreed whatever is configured; undefined where AWS agrees to nothing else than what is better. */
  readonly plain?: Commitment;
  /** What is agreed where something holds, the best first. */
  readonly better: readonly (Commitment & { readonly when: (resource: Resource) => Verdict })[];
  /** It is about all regions at once, so that a second region adds nothing to it. */
  readonly isGlobal?: true;
  /** Requests may be answered while it is down: it is a cache, or what is behind it is done later. */
  readonly isAside?: true;
  /** The agreement itself. */
  readonly page: string;
}

type Better<K extends Kind> = readonly [percent: number, says: string, when: (resource: ResourceOf<K>) => Verdict];

interface Row<K extends Kind> extends Pick<Agreement, "isGlobal" | "isAside"> {
  readonly isFor?: (resource: ResourceOf<K>) => Verdict;
  readonly plain?: readonly [percent: number, says: string];
  readonly better?: readonly Better<K>[];
}

function agreed<K extends Kind>(kind: K, path: string, { plain, better = [], isFor, ...marks }: Row<K>): Agreement {
  const asked = (ask: (resource: ResourceOf<K>) => Verdict) => (resource: Resource): Verdict => (resource.is(kind) ? ask(resource) : any());
  return {
    kind,
    isFor: isFor ? asked(isFor) : () => all(),
    ...(plain && { plain: { percent: plain[0], says: plain[1] } }),
    better: better.map(([most, of, when]) => ({ percent: most, says: of, when: asked(when) })),
    ...marks,
    page: `https://aws.amazon.com/${path}/`,
  };
}

/** Two zones at least in which it runs at the same time. */
const inTwoZones = "in two Availability Zones";
const inOneZone = "in one Availability Zone";

const isMultiAzCache = (group: ResourceOf<typeof elasticacheReplicationGroup>): Verdict => all(elasticache.isMultiAz(group), elasticache.hasRoom(group));

/** For caches of previous generations AWS agrees to less, and nothing that is written says for certain which those are. */
const perhaps = (claim: Verdict): Verdict => not(doubt(not(claim)));

const isMultiAzCluster = (cluster: ResourceOf<typeof memorydbCluster>): Verdict => all(cluster.replicasPerShard.satisfies((replicas) => replicas >= 1), leavesRoom(cluster));

/** Another instance stands in another zone: what registers in its target group besides is not told apart from what stands elsewhere. */
const hasPeerApart = (instance: ResourceOf<typeof ec2Instance>): Verdict =>
  any(hasPeerInOtherZone(instance), all(isInTargetGroup(instance), spansZones(instance.others(ec2Instance).flatMap(({ zones }) => zones))));

/**
 * As AWS's own pages say it: its agreements in their versions of 2022 to 2025, its documentation and its blogs. AWS may change each of them at any
 * time. What none of these pages says has no row, and then bounds nothing: Step Functions, SQS and Cognito are such.
 */
export const AGREEMENTS: readonly Agreement[] = [
  agreed(route53Record, "route53/sla", { plain: [100, "Route 53 answers queries"], isGlobal: true }),
  agreed(cloudfrontDistribution, "cloudfront/sla", { plain: [99.9, "a distribution"], isGlobal: true }),
  agreed(accelerator, "global-accelerator/sla", { plain: [99.99, `an accelerator with endpoints ${inTwoZones}`], isGlobal: true }),
  agreed(restApi, "api-gateway/sla", { plain: [99.95, "an API"] }),
  agreed(httpApi, "api-gateway/sla", { plain: [99.95, "an API"] }),
  agreed(elbLoadBalancer, "elasticloadbalancing/sla", { plain: [99.9, `a load balancer ${inOneZone}`], better: [[99.99, `a load balancer ${inTwoZones}`, (balancer) => balancerSpans(balancer, 2)]] }),
  agreed(elbClassic, "elasticloadbalancing/sla", { plain: [99.9, `a load balancer ${inOneZone}`], better: [[99.99, `a load balancer ${inTwoZones}`, (balancer) => spansZones(balancer.zones)]] }),

  agreed(autoScalingGroup, "compute/sla", {
    plain: [99.5, "a single instance"],
    better: [[99.99, `instances ${inTwoZones}`, (group) => all(groupSpans(group, 2), group.minSize.satisfies((size) => size >= 2))]],
  }),
  agreed(ec2Instance, "compute/sla", { plain: [99.5, "a single instance"], better: [[99.99, `instances ${inTwoZones}`, hasPeerApart]] }),
  agreed(ecsService, "compute/sla", { better: [[99.99, `tasks ${inTwoZones}`, (service) => all(spansZones(zonesOfTasks(service)), ecs.keepsTasks(service, 2))]] }),
  agreed(lambdaFunction, "lambda/sla", { plain: [99.95, "a function"] }),

  agreed(rdsInstance, "rds/sla", { plain: [99.5, "a Single-AZ DB instance"], better: [[99.95, "a Multi-AZ DB instance", (db) => db.multiAz.equals(true)]] }),
  agreed(rdsCluster, "rds/sla", { isFor: rds.isMultiAzCluster, plain: [99.95, "a Multi-AZ DB cluster"] }),
  agreed(rdsCluster, "rds/aurora/sla", { plain: [99.9, `a cluster ${inOneZone}`], better: [[99.99, `a cluster ${inTwoZones}`, (cluster) => rds.orAddedElsewhere(cluster, any(rds.hasTwoZones(cluster), rds.hasNoInstances(cluster)))]] }),
  agreed(dsqlCluster, "rds/aurora/dsql/sla", { plain: [99.99, "a cluster in one region"], better: [[99.999, "a cluster with a peer in another region", dsql.hasPeerElsewhere]], isGlobal: true }),
  agreed(dynamodbTable, "dynamodb/sla", { plain: [99.99, "a table"], better: [[99.999, "a global table", dynamodb.isReplicated]], isGlobal: true }),
  agreed(dynamodbGlobalTable, "dynamodb/sla", { plain: [99.99, "a table"], better: [[99.999, "a global table", dynamodb.isInTwoRegions]], isGlobal: true }),
  agreed(docdbCluster, "documentdb/sla", { plain: [99.9, `a cluster ${inOneZone}`], better: [[99.99, `a cluster ${inTwoZones}`, (cluster) => documentdb.orAddedElsewhere(cluster, documentdb.hasTwoZones(cluster))]] }),
  agreed(neptuneCluster, "neptune/sla", { plain: [99.5, "a single instance"], better: [[99.9, `a cluster ${inTwoZones}`, (cluster) => neptune.orAddedElsewhere(cluster, neptune.hasTwoZones(cluster))]] }),
  agreed(memorydbCluster, "memorydb/sla", {
    plain: [99.5, `a cluster ${inOneZone}`],
    better: [[99.999, "a multi-Region cluster", (cluster) => memorydb.hasFellowElsewhere(cluster, () => all())], [99.99, `a cluster ${inTwoZones}`, isMultiAzCluster]],
    isGlobal: true,
  }),
  agreed(opensearchDomain, "opensearch-service/sla", { better: [[99.99, "a domain with standby", opensearch.hasStandby], [99.9, `a domain ${inTwoZones}`, (domain) => opensearch.spans(domain, 2)]] }),
  agreed(redshiftCluster, "redshift/sla", { plain: [99.5, "a single node"], better: [[99.99, "a Multi-AZ cluster", (cluster) => cluster.multiAz.equals(true)], [99.9, "several nodes", (cluster) => cluster.nodes.satisfies((nodes) => nodes >= 2)]] }),
  agreed(efsFileSystem, "efs/sla", { plain: [99.9, "a One Zone file system"], better: [[99.99, "a Regional file system", (files) => not(efs.isOneZone(files))]] }),
  agreed(s3Bucket, "s3/sla", { plain: [99.9, "S3 Standard"], isAside: true }),

  agreed(daxCluster, "dynamodbaccelerator/sla", { plain: [99.5, `a cluster ${inOneZone}`], better: [[99.99, `a cluster ${inTwoZones}`, (cluster) => all(cluster.nodes.satisfies((nodes) => nodes >= 2), leavesRoom(cluster))]], isAside: true }),
  agreed(elasticacheReplicationGroup, "elasticache/sla", {
    plain: [99.5, `a cache ${inOneZone}`],
    better: [[99.99, "a Multi-AZ cache", (group) => perhaps(isMultiAzCache(group))], [99.9, "a Multi-AZ cache of whatever generation", isMultiAzCache]],
    isAside: true,
  }),
  agreed(elasticacheServerless, "elasticache/sla", { plain: [99.99, "a serverless cache"], isAside: true }),
  agreed(kinesisStream, "kinesis/sla", { plain: [99.9, "a data stream"], isAside: true }),
];

/** What AWS agrees to for a resource; undefined where nothing is known of it, which then bounds nothing. */
export const agreementFor = (resource: Resource): Agreement | undefined => AGREEMENTS.find(({ kind, isFor }) => kind.name === resource.kindName && isFor(resource).outcome !== "fails");
