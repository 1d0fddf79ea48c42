import type { Disruption } from "../../graph/disruption.ts";
import type { Resource } from "../../graph/resource.ts";
import type { Subject } from "../../graph/subject.ts";
import { ec2Volume } from "../../kinds/ec2.ts";
import type { Span } from "../../source/span.ts";
import { nothingAt } from "../../value/several.ts";
import { all, any, verdict, type Evidence, type Verdict } from "../../value/verdict.ts";
import { failsOverByItself } from "../roles/workload.ts";
import { AFTER, meets } from "./claims.ts";
import type { Component } from "./components.ts";
import type { Dependency } from "./dependencies.ts";
import { estimateOf, type ComponentEstimate, type WorkloadEstimate } from "./estimate.ts";
import { sendsUsers } from "./routed.ts";

/** Resources whose loss alone stops what users reach, with nothing that brings them back by itself. */

interface Goal {
  readonly home?: string;
  readonly recovery: readonly string[];
  readonly every?: Readonly<Record<Disruption, { readonly rto: number }>>;
}

/** A resource that may be one, as a fault of the workload. */
export interface SinglePoint {
  readonly key: string;
  readonly verdict: Verdict;
  readonly message: string;
  readonly unknown: string;
  readonly at: Span;
  readonly about: Subject;
}

const LOSSES = ["instance", "zone"] as const satisfies readonly Disruption[];

/** Users reach something of it. */
export const hasEntry = (workload: Resource, goal: Goal): Verdict => (entriesOf(estimateFor(workload, goal)).length > 0 ? all() : any());

/** What certainly stands on the way of users and is lost for longer than the objective; what people bring back in time is none. */
export function singlePoints(workload: Resource, goal: Goal): readonly SinglePoint[] {
  const estimate = estimateFor(workload, goal);
  const fallsOver = failsOverByItself(workload).outcome !== "fails";
  const elsewhere = new Set(fallsOver ? estimate.disruptions.region.components.filter((each) => waysBack(each).length > 0).map(({ subject }) => subject.id) : []);
  const lost = LOSSES.map((disruption) => ({ disruption, byId: new Map(estimate.disruptions[disruption].components.map((each) => [each.subject.id, each])) }));
  const found = new Map<string, SinglePoint>();
  for (const [id, { entry, way }] of reached(estimate)) {
    for (const { disruption, byId } of lost) {
      const each = byId.get(id);
      if (!each || found.has(id) || elsewhere.has(id) || each.component.resource.is(ec2Volume) || meets(each.rto, goal.every?.[disruption].rto ?? Infinity) === "holds") continue;
      const claim = returnsByItself(each, way);
      if (claim.outcome !== "holds") found.set(id, pointOf(each, entry, disruption, claim));
    }
  }
  return [...found.values()];
}

const estimateFor = ({ reader: { graph }, subject: { workload } }: Resource, goal: Goal): WorkloadEstimate => estimateOf(graph, workload, goal);

const waysBack = ({ offers }: ComponentEstimate): readonly Verdict[] => offers.flatMap(({ mechanism, when }) => (mechanism.manual === true ? [] : [when]));

/** Something brings it back that nobody has to begin. Of what perhaps does not exist nothing is known. */
function returnsByItself(each: ComponentEstimate, way: readonly Evidence[]): Verdict {
  const { subject, component } = each;
  const back = any(...waysBack(each));
  const alone = (): readonly Evidence[] => [nothingAt(subject.name, `nothing brings \`${subject.shown}\` back by itself`), ...way];
  if (back.outcome !== "fails") return back;
  return component.counts.outcome === "holds" ? verdict("fails", alone) : verdict("unknown", () => [...component.counts.because(), ...alone()]);
}

function pointOf({ subject }: ComponentEstimate, entry: Subject, disruption: Disruption, claim: Verdict): SinglePoint {
  const stops = subject.id === entry.id ? "users reach nothing behind it" : `all that users reach by \`${entry.shown}\` may stop`;
  const name = `${subject.kind.label} \`${subject.shown}\``;
  const message = `${AFTER[disruption]} nothing brings ${name} back by itself, and without it ${stops}`;
  const unknown = `it is not known whether ${name} comes back by itself ${AFTER[disruption]}, and without it ${stops}`;
  return { key: subject.address, verdict: claim, message, unknown, at: subject.raw.madeAt ?? subject.name, about: subject };
}

interface Reached {
  readonly entry: Subject;
  readonly way: readonly Evidence[];
}

/** What users reach first: a load balancer, an API, a distribution, an accelerator, a record. */
const entriesOf = ({ components, dependencies }: WorkloadEstimate): readonly Component[] => {
  const byId = new Map(components.map((each) => [each.resource.subject.id, each]));
  return components.filter((each) => {
    const needs = (dependencies.get(each.resource.subject.id) ?? []).flatMap(({ on }) => byId.get(on.id) ?? []);
    return each.step === "balancing" ? each.counts.outcome === "holds" : sendsUsers(each, needs).outcome === "holds";
  });
};

/** All that is certainly needed from the entries on, each with the places that say so. */
function reached(estimate: WorkloadEstimate): ReadonlyMap<string, Reached> {
  const found = new Map<string, Reached>();
  for (const { resource: { subject: entry } } of entriesOf(estimate)) {
    const open: { readonly subject: Subject; readonly way: readonly Evidence[] }[] = [{ subject: entry, way: [] }];
    for (let at = open.pop(); at; at = open.pop()) {
      if (found.has(at.subject.id)) continue;
      found.set(at.subject.id, { entry, way: at.way });
      for (const each of estimate.dependencies.get(at.subject.id) ?? []) {
        if (each.perhaps === undefined) open.push({ subject: each.on, way: [...at.way, neededBy(at.subject, each)] });
      }
    }
  }
  return found;
}

const neededBy = ({ shown }: Subject, { on, place }: Dependency): Evidence => nothingAt(place, `\`${shown}\` needs \`${on.shown}\``);
