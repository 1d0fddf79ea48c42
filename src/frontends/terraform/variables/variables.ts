import { at, type Span } from "../../../source/span.ts";
import type { Reading, Scalar, Unknown } from "../../../value/reading.ts";
import { through } from "../../../value/through.ts";
import type { Module } from "../context.ts";
import { termOf } from "../context.ts";
import { convert } from "../evaluate/convert.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { Named } from "../modules/expansion.ts";
import { emptyScope } from "../modules/scope-of.ts";
import { argument, literalText } from "../declarations/syntax-queries.ts";
import { parseExpression } from "../syntax/parse.ts";
import type { Block, Expression } from "../syntax/tree.ts";
import { ANY, type Type } from "../evaluate/types.ts";
import { isPrimitive, readType } from "./types.ts";
import { unknownOf } from "./unknown-values.ts";
import { possibleValues } from "./validation.ts";
import type { GivenValue } from "./values.ts";

/** What a call of a module, or the run, gives for a variable: a value that is read already, or one that the variable's type gives a meaning. */
export type Given =
  | { readonly is: "reading"; readonly reading: Reading; readonly label: string; readonly name: Span }
  | GivenValue;

/** The value of a variable in a module, given what it is set to. */
export function readVariable(module: Module, name: string, block: Block, given: Given | undefined): Named {
  const type = typeIn(module, block);
  const fallback = argument(block, "default");
  const value = given && givenReading(module, type, argument(block, "type") !== undefined, given);
  const isNullable = literalBoolean(argument(block, "nullable")) !== false;
  const orDefault = (reading: Reading): Reading => (isNullable || !fallback ? reading : through(reading, (leaf) => (leaf.is === "absent" ? evaluate(fallback, emptyScope(module)) : leaf)));
  if (given && value) return { reading: narrowed(module, name, block, checked(module, given.is === "text" ? `${given.label},` : `variable \`${name}\``, type, orDefault(value), given.name)), label: given.label };
  if (fallback) {
    const reading = checked(module, `variable \`${name}\``, type, evaluate(fallback, emptyScope(module)), fallback.span);
    return { reading, label: `the default of variable \`${name}\`` };
  }
  const unknown: Unknown = { is: "unknown", why: `\`var.${name}\` has no default`, term: termOf(module, `var.${name}`), place: at(block.header) };
  return { reading: narrowed(module, name, block, unknownOf(type, unknown)), label: `variable \`${name}\`` };
}

function typeIn(module: Module, block: Block): Type {
  const { problems } = module.deployment;
  const written = argument(block, "type");
  if (!written) return ANY;
  return readType(written, {
    evaluate: (expression) => evaluate(expression, emptyScope(module)),
    wrong: ({ span }) => {
      problems.add("error", "this is no type; write `string`, `number`, `bool`, `list(…)`, `set(…)`, `map(…)`, `object({…})`, `tuple([…])` or `any`", span);
    },
  });
}

function givenReading(module: Module, type: Type, isTyped: boolean, given: Given): Reading {
  switch (given.is) {
    case "reading":
      return given.reading;
    case "expression": {
      const reading = evaluate(given.expression, emptyScope(module));
      return given.by ? { ...reading, place: at(reading.place.span, ...reading.place.via, given.by) } : reading;
    }
    case "text": {
      const literal: Scalar = { is: "scalar", text: given.text, quoted: true, place: at(given.name) };
      // Without a type, too, Terraform takes the text as it is.
      if (!isTyped || isPrimitive(type)) return literal;
      const { expression, diagnostics } = parseExpression({ file: given.name.file, text: given.text });
      module.deployment.problems.addAll(diagnostics);
      return evaluate(expression, emptyScope(module));
    }
  }
}

/** What does not fit the type is told, once, and unknown. `what` is the variable, and where its value is from if that has no place in a file. */
function checked(module: Module, what: string, type: Type, value: Reading, span: Span): Reading {
  const converted = through(convert(value, type), (leaf) => (leaf.is === "unknown" && !leaf.malformed ? unknownOf(type, leaf) : leaf));
  if (converted.is === "unknown" && converted.malformed && !(value.is === "unknown" && value.malformed)) {
    module.deployment.problems.add("error", `the value of ${what} does not fit its type: ${converted.why}; correct one of them`, span);
    const { malformed: _, ...told } = converted;
    return told;
  }
  return converted;
}

/** Of a value that is not known, those that the variable's own checks allow. */
function narrowed({ deployment: { cases } }: Module, name: string, block: Block, reading: Reading): Reading {
  if (reading.is !== "unknown" || !reading.term || reading.possible) return reading;
  const possible = possibleValues(block, name);
  if (possible.length === 0) return reading;
  const isAtomic = possible.every(({ text }) => !/[:/]/u.test(text));
  if (!cases.allowed(reading.term)) cases.allow(reading.term, possible.map(({ text }) => text));
  return { ...reading, possible, term: { ...reading.term, ...(isAtomic && { atomic: true }) } };
}

function literalBoolean(expression: Expression | undefined): boolean | undefined {
  if (expression?.is === "boolean") return expression.value;
  const text = literalText(expression);
  return text === "true" ? true : text === "false" ? false : undefined;
}
