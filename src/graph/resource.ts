import type { Reading } from "../value/reading.ts";
import { conditionHolds, type Site } from "../value/site.ts";
import { nothingAt, Several, type Member } from "../value/several.ts";
import { TextProperty } from "../value/text-property.ts";
import { all, verdict, type Verdict } from "../value/verdict.ts";
import type { World } from "../value/world.ts";
import { isNaming, type Lookup, type Naming } from "./lookup.ts";
import type { Kind } from "./kind.ts";
import { propertyOf, viewRow } from "./part.ts";
import { zonesOf } from "./placement.ts";
import { pathOf, type Properties, type Reader, type Spec, type ViewOf } from "./spec.ts";
import { rootOf, type RawDeployment } from "./raw.ts";
import type { Statements } from "./statements.ts";
import type { Subject } from "./subject.ts";
import { PART, viewClass, type Parted } from "./view.ts";

/** A resource in one world, as rules see it; its kind's properties are added by `resourceView`. */
export class Resource implements Parted {
  readonly subject: Subject;
  readonly #reader: Reader;
  /** What has been read of it in its world, whichever rule asked: many ask for the same row. */
  readonly #rows: Rows;

  constructor(reader: Reader) {
    this.subject = reader.subject;
    this.#reader = reader;
    this.#rows = rowsOf(reader);
  }

  get kindName(): string {
    return this.subject.kind.name;
  }

  /** "RDS instance `Db`", for the start of a message. A workload that is called after the folder that was named has no name that says more. */
  toString(): string {
    const { kind, shown } = this.subject;
    return shown === "." ? `this ${kind.label}` : `${kind.label} \`${shown}\``;
  }

  /** The region that it stands in. */
  get region(): TextProperty {
    return this.#placed("region", this.subject.region);
  }

  get account(): TextProperty {
    return this.#placed("account", this.subject.account);
  }

  /** Its language has this property for it, so that what it says, or does not say, means something. */
  knows(property: string): boolean {
    const { kind, filled } = this.subject;
    const spec = kind.properties[property];
    return spec !== undefined && (pathOf(spec.names, this.subject) !== undefined || filled.has(spec));
  }

  /** The Availability Zones that it stands in, by name or by what names them. */
  get zones(): Several<TextProperty> {
    return zonesOf(this.#reader);
  }

  /** It is created at all. */
  exists(): Verdict {
    return conditionHolds(this.site, this.subject.exists);
  }

  /** It is of its kind. */
  isOfKind(): Verdict {
    return conditionHolds(this.site, this.subject.guard);
  }

  /** Narrows a resource of several kinds to one of them. */
  is<K extends Kind>(kind: K): this is ResourceOf<K> {
    return this.subject.kind.name === kind.name;
  }

  /**
   * The resources of a kind that name this one by a property, in either direction of certainty: one whose
   * reference cannot be read may name this one.
   */
  referrers<K extends Kind>(kind: K, property: EdgesOf<K["properties"]>): Several<ResourceOf<K>> {
    const { graph } = this.#reader;
    const { certain, loose } = graph.candidates(this.subject, kind.name, property);
    const subjects = [...new Set([...certain, ...loose])].filter((each) => each.id !== this.subject.id);
    const members = subjects.map((subject) => this.#member(kind, subject, (other) => namesBy(other, kind, property, this)));
    return new Several(members, [], this.#nothing(kind));
  }

  /** Everything of a kind in its workload. */
  others<K extends Kind>(kind: K): Several<ResourceOf<K>> {
    const { graph, world } = this.#reader;
    const known = othersIn(world);
    const key = `${this.subject.workload}\u0000${kind.name}`;
    const found = known.get(key) ?? this.among(kind, graph.ofKind(this.subject.workload, kind.name)).members;
    known.set(key, found);
    return areOf(kind, found) ? new Several(found, [], this.#nothing(kind)) : this.among(kind, []);
  }

  /** Some of those, as far as they are there. */
  among<K extends Kind>(kind: K, subjects: readonly Subject[]): Several<ResourceOf<K>> {
    const members = subjects.map((subject) => this.#there(kind, subject));
    return new Several(members, [], this.#nothing(kind));
  }

  /** In the same deployment or in one that is nested with it, and certainly in the same region and account: what is deployed together need not share a provider. */
  isBeside({ subject: other }: Resource): boolean {
    const own = this.subject;
    if (rootOf(own.deployment) !== rootOf(other.deployment)) return false;
    return this.#isOne(own.region, other.region) && this.#isOne(own.account, other.account);
  }

  /** Handed out to whoever deploys the template, who may use it in ways that cannot be seen. */
  isHandedOut(): boolean {
    const { address, deployment } = this.subject;
    return handedOutOf(deployment).has(address);
  }

  /** What somebody states of its workload. */
  get stated(): Statements {
    return this.#reader.graph.workloads.find(({ name }) => name === this.subject.workload)?.stated ?? {};
  }

  get site(): Site {
    return { world: this.#reader.world, label: this.subject.shown, home: this.subject.name };
  }

  /** For views and the engine only. */
  get reader(): Reader {
    return this.#reader;
  }

  [PART](spec: Spec<unknown>): unknown {
    const known = this.#rows.get(spec);
    if (known !== undefined) return known;
    const row = viewRow(this.#reader, propertyOf(this.#reader.world, this.subject, spec), spec);
    this.#rows.set(spec, row);
    return row;
  }

  /** Another resource, as far as it is there and the claim holds. */
  #member<K extends Kind>(kind: K, subject: Subject, names: (other: ResourceOf<K>) => Verdict): Member<ResourceOf<K>> {
    const there = this.#there(kind, subject);
    return { ...there, presence: all(there.presence, names(there.item)) };
  }

  /** Another resource, as far as it is there: the same for all that ask in one world. */
  #there<K extends Kind>(kind: K, subject: Subject): Member<ResourceOf<K>> {
    const inWorld = thereIn(this.#reader.world);
    const known = inWorld.get(subject);
    if (known && isOf(kind, known)) return known;
    const item = resourceView(kind, { ...this.#reader, subject, label: subject.shown });
    const { open } = subject.raw;
    const isThere = open?.least === 0 ? verdict("unknown", () => [nothingAt(subject.name, `whether \`${subject.shown}\` is there: ${open.why}`)]) : verdict("holds", () => []);
    const found = { item, presence: all(item.exists(), item.isOfKind(), isThere), least: open?.least ?? 1, most: open?.most ?? 1 };
    inWorld.set(subject, found);
    return found;
  }

  #isOne(a: Reading, b: Reading): boolean {
    return a === b || this.#reader.graph.world.same(a, b).value === true;
  }

  #placed(name: string, reading: Reading): TextProperty {
    return new TextProperty({ ...this.site, label: `the ${name} of ${this.subject.shown}` }, reading);
  }

  #nothing(kind: Kind): ReturnType<typeof nothingAt> {
    return nothingAt(this.subject.name, `no ${kind.label} refers to ${this.subject.shown}`);
  }
}

/** The typed view of a resource of a kind. */
export type ResourceOf<K extends Kind> = K extends Kind<infer N, infer P> ? Resource & { readonly kindName: N } & ViewOf<P> : never;

/** The properties of a table that are edges: references and lists of references. */
export type EdgesOf<P extends Properties> = {
  [M in Extract<keyof P, string>]: P[M] extends Spec<Naming> ? M : never;
}[Extract<keyof P, string>];

export function resourceView<K extends Kind>(kind: K, reader: Reader): ResourceOf<K> {
  const View = viewClass<[Reader], ResourceOf<K>>(Resource, kind.properties);
  return new View({ ...reader, label: reader.subject.shown });
}

/** Looks at a subject of a graph in a world. */
export const lookAt = <K extends Kind>(kind: K, graph: Lookup, world: World, subject: Subject): ResourceOf<K> =>
  resourceView(kind, { graph, world, subject, label: subject.shown });

type Rows = Map<Spec<unknown>, unknown>;

const ROWS = new WeakMap<World, Map<Subject, Rows>>();

function rowsOf({ world, subject }: Reader): Rows {
  const inWorld = ROWS.get(world) ?? new Map<Subject, Rows>();
  ROWS.set(world, inWorld);
  const rows = inWorld.get(subject) ?? new Map<Spec<unknown>, unknown>();
  inWorld.set(subject, rows);
  return rows;
}

type Members = readonly Member<Resource>[];

/** All of a kind in a workload, which each of them may be asked for. */
const OTHERS = new WeakMap<World, Map<string, Members>>();

function othersIn(world: World): Map<string, Members> {
  const known = OTHERS.get(world) ?? new Map<string, Members>();
  OTHERS.set(world, known);
  return known;
}

/** They are all of one kind, so that the first tells of which. */
const areOf = <K extends Kind>(kind: K, members: Members): members is readonly Member<ResourceOf<K>>[] => members[0]?.item.is(kind) ?? true;

const THERE = new WeakMap<World, Map<Subject, Member<Resource>>>();

function thereIn(world: World): Map<Subject, Member<Resource>> {
  const known = THERE.get(world) ?? new Map<Subject, Member<Resource>>();
  THERE.set(world, known);
  return known;
}

const isOf = <K extends Kind>(kind: K, member: Member<Resource>): member is Member<ResourceOf<K>> => member.item.is(kind);

function namesBy(from: Resource, kind: Kind, property: string, target: Resource): Verdict {
  const spec = kind.properties[property];
  const value = spec ? from[PART](spec) : undefined;
  if (isNaming(value)) return value.names(target);
  throw new Error(`${kind.name}.${property} is not an edge`);
}

const HANDED_OUT = new WeakMap<RawDeployment, ReadonlySet<string>>();

/** The addresses that the outputs of a deployment refer to. */
function handedOutOf(deployment: RawDeployment): ReadonlySet<string> {
  const known = HANDED_OUT.get(deployment);
  if (known) return known;
  const found = new Set<string>();
  for (const output of deployment.outputs) addMentioned(output, found);
  HANDED_OUT.set(deployment, found);
  return found;
}

function addMentioned(reading: Reading, found: Set<string>): void {
  switch (reading.is) {
    case "reference":
      found.add(reading.address);
      break;
    case "text":
      for (const part of reading.parts) if (typeof part !== "string") addMentioned(part, found);
      break;
    case "choice":
      addMentioned(reading.then, found);
      addMentioned(reading.else, found);
      break;
    case "list":
      for (const item of reading.items) if (item.is !== "spread") addMentioned(item, found);
      break;
    default:
  }
}
