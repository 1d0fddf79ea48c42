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

/** `!GetStackOutput {StackName, OutputName, Region, RoleArn}`: what another stack hands out, exported or not. */
export const getStackOutput: Intrinsic = (call, context) => {
  const output = literal(child(call.argument, "OutputName"));
  const stack = literal(child(call.argument, "StackName"));
  const what = output === undefined ? "it is an output" : `\`${output}\` is an output`;
  const whose = stack === undefined ? "another stack" : `the stack \`${stack}\``;
  return unknownResult(call, [context.evaluate(call.argument, context)], `${what} of ${whose}`, context);
};
