import type { Lookup } from "../../graph/lookup.ts";
import type { RawResource } from "../../graph/raw.ts";
import type { Subject } from "../../graph/subject.ts";
import { push } from "../../graph/push.ts";
import type { Span } from "../../source/span.ts";
import { ASIDES, GIVEN_TO, PASSED, POLICIES, ROLES, type PropertiesOfTypes, type Types } from "../../kinds/connections.ts";
import { admissions, isAdmission } from "./admissions.ts";
import { componentsOf, turnOf, type Component } from "./components.ts";
import { keyOf, Mentions, mentionsIn, type Mention, type Mentioner } from "./mentions.ts";
import { onceAsked } from "./question.ts";

/** One component needs another one to work. */
export interface Dependency {
  readonly on: Subject;
  /** Undefined where it is certain. */
  readonly perhaps?: string;
  /** Where the source says it. */
  readonly place: Span;
}

/** What each component needs to work, by the ids of subjects. */
export type Dependencies = ReadonlyMap<string, readonly Dependency[]>;

/**
 * What each component needs to work: what it names, and what is named by what it is given (a role, a task definition, a secret, a target
 * group); what lets it in. Nothing needs what is recovered after it.
 */
export const dependenciesOf = onceAsked((graph, workload, regions): Dependencies => {
  const components = componentsOf(graph, workload, regions);
  const ways = new Ways(graph, workload, components);
  return new Map(components.map((component) => [component.resource.subject.id, ways.from(component)]));
});

/** What each has to wait for: what it needs and has an earlier turn, and what that needs which has the same. */
export function waitedFor(components: readonly Component[], dependencies: Dependencies): Dependencies {
  const turns = new Map(components.map((component) => [component.resource.subject.id, turnOf(component)]));
  const of = (id: string): readonly Dependency[] => {
    const found = new Map<string, Dependency>();
    const open: { readonly id: string; readonly perhaps?: string }[] = [{ id }];
    const beside = new Map<string, boolean>([[id, true]]);
    for (let at = open.pop(); at; at = open.pop()) {
      for (const each of dependencies.get(at.id) ?? []) {
        const perhaps = at.perhaps ?? each.perhaps;
        const next = { ...each, ...(perhaps !== undefined && { perhaps }) };
        if (turns.get(each.on.id) !== turns.get(id)) keep(found, next);
        else if (beside.get(each.on.id) !== true && !(perhaps !== undefined && beside.has(each.on.id))) {
          beside.set(each.on.id, perhaps === undefined);
          open.push({ id: each.on.id, ...(perhaps !== undefined && { perhaps }) });
        }
      }
    }
    return [...found.values()];
  };
  return new Map(components.map(({ resource: { subject: { id } } }) => [id, of(id)]));
}

/** A certain way to something wins over one that is perhaps there. */
function keep(found: Map<string, Dependency>, next: Dependency): void {
  const known = found.get(next.on.id);
  if (!known || (known.perhaps !== undefined && next.perhaps === undefined)) found.set(next.on.id, next);
}

/** From compute through its task definition, its role, the role's policy, a secret: no real way is longer. */
const LONGEST = 8;

/** Something that is no component, and how a way came to it. */
interface Stop {
  readonly by: Mentioner;
  /** It was named; else it says for whom it is. */
  readonly isNamed: boolean;
  readonly perhaps: string | undefined;
}

/** The ways from components to what they need, through what is no component. */
class Ways {
  readonly #graph: Lookup;
  readonly #mentions: Mentions;
  readonly #components = new Map<string, Component[]>();
  /** What is reached through a stop, whoever comes there. */
  readonly #through = new Map<string, readonly Dependency[]>();

  constructor(graph: Lookup, workload: string, components: readonly Component[]) {
    this.#graph = graph;
    this.#mentions = new Mentions(graph, workload);
    for (const component of components) push(this.#components, keyOfSubject(component.resource.subject), component);
  }

  from(component: Component): readonly Dependency[] {
    const { subject } = component.resource;
    const key = keyOfSubject(subject);
    const found = new Map<string, Dependency>();
    const { needs, stops } = this.#next(key, subject.raw, subject.address === subject.raw.address ? (this.#mentions.at(key)?.mentions ?? []) : mentionsIn(this.#graph.world, subject.properties), false);
    const add = (each: Dependency): void => {
      if (each.on.id !== subject.id && this.#turnOf(each.on) <= turnOf(component)) keep(found, each);
    };
    needs.forEach(add);
    for (const stop of stops) for (const each of this.#past(stop)) add(perhapsSo(each, stop.perhaps));
    return [...found.values()];
  }

  #turnOf(subject: Subject): number {
    const found = this.#components.get(keyOfSubject(subject))?.find(({ resource }) => resource.subject.id === subject.id);
    return found === undefined ? Infinity : turnOf(found);
  }

  /** All that is reached through a stop, as if it were certain to come there. */
  #past({ by, isNamed }: Stop): readonly Dependency[] {
    const name = `${by.key}\u0000${String(isNamed)}`;
    const known = this.#through.get(name);
    if (known) return known;
    const found = new Map<string, Dependency>();
    const seen = new Map<string, boolean>();
    let open: readonly Stop[] = [{ by, isNamed, perhaps: undefined }];
    for (let depth = 0; open.length > 0 && depth < LONGEST; depth += 1) {
      const onward: Stop[] = [];
      for (const stop of open) {
        const { needs, stops } = this.#next(stop.by.key, stop.by.resource, stop.by.mentions, stop.isNamed);
        for (const each of needs) keep(found, perhapsSo(each, stop.perhaps));
        for (const next of stops) {
          const perhaps = stop.perhaps ?? next.perhaps;
          const was = seen.get(`${next.by.key}\u0000${String(next.isNamed)}`);
          if (was === true || (was === false && perhaps !== undefined)) continue;
          seen.set(`${next.by.key}\u0000${String(next.isNamed)}`, perhaps === undefined);
          onward.push({ ...next, perhaps });
        }
      }
      open = onward;
    }
    const all = [...found.values()];
    this.#through.set(name, all);
    return all;
  }

  /** What is one step away: components, and stops on the way to further ones. */
  #next(key: string, resource: RawResource, mentions: readonly Mention[], isNamed: boolean): { readonly needs: readonly Dependency[]; readonly stops: readonly Stop[] } {
    const needs: Dependency[] = [];
    const stops: Stop[] = [];
    const go = (to: string, { place }: Mention, perhaps: string | undefined, onlyTo: (component: Component) => boolean, as: "named" | "giver" | "whole"): void => {
      const components = this.#components.get(to)?.filter(onlyTo) ?? [];
      for (const { resource: { subject } } of components) needs.push({ on: subject, place, ...(perhaps !== undefined && { perhaps }) });
      const by = as === "whole" || components.length > 0 ? undefined : this.#mentions.at(to);
      if (by && (as === "giver" || isPassed(by.resource))) stops.push({ by, isNamed: as === "named", perhaps: perhaps ?? by.perhaps });
    };
    for (const mention of mentions) {
      if (mention.to === key || isListed(ASIDES, resource, mention)) continue;
      const isReceiver = isListed(GIVEN_TO, resource, mention);
      if (isReceiver && !isNamed) continue;
      const to = this.#mentions.at(mention.to)?.resource;
      if (to && isOne(ROLES, to) && isOne(POLICIES, resource)) continue;
      go(mention.to, mention, mention.perhaps, () => true, isReceiver ? "whole" : "named");
      for (const admitted of admissions(this.#graph.world, this.#mentions, mention.to)) {
        const perhaps = mention.perhaps ?? admitted.perhaps;
        for (const { by, mention: member } of this.#mentions.of(admitted.into)) {
          if (isAdmission(by.resource)) continue;
          go(by.key, { ...member, place: admitted.place }, perhaps ?? member.perhaps, ({ step }) => step === "data", "named");
        }
      }
    }
    for (const { by, mention } of this.#mentions.of(key)) {
      if (isListed(GIVEN_TO, by.resource, mention)) go(by.key, mention, mention.perhaps ?? by.perhaps, () => true, "giver");
    }
    return { needs, stops };
  }
}

const keyOfSubject = ({ deployment, raw }: Subject): string => keyOf(deployment.id, raw.address);

const perhapsSo = (each: Dependency, perhaps: string | undefined): Dependency => (perhaps === undefined || each.perhaps !== undefined ? each : { ...each, perhaps });

const isListed = (table: PropertiesOfTypes, { language, type }: RawResource, { path }: Mention): boolean => Object.hasOwn(table[language], type) && table[language][type]?.some((property) => path.includes(property)) === true;

const isOne = (table: Types, { language, type }: RawResource): boolean => table[language].includes(type);

const isPassed = (resource: RawResource): boolean => isOne(PASSED, resource);
