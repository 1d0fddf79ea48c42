import { canonical } from "../value/canonical.ts";
import type { Reading } from "../value/reading.ts";
import type { Term } from "../value/term.ts";
import { union } from "../value/verdict.ts";
import type { World } from "../value/world.ts";
import type { Candidates, Lookup, Namesake } from "./lookup.ts";
import { propertyOf } from "./part.ts";
import { push } from "./push.ts";
import type { Subject } from "./subject.ts";
import { WORDS } from "./words.ts";

interface EdgesOfProperty {
  readonly byTarget: ReadonlyMap<string, readonly Subject[]>;
  readonly loose: readonly Subject[];
  /** Those of them that lead out of their workload. */
  readonly leaving: readonly { readonly target: string; readonly from: Subject }[];
}

/** The resources of a kind by what they are called. */
interface Names {
  readonly byText: ReadonlyMap<string, readonly Subject[]>;
  /** Those whose name hangs on something, and could be another one in another case. */
  readonly open: readonly Subject[];
}

/** Who names whom by which property, built for each property when it is first asked for. */
export class EdgeIndex {
  readonly #graph: Lookup;
  readonly #edges = new Map<string, EdgesOfProperty>();
  readonly #names = new Map<string, Names>();
  readonly #arriving = new Map<string, ReadonlyMap<string, readonly Subject[]>>();
  /** By world and by what is written: whether it means one resource or another is asked of each of them. */
  readonly #meant = new WeakMap<World, WeakMap<Reading, Map<string, readonly Namesake[]>>>();

  constructor(graph: Lookup) {
    this.#graph = graph;
  }

  candidates(target: Subject, kind: string, property: string): Candidates {
    const { byTarget, loose } = this.#of(target.workload, kind, property);
    const [own, others] = [byTarget.get(target.id) ?? NONE, this.#from(kind, property).get(target.id) ?? NONE];
    return { certain: others.length === 0 ? own : [...new Set([...own, ...others])], loose };
  }

  /** Edges from one workload to another, by their targets. What is not known of another workload may be anything, and says nothing of this one. */
  #from(kind: string, property: string): ReadonlyMap<string, readonly Subject[]> {
    const key = `${kind}\u0000${property}`;
    const known = this.#arriving.get(key);
    if (known) return known;
    const arriving = new Map<string, Subject[]>();
    for (const { name } of this.#graph.workloads) for (const { target, from } of this.#of(name, kind, property).leaving) push(arriving, target, from);
    this.#arriving.set(key, arriving);
    return arriving;
  }

  /**
   * Whom a name or an ARN may mean in a world, up to the first that it certainly means. The same deployment comes
   * first: a name there means the resource there, unless it is an ARN of another region. Nothing names itself.
   */
  namesakes(world: World, from: Subject, kind: string, name: Reading): readonly Namesake[] {
    const inWorld = this.#meant.get(world) ?? new WeakMap<Reading, Map<string, readonly Namesake[]>>();
    this.#meant.set(world, inWorld);
    const ofName = inWorld.get(name) ?? new Map<string, readonly Namesake[]>();
    inWorld.set(name, ofName);
    const key = `${from.id}\u0000${kind}`;
    const known = ofName.get(key) ?? this.#namesakes(world, from, kind, name);
    ofName.set(key, known);
    return known;
  }

  #namesakes(world: World, from: Subject, kind: string, name: Reading): readonly Namesake[] {
    const { byText, open } = this.#namesOf(from.workload, kind);
    const found: Namesake[] = [];
    for (const wanted of namesIn(name)) {
      const text = canonical(wanted);
      const called = text === undefined ? NONE : (byText.get(text) ?? NONE);
      const subjects = [...new Set([...called, ...open])].filter((each) => each.id !== from.id && this.#isWithinReach(each, from, name));
      const [own, others] = [true, false].map((isOwn) => subjects.filter(({ deployment }) => (deployment === from.deployment) === isOwn));
      for (const subject of own ?? NONE) {
        const namesake = this.#namesake(world, subject, wanted);
        if (namesake) found.push(namesake);
        if (namesake?.certain) return found;
      }
      const elsewhere = (others ?? NONE).flatMap((subject) => this.#namesake(world, subject, wanted) ?? []);
      const certain = elsewhere.filter((each) => each.certain);
      // Where several templates call something so, it is not certain which of them is meant.
      if (certain.length > 0) return certain.length === 1 ? [...found, ...certain] : [...found, ...elsewhere.map((each) => ({ ...each, certain: false }))];
      found.push(...elsewhere);
    }
    return found;
  }

  /** What does not exist is called nothing. */
  #namesake(world: World, subject: Subject, name: Reading): Namesake | undefined {
    const identity = identityOf(this.#graph, subject);
    const called = identity && world.same(identity, name);
    const exists = world.decide(subject.exists);
    if (!called || called.value === false || exists.value === false) return undefined;
    return { subject, certain: called.value === true && exists.value === true, hangsOn: union([called.hangsOn, exists.hangsOn]) };
  }

  /** An ARN says its region; any other name means something of the region in which it is written, unless it is one for all regions. */
  #isWithinReach({ kind, region: itsRegion }: Subject, from: Subject, name: Reading): boolean {
    const { world } = this.#graph;
    const region = name.is === "scalar" ? regionOf(name.text) : undefined;
    const own = world.settle(itsRegion);
    if (region !== undefined) return own.is !== "scalar" || own.text === region;
    const isWhole = name.is === "scalar" && name.text.startsWith("arn:");
    return kind.isGlobal === true || isWhole || itsRegion === from.region || world.same(own, from.region).value !== false;
  }

  #of(workload: string, kind: string, property: string): EdgesOfProperty {
    const key = `${workload}\u0000${kind}\u0000${property}`;
    const known = this.#edges.get(key);
    if (known) return known;
    const byTarget = new Map<string, Subject[]>();
    const loose: Subject[] = [];
    const leaving: EdgesOfProperty["leaving"][number][] = [];
    for (const subject of this.#graph.ofKind(workload, kind)) {
      const spec = subject.kind.properties[property];
      const wanted = spec?.refersTo ?? spec?.item?.refersTo;
      if (!spec || wanted === undefined) continue;
      const targets = new Set<string>();
      let unknown = false;
      for (const leaf of leaves(this.#graph.world, propertyOf(this.#graph.world, subject, spec))) {
        const target = resolve(this.#graph, this.#graph.world, subject, leaf, wanted);
        if (target.is === "resource") {
          targets.add(target.subject.id);
          if (target.subject.workload !== subject.workload) leaving.push({ target: target.subject.id, from: subject });
        }
        else if (target.is === "unknown" && target.among) for (const { id } of target.among) targets.add(id);
        else if (target.is === "unknown") unknown = true;
      }
      for (const id of targets) push(byTarget, id, subject);
      if (unknown) loose.push(subject);
    }
    const edges = { byTarget, loose, leaving };
    this.#edges.set(key, edges);
    return edges;
  }

  #namesOf(workload: string, kind: string): Names {
    const key = `${workload}\u0000${kind}`;
    const known = this.#names.get(key);
    if (known) return known;
    const byText = new Map<string, Subject[]>();
    const open: Subject[] = [];
    for (const subject of this.#graph.ofKind(workload, kind)) {
      const name = identityOf(this.#graph, subject);
      if (!name || name.is === "absent") continue;
      if (name.is !== "scalar") open.push(subject);
      const text = canonical(name);
      if (text !== undefined) push(byText, text, subject);
    }
    const names = { byText, open };
    this.#names.set(key, names);
    return names;
  }
}

/** What a reading names: a resource of the run, something that is not known, or nothing of the run. */
export type Target =
  | { readonly is: "resource"; readonly subject: Subject }
  | {
      readonly is: "unknown";
      readonly why: string;
      /** The terms whose cases would say more, besides those of the reading. */
      readonly hangsOn: readonly Term[];
      /** It is one of these, if it is any. */
      readonly among?: readonly Subject[];
    }
  | { readonly is: "elsewhere"; readonly why: string };

/** What a reading that is settled in a world names there. */
export function resolve(graph: Lookup, world: World, from: Subject, settled: Reading, kind: string): Target {
  switch (settled.is) {
    case "reference": {
      const subject = graph.at(settled.scope, settled.address, kind);
      if (subject) return { is: "resource", subject };
      // A part of it that repeats what it belongs to: `aws_s3_bucket_policy.logs.bucket`.
      if (settled.value) return resolve(graph, world, from, world.settle(settled.value), kind);
      const type = graph.typeAt(settled.scope, settled.address);
      if (type === undefined) return unknown(`\`${settled.address}\` is not defined in this ${WORDS[from.language].written}`);
      return { is: "elsewhere", why: `\`${settled.address}\` is of type ${type}` };
    }
    case "text": {
      for (const [index, part] of settled.parts.entries()) {
        if (typeof part === "string" || part.is !== "reference" || !standsAlone(settled.parts, index)) continue;
        const subject = graph.at(part.scope, part.address, kind);
        if (subject) return { is: "resource", subject };
      }
      const namesakes = graph.namesakes(world, from, kind, settled);
      return meant(namesakes) ?? unknown("a part of the name is not known", namesakes);
    }
    case "scalar": {
      const namesakes = graph.namesakes(world, from, kind, settled);
      const [first] = namesakes;
      if (!first) return { is: "elsewhere", why: `\`${settled.text}\` is not defined in these files` };
      const why = `it is not certain that \`${first.subject.shown}\` exists under the name \`${settled.text}\``;
      return meant(namesakes) ?? { ...unknown(why, namesakes), among: namesakes.map(({ subject }) => subject) };
    }
    case "unknown": {
      const namesakes = graph.namesakes(world, from, kind, settled);
      return meant(namesakes) ?? unknown(settled.why, namesakes);
    }
    default:
      return { is: "elsewhere", why: "nothing is named" };
  }
}

/** A part of a text that is a name by itself: `${Cluster}-replica` names something else than the cluster. */
function standsAlone(parts: readonly (string | Reading)[], index: number): boolean {
  const [before = "", after = ""] = [parts[index - 1], parts[index + 1]];
  return typeof before === "string" && typeof after === "string" && !/[\w-]$/u.test(before) && !/^[\w-]/u.test(after);
}

/** The terms whose cases would say more about what a settled reading names. */
export const targetHangsOn = (world: World, settled: Reading, target: Target): readonly Term[] =>
  target.is === "unknown" ? union([world.hangsOn(settled), target.hangsOn]) : world.hangsOn(settled);

/** The one that a name certainly means. */
function meant([first]: readonly Namesake[]): Target | undefined {
  return first?.certain ? { is: "resource", subject: first.subject } : undefined;
}

const unknown = (why: string, namesakes: readonly Namesake[] = []): Extract<Target, { is: "unknown" }> => ({
  is: "unknown",
  why,
  hangsOn: union(namesakes.map(({ hangsOn }) => hangsOn)),
});

/** The reading of the property by which a resource may be named. */
export function identityOf(graph: Lookup, subject: Subject): Reading | undefined {
  const { kind } = subject;
  const spec = kind.identity === undefined ? undefined : kind.properties[kind.identity];
  return spec && graph.world.settle(propertyOf(graph.world, subject, spec));
}

/** Everything that a reading may be in a world, through imports, lists and open choices. */
export function* leaves(world: World, reading: Reading): Generator<Reading> {
  const open: Reading[] = [reading];
  for (let next = open.pop(); next; next = open.pop()) {
    const current = world.settle(next);
    if (current.is === "choice") open.push(current.then, current.else);
    else if (current.is === "list") for (const item of current.items) open.push(item.is === "spread" ? item.of : item);
    else if (current.is !== "absent") yield current;
  }
}

/** The region that a literal ARN names. */
const regionOf = (literal: string): string | undefined => /^arn:[a-z-]+:[a-z0-9-]+:([a-z0-9-]+):/u.exec(literal)?.[1];

/** A name; of a literal ARN or path also the name inside, which follows the last `:` and the last `/`. */
function namesIn(name: Reading): readonly Reading[] {
  if (name.is !== "scalar") return [name];
  const { text } = name;
  const colon = text.slice(text.lastIndexOf(":") + 1);
  const slash = colon.slice(colon.lastIndexOf("/") + 1);
  return [...new Set([text, colon, slash])].filter((each) => each !== "").map((each) => ({ ...name, text: each }));
}

const NONE: readonly Subject[] = [];
