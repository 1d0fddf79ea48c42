import type { Place } from "../../../source/span.ts";
import type { Entry, ListReading, MapReading, Reading, Spread, Unknown } from "../../../value/reading.ts";
import { copySize } from "../evaluate/size.ts";

/**
 * A value as it is seen where it is used: it stands there, and a hop leads to where it is written. What is inside of it stands there,
 * too, and has a hop of its own; that is worked out when it is looked at.
 */
export function seen(reading: Reading, use: Place, label: string): Reading {
  const copy = copied(reading, use, label);
  copySize(reading, copy);
  return copy;
}

function copied(reading: Reading, use: Place, label: string): Reading {
  const place = placeSeen(reading, use, label);
  switch (reading.is) {
    case "list":
      return listSeen(reading, use, label, place);
    case "map":
      return { ...reading, entries: seenEntries(reading, use, label), ...(reading.rest && { rest: seenUnknown(reading.rest, use, label) }), place };
    case "choice":
      return { ...reading, then: seen(reading.then, use, label), else: seen(reading.else, use, label), place };
    default:
      return { ...reading, place };
  }
}

/** Not even the items of the list are looked at, since they may be seen from elsewhere in the same way. */
function listSeen(list: ListReading, use: Place, label: string, place: Place): ListReading {
  let items: ListReading["items"] | undefined;
  return {
    is: "list",
    get items() {
      items ??= list.items.map((item) => seenItem(item, use, label));
      return items;
    },
    ...(list.collection && { collection: list.collection }),
    ...(list.blocks !== undefined && { blocks: list.blocks }),
    place,
  };
}

const seenItem = (item: Reading | Spread, use: Place, label: string): Reading | Spread => (item.is === "spread" ? { ...item, of: seenUnknown(item.of, use, label) } : seen(item, use, label));

const seenUnknown = (unknown: Unknown, use: Place, label: string): Unknown => ({ ...unknown, place: placeSeen(unknown, use, label) });

const placeSeen = ({ place }: Reading, use: Place, label: string): Place => ({ span: use.span, via: [...use.via, { span: place.span, label }, ...place.via] });

function seenEntries({ entries }: MapReading, use: Place, label: string): ReadonlyMap<string, Entry> {
  const seenThere = new Map<string, Entry>();
  for (const [name, entry] of entries) seenThere.set(name, later(entry.key, () => seen(entry.value, use, label)));
  return seenThere;
}

/** An entry whose value is worked out when it is first looked at. */
export function later(key: Place, make: () => Reading): Entry {
  let value: Reading | undefined;
  return {
    key,
    get value() {
      value ??= make();
      return value;
    },
  };
}

/** What names lead to inside of a value, as far as its entries are known, and how many of them are spent. */
export function walk(reading: Reading, names: readonly string[]): { readonly reading: Reading; readonly spent: number } {
  let current = reading;
  let spent = 0;
  for (const name of names) {
    const entry: Entry | undefined = current.is === "map" ? current.entries.get(name) : undefined;
    if (!entry) break;
    current = entry.value;
    spent += 1;
  }
  return { reading: current, spent };
}
