import type { ReferenceTo } from "../../graph/reference.ts";
import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { autoScalingGroup, autoScalingPolicy } from "../../kinds/autoscaling.ts";
import { codeDeployGroup } from "../../kinds/codedeploy.ts";
import { ec2Instance } from "../../kinds/ec2.ts";
import { ecsService, ecsTaskSet } from "../../kinds/ecs.ts";
import { eksCluster } from "../../kinds/eks.ts";
import { elbListener, elbListenerRule, type elbLoadBalancer, elbTargetGroup } from "../../kinds/elb.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import type { Property } from "../../value/property.ts";
import { nothingAt, type Several } from "../../value/several.ts";
import { all, any, not, presume, verdict, type Verdict } from "../../value/verdict.ts";
import { spansZones, standingOn } from "./claims.ts";
import { givenTo, makesUnseen } from "./given.ts";

type Group = ResourceOf<typeof autoScalingGroup>;
type TargetGroup = ResourceOf<typeof elbTargetGroup>;
type Balancer = ResourceOf<typeof elbLoadBalancer>;
type Forwarding = ResourceOf<typeof elbListener> | ResourceOf<typeof elbListenerRule>;

/** What is asked only where something is the case. A failure stands on what the claim itself leans on. */
export const provided = (given: Verdict, claim: Verdict): Verdict => (given.outcome === "holds" ? claim : any(not(given), claim));

/** The same claim; where it fails, the finding stands on a property. */
export const blaming = <T>(property: Property<T>, claim: Verdict): Verdict => (claim.outcome === "fails" ? standingOn(property, claim) : claim);

/**
 * The zones that a balancer has nodes in. AWS rejects an Application Load Balancer in fewer than two, so that for
 * two only a list that provably has fewer fails.
 */
export function balancerSpans(balancer: Balancer, zones: number): Verdict {
  const spans = spansZones(balancer.zones, zones);
  return zones > LEAST_ZONES ? spans : any(spans, all(presume(spans), balancer.type.equals("application")));
}

const LEAST_ZONES = 2;

/** The target groups to which a listener or one of its rules sends requests; those that get none are left out. */
export function forwardedTo(from: Forwarding): Several<ReferenceTo<"elb.targetGroup">> {
  const weighted = from.weighted.where(({ weight }) => any(weight.isUnset(), not(weight.equals(0)))).map(({ targetGroup }) => targetGroup);
  return from.targetGroups.and(weighted);
}

/**
 * Everything that it sends requests to has targets, here or where these files do not show them. The default of a listener
 * may stay empty on purpose where rules of it forward, here or where others add them because it is handed out.
 */
export function forwardsToTargets(from: Forwarding): Verdict {
  const filled = forwardedTo(from).every((ref) => blaming(ref, ref.follow(elbTargetGroup, mayHaveTargets)));
  if (filled.outcome !== "fails") return filled;
  const why = whyEmpty(from);
  return why === undefined ? filled : verdict("unknown", () => [nothingAt(from.subject.name, why), ...filled.because()]);
}

/** Why nothing has to register with the target group that a listener or a rule forwards to. */
function whyEmpty(from: Forwarding): string | undefined {
  const name = `\`${from.subject.shown}\``;
  const maker = givenTo(from, makesUnseen);
  if (maker !== undefined) return `\`${maker}\` is given ${name}, and may add the rules that forward`;
  if (from.isHandedOut()) return `${name} is handed out, so that others may add the rules that forward`;
  if (!from.is(elbListener)) return undefined;
  const ruled = from.referrers(elbListenerRule, "listener").some((rule) => forwardedTo(rule).some((ref) => ref.follow(elbTargetGroup, mayHaveTargets)));
  return ruled.outcome === "fails" ? undefined : `rules of ${name} forward elsewhere, so that its default may be empty on purpose`;
}

/** The target groups behind a balancer, through its listeners and their rules. */
export function targetGroupsOf(balancer: Balancer): Several<ReferenceTo<"elb.targetGroup">> {
  const listeners = balancer.referrers(elbListener, "loadBalancer");
  const rules = listeners.flatMap((listener) => listener.referrers(elbListenerRule, "listener"));
  return listeners.flatMap(forwardedTo).and(rules.flatMap(forwardedTo));
}

/** The edits by which it balances across zones: its own switch, and those of target groups that are turned off. */
export function acrossZones(balancer: Balancer): readonly PropertyEdit[] {
  const groups = targetGroupsOf(balancer).members.flatMap(({ item }) => item.target(elbTargetGroup) ?? []);
  const off = groups.filter(({ crossZone }) => crossZone.known() === "false");
  return [...(balancer.crossZone.known() === true ? [] : [balancer.crossZone.set(true)]), ...off.map(({ crossZone }) => crossZone.set("use_load_balancer_configuration"))];
}

/** The balancers before a target group. */
export function balancersOf(group: TargetGroup): Several<ReferenceTo<"elb.loadBalancer">> {
  const listeners = group.referrers(elbListener, "targetGroups").and(group.referrers(elbListener, "weightedGroups"));
  const rules = group.referrers(elbListenerRule, "targetGroups").and(group.referrers(elbListenerRule, "weightedGroups"));
  return listeners.map(({ loadBalancer }) => loadBalancer).and(rules.map(({ listener }) => listener.via(elbListener, "loadBalancer")));
}

export const groupsIn = (target: TargetGroup): Several<Group> =>
  target.referrers(autoScalingGroup, "targetGroups").and(target.referrers(autoScalingGroup, "trafficTargetGroups"));

export const servicesIn = (target: TargetGroup): Several<ResourceOf<typeof ecsService>> =>
  target.referrers(ecsService, "targetGroups").and(target.referrers(ecsService, "alternateTargetGroups"));

export const taskSetsIn = (target: TargetGroup): Several<ResourceOf<typeof ecsTaskSet>> => target.referrers(ecsTaskSet, "targetGroups");

/** Something in these files registers with the target group. */
export const hasTargets = (target: TargetGroup): Verdict =>
  any(target.targets.exist(), groupsIn(target).exist(), servicesIn(target).exist(), taskSetsIn(target).exist());

/** Something registers with the target group, here or where these files do not show it. */
export function mayHaveTargets(target: TargetGroup): Verdict {
  const seen = hasTargets(target);
  return seen.outcome === "fails" ? any(seen, unseenTargets(target)) : seen;
}

/**
 * Unknown where something that cannot be seen may register: the group is handed on, CodeDeploy moves what it
 * deploys into it, a Kubernetes controller binds services to groups by name or ARN, or nothing beside it could register, so that the targets are elsewhere.
 * https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/targetgroupbinding/targetgroupbinding/
 */
function unseenTargets(target: TargetGroup): Verdict {
  const name = `\`${target.subject.shown}\``;
  const perhaps = (why: string): Verdict => verdict("unknown", () => [nothingAt(target.subject.name, why)]);
  if (target.isHandedOut()) return perhaps(`${name} is handed out, so that something else may register with it`);
  const { graph } = target.reader;
  const user = givenTo(target, ({ address }) => !ONLOOKERS.has(graph.anyAt(target.subject.deployment.id, address)?.kind.name ?? ""));
  if (user !== undefined) return perhaps(`\`${user}\` is given ${name}, and may register with it`);
  const deployments = target.referrers(codeDeployGroup, "targetGroups").and(target.referrers(codeDeployGroup, "targetGroupPairs"));
  if (deployments.exist().outcome !== "fails") return perhaps(`CodeDeploy may register what it deploys with ${name}`);
  if (target.others(eksCluster).exist().outcome !== "fails") return perhaps(`the EKS cluster may bind a service to ${name}`);
  const compute = any(...[autoScalingGroup, ecsService, ecsTaskSet, ec2Instance].map((kind) => target.others(kind).some((other) => isBeside(other, target))));
  if (compute.outcome === "holds") return any();
  return { ...perhaps(`nothing that could register is deployed together with ${name}`), hangsOn: compute.hangsOn };
}

const isBeside = (other: Resource, target: TargetGroup): Verdict => (other.isBeside(target) ? all() : any());

/** Who forwards to a target group, or scales by its load, registers nothing with it. */
const ONLOOKERS: ReadonlySet<string> = new Set([elbListener.name, elbListenerRule.name, autoScalingPolicy.name]);
