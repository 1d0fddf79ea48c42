import type { RawResource } from "../../../graph/raw.ts";
import type { Place, Span } from "../../../source/span.ts";
import { NEVER, ALWAYS, type Condition, type Entry, type MapReading, type Reading, type Reference, type Scalar } from "../../../value/reading.ts";

/** What the macro makes of a resource: where it stands, and what is known of it. */
export interface Made {
  readonly address: string;
  readonly type: string;
  /** The place in the source that asks for it. */
  readonly name: Span;
  readonly properties: Properties;
  /** When it is made, of the cases in which its resource exists. */
  readonly when?: Condition;
}

/** Properties in order; those that are not written are left out. */
export type Properties = Readonly<Record<string, Reading | undefined>>;

/** A resource of CloudFormation that a resource of SAM makes: it exists with that, and what becomes of the one becomes of the other. */
export function make(source: RawResource, { address, type, name, properties, when }: Made): RawResource {
  const own = address.startsWith(source.address) ? `${source.block}${address.slice(source.address.length)}` : address;
  return {
    ...source,
    type,
    address,
    block: own,
    name,
    properties: mapOf(properties, { span: name, via: [] }),
    settings: { ...source.settings, entries: new Map([...source.settings.entries].filter(([setting]) => PASSED_ON.has(setting))) },
    exists: when ? both(source.exists, when) : source.exists,
  };
}

/** https://github.com/aws/serverless-application-model/blob/develop/samtranslator/model/__init__.py */
const PASSED_ON: ReadonlySet<string> = new Set(["DeletionPolicy", "UpdateReplacePolicy"]);

export function mapOf(properties: Properties, place: Place): MapReading {
  const entries = new Map<string, Entry>();
  for (const [name, value] of Object.entries(properties)) if (value && value.is !== "absent") entries.set(name, { key: value.place, value });
  return { is: "map", entries, place };
}

/** A resource with further properties, which the macro writes. */
export function withProperties(resource: RawResource, properties: Properties): RawResource {
  const { entries } = mapOf(properties, resource.properties.place);
  return { ...resource, properties: { ...resource.properties, entries: new Map([...resource.properties.entries, ...entries]) } };
}

export const textAt = (text: string, span: Span): Scalar => ({ is: "scalar", text, quoted: true, place: { span, via: [] } });

/** A reference to something of the same deployment. */
export function referenceTo(scope: string, address: string, span: Span, attribute?: string): Reference {
  return { is: "reference", scope, address, ...(attribute !== undefined && { attribute }), place: { span, via: [] } };
}

/** The value of a property or of an entry of a map; undefined where nothing is written. */
export function valueOf(map: Reading | undefined, name: string): Reading | undefined {
  const value = map?.is === "map" ? map.entries.get(name)?.value : undefined;
  return value?.is === "absent" ? undefined : value;
}

/** The key under which it is written. */
export const keyOf = (map: Reading | undefined, name: string): Span | undefined => (map?.is === "map" ? map.entries.get(name)?.key.span : undefined);

export const literalOf = (reading: Reading | undefined): string | undefined => (reading?.is === "scalar" ? reading.text : undefined);

/** A reading, and in the cases in which nothing is written another one. */
export function otherwise(reading: Reading | undefined, other: Reading): Reading {
  if (!reading || reading.is === "absent") return other;
  return reading.is === "choice" ? { ...reading, then: otherwise(reading.then, other), else: otherwise(reading.else, other) } : reading;
}

/** When nothing is written. */
export function whenAbsent(reading: Reading | undefined): Condition {
  if (!reading || reading.is === "absent") return ALWAYS;
  if (reading.is !== "choice") return NEVER;
  return either(both(reading.condition, whenAbsent(reading.then)), both(not(reading.condition), whenAbsent(reading.else)));
}

export const whenWritten = (reading: Reading | undefined): Condition => not(whenAbsent(reading));

export const isNever = (condition: Condition): boolean => condition.op === "constant" && !condition.value;

const isAlways = (condition: Condition): boolean => condition.op === "constant" && condition.value;

function not(condition: Condition): Condition {
  if (condition.op === "constant") return condition.value ? NEVER : ALWAYS;
  return { op: "not", of: condition };
}

function both(one: Condition, other: Condition): Condition {
  if (isNever(one) || isNever(other)) return NEVER;
  if (isAlways(one)) return other;
  return isAlways(other) ? one : { op: "and", of: [one, other] };
}

function either(one: Condition, other: Condition): Condition {
  if (isAlways(one) || isAlways(other)) return ALWAYS;
  if (isNever(one)) return other;
  return isNever(other) ? one : { op: "or", of: [one, other] };
}
