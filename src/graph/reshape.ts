import type { Entry, MapReading, Reading, Spread } from "../value/reading.ts";
import type { Place } from "../source/span.ts";
import type { World } from "../value/world.ts";
import { pathSteps, readAt } from "./path.ts";

/** Where an older form has what the newer one has at a path, for each path that differs. */
export type Shape = Readonly<Record<string, string | Moved>>;

export interface Moved {
  readonly from: string;
  /** The block without which it says nothing, whatever is written. */
  readonly within: string;
  /** What the language itself says where nothing is written and the block is there. */
  readonly otherwise: string;
}

/** What is written in an older form, as it would be in the newer one: the places stay. */
export function reshape(world: World, reading: Reading, shape: Shape): Reading {
  switch (reading.is) {
    case "map":
      return Object.entries(shape).reduce((map, [to, moved]) => move(world, reading, map, to, moved), reading);
    case "list":
      return { ...reading, items: reading.items.map((item) => (item.is === "spread" ? item : reshape(world, item, shape))) };
    case "choice":
      return { ...reading, then: reshape(world, reading.then, shape), else: reshape(world, reading.else, shape) };
    default:
      return reading;
  }
}

function move(world: World, old: MapReading, map: MapReading, to: string, moved: string | Moved): MapReading {
  const at = (path: string): Reading => readAt(world, old, pathSteps(path));
  const value = typeof moved === "string" ? at(moved) : saidWithin(at(moved.within), at(moved.from), moved.otherwise);
  return value.is === "absent" ? map : put(map, to.split("."), value);
}

/** What is written, else what the language says, where a block is, and nothing where it is not. */
function saidWithin(block: Reading, written: Reading, otherwise: string): Reading {
  if (block.is === "choice") return { ...block, then: saidWithin(block.then, written, otherwise), else: saidWithin(block.else, written, otherwise) };
  if (block.is === "absent" || (block.is === "unknown" && block.maybeAbsent)) return block;
  return orElse(written, { is: "scalar", text: otherwise, quoted: true, place: block.place });
}

function orElse(written: Reading, other: Reading): Reading {
  if (written.is === "choice") return { ...written, then: orElse(written.then, other), else: orElse(written.else, other) };
  return written.is === "absent" ? other : written;
}

function put(map: MapReading, [step = "", ...rest]: readonly string[], value: Reading): MapReading {
  const below = map.entries.get(step);
  const entry: Entry = { key: below?.key ?? value.place, value: rest.length === 0 ? value : inside(below?.value, rest, value) };
  return { ...map, entries: new Map([...map.entries, [step, entry]]) };
}

/** Puts a value into a block, or into each branch of one; where there is none yet, it is made. */
function inside(block: Reading | undefined, rest: readonly string[], value: Reading): Reading {
  if (!block) return put(emptyBlock(value.place), rest, value);
  if (value.is === "absent") return block;
  switch (block.is) {
    case "absent":
      return put(emptyBlock(value.place), rest, value);
    case "map":
      return put(block, rest, value);
    case "list":
      return { ...block, items: block.items.map((item): Reading | Spread => (item.is === "spread" ? item : inside(item, rest, value))) };
    case "choice": {
      const [then, otherwise] = value.is === "choice" && value.condition === block.condition ? [value.then, value.else] : [value, value];
      return { ...block, then: inside(block.then, rest, then), else: inside(block.else, rest, otherwise) };
    }
    default:
      return block;
  }
}

const emptyBlock = (place: Place): MapReading => ({ is: "map", entries: new Map(), blocks: true, place });
