import { canonical } from "../value/canonical.ts";
import type { Reading } from "../value/reading.ts";
import type { Candidates, Lookup } from "./lookup.ts";
import { propertyOf } from "./part.ts";
import type { Subject } from "./subject.ts";

interface EdgesOfProperty {
  readonly byTarget: ReadonlyMap<string, readonly Subject[]>;
  readonly loose: readonly Subject[];
}

/** Who names whom by which property, built for each property when it is first asked for. */
export class EdgeIndex {
  readonly #graph: Lookup;
  readonly #edges = new Map<string, EdgesOfProperty>();
  readonly #names = new Map<string, ReadonlyMap<string, readonly Subject[]>>();

  constructor(graph: Lookup) {
    this.#graph = graph;
  }

  candidates(target: Subject, kind: string, property: string): Candidates {
    const edges = this.#of(target.workload, kind, property);
    return { certain: edges.byTarget.get(target.id) ?? NONE, loose: edges.loose };
  }

  /** The same deployment first: a name there means the resource there, unless it is an ARN of another region. Nothing names itself. */
  named(from: Subject, kind: string, literal: string): Subject | undefined {
    const names = this.#namesOf(from.workload, kind);
    const region = regionOf(literal);
    const isMeant = (subject: Subject): boolean => subject.id !== from.id && (region === undefined || this.#mayStandIn(subject, region));
    for (const name of [literal, ...tails(literal)]) {
      const found = [...(names.get(`${from.deployment.id}\u0000${name}`) ?? []), ...(names.get(name) ?? [])].find(isMeant);
      if (found) return found;
    }
    return undefined;
  }

  #mayStandIn({ deployment }: Subject, region: string): boolean {
    const own = this.#graph.world.settle(deployment.region);
    return own.is !== "scalar" || own.text === region;
  }

  #of(workload: string, kind: string, property: string): EdgesOfProperty {
    const key = `${workload}\u0000${kind}\u0000${property}`;
    const known = this.#edges.get(key);
    if (known) return known;
    const byTarget = new Map<string, Subject[]>();
    const loose: Subject[] = [];
    for (const subject of this.#graph.ofKind(workload, kind)) {
      const spec = subject.kind.properties[property];
      const wanted = spec?.refersTo ?? spec?.item?.refersTo;
      if (!spec || wanted === undefined) continue;
      const targets = new Set<string>();
      let unknown = false;
      for (const leaf of leaves(propertyOf(this.#graph.world, subject, spec))) {
        const target = resolve(this.#graph, subject, leaf, wanted);
        if (target.is === "resource") targets.add(target.subject.id);
        else if (target.is === "unknown") unknown = true;
      }
      for (const id of targets) byTarget.set(id, [...(byTarget.get(id) ?? []), subject]);
      if (unknown) loose.push(subject);
    }
    const edges = { byTarget, loose };
    this.#edges.set(key, edges);
    return edges;
  }

  #namesOf(workload: string, kind: string): ReadonlyMap<string, readonly Subject[]> {
    const key = `${workload}\u0000${kind}`;
    const known = this.#names.get(key);
    if (known) return known;
    const names = new Map<string, Subject[]>();
    for (const subject of this.#graph.ofKind(workload, kind)) {
      const name = identityOf(this.#graph, subject);
      const text = name && canonical(name);
      if (text === undefined || name?.is === "absent") continue;
      for (const each of [`${subject.deployment.id}\u0000${text}`, text]) names.set(each, [...(names.get(each) ?? []), subject]);
    }
    this.#names.set(key, names);
    return names;
  }
}

/** What a reading names: a resource of the run, something that is not known, or nothing of the run. */
export type Target =
  | { readonly is: "resource"; readonly subject: Subject }
  | { readonly is: "unknown"; readonly why: string }
  | { readonly is: "elsewhere"; readonly why: string };

export function resolve(graph: Lookup, from: Subject, settled: Reading, kind: string): Target {
  switch (settled.is) {
    case "reference": {
      const subject = graph.at(settled.scope, settled.address, kind);
      if (subject) return { is: "resource", subject };
      const type = graph.typeAt(settled.scope, settled.address);
      if (type === undefined) return { is: "unknown", why: `\`${settled.address}\` is not defined in this template` };
      return { is: "elsewhere", why: `\`${settled.address}\` is of type ${type}` };
    }
    case "text": {
      for (const part of settled.parts) {
        if (typeof part === "string" || part.is !== "reference") continue;
        const subject = graph.at(part.scope, part.address, kind);
        if (subject) return { is: "resource", subject };
      }
      const name = canonical(settled);
      const subject = name === undefined ? undefined : graph.named(from, kind, name);
      return subject ? { is: "resource", subject } : { is: "unknown", why: "a part of the name is not known" };
    }
    case "scalar": {
      const subject = graph.named(from, kind, settled.text);
      return subject ? { is: "resource", subject } : { is: "elsewhere", why: `\`${settled.text}\` is not defined in these files` };
    }
    case "unknown": {
      const name = canonical(settled);
      const subject = name === undefined ? undefined : graph.named(from, kind, name);
      return subject ? { is: "resource", subject } : { is: "unknown", why: settled.why };
    }
    default:
      return { is: "elsewhere", why: "nothing is named" };
  }
}

/** The reading of the property by which a resource may be named. */
export function identityOf(graph: Lookup, subject: Subject): Reading | undefined {
  const { kind } = subject;
  const spec = kind.identity === undefined ? undefined : kind.properties[kind.identity];
  return spec && graph.world.settle(propertyOf(graph.world, subject, spec));
}

/** Everything that a reading may be, through lists and open choices. */
export function* leaves(reading: Reading): Generator<Reading> {
  const open: Reading[] = [reading];
  for (let current = open.pop(); current; current = open.pop()) {
    if (current.is === "choice") open.push(current.then, current.else);
    else if (current.is === "list") for (const item of current.items) open.push(item.is === "spread" ? item.of : item);
    else if (current.is !== "absent") yield current;
  }
}

/** The region that a literal ARN names. */
const regionOf = (literal: string): string | undefined => /^arn:[a-z-]+:[a-z0-9-]+:([a-z0-9-]+):/u.exec(literal)?.[1];

/** The name inside an ARN or a path: what follows the last `:` and the last `/`. */
function tails(literal: string): readonly string[] {
  const colon = literal.slice(literal.lastIndexOf(":") + 1);
  const slash = colon.slice(colon.lastIndexOf("/") + 1);
  return [colon, slash].filter((each) => each !== literal && each !== "");
}

const NONE: readonly Subject[] = [];
