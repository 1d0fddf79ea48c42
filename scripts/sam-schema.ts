/**
 * Makes `test/kinds/sam-schema.json`: which properties the resources of SAM have, and which Globals can set. It is read from the schema
 * that SAM itself publishes:
 *
 *     curl -O https://raw.githubusercontent.com/aws/serverless-application-model/develop/schema_source/sam.schema.json
 *     npx tsx scripts/sam-schema.ts sam.schema.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SamProperties } from "../test/kinds/sam-schema.ts";

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("Say where SAM's schema is: npx tsx scripts/sam-schema.ts FILE");

const root: unknown = JSON.parse(readFileSync(path, "utf8"));
const definitions = at(root, "definitions");

const types: Record<string, SamProperties> = {};
for (const [name, definition] of entries(definitions)) {
  if (!name.endsWith("__Resource")) continue;
  const type = list(at(at(at(definition, "properties"), "Type"), "enum"))[0];
  if (typeof type === "string" && type.startsWith("AWS::Serverless::")) types[type] = propertiesOf(target(at(at(definition, "properties"), "Properties")));
}

const globals: Record<string, readonly string[]> = {};
for (const [section, reference] of entries(at(target(at(at(root, "properties"), "Globals")), "properties"))) globals[section] = entries(at(target(reference), "properties")).map(([name]) => name).sort();

const lines = [...Object.entries(types)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, has]) => `    ${JSON.stringify(type)}: ${JSON.stringify(has)}`);
writeFileSync(join(import.meta.dirname, "../test/kinds/sam-schema.json"), `{\n  "types": {\n${lines.join(",\n")}\n  },\n  "globals": ${JSON.stringify(globals)}\n}\n`);
console.log(`${String(lines.length)} types`);

/** The properties of a resource or of a part of it. */
function propertiesOf(definition: unknown): SamProperties {
  return Object.fromEntries(entries(at(definition, "properties")).map(([name, property]) => [name, published(property)] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The property of CloudFormation that it is passed to, what it has itself, or anything. */
function published(property: unknown): SamProperties[string] {
  const passed = list(at(at(property, "__samPassThrough"), "schemaPath"));
  if (passed.length > 0) return { passes: passed.filter((step, index) => index > 0 && step !== "properties" && step !== "Properties").join(".") };
  const own = target(property);
  if (at(own, "properties") !== undefined) return { has: propertiesOf(own) };
  return "any";
}

/** What a reference leads to, alone or beside other forms. */
function target(node: unknown): unknown {
  const references = [node, ...list(at(node, "allOf")), ...list(at(node, "anyOf"))].map((each) => at(each, "$ref")).filter((each) => typeof each === "string");
  return references.map((each) => at(definitions, each.slice("#/definitions/".length))).find((each) => at(each, "properties") !== undefined);
}

function at(node: unknown, key: string): unknown {
  return typeof node === "object" && node !== null && Object.hasOwn(node, key) ? Object.entries(node).find(([name]) => name === key)?.[1] : undefined;
}

function list(node: unknown): readonly unknown[] {
  return Array.isArray(node) ? node : [];
}

function entries(node: unknown): readonly (readonly [string, unknown])[] {
  return typeof node === "object" && node !== null ? Object.entries(node) : [];
}
