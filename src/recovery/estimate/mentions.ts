import type { Lookup } from "../../graph/lookup.ts";
import { push } from "../../graph/push.ts";
import type { RawResource } from "../../graph/raw.ts";
import type { Span } from "../../source/span.ts";
import type { Condition, MapReading, Reading, Spread } from "../../value/reading.ts";
import type { World } from "../../value/world.ts";

/** One resource names another one in its properties. */
export interface Mention {
  /** Who is named. */
  readonly to: string;
  /** By which property: `DefaultActions`, and the one below, `DistributionConfig.Logging`. */
  readonly path: readonly [string, string];
  /** Undefined where it is certain. */
  readonly perhaps?: string;
  /** Where the source says it. */
  readonly place: Span;
}

/** A resource of the files, whether or not a kind of it is known. */
export interface Mentioner {
  readonly key: string;
  readonly resource: RawResource;
  /** Why it may not be there. */
  readonly perhaps?: string;
  readonly mentions: readonly Mention[];
}

/** How one resource of a deployment is called among all. */
export const keyOf = (scope: string, address: string): string => `${scope}\u0000${address}`;

/** Who names whom in a workload, each property looked at once. */
export class Mentions {
  readonly #all = new Map<string, Mentioner>();
  readonly #of = new Map<string, { readonly by: Mentioner; readonly mention: Mention }[]>();

  constructor(graph: Lookup, workload: string) {
    const { world } = graph;
    for (const { id, resources } of graph.workloads.find(({ name }) => name === workload)?.deployments ?? []) {
      for (const resource of resources) {
        const there = world.decide(resource.exists).value;
        if (there === false) continue;
        const perhaps = there === undefined ? hangsOn(resource.exists) : resource.open?.least === 0 ? resource.open.why : undefined;
        const by: Mentioner = { key: keyOf(id, resource.address), resource, mentions: mentionsIn(world, resource.properties), ...(perhaps !== undefined && { perhaps }) };
        this.#all.set(by.key, by);
        for (const mention of by.mentions) push(this.#of, mention.to, { by, mention });
      }
    }
  }

  at(key: string): Mentioner | undefined {
    return this.#all.get(key);
  }

  /** Those that name a resource. */
  of(key: string): readonly { readonly by: Mentioner; readonly mention: Mention }[] {
    return this.#of.get(key) ?? [];
  }
}

/** Everything that is named in properties, by reference, inside a text or through an import. */
export function mentionsIn(world: World, properties: MapReading): readonly Mention[] {
  const found: Mention[] = [];
  const seen = new Map<string, Set<Reading | Spread>>();
  const isNew = (reading: Reading | Spread, path: readonly string[], perhaps: string | undefined): boolean => {
    const key = [perhaps === undefined, ...path].join("\u0000");
    const here = seen.get(key) ?? new Set();
    seen.set(key, here);
    return here.size < here.add(reading).size;
  };
  const look = (reading: Reading | Spread, path: readonly string[], perhaps: string | undefined): void => {
    if (reading.is !== "scalar" && !isNew(reading, path, perhaps)) return;
    switch (reading.is) {
      case "reference":
        found.push({ to: keyOf(reading.scope, reading.address), path: [path[0] ?? "", path.slice(0, 2).join(".")], place: reading.place.span, ...(perhaps !== undefined && { perhaps }) });
        if (reading.value) look(reading.value, path, perhaps);
        break;
      case "text":
        for (const part of reading.parts) if (typeof part !== "string") look(part, path, perhaps);
        break;
      case "import": {
        const settled = world.settle(reading);
        if (settled.is !== "import") look(settled, path, perhaps);
        break;
      }
      case "choice": {
        const { value } = world.decide(reading.condition);
        const why = value === undefined ? (perhaps ?? hangsOn(reading.condition)) : perhaps;
        if (value !== false) look(reading.then, path, why);
        if (value !== true) look(reading.else, path, why);
        break;
      }
      case "list":
        for (const item of reading.items) look(item, path, perhaps);
        break;
      case "map":
        for (const [name, { value }] of reading.entries) look(value, path.length < 2 ? [...path, name] : path, perhaps);
        if (reading.each) look(reading.each, path, perhaps ?? reading.rest?.why);
        break;
      case "unknown":
        for (const each of reading.from ?? []) look(each, path, perhaps);
        break;
      case "spread":
        look(reading.of, path, perhaps);
        if (reading.each) look(reading.each, path, reading.least > 0 ? perhaps : (perhaps ?? reading.of.why));
        break;
      default:
    }
  };
  look(properties, [], undefined);
  return found;
}

/** "it hangs on `IsProd`" */
function hangsOn(condition: Condition): string {
  if (condition.op === "named") return `it hangs on \`${condition.name}\``;
  return condition.op === "unknown" ? condition.why : "it hangs on a condition";
}
