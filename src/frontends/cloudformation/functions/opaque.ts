import { child, literal } from "../syntax/syntax.ts";
import { type Intrinsic, placeOf } from "../context.ts";
import { unknownAt, unknownResult } from "../why.ts";

/** `!Base64 text`: what it encodes is user data, which says nothing that a rule asks for. */
export const base64: Intrinsic = (call, context) =>
  unknownResult(call, [context.evaluate(call.argument, context)], "its text is encoded by `Fn::Base64`", context);

/** `Fn::ToJsonString: value`. */
export const toJsonString: Intrinsic = (call, context) =>
  unknownResult(call, [context.evaluate(call.argument, context)], "its text is made by `Fn::ToJsonString`", context);

/** `Fn::Transform: {Name, Parameters}` in place of a value: a macro's answer, `AWS::Include` too, is never fetched. */
export const transform: Intrinsic = (call) => {
  const name = literal(child(call.argument, "Name")) ?? literal(call.argument);
  const macro = name === undefined ? "a macro" : `the macro \`${name}\``;
  return unknownAt(placeOf(call), `${macro} gives it when the stack is deployed`);
};
