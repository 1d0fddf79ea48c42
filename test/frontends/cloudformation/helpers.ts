import { expect } from "vitest";
import type { ParameterValues } from "../../../src/frontends/cloudformation/declarations.ts";
import { readTemplate } from "../../../src/frontends/cloudformation/template.ts";
import type { RawDeployment, RawResource } from "../../../src/graph/raw.ts";
import type { Diagnostic } from "../../../src/source/diagnostic.ts";
import type { Span } from "../../../src/source/span.ts";
import type { Condition, Reading, Spread } from "../../../src/value/reading.ts";

/** A template that was read, with what a test looks at. */
export interface Sample {
  readonly text: string;
  readonly deployment: RawDeployment;
  readonly diagnostics: readonly Diagnostic[];
  /** What was said, each as "level: message «text at fault»". */
  readonly told: readonly string[];
}

interface Options {
  readonly region?: string;
  readonly parameters?: ParameterValues;
}

export function read(text: string, options: Options = {}): Sample {
  const result = readTemplate({ source: { file: "t.yaml", text }, id: "app", ...options });
  if (result.outcome !== "read") {
    throw new Error(
      `${result.outcome}: ${result.reason}; ${result.diagnostics.map(({ message }) => message).join("; ")}`,
    );
  }
  return { text, ...result, told: told(text, result.diagnostics) };
}

export const told = (text: string, diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ level, message, span }) => `${level}: ${message} «${at(text, span)}»`);

/** The text that a span covers. */
export const at = (text: string, { start, end }: Span): string => text.slice(start, end);

export interface Value extends Sample {
  readonly reading: Reading;
  readonly shown: string;
  /** The text that the value's place covers. */
  readonly written: string;
  /** The steps to where the value comes from, each as "label «text»". */
  readonly steps: readonly string[];
}

/** The reading of one property whose value is written so, in a template with these other sections. */
export function value(written: string, sections = "", options: Options = {}): Value {
  const text = `${sections}
Resources:
  Thing:
    Type: AWS::Test::Thing
    Properties:
      Value: ${written}
  Db: { Type: AWS::RDS::DBInstance }
  Bucket: { Type: AWS::S3::Bucket }
`;
  const sample = read(text, options);
  const reading = property(sample, "Thing", "Value");
  return { ...sample, ...seen(text, reading) };
}

export const seen = (text: string, reading: Reading) => ({
  reading,
  shown: show(reading),
  written: at(text, reading.place.span),
  steps: reading.place.via.map(({ label, span }) => `${label} «${at(text, span)}»`),
});

export function resource({ deployment }: Sample, address: string): RawResource {
  const found = deployment.resources.find((each) => each.address === address);
  expect(found, `resource ${address}`).toBeDefined();
  if (!found) throw new Error(address);
  return found;
}

export function property(sample: Sample, address: string, name: string): Reading {
  const entry = resource(sample, address).properties.entries.get(name);
  if (!entry) throw new Error(`${address}.${name} is not there`);
  return entry.value;
}

/** A reading in one line: `"text"`, `?Unknown`, `@Resource.Attribute`, `if Condition then … else …`. */
export function show(reading: Reading | Spread): string {
  switch (reading.is) {
    case "scalar":
      return `"${reading.text}"`;
    case "absent":
      return "absent";
    case "unknown":
      return `?${reading.term?.label ?? ""}${reading.malformed ? "!" : ""}`;
    case "reference":
      return `@${reading.address}${reading.attribute === undefined ? "" : `.${reading.attribute}`}`;
    case "import":
      return `import ${show(reading.name)}`;
    case "text":
      return reading.parts.map((part) => (typeof part === "string" ? `"${part}"` : show(part))).join(" + ");
    case "list":
      return `[${reading.items.map(show).join(", ")}]`;
    case "spread":
      return `${reading.least}..${reading.most} ${show(reading.of)}${reading.distinct ? " distinct" : ""}`;
    case "map":
      return `{${[...reading.entries].map(([key, entry]) => `${key}: ${show(entry.value)}`).join(", ")}${reading.rest ? ", …" : ""}}`;
    case "choice":
      return `if ${showCondition(reading.condition)} then ${show(reading.then)} else ${show(reading.else)}`;
  }
}

export function showCondition(condition: Condition): string {
  switch (condition.op) {
    case "constant":
      return String(condition.value);
    case "equals":
      return `${show(condition.left)} = ${show(condition.right)}`;
    case "and":
    case "or":
      return `(${condition.of.map(showCondition).join(` ${condition.op} `)})`;
    case "not":
      return `not ${showCondition(condition.of)}`;
    case "named":
      return condition.name;
    case "unknown":
      return `?${condition.term?.label ?? ""}`;
  }
}

/** What a named condition stands for. */
export function definition(condition: Condition): string {
  return condition.op === "named" ? showCondition(condition.is) : showCondition(condition);
}
