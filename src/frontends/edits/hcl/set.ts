import type { Edit } from "../../../source/edit.ts";
import type { Expression } from "../../terraform/syntax/tree.ts";
import type { Declined, FilePath, Written } from "../change.ts";
import { inPlaceOf, inserted } from "./insert.ts";
import { bodySays, isList, isMap, literalOf, says, whyComputed } from "./literals.ts";
import type { BodyPlace, Found } from "./places.ts";
import { hasComment, type HclText } from "./text.ts";

/** Gives a literal another value, or writes what is not there. */
export function set(file: HclText, { place, rest }: Found, written: Written, after: FilePath | undefined): readonly Edit[] | Declined {
  if (rest.length > 0) return inserted(file, place, rest, written, after);
  return place.is === "body" ? inPlaceOfBlock(file, place, written) : inPlaceOfValue(file, place.value, written);
}

function inPlaceOfBlock(file: HclText, { block, body }: BodyPlace, written: Written): readonly Edit[] | Declined {
  if (!block) return { declined: "it is the file itself" };
  if (!isMap(written)) return { declined: "it is a block" };
  const name = [...(block.labels.length === 0 ? [block.type] : []), ...block.labels.map(({ text }) => text)].join(".");
  return bodySays(body, written, file.text) ? [] : { declined: `\`${name}\` is already there` };
}

function inPlaceOfValue(file: HclText, value: Expression, written: Written): readonly Edit[] | Declined {
  if (says(value, written, file.text)) return [];
  const why = whyKept(file, value, written);
  if (why !== undefined) return { declined: why };
  return inPlaceOf(file, value.span, written);
}

/** Why what is written does not take the place of a value; undefined where it does. */
function whyKept(file: HclText, value: Expression, written: Written): string | undefined {
  if (value.is === "null") return undefined;
  const isListWanted = isList(written);
  if (literalOf(value) !== undefined) return isListWanted || isMap(written) ? "it is no list and no map" : undefined;
  if (value.is !== "tuple" || !isListWanted) return whyComputed(value, file.text);
  if (hasComment(file, value.span.start, value.span.end)) return "it is a list with comments in it";
  const computed = value.items.find((item) => literalOf(item) === undefined && item.is !== "null");
  return computed ? "it is a list with expressions in it" : undefined;
}
