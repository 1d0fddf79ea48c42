import type { Condition, MapReading, Reading, Spread, Unknown } from "../value/reading.ts";
import { ALWAYS, NEVER } from "../value/reading.ts";
import { World } from "../value/world.ts";
import { AwsccResources } from "./awscc.ts";
import { fillCompanions, foreignCompanions } from "./companions.ts";
import { Graph, type Workload } from "./graph.ts";
import { typesOf, WHOLE, type Kind, type TypeName } from "./kind.ts";
import { pathSteps, readAt } from "./path.ts";
import { push } from "./push.ts";
import type { Language, RawDeployment, RawResource } from "./raw.ts";
import { shownName } from "./shown-name.ts";
import type { Subject } from "./subject.ts";

/** Joins what the front ends read with the kinds: resources become subjects, references become edges. */
export function assemble(read: readonly Workload[], kinds: readonly Kind[]): Graph {
  const types = indexOf(kinds);
  const awscc = new AwsccResources(kinds);
  const workloads = read.map((workload) => ({ ...workload, deployments: workload.deployments.map((deployment) => awscc.in(deployment)) }));
  const foreign = foreignCompanions(workloads.flatMap(({ deployments }) => deployments), kinds);
  const subjects = workloads.flatMap(({ name, deployments }) =>
    deployments.flatMap((deployment) => {
      const made = deployment.resources.flatMap((resource) => types.of(resource).flatMap((each) => subjectsOf(each, resource, deployment, name)));
      return fillCompanions(made, deployment, foreign.get(deployment.id));
    }),
  );
  return new Graph(workloads, subjects);
}

interface KindOfType {
  readonly kind: Kind;
  readonly type: TypeName;
}

class TypeIndex {
  readonly #kinds: readonly Kind[];
  readonly #byType = new Map<Language, ReadonlyMap<string, readonly KindOfType[]>>();

  constructor(kinds: readonly Kind[]) {
    this.#kinds = kinds;
  }

  of({ language, type }: RawResource): readonly KindOfType[] {
    const known = this.#byType.get(language) ?? this.#in(language);
    this.#byType.set(language, known);
    return known.get(type) ?? [];
  }

  #in(language: Language): ReadonlyMap<string, readonly KindOfType[]> {
    const found = new Map<string, KindOfType[]>();
    for (const kind of this.#kinds) for (const type of typesOf(kind, language)) push(found, type.type, { kind, type });
    return found;
  }
}

/** A catalogue of kinds is indexed once, however many graphs are made of it. */
function indexOf(kinds: readonly Kind[]): TypeIndex {
  const index = INDEXES.get(kinds) ?? new TypeIndex(kinds);
  INDEXES.set(kinds, index);
  return index;
}

const INDEXES = new WeakMap<readonly Kind[], TypeIndex>();

function subjectsOf({ kind, type }: KindOfType, raw: RawResource, deployment: RawDeployment, workload: string): readonly Subject[] {
  const guard = type.where ? guardOf(raw.properties, type.where) : ALWAYS;
  const whole: Subject = {
    id: `${deployment.id}#${raw.address}#${kind.name}`,
    kind,
    language: raw.language,
    type: raw.type,
    address: raw.address,
    shown: shownName(raw),
    block: raw.block,
    name: raw.name,
    properties: raw.properties,
    filled: new Map(),
    exists: raw.exists,
    region: raw.region ?? deployment.region,
    account: raw.account ?? deployment.account,
    guard,
    raw,
    deployment,
    workload,
  };
  if (type.each === undefined) return [whole];
  return parts(whole, readAt(NOTHING_ASSUMED, raw.properties, pathSteps(type.each)), type);
}

/** Each item of a list is a resource of its own: the record sets of a group, numbered as they are written. */
function parts(whole: Subject, list: Reading, type: TypeName): readonly Subject[] {
  const owner: Reading = { is: "reference", scope: whole.deployment.id, address: whole.address, place: { span: whole.name, via: [] } };
  return maps(list, whole.exists).map(({ map, exists, open }, index) => {
    const address = `${whole.address}.${type.each ?? ""}[${String(index)}]`;
    const raw = open ? { ...whole.raw, open } : whole.raw;
    const shown = `${whole.shown}${address.slice(whole.address.length)}`;
    return { ...whole, id: `${whole.id}#${String(index)}`, address, shown, block: address, name: map.place.span, properties: partOf(map, whole, owner, type), exists, raw };
  });
}

/** What an item says, what the whole says for it, and a reference to the whole. */
function partOf(item: MapReading, { properties: whole }: Subject, owner: Reading, { inherits: names = [], whole: own = WHOLE }: TypeName): MapReading {
  const inherited = names.flatMap((name) => {
    const entry = item.entries.has(name) ? undefined : whole.entries.get(name);
    return entry ? [[name, entry] as const] : [];
  });
  return { ...item, entries: new Map([...item.entries, ...inherited, [own, { key: owner.place, value: owner }]]) };
}

interface Part {
  readonly map: MapReading;
  readonly exists: Condition;
  readonly open?: NonNullable<RawResource["open"]>;
}

/** The maps in a list, each with its condition; what cannot be read stands for any number of them. */
function maps(item: Reading | Spread, exists: Condition): readonly Part[] {
  switch (item.is) {
    case "map":
      return [{ map: item, exists }];
    case "list":
      return item.items.flatMap((each) => maps(each, exists));
    case "choice": {
      const then: Condition = { op: "and", of: [exists, item.condition] };
      const otherwise: Condition = { op: "and", of: [exists, { op: "not", of: item.condition }] };
      return [...maps(item.then, then), ...maps(item.else, otherwise)];
    }
    case "spread":
      return [unread(item.of, exists)];
    case "unknown":
      return item.malformed ? [] : [unread(item, exists)];
    default:
      return [];
  }
}

function unread(rest: Unknown, exists: Condition): Part {
  return { map: { is: "map", entries: new Map(), rest, place: rest.place }, exists, open: { least: 0, most: Infinity, why: rest.why } };
}

function guardOf(properties: MapReading, { property, set }: NonNullable<TypeName["where"]>): Condition {
  const isSet = whenSet(readAt(NOTHING_ASSUMED, properties, pathSteps(property)));
  return set ? isSet : { op: "not", of: isSet };
}

/** The condition under which something is written at all. */
function whenSet(reading: Reading): Condition {
  if (reading.is === "absent") return NEVER;
  if (reading.is === "choice") {
    const then: Condition = { op: "and", of: [reading.condition, whenSet(reading.then)] };
    return { op: "or", of: [then, { op: "and", of: [{ op: "not", of: reading.condition }, whenSet(reading.else)] }] };
  }
  return reading.is === "unknown" && reading.maybeAbsent ? { op: "unknown", why: reading.why, place: reading.place } : ALWAYS;
}

/** Assembling decides no condition: it only walks the shapes that are written. */
const NOTHING_ASSUMED = new World({ cases: () => [], others: () => [], exported: () => undefined });

