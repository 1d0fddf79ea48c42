import type { RuleMeta } from "../engine/define-rule.ts";
import type { Capability } from "../engine/goal.ts";

/**
 * Where the bill goes with a change. `none`: AWS charges nothing for it, or what nobody notices. `more`: something is stored, copied or
 * run besides. `much-more`: what runs already runs a second time.
 */
export type Cost = "none" | "more" | "much-more";

/** The dearer, the later. */
export const COSTS = ["none", "more", "much-more"] as const satisfies readonly Cost[];

const BY_CAPABILITY: Readonly<Record<Capability, Cost>> = {
  "configuration-takes-effect": "none",
  "data-backed-up": "more",
  "backup-meets-objective": "more",
  "backup-leaves-region": "more",
  "protected-from-deletion": "none",
  "backup-immutable": "more",
  "keys-and-secrets-kept": "none",
  "keys-and-secrets-in-recovery-region": "more",
  "messages-not-lost": "none",
  "recovery-region-defined": "more",
  "recovery-region-matches": "none",
  "data-replicated": "more",
  "routing-movable": "none",
  "images-and-artifacts-replicated": "more",
  "data-in-two-zones": "much-more",
  "compute-in-two-zones": "none",
  "network-redundant": "more",
  "health-checked": "none",
  "self-healing": "none",
  scales: "none",
  "compute-running-in-recovery-region": "much-more",
  "failover-automated": "none",
  "regions-connected": "more",
  "capacity-in-recovery-region": "much-more",
  "fast-detection": "none",
  "routing-active": "none",
  "data-writable-everywhere": "more",
  watched: "none",
  "recovery-tested": "more",
  "deployable-safely": "none",
  "objectives-met": "more",
};

/** Rules whose remedy costs something else than most of their capability's do. */
const EXCEPTIONS: Readonly<Record<Cost, readonly string[]>> = {
  // A setting or a name, and nothing that runs.
  none: [
    ...["aurora-members-alike", "certificate-in-recovery-region", "efs-mount-targets-zones", "elasticache-memcached-zones", "elasticache-multi-az"],
    ...["resolver-endpoint-zones", "tgw-attachment-zones", "vpc-subnets-zones"],
  ],
  // Storage in more zones or for longer, one replica more, a second one of what was alone and small.
  more: [
    ...["asg-min-size", "asg-not-only-spot", "beanstalk-instances", "ec2-two-zones", "ecs-desired-count", "eks-nodegroup-min", "sagemaker-endpoint-instances"],
    ...["efs-regional", "elasticache-failover", "eventbridge-global-endpoint", "kinesis-retention", "msk-replication-factor"],
    ...["opensearch-dedicated-masters", "route53-health-check-speed", "s3-zone-redundant-class", "secret-kept"],
  ],
  // A database or a broker of the same size that runs in the other region.
  "much-more": ["elasticache-global", "memorydb-multi-region", "mq-crdr", "msk-replicator", "rds-cross-region-replica"],
};

const BY_RULE: ReadonlyMap<string, Cost> = new Map(COSTS.flatMap((cost) => EXCEPTIONS[cost].map((id) => [id, cost] as const)));

/** Where the bill goes with what a rule asks for. */
export const costOf = ({ id, capability }: Pick<RuleMeta, "id" | "capability">): Cost => BY_RULE.get(id) ?? BY_CAPABILITY[capability];

/** Every rule of which the table says something by its name. */
export const exceptions: readonly string[] = [...BY_RULE.keys()];
