import { defineRule, efs, efsFileSystem, not } from "../../src/rule.ts";
import example from "./regional.example.ts";

/** What kind a file system is cannot be changed: a new one has to be filled. */
export default defineRule({
  id: "efs-regional",
  title: "EFS file system is Regional",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    A One Zone file system keeps its data in one Availability Zone. While the zone is out of reach, so are all files,
    from every instance of the region; if the zone is destroyed, all that is left are backups.
  `,
  remedy: `
    Make a Regional file system, one without an Availability Zone, and copy the files by AWS DataSync or by a replication that
    is failed over to. Applications mount the new one. Regional storage costs about twice as much.
  `,
  example,
  noFix: "a Regional file system has to be made and the files copied: what kind one is cannot be changed",
  references: [
    "https://docs.aws.amazon.com/efs/latest/ug/features.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  similar: ["service-screener:IsSingleAZ"],

  on: efsFileSystem,
  expect: (fileSystem) => not(efs.isOneZone(fileSystem)),
  message: (fileSystem) => `${fileSystem} keeps its data in one Availability Zone`,
});
