import { at, type Place } from "../../source/span.ts";
import { type ListReading, type Reading, type Scalar, seenFrom, type Unknown } from "../../value/reading.ts";
import type { Term } from "../../value/term.ts";
import { type Context, malformed } from "./context.ts";
import type { Parameter, ParameterValue, ParameterValues } from "./declarations.ts";
import { child, isNull, literal, type Syntax } from "./syntax/syntax.ts";

export type { ParameterValue, ParameterValues } from "./declarations.ts";

/** The parameters of a template by their names. */
export function declaredParameters(
  section: Syntax | undefined,
  given: ParameterValues | undefined,
): ReadonlyMap<string, Parameter> {
  const parameters = new Map<string, Parameter>();
  if (section?.kind !== "mapping") return parameters;
  for (const [name, { value }] of section.entries) {
    const fallback = child(value, "Default");
    const allowed = child(value, "AllowedValues");
    parameters.set(name, {
      name,
      type: literal(child(value, "Type")) ?? "String",
      default: fallback && !isNull(fallback) ? fallback : undefined,
      allowed: allowed?.kind === "sequence" ? allowed.items.filter((item) => item.kind === "scalar") : [],
      given: given?.get(name),
    });
  }
  return parameters;
}

/** What `Ref` of a parameter gives, seen from the place of the `Ref`. */
export function readParameter(parameter: Parameter, place: Place, context: Context): Reading {
  if (parameter.type.startsWith("AWS::SSM::Parameter::Value<")) return storedParameter(parameter, place, context);
  if (parameter.given) return givenValue(parameter, parameter.given, place, context);
  if (parameter.default) return defaultValue(parameter, parameter.default, place, context);
  return isList(parameter) ? unknownList(parameter, place, context) : unknownValue(parameter, place, context);
}

function givenValue(parameter: Parameter, given: ParameterValue, place: Place, context: Context): Reading {
  const there = at(place.span, ...place.via, given.step);
  const items = typeof given.value === "string" ? commaSeparated(given.value) : given.value;
  if (isList(parameter)) return { is: "list", items: items.map((text) => quoted(text, there)), place: there };
  const text = typeof given.value === "string" ? given.value : given.value.join(",");
  if (parameter.allowed.length > 0 && !parameter.allowed.some((allowed) => allowed.text === text)) {
    const message = `parameter \`${parameter.name}\` is set to \`${text}\`, which is not among its AllowedValues; set it to one of them`;
    context.problems.add("warning", message, given.step.span);
  }
  return quoted(text, there);
}

function defaultValue(parameter: Parameter, fallback: Syntax, place: Place, context: Context): Reading {
  const step = { span: fallback.span, label: `the default of parameter \`${parameter.name}\`` };
  const there = at(place.span, ...place.via, step);
  if (fallback.kind === "sequence" && isList(parameter)) {
    return { is: "list", items: fallback.items.map((item) => context.evaluate(item, context)), place: there };
  }
  if (fallback.kind !== "scalar" || fallback.tag !== undefined) {
    const message = `the default of parameter \`${parameter.name}\` is no plain text; write the value itself`;
    return malformed({ span: fallback.span, via: [] }, message, context);
  }
  if (isList(parameter)) {
    return { is: "list", items: commaSeparated(fallback.text).map((text) => quoted(text, there)), place: there };
  }
  return seenFrom(context.evaluate(fallback, context), there);
}

/** The template gives the name of a parameter in Parameter Store; the value is there, and not known here. */
function storedParameter(parameter: Parameter, place: Place, context: Context): Reading {
  const name = parameter.given?.value ?? literal(parameter.default);
  const where = typeof name === "string" ? ` under \`${name}\`` : "";
  const term = termOf(parameter, context);
  const why = `the value of parameter \`${parameter.name}\` stands in Parameter Store${where}`;
  const unknown: Unknown = { is: "unknown", why, term, place };
  const inner = parameter.type.slice("AWS::SSM::Parameter::Value<".length, -1);
  return isListType(inner) ? spreadOf(unknown, inner) : unknown;
}

function unknownValue(parameter: Parameter, place: Place, context: Context): Unknown {
  const term = termOf(parameter, context);
  const unknown: Unknown = { is: "unknown", why: noDefault(parameter), term, place };
  if (parameter.allowed.length === 0) return unknown;
  context.cases.allow(
    term,
    parameter.allowed.map((allowed) => allowed.text),
  );
  return { ...unknown, possible: allowedValues(parameter, context) };
}

/** Each item is one of the allowed values; the term names the list, which has no cases. */
function unknownList(parameter: Parameter, place: Place, context: Context): ListReading {
  const unknown: Unknown = { is: "unknown", why: noDefault(parameter), term: termOf(parameter, context), place };
  const possible = allowedValues(parameter, context);
  return spreadOf(possible.length > 0 ? { ...unknown, possible } : unknown, parameter.type);
}

const allowedValues = (parameter: Parameter, context: Context): readonly Reading[] =>
  parameter.allowed.map((allowed) => context.evaluate(allowed, context));

function spreadOf(of: Unknown, type: string): ListReading {
  const least = type.startsWith("List<AWS::") ? 1 : 0;
  const distinct = type === "List<AWS::EC2::AvailabilityZone::Name>";
  return { is: "list", items: [{ is: "spread", least, most: Infinity, of, distinct }], place: of.place };
}

const noDefault = (parameter: Parameter): string => `parameter \`${parameter.name}\` has no default`;

function termOf(parameter: Parameter, context: Context): Term {
  const { name } = parameter;
  return { scope: context.scope, text: name, label: name, ...(isAtomic(parameter) ? { atomic: true } : {}) };
}

/** True where no value of the parameter can hold `:` or `/`. */
function isAtomic(parameter: Parameter): boolean {
  if (parameter.allowed.length > 0) return parameter.allowed.every((allowed) => !/[:/]/u.test(allowed.text));
  return ATOMIC.test(parameter.type);
}

/** Numbers, identifiers that EC2 makes, and names of zones, alone, in lists or from Parameter Store. */
const ATOMIC =
  /^(?:AWS::SSM::Parameter::Value<)?(?:List<)?(?:Number|AWS::\w+::\w+::Id|AWS::EC2::AvailabilityZone::Name)>*$/u;

const isList = (parameter: Parameter): boolean => isListType(parameter.type);

const isListType = (type: string): boolean => type === "CommaDelimitedList" || type.startsWith("List<");

/** An empty text is a list of one empty text, which is what `!Select [0, !Ref List]` then gives. */
const commaSeparated = (text: string): readonly string[] => text.split(",").map((item) => item.trim());

const quoted = (text: string, place: Place): Scalar => ({ is: "scalar", text, quoted: true, place });
