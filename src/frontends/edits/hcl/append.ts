import type { Edit } from "../../../source/edit.ts";
import type { Declined, Written } from "../change.ts";
import { inPlaceOf, inserted } from "./insert.ts";
import { bodySays, isMap, literalOf, says, whyComputed } from "./literals.ts";
import { membersOf, withMember } from "./members.ts";
import { blocksAt, type BodyPlace, type Found, type ValuePlace } from "./places.ts";
import type { HclText } from "./text.ts";
import { inline, valueLines } from "./written.ts";

/** Adds an item to a list, or a block to those of its name. */
export function appended(file: HclText, { place, rest }: Found, written: Written): readonly Edit[] | Declined {
  if (rest.length > 0) return inserted(file, place, rest, { is: "list", items: [written] }, undefined);
  return place.is === "body" ? toBlocks(file, place, written) : toList(file, place, written);
}

function toBlocks(file: HclText, { block, parent }: BodyPlace, written: Written): readonly Edit[] | Declined {
  if (!block || !parent?.block || !isMap(written)) return { declined: block ? "it is a block" : "it is the file itself" };
  const path = [block.type, ...block.labels.map(({ text }) => text)];
  const blocks = blocksAt(parent.body, path);
  if (blocks.some(({ body }) => bodySays(body, written, file.text))) return [];
  return inserted(file, parent, [...path, blocks.length], written, undefined);
}

function toList(file: HclText, { value }: ValuePlace, written: Written): readonly Edit[] | Declined {
  if (value.is === "null") return inPlaceOf(file, value.span, { is: "list", items: [written] });
  if (value.is !== "tuple") return { declined: literalOf(value) === undefined ? whyComputed(value, file.text) : "it is no list" };
  if (value.items.some((item) => says(item, written, file.text))) return [];
  return withMember(file, membersOf(file, value), { lines: valueLines(written, file.step), inline: inline(written) });
}
