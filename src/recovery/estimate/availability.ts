import type { Resource } from "../../graph/resource.ts";
import type { Subject } from "../../graph/subject.ts";
import { cloudfrontDistribution } from "../../kinds/cloudfront.ts";
import { ec2Instance } from "../../kinds/ec2.ts";
import { lambdaFunction } from "../../kinds/lambda.ts";
import { s3Bucket } from "../../kinds/s3.ts";
import type { Outcome, Verdict } from "../../value/verdict.ts";
import { runs } from "../roles/capacity.ts";
import { onceBy } from "../roles/once.ts";
import { isLogBucket } from "../roles/s3.ts";
import { answersRequests } from "../roles/serving.ts";
import { hasTwin, serves } from "../roles/twins.ts";
import { failsOverByItself } from "../roles/workload.ts";
import { canMoveWrites, isWrittenEverywhere } from "../stores/writable.ts";
import { componentsOf, type Component } from "./components.ts";
import { dependenciesOf, type Dependency } from "./dependencies.ts";
import type { Regions } from "./question.ts";
import { agreementFor, type Agreement, type Commitment } from "./service-level-agreements.ts";

/** What a request passes, with what AWS agrees to for it. */
export interface ServingLink {
  readonly subject: Subject;
  /** As far as it is proven, of a hundred. */
  readonly percent: number;
  /** In how many regions it stands, of which one is enough. */
  readonly times: number;
  /** The agreement. */
  readonly page: string;
  /** For what AWS agrees to it. */
  readonly says: string;
}

/** For how much of the time a workload can answer, by what AWS agrees to for each thing that a request passes: at best, on paper. */
export interface Availability {
  /** Of a hundred: what of it is proven, with all that may be passed. */
  readonly proven: number;
  /** Of a hundred, if all that is not known is well. */
  readonly possible: number;
  /** AWS agrees to something for each link as it certainly is; else nothing is proven, and the shares are bounds. */
  readonly isAgreed: boolean;
  /** The least available first. */
  readonly links: readonly ServingLink[];
}

/**
 * From what users reach, through what it needs, each link one after the other: none may be down. AWS's agreements count zones already. Links
 * that stand in two regions, between which users are moved by health checks, are down only when both are. Undefined where nothing serves.
 */
export const availabilityOf = onceBy(({ subject: { workload } }: Resource, { home = "", recovery }: Regions) => [workload, home, ...recovery].join("\u0000"), compose);

function compose(workload: Resource, regions: Regions): Availability | undefined {
  const { reader: { graph }, subject } = workload;
  const components = componentsOf(graph, subject.workload, regions);
  const dependencies = dependenciesOf(graph, subject.workload, regions);
  const byId = new Map(components.map((component) => [component.resource.subject.id, component]));
  const chains = entriesOf(components).map((entry) => reachedFrom(entry, byId, dependencies));
  if (chains.length === 0) return undefined;
  const movable = failsOverByItself(workload).outcome;
  const passed = new Map(chains.flatMap((chain) => [...chain.values()]).map(({ resource }) => [resource.subject.id, linkOf(resource, movable, regions)]));
  const all = distinct([...passed.values()].flatMap((link) => link ?? []));
  const possible = chains.map((chain) => together([...chain.values()].flatMap(({ resource, isNeeded }) => (isNeeded ? passed.get(resource.subject.id) : undefined) ?? []), "possible"));
  return { proven: together(all, "proven"), possible: Math.min(...possible), isAgreed: all.every(({ committed }) => !isBound(committed.proven)), links: all.map(shown).toSorted((a, b) => a.percent - b.percent) };
}

const ENTRIES: readonly string[] = ["apigateway.restApi", "apigatewayv2.api", "cloudfront.distribution", "elb.classic", "elb.loadBalancer", "globalaccelerator.accelerator"];

/** What users reach; where nothing leads to anything, the compute that answers requests. */
function entriesOf(components: readonly Component[]): readonly Component[] {
  const doors = components.filter(({ resource }) => ENTRIES.includes(resource.kindName));
  return doors.length > 0 ? doors : components.filter(({ resource, step }) => step === "compute" && answers(resource).outcome === "holds");
}

/** A function that only takes from a queue or a stream lets nobody wait for an answer. */
const answers = (resource: Resource): Verdict => (resource.is(lambdaFunction) ? answersRequests(resource) : serves(resource));

/** Something on the way of a request. */
interface Passed {
  readonly resource: Resource;
  /** No request is answered while it is down: it is certainly on the way, and nothing that is only done later or kept for speed. */
  readonly isNeeded: boolean;
}

function reachedFrom(entry: Component, byId: ReadonlyMap<string, Component>, dependencies: ReadonlyMap<string, readonly Dependency[]>): ReadonlyMap<string, Passed> {
  const found = new Map<string, Passed>();
  const open: { readonly component: Component; readonly isCertain: boolean; readonly from?: Resource }[] = [{ component: entry, isCertain: true }];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const { component, isCertain, from } = next;
    const { resource, counts } = component;
    const { id } = resource.subject;
    const isNeeded = isCertain && counts.outcome === "holds" && isInTheWay(resource, from);
    const known = found.get(id);
    if (known && (known.isNeeded || !isNeeded)) continue;
    if (resource.is(s3Bucket) && isLogBucket(resource).outcome !== "fails") continue;
    found.set(id, { resource, isNeeded });
    for (const { on, perhaps } of dependencies.get(id) ?? []) {
      const target = byId.get(on.id);
      if (target) open.push({ component: target, isCertain: isNeeded && perhaps === undefined, from: resource });
    }
  }
  return found;
}

/** A distribution answers from its bucket; functions mostly read and write one besides. */
function isInTheWay(resource: Resource, from: Resource | undefined): boolean {
  if (agreementFor(resource)?.isAside !== true) return true;
  return resource.is(s3Bucket) && from?.is(cloudfrontDistribution) === true;
}

type Case = "possible" | "proven";

interface Link {
  readonly subject: Subject;
  readonly agreement: Agreement;
  readonly committed: Readonly<Record<Case, Commitment | Bound>>;
  readonly isTwofold: Readonly<Record<Case, boolean>>;
}

function linkOf(resource: Resource, movable: Outcome, regions: Regions): Link | undefined {
  const agreement = agreementFor(resource);
  if (!agreement) return undefined;
  const { plain = boundOf(agreement), better } = agreement;
  const proven = better.find(({ when }) => when(resource).outcome === "holds") ?? plain;
  const possible = better.find(({ when }) => when(resource).outcome !== "fails") ?? plain;
  return { subject: resource.subject, agreement, committed: { possible, proven }, isTwofold: twofold(resource, agreement, movable, regions) };
}

/** What something cannot be better than for which AWS agrees to nothing: the least that it agrees to for others of the kind. */
interface Bound extends Commitment {
  readonly isBound: true;
}

const isBound = (commitment: Commitment | Bound): commitment is Bound => "isBound" in commitment;

function boundOf({ better }: Agreement): Bound {
  const { percent, says } = better.at(-1) ?? { percent: 100, says: "nothing" };
  return { percent, says: `${says}, and to nothing for any other`, isBound: true };
}

/** It stands in two regions, and users are moved between them by themselves; of a store, both take writes. */
function twofold(resource: Resource, { isGlobal }: Agreement, movable: Outcome, regions: Regions): Link["isTwofold"] {
  if (isGlobal || regions.recovery.length === 0 || movable === "fails") return { possible: false, proven: false };
  const isData = STORES.test(resource.kindName);
  const there = isData ? isWrittenEverywhere(resource).outcome : hasTwin(resource, regions, runs).outcome;
  const mayBeThere = isData ? canMoveWrites(resource).outcome : there;
  return { possible: mayBeThere !== "fails", proven: there === "holds" && movable === "holds" };
}

/** Kinds that hold data, by the services that they are of. */
const STORES = /^(?:cognito|dax|docdb|dsql|dynamodb|efs|elasticache|fsx|kinesis|memorydb|neptune|opensearch|rds|redshift|s3|sqs)\./u;

/** Instances in two zones are one link: AWS agrees to so much for all of them together. */
const distinct = (links: readonly Link[]): readonly Link[] => {
  const first = links.find(isOfSeveral);
  return links.filter((link) => !isOfSeveral(link) || link === first);
};

const isOfSeveral = ({ agreement, committed: { possible } }: Link): boolean => agreement.kind.name === ec2Instance.name && !isBound(possible) && possible !== agreement.plain;

function together(links: readonly Link[], which: Case): number {
  const product = (some: readonly Link[]): number => distinct(some).reduce((share, { committed }) => (share * committed[which].percent) / 100, 1);
  const twice = links.filter(({ isTwofold }) => isTwofold[which]);
  const once = links.filter(({ isTwofold }) => !isTwofold[which]);
  return 100 * product(once) * (1 - (1 - product(twice)) ** 2);
}

const shown = ({ subject, agreement: { page }, committed: { proven: { percent, says } }, isTwofold: { proven } }: Link): ServingLink => ({ subject, percent, times: proven ? 2 : 1, page, says });
