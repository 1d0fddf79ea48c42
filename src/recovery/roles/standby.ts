import type { Lookup } from "../../graph/lookup.ts";
import { lookAt, type Resource } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { eksCluster } from "../../kinds/eks.ts";
import { lambdaFunction } from "../../kinds/lambda.ts";
import { stateMachine } from "../../kinds/stepfunctions.ts";
import { nothingAt, type Several } from "../../value/several.ts";
import { all, any, verdict, type Verdict } from "../../value/verdict.ts";
import { categoryOf } from "../topology/category.ts";
import { standingOf } from "../topology/standing.ts";
import { servingKinds } from "./compute.ts";
import { isCalledByDeployment } from "./given.ts";
import { onceBy } from "./once.ts";
import { serves, twinsOf } from "./twins.ts";

/** What computes and serves at home, and what stands ready for it elsewhere. */

interface Regions {
  readonly home?: string;
  readonly recovery: readonly string[];
}

/** Something at home that has to run elsewhere when home is lost. */
export interface Running {
  readonly resource: Resource;
  /** It is there, and users or work reach it. */
  readonly counts: Verdict;
  /** Others of its kind that count, itself included: who of them stands for whom may not be known. */
  readonly peers: number;
}

/** It stands where the workload recovers, so that it is no more than what stands for something at home. */
export function isReserve({ subject }: Resource, graph: Pick<Lookup, "world">, { home, recovery }: Regions): boolean {
  const standing = standingOf(graph, subject);
  return standing.is === "region" && standing.name !== home && recovery.includes(standing.name);
}

/**
 * What runs at home: all to which something sends requests or work. Where nothing serves, whatever else computes; what users reach in a region
 * stands beside it.
 */
export function runningAtHome(graph: Lookup, workload: string, regions: Regions): { readonly compute: readonly Running[]; readonly entries: readonly Running[] } {
  const found = graph.subjectsOf(workload).flatMap((subject) => {
    const category = categoryOf(subject.kind);
    if (category !== "compute" && category !== "balancing") return [];
    const resource = lookAt(subject.kind, graph, graph.world, subject);
    const exists = all(resource.exists(), resource.isOfKind());
    const isHelper = (resource.is(lambdaFunction) || resource.is(stateMachine)) && isCalledByDeployment(resource);
    return exists.outcome === "fails" || isHelper || isReserve(resource, graph, regions) ? [] : [{ resource, exists, category }];
  });
  const compute = found.filter(({ category }) => category === "compute");
  const serving = counted(compute.map(({ resource, exists }) => ({ resource, counts: all(exists, isReached(resource)) })));
  const entries = counted(found.filter(({ category }) => category === "balancing").map(({ resource, exists }) => ({ resource, counts: exists })));
  return { compute: serving.length > 0 ? serving : counted(compute.map(({ resource, exists }) => ({ resource, counts: exists }))), entries };
}

/** What no rule can tell whether it serves does where it is all that there is: a cluster of Kubernetes. */
const isReached = (resource: Resource): Verdict => (SERVING.has(resource.kindName) ? serves(resource) : resource.is(eksCluster) ? all() : any());

const SERVING: ReadonlySet<string> = new Set(servingKinds.map(({ name }) => name));

function counted(all: readonly Omit<Running, "peers">[]): readonly Running[] {
  const counting = all.filter(({ counts }) => counts.outcome !== "fails");
  const peers = new Map<string, number>();
  for (const { resource: { kindName } } of counting) peers.set(kindName, (peers.get(kindName) ?? 0) + 1);
  return counting.map((each) => ({ ...each, peers: peers.get(each.resource.kindName) ?? 0 }));
}

/**
 * A claim about what stands elsewhere for something at home: its twin; else, whichever of its kind it is, where as many are there as at home and
 * the claim is true of each.
 */
export function standsFor({ resource, peers }: Running, { recovery }: Regions, claim: (twin: Resource) => Verdict): Verdict {
  const twins = twinsOf(resource).where((twin) => isIn(twin, recovery));
  if (twins.exist().outcome !== "fails") return twins.some(claim);
  const there = standingIn(resource, recovery);
  const { label } = resource.subject.kind;
  if (there.exist().outcome === "fails") return verdict("fails", () => [nothingAt(resource.subject.name, `no ${label} stands in ${recovery.join(" or ")}`)]);
  const suits = there.some(claim);
  if (suits.outcome === "fails") return suits;
  const whichever = all(there.atLeast(peers), peers === 1 ? suits : there.every(claim));
  return whichever.outcome === "holds" ? whichever : unproven(resource, `which ${label} in ${recovery.join(" or ")} stands for \`${resource.subject.shown}\` is not stated; pair them under twins in the configuration`);
}

const isIn = ({ region }: Resource, names: readonly string[]): Verdict => any(...names.map((name) => region.equals(name)));

/** All of its kind in these regions: the same for each of them. */
const standingIn = onceBy(
  ({ subject: { workload, kind } }: Resource, names: readonly string[]) => [workload, kind.name, ...names].join("\u0000"),
  (resource, names): Several<Resource> => resource.others(resource.subject.kind).where((other) => isIn(other, names)),
);
