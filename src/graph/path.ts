import type { Place, Step } from "../source/span.ts";
import type { ListReading, Reading, Spread, Unknown } from "../value/reading.ts";
import type { Decision, World } from "../value/world.ts";
import { itemsOfText } from "../value/comma-list.ts";
import { jsonOf } from "../value/json-text.ts";

/**
 * A step of a path: a key, the entry of an attribute list whose key has a value, every item of a list, every entry of a map, what a
 * text says as JSON, or what it lists with commas between.
 */
export type PathStep = string | Attribute | typeof EACH | typeof JSON_TEXT | typeof COMMA_TEXT;

interface Attribute {
  readonly key: string;
  readonly equals: string;
  /** What else the entry must say of itself, where one key does not tell it apart. */
  readonly and?: readonly Attribute[];
}

const EACH: unique symbol = Symbol("[]");

const JSON_TEXT: unique symbol = Symbol("{}");

const COMMA_TEXT: unique symbol = Symbol("{,}");

const parsed = new Map<string, readonly PathStep[]>();

/** `A.B[Key=x.y].Value`, `A[Space=x&Key=y]`, `A[].B`, `A.*.B`, `A{}.B`, `A{,}` and `/A` as steps. Dots inside brackets belong to the attribute's name. */
export function pathSteps(path: string): readonly PathStep[] {
  const known = parsed.get(path);
  if (known) return known;
  const steps: PathStep[] = [];
  for (const [step, name, key, equals] of path.replace(/^\//u, "").matchAll(STEP)) {
    if (name !== undefined) steps.push(name);
    else if (key !== undefined && equals !== undefined) steps.push(attributeOf(key, equals));
    else steps.push(step === "{}" ? JSON_TEXT : step === "{,}" ? COMMA_TEXT : EACH);
  }
  parsed.set(path, steps);
  return steps;
}

/** `Space=x&Key=y`, of which the first key is apart already. */
function attributeOf(key: string, equals: string): Attribute {
  const [value = "", ...others] = equals.split("&");
  const and = others.map((other) => ({ key: other.slice(0, other.indexOf("=")), equals: other.slice(other.indexOf("=") + 1) }));
  return { key, equals: value, ...(and.length > 0 && { and }) };
}

/** Stands for the key of every entry of a map. */
export const ENTRIES = "*";

const STEP = /([^.[\]{}]+)|\[([^=[\]]+)=([^[\]]*)\]|\[\]|\{,?\}/gu;

/** What stands at a path, through the choices on the way; the hops that they took are kept. */
export function readAt(world: World, from: Reading, steps: readonly PathStep[]): Reading {
  const via: Step[] = [];
  return withHops(walk(world, from, steps, via), via);
}

function walk(world: World, from: Reading, steps: readonly PathStep[], via: Step[]): Reading {
  let current = from;
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index];
    const settled = world.settle(current, via);
    if (step === undefined || settled.is === "absent" || settled.is === "unknown") return settled;
    if (settled.is === "choice") return branches(world, settled, steps.slice(index));
    if (step === JSON_TEXT || step === COMMA_TEXT) {
      current = step === JSON_TEXT ? jsonOf(settled) : itemsOfText(settled);
      continue;
    }
    if (step === ENTRIES) return items(world, valuesOf(settled), steps.slice(index + 1));
    if (step === EACH) return items(world, settled, steps.slice(index + 1));
    if (typeof step !== "string") return attribute(world, settled, step, steps.slice(index + 1));
    if (settled.is === "list" && settled.blocks) return readAt(world, blockOf(world, settled), steps.slice(index));
    current = entry(settled, step);
  }
  return current;
}

/** The values of a map whose keys are names of the author's own, as a list. */
function valuesOf(map: Reading): Reading {
  if (map.is !== "map") return wrongShape(map, "it stands where a map is wanted");
  const rest: readonly Spread[] = map.rest ? [{ is: "spread", least: 0, most: Infinity, of: map.rest, distinct: false }] : [];
  return { is: "list", items: [...[...map.entries.values()].map(({ value }) => value), ...rest], place: map.place };
}

const withHops = (reading: Reading, via: readonly Step[]): Reading =>
  via.length === 0 ? reading : { ...reading, place: { span: reading.place.span, via: [...via, ...reading.place.via] } };

function branches(world: World, choice: Extract<Reading, { is: "choice" }>, steps: readonly PathStep[]): Reading {
  return { ...choice, then: readAt(world, choice.then, steps), else: readAt(world, choice.else, steps) };
}

function entry(map: Reading, key: string): Reading {
  if (map.is !== "map") return wrongShape(map, `it stands where a map with \`${key}\` is wanted`);
  const found = map.entries.get(key);
  if (found) return found.value;
  return map.rest ? { ...map.rest, maybeAbsent: true } : { is: "absent", place: map.place };
}

/** Of blocks of which only one can be written, the first that is there; all else as it is. */
export function onlyBlock(world: World, reading: Reading): Reading {
  const settled = world.settle(reading);
  if (settled.is === "choice") return { ...settled, then: onlyBlock(world, settled.then), else: onlyBlock(world, settled.else) };
  return settled.is === "list" && settled.blocks ? blockOf(world, settled) : reading;
}

function blockOf(world: World, list: ListReading): Reading {
  let found: Reading = { is: "absent", place: list.place };
  for (const item of [...list.items].reverse()) {
    const block: Reading = item.is === "spread" ? orElse(found, { ...item.of, maybeAbsent: true }) : world.settle(item);
    found = item.is === "spread" ? block : otherwise(block, found);
  }
  return found;
}

/** A reading, and in the cases in which it is nothing another one. */
function otherwise(reading: Reading, other: Reading): Reading {
  if (reading.is === "choice") return { ...reading, then: otherwise(reading.then, other), else: otherwise(reading.else, other) };
  return reading.is === "absent" ? other : reading;
}

/** What stands at a path in every item of a list, as one list. A block alone stands for a list of one. */
function items(world: World, from: Reading, after: readonly PathStep[]): Reading {
  const list: Reading = from.is === "map" && from.blocks ? { is: "list", items: [from], blocks: true, place: from.place } : from;
  if (list.is !== "list") return wrongShape(list, "it stands where a list is wanted");
  const found = list.items.flatMap((item) => {
    if (item.is === "spread") return [item];
    const at = readAt(world, item, after);
    return after.includes(EACH) || isOrHasList(at) ? itemsOf(at) : at.is === "absent" ? [] : [at];
  });
  return { ...list, items: found };
}

const isOrHasList = (at: Reading): boolean => at.is === "list" || (at.is === "choice" && (isOrHasList(at.then) || isOrHasList(at.else)));

/** What an item adds where each has a list of its own: under a condition where that list is, and any number where it cannot be read. */
function itemsOf(at: Reading): readonly (Reading | Spread)[] {
  switch (at.is) {
    case "absent":
      return [];
    case "list":
      return at.items;
    case "unknown":
      return at.malformed ? [at] : [{ is: "spread", least: 0, most: Infinity, of: at, distinct: false }];
    case "choice": {
      const nothing: Reading = { is: "absent", place: at.place };
      const perhaps = (item: Reading | Spread, choice: (item: Reading) => Reading): Reading | Spread => (item.is === "spread" ? { ...item, least: 0 } : choice(item));
      const then = itemsOf(at.then).map((each) => perhaps(each, (item) => ({ ...at, then: item, else: nothing })));
      return [...then, ...itemsOf(at.else).map((each) => perhaps(each, (item) => ({ ...at, then: nothing, else: item })))];
    }
    default:
      return [at];
  }
}

/** The first entry of a list whose key has the value; entries that may be it make the answer unknown or a choice. */
function attribute(world: World, list: Reading, step: Attribute, after: readonly PathStep[]): Reading {
  if (list.is !== "list") return wrongShape(list, "it stands where a list is wanted");
  let found: Reading = { is: "absent", place: list.place };
  for (const item of [...list.items].reverse()) found = candidate(world, item, step, after, found);
  return found;
}

function candidate(world: World, item: Reading | Spread, step: Attribute, after: readonly PathStep[], rest: Reading): Reading {
  if (item.is === "spread") return orElse(rest, { ...item.of, maybeAbsent: true });
  const settled = world.settle(item);
  if (settled.is === "choice") {
    const { then, else: otherwise } = settled;
    return { ...settled, then: candidate(world, then, step, after, rest), else: candidate(world, otherwise, step, after, rest) };
  }
  if (settled.is === "unknown") return orElse(rest, { ...settled, maybeAbsent: true });
  if (settled.is !== "map") return rest;
  const { value, hangsOn, place } = carries(world, settled, step);
  if (value !== undefined) return value ? readAt(world, settled, after) : rest;
  return { is: "unknown", why: "an attribute's name is not known", maybeAbsent: true, hangsOn, place };
}

/** Whether an entry is the one that is looked for. What it does not say of itself it is not. */
function carries(world: World, map: Reading, { key: name, equals, and = [] }: Attribute): Decision & { readonly place: Place } {
  const key = entry(map, name);
  const { place } = key;
  if (world.settle(key).is === "absent") return { value: false, hangsOn: [], place };
  const own = { ...world.same(key, { is: "scalar", text: equals, quoted: true, place }), place };
  const all = [own, ...and.map((other) => carries(world, map, other))];
  return all.find(({ value }) => value === false) ?? all.find(({ value }) => value === undefined) ?? own;
}

/** What cannot be read counts where nothing else is found: an attribute is written once. */
function orElse(found: Reading, unread: Unknown): Reading {
  if (found.is === "choice") return { ...found, then: orElse(found.then, unread), else: orElse(found.else, unread) };
  return found.is === "absent" ? unread : found;
}

const wrongShape = (found: Reading, why: string): Unknown => ({ is: "unknown", why, malformed: true, place: found.place });
