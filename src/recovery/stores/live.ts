import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { elasticacheReplicationGroup } from "../../kinds/elasticache.ts";
import { keyspacesTable } from "../../kinds/keyspaces.ts";
import { rdsCluster } from "../../kinds/rds.ts";
import { all, any, type Verdict } from "../../value/verdict.ts";
import * as elasticache from "../roles/elasticache.ts";
import * as keyspaces from "../roles/keyspaces.ts";
import { aboutPrimary } from "../roles/rds.ts";
import { isAttested } from "./stated.ts";
import { hasNoLiveCopy, leavesRegion, mayHaveLiveCopy } from "./stores.ts";
import { canMoveWrites, isWrittenEverywhere } from "./writable.ts";

/** How far the data of a store is in another region: as a copy of a backup, as a copy that follows each write, or as a copy that takes writes. */

/**
 * A copy in another region follows what is written, seconds or minutes behind. Of what AWS has no such copy it is unknown, unless somebody stands for
 * one. https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html
 */
export function hasLiveCopy(store: Resource): Verdict {
  const copied = any(canMoveWrites(store), isReplicatedInCache(store));
  if (copied.outcome === "holds") return copied;
  const without = hasNoLiveCopy(store);
  const made = without.outcome === "fails" ? any() : all(without, mayHaveLiveCopy(store));
  const attested = isAttested(store, "data-replicated");
  return [made, attested].every(({ outcome }) => outcome === "fails") ? copied : any(copied, made, attested);
}

/** What holds a live copy of it, and no writes can be moved to by a row of their own. */
function isReplicatedInCache(store: Resource): Verdict {
  if (store.is(elasticacheReplicationGroup)) return elasticache.hasSecondaryElsewhere(store);
  return store.is(keyspacesTable) ? keyspaces.isReplicated(store) : any();
}

/** Some copy of it is in another region, however old. */
export function isElsewhere(store: Resource): Verdict {
  const live = hasLiveCopy(store);
  return live.outcome === "holds" ? live : any(leavesRegion(store), live);
}

/** Each region takes writes at any time, those that forward them to the one that keeps them included. */
export function takesWritesEverywhere(store: Resource): Verdict {
  const written = isWrittenEverywhere(store);
  if (written.outcome === "holds") return written;
  if (store.is(keyspacesTable)) return any(keyspaces.isReplicated(store), written);
  return store.is(rdsCluster) ? any(isForwardedTo(store), written) : written;
}

/** https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-write-forwarding.html */
const isForwardedTo = (primary: ResourceOf<typeof rdsCluster>): Verdict =>
  primary.others(rdsCluster).some((secondary) => all(secondary.globalCluster.isSet(), aboutPrimary(secondary, ({ subject }) => (subject.id === primary.subject.id ? all() : any())), secondary.writeForwarding.equals(true)));
