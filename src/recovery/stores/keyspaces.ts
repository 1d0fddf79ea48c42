import { keyspacesTable } from "../../kinds/keyspaces.ts";
import { all, any, verdict } from "../../value/verdict.ts";
import { hasHistory, HISTORY_DAYS, isReplicated } from "../roles/keyspaces.ts";
import { isRetained } from "./lifecycle.ts";
import { defineStore } from "./store.ts";

/**
 * A table that is deleted can be restored as long as its point-in-time recovery reaches back. AWS Backup does not take it, and a table of
 * several regions has its settings in each of them.
 * https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html
 */
export const keyspacesTableStore = defineStore(keyspacesTable, {
  isJudged: () => all(),
  isCopy: () => any(),
  canBeContinuous: false,
  isOutsideBackup: true,
  backsUpItself: hasHistory,
  reachesBack: (table, days) => all(hasHistory(table), verdict(days <= HISTORY_DAYS ? "holds" : "fails", () => table.pointInTimeRecovery.evidence())),
  keepsItself: (table) => any(isRetained(table), hasHistory(table)),
  leavesByItself: (table) => all(hasHistory(table), isReplicated(table)),
});
