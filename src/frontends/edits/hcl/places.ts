import type { Attribute, Block, Body, Expression, ObjectEntry, ObjectExpression, TupleExpression } from "../../terraform/syntax/tree.ts";
import type { EntryStep, FilePath, FileStep } from "../change.ts";
import { literalOf } from "./literals.ts";

/** What a path leads to: the body of a file or block, or a value with what holds it. */
export type Place = BodyPlace | ValuePlace;

export interface BodyPlace {
  readonly is: "body";
  readonly body: Body;
  /** Not there for a file. */
  readonly block?: Block;
  /** The body that the block lies in. */
  readonly parent?: BodyPlace;
}

export interface ValuePlace {
  readonly is: "value";
  readonly value: Expression;
  readonly holder: Holder;
}

export type Holder =
  | { readonly is: "attribute"; readonly attribute: Attribute; readonly parent: BodyPlace }
  | { readonly is: "entry"; readonly entry: ObjectEntry; readonly object: ObjectExpression }
  | { readonly is: "item"; readonly index: number; readonly tuple: TupleExpression }
  /** What a condition chooses, or a function is given: the document of `jsonencode`. */
  | { readonly is: "branch" };

/** How far a path leads: `rest` are the steps that lead to nothing yet. */
export interface Found {
  readonly place: Place;
  readonly rest: FilePath;
}

export const find = (root: Body, path: FilePath): Found => descend({ is: "body", body: root }, path);

function descend(place: Place, path: FilePath): Found {
  if (path.length === 0) return { place, rest: path };
  return place.is === "body" ? inBody(place, path) : inValue(place, path);
}

function inBody(place: BodyPlace, path: FilePath): Found {
  const [name, ...rest] = path;
  const attribute = place.body.attributes.find((each) => each.name === name);
  if (attribute) return descend({ is: "value", value: attribute.value, holder: { is: "attribute", attribute, parent: place } }, rest);
  const blocks = blocksAt(place.body, path);
  const [first] = blocks;
  if (!first) return { place, rest: path };
  const inner = path.slice(1 + first.labels.length);
  const [step] = inner;
  if (typeof step === "number" || isEntryStep(step)) {
    const block = typeof step === "number" ? blocks[step] : blocks.find((each) => bodySaysEntry(each.body, step));
    return block ? descend(bodyPlace(block, place), inner.slice(1)) : { place, rest: path };
  }
  // A local value may lie in any of the blocks of local values.
  const searched = first.type === "locals" && !place.block ? blocks : [first];
  const found = searched.map((block) => descend(bodyPlace(block, place), inner));
  return found.reduce((best, each) => (each.rest.length < best.rest.length ? each : best));
}

const bodyPlace = (block: Block, parent: BodyPlace): BodyPlace => ({ is: "body", body: block.body, block, parent });

/** The blocks of the type and labels that a path begins with. */
export function blocksAt({ blocks }: Body, [type, ...labels]: FilePath): readonly Block[] {
  return blocks.filter((block) => block.type === type && block.labels.every(({ text }, index) => text === labels[index]));
}

function inValue(place: ValuePlace, path: FilePath): Found {
  const [step, ...rest] = path;
  const inner = step === undefined ? undefined : stepInto(place.value, step);
  return inner ? descend(inner, rest) : { place, rest: path };
}

function stepInto(value: Expression, step: FileStep): ValuePlace | undefined {
  if (value.is === "object") {
    const entry = value.entries.find(({ key }) => literalOf(key) === step);
    return entry && { is: "value", value: entry.value, holder: { is: "entry", entry, object: value } };
  }
  if (value.is === "tuple" && typeof step !== "string") {
    const index = typeof step === "number" ? step : value.items.findIndex((item) => saysEntry(item, step));
    const item = value.items[index];
    return item && { is: "value", value: item, holder: { is: "item", index, tuple: value } };
  }
  if (value.is === "conditional" && (step === 1 || step === 2)) return { is: "value", value: step === 1 ? value.then : value.else, holder: { is: "branch" } };
  const argument = value.is === "call" && typeof step === "number" ? value.arguments[step] : undefined;
  return argument && { is: "value", value: argument, holder: { is: "branch" } };
}

export const isEntryStep = (step: FileStep | undefined): step is EntryStep => typeof step === "object";

const saysEntry = (item: Expression, { key, equals }: EntryStep): boolean =>
  item.is === "object" && item.entries.some((entry) => literalOf(entry.key) === key && literalOf(entry.value) === equals);

const bodySaysEntry = ({ attributes }: Body, { key, equals }: EntryStep): boolean =>
  attributes.some(({ name, value }) => name === key && literalOf(value) === equals);
