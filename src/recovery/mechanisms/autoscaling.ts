import type { ResourceOf } from "../../graph/resource.ts";
import { autoScalingGroup } from "../../kinds/autoscaling.ts";
import { all, type Verdict } from "../../value/verdict.ts";
import { carriesWithoutInstance, carriesWithoutZone, needOf, runsAtLeast } from "../roles/capacity.ts";
import { groupSpans } from "../roles/scaling.ts";
import { targetsFail } from "./detection.ts";
import { sizedElsewhere } from "./elsewhere.ts";
import { mechanism, type Formula, type Mechanism } from "./mechanism.ts";
import { derived, sum } from "./time.ts";

type Group = ResourceOf<typeof autoScalingGroup>;

const guide = (page: string): string => `https://docs.aws.amazon.com/autoscaling/ec2/userguide/${page}.html`;
const STATUS_CHECKS = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-system-instance-status-check.html";
const TARGET_GROUP = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html";

/** What is left serves as soon as no more requests are sent to what is not. */
const carriesOn: Formula<Group> = {
  says: "the interval of the health checks of its target groups × their unhealthy threshold",
  basis: "derived",
  of: ({ targetGroups, trafficTargetGroups }) => targetsFail(targetGroups.and(trafficTargetGroups)),
};

const replaced: Formula<Group> = {
  says: "a minute until EC2's status check fails, and start",
  basis: "estimate",
  of: (_, { assumptions: { start } }) => sum(derived(60, "EC2 checks the status of an instance every minute"), start),
};

/** As many as are needed are left without a zone; where nothing is said of that, some are. */
function isLeftWithoutZone(group: Group): Verdict {
  const need = needOf(group);
  return need === undefined ? all(groupSpans(group, 2), runsAtLeast(group, 2)) : carriesWithoutZone(group, need);
}

/** Auto Scaling groups. What their instances keep on their own disks is lost with each of them. */
export const autoScalingMechanisms: readonly Mechanism[] = [
  mechanism(autoScalingGroup, {
    id: "asg-other-instances",
    title: "other instances of the Auto Scaling group",
    against: ["instance"],
    when: carriesWithoutInstance,
    rto: carriesOn,
    pages: [TARGET_GROUP, guide("ec2-auto-scaling-health-checks")],
  }),
  mechanism(autoScalingGroup, {
    id: "asg-replacement",
    title: "replacement by the Auto Scaling group",
    against: ["instance"],
    when: () => all(),
    rto: replaced,
    pages: [guide("ec2-auto-scaling-health-checks"), STATUS_CHECKS],
    note: "An application that hangs on an instance that runs is replaced only where the group heeds the checks of its load balancer.",
  }),
  mechanism(autoScalingGroup, {
    id: "asg-other-zones",
    title: "instances of the Auto Scaling group in other zones",
    against: ["zone"],
    when: isLeftWithoutZone,
    rto: carriesOn,
    pages: [guide("as-add-availability-zone"), TARGET_GROUP],
  }),
  mechanism(autoScalingGroup, {
    id: "asg-replacement-in-other-zone",
    title: "replacement by the Auto Scaling group in another zone",
    against: ["zone"],
    when: (group) => groupSpans(group, 2),
    rto: replaced,
    pages: [guide("as-add-availability-zone"), STATUS_CHECKS],
    note: "Everybody else launches instances in the other zones, too, and there may be none.",
  }),
  ...sizedElsewhere([autoScalingGroup], { id: "asg", label: "Auto Scaling group" }),
];
