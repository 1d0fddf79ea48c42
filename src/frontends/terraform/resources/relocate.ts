import type { RawResource } from "../../../graph/raw.ts";
import type { Place, Span, Step } from "../../../source/span.ts";
import type { Entry, MapReading, Reading, Spread } from "../../../value/reading.ts";
import type { Module } from "../context.ts";

/**
 * A resource of a downloaded module, told of in the user's own files: it stands where the outermost call of such a module does, and what it
 * says where the argument stands from which that came, else at the call, too. The place in the module becomes a step.
 */
export function inUsersFiles(module: Module, resource: RawResource): RawResource {
  const { downloaded } = module;
  if (!downloaded) return resource;
  const moving = new Moving(downloaded.header, downloaded.label, module.deployment.downloadedFiles);
  const { name, calls = [] } = resource;
  return {
    ...resource,
    name: downloaded.header,
    calls: [...calls, { span: name, label: `written as \`${resource.address}\` in the module` }],
    properties: moving.map(resource.properties),
    settings: moving.map(resource.settings),
  };
}

class Moving {
  readonly #header: Span;
  readonly #label: string;
  readonly #foreign: ReadonlySet<string>;
  readonly #moved = new WeakMap<Reading, Reading>();

  constructor(header: Span, label: string, foreign: ReadonlySet<string>) {
    this.#foreign = foreign;
    this.#header = header;
    this.#label = label;
  }

  map(map: MapReading): MapReading {
    const entries = new Map<string, Entry>();
    for (const [name, { key, value }] of map.entries) entries.set(name, { key: this.place(key), value: this.reading(value) });
    return { ...map, entries, ...(map.rest && { rest: { ...map.rest, place: this.place(map.rest.place) } }), place: this.place(map.place) };
  }

  reading(reading: Reading): Reading {
    const known = this.#moved.get(reading);
    if (known) return known;
    const moved = this.#move(reading);
    this.#moved.set(reading, moved);
    return moved;
  }

  #move(reading: Reading): Reading {
    const place = this.place(reading.place);
    switch (reading.is) {
      case "map":
        return this.map(reading);
      case "list":
        return { ...reading, items: reading.items.map((item) => (item.is === "spread" ? this.#spread(item) : this.reading(item))), place };
      case "choice":
        return { ...reading, then: this.reading(reading.then), else: this.reading(reading.else), place };
      case "text":
        return { ...reading, parts: reading.parts.map((part) => (typeof part === "string" ? part : this.reading(part))), place };
      default:
        return { ...reading, place };
    }
  }

  #spread(spread: Spread): Spread {
    return { ...spread, of: { ...spread.of, place: this.place(spread.of.place) }, ...(spread.each && { each: this.reading(spread.each) }) };
  }

  /** The first hop in the user's own file is where it stands. */
  place({ span, via }: Place): Place {
    const inner: Step = { span, label: this.#label };
    if (!this.#foreign.has(span.file)) return { span, via };
    const found = via.find((step) => !this.#foreign.has(step.span.file));
    if (!found) return { span: this.#header, via: [inner, ...via] };
    return { span: found.span, via: [inner, ...via.filter((step) => step !== found)] };
  }
}
