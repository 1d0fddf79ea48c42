import fc from "fast-check";
import { stringify } from "yaml";
import { CONFIGURATION_SCHEMA } from "../../src/config/schema.ts";
import { RULES } from "../../src/index.ts";
import { CONFIGURATION, type CaseFile } from "./case.ts";
import { template, yamlOf } from "./templates.ts";
import { moduleText } from "./terraform.ts";
import { junk, type Json } from "./values.ts";

/** Configurations as their schema has them, with slips, and with files that they mean. */

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
const objectAt = (of: unknown, key: string): Readonly<Record<string, unknown>> => (isObject(of) && isObject(of[key]) ? of[key] : {});
const listAt = (of: unknown, key: string): readonly unknown[] => (isObject(of) && Array.isArray(of[key]) ? of[key] : []);
const isJson = (value: unknown): value is Json => value !== undefined;

const WHOLE: unknown = CONFIGURATION_SCHEMA;

/** Of texts any that mean something somewhere: paths, addresses, rules, days, regions. */
const words = fc.oneof(fc.constantFrom<Json>("app.yaml", ".", "**", "../x", "main.tf", "A", "aws_db_instance.A", "2026-09-30", "180d", "15m", "0s", "eu-west-1", "us-east-1", "gone", "[", "*", ""), fc.constantFrom<Json>(...RULES.map(({ id }) => id)));

function valueOf(schema: unknown, depth: number): fc.Arbitrary<Json> {
  if (!isObject(schema) || depth <= 0) return junk;
  if (typeof schema["$ref"] === "string") return valueOf(objectAt(WHOLE, "definitions")[schema["$ref"].split("/").at(-1) ?? ""], depth);
  const choices = [...listAt(schema, "anyOf"), ...listAt(schema, "oneOf")];
  const literals = [...listAt(schema, "enum"), ...listAt(schema, "examples")].filter(isJson);
  const own: fc.Arbitrary<Json>[] = [
    ...(choices.length > 0 ? [fc.nat(choices.length - 1).chain((index) => valueOf(choices[index], depth - 1))] : []),
    ...(literals.length > 0 ? [fc.constantFrom(...literals)] : []),
    ...(isObject(schema["items"]) ? [fc.array(valueOf(schema["items"], depth - 1), { minLength: 1, maxLength: 2 })] : []),
    ...(isObject(schema["properties"]) || isObject(schema["additionalProperties"]) ? [objectOf(schema, depth)] : []),
    ...([schema["type"]].flat().includes("string") ? [words] : []),
    ...([schema["type"]].flat().some((type) => type === "integer" || type === "number") ? [fc.constantFrom<Json>(1, 2, 3, 99.9)] : []),
    ...([schema["type"]].flat().includes("boolean") ? [fc.constantFrom<Json>(true, false)] : []),
  ];
  return fc.oneof({ weight: 30, arbitrary: own.length > 0 ? fc.oneof(...own) : words }, { weight: 1, arbitrary: junk });
}

function objectOf(schema: unknown, depth: number): fc.Arbitrary<Json> {
  const properties = Object.entries(objectAt(schema, "properties"));
  const required = listAt(schema, "required");
  const extra = objectAt(schema, "additionalProperties");
  const known = fc
    .uniqueArray(fc.nat(Math.max(0, properties.length - 1)), { maxLength: 4 })
    .chain((chosen) => {
      const some = properties.filter(([key], index) => required.includes(key) || chosen.includes(index));
      return fc.tuple(...some.map(([, each]) => valueOf(each, depth - 1))).map((values): [string, Json][] => some.map(([key], index) => [key, values[index] ?? null]));
    });
  const others = Object.keys(extra).length === 0 ? fc.constant<[string, Json][]>([]) : fc.array(fc.tuple(fc.constantFrom("A", "Db", "prod", "app.yaml", "__proto__", RULES[0]?.id ?? ""), valueOf(extra, depth - 1)), { maxLength: 2 });
  return fc.tuple(known, others).map(([own, more]): Json => Object.fromEntries([...own, ...more]));
}

export const configurationFiles: fc.Arbitrary<readonly CaseFile[]> = fc.tuple(valueOf(WHOLE, 6), fc.boolean(), template, moduleText).map(([tree, isJsonText, made, module]) => [
  { file: CONFIGURATION, text: isJsonText ? JSON.stringify(tree, undefined, 1) : stringify(tree) },
  { file: "app.yaml", text: yamlOf(made, true) },
  { file: "main.tf", text: module },
]);
