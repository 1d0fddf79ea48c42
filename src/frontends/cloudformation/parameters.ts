import { at, type Place } from "../../source/span.ts";
import { type ListReading, type Reading, type Scalar, seenFrom, type Unknown } from "../../value/reading.ts";
import type { Term } from "../../value/term.ts";
import { type Context, malformed, mayRepeat, placeOf, TOO_OFTEN } from "./context.ts";
import type { Default, Parameter, ParameterValue, ParameterValues, Passed, PassedValues } from "./declarations.ts";
import { commaList } from "./comma-list.ts";
import { fromParameterStore } from "./parameter-store.ts";
import { through } from "../../value/through.ts";
import { child, isNull, literal, type Syntax } from "./syntax/syntax.ts";
import { textOf } from "./syntax/yaml-booleans.ts";
import { joinParts } from "./text.ts";
import { unknownAt } from "./why.ts";

export type { ParameterValue, ParameterValues } from "./declarations.ts";

/** The parameters of a template by their names. */
export function declaredParameters(
  section: Syntax | undefined,
  given: ParameterValues | undefined,
  passed: PassedValues | undefined,
): ReadonlyMap<string, Parameter> {
  const parameters = new Map<string, Parameter>();
  if (section?.kind !== "mapping") return parameters;
  for (const [name, { value }] of section.entries) {
    const fallback = child(value, "Default");
    const step = fallback && { span: fallback.span, label: `the default of parameter \`${name}\`` };
    const type = literal(child(value, "Type")) ?? "String";
    const allowed = allowedValues(child(value, "AllowedValues"));
    parameters.set(name, {
      name,
      type,
      default: fallback && step && !isNull(fallback) ? { node: fallback, step } : undefined,
      allowed,
      atomic: isAtomic(type, allowed),
      hidden: literal(child(value, "NoEcho"))?.toLowerCase() === "true",
      given: given?.get(name),
      passed: passedTo(passed?.get(name)),
    });
  }
  return parameters;
}

/** A parent that passes nothing leaves the default. */
const passedTo = (passed: Passed | undefined): Passed | undefined => (passed?.reading.is === "absent" ? undefined : passed);

function allowedValues(node: Syntax | undefined): readonly Scalar[] {
  if (node?.kind !== "sequence") return [];
  const scalars = node.items.filter((item) => item.kind === "scalar");
  return scalars.map((item) => ({ is: "scalar", text: textOf(item), quoted: item.quoted, place: placeOf(item) }));
}

/** What `Ref` of a parameter gives, seen from the place of the `Ref`. */
export function readParameter(parameter: Parameter, place: Place, context: Context): Reading {
  if (parameter.type.startsWith("AWS::SSM::Parameter::Value<")) return storedParameter(parameter, place, context);
  if (parameter.passed) return passedValue(parameter, parameter.passed, place, context);
  if (parameter.given) return givenValue(parameter, parameter.given, place, context);
  if (parameter.default) return defaultValue(parameter, parameter.default, place, context);
  return isList(parameter) ? unknownList(parameter, place, context) : unknownValue(parameter, place, context);
}

function givenValue(parameter: Parameter, given: ParameterValue, place: Place, context: Context): Reading {
  const there = at(place.span, ...place.via, given.step, ...(given.by ? [given.by] : []));
  if (isList(parameter)) {
    if (parameter.allowed.length > 0) checkAllowed(parameter, itemsOf(given.value), given, context);
    return listOf(given.value, there, context);
  }
  const text = typeof given.value === "string" ? given.value : given.value.join(",");
  checkAllowed(parameter, [text], given, context);
  return joinParts([text], there, context);
}

/** What a parent stack gives, in its own words: its references stay its own. A list comes as a text with commas. */
function passedValue(parameter: Parameter, { reading, step }: Passed, place: Place, context: Context): Reading {
  const there = at(place.span, ...place.via, step);
  const value = through(reading, (leaf) => {
    if (isList(parameter)) return leaf.is === "list" ? leaf : commaList(leaf, there, parameter.type);
    return leaf.is === "scalar" || leaf.is === "text" ? joinParts([leaf], there, context) : leaf;
  });
  if (value.is === "scalar") checkAllowed(parameter, [value.text], { value: value.text, step }, context);
  return seenFrom(value, there);
}

function checkAllowed(parameter: Parameter, items: readonly string[], given: ParameterValue, context: Context): void {
  const { name, allowed, hidden } = parameter;
  const wrong = items.find((item) => !allowed.some(({ text }) => text === item));
  if (allowed.length === 0 || wrong === undefined) return;
  const shown = hidden ? "a value that" : `\`${wrong}\`, which`;
  const some = allowed.slice(0, MOST_SHOWN).map(({ text }) => `\`${text}\``);
  const choice = allowed.length > MOST_SHOWN ? "one of them" : some.join(" or ");
  const message = `parameter \`${name}\` is set to ${shown} is not among its AllowedValues; set it to ${choice}`;
  context.problems.add("warning", message, given.step.span);
}

const MOST_SHOWN = 5;

function defaultValue(parameter: Parameter, { node, step }: Default, place: Place, context: Context): Reading {
  const there = at(place.span, ...place.via, step);
  if (node.kind === "sequence" && isList(parameter) && node.items.every((item) => item.kind === "scalar")) {
    if (!mayRepeat(node.items.length, place, context)) return unknownAt(there, TOO_OFTEN);
    return { is: "list", items: node.items.map((item) => context.evaluate(item, context)), place: there };
  }
  if (node.kind !== "scalar" || node.tag !== undefined) {
    const message = `the default of parameter \`${parameter.name}\` is no plain text; write the value itself`;
    return malformed({ span: node.span, via: [] }, message, context);
  }
  if (isList(parameter)) return listOf(textOf(node), there, context);
  return seenFrom(context.evaluate(node, context), there);
}

/** Each use of a list has items of its own, which stand where the use stands. */
function listOf(value: string | readonly string[], place: Place, context: Context): Reading {
  // No value has more items than characters, and splitting them costs as much as reading them.
  if (!mayRepeat(value.length, place, context)) return unknownAt(place, TOO_OFTEN);
  return { is: "list", items: itemsOf(value).map((text) => joinParts([text], place, context)), place };
}

const itemsOf = (value: string | readonly string[]): readonly string[] =>
  typeof value === "string" ? commaSeparated(value) : value;

/** The template gives the name of a parameter in Parameter Store; the value is there, and not known here. */
function storedParameter(parameter: Parameter, place: Place, context: Context): Reading {
  const { passed } = parameter;
  const name = passed ? literalText(passed.reading) : (parameter.given?.value ?? literal(parameter.default?.node));
  const where = typeof name === "string" ? ` under \`${name}\`` : "";
  const term = termOf(parameter, context);
  const why = `the value of parameter \`${parameter.name}\` stands in Parameter Store${where}`;
  const unknown: Unknown = { is: "unknown", why, term, place };
  const inner = parameter.type.slice("AWS::SSM::Parameter::Value<".length, -1);
  if (isListType(inner)) return spreadOf(unknown, inner);
  return typeof name === "string" ? fromParameterStore(name, unknown, context) : unknown;
}

const literalText = (reading: Reading): string | undefined => (reading.is === "scalar" ? reading.text : undefined);

function unknownValue(parameter: Parameter, place: Place, context: Context): Unknown {
  const term = termOf(parameter, context);
  const unknown: Unknown = { is: "unknown", why: noDefault(parameter), term, place };
  if (parameter.allowed.length === 0) return unknown;
  if (!context.cases.allowed(term)) {
    context.cases.allow(
      term,
      parameter.allowed.map((allowed) => allowed.text),
    );
  }
  return { ...unknown, possible: parameter.allowed };
}

/** Each item is one of the allowed values; the term names the list, which has no cases. */
function unknownList(parameter: Parameter, place: Place, context: Context): ListReading {
  const unknown: Unknown = { is: "unknown", why: noDefault(parameter), term: termOf(parameter, context), place };
  const possible = parameter.allowed;
  return spreadOf(possible.length > 0 ? { ...unknown, possible } : unknown, parameter.type);
}

function spreadOf(of: Unknown, type: string): ListReading {
  const least = type.startsWith("List<AWS::") ? 1 : 0;
  const distinct = type === "List<AWS::EC2::AvailabilityZone::Name>";
  return { is: "list", items: [{ is: "spread", least, most: Infinity, of, distinct }], place: of.place };
}

const noDefault = (parameter: Parameter): string => `parameter \`${parameter.name}\` has no default`;

const termOf = ({ name, atomic }: Parameter, { scope }: Context): Term => ({
  scope,
  text: name,
  label: name,
  ...(atomic ? { atomic } : {}),
});

const isAtomic = (type: string, allowed: readonly Scalar[]): boolean =>
  allowed.length > 0 ? allowed.every(({ text }) => !/[:/]/u.test(text)) : ATOMIC.test(type);

/** Numbers, identifiers that EC2 makes, and names of zones, alone, in lists or from Parameter Store. */
const ATOMIC =
  /^(?:AWS::SSM::Parameter::Value<)?(?:List<)?(?:Number|AWS::\w+::\w+::Id|AWS::EC2::AvailabilityZone::Name)>*$/u;

const isList = (parameter: Parameter): boolean => isListType(parameter.type);

const isListType = (type: string): boolean => type === "CommaDelimitedList" || type.startsWith("List<");

/** An empty text is a list of one empty text, which is what `!Select [0, !Ref List]` then gives. */
const commaSeparated = (text: string): readonly string[] => text.split(",").map((item) => item.trim());
