import type { Reading } from "../../../value/reading.ts";
import { isBoolean } from "./values.ts";

/** A type of Terraform's language. `any` is what is not known of a value, and what a conversion leaves open. */
export type Type =
  | { readonly is: "any" | "string" | "number" | "bool" }
  | { readonly is: "list"; readonly of: Type }
  | { readonly is: "set"; readonly of: Type }
  | { readonly is: "map"; readonly of: Type }
  | { readonly is: "tuple"; readonly of: readonly Type[] }
  | { readonly is: "object"; readonly of: ReadonlyMap<string, Attribute> };

/** An attribute of an object's type: `optional(string, "x")`. */
export interface Attribute {
  readonly type: Type;
  readonly optional?: boolean;
  readonly default?: Reading;
}

export const ANY: Type = { is: "any" };
export const STRING: Type = { is: "string" };
export const NUMBER: Type = { is: "number" };
export const BOOL: Type = { is: "bool" };

/** The type of a value, as far as it is known. */
export function typeOf(reading: Reading): Type {
  const known = TYPES.get(reading);
  if (known) return known;
  const type = read(reading);
  TYPES.set(reading, type);
  return type;
}

/** A value may be used many times inside others. */
const TYPES = new WeakMap<Reading, Type>();

function read(reading: Reading): Type {
  switch (reading.is) {
    case "scalar":
      return reading.quoted ? STRING : isBoolean(reading) ? BOOL : NUMBER;
    case "text":
      return STRING;
    case "unknown":
      return reading.term?.boolean ? BOOL : ANY;
    case "choice":
      return unify([typeOf(reading.then), typeOf(reading.else)]) ?? ANY;
    case "list": {
      const items = reading.items.map((item) => (item.is === "spread" ? (item.each ? typeOf(item.each) : ANY) : typeOf(item)));
      const open = reading.items.some((item) => item.is === "spread");
      if (reading.collection) return { is: reading.collection, of: unify(items) ?? ANY };
      return open ? ANY : { is: "tuple", of: items };
    }
    case "map": {
      const types = [...reading.entries].map(([name, { value }]) => [name, typeOf(value)] as const);
      if (reading.collection) return { is: "map", of: unify(types.map(([, type]) => type)) ?? ANY };
      return reading.rest ? ANY : { is: "object", of: new Map(types.map(([name, type]) => [name, { type }])) };
    }
    case "reference":
    case "import":
    case "absent":
      return ANY;
  }
}

/** The type that values of several types are all converted to; undefined where there is none. What is not known has no say. */
export function unify(types: readonly Type[]): Type | undefined {
  const known = types.filter(({ is }) => is !== "any");
  const [first, ...others] = known;
  if (!first) return ANY;
  return others.reduce<Type | undefined>((common, type) => common && unifyTwo(common, type), first);
}

function unifyTwo(a: Type, b: Type): Type | undefined {
  if (a === b || a.is === "any") return b;
  if (b.is === "any") return a;
  if (isPrimitive(a) && isPrimitive(b)) return a.is === b.is ? a : a.is === "string" || b.is === "string" ? STRING : undefined;
  if (isSequence(a) && isSequence(b)) return unifySequences(a, b);
  return isMapping(a) && isMapping(b) ? unifyMappings(a, b) : undefined;
}

type Sequence = Extract<Type, { is: "list" | "set" | "tuple" }>;
type Mapping = Extract<Type, { is: "map" | "object" }>;

const isPrimitive = ({ is }: Type): boolean => is === "string" || is === "number" || is === "bool";
const isSequence = (type: Type): type is Sequence => type.is === "list" || type.is === "set" || type.is === "tuple";
const isMapping = (type: Type): type is Mapping => type.is === "map" || type.is === "object";

function unifySequences(a: Sequence, b: Sequence): Type | undefined {
  if (a.is === "tuple" && b.is === "tuple" && a.of.length === b.of.length) {
    const of = a.of.map((type, index) => unifyTwo(type, b.of[index] ?? ANY)).filter((type) => type !== undefined);
    if (of.length === a.of.length) return { is: "tuple", of };
    return undefined;
  }
  const of = unify([...elements(a), ...elements(b)]);
  return of && { is: a.is === "set" && b.is === "set" ? "set" : a.is === "list" || b.is === "list" || a.is === b.is ? "list" : "set", of };
}

function unifyMappings(a: Mapping, b: Mapping): Type | undefined {
  if (a.is === "object" && b.is === "object" && a.of.size === b.of.size && [...a.of.keys()].every((name) => b.of.has(name))) {
    const of = new Map<string, Attribute>();
    for (const [name, { type }] of a.of) {
      const common = unifyTwo(type, b.of.get(name)?.type ?? ANY);
      if (!common) return undefined;
      of.set(name, { type: common });
    }
    return { is: "object", of };
  }
  const of = unify([...elements(a), ...elements(b)]);
  return of && { is: "map", of };
}

function elements(type: Sequence | Mapping): readonly Type[] {
  if (type.is === "tuple") return type.of;
  return type.is === "object" ? [...type.of.values()].map((attribute) => attribute.type) : [type.of];
}

/** Whether two types are one. */
export function sameType(a: Type, b: Type): boolean {
  if (a.is === "tuple" && b.is === "tuple") return a.of.length === b.of.length && a.of.every((type, index) => sameType(type, b.of[index] ?? ANY));
  if (a.is === "object" && b.is === "object") return a.of.size === b.of.size && [...a.of].every(([name, { type }]) => sameType(type, b.of.get(name)?.type ?? ANY) && b.of.has(name));
  if ((a.is === "list" || a.is === "set" || a.is === "map") && (b.is === "list" || b.is === "set" || b.is === "map")) return a.is === b.is && sameType(a.of, b.of);
  return a.is === b.is;
}

/** A type as Terraform names it in its messages. */
export function shownType(type: Type): string {
  switch (type.is) {
    case "any":
    case "string":
    case "number":
    case "bool":
      return type.is;
    case "list":
    case "set":
    case "map":
      return `${type.is} of ${shownType(type.of)}`;
    case "tuple":
    case "object":
      return type.is;
  }
}
