import type { Kind } from "../../graph/kind.ts";
import { computeKinds } from "../roles/compute.ts";

/** What a resource is for, as far as a topology tells such apart. */
export type Category = "data" | "compute" | "balancing" | "routing" | "backup" | "network";

/** Kinds that a topology shows for what they are. All others are shown where something is said of them. */
const CATEGORIES: Readonly<Record<Category, readonly string[]>> = {
  data: [
    "dax.cluster",
    "redshift.namespace",
    ...["cognito.userPool", "docdb.cluster", "docdb.elasticCluster", "dsql.cluster", "dynamodb.globalTable", "dynamodb.replica", "dynamodb.table"],
    ...["ec2.volume", "efs.fileSystem", "elasticache.cluster", "elasticache.replicationGroup", "elasticache.serverlessCache"],
    ...["fsx.lustre", "fsx.ontap", "fsx.ontapVolume", "fsx.openzfs", "fsx.windows", "keyspaces.keyspace", "kinesis.stream", "memorydb.cluster"],
    ...["mq.broker", "msk.cluster", "msk.serverlessCluster", "neptune.cluster", "opensearch.domain", "rds.cluster", "rds.instance"],
    ...["redshift.cluster", "s3.bucket", "sqs.queue"],
  ],
  compute: computeKinds.map(({ name }) => name),
  balancing: ["apigateway.restApi", "apigatewayv2.api", "elb.classic", "elb.loadBalancer"],
  routing: ["arc.plan", "arc.routingControl", "cloudfront.distribution", "events.endpoint", "globalaccelerator.accelerator", "rds.proxy"],
  backup: ["backup.plan", "backup.vault"],
  network: ["ec2.transitGateway"],
};

/** Kinds of which most say nothing of where a workload stands: they are shown where they are related to something. */
const WHERE_RELATED: Readonly<Partial<Record<Category, readonly string[]>>> = {
  data: ["docdb.globalCluster", "elasticache.globalReplicationGroup", "memorydb.multiRegionCluster", "neptune.globalCluster", "rds.globalCluster"],
  balancing: ["apigateway.domainName"],
  routing: ["route53.healthCheck", "route53.record"],
  network: ["ec2.vpc"],
};

const BY_KIND: ReadonlyMap<string, Category> = new Map(
  [...Object.entries(CATEGORIES), ...Object.entries(WHERE_RELATED)].flatMap(([category, kinds]) => (isCategory(category) ? kinds.map((kind) => [kind, category] as const) : [])),
);

const SHOWN: ReadonlySet<string> = new Set(Object.values(CATEGORIES).flat());

function isCategory(name: string): name is Category {
  return Object.hasOwn(CATEGORIES, name);
}

export const categoryOf = ({ name }: Kind): Category | undefined => BY_KIND.get(name);

/** It is shown for what it is, whether or not it is related to anything. */
export const isShownAlone = ({ name }: Kind): boolean => SHOWN.has(name);

/** It holds data or serves users: where such stands a workload runs, or can be made to. */
export function carriesLoad(kind: Kind): boolean {
  const category = categoryOf(kind);
  return category === "data" || category === "compute" || category === "balancing";
}
