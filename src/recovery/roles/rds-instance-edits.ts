import type { ResourceOf } from "../../graph/resource.ts";
import { rdsCluster, type rdsInstance } from "../../kinds/rds.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import { provably } from "./claims.ts";
import { ensure, ensureLeast } from "./ensure.ts";
import { leastRetention, MOST_RETENTION } from "./retention.ts";

/** What a fix writes into an RDS instance. */

type Instance = ResourceOf<typeof rdsInstance>;

/** Automated backups for as long as the workload asks, or as long as RDS can. */
export const backUp = ({ backupRetention }: Instance, goal: { readonly retention: number; readonly rpo: number }): readonly PropertyEdit[] =>
  [backupRetention.set(Math.min(Math.max(1, leastRetention(goal)), MOST_RETENTION))];

/**
 * Room for twice as much as is allocated. None where that is not known, is more than the engine can have, or comes from a parameter or a variable: RDS
 * takes no limit below what is allocated, and somebody may give another value. None for magnetic storage, which does not grow.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html
 */
export function growStorage({ allocatedStorage, maxAllocatedStorage, engine, storageType }: Instance): readonly PropertyEdit[] {
  const allocated = allocatedStorage.known();
  const most = engine.startsWith("sqlserver").outcome === "fails" ? MOST_STORAGE : MOST_STORAGE_OF_SQL_SERVER;
  const isGiven = allocatedStorage.evidence().some(({ via }) => via.length > 0);
  const isMagnetic = provably(storageType.equals("standard")).outcome === "holds";
  return allocated === undefined || isGiven || isMagnetic || 2 * allocated > most ? [] : [maxAllocatedStorage.set(2 * allocated)];
}

/** In GiB. */
const MOST_STORAGE = 65_536;
const MOST_STORAGE_OF_SQL_SERVER = 16_384;

/** Takes a setting out of a member. The protection that it was to give goes to the cluster, where that is among these files. */
export function leaveToCluster(member: Instance, setting: "multiAz" | "backupRetention" | "deletionProtection"): readonly PropertyEdit[] {
  const cluster = member.cluster.target(rdsCluster);
  return [member[setting].remove(), ...(cluster ? handedOver(member, setting, cluster) : [])];
}

function handedOver({ backupRetention }: Instance, setting: string, cluster: ResourceOf<typeof rdsCluster>): readonly PropertyEdit[] {
  if (setting === "deletionProtection") return ensure(cluster.deletionProtection, true);
  return setting === "backupRetention" ? ensureLeast(cluster.backupRetention, Math.min(backupRetention.known() ?? 1, MOST_RETENTION)) : [];
}
