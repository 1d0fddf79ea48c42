import { defineRule, efs, efsFileSystem, not } from "../../src/rule.ts";
import example from "./replication.example.ts";

/** Asked of originals: a file system is the source or the destination of one replication, and never both. */
export default defineRule({
  id: "efs-replication",
  title: "EFS file system is replicated to another region",
  survives: "region-loss",
  capability: "data-replicated",
  since: "0.1.0",
  why: `
    A file system stands in one region, and so do its backups unless a plan copies them. A restore in another region
    takes hours for many files. Replication keeps a second file system there, for most file systems no more than 15
    minutes behind.
  `,
  remedy: `
    Add a replication to the recovery region: EFS makes the file system there, or overwrites one that allows it. Storage and
    transfer between the regions are charged. It has no mount targets until somebody makes them, and a failover deletes the replication.
  `,
  example,
  noFix: "a replication makes a second file system, whose region, key and mount targets have to be chosen",
  references: [
    "https://docs.aws.amazon.com/efs/latest/ug/efs-replication.html",
    "https://docs.aws.amazon.com/efs/latest/ug/create-replication.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-filesystem-replicationdestination.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9(3)", "SC-36"] },
  similar: ["service-screener:ReplicationEnabled"],

  on: efsFileSystem,
  appliesTo: (fileSystem) => not(efs.isDestination(fileSystem)),
  expect: (fileSystem) => efs.isReplicatedElsewhere(fileSystem),
  message: (fileSystem) => `${fileSystem} has no replica in another region`,
});
