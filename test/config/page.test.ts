import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readConfiguration } from "../../src/config/read.ts";
import { CONFIGURATION_SCHEMA } from "../../src/config/schema.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/configuration.md"), "utf8");

/** The examples of the page: each is a configuration, or keys of one. */
const examples = [...page.matchAll(/(?:^ {4}.*\n|^\n(?= {4}))+/gmu)].map(([text]) => text.replaceAll(/^ {4}/gmu, "").trim());

describe("docs/configuration.md", () => {
  test.each(examples)("%s", (example) => {
    const text = /^version:/mu.test(example) ? example : `version: 1\n${example}`;
    const read = readConfiguration({ file: "example", text: `${text}\n` });
    expect(read.is === "wrong" ? read.problems.map(({ message }) => message) : []).toEqual([]);
  });

  test("has examples", () => {
    expect(examples.length).toBeGreaterThan(4);
  });

  test.each(keys())("tells of the key %s", (key) => {
    expect(page).toMatch(new RegExp(`\\b${key}\\b`, "u"));
  });
});

/** Every key of the configuration, wherever it stands: what the schema refers to is one of its definitions. */
function keys(): readonly string[] {
  const found = new Set<string>();
  const visit = (schema: unknown): void => {
    if (!isMap(schema)) return;
    const { properties, additionalProperties, items, definitions } = schema;
    for (const [key, each] of Object.entries(isMap(properties) ? properties : {})) {
      found.add(key);
      visit(each);
    }
    visit(additionalProperties);
    visit(items);
    for (const each of Object.values(isMap(definitions) ? definitions : {})) visit(each);
  };
  visit(CONFIGURATION_SCHEMA);
  return [...found];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
