import { ec2Instance, ec2Volume } from "../../kinds/ec2.ts";
import { all, any, type Verdict } from "../../value/verdict.ts";
import { backupRules } from "../backup/coverage.ts";
import { keepsFor, leavesRegion, runsEvery, type BackupRule } from "../backup/plan.ts";
import { instancesOf, schedulesOfInstance, schedulesOfVolume } from "../backup/snapshots.ts";
import { isBackedUp, isProtected, keepsDisk } from "../roles/ec2.ts";
import type { ResourceOf } from "../../graph/resource.ts";
import { isRetained } from "./lifecycle.ts";
import { aside, defineStore } from "./store.ts";

type Volume = ResourceOf<typeof ec2Volume>;

/**
 * Snapshots by Data Lifecycle Manager, of the volume or of its instance, and backups of the instance to which it is attached, which take its volumes along.
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/working-with-supported-services.html
 */
const ofInstance = (volume: Volume, claim: (rule: BackupRule) => Verdict): Verdict => instancesOf(volume).some((instance) => backupRules(instance).some(claim));

const hasSnapshots = (volume: Volume): Verdict => any(schedulesOfVolume(volume).exist(), ofInstance(volume, () => all()));

export const ec2VolumeStore = defineStore(ec2Volume, {
  isJudged: () => all(),
  isCopy: () => any(),
  canBeContinuous: false,
  backsUpItself: hasSnapshots,
  backsUpItselfEvery: (volume, seconds) => any(schedulesOfVolume(volume).some((schedule) => schedule.runsEvery(seconds)), ofInstance(volume, (rule) => runsEvery(rule, seconds))),
  reachesBack: (volume, days) => any(schedulesOfVolume(volume).some((schedule) => schedule.keepsFor(days)), ofInstance(volume, (rule) => keepsFor(rule, days))),
  keepsItself: (volume) => any(isRetained(volume, "Snapshot"), ...(volume.knows("finalSnapshot") ? [volume.finalSnapshot.equals(true)] : []), aside(hasSnapshots(volume))),
  leavesByItself: (volume) =>
    any(schedulesOfVolume(volume).some((schedule) => schedule.leavesRegion()), aside(ofInstance(volume, (rule) => rule.copies.some((copy) => leavesRegion(copy, volume))))),
  cannotReplicate: () => ({ applies: all(), why: "EBS replicates no volume to another region: AWS Elastic Disaster Recovery does, by an agent, and snapshots can be copied" }),
  testedAs: () => (name) => name.equals("EBS"),
});

/**
 * An instance that keeps data on the disks that it is made with, as somebody has them outlive it, or backs it up. A volume that is attached to it is judged by itself.
 */
export const ec2InstanceStore = defineStore(ec2Instance, {
  isJudged: (instance) => any(keepsDisk(instance), isBackedUp(instance)),
  isCopy: () => any(),
  canBeContinuous: false,
  backsUpItself: (instance) => schedulesOfInstance(instance).exist(),
  backsUpItselfEvery: (instance, seconds) => schedulesOfInstance(instance).some((schedule) => schedule.runsEvery(seconds)),
  reachesBack: (instance, days) => schedulesOfInstance(instance).some((schedule) => schedule.keepsFor(days)),
  keepsItself: (instance) => any(keepsDisk(instance), isProtected(instance), isRetained(instance), aside(schedulesOfInstance(instance).exist())),
  leavesByItself: (instance) => schedulesOfInstance(instance).some((schedule) => schedule.leavesRegion()),
  cannotReplicate: () => ({ applies: all(), why: "EC2 replicates no instance to another region: AWS Elastic Disaster Recovery does, by an agent, and backups can be copied" }),
  testedAs: () => (name) => name.equals("EC2"),
});
