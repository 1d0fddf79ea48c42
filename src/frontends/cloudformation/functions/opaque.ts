import { seenFrom } from "../../../value/reading.ts";
import { child, isNull, literal } from "../syntax/syntax.ts";
import { type Intrinsic, malformed, placeOf } from "../context.ts";
import { includedBy } from "../include.ts";
import { joinParts } from "../text.ts";
import { unknownAt, unknownResult } from "../why.ts";

/** `!Base64 text`: what it encodes is user data, which says nothing that a rule asks for. */
export const base64: Intrinsic = (call, context) =>
  unknownResult(call, [context.evaluate(call.argument, context)], "its text is encoded by `Fn::Base64`", context);

/** `Fn::ToJsonString: value`. */
export const toJsonString: Intrinsic = (call, context) =>
  unknownResult(call, [context.evaluate(call.argument, context)], "its text is made by `Fn::ToJsonString`", context);

/** `Fn::Transform: {Name, Parameters}` in place of a value: what a local file says for `AWS::Include`; another macro's answer is not known. */
export const transform: Intrinsic = (call, context) => {
  const snippet = includedBy(call.argument, context);
  if (snippet) return seenFrom(context.evaluate(snippet, context), placeOf(call));
  const name = literal(child(call.argument, "Name")) ?? literal(call.argument);
  const macro = name === undefined ? "a macro" : `the macro \`${name}\``;
  return unknownAt(placeOf(call), `${macro} gives it when the stack is deployed`);
};

/** `Fn::GetStackOutput: {StackName, OutputName, Region, RoleArn}`: what another stack hands out, exported or not. */
export const getStackOutput: Intrinsic = (call, context) => {
  const [stack, output, region] = ["StackName", "OutputName", "Region"].map((name) => child(call.argument, name));
  const place = placeOf(call);
  if (!stack || !output) return malformed(place, "`Fn::GetStackOutput` takes a StackName and an OutputName; write both", context);
  const said = [literal(output), literal(stack)];
  const what = said[0] === undefined ? "it is an output" : `\`${said[0]}\` is an output`;
  const whose = said[1] === undefined ? "another stack" : `the stack \`${said[1]}\``;
  const otherwise = unknownResult(call, [context.evaluate(call.argument, context)], `${what} of ${whose}`, context);
  const name = joinParts([context.evaluate(stack, context), ".", context.evaluate(output, context)], place, context);
  return { is: "import", by: "stack-output", scope: context.scope, name, otherwise, place, ...(region && !isNull(region) && { region: context.evaluate(region, context) }) };
};
