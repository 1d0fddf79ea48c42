import { neptuneCluster } from "../../kinds/neptune.ts";
import { all, any } from "../../value/verdict.ts";
import { orRefused } from "../roles/clusters.ts";
import { hasSecondaryBeside, hasSecondaryElsewhere, isCopy, keepsBackups } from "../roles/neptune.ts";
import { isRetained } from "./lifecycle.ts";
import { defineStore } from "./store.ts";

/** Automated backups cannot be turned off, and those of a secondary are its own. When a cluster is deleted they go with it. */
export const neptuneClusterStore = defineStore(neptuneCluster, {
  testedAs: () => (name) => name.equals("Neptune"),
  isJudged: () => all(),
  isCopy,
  canBeContinuous: false,
  backsUpItself: () => all(),
  reachesBack: (cluster, days) => keepsBackups(cluster, (kept) => kept >= days),
  keepsItself: (cluster) => any(cluster.deletionProtection.equals(true), isRetained(cluster, "Snapshot")),
  keeping: (cluster) => [cluster.deletionProtection.set(true)],
  leavesByItself: (cluster) => orRefused(cluster, hasSecondaryElsewhere(cluster), hasSecondaryBeside(cluster)),
});
