import { canonical } from "../value/canonical.ts";
import type { Channel, Condition, Imported, Reading, Spread } from "../value/reading.ts";
import type { World } from "../value/world.ts";
import { push } from "./push.ts";
import type { RawDeployment } from "./raw.ts";

/** All that one deployment hands on under a name, by one way and in one region. */
interface Exported {
  readonly deployment: RawDeployment;
  readonly value: Reading;
  readonly region: Reading;
}

/**
 * What is handed on under which name. An import meets an export where region and account are equal or unknown on one
 * side; a stack's output may be asked for from another account. A name is exported once in a region: an export that certainly stands in the importer's region is the one that is
 * meant, and of several that may stand there each may be.
 */
export class Exports {
  readonly #world: World;
  readonly #byName = new Map<string, Exported[]>();
  readonly #all: readonly Exported[];
  readonly #meant = new Map<string, Reading | undefined>();
  readonly #sizes = new Map<Reading, number>();

  /** `world` is the one in which nothing is assumed. */
  constructor(deployments: Iterable<RawDeployment>, world: World) {
    this.#world = world;
    for (const deployment of deployments) {
      for (const [key, exported] of this.#of(deployment)) push(this.#byName, key, exported);
    }
    this.#all = [...this.#byName.values()].flat();
  }

  /** What an import stands for in a world; undefined where these files do not say, or do not say it in an end. */
  find(wanted: Imported, importer: RawDeployment, world: World): Reading | undefined {
    const name = canonical(world.settle(wanted.name));
    if (name === undefined) return undefined;
    const region = wanted.region && canonical(world.settle(wanted.region));
    const key = `${importer.id}\u0000${region ?? ""}\u0000${keyOf(wanted, name)}`;
    if (!this.#meant.has(key)) this.#meant.set(key, this.#find(wanted, name, importer));
    return this.#meant.get(key);
  }

  #find(wanted: Imported, name: string, importer: RawDeployment): Reading | undefined {
    const region = wanted.region ?? importer.region;
    const reached = (this.#byName.get(keyOf(wanted, name)) ?? []).filter((each) => this.#mayMeet(wanted, importer, each));
    const beside = reached.filter((each) => this.#world.same(region, each.region).value === true);
    const candidates = beside.length > 0 ? beside : reached;
    const [first, ...others] = candidates.toReversed();
    if (!first || candidates.some(({ value }) => this.#size(value, 0) > MOST_PARTS)) return undefined;
    return others.reduce((rest, { deployment, value }) => choice(isMeant(importer, deployment), value, rest), first.value);
  }

  /** Of outputs under one name that exclude each other by their conditions, the one that is there. */
  #of(deployment: RawDeployment): readonly (readonly [string, Exported])[] {
    const found = new Map<string, readonly [string, Exported]>();
    for (const { by, name, value, exists, region = deployment.region } of deployment.exports.toReversed()) {
      const text = holdsImport(name) ? undefined : canonical(this.#world.settle(name));
      if (text === undefined) continue;
      const key = keyOf({ by }, text);
      const where = `${canonical(this.#world.settle(region)) ?? ""}\u0000${key}`;
      const other = found.get(where)?.[1].value;
      found.set(where, [key, { deployment, region, value: other ? choice(exists, value, other) : value }]);
    }
    return [...found.values()];
  }

  #mayMeet({ by, region }: Imported, importer: RawDeployment, exported: Exported): boolean {
    const agree = (one: Reading, other: Reading): boolean => this.#world.same(one, other).value !== false;
    const isSameAccount = by === "stack-output" || agree(importer.account, exported.deployment.account);
    return isSameAccount && agree(region ?? importer.region, exported.region);
  }

  /** The parts of a value with all that it imports written out: without an end where it goes round in a circle. */
  #size(value: Reading, depth: number): number {
    const known = this.#sizes.get(value);
    if (known !== undefined) return known;
    if (depth > DEEPEST) return Infinity;
    let size = 0;
    for (const part of partsOf(value)) {
      size += 1;
      if (part.is !== "import") continue;
      for (const each of this.#mayBe(part)) size += this.#size(each.value, depth + 1);
      if (size > MOST_PARTS) break;
    }
    this.#sizes.set(value, size);
    return size;
  }

  #mayBe(wanted: Imported): readonly Exported[] {
    const settled = holdsImport(wanted.name) ? wanted.name : this.#world.settle(wanted.name);
    return settled.is === "scalar" ? (this.#byName.get(keyOf(wanted, settled.text)) ?? []) : this.#all;
  }
}

/** Each way has names of its own. */
const keyOf = ({ by = "export" }: { readonly by?: Channel | undefined }, name: string): string => `${by}\u0000${name}`;

/** Which of several stacks an import means is one question, whatever is imported from them. */
function isMeant(importer: RawDeployment, { id, file, start }: RawDeployment): Condition {
  const term = { scope: importer.id, text: `imports from ${id}`, label: `the import from \`${file}\``, boolean: true };
  return { op: "unknown", why: "several deployments hand it on", term, place: { span: start, via: [] } };
}

function choice(condition: Condition, then: Reading, otherwise: Reading): Reading {
  return { is: "choice", condition, then, else: otherwise, place: then.place };
}

function holdsImport(reading: Reading): boolean {
  for (const part of partsOf(reading)) if (part.is === "import") return true;
  return false;
}

/** A reading and all that is in it, the operands of its conditions too. */
function* partsOf(reading: Reading): Generator<Reading> {
  const open: (Reading | Spread)[] = [reading];
  const seen = new Set<Condition>();
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.is === "spread") continue;
    yield part;
    if (part.is === "choice") open.push(part.then, part.else, ...operandsOf(part.condition, seen));
    else if (part.is === "text") open.push(...part.parts.filter((each) => typeof each !== "string"));
    else if (part.is === "list") open.push(...part.items);
    else if (part.is === "map") for (const { value } of part.entries.values()) open.push(value);
    else if (part.is === "import") open.push(part.name, ...(part.otherwise ? [part.otherwise] : []));
  }
}

function operandsOf(condition: Condition, seen: Set<Condition>): readonly Reading[] {
  if (seen.has(condition)) return [];
  seen.add(condition);
  switch (condition.op) {
    case "equals":
      return [condition.left, condition.right];
    case "and":
    case "or":
      return condition.of.flatMap((each) => operandsOf(each, seen));
    case "not":
      return operandsOf(condition.of, seen);
    case "named":
      return operandsOf(condition.is, seen);
    default:
      return [];
  }
}

/** Stacks that hand a value on from one to the next, at most. */
const DEEPEST = 100;

/** Parts of a value with all that it imports, at most. */
const MOST_PARTS = 10_000;
