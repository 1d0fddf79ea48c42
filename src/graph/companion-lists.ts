import { ALWAYS, type Condition, type ListReading, type Reading, type Spread, type Unknown } from "../value/reading.ts";
import { World } from "../value/world.ts";
import type { Target } from "./companion-target.ts";
import { pathSteps, readAt } from "./path.ts";
import type { RawResource } from "./raw.ts";

/** What a companion adds to a list, each item under the condition that it exists and belongs to the resource. */
export function itemsOf({ resource, when }: Target, path: string): readonly (Reading | Spread)[] {
  const { exists, open, properties } = resource;
  const value = readAt(WORLD, properties, pathSteps(path));
  if (value.is === "absent") return [];
  const isCertain = exists === ALWAYS && when === ALWAYS;
  if (open) return [spreadOf(value, open.why, isCertain ? open.least : 0, open.most)];
  const condition: Condition = { op: "and", of: [exists, when] };
  const items = value.is === "list" ? value.items : [value];
  return items.map((item) => {
    if (isCertain) return item;
    return item.is === "spread" ? { ...item, least: 0 } : { is: "choice", condition, then: item, else: { is: "absent", place: item.place }, place: item.place };
  });
}

/** What the resource lists itself, in each branch of a condition, and what is added to it. */
export function joined(inline: Reading, added: readonly (Reading | Spread)[]): Reading {
  switch (inline.is) {
    case "choice":
      return { ...inline, then: joined(inline.then, added), else: joined(inline.else, added) };
    case "absent":
      return listOf([], added, inline);
    case "list":
      return { ...inline, items: [...inline.items, ...added] };
    case "unknown":
      return listOf([{ is: "spread", least: inline.maybeAbsent ? 0 : 1, most: Infinity, of: inline, distinct: false }], added, inline);
    default:
      return listOf([inline], added, inline);
  }
}

const listOf = (own: ListReading["items"], added: ListReading["items"], { place }: Reading): ListReading => ({ is: "list", items: [...own, ...added], place });

/** What a companion may add, of which it is not known whether it belongs to the resource. */
export const perhaps = (companion: RawResource, unresolved: Unknown): Spread => spreadOf(unresolved, unresolved.why, 0, companion.open?.most ?? 1);

const spreadOf = ({ place }: Reading, why: string, least: number, most: number): Spread => ({ is: "spread", least, most, of: { is: "unknown", why, place }, distinct: false });

const WORLD = new World({ cases: () => [], others: () => [], exported: () => undefined });
