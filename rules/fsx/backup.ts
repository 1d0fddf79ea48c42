import { defineRule, fsx, fsxLustre, fsxOntapVolume, fsxOpenzfs, fsxWindows, stores } from "../../src/rule.ts";
import example from "./backup.example.ts";

/**
 * The data of an ONTAP file system is in its volumes: automatic backups of the file system are theirs, and a plan selects them one by one.
 * Nothing is asked of scratch file systems and of those that show the objects of a bucket, of which FSx takes no backups.
 */
export default defineRule({
  id: "fsx-backup",
  title: "FSx file system or volume is backed up",
  survives: "mistake",
  capability: "data-backed-up",
  since: "0.1.0",
  why: `
    Without automatic backups what is deleted or overwritten in a file system can come back only from snapshots
    that stand in the file system itself, and go with it. A second zone repeats the mistake at once.
  `,
  remedy: `
    Keep automatic backups for at least a day, better for the workload's least retention, or have a backup plan select the file
    system. They are taken daily, incremental, and charged by what they hold. In Terraform set the days: the defaults differ by type.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html",
    "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/using-backups.html",
    "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateBackup.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "CP-10"] },
  similar: ["guard-rules-registry:FSX_RESOURCES_PROTECTED_BY_BACKUP_PLAN"],

  on: [fsxWindows, fsxOpenzfs, fsxLustre, fsxOntapVolume],
  appliesTo: stores.isOriginal,
  expect: stores.isBackedUp,
  message: (fileSystem) => `${fileSystem} has no automatic backups, and no backup plan selects it`,
  fix: {
    safety: "review",
    note: "backups are charged by what they hold",
    edits: (fileSystem, { retention }) => {
      const keeper = fileSystem.is(fsxOntapVolume) ? fsx.fileSystemOf(fileSystem) : fileSystem;
      return keeper ? [keeper.backupRetention.set(Math.max(1, Math.min(retention, fsx.MOST_RETENTION)))] : [];
    },
  },
});
