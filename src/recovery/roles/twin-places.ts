import { instanceKey } from "../../graph/instance-key.ts";
import type { Lookup } from "../../graph/lookup.ts";
import type { Resource } from "../../graph/resource.ts";
import type { Subject } from "../../graph/subject.ts";
import type { Span } from "../../source/span.ts";
import { canonical } from "../../value/canonical.ts";
import type { World } from "../../value/world.ts";

/**
 * What one piece of code makes, found without looking at all pairs of a workload: by the place that a resource is written at, and by the line of
 * an application that makes its construct.
 */

type Groups = ReadonlyMap<string, readonly Subject[]>;

interface Places {
  /** Written at one place. */
  readonly written: Groups;
  /** Written at one place, under one key. */
  readonly keyed: Groups;
  /** Made by one line, under one address. */
  readonly made: Groups;
  /** By everything that a configuration may call it. */
  readonly called: Groups;
}

const PLACES = new WeakMap<Lookup, Map<string, Places>>();

/** In no certain order; the resource itself may be among them, and some may be no twins after all. */
export const madeByOnePiece = (resource: Resource): readonly Subject[] => [...new Set(groupsOf(resource).flat())];

/** Those of them that do not certainly stand in its own region: of a module that is called a thousand times all the others do. */
export function madeElsewhere(resource: Resource): readonly Subject[] {
  const { subject, site: { world } } = resource;
  return [...new Set(groupsOf(resource).flatMap((group) => elsewhere(world, subject, group)))];
}

function groupsOf({ subject, reader: { graph }, site: { world } }: Resource): readonly (readonly Subject[])[] {
  const { written, keyed, made } = placesOf(graph, subject.workload);
  const alones = isAlone(graph, world, subject) ? (written.get(writtenAt(subject)) ?? []).filter((other) => isAlone(graph, world, other)) : [];
  const at = madeAt(subject);
  return [keyed.get(keyedAt(subject)) ?? [], alones, at === undefined ? [] : (made.get(at) ?? [])];
}

function elsewhere(world: World, subject: Subject, group: readonly Subject[]): readonly Subject[] {
  const own = regionIn(world, subject);
  if (own === undefined) return group;
  const [first, ...others] = regionsIn(world, group);
  return first === own && others.length === 0 ? [] : group.filter((other) => regionIn(world, other) !== own);
}

/** The region's name, as far as it has one; two that are called alike are one. */
const regionIn = (world: World, { region }: Subject): string | undefined => canonical(world.settle(region));

const REGIONS = new WeakMap<World, WeakMap<readonly Subject[], ReadonlySet<string | undefined>>>();

function regionsIn(world: World, group: readonly Subject[]): ReadonlySet<string | undefined> {
  const inWorld = REGIONS.get(world) ?? new WeakMap<readonly Subject[], ReadonlySet<string | undefined>>();
  REGIONS.set(world, inWorld);
  const known = inWorld.get(group) ?? new Set(group.map((each) => regionIn(world, each)));
  inWorld.set(group, known);
  return known;
}

/** Those of its kind that a configuration calls so. */
export const calledSo = ({ subject, reader: { graph } }: Resource, name: string): readonly Subject[] => placesOf(graph, subject.workload).called.get(`${subject.kind.name}\u0000${name}`) ?? [];

/** The key of an instance within its own block: `["mails"]`. */
export const keyOf = ({ address }: Subject): string => instanceKey(address);

/** A block with one instance for each region has it under another key in each; of several in one region each key is a resource of its own. */
export const isAloneInRegion = ({ subject, reader: { graph }, site: { world } }: Resource): boolean => isAlone(graph, world, subject);

const ALONES = new WeakMap<World, Map<readonly Subject[], ReadonlySet<Subject>>>();

function isAlone(graph: Lookup, world: World, subject: Subject): boolean {
  const group = placesOf(graph, subject.workload).written.get(writtenAt(subject)) ?? [];
  const inWorld = ALONES.get(world) ?? new Map<readonly Subject[], ReadonlySet<Subject>>();
  ALONES.set(world, inWorld);
  const known = inWorld.get(group) ?? new Set(alonesOf(world, group));
  inWorld.set(group, known);
  return known.has(subject);
}

/** Those of which no other one certainly stands in the same region. */
function alonesOf(world: World, group: readonly Subject[]): readonly Subject[] {
  const byRegion = groupedBy(group, (each) => regionIn(world, each) ?? `\u0000${each.id}`);
  return [...byRegion.values()].flatMap((there) => (there.length === 1 ? there : []));
}

function placesOf(graph: Lookup, workload: string): Places {
  const inGraph = PLACES.get(graph) ?? new Map<string, Places>();
  PLACES.set(graph, inGraph);
  const known = inGraph.get(workload);
  if (known) return known;
  const subjects = graph.subjectsOf(workload);
  const names = subjects.flatMap((subject) => [...new Set([subject.address, subject.block, subject.shown])].map((name) => ({ subject, name })));
  const found: Places = {
    written: groupedBy(subjects, writtenAt),
    keyed: groupedBy(subjects, keyedAt),
    made: groupedBy(subjects, madeAt),
    called: new Map([...groupedBy(names, ({ subject, name }) => `${subject.kind.name}\u0000${name}`)].map(([name, all]) => [name, all.map(({ subject }) => subject)])),
  };
  inGraph.set(workload, found);
  return found;
}

function groupedBy<T>(all: readonly T[], keyIn: (each: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyIn(each);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

const at = ({ file, start }: Span): string => `${file}\u0000${String(start)}`;

const writtenAt = ({ kind, name }: Subject): string => `${kind.name}\u0000${at(name)}`;

const keyedAt = (subject: Subject): string => `${writtenAt(subject)}\u0000${keyOf(subject)}`;

const madeAt = ({ kind, raw }: Subject): string | undefined => raw.madeAt && `${kind.name}\u0000${raw.address}\u0000${at(raw.madeAt)}`;
