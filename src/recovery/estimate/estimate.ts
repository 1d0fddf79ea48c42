import { DISRUPTIONS, type Disruption } from "../../graph/disruption.ts";
import type { Subject } from "../../graph/subject.ts";
import type { Span } from "../../source/span.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import type { Given, Mechanism, Offer } from "../mechanisms/mechanism.ts";
import { nothing, sum, type Amount, type Time } from "../mechanisms/time.ts";
import { assumptionsOf } from "./assumptions.ts";
import { componentsOf, turnOf, type Component, type Step } from "./components.ts";
import { dependenciesOf, waitedFor, type Dependencies } from "./dependencies.ts";
import { goesAlong, isLost, isUntouched, offersFor } from "./offers.ts";
import { finishes, type Finish, type Node, type Way } from "./path.ts";
import { onceAsked } from "./question.ts";
import { sendsUsers } from "./routed.ts";

/** One number, three ways: what is to be expected, what AWS lets it take, and what of it is certain. In seconds; `Infinity` is what nothing brings back. */
export type Figures = Pick<Time, "typical" | "bound" | "firm">;

/** Between what it is if all that is not known is well, and what is proven. */
export interface Interval {
  readonly possible: Figures;
  readonly proven: Figures;
}

/** One step of a recovery. */
export interface Link {
  readonly step: "detect" | "decide" | Step;
  /** What is brought back; undefined for what people do. */
  readonly subject?: Subject;
  /** By what; undefined where nothing brings it back. */
  readonly mechanism?: Mechanism;
  readonly manual: boolean;
  readonly time: Time;
  /** Where the source says so. */
  readonly place?: Span;
  /** What the source says that it leans on. */
  readonly says?: string;
}

/** How one component comes back from a disruption. */
export interface ComponentEstimate {
  readonly subject: Subject;
  readonly step: Step;
  /** Until it works again, with all that it has to wait for. */
  readonly rto: Interval;
  /** The data that it loses, where it holds any. */
  readonly rpo?: Interval;
  /** By what it comes back, as far as that is proven. */
  readonly by?: Mechanism;
  readonly component: Component;
  /** All that brings it back, or perhaps does. */
  readonly offers: readonly Offer[];
}

/** What a disruption costs a workload. */
export interface DisruptionEstimate {
  /** Undefined where nothing has to be recovered. */
  readonly rto?: Interval;
  /** Undefined where nothing holds data. */
  readonly rpo?: Interval;
  /** The steps that take the longest, as they are proven, in their order. */
  readonly chain: readonly Link[];
  /** The step that takes the longest of them. */
  readonly weakest?: Link;
  /** The store that loses most. */
  readonly worstStore?: Link;
  readonly components: readonly ComponentEstimate[];
}

export interface WorkloadEstimate {
  readonly disruptions: Readonly<Record<Disruption, DisruptionEstimate>>;
  readonly given: Given;
  /** All that has to work again, and what each of it needs to work. */
  readonly components: readonly Component[];
  readonly dependencies: Dependencies;
}

/** The recovery of a workload from each disruption, from the graph alone. It is worked out once for each question. */
export const estimateOf = onceAsked((graph, workload, regions): WorkloadEstimate => {
  const own = graph.workloads.find(({ name }) => name === workload)?.stated?.assumptions;
  const given: Given = { ...regions, assumptions: assumptionsOf(own) };
  const components = inOrder(componentsOf(graph, workload, regions));
  const dependencies = dependenciesOf(graph, workload, regions);
  const waited = waitedFor(components, dependencies);
  const of = (disruption: Disruption): DisruptionEstimate => new Recovery(components, waited, disruption, given).estimate();
  const [mistake, instance, zone, region] = DISRUPTIONS.map(of);
  if (!mistake || !instance || !zone || !region) throw new Error("there are four disruptions");
  return { disruptions: { mistake, instance, zone, region }, given, components, dependencies };
});

/** Data before compute before what sends users to it. */
const inOrder = (components: readonly Component[]): readonly Component[] => components.toSorted((a, b) => turnOf(a) - turnOf(b));

/** Which of the numbers is looked at, and whether what is not known is well. */
type Figure = keyof Figures;
type Case = keyof Interval;

interface OfferedWay extends Way {
  readonly offer: Offer;
}

/** The recovery of all components from one disruption. */
class Recovery {
  readonly #components: readonly Component[];
  readonly #offers: readonly (readonly Offer[])[];
  readonly #needs: readonly (readonly { readonly index: number; readonly isCertain: boolean }[])[];
  readonly #isSpared: readonly boolean[];
  readonly #lead: Time;
  readonly #given: Given;
  readonly #disruption: Disruption;
  /** Users are sent elsewhere by hand, and by nothing in these files. */
  readonly #isRerouted: Readonly<Record<Case, boolean>>;
  readonly #nodesOf: Partial<Record<Case, readonly Node<OfferedWay>[]>> = {};

  constructor(components: readonly Component[], dependencies: Dependencies, disruption: Disruption, given: Given) {
    const indexes = new Map(components.map(({ resource: { subject } }, index) => [subject.id, index]));
    this.#given = given;
    this.#components = components;
    this.#offers = components.map((component) => offersFor(component, disruption, given));
    this.#disruption = disruption;
    this.#isSpared = components.map((component, index) => isUntouched(component, disruption) || (this.#offers[index]?.length === 0 && !isLost(component, disruption)));
    this.#needs = components.map(({ resource: { subject } }) =>
      (dependencies.get(subject.id) ?? []).flatMap(({ on, perhaps }) => {
        const index = indexes.get(on.id);
        return index === undefined ? [] : [{ index, isCertain: perhaps === undefined }];
      }),
    );
    this.#lead = sum(given.assumptions.detect, given.assumptions.decide);
    const rerouted = disruption === "region" ? this.#isReroutedByHand() : any();
    this.#isRerouted = { possible: rerouted.outcome === "holds", proven: rerouted.outcome !== "fails" };
  }

  #isReroutedByHand(): Verdict {
    const routed = any(...this.#components.map((component, index) => sendsUsers(component, (this.#needs[index] ?? []).flatMap(({ index: need }) => this.#components[need] ?? []))));
    const balanced = any(...this.#components.map(({ step, counts }) => (step === "balancing" ? counts : any())));
    return all(not(routed), balanced);
  }

  estimate(): DisruptionEstimate {
    const runs = this.#eachCase((figure, which) => this.#run(figure, which));
    const counted = this.#components.map((_, index) => index).filter((index) => this.#isSpared[index] === false);
    const rtoOf = (index: number): Interval => intervalOf((figure, which) => runs[which][figure][index]?.at ?? 0);
    const last = (figure: Figure, which: Case): number => Math.max(0, ...counted.map((index) => (this.#isCounted(index, which) ? (runs[which][figure][index]?.at ?? 0) : 0)));
    const rto = counted.length === 0 ? undefined : intervalOf((figure, which) => this.#rerouted(last(figure, which), figure, which));
    const components = counted.map((index) => this.#componentEstimate(index, rtoOf(index), runs.proven.typical[index]));
    const stores = components.flatMap(({ rpo }, at) => (rpo ? [{ rpo, index: counted[at] ?? 0 }] : []));
    const rpo = stores.length === 0 ? undefined : intervalOf((figure, which) => Math.max(...stores.map((store) => store.rpo[which][figure])));
    const chain = this.#chain(runs.proven.typical, counted);
    const weakest = longest(chain);
    const worst = stores.reduce<(typeof stores)[number] | undefined>((most, each) => (most === undefined || each.rpo.proven.typical > most.rpo.proven.typical ? each : most), undefined);
    return { ...(rto && { rto }), ...(rpo && { rpo }), chain, ...(weakest && { weakest }), ...(worst && { worstStore: this.#dataLink(worst.index) }), components };
  }

  #rerouted(ready: number, figure: Figure, which: Case): number {
    return this.#isRerouted[which] ? Math.max(ready, this.#lead[figure]) + this.#given.assumptions.reroute[figure] : ready;
  }

  #run(figure: Figure, which: Case): readonly Finish<OfferedWay>[] {
    return finishes(this.#nodes(which), this.#lead[figure], ({ offer }) => offer.rto[which][figure]);
  }

  /** The same for each figure. */
  #nodes(which: Case): readonly Node<OfferedWay>[] {
    return (this.#nodesOf[which] ??= this.#components.map((_, index) => ({
      ways: (this.#offers[index] ?? []).flatMap((offer) => (isThere(offer, which) ? [{ offer, manual: offer.mechanism.manual === true, together: offer.mechanism.together === true }] : [])),
      isSpared: this.#isSpared[index] === true || !this.#isCounted(index, which),
      needs: (this.#needs[index] ?? []).flatMap(({ index: need, isCertain }) => (which === "proven" || isCertain ? [need] : [])),
    })));
  }

  /** What perhaps does not exist, or is no original, is not counted if all is well. */
  #isCounted(index: number, which: Case): boolean {
    return which === "proven" || this.#components[index]?.counts.outcome === "holds";
  }

  #eachCase<T>(run: (figure: Figure, which: Case) => T): Record<Case, Record<Figure, T>> {
    const of = (which: Case): Record<Figure, T> => ({ typical: run("typical", which), bound: run("bound", which), firm: run("firm", which) });
    return { possible: of("possible"), proven: of("proven") };
  }

  #componentEstimate(index: number, rto: Interval, finish: Finish<OfferedWay> | undefined): ComponentEstimate {
    const component = this.#component(index);
    const { resource: { subject }, step, holdsData } = component;
    const by = finish?.way?.offer.mechanism;
    const offers = this.#offers[index] ?? [];
    const common = { subject, step, rto, component, offers, ...(by && { by }) };
    if (holdsData.outcome === "fails") return common;
    const isCertain = component.counts.outcome === "holds" && holdsData.outcome === "holds";
    const least = (which: Case, figure: Figure): number =>
      which === "possible" && !isCertain ? 0 : Math.min(Infinity, ...offers.filter((offer) => isThere(offer, which)).map(({ rpo }) => rpo?.[which][figure] ?? Infinity));
    return { ...common, rpo: intervalOf((figure, which) => least(which, figure)) };
  }

  #component(index: number): Component {
    const component = this.#components[index];
    if (!component) throw new Error("there is no such component");
    return component;
  }

  /** By what the data comes back with the least loss, as it is proven. */
  #dataLink(index: number): Link {
    const component = this.#component(index);
    const { resource: { subject }, step } = component;
    const proven = (this.#offers[index] ?? []).filter((offer) => isThere(offer, "proven"));
    const best = proven.reduce<Offer | undefined>((least, each) => (least === undefined || lossOf(each) < lossOf(least) ? each : least), undefined);
    return best === undefined || lossOf(best) === Infinity ? lost(component, this.#disruption, this.#given) : linkOf(subject, step, best, best.rpo?.proven ?? nothing("it holds no data"));
  }

  /** Back from what works again last, through what it waited for. */
  #chain(run: readonly Finish<OfferedWay>[], counted: readonly number[]): readonly Link[] {
    const last = counted.reduce<number | undefined>((latest, index) => (latest === undefined || (run[index]?.at ?? 0) > (run[latest]?.at ?? 0) ? index : latest), undefined);
    const links: Link[] = [];
    for (let index = last; index !== undefined; index = run[index]?.after) {
      const component = this.#components[index];
      const finish = run[index];
      if (!component || !finish) break;
      const { resource: { subject }, step } = component;
      if (finish.way && finish.adds) links.unshift(linkOf(subject, step, finish.way.offer, finish.way.offer.rto.proven));
      else if (finish.at === Infinity && finish.after === undefined) links.unshift(lost(component, this.#disruption, this.#given));
      if (finish.isDecided) links.unshift(...this.#decision());
    }
    // What nothing brings back leads nobody anywhere.
    if (!this.#isRerouted.proven || last === undefined || run[last]?.at === Infinity) return links;
    const isWaitedFor = (run[last]?.at ?? 0) > this.#lead.typical;
    return [...(isWaitedFor ? links : this.#decision()), { step: "routing", manual: true, time: this.#given.assumptions.reroute }];
  }

  #decision(): readonly Link[] {
    const { detect, decide } = this.#given.assumptions;
    return [
      { step: "detect", manual: true, time: detect },
      { step: "decide", manual: true, time: decide },
    ];
  }
}

/** The longest of the links; of those that take as long the first. */
const longest = (links: readonly Link[]): Link | undefined =>
  links.reduce<Link | undefined>((most, each) => (most === undefined || each.time.typical > most.time.typical ? each : most), undefined);

const isThere = ({ when }: Offer, which: Case): boolean => when.outcome === "holds" || (which === "possible" && when.outcome === "unknown");

/** What says nothing of data brings none back. */
const lossOf = ({ rpo }: Offer): number => rpo?.proven.typical ?? Infinity;

const NEVER: Time = { typical: Infinity, bound: Infinity, firm: Infinity, basis: "derived", says: "nothing brings it back" };

function lost(component: Component, disruption: Disruption, given: Given): Link {
  const { resource: { subject }, step } = component;
  const gone = goesAlong(component, disruption, given);
  return { step, subject, manual: true, time: NEVER, place: gone ?? subject.name, ...(gone && { says: "what it could be restored from is deleted with it" }) };
}

function linkOf(subject: Subject, step: Step, { mechanism, when }: Offer, time: Amount["proven"]): Link {
  const evidence = when.because();
  const because = evidence.find(({ absent }) => absent !== true) ?? evidence[0];
  return { step, subject, mechanism, manual: mechanism.manual === true, time, place: because?.span ?? subject.name, ...(because && { says: because.says }) };
}

function intervalOf(of: (figure: Figure, which: Case) => number): Interval {
  const figures = (which: Case): Figures => ({ typical: of("typical", which), bound: of("bound", which), firm: of("firm", which) });
  return { possible: figures("possible"), proven: figures("proven") };
}
