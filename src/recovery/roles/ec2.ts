import type { ResourceOf } from "../../graph/resource.ts";
import { cloudwatchAlarm } from "../../kinds/cloudwatch.ts";
import { ec2LaunchTemplate, ec2Volume, type ec2Instance } from "../../kinds/ec2.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import type { Several } from "../../value/several.ts";
import { all, any, not, verdict, type Verdict } from "../../value/verdict.ts";
import { inBackupPlan } from "../backup/coverage.ts";
import { schedulesOfInstance } from "../backup/snapshots.ts";
import { standingAtHome } from "./claims.ts";
import { ensure, unless } from "./ensure.ts";

/** Stand-alone instances: what they keep, and what AWS does when their host fails. */

type Instance = ResourceOf<typeof ec2Instance>;

/** A disk that an instance is made with. */
type Disk = Instance["disks"] extends Several<infer D> ? D : never;

/** Disks of EBS; what is mapped to an instance store has none. */
const isVolume = (disk: Disk, instance: Instance): Verdict => (instance.subject.language === "cloudformation" ? disk.volume.isSet() : all());

/** The disks that it is made with; Terraform has the root disk apart from them. */
const volumesIn = (instance: Instance): Several<Disk> => instance.disks.where((disk) => isVolume(disk, instance));

/** A disk that it is made with is certainly left when the instance is terminated. */
export const keepsDisk = (instance: Instance): Verdict =>
  any(volumesIn(instance).some(({ deletedWithIt }) => all(deletedWithIt.isSet(), deletedWithIt.equals(false))), all(instance.rootDeletedWithIt.isSet(), instance.rootDeletedWithIt.equals(false)));

/**
 * Those besides the root disk, which goes by one of these names.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html
 */
export const dataDisks = (instance: Instance): Several<Disk> => volumesIn(instance).where(({ device }) => standingAtHome(not(device.isOneOf("/dev/sda1", "/dev/sda", "/dev/xvda"))));

/** A backup plan or a lifecycle policy takes it. */
export const isBackedUp = (instance: Instance): Verdict => any(schedulesOfInstance(instance).exist(), inBackupPlan(instance));

/** A volume of these files is attached to it. */
export const hasVolume = (instance: Instance): Verdict => instance.volumes.some((volume) => volume.follow(ec2Volume, () => all()));

/**
 * Keeps data of its own, by what somebody does for it: a disk outlives the instance, a volume is attached to it, or it is backed up.
 * https://docs.aws.amazon.com/resilience-hub/latest/userguide/supported-resources.html
 */
export const isStateful = (instance: Instance): Verdict => any(keepsDisk(instance), hasVolume(instance), isBackedUp(instance));

/** A claim about its launch template, where it has one. */
const byTemplate = (instance: Instance, claim: (template: ResourceOf<typeof ec2LaunchTemplate>) => Verdict): Verdict =>
  any(...[instance.launchTemplate, instance.launchTemplateName].map((ref) => all(ref.isSet(), ref.follow(ec2LaunchTemplate, claim))));

/** The API refuses to terminate it, unless Terraform is to turn that off. */
export const isProtected = (instance: Instance): Verdict =>
  all(
    any(all(instance.terminationProtection.equals(true), instance.terminationProtection.isSet()), all(instance.terminationProtection.isUnset(), byTemplate(instance, (template) => all(template.terminationProtection.isSet(), template.terminationProtection.equals(true))))),
    not(all(instance.forceDestroyed.isSet(), instance.forceDestroyed.equals(true))),
  );

/** The edits after which it is protected. */
export const protect = (instance: Instance): readonly PropertyEdit[] => [
  ...ensure(instance.terminationProtection, true),
  ...(instance.knows("forceDestroyed") ? ensure(instance.forceDestroyed, false) : []),
];

/**
 * The edits after which its data disks outlive it. CloudFormation changes that of an instance that runs; Terraform's provider does not.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-blockdevicemapping.html
 * https://github.com/hashicorp/terraform-provider-aws/issues/19725
 */
export const keepDisks = (instance: Instance): readonly PropertyEdit[] =>
  instance.subject.language === "cloudformation" ? dataDisks(instance).members.flatMap(({ item: { deletedWithIt } }) => unless(all(deletedWithIt.isSet(), deletedWithIt.equals(false)), deletedWithIt.set(false))) : [];

/** Somebody has switched automatic recovery off, for the instance or in its launch template. */
export const isNotRecovered = (instance: Instance): Verdict =>
  any(all(instance.autoRecovery.isSet(), instance.autoRecovery.equals("disabled")), all(instance.autoRecovery.isUnset(), byTemplate(instance, (template) => all(template.autoRecovery.isSet(), template.autoRecovery.equals("disabled")))));

/**
 * Alarms on the check of its host, which have AWS recover it.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/UsingAlarmActions.html
 */
export const recoveringAlarms = (instance: Instance): Several<ResourceOf<typeof cloudwatchAlarm>> =>
  instance
    .referrers(cloudwatchAlarm, "instances")
    .where(({ metric, actionsEnabled, alarmActions }) => all(metric.isSet(), metric.equals("StatusCheckFailed_System"), actionsEnabled.equals(true), alarmActions.some((action) => action.matches("*:ec2:recover"))));

/**
 * Of an instance type that AWS can recover. It does not recover bare metal, nor what has an instance store, whose data would be lost:
 * of these nothing is claimed.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-configuration-recovery.html
 */
export function canBeRecovered({ instanceType }: Instance): Verdict {
  const type = instanceType.known() ?? "";
  const reason = type.includes("metal") ? "is bare metal, which AWS does not recover" : WITH_STORE.test(type) ? "has an instance store, with which AWS need not recover it" : undefined;
  return reason === undefined ? all() : verdict("unknown", () => instanceType.evidence().map((each) => ({ ...each, says: `${each.says}, and ${reason}` })));
}

/** Families with disks of the host: a d among the attributes behind the generation (m5d, c6gd), and those for storage. */
const WITH_STORE = /^(?:[a-z]+\d+(?=[a-z]*d)[a-z]*|i\d[a-z]*|im\d[a-z]*|is\d[a-z]*|d\d[a-z]*|h1|f1|x1e?|[cmr]3|g2)\./u;
