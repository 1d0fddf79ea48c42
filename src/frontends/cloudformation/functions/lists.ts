import type { Place } from "../../../source/span.ts";
import { at } from "../../../source/span.ts";
import { canonical } from "../../../value/canonical.ts";
import { type ListReading, type Reading, seenFrom, type Spread, type Unknown } from "../../../value/reading.ts";
import { type Leaf, through, throughAll } from "../../../value/through.ts";
import { why } from "../../../value/why.ts";
import { type Call, type Context, type Intrinsic, malformed, placeOf } from "../context.ts";
import { resultTerm, unknownAt, unknownResult } from "../why.ts";
import { callOf } from "../calls.ts";
import { readPseudoParameter } from "../pseudo.ts";
import { argumentsOf } from "./arguments.ts";
import { splitForSelect } from "./split.ts";

/** `!Select [index, list]`. */
export const select: Intrinsic = (call, context) => {
  const place = placeOf(call);
  const [index, list] = argumentsOf(call, 2) ?? [];
  if (!index || !list) {
    return malformed(place, "`Fn::Select` takes an index and a list; write `!Select [0, list]`", context);
  }
  const pieces = callOf(list);
  const items = pieces?.name === "Fn::Split" ? splitForSelect(pieces, context) : context.evaluate(list, context);
  return throughAll([context.evaluate(index, context), items], place, ([at, from]) => {
    if (!at || !from) return unknownResult(call, [], "its list is not known", context);
    if (from.is === "scalar" || from.is === "map" || from.is === "text") {
      return malformed(place, "`Fn::Select` takes a list after the index; write `!Select [0, list]`", context);
    }
    if (at.is !== "scalar") return unknownResult(call, [at, from], why(at), context);
    if (!/^\d{1,9}$/u.test(at.text)) {
      return malformed(place, `\`${at.text}\` is no index; write a number from 0 on`, context);
    }
    if (from.is === "reference") return taken(call, Number(at.text), from);
    if (from.is !== "list") return unknownResult(call, [at, from], why(from), context);
    return selectItem(call, Number(at.text), from, context);
  });
};

/** An item of a list that a resource gives: another attribute of that resource, named by how it is taken. */
function taken(call: Call, index: number, from: Extract<Reading, { is: "reference" }>): Reading {
  const attribute = from.attribute === undefined ? `[${String(index)}]` : `${from.attribute}[${String(index)}]`;
  return { ...from, attribute, place: placeOf(call) };
}

function selectItem(call: Call, index: number, list: ListReading, context: Context): Reading {
  const items = list.items.filter((item) => item.is !== "absent");
  const uncertain = items.findIndex((item) => item.is === "spread" || (item.is === "choice" && mayBeAbsent(item)));
  const place = at(call.span, ...call.via, ...list.place.via);
  const item = items[index];
  if (uncertain < 0 || index < uncertain) {
    return item && item.is !== "spread"
      ? itemSeen(item, list, place)
      : outOfRange(call, index, items.length, list, context);
  }
  const [only, ...others] = items;
  if (only?.is === "spread" && others.length === 0) {
    return index < only.most ? memberOf(only, index, place) : outOfRange(call, index, only.most, list, context);
  }
  const certain = items.filter((each) => each.is !== "spread");
  if (certain.length === items.length) return selectPresent(call, index, certain, list);
  const numeral: Reading = { is: "scalar", text: String(index), quoted: false, place };
  return unknownResult(call, [numeral, list], "the items before it are not certain", context);
}

/** Where optional items come before, in each case the list that is left. */
function selectPresent(call: Call, index: number, items: readonly Reading[], list: ListReading): Reading {
  const place = at(call.span, ...call.via, ...list.place.via);
  return throughAll(items, place, (leaves) => {
    const item = leaves.filter((leaf) => leaf.is !== "absent")[index];
    return item ? itemSeen(item, list, place) : unknownAt(place, `the list has no item ${index} in this case`);
  });
}

function itemSeen(item: Reading, list: ListReading, place: Place): Reading {
  if (item.place.span.start === list.place.span.start && item.place.span.end === list.place.span.end) {
    return { ...item, place };
  }
  const step = { span: item.place.span, label: "the item that is selected" };
  return seenFrom(item, at(place.span, ...place.via, step));
}

/** One of a list that is not known: named by the list and the index, so that two of them can be told apart. */
function memberOf({ of, distinct }: Spread, index: number, place: Place): Unknown {
  const known = { ...(of.possible && { possible: of.possible }), ...(of.from && { from: of.from }) };
  if (!of.term) return { is: "unknown", why: of.why, ...known, place };
  const { scope, text, label, atomic } = of.term;
  const term = {
    scope,
    text: `${text}[${index}]`,
    label: `${label}[${index}]`,
    ...(distinct ? { memberOf: text } : {}),
    ...(atomic ? { atomic } : {}),
  };
  return {
    is: "unknown",
    why: of.why,
    term,
    ...known,
    place: at(place.span, ...place.via.filter((step) => !of.place.via.includes(step)), ...of.place.via),
  };
}

/** A mistake of the template where the list stands in the function; one from elsewhere may be longer next time. */
function outOfRange(call: Call, index: number, length: number, list: ListReading, context: Context): Reading {
  const message = `the list has ${length === 1 ? "1 item" : `${length} items`} and none at index ${index}`;
  if (list.place.via.length === 0) return malformed(placeOf(call), `${message}; the first is index 0`, context);
  return { is: "unknown", why: message, malformed: true, place: at(call.span, ...call.via, ...list.place.via) };
}

function mayBeAbsent(reading: Reading): boolean {
  if (reading.is === "choice") return mayBeAbsent(reading.then) || mayBeAbsent(reading.else);
  return reading.is === "absent";
}

/** `!GetAZs region`: at least two zones of a region, none twice. */
export const getAzs: Intrinsic = (call, context) => {
  const place = placeOf(call);
  const here = readPseudoParameter("AWS::Region", place, context);
  const argument = context.evaluate(call.argument, context);
  return throughAll([argument], place, ([given]) => {
    const region = !given || given.is === "absent" || (given.is === "scalar" && given.text === "") ? here : given;
    if (region.is === "list" || region.is === "map") {
      return malformed(place, '`Fn::GetAZs` takes a region; write `!GetAZs ""` for the stack\'s own', context);
    }
    return zonesOf(region, place, context);
  });
};

function zonesOf(region: Reading, place: Place, { scope }: Context): ListReading {
  const name = canonical(region);
  const why = "the Availability Zones of an account are not known before deployment";
  const label = region.is === "scalar" ? `GetAZs(${region.text})` : "GetAZs";
  const of: Unknown =
    name === undefined
      ? { is: "unknown", why, place }
      : { is: "unknown", why, term: { scope, text: `GetAZs(${name})`, label, atomic: true }, place };
  return { is: "list", items: [{ is: "spread", least: 2, most: Infinity, of, distinct: true }], place };
}

/** `!Cidr [block, count, bits]`: as many blocks as asked for, none twice. */
export const cidr: Intrinsic = (call, context) => {
  const place = placeOf(call);
  const items = argumentsOf(call, 2, 3);
  if (!items) {
    return malformed(
      place,
      "`Fn::Cidr` takes a block, a count and the bits of a subnet; write `!Cidr [block, 4, 8]`",
      context,
    );
  }
  const readings = items.map((item) => context.evaluate(item, context));
  return throughAll(readings, place, (leaves) => {
    const count = countOf(leaves[1]);
    const term = resultTerm(call, leaves, context);
    const of: Unknown = {
      is: "unknown",
      why: "the blocks that `Fn::Cidr` makes are not computed",
      ...(term ? { term } : {}),
      place,
    };
    return {
      is: "list",
      items: [{ is: "spread", least: count ?? 1, most: count ?? MOST_BLOCKS, of, distinct: true }],
      place,
    };
  });
};

const countOf = (leaf: Leaf | undefined): number | undefined => {
  const count = leaf?.is === "scalar" ? Number(leaf.text) : NaN;
  return Number.isInteger(count) && count >= 1 && count <= MOST_BLOCKS ? count : undefined;
};

/** `Fn::Cidr` makes 256 blocks at most. */
const MOST_BLOCKS = 256;

/** `Fn::Length: list`. */
export const length: Intrinsic = (call, context) => {
  const place = placeOf(call);
  return through(context.evaluate(call.argument, context), (leaf) => {
    if (leaf.is === "scalar" || leaf.is === "text" || leaf.is === "map") {
      return malformed(place, "`Fn::Length` takes a list; write `Fn::Length: [one, other]`", context);
    }
    if (leaf.is !== "list") return unknownResult(call, [leaf], why(leaf), context);
    const spread = leaf.items.find((item) => item.is === "spread" && item.least !== item.most);
    if (spread?.is === "spread") return unknownResult(call, [leaf], spread.of.why, context);
    const fixed = leaf.items.reduce((sum, item) => sum + (item.is === "spread" ? item.least : 0), 0);
    const written = leaf.items.filter((item) => item.is !== "spread");
    return throughAll(written, place, (items) => {
      const count = fixed + items.filter((item) => item.is !== "absent").length;
      return {
        is: "scalar",
        text: String(count),
        quoted: false,
        place: at(place.span, ...place.via, ...leaf.place.via),
      };
    });
  });
};
