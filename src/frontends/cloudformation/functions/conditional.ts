import { type Intrinsic, malformed, placeOf } from "../context.ts";
import { literal } from "../syntax/syntax.ts";
import { argumentsOf } from "./arguments.ts";

/** `!If [Condition, then, else]`. The condition is not decided here. */
export const ifFunction: Intrinsic = (call, context) => {
  const place = placeOf(call);
  const [name, then, otherwise] = argumentsOf(call, 3) ?? [];
  const condition = literal(name);
  if (!name || condition === undefined || !then || !otherwise) {
    const message = "`Fn::If` takes the name of a condition and two values; write `!If [Condition, then, else]`";
    return malformed(place, message, context);
  }
  return {
    is: "choice",
    condition: context.conditions.named(condition, placeOf(name), context),
    then: context.evaluate(then, context),
    else: context.evaluate(otherwise, context),
    place,
  };
};

/** `Fn::Equals` and the like as a value. */
export const onlyInConditions: Intrinsic = (call, context) =>
  malformed(
    placeOf(call),
    `\`${call.name}\` stands under Conditions only; define a condition and use \`Fn::If\``,
    context,
  );

/** `!Condition X` as a value. */
export const condition: Intrinsic = onlyInConditions;

/** `Fn::Contains` and the like as a value. */
export const onlyInRules: Intrinsic = (call, context) =>
  malformed(placeOf(call), `\`${call.name}\` stands under Rules only; define a condition and use \`Fn::If\``, context);
