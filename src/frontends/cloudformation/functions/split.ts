import { at } from "../../../source/span.ts";
import type { ListReading, Reading, Spread, Unknown } from "../../../value/reading.ts";
import { madeFrom } from "../../../value/made-from.ts";
import { throughAll } from "../../../value/through.ts";
import { why } from "../../../value/why.ts";
import { type Call, type Context, type Intrinsic, malformed, placeOf } from "../context.ts";
import { joinParts, type Part } from "../text.ts";
import { resultTerm, unknownResult } from "../why.ts";
import { argumentsOf } from "./arguments.ts";

type Reference = Extract<Reading, { is: "reference" }>;

/** `!Split [delimiter, text]`. */
export const split: Intrinsic = (call, context) =>
  readSplit(call, context, (reference, by) => splitParts([reference], reference, by, call, context));

/**
 * The pieces of a split from which one is taken. Of a resource's own text, such as its ARN, they stay bound to
 * the resource: as an attribute that is named by how it is made.
 */
export const splitForSelect: Intrinsic = (call, context) =>
  readSplit(call, context, (reference, by) => ({
    ...reference,
    attribute: `${reference.attribute ?? ""}/${by}/`,
    place: placeOf(call),
  }));

function readSplit(
  call: Call,
  context: Context,
  splitReference: (reference: Reference, by: string) => Reading,
): Reading {
  const place = placeOf(call);
  const [delimiter, text] = argumentsOf(call, 2) ?? [];
  if (!delimiter || !text) {
    return malformed(place, '`Fn::Split` takes a delimiter and a text; write `!Split [",", text]`', context);
  }
  const by = delimiter.kind === "scalar" && delimiter.tag === undefined ? delimiter.text : undefined;
  return throughAll([context.evaluate(text, context)], place, ([leaf]) => {
    if (!leaf || leaf.is === "list" || leaf.is === "map" || leaf.is === "absent") {
      return malformed(place, '`Fn::Split` takes a text after the delimiter; write `!Split [",", text]`', context);
    }
    if (by === undefined || by === "") return unknownResult(call, [leaf], "its delimiter is not known", context);
    if (leaf.is === "reference") return splitReference(leaf, by);
    if (leaf.is === "scalar") return splitText(leaf, by, call);
    return splitParts(leaf.is === "text" ? leaf.parts : [leaf], leaf, by, call, context);
  });
}

function splitText(leaf: Extract<Reading, { is: "scalar" }>, by: string, call: Call): ListReading {
  const place = at(call.span, ...call.via, ...leaf.place.via);
  return {
    is: "list",
    items: leaf.text.split(by).map((text) => ({ is: "scalar", text, quoted: true, place }) as const),
    place,
  };
}

/** The known delimiters divide the text; a piece that may hold further ones is a number of items. */
function splitParts(parts: readonly Part[], whole: Reading, by: string, call: Call, context: Context): ListReading {
  const place = at(call.span, ...call.via, ...whole.place.via);
  const pieces: Part[][] = [[]];
  for (const part of parts) {
    if (typeof part !== "string") {
      pieces.at(-1)?.push(part);
      continue;
    }
    const [first = "", ...others] = part.split(by);
    pieces.at(-1)?.push(first);
    for (const other of others) pieces.push([other]);
  }
  const items = pieces.map((piece, index) => {
    const opaque = piece.find((part) => typeof part !== "string" && mayHold(part, by));
    if (opaque === undefined || typeof opaque === "string") return joinParts(piece, place, context);
    const joined = joinParts(piece, place, context);
    return spreadOf(joined, opaque, { ...call, name: index === 0 ? call.name : `${call.name}[${index}]` }, by, context);
  });
  return { is: "list", items, place };
}

function spreadOf(piece: Reading, opaque: Reading, call: Call, by: string, context: Context): Spread {
  const delimiter: Reading = { is: "scalar", text: by, quoted: true, place: piece.place };
  const term = resultTerm(call, [delimiter, piece], context);
  const of: Unknown = { is: "unknown", why: why(opaque), ...(term ? { term } : {}), ...madeFrom([piece]), place: piece.place };
  return { is: "spread", least: 1, most: Infinity, of, distinct: false };
}

/** Whether a part's value can hold the delimiter: no identifier or name that AWS makes holds a comma. */
function mayHold(part: Reading, by: string): boolean {
  if (part.is === "reference") return !/[,;|\s]/u.test(by);
  return !(part.is === "unknown" && part.term?.atomic === true && /[:/]/u.test(by));
}
