import { typesOf } from "../../src/graph/kind.ts";
import { pathSteps } from "../../src/graph/path.ts";
import type { Language } from "../../src/graph/raw.ts";
import { pathOf, type Properties, type SchemaType, type Spec } from "../../src/graph/spec.ts";
import { KINDS } from "../../src/kinds/index.ts";

/** What a resource of a type may say, as the kinds' tables know it. */
export type Shape = Leaf | MapShape | ListShape;

export interface Leaf {
  readonly is: "leaf";
  readonly type: SchemaType;
  readonly words: readonly string[];
  /** It names another resource. */
  readonly names: boolean;
}

export interface MapShape {
  readonly is: "map";
  readonly entries: Map<string, Shape>;
}

export interface ListShape {
  readonly is: "list";
  item: Shape;
}

export interface TypeShape {
  readonly type: string;
  readonly properties: MapShape;
}

/** The types of a language with all properties that any kind looks at. */
export function shapesOf(language: Language): readonly TypeShape[] {
  const shapes = new Map<string, MapShape>();
  for (const kind of KINDS) {
    for (const { type, each } of typesOf(kind, language)) {
      const shape = shapes.get(type) ?? emptyMap();
      shapes.set(type, shape);
      addAll(each === undefined ? shape : place(shape, [...pathSteps(`${each}[]`)]), kind.properties, { language, type });
    }
    for (const companion of kind.companions ?? []) {
      if (companion.language !== language) continue;
      const shape = shapes.get(companion.type) ?? emptyMap();
      shapes.set(companion.type, shape);
      add(shape, companion.target, { is: "leaf", type: "text", words: [], names: true });
      for (const path of Object.values(companion.fills ?? {})) add(shape, path, { is: "leaf", type: "any", words: [], names: false });
    }
  }
  return [...shapes].map(([type, properties]) => ({ type, properties }));
}

const emptyMap = (): MapShape => ({ is: "map", entries: new Map() });

function addAll(into: MapShape, properties: Properties, of: { readonly language: Language; readonly type: string }): void {
  for (const spec of Object.values(properties)) {
    const path = pathOf(spec.names, of);
    if (path === undefined || path.startsWith("@") || path.startsWith("/")) continue;
    const own = spec.item?.properties ?? spec.properties;
    if (own) addAll(place(into, [...pathSteps(path), ...(spec.item ? pathSteps("a[]").slice(1) : [])]), own, of);
    else add(into, path, leafOf(spec));
  }
}

const leafOf = ({ type, words = [], refersTo, item }: Spec<unknown>): Leaf => ({ is: "leaf", type, words: [...words, ...(item?.words ?? [])], names: refersTo !== undefined || item?.refersTo !== undefined });

function add(into: MapShape, path: string, leaf: Leaf): void {
  const steps = pathSteps(path);
  const last = steps.at(-1);
  if (typeof last !== "string") return;
  const at = place(into, [...steps.slice(0, -1)]);
  if (!at.entries.has(last)) at.entries.set(last, leaf);
}

/** The map at a path, made where there is none. What is a text that is read further is left as it is. */
function place(into: MapShape, steps: readonly ReturnType<typeof pathSteps>[number][]): MapShape {
  let current = into;
  for (let index = 0; index < steps.length; index += 1) {
    const [step, next] = [steps[index], steps[index + 1]];
    if (typeof step !== "string") continue;
    const found = current.entries.get(step);
    const isList = next !== undefined && typeof next !== "string";
    const inner = found?.is === "map" ? found : found?.is === "list" && found.item.is === "map" ? found.item : emptyMap();
    if (found === undefined || found.is === "leaf") current.entries.set(step, isList ? { is: "list", item: inner } : inner);
    if (isList && typeof next === "object") inner.entries.set(next.key, { is: "leaf", type: "text", words: [next.equals], names: false });
    current = inner;
  }
  return current;
}
