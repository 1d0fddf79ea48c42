import type { ReferenceTo } from "../../graph/reference.ts";
import type { ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { dsqlCluster } from "../../kinds/dsql.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import type { Several } from "../../value/several.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { isFilled, orRarely, standsElsewhere } from "./claims.ts";
import { ensure } from "./ensure.ts";

/** What an Aurora DSQL cluster is to those of other regions. */

type Cluster = ResourceOf<typeof dsqlCluster>;

/**
 * Is one database with a cluster of another region. A cluster may list itself with its peers. One that names a witness only waits for its
 * peers, which an update brings: each needs the other's ARN, and has one first when it is created.
 * https://docs.aws.amazon.com/aurora-dsql/latest/userguide/mr-cluster-setup.html
 */
export const hasPeerElsewhere = (cluster: Cluster): Verdict =>
  orRarely(
    all(isFilled(cluster.witnessRegion), any(peersElsewhere(cluster).exist(), cluster.peers.distinct((peer) => peer.arnRegion()).atLeast(2))),
    all(isFilled(cluster.witnessRegion), cluster.peers.isEmpty(), unproven(cluster, "it names a witness Region and no peer yet, which can be named once it is created")),
  );

/** Its peers in other regions, by the ARNs that it names, or by where they are found. */
export const peersElsewhere = (cluster: Cluster): Several<ReferenceTo<"dsql.cluster">> =>
  cluster.peers.where((peer) => {
    const found = peer.target(dsqlCluster);
    return found ? standsElsewhere(found, cluster) : not(peer.arnRegion().same(cluster.region));
  });

/** AWS refuses to delete it, and the language does not turn that off by itself. */
export const isProtected = (cluster: Cluster): Verdict =>
  all(cluster.deletionProtection.equals(true), ...(cluster.knows("forceDestroy") ? [cluster.forceDestroy.equals(false)] : []));

/** The edits after which it is protected. */
export const protect = (cluster: Cluster): readonly PropertyEdit[] => [
  ...ensure(cluster.deletionProtection, true),
  ...(cluster.knows("forceDestroy") ? ensure(cluster.forceDestroy, false) : []),
];
