import type { Place } from "../../../source/span.ts";
import { type Reading, seenFrom } from "../../../value/reading.ts";
import { throughAll } from "../../../value/through.ts";
import { why } from "../../../value/why.ts";
import { type Context, type Intrinsic, malformed, placeOf } from "../context.ts";
import { readParameter } from "../parameters.ts";
import { isPseudoParameter, readPseudoParameter } from "../pseudo.ts";
import { literal } from "../syntax/syntax.ts";
import { unknownResult } from "../why.ts";
import { argumentsOf } from "./arguments.ts";

/** `!Ref Name`. */
export const ref: Intrinsic = (call, context) => {
  const place = placeOf(call);
  const name = literal(call.argument);
  if (name) return readName(name, place, context);
  return throughAll([context.evaluate(call.argument, context)], place, ([leaf]) => {
    if (leaf?.is === "scalar" && leaf.text !== "") return readName(leaf.text, place, context);
    if (leaf?.is === "unknown" && !leaf.malformed) return unknownResult(call, [leaf], leaf.why, context);
    return malformed(place, "`Ref` takes the name of a parameter or a resource; write the name", context);
  });
};

/** What a name stands for: a loop's variable, a pseudo parameter, a parameter, else a resource. */
export function readName(name: string, place: Place, context: Context): Reading {
  const variable = context.loops.get(name);
  if (variable) return seenFrom(variable, place);
  if (isPseudoParameter(name)) return readPseudoParameter(name, place, context);
  const parameter = context.parameters.get(name);
  if (parameter) return readParameter(parameter, place, context);
  context.problems.uses(name, place.span);
  return { is: "reference", scope: context.scope, address: name, place };
}

/** An attribute of a resource by its dotted name; for an output of a nested stack, `Stack.Outputs.Name`. */
export function readAttribute(dotted: string, place: Place, context: Context): Reading {
  const dot = dotted.indexOf(".");
  const address = dot < 0 ? dotted : dotted.slice(0, dot);
  context.problems.uses(address, place.span);
  const attribute = dot < 0 ? undefined : dotted.slice(dot + 1);
  return { is: "reference", scope: context.scope, address, ...(attribute === undefined ? {} : { attribute }), place };
}

/** `!GetAtt Name.Attribute` and `Fn::GetAtt: [Name, Attribute]`. */
export const getAtt: Intrinsic = (call, context) => {
  const place = placeOf(call);
  const dotted = literal(call.argument);
  if (dotted !== undefined && /^[^.]+\..+$/u.test(dotted)) return readAttribute(dotted, place, context);
  const items = argumentsOf(call, 2, Infinity);
  if (!items) {
    return malformed(
      place,
      "`Fn::GetAtt` takes a resource and an attribute; write `!GetAtt Resource.Attribute`",
      context,
    );
  }
  const readings = items.map((item) => context.evaluate(item, context));
  return throughAll(readings, place, (leaves) => {
    const names = leaves.filter((leaf) => leaf.is === "scalar").map((leaf) => leaf.text);
    if (names.length === leaves.length) return readAttribute(names.join("."), place, context);
    const unknown = leaves.find((leaf) => leaf.is !== "scalar");
    return unknownResult(call, leaves, unknown ? why(unknown) : "the attribute is not known", context);
  });
};

/** `!ImportValue name`: what another stack exports. */
export const importValue: Intrinsic = (call, context) => {
  const place = placeOf(call);
  return throughAll([context.evaluate(call.argument, context)], place, ([name]) => {
    if (!name || name.is === "list" || name.is === "map" || name.is === "absent") {
      return malformed(place, "`Fn::ImportValue` takes the name of an export; write the name", context);
    }
    return { is: "import", scope: context.scope, name, place };
  });
};
