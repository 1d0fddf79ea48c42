import { elasticacheCluster, elasticacheReplicationGroup, elasticacheServerless } from "../../kinds/elasticache.ts";
import { all } from "../../value/verdict.ts";
import { leavesRoom } from "../roles/claims.ts";
import { hasReplicas, hasRoom, hasSecondaryElsewhere, isMultiAz } from "../roles/elasticache.ts";
import { lagging, restored } from "./assumed.ts";
import { mechanism, type Mechanism } from "./mechanism.ts";
import { documented, estimated } from "./time.ts";

const guide = (page: string): string => `https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/${page}.html`;

const failover = estimated(30, "AWS says that it takes a few seconds");
const daily = documented(86_400, "automatic backups are daily");

/** Caches that hold data which is nowhere else: of all others nothing has to be recovered. */
export const elasticacheMechanisms: readonly Mechanism[] = [
  mechanism(elasticacheReplicationGroup, {
    id: "elasticache-failover",
    title: "automatic failover to a replica",
    against: ["instance"],
    when: (group) => all(group.automaticFailover.equals(true), hasReplicas(group)),
    rpo: lagging,
    rto: failover,
    pages: [guide("AutoFailover")],
    note: "Replication is asynchronous: the last writes may be lost.",
  }),
  mechanism(elasticacheReplicationGroup, {
    id: "elasticache-multi-az",
    title: "automatic failover to a replica in another Availability Zone",
    against: ["zone"],
    when: (group) => all(group.automaticFailover.equals(true), hasReplicas(group), isMultiAz(group), hasRoom(group)),
    rpo: lagging,
    rto: failover,
    pages: [guide("AutoFailover")],
    note: "Replication is asynchronous: the last writes may be lost.",
  }),
  mechanism(elasticacheReplicationGroup, {
    id: "elasticache-global",
    title: "ElastiCache global datastore",
    against: ["region"],
    manual: true,
    when: (group) => hasSecondaryElsewhere(group),
    rpo: estimated(1, "AWS advertises that replication takes less than a second"),
    rto: estimated(60, "AWS advertises that a secondary is promoted in less than a minute"),
    pages: [guide("Redis-Global-Datastore"), "https://aws.amazon.com/elasticache/redis/global-datastore/"],
    note: "It is never promoted by itself.",
  }),
  mechanism([elasticacheReplicationGroup, elasticacheCluster], {
    id: "elasticache-snapshot",
    title: "daily backup of a cache",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: (cache) => cache.snapshotRetention.satisfies((days) => days >= 1),
    rpo: daily,
    rto: restored,
    pages: [guide("backups-automatic"), guide("backups-restoring")],
  }),
  mechanism(elasticacheServerless, {
    id: "elasticache-serverless",
    title: "serverless cache in several Availability Zones",
    against: ["instance", "zone"],
    when: (cache) => leavesRoom(cache),
    rpo: lagging,
    rto: failover,
    pages: [guide("disaster-recovery-resiliency"), guide("WhatIs.corecomponents")],
  }),
  mechanism(elasticacheServerless, {
    id: "elasticache-serverless-snapshot",
    title: "daily backup of a serverless cache",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: (cache) => cache.snapshotsKept.satisfies((snapshots) => snapshots >= 1),
    rpo: daily,
    rto: restored,
    pages: [guide("backups-automatic"), guide("backups-restoring")],
  }),
];
