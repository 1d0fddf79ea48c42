import { all, defineRule, fsx, fsxLustre, fsxOpenzfs, fsxWindows, stores } from "../../src/rule.ts";
import example from "./backup-retention.example.ts";

/** Backups that are turned off are the finding of `fsx-backup`. A backup plan that keeps what it takes long enough counts. */
export default defineRule({
  id: "fsx-backup-retention",
  title: "FSx file system keeps its automatic backups long enough",
  survives: "mistake",
  capability: "backup-meets-objective",
  since: "0.1.0",
  why: `
    Files that were corrupted or encrypted by malware are often noticed days later. Once the last backup from before
    it has expired, there is nothing left to go back to.
  `,
  remedy: `
    Raise the retention to the workload's least retention; FSx keeps automatic backups for 90 days at most, and a
    backup plan keeps longer. What changes in the additional days is charged.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-windowsconfiguration.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },

  on: [fsxWindows, fsxOpenzfs, fsxLustre],
  appliesTo: (fileSystem) => all(stores.isOriginal(fileSystem), fsx.keepsBackupsFor(fileSystem, 1)),
  expect: (fileSystem, { retention }) => stores.reachesBack(fileSystem, retention),
  message: (fileSystem, { retention }) => `${fileSystem} keeps its automatic backups for less than ${String(retention)} days`,
  fix: {
    safety: "review",
    note: "what changes in the additional days is charged",
    edits: (fileSystem, { retention }) => (retention <= fsx.MOST_RETENTION ? [fileSystem.backupRetention.set(retention)] : []),
  },
});
