import { defineRule, fsx, fsxOntap, fsxOpenzfs, fsxWindows } from "../../src/rule.ts";
import example from "./multi-az.example.ts";

/** FSx for Lustre has no Multi-AZ: nothing is asked of it. A Single-AZ pair of servers, `SINGLE_AZ_HA`, stands in one zone. */
export default defineRule({
  id: "fsx-multi-az",
  title: "FSx file system is Multi-AZ",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    A Single-AZ file system is gone with its Availability Zone until the zone is back, or until a backup has been
    restored in another one. A Multi-AZ file system has a standby in a second zone, which takes over within a minute.
  `,
  remedy: `
    Make a Multi-AZ file system: the deployment type cannot be changed, so that data has to be moved, by a restore from a backup or by
    AWS DataSync, and clients mount the new one. It costs about twice as much.
  `,
  example,
  noFix: "the deployment type cannot be changed: the data has to be moved to another file system",
  references: [
    "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/high-availability-multiAZ.html",
    "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/high-availability-AZ.html",
    "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/availability-durability.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  similar: [
    "hashicorp-fsbp-sentinel:fsx-ontap-deployment-type-check",
    "hashicorp-fsbp-sentinel:fsx-openzfs-deployment-type-check",
    "hashicorp-fsbp-sentinel:fsx-windows-deployment-type-check",
    "prowler:fsx_windows_file_system_multi_az_enabled",
  ],

  on: [fsxWindows, fsxOntap, fsxOpenzfs],
  expect: ({ deployment }) => fsx.isMultiZone(deployment),
  message: (fileSystem) => `${fileSystem} stands in one Availability Zone`,
});
