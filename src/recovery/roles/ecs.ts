import type { ResourceOf } from "../../graph/resource.ts";
import type { Subject } from "../../graph/subject.ts";
import { scalableTarget, scalingPolicy } from "../../kinds/application-autoscaling.ts";
import { ecsTaskDefinition, type ecsService } from "../../kinds/ecs.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import type { Property } from "../../value/property.ts";
import type { Several } from "../../value/several.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { isFilled, provably, whether } from "./claims.ts";
import { ensure, ensureLeast } from "./ensure.ts";
import { once, onceBy } from "./once.ts";

/** How an ECS service keeps its tasks: how many, what scales them, what looks after them. */

type Service = ResourceOf<typeof ecsService>;
type Target = ResourceOf<typeof scalableTarget>;
type Policy = ResourceOf<typeof scalingPolicy>;

/** Has one task on each instance of its cluster, and as many as there are instances. */
export const isDaemon = (service: Service): Verdict => service.scheduling.equals("DAEMON");

/** Its tasks run on capacity of AWS: AWS places them, and takes no word about it. */
export const isOnFargate = ({ launchType, capacityProviders }: Service): Verdict =>
  any(all(launchType.isSet(), launchType.equals("FARGATE")), capacityProviders.some((provider) => provider.startsWith("FARGATE")));

/** Its task sets say where and what it runs; itself it says neither. */
export const isDrivenElsewhere = (service: Service): Verdict => service.controller.equals("EXTERNAL");

/** What scales the number of its tasks. Of targets that name another service for certain none is looked at. */
export const targetsOf = once((service: Service): Several<Target> => {
  const { graph } = service.reader;
  const { certain, loose } = graph.candidates(service.subject, scalableTarget.name, "service");
  const near = [...new Set([...certain, ...loose, ...unresolvedTargets(service)])];
  return service.among(scalableTarget, near).where((target) => all(target.dimension.equals("ecs:service:DesiredCount"), isAbout(target, service)));
});

/** Targets whose service is not found by reference, so that a text may name it: the same for all services of a workload. */
const unresolvedTargets = onceBy(
  ({ subject: { workload } }: Service) => workload,
  (service): readonly Subject[] => service.others(scalableTarget).members.flatMap(({ item }) => (item.service.isDefined().outcome === "holds" ? [] : [item.subject])),
);

/** A target or a policy names the service by reference, or by a name that is written out behind the cluster's. */
const isAbout = (scaling: Target | Policy, service: Service): Verdict => any(scaling.service.names(service), namesByText(scaling, service));

function namesByText(scaling: Target | Policy, service: Service): Verdict {
  const name = service.serviceName.known();
  if (name === undefined || !scaling.isBeside(service)) return any();
  return all(not(provably(scaling.service.isDefined())), scaling.resourceId.matches(`service/*/${name}`));
}

/** What is certain to run is enough: as many as the least that it is scaled to, whatever is written in the service. */
export function runsEnough(service: Service, isEnough: (tasks: number) => boolean): Verdict {
  const targets = targetsOf(service);
  return whether(targets.exist(), targets.every((target) => target.least.satisfies(isEnough)), service.desiredCount.satisfies(isEnough));
}

export const keepsTasks = (service: Service, tasks: number): Verdict => runsEnough(service, (running) => running >= tasks);

/** The number of its tasks, as far as one place decides it. */
export const sizeOf = (service: Service): Property<number> => targetsOf(service).members.find(({ presence }) => presence.outcome === "holds")?.item.least ?? service.desiredCount;

/** The edits after which it keeps so many tasks. Where something scales it, the range of that is raised. None where zero is written: something else starts it, when its image is there or a region has failed. */
export function keepTasks(service: Service, tasks: number): readonly PropertyEdit[] {
  const targets = targetsOf(service).members.map(({ item }) => item);
  if (targets.length === 0) return isStopped(service) ? [] : ensureLeast(service.desiredCount, tasks);
  return targets.flatMap(({ least, most }) => [...ensureLeast(least, tasks), ...ensureLeast(most, tasks)]);
}

const isStopped = ({ desiredCount }: Service): boolean => all(desiredCount.isSet(), desiredCount.equals(0)).outcome === "holds";

/** A policy changes the number of its tasks by the load: it names the target, or says again what is scaled. */
export const followsLoad = (service: Service): Verdict =>
  targetsOf(service).some((target) => target.others(scalingPolicy).where((policy) => scales(policy, target, service)).some(acts));

/** Where what is scaled is known to be a service, the name of its target says nothing more. */
const scales = (policy: Policy, target: Target, service: Service): Verdict =>
  whether(provably(policy.service.isDefined()), isAbout(policy, service), any(policy.target.names(target), isAbout(policy, service)));

/** A forecast alone changes nothing. */
const acts = ({ targetTracking, stepScaling, predictiveMode }: Policy): Verdict =>
  any(targetTracking.isSet(), stepScaling.isSet(), all(predictiveMode.isSet(), predictiveMode.equals("ForecastAndScale")));

/** What a balancer finds unhealthy ECS replaces. */
export const isBalanced = ({ targetGroups, classicBalancers, latticeGroups }: Service): Verdict =>
  any(targetGroups.some(isFilled), classicBalancers.some(isFilled), latticeGroups.exist());

/** A container without which the task stops says how to find out whether it works. ECS does not look at what its image says. */
export const isChecked = (service: Service): Verdict =>
  service.taskDefinition.follow(ecsTaskDefinition, ({ containers }) => containers.some(({ healthCheck, essential }) => all(healthCheck.isSet(), essential.equals(true))));

/** After a deployment that fails, ECS goes back to what ran before. What is off need not say what it would do. */
export const rollsBack = ({ breaker, breakerRollsBack, alarms, alarmsRollBack }: Service): Verdict =>
  any(whether(breaker.equals(true), breakerRollsBack.equals(true), breaker.equals(true)), whether(alarms.equals(true), alarmsRollBack.equals(true), alarms.equals(true)));

/** The edits after which a deployment that fails is rolled back by the circuit breaker. */
export const rollBack = ({ breaker, breakerRollsBack }: Service): readonly PropertyEdit[] => [...ensure(breaker, true), ...ensure(breakerRollsBack, true)];

/** The edits after which a deployment keeps such a share of the tasks, in percent, and has room for new ones where there is a single old one. */
export const keepInDeployment = ({ minimumHealthy, maximum }: Service, share: number): readonly PropertyEdit[] => [...ensureLeast(minimumHealthy, share), ...ensureLeast(maximum, 200)];

/** The attribute of instances by which tasks are spread over Availability Zones. */
export const ZONE_ATTRIBUTE = "attribute:ecs.availability-zone";

/**
 * The edits that put a spread over the zones before the one strategy that is there, which then counts within a zone; a random choice has nothing
 * left to say. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-strategies.html
 */
export function spreadFirst({ placement }: Service): readonly PropertyEdit[] {
  const [first, ...others] = placement.members.map(({ item }) => item);
  const [type, field] = [first?.type.known(), first?.field.known()];
  if (!first || others.length > 0 || type === undefined || (type !== "random" && field === undefined)) return [];
  const second = type !== "random" && field !== undefined ? [placement.append({ type, field })] : [];
  return [...ensure(first.type, "spread"), first.field.set(ZONE_ATTRIBUTE), ...second];
}
