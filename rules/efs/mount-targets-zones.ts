import { all, defineRule, efs, efsFileSystem, efsMountTarget, not } from "../../src/rule.ts";
import example from "./mount-targets-zones.example.ts";

/**
 * A One Zone file system can have one mount target only, which `efs-regional` reports. Nothing is said of a file system
 * without mount targets in these files: others make them, or nobody can mount it. EFS takes one in a zone, so that two stand in two.
 */
export default defineRule({
  id: "efs-mount-targets-zones",
  title: "EFS file system has mount targets in two Availability Zones",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    A Regional file system survives the loss of a zone, but clients reach it through a mount target, which stands in
    one. With mount targets in one zone only, that zone's loss takes the files away from everything in the others.
  `,
  remedy: `
    Add a mount target to a subnet in each zone in which something mounts the file system; EFS takes one in a zone. Mount
    targets cost nothing, and data that stays in its zone is not charged for transfer.
  `,
  example,
  noFix: "which subnets there are in other zones is for the network to say",
  references: [
    "https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html",
    "https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  similar: ["prowler:efs_multi_az_enabled"],

  on: efsFileSystem,
  appliesTo: (fileSystem) => all(not(efs.isOneZone(fileSystem)), fileSystem.referrers(efsMountTarget, "fileSystem").exist()),
  expect: (fileSystem) => efs.hasTargetsInTwoZones(fileSystem),
  message: (fileSystem) => `${fileSystem} has mount targets in one Availability Zone only`,
});
