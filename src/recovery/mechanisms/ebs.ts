import type { ResourceOf } from "../../graph/resource.ts";
import { ec2Volume } from "../../kinds/ec2.ts";
import type { Several } from "../../value/several.ts";
import { all } from "../../value/verdict.ts";
import { backupRules } from "../backup/coverage.ts";
import { leavesRegion, type BackupRule } from "../backup/plan.ts";
import { instancesOf, schedulesOfVolume } from "../backup/snapshots.ts";
import { betweenBackups, betweenSnapshots } from "./intervals.ts";
import { mechanism, type Formula, type Mechanism } from "./mechanism.ts";
import { restoreFromSnapshot } from "./restore.ts";
import { documented, nothing } from "./time.ts";

const guide = (page: string): string => `https://docs.aws.amazon.com/ebs/latest/userguide/${page}.html`;

type Volume = ResourceOf<typeof ec2Volume>;

const fromSnapshot: Formula<Volume> = { says: "a volume that is made from a snapshot: provision", basis: "estimate", of: (_, given) => restoreFromSnapshot(given) };

/** What a plan backs up of an instance takes along the volumes that are attached to it. */
const rulesOfInstances = (volume: Volume): Several<BackupRule> => instancesOf(volume).flatMap((instance) => backupRules(instance));

const rulesThatCopy = (volume: Volume): Several<BackupRule> => rulesOfInstances(volume).where((rule) => rule.copies.some((copy) => leavesRegion(copy, volume)));

const SUPPORTED = "https://docs.aws.amazon.com/aws-backup/latest/devguide/working-with-supported-services.html";

/** Volumes that stand by themselves. A volume is in one zone; its snapshots are in all of its region. */
export const ebsMechanisms: readonly Mechanism[] = [
  mechanism(ec2Volume, {
    id: "ebs-replicated",
    title: "EBS volume, which EBS replicates within its Availability Zone",
    against: ["instance"],
    when: () => all(),
    rpo: documented(0, "a volume is replicated within its zone, and is no part of an instance"),
    rto: nothing("it is there for the instance that takes its place"),
    pages: [guide("EBSFeatures")],
  }),
  mechanism(ec2Volume, {
    id: "ebs-snapshots",
    title: "snapshots by Data Lifecycle Manager",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: (volume) => schedulesOfVolume(volume).exist(),
    rpo: { says: "the longest time between two runs of the policy's schedule", basis: "derived", of: (volume) => betweenSnapshots(schedulesOfVolume(volume)) },
    rto: fromSnapshot,
    pages: [guide("snapshot-ami-policy"), guide("initalize-volume")],
  }),
  mechanism(ec2Volume, {
    id: "ebs-snapshot-copies",
    title: "snapshots by Data Lifecycle Manager that are copied to another region",
    against: ["region"],
    manual: true,
    when: (volume) => schedulesOfVolume(volume).some((schedule) => schedule.leavesRegion()),
    rpo: {
      says: "the longest time between two runs of the schedule that copies; the time until it starts, and copy until it is copied, are told and not counted",
      basis: "derived",
      of: (volume, { assumptions: { copy } }) => betweenSnapshots(schedulesOfVolume(volume).where((schedule) => schedule.leavesRegion()), copy),
    },
    rto: fromSnapshot,
    pages: [guide("snapshot-ami-policy"), guide("initalize-volume")],
  }),
  mechanism(ec2Volume, {
    id: "ebs-backup-of-instance",
    title: "backup by a plan of AWS Backup of the instance that it is attached to",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: (volume) => rulesOfInstances(volume).exist(),
    rpo: { says: "the longest time between two runs of the plan's schedules", basis: "derived", of: (volume) => betweenBackups(rulesOfInstances(volume)) },
    rto: fromSnapshot,
    pages: [SUPPORTED],
  }),
  mechanism(ec2Volume, {
    id: "ebs-copy-of-instance",
    title: "copies in another region of backups of the instance that it is attached to",
    against: ["region"],
    manual: true,
    when: (volume) => rulesThatCopy(volume).exist(),
    rpo: {
      says: "the longest time between two runs of the plan's schedules that copy; the time until it starts, and copy until it is copied, are told and not counted",
      basis: "derived",
      of: (volume, { assumptions: { copy } }) => betweenBackups(rulesThatCopy(volume), copy),
    },
    rto: fromSnapshot,
    pages: [SUPPORTED, "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html"],
  }),
];
