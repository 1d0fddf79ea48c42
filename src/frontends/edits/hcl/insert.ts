import type { Edit } from "../../../source/edit.ts";
import type { ObjectEntry, ObjectExpression } from "../../terraform/syntax/tree.ts";
import type { Declined, FilePath, Written } from "../change.ts";
import { withBlocks } from "./blocks.ts";
import { withArgument } from "./bodies.ts";
import { literalOf, whyComputed } from "./literals.ts";
import { membersOf, withMember } from "./members.ts";
import { blocksAt, type BodyPlace, type Place, type ValuePlace } from "./places.ts";
import { atTop } from "./top.ts";
import { type HclText, indentAt, laidOut } from "./text.ts";
import { blockLines, blocksOf, entryLines, inline, isName, keyText, quoted, valueLines, wrapped } from "./written.ts";

/** Writes what is not there: `rest` are the steps that lead on from the innermost place that is. */
export function inserted(file: HclText, place: Place, rest: FilePath, written: Written, after: FilePath | undefined): readonly Edit[] | Declined {
  if (place.is === "value") return intoValue(file, place, rest, written, after);
  return place.block ? intoBlock(file, place, rest, written, after) : atTop(file, place, rest, written, after);
}

function intoBlock(file: HclText, place: BodyPlace, path: FilePath, written: Written, after: FilePath | undefined): readonly Edit[] | Declined {
  const [name, step, ...others] = path;
  if (typeof name !== "string" || !isName(name)) return { declined: "an argument or a block has a name" };
  if (name === "dynamic") return { declined: "there is no such `dynamic` block" };
  if (place.body.blocks.some(({ type, labels }) => type === "dynamic" && labels[0]?.text === name)) return { declined: "its blocks are made by `dynamic`" };
  const blocks = blocksAt(place.body, [name]);
  if (typeof step === "number" && step > blocks.length) return { declined: `there is no block \`${name}\` with the index ${step}` };
  const value = wrapped(typeof step === "number" ? others : path.slice(1), written);
  const maps = blocksOf(place.block?.type ?? "", value);
  if (!maps) return withArgument(file, place, entryLines(name, " = ", value, file.step), after);
  const behind = blocks.at(-1) ?? place.body.blocks.find(({ type }) => type === after?.at(-1));
  return withBlocks(file, place, maps.map((map) => blockLines(name, map, file.step)), behind);
}

function intoValue(file: HclText, { value }: ValuePlace, path: FilePath, written: Written, after: FilePath | undefined): readonly Edit[] | Declined {
  const [name, ...others] = path;
  if (value.is === "null") return inPlaceOf(file, value.span, wrapped(path, written));
  if (value.is === "object" && typeof name === "string") return withEntry(file, value, name, wrapped(others, written), after);
  if (value.is === "tuple") return { declined: "there is no such item in the list" };
  return { declined: literalOf(value) === undefined ? whyComputed(value, file.text) : "it is no list and no map" };
}

export function inPlaceOf(file: HclText, { start, end }: { readonly start: number; readonly end: number }, written: Written): readonly Edit[] {
  const [first = "", ...others] = valueLines(written, file.step);
  const below = others.length > 0 ? `${file.lineBreak}${laidOut(file, others, indentAt(file, start))}` : "";
  return [{ start, end, text: `${laidOut(file, [first], "")}${below}` }];
}

function withEntry(file: HclText, object: ObjectExpression, name: string, written: Written, after: FilePath | undefined): readonly Edit[] | Declined {
  const index = object.entries.findIndex(({ key }) => literalOf(key) === after?.at(-1));
  const last = object.entries[index] ?? object.entries.at(-1);
  const key = object.entries.length > 0 && object.entries.every((entry) => isQuoted(file, entry)) ? quoted(name) : keyText(name);
  const separator = last ? separatorOf(file, last) : " = ";
  const member = { lines: entryLines(key, separator, written, file.step), inline: `${key}${separator}${inline(written)}` };
  return withMember(file, membersOf(file, object), member, index < 0 ? undefined : index);
}

const isQuoted = ({ text }: HclText, { key }: ObjectEntry): boolean => text.startsWith('"', key.span.start);

/** The colon of an entry with the spaces around it; the equals sign has one on each side, and is put in line later. */
function separatorOf({ text }: HclText, { key, value }: ObjectEntry): string {
  const between = text.slice(key.span.end, value.span.start);
  return /^[ \t]*:[ \t]*$/u.test(between) ? between : " = ";
}
