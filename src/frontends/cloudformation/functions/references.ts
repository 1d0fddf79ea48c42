import type { Place } from "../../../source/span.ts";
import { type Reading, type Reference, seenFrom } from "../../../value/reading.ts";
import { throughAll } from "../../../value/through.ts";
import { why } from "../../../value/why.ts";
import { type Context, type Intrinsic, malformed, placeOf } from "../context.ts";
import { readParameter } from "../parameters.ts";
import { isPseudoParameter, readPseudoParameter } from "../pseudo.ts";
import { CROSS_REGION_READER } from "../parameter-store.ts";
import { child, literal } from "../syntax/syntax.ts";
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
  const address = context.serverless.named(name) ?? name;
  context.problems.uses(address, place.span);
  return { is: "reference", scope: context.scope, address: context.prefix + address, place };
}

/** An attribute of a resource by its dotted name; for an output of a nested stack, `Stack.Outputs.Name`. */
export function readAttribute(dotted: string, place: Place, context: Context): Reading {
  const [made, rest] = madeBySam(dotted, context);
  if (made !== undefined) return { is: "reference", scope: context.scope, address: context.prefix + made, ...(rest !== undefined && { attribute: rest }), place };
  const dot = dotted.indexOf(".");
  const address = dot < 0 ? dotted : dotted.slice(0, dot);
  context.problems.uses(address, place.span);
  const attribute = dot < 0 ? undefined : dotted.slice(dot + 1);
  const reference: Reference = { is: "reference", scope: context.scope, address: context.prefix + address, ...(attribute === undefined ? {} : { attribute }), place };
  return (attribute === undefined ? undefined : handedOut(address, attribute, reference, context)) ?? reference;
}

/** What comes from another stack: an output of a nested one, or what the CDK reads in this region for one in another. */
function handedOut(resource: string, attribute: string, reference: Reference, context: Context): Reading | undefined {
  if (attribute.startsWith(OUTPUTS)) return context.stacks.output(resource, attribute.slice(OUTPUTS.length), reference.place);
  const type = attribute.startsWith("/") ? literal(child(child(context.resources, resource), "Type")) : undefined;
  if (type !== CROSS_REGION_READER) return undefined;
  const { place } = reference;
  return { is: "import", by: "parameter-store", scope: context.scope, name: { is: "scalar", text: attribute, quoted: true, place }, otherwise: reference, place };
}

const OUTPUTS = "Outputs.";

/** `Function.Alias` and `Function.Alias.Arn`, where that is something that SAM makes; its address, and the attribute. */
function madeBySam(dotted: string, { serverless }: Context): readonly [string | undefined, string | undefined] {
  const dot = dotted.indexOf(".", dotted.indexOf(".") + 1);
  return dot < 0 ? [serverless.named(dotted), undefined] : [serverless.named(dotted.slice(0, dot)), dotted.slice(dot + 1)];
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
