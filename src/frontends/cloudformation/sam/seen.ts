import type { Place, Span, Step } from "../../../source/span.ts";
import type { Entry, MapReading, Reading, Spread, Unknown } from "../../../value/reading.ts";

/** From where something is seen, and what its hop to Globals is called. */
interface View {
  readonly span: Span;
  readonly label: string;
}

/** The properties of a resource; all that stands within a part of the source is seen from the resource, with a hop to where it is written. */
export function seenFromResource(properties: MapReading, within: Span, from: View): MapReading {
  return new Seen(within, from).map(properties);
}

class Seen {
  readonly #within: Span;
  readonly #from: View;
  /** One reading may stand in many places. */
  readonly #done = new Map<Reading, Reading>();

  constructor(within: Span, from: View) {
    this.#within = within;
    this.#from = from;
  }

  map(map: MapReading): MapReading {
    const entries = new Map<string, Entry>();
    for (const [name, { key, value }] of map.entries) entries.set(name, { key: this.#place(key), value: this.#reading(value) });
    return { ...map, entries, ...(map.rest && { rest: this.#unknown(map.rest) }), place: this.#place(map.place) };
  }

  #reading(reading: Reading): Reading {
    const known = this.#done.get(reading);
    if (known) return known;
    const seen = this.#seen(reading);
    this.#done.set(reading, seen);
    return seen;
  }

  #seen(reading: Reading): Reading {
    const place = this.#place(reading.place);
    switch (reading.is) {
      case "map":
        return this.map(reading);
      case "list":
        return { ...reading, items: reading.items.map((item) => this.#item(item)), place };
      case "choice":
        return { ...reading, then: this.#reading(reading.then), else: this.#reading(reading.else), place };
      case "text":
        return { ...reading, parts: reading.parts.map((part) => (typeof part === "string" ? part : this.#reading(part))), place };
      default:
        return { ...reading, place };
    }
  }

  #item(item: Reading | Spread): Reading | Spread {
    return item.is === "spread" ? { ...item, of: this.#unknown(item.of) } : this.#reading(item);
  }

  #unknown(reading: Unknown): Unknown {
    return { ...reading, place: this.#place(reading.place) };
  }

  #place(place: Place): Place {
    const { file, start, end } = this.#within;
    const isWithin = place.span.file === file && place.span.start >= start && place.span.end <= end;
    const hop: Step = { span: place.span, label: this.#from.label };
    return isWithin ? { span: this.#from.span, via: [hop, ...place.via] } : place;
  }
}
