import type { Kind } from "../../graph/kind.ts";
import { rootOf, type RawDeployment } from "../../graph/raw.ts";
import type { Resource } from "../../graph/resource.ts";
import { httpApi, restApi } from "../../kinds/apigateway.ts";
import { arcPlan, arcRoutingControl } from "../../kinds/arc.ts";
import { restoreTestingSelection } from "../../kinds/backup.ts";
import { cloudfrontDistribution } from "../../kinds/cloudfront.ts";
import { cloudwatchAlarm, cloudwatchCompositeAlarm } from "../../kinds/cloudwatch.ts";
import { dynamodbGlobalTable, dynamodbReplica } from "../../kinds/dynamodb.ts";
import { elbClassic, elbLoadBalancer } from "../../kinds/elb.ts";
import { fisExperimentTemplate } from "../../kinds/fis.ts";
import { acceleratorEndpointGroup } from "../../kinds/globalaccelerator.ts";
import { lambdaFunction } from "../../kinds/lambda.ts";
import { route53Record } from "../../kinds/route53.ts";
import { s3Bucket } from "../../kinds/s3.ts";
import { nothingAt, Several } from "../../value/several.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { all, any, not, verdict, type Verdict } from "../../value/verdict.ts";
import { dataKinds, isOriginal } from "../stores/stores.ts";
import { recencyOf } from "./attested.ts";
import { hostKinds } from "./compute.ts";
import { isChosen, isHealthChecked, isLedTo, sharesTraffic } from "./dns.ts";
import { isCalledByDeployment } from "./given.ts";
import { once } from "./once.ts";
import { isLogBucket } from "./s3.ts";

/** What a workload is as a whole, and what it has to move its users with. */

/** What users reach. */
const ENTRIES: readonly Kind[] = [cloudfrontDistribution, elbClassic, elbLoadBalancer, httpApi, restApi];

/** Everything of some kinds in the workload. */
function everything(workload: Resource, kinds: readonly Kind[]): Several<Resource> {
  const none = new Several<Resource>([], [], nothingAt(workload.subject.name, `nothing in \`${workload.subject.shown}\` holds data or serves`));
  return kinds.reduce<Several<Resource>>((found, kind) => found.and(workload.others(kind)), none);
}

/** What only helps to deploy, and where logs go, nobody waits for. */
const isNeeded = (resource: Resource): Verdict => {
  if (resource.is(s3Bucket)) return not(isLogBucket(resource));
  return resource.is(lambdaFunction) && isCalledByDeployment(resource) ? any() : all();
};

/** What holds its data, and what computes and serves. */
const carriers = once((workload: Resource): Several<Resource> =>
  everything(workload, [...dataKinds, dynamodbReplica, ...hostKinds, ...ENTRIES]).where(isNeeded),
);

/** There is something in it that a recovery is for: a data store, or compute. */
export const hasSomethingToRecover = (workload: Resource): Verdict => carriers(workload).exist();

/** Users reach it by something that it defines. */
export const servesUsers = (workload: Resource): Verdict => everything(workload, ENTRIES).exist();

/** The regions in which its data and its compute stand, replicas that a table declares included. */
const regions = once((workload: Resource): Several<TextProperty> => carriers(workload).flatMap(regionsOf));

/** What stands in one region is told in one sentence. Of what is not known a few places are enough. */
function briefly(workload: Resource, claim: Verdict): Verdict {
  const says = (): string => {
    const names = carriers(workload).members.map(({ item }) => `\`${item.subject.shown}\``);
    const shown = names.slice(0, SHOWN).join(", ");
    return `all that holds data or serves stands in one region: ${names.length > SHOWN ? `${shown} and ${String(names.length - SHOWN)} more` : shown}`;
  };
  return { ...claim, because: () => (claim.outcome === "fails" ? [nothingAt(workload.subject.name, says())] : claim.because().slice(0, SHOWN)) };
}

const SHOWN = 4;

function regionsOf(each: Resource): Several<TextProperty> {
  if (each.is(dynamodbGlobalTable)) return each.replicas.map(({ region }) => region);
  const own = each.is(dynamodbReplica) ? each.replicaRegion : each.region;
  return new Several([{ item: own, presence: all(), least: 1, most: 1 }], [], nothingAt(each.subject.name, "it stands nowhere"));
}

/** Something of it stands in one of these regions. */
export const isDefinedIn = (workload: Resource, names: readonly string[]): Verdict => briefly(workload, any(...names.map((name) => regions(workload).some((region) => region.equals(name)))));

/** What of it stands somewhere stands in two regions at least. */
export const standsInTwoRegions = (workload: Resource): Verdict => briefly(workload, regions(workload).distinct((region) => region).atLeast(2));

/** A group of endpoints beside another one, in another region. */
const hasTwoEndpointGroups = (workload: Resource): Verdict => workload.others(acceleratorEndpointGroup).distinct((group) => group.groupRegion).atLeast(2);

const hasOriginGroup = (workload: Resource): Verdict => workload.others(cloudfrontDistribution).some((distribution) => distribution.originGroups.exist());

const hasSwitch = (workload: Resource): Verdict => any(workload.others(arcPlan).exist(), workload.others(arcRoutingControl).exist());

/** Something in it chooses where users go: records that answer by failover, latency, weight or place, an accelerator, a group of origins, a switch of ARC. */
export const canMoveUsers = (workload: Resource): Verdict =>
  orOutside(workload, any(workload.others(route53Record).some(isChosen), hasTwoEndpointGroups(workload), hasOriginGroup(workload), hasSwitch(workload)));

/** A failover is begun by a health check, or by one push. */
export function failsOverByItself(workload: Resource): Verdict {
  const checked = workload.others(route53Record).some((record) => all(isChosen(record), isHealthChecked(record)));
  return orOutside(workload, any(checked, hasTwoEndpointGroups(workload), hasOriginGroup(workload), hasSwitch(workload)));
}

/** Users of several regions are served by several regions. */
export const sharesUsers = (workload: Resource): Verdict =>
  orOutside(workload, any(workload.others(route53Record).some(sharesTraffic), hasTwoEndpointGroups(workload)));

/** Where nothing in these files does it, something elsewhere may, to which an entry is handed out: for a record of these files it needs no other. */
function orOutside(workload: Resource, claim: Verdict): Verdict {
  if (claim.outcome !== "fails") return claim;
  const records = workload.others(route53Record).members;
  const handed = everything(workload, ENTRIES).members.find(({ item }) => item.isHandedOut() && !records.some((record) => isLedTo(item, record.item)))?.item;
  const fact =
    handed === undefined
      ? "no record, accelerator or distribution in it chooses between regions"
      : `\`${handed.subject.shown}\` is handed out, so that records which stand elsewhere may lead to it`;
  return { ...claim, outcome: handed === undefined ? "fails" : "unknown", because: () => [nothingAt(workload.subject.name, fact)] };
}

/** Somebody states that it recovers in no other region, on purpose. */
export const staysInRegion = (workload: Resource): Verdict => (workload.stated.staysInRegion === true ? all() : any());

/** Something in it watches: an alarm, alone or made of others. */
export function isWatched(workload: Resource): Verdict {
  const nothing = nothingAt(workload.subject.name, "it has no alarm of CloudWatch");
  return any(workload.others(cloudwatchAlarm).named(nothing).exist(), workload.others(cloudwatchCompositeAlarm).named(nothing).exist());
}

/** Something in it tries recovery, or somebody stands for it: an experiment, a test of restores, a plan that is carried out from time to time, a drill. */
export function isTried(workload: Resource): Verdict {
  const drill = drillOf(workload);
  const tried = any(drill, workload.others(fisExperimentTemplate).exist(), workload.others(restoreTestingSelection).exist(), workload.others(arcPlan).exist());
  return tried.outcome === "fails" ? { ...tried, because: () => (drill.because().length > 0 ? drill.because() : [nothingAt(workload.subject.name, UNTRIED)]) } : tried;
}

const UNTRIED = "it has no experiment of FIS, no restore testing and no Region switch plan, and no drill is attested";

/** A drill that is attested counts for as long as drills are to be apart. */
function drillOf({ stated: { drill, today } }: Resource): Verdict {
  if (!drill || today === undefined) return any();
  const { outcome, says } = recencyOf(drill, today);
  const told = outcome === "attested" ? `a drill ${says}` : `the drill that is attested ${says}`;
  return verdict(outcome === "attested" ? "holds" : "fails", () => [nothingAt(drill.place, told)]);
}

/** The stacks of the workload that hold data and of which it is known whether they are protected from being deleted. */
function stacksWithData(workload: Resource): readonly RawDeployment[] {
  const held = new Set(everything(workload, dataKinds).where(isOriginal).members.map(({ item }) => rootOf(item.subject.deployment)));
  const { deployments } = workload.reader.graph.workloads.find(({ name }) => name === workload.subject.workload) ?? { deployments: [] };
  return deployments.filter(({ id, root, terminationProtection }) => root === undefined && terminationProtection !== undefined && held.has(id));
}

export const hasStacksWithData = (workload: Resource): Verdict => (stacksWithData(workload).length > 0 ? all() : any());

/** CloudFormation refuses to delete each of them until somebody takes the protection away. */
export const protectsStacks = (workload: Resource): Verdict =>
  all(
    ...stacksWithData(workload).map(({ id, terminationProtection }) => {
      const says = `the stack \`${id}\` is ${terminationProtection === true ? "" : "not "}protected from termination`;
      return verdict(terminationProtection === true ? "holds" : "fails", () => [nothingAt(workload.subject.name, says)]);
    }),
  );
