import type { ResourceOf } from "../../graph/resource.ts";
import { ec2Instance } from "../../kinds/ec2.ts";
import { elbTargetGroup } from "../../kinds/elb.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { schedulesOfInstance } from "../backup/snapshots.ts";
import { spansZones } from "../roles/claims.ts";
import { canBeRecovered, isNotRecovered, recoveringAlarms } from "../roles/ec2.ts";
import { hasPeerInOtherZone } from "../roles/serving.ts";
import { zonesOfTargets } from "../roles/target-zones.ts";
import { sizedElsewhere } from "./elsewhere.ts";
import { betweenSnapshots } from "./intervals.ts";
import { mechanism, type Formula, type Given, type Mechanism } from "./mechanism.ts";
import { restoreFromSnapshot } from "./restore.ts";
import { derived, documented, estimated, nothing, sum, type Amount, type Time } from "./time.ts";

const guide = (page: string): string => `https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/${page}.html`;
const DLM = "https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html";

type Instance = ResourceOf<typeof ec2Instance>;

/** Its volumes are apart from its host, and stay. */
const KEPT = documented(0, "EBS volumes are apart from the host, and stay");

/** AWS checks every minute. From how many failures on it acts it does not say, nor how often that goes wrong. */
const NOTICED = estimated(120, "two checks of the host that fail", Infinity);

const fromImage: Formula<Instance> = {
  says: "an instance that is launched from an image or from snapshots: provision + start",
  basis: "estimate",
  of: (_, given) => sum(restoreFromSnapshot(given), given.assumptions.start),
};

/** The quickest of the alarms. Of a period that is not known AWS takes a minute at least. */
function alarmed(instance: Instance, { assumptions: { start } }: Given): Amount {
  const alarms = recoveringAlarms(instance);
  const found = alarms.members.map(({ item: { period, evaluationPeriods, datapoints }, presence }) => {
    const [each, most] = [period.known(), evaluationPeriods.known()];
    const least = datapoints.isUnset().outcome === "holds" ? most : datapoints.known();
    const isKnown = presence.outcome === "holds" && each !== undefined && most !== undefined;
    return { possible: (each ?? MINUTE) * (least ?? 1), proven: isKnown ? each * (least ?? most) : Infinity, bound: isKnown ? each * most : Infinity };
  });
  const says = "an alarm on the check of its host";
  const shortest = (of: (each: (typeof found)[number]) => number): number => Math.min(Infinity, ...found.map(of));
  const possible = alarms.rest.length > 0 ? MINUTE : shortest((each) => each.possible);
  const proven: Time = derived(shortest((each) => each.proven), says, shortest((each) => each.bound));
  return { possible: sum(derived(possible, says), start), proven: sum(proven, start) };
}

const MINUTE = 60;

/** Something answers in another zone: behind the same record or accelerator, or in the same target group. */
const hasPeer = (instance: Instance): Verdict => any(hasPeerInOtherZone(instance), instance.referrers(elbTargetGroup, "targets").some((group) => spansZones(zonesOfTargets(group))));

/** Stand-alone instances. Rows without an RPO bring back what holds no data; of what does they bring back no data. */
export const ec2Mechanisms: readonly Mechanism[] = [
  mechanism(ec2Instance, {
    id: "ec2-peer",
    title: "another instance that serves in another Availability Zone",
    against: ["instance", "zone"],
    when: hasPeer,
    rto: nothing("it serves already"),
    pages: ["https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_fault_isolation_multiaz_region_system.html"],
    note: "What one of them keeps on its disks the other does not have.",
  }),
  mechanism(ec2Instance, {
    id: "ec2-automatic-recovery",
    title: "automatic recovery of an EC2 instance",
    against: ["instance"],
    when: (instance) => all(not(isNotRecovered(instance)), canBeRecovered(instance)),
    rpo: KEPT,
    rto: { says: "two checks of its host that fail, each minute one, and start", basis: "estimate", of: (_, { assumptions: { start } }) => sum(NOTICED, start) },
    pages: [guide("instance-configuration-recovery"), guide("monitoring-system-instance-status-check")],
    note: "It stays in its zone, is tried three times a day, and is suspended while AWS deals with an event of its own.",
  }),
  mechanism(ec2Instance, {
    id: "ec2-recover-alarm",
    title: "CloudWatch alarm that has an EC2 instance recovered",
    against: ["instance"],
    when: (instance) => all(recoveringAlarms(instance).exist(), canBeRecovered(instance)),
    rpo: KEPT,
    rto: { says: "the alarm's period times its evaluation periods, and start", basis: "estimate", of: alarmed },
    pages: ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/UsingAlarmActions.html", guide("cloudwatch-recovery")],
  }),
  mechanism(ec2Instance, {
    id: "ec2-restart",
    title: "EC2 instance that somebody stops and starts",
    against: ["instance"],
    manual: true,
    when: () => all(),
    rpo: KEPT,
    rto: { says: "start", basis: "estimate", of: (_, { assumptions }) => assumptions.start },
    pages: [guide("Stop_Start"), guide("TroubleshootingInstances")],
    note: "What an instance store holds is lost.",
  }),
  mechanism(ec2Instance, {
    id: "ec2-snapshots",
    title: "snapshots by Data Lifecycle Manager of an instance's disks",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: (instance) => schedulesOfInstance(instance).exist(),
    rpo: { says: "the longest time between two runs of the policy's schedule", basis: "derived", of: (instance) => betweenSnapshots(schedulesOfInstance(instance)) },
    rto: fromImage,
    pages: [DLM],
  }),
  mechanism(ec2Instance, {
    id: "ec2-snapshot-copies",
    title: "snapshots by Data Lifecycle Manager of an instance's disks that are copied to another region",
    against: ["region"],
    manual: true,
    when: (instance) => schedulesOfInstance(instance).some((schedule) => schedule.leavesRegion()),
    rpo: {
      says: "the longest time between two runs of the schedule that copies; the time until it starts, and copy until it is copied, are told and not counted",
      basis: "derived",
      of: (instance, { assumptions: { copy } }) => betweenSnapshots(schedulesOfInstance(instance).where((schedule) => schedule.leavesRegion()), copy),
    },
    rto: fromImage,
    pages: [DLM],
  }),
  ...sizedElsewhere([ec2Instance], { id: "ec2", label: "EC2 instance" }),
];
