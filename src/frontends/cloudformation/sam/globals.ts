import type { RawResource } from "../../../graph/raw.ts";
import { seenFromResource } from "./seen.ts";
import type { MapReading, Unknown } from "../../../value/reading.ts";
import { callOf } from "../calls.ts";
import { type Context, mayRepeat, placeOf, TOO_OFTEN } from "../context.ts";
import { evaluateMapping } from "../evaluate.ts";
import type { Expanded } from "../loops.ts";
import { child, isNull, literal, type EntrySyntax, type MappingSyntax, type Syntax } from "../syntax/syntax.ts";
import { merged, sizeOf } from "./merge.ts";
import { SUPPORTED } from "./supported.ts";

/** The section `Globals`: properties that every resource of a type has, unless it says otherwise. */
export class Globals {
  readonly #section: Syntax | undefined;
  readonly #parts = new Map<string, MappingSyntax | undefined>();
  /** Resources for which there was nothing left of the budget. */
  readonly #unread = new Map<string, Unknown>();

  constructor(section: Syntax | undefined) {
    this.#section = section;
  }

  /** Tells a section that SAM refuses. */
  check({ problems }: Context): void {
    if (!this.#section || isNull(this.#section)) return;
    if (this.#section.kind !== "mapping" || callOf(this.#section)) {
      problems.add("error", "Globals is no map of sections such as Function, and SAM refuses it; write one", this.#section.span);
      return;
    }
    for (const [name, { key }] of this.#section.entries) {
      if (!SUPPORTED.has(name)) problems.add("error", `Globals cannot have a section \`${name}\`, and SAM refuses the template; it takes ${[...SUPPORTED.keys()].slice(0, -3).join(", ")}`, key.span);
    }
  }

  /** A resource as it is written, with what Globals add to its properties. */
  into(resource: Expanded, context: Context): Expanded {
    const { name, value } = resource;
    const [section, part] = this.#of(literal(child(value, "Type")), context);
    if (value.kind !== "mapping" || !part) return resource;
    const globals = without(part, child(value, "IgnoreGlobals"));
    if (globals.entries.size === 0) return resource;
    const own = value.entries.get("Properties");
    if (own && (own.value.kind !== "mapping" || callOf(own.value)) && !isNull(own.value)) return resource;
    if (!mayRepeat(COST * sizeOf(globals), placeOf(globals), context)) {
      this.#unread.set(context.prefix + name, { is: "unknown", why: TOO_OFTEN, place: placeOf(globals) });
      return resource;
    }
    // Without properties of its own a resource still stands at its name.
    const bare: MappingSyntax = { kind: "mapping", entries: new Map(), span: resource.key.span, via: [] };
    const both = merged(globals, own && !isNull(own.value) ? own.value : bare, section);
    const entry: EntrySyntax = { key: own?.key ?? resource.key, value: both };
    return { ...resource, value: { ...value, entries: new Map(value.entries).set("Properties", entry) } };
  }

  /** What comes from Globals is seen from the resource: it stands at its name, and a hop leads to Globals. */
  seen(resource: RawResource): RawResource {
    const section = sectionOf(resource.type);
    const part = section === undefined ? undefined : this.#parts.get(section);
    if (section === undefined || !part) return resource;
    const rest = this.#unread.get(resource.address);
    const properties = seenFromResource(resource.properties, part.span, { span: resource.name, label: `Globals.${section}` });
    return { ...resource, properties: rest ? { ...properties, rest } : properties };
  }

  /** What Globals say for a resource that nobody has written: the API of functions that name none. */
  alone(type: string, resource: Pick<RawResource, "name">, context: Context): MapReading {
    const [section, part] = this.#of(type, context);
    const bare: MapReading = { is: "map", entries: new Map(), place: { span: resource.name, via: [] } };
    if (!part) return bare;
    const { entries, rest } = seenFromResource(evaluateMapping(part, context), part.span, { span: resource.name, label: `Globals.${section}` });
    return { ...bare, entries, ...(rest && { rest }) };
  }

  /** The part of Globals for a type, and its name; what SAM does not take there is told, and left out. */
  #of(type: string | undefined, context: Context): readonly [string, MappingSyntax | undefined] {
    const section = sectionOf(type);
    if (section === undefined) return ["", undefined];
    if (!this.#parts.has(section)) this.#parts.set(section, this.#read(section, context));
    return [section, this.#parts.get(section)];
  }

  #read(section: string, { problems }: Context): MappingSyntax | undefined {
    const part = child(this.#section, section);
    if (!part || isNull(part)) return undefined;
    if (part.kind !== "mapping" || callOf(part)) {
      problems.add("error", `Globals.${section} is no map of properties, and SAM refuses it; write a name and a value for each`, part.span);
      return undefined;
    }
    const supported = SUPPORTED.get(section);
    const entries = new Map(part.entries);
    for (const [name, { key }] of part.entries) {
      if (supported?.has(name)) continue;
      entries.delete(name);
      problems.add("error", `Globals.${section} cannot have \`${name}\`, and SAM refuses the template; write it in each resource`, key.span);
    }
    return { ...part, entries };
  }
}

/** A value of Globals is merged, read and seen from each resource. */
const COST = 5;

const sectionOf = (type: string | undefined): string | undefined => {
  const section = type?.startsWith("AWS::Serverless::") ? type.slice("AWS::Serverless::".length) : undefined;
  return section !== undefined && SUPPORTED.has(section) ? section : undefined;
};

/** `IgnoreGlobals`: the names that do not count for a resource, or `*`. */
function without(part: MappingSyntax, ignored: Syntax | undefined): MappingSyntax {
  if (!ignored) return part;
  if (literal(ignored) === "*") return { ...part, entries: new Map() };
  const names = new Set(ignored.kind === "sequence" ? ignored.items.map(literal) : []);
  return { ...part, entries: new Map([...part.entries].filter(([name]) => !names.has(name))) };
}
