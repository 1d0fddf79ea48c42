import type { ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { ecsService } from "../../kinds/ecs.ts";
import { all, any, type Verdict } from "../../value/verdict.ts";
import { carriesWithoutInstance, carriesWithoutZone, needOf, runsAtLeast } from "../roles/capacity.ts";
import { spansZones } from "../roles/claims.ts";
import { isDaemon, isDrivenElsewhere } from "../roles/ecs.ts";
import { zonesOfTasks } from "../roles/target-zones.ts";
import { targetsFail } from "./detection.ts";
import { sizedElsewhere } from "./elsewhere.ts";
import { mechanism, type Formula, type Mechanism } from "./mechanism.ts";

type Service = ResourceOf<typeof ecsService>;

const guide = (page: string): string => `https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${page}.html`;
const TARGET_GROUP = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html";

/** What is left serves as soon as no more requests are sent to what is not. */
const carriesOn: Formula<Service> = {
  says: "the interval of the health checks of its target groups × their unhealthy threshold",
  basis: "derived",
  of: ({ targetGroups, alternateTargetGroups }) => targetsFail(targetGroups.and(alternateTargetGroups)),
};

const replaced: Formula<Service> = { says: "a task is started in place of one that has stopped: start", basis: "estimate", of: (_, { assumptions }) => assumptions.start };

const spansTwo = (service: Service): Verdict => spansZones(zonesOfTasks(service));

const byTaskSets = (service: Service): Verdict => all(isDrivenElsewhere(service), unproven(service, "its task sets say how many tasks there are, and where"));

/** As many as are needed are left without a zone; where nothing is said of that, some are. A daemon has a task on every instance. */
function isLeftWithoutZone(service: Service): Verdict {
  const need = needOf(service);
  const left = need === undefined ? all(spansTwo(service), any(runsAtLeast(service, 2), isDaemon(service))) : carriesWithoutZone(service, need);
  return any(left, byTaskSets(service));
}

/** Tasks of ECS services, on Fargate or on instances. */
export const ecsMechanisms: readonly Mechanism[] = [
  mechanism(ecsService, {
    id: "ecs-other-tasks",
    title: "other tasks of the ECS service",
    against: ["instance"],
    when: (service) => any(carriesWithoutInstance(service), byTaskSets(service)),
    rto: carriesOn,
    pages: [guide("ecs_services"), TARGET_GROUP],
  }),
  mechanism(ecsService, {
    id: "ecs-replacement",
    title: "replacement by the ECS service",
    against: ["instance"],
    when: () => all(),
    rto: replaced,
    pages: [guide("ecs_services")],
  }),
  mechanism(ecsService, {
    id: "ecs-other-zones",
    title: "tasks of the ECS service in other zones",
    against: ["zone"],
    when: isLeftWithoutZone,
    rto: carriesOn,
    pages: [guide("service-rebalancing"), TARGET_GROUP],
  }),
  mechanism(ecsService, {
    id: "ecs-replacement-in-other-zone",
    title: "replacement by the ECS service in another zone",
    against: ["zone"],
    when: (service) => any(spansTwo(service), byTaskSets(service)),
    rto: replaced,
    pages: [guide("service-rebalancing")],
    note: "Tasks on instances need room there; on Fargate AWS may be short of it while a zone is lost.",
  }),
  ...sizedElsewhere([ecsService], { id: "ecs", label: "ECS service" }),
];
