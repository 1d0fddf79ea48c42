import type { Kind } from "../../graph/kind.ts";
import type { ReferenceTo } from "../../graph/reference.ts";
import type { ResourceOf } from "../../graph/resource.ts";
import { docdbCluster, docdbGlobalCluster } from "../../kinds/docdb.ts";
import { dsqlCluster } from "../../kinds/dsql.ts";
import { elasticacheGlobal, elasticacheReplicationGroup } from "../../kinds/elasticache.ts";
import { memorydbCluster } from "../../kinds/memorydb.ts";
import { neptuneCluster, neptuneGlobalCluster } from "../../kinds/neptune.ts";
import { rdsCluster, rdsGlobalCluster } from "../../kinds/rds.ts";
import type { Verdict } from "../../value/verdict.ts";
import * as documentdb from "../roles/documentdb.ts";
import { isSecondary } from "../roles/rds.ts";
import { along, named, namedEach, resourceEnd, standingIn } from "./ends.ts";
import { row, type Found, type Role, type Row } from "./relation.ts";

/** Clusters of several regions that are one: each in its region, under a container that stands in none. */
export const GLOBAL_RELATIONS: readonly Row[] = [
  ...members({
    cluster: rdsCluster,
    global: rdsGlobalCluster,
    label: "Aurora global cluster",
    joins: (cluster) => cluster.globalCluster,
    source: (global) => global.source,
    role: (cluster) => roleBy(isSecondary(cluster)),
  }),
  ...members({
    cluster: docdbCluster,
    global: docdbGlobalCluster,
    label: "DocumentDB global cluster",
    joins: (cluster) => cluster.globalCluster,
    source: (global) => global.source,
    role: (cluster) => roleBy(documentdb.isSecondary(cluster)),
  }),
  // Nothing in a cluster of Neptune says which of them was first.
  ...members({
    cluster: neptuneCluster,
    global: neptuneGlobalCluster,
    label: "Neptune global cluster",
    joins: (cluster) => cluster.globalCluster,
    source: (global) => global.source,
    role: () => undefined,
  }),
  ...members({
    cluster: elasticacheReplicationGroup,
    global: elasticacheGlobal,
    label: "ElastiCache global datastore",
    joins: (group) => group.globalGroup,
    source: (global) => global.primary,
    role: () => "secondary",
  }),
  row(elasticacheGlobal, "member of the global cluster", (global) =>
    global.members.members.flatMap(({ item, presence }) => {
      const role = { PRIMARY: "primary", SECONDARY: "secondary" } as const;
      const known = item.role.known();
      return named(global, item.group, { label: "ElastiCache replication group" }, presence).map(({ to, ...each }) => ({
        ...each,
        from: standingIn(to, item.region),
        to: resourceEnd(global),
        ...(known !== undefined && { what: role[known] }),
      }));
    }),
  ),
  row(memorydbCluster, "member of the global cluster", (cluster) => named(cluster, cluster.multiRegionCluster, { label: "MemoryDB multi-Region cluster" })),
  row(dsqlCluster, "peers with", (cluster) => [
    ...namedEach(cluster, cluster.peers, { label: "Aurora DSQL cluster" }),
    ...along(cluster, cluster.witnessRegion, "Aurora DSQL witness").map((each) => ({ ...each, what: "witness" })),
  ]),
];

interface Members<C extends Kind, G extends Kind> {
  readonly cluster: C;
  readonly global: G;
  /** What the container is called, where it is not in these files. */
  readonly label: string;
  readonly joins: (cluster: ResourceOf<C>) => ReferenceTo<string>;
  /** The cluster that the container is made of. */
  readonly source: (global: ResourceOf<G>) => ReferenceTo<string>;
  /** What a cluster that joins is, as far as it says. */
  readonly role: (cluster: ResourceOf<C>) => Role | undefined;
}

/** A cluster names the container that it joins, and a container the cluster that it is made of. */
function members<C extends Kind, G extends Kind>({ cluster, global, label, joins, source, role }: Members<C, G>): readonly Row[] {
  return [
    row(cluster, "member of the global cluster", (each): readonly Found[] => {
      const what = role(each);
      return named(each, joins(each), { label, ...(what !== undefined && { what }) });
    }),
    row(global, "member of the global cluster", (each): readonly Found[] =>
      named(each, source(each), { label: cluster.label }).map(({ to, ...found }) => ({ ...found, from: to, to: resourceEnd(each), what: "primary" })),
    ),
  ];
}

const roleBy = (secondary: Verdict): Role | undefined => (secondary.outcome === "holds" ? "secondary" : secondary.outcome === "fails" ? "primary" : undefined);
