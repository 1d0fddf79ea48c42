import type { Language } from "../../graph/raw.ts";
import { unproven } from "../../graph/unproven.ts";
import { fsxLustre, fsxOntapVolume, fsxOpenzfs, fsxWindows } from "../../kinds/fsx.ts";
import type { Property } from "../../value/property.ts";
import { all, any, type Verdict } from "../../value/verdict.ts";
import { aboutItsFileSystem, BACKUP_INTERVAL, isPersistent, keepsBackupsFor, type BackedUp } from "../roles/fsx.ts";
import type { Kept } from "../roles/lifecycle.ts";
import { isRetained } from "./lifecycle.ts";
import { defineStore, type StoreFacts } from "./store.ts";

/**
 * Automatic backups go with the file system; a last backup stays. Where FSx takes one by default, it is not documented whether CloudFormation has it do so.
 * https://docs.aws.amazon.com/fsx/latest/APIReference/API_DeleteFileSystem.html
 */
const leavesBackup = (store: Kept & { readonly skipFinalBackup: Property<boolean> }, byDefault: boolean): Verdict => {
  const skipped: Readonly<Record<Language, () => Verdict>> = {
    cloudformation: () => (byDefault ? unproven(store, "whether CloudFormation has FSx take a last backup is not documented") : any()),
    terraform: () => store.skipFinalBackup.equals(false),
  };
  return any(isRetained(store), skipped[store.subject.language]());
};

/** What the file systems that hold their data themselves have in common. */
const common = {
  isCopy: () => any(),
  canBeContinuous: false,
  backsUpItself: (store) => keepsBackupsFor(store, 1),
  ownInterval: BACKUP_INTERVAL,
  reachesBack: keepsBackupsFor,
  leavesByItself: () => any(),
  testedAs: () => (name) => name.equals("FSx"),
  cannotReplicate: () => ({ applies: all(), why: "FSx replicates no file system to another region: AWS DataSync copies files on a schedule, and a plan copies backups" }),
} satisfies Partial<StoreFacts<BackedUp>>;

export const fsxWindowsStore = defineStore(fsxWindows, { ...common, isJudged: () => all(), keepsItself: (store) => leavesBackup(store, true) });

export const fsxOpenzfsStore = defineStore(fsxOpenzfs, { ...common, isJudged: () => all(), keepsItself: (store) => leavesBackup(store, true) });

export const fsxLustreStore = defineStore(fsxLustre, { ...common, isJudged: isPersistent, keepsItself: (store) => leavesBackup(store, false) });

/** The data of an ONTAP file system, which FSx refuses to delete while it has volumes. */
export const fsxOntapVolumeStore = defineStore(fsxOntapVolume, {
  isJudged: () => all(),
  isCopy: (volume) => volume.type.equals("DP"),
  canBeContinuous: false,
  backsUpItself: (volume) => aboutItsFileSystem(volume, (fileSystem) => keepsBackupsFor(fileSystem, 1)),
  ownInterval: BACKUP_INTERVAL,
  reachesBack: (volume, days) => aboutItsFileSystem(volume, (fileSystem) => keepsBackupsFor(fileSystem, days)),
  keepsItself: (volume) => leavesBackup(volume, true),
  leavesByItself: () => any(),
  cannotReplicate: () => ({ applies: all(), why: "what SnapMirror replicates is set up outside of the code" }),
  cannotLeave: () => ({ applies: all(), why: "whether backups of ONTAP volumes can be copied to another region is documented in two ways, and SnapMirror is set up outside of the code" }),
  testedAs: () => (name) => name.equals("FSx"),
});
