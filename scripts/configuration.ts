/**
 * Writes what is made from the configuration's schema (`src/config/schema.ts`): `schemas/resilint.schema.json`, for editors, and
 * `src/config/validate.js`, the validator that ajv compiles, which would take a tenth of a second at every run. `--check` compares instead of
 * writing.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import rules from "../rules/index.ts";
import { writtenOption, type RuleOptions } from "../src/engine/options.ts";
import { CONFIGURATION_SCHEMA } from "../src/config/schema.ts";

const root = join(import.meta.dirname, "..");

/** What a validator needs not. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(["title", "description", "examples", "$id"]);

/** Characters of a part that is worth a call. */
const LEAST_SHARED = 30;

const files = new Map([
  ["schemas/resilint.schema.json", `${JSON.stringify(withRules(), undefined, 2)}\n`],
  ["src/config/validate.js", validator()],
]);

for (const [path, text] of files) {
  if (!process.argv.includes("--check")) writeFileSync(join(root, path), text);
  else if (!existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text) {
    console.error(`${path} is not what src/config/schema.ts says: run npm run schema, and commit what it makes.`);
    process.exitCode = 1;
  }
}

/** With each rule and its options, for editors. The validator leaves these to the code, which tells what is meant. */
function withRules(): object {
  const { definitions, ...schema } = CONFIGURATION_SCHEMA;
  const { rules: setting, ...others } = part(definitions);
  const { additionalProperties, ...keys } = part(setting);
  const one = part(additionalProperties);
  const properties = Object.fromEntries(rules.map(({ meta }) => [meta.id, { ...one, description: meta.title, ...(meta.options && { properties: { ...part(one["properties"]), ...optionsOf(meta.options) } }) }]));
  return { ...schema, definitions: { ...others, rules: { ...keys, additionalProperties, properties } } };
}

/** A part of a schema that is a map. */
function part(schema: unknown): Readonly<Record<string, unknown>> {
  if (typeof schema !== "object" || schema === null) throw new Error("the schema has no rules");
  return Object.fromEntries(Object.entries(schema));
}

function optionsOf(options: RuleOptions): object {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, { type: option.type === "count" || option.type === "percent" ? "integer" : "string", description: `${option.says}; ${writtenOption(option, option.default)} where nothing is said` }]));
}

function validator(): string {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, messages: false, unicodeRegExp: true, inlineRefs: false, code: { source: true, esm: true, lines: true } });
  ajv.addSchema(eachOnce(CONFIGURATION_SCHEMA), "configuration");
  const code = standalone.default(ajv, { validate: "configuration" });
  if (code.includes("require(")) throw new Error("the validator would need a part of ajv at run time: do without the keyword that asks for it");
  return `// Made by scripts/configuration.ts from src/config/schema.ts. Do not edit.\n${code}`;
}

/** The same schema with every part that stands in it twice as a definition, and without what only people read: what ajv compiles once is a third as long. */
function eachOnce(schema: object): object {
  const definitions = new Map<string, { readonly name: string; readonly part: object }>();
  const reduced = (written: unknown): object => {
    const kept = Object.entries(part(written)).filter(([keyword]) => !FOR_PEOPLE.has(keyword));
    return Object.fromEntries(kept.map(([keyword, value]) => {
      if (keyword === "properties" || keyword === "definitions") return [keyword, Object.fromEntries(Object.entries(part(value)).map(([name, each]) => [name, shared(each)]))];
      return [keyword, (keyword === "items" || keyword === "additionalProperties") && typeof value === "object" ? shared(value) : value];
    }));
  };
  const shared = (written: unknown): object => {
    const made = reduced(written);
    const text = JSON.stringify(made);
    if (text.length < LEAST_SHARED || "$ref" in made) return made;
    const known = definitions.get(text) ?? { name: `part${String(definitions.size)}`, part: made };
    definitions.set(text, known);
    return { $ref: `#/definitions/${known.name}` };
  };
  const { definitions: own = {}, ...whole } = { ...part(reduced(schema)) };
  return { ...whole, definitions: { ...part(own), ...Object.fromEntries([...definitions.values()].map(({ name, part: each }) => [name, each])) } };
}
