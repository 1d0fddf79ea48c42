import type { ResourceOf } from "../../graph/resource.ts";
import { dsqlCluster } from "../../kinds/dsql.ts";
import { nothingAt, Several } from "../../value/several.ts";
import { all, any } from "../../value/verdict.ts";
import { backupRules } from "../backup/coverage.ts";
import type { BackupRule } from "../backup/plan.ts";
import { isProtected, peersElsewhere, protect } from "../roles/dsql.ts";
import { isRetained } from "./lifecycle.ts";
import { defineStore } from "./store.ts";

/**
 * It has no backups but those of AWS Backup. A peer in another region is the same database: it replays the mistake, and the backups that are
 * made of it there bring back the data of both.
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-aurora.html
 */
export const dsqlClusterStore = defineStore(dsqlCluster, {
  isJudged: () => all(),
  isCopy: () => any(),
  canBeContinuous: false,
  fellowRules: rulesOfPeers,
  backsUpItself: () => any(),
  reachesBack: () => any(),
  keepsItself: (cluster) => any(isProtected(cluster), isRetained(cluster)),
  keeping: protect,
  leavesByItself: (cluster) => rulesOfPeers(cluster).exist(),
});

/** What backs up a peer that is not among these files cannot be seen. */
function rulesOfPeers(cluster: ResourceOf<typeof dsqlCluster>): Several<BackupRule> {
  const nothing = nothingAt(cluster.subject.name, `no backup plan selects a peer of \`${cluster.subject.shown}\``);
  return peersElsewhere(cluster)
    .flatMap((peer) => {
      const found = peer.target(dsqlCluster);
      const because = () => peer.evidence().map((each) => ({ ...each, says: `${each.says}, which is not among these files and may be backed up where it is` }));
      return found ? backupRules(found) : new Several<BackupRule>([], [{ least: 0, most: Infinity, distinct: false, because }], nothing);
    })
    .named(nothing);
}
