import { canonical } from "../value/canonical.ts";
import type { Condition, Imported, Reading, Spread } from "../value/reading.ts";
import type { World } from "../value/world.ts";
import { push } from "./push.ts";
import type { RawDeployment } from "./raw.ts";

/** All that one deployment exports under a name. */
interface Exported {
  readonly deployment: RawDeployment;
  readonly value: Reading;
}

/**
 * What is exported under which name. An import meets an export where region and account are equal or unknown on one
 * side. A name is exported once in a region: an export that certainly stands in the importer's region is the one that is
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
      for (const [name, value] of this.#of(deployment)) push(this.#byName, name, { deployment, value });
    }
    this.#all = [...this.#byName.values()].flat();
  }

  /** What an import stands for in a world; undefined where these files do not say, or do not say it in an end. */
  find(wanted: Imported, importer: RawDeployment, world: World): Reading | undefined {
    const name = canonical(world.settle(wanted.name));
    if (name === undefined) return undefined;
    const key = `${importer.id}\u0000${name}`;
    if (!this.#meant.has(key)) this.#meant.set(key, this.#find(name, importer));
    return this.#meant.get(key);
  }

  #find(name: string, importer: RawDeployment): Reading | undefined {
    const reached = (this.#byName.get(name) ?? []).filter(({ deployment }) => this.#mayMeet(importer, deployment));
    const beside = reached.filter(({ deployment }) => this.#world.same(importer.region, deployment.region).value === true);
    const candidates = beside.length > 0 ? beside : reached;
    const [first, ...others] = candidates.toReversed();
    if (!first || candidates.some(({ value }) => this.#size(value, 0) > MOST_PARTS)) return undefined;
    return others.reduce((rest, { deployment, value }) => choice(isMeant(importer, deployment), value, rest), first.value);
  }

  /** Of outputs under one name that exclude each other by their conditions, the one that is there. */
  #of({ exports }: RawDeployment): ReadonlyMap<string, Reading> {
    const values = new Map<string, Reading>();
    for (const { name, value, exists } of exports.toReversed()) {
      const text = holdsImport(name) ? undefined : canonical(this.#world.settle(name));
      if (text === undefined) continue;
      const other = values.get(text);
      values.set(text, other ? choice(exists, value, other) : value);
    }
    return values;
  }

  #mayMeet(a: RawDeployment, b: RawDeployment): boolean {
    const agree = (one: Reading, other: Reading): boolean => this.#world.same(one, other).value !== false;
    return a.language === b.language && agree(a.region, b.region) && agree(a.account, b.account);
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

  #mayBe({ name }: Imported): readonly Exported[] {
    const settled = holdsImport(name) ? name : this.#world.settle(name);
    return settled.is === "scalar" ? (this.#byName.get(settled.text) ?? []) : this.#all;
  }
}

/** Which of several stacks an import means is one question, whatever is imported from them. */
function isMeant(importer: RawDeployment, { id, file, start }: RawDeployment): Condition {
  const term = { scope: importer.id, text: `imports from ${id}`, label: `the import from \`${file}\``, boolean: true };
  return { op: "unknown", why: "several templates export it", term, place: { span: start, via: [] } };
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
    else if (part.is === "import") open.push(part.name);
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
