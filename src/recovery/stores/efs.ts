import { efsFileSystem } from "../../kinds/efs.ts";
import { all, any, type Verdict } from "../../value/verdict.ts";
import { inBackupPlan } from "../backup/coverage.ts";
import { BACKUP_INTERVAL, BACKUP_RETENTION, hasAutomaticBackups, hasCopyWithHistory, isDestination } from "../roles/efs.ts";
import type { ResourceOf } from "../../graph/resource.ts";
import { isRetained } from "./lifecycle.ts";
import { aside, defineStore } from "./store.ts";

/** Automatic backups stay when the file system is deleted: AWS Backup keeps them in a vault that refuses to be deleted. */
export const efsStore = defineStore(efsFileSystem, {
  isJudged: () => all(),
  isCopy: isDestination,
  canBeContinuous: false,
  backsUpItself: hasAutomaticBackups,
  ownInterval: BACKUP_INTERVAL,
  reachesBack: (fileSystem, days) => all(hasAutomaticBackups(fileSystem), days <= BACKUP_RETENTION ? all() : any()),
  keepsItself: (fileSystem) => any(isRetained(fileSystem), aside(hasAutomaticBackups(fileSystem))),
  leavesByItself: (fileSystem) => hasCopyWithHistory(fileSystem, isBackedUp),
  testedAs: () => (name) => name.equals("EFS"),
});

const isBackedUp = (fileSystem: ResourceOf<typeof efsFileSystem>): Verdict => any(hasAutomaticBackups(fileSystem), inBackupPlan(fileSystem));
