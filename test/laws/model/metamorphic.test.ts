import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { addressesOf, sorted, verdictsOf } from "./compare.ts";
import { isList, textOf, type Json, type Resource, type Template } from "./deploy.ts";
import { randomTemplate } from "./random-template.ts";

const LONG = process.env["RESILINT_BRUTE_FORCE"];
const SETTING: fc.Parameters<[Template]> = LONG === undefined ? { seed: 1, numRuns: 20 } : { numRuns: Number(LONG) };

/** What may be written in two ways means one thing. */
describe("metamorphic", () => {
  it.each<readonly [string, (template: Template) => string]>([
    ["YAML and JSON", (template) => stringify(template, { aliasDuplicateObjects: false })],
    ["another name for a condition", (template) => JSON.stringify(template).replaceAll(/"C(\d)"/gu, '"Renamed$1"')],
    ["another order of resources", (template) => JSON.stringify({ ...template, Resources: Object.fromEntries(Object.entries(template.Resources).toReversed()) })],
    ["a choice by what is always true", (template) => JSON.stringify(inEveryValue({ ...template, Conditions: { ...template.Conditions, Always: { "Fn::Equals": ["one", "one"] } } }, (value) => ({ "Fn::If": ["Always", value, "never"] })))],
    ["the default of a parameter in place of a literal", (template) => JSON.stringify(asDefaults(template))],
  ])("%s: one verdict and one fingerprint", (_, change) => {
    fc.assert(
      fc.property(randomTemplate, (template) => {
        const [before, after] = [JSON.stringify(template), change(template)];
        expect(shown(after)).toEqual(shown(before));
        expect(addressesOf(after)).toEqual(addressesOf(before));
      }),
      SETTING,
    );
  });
});

const shown = (text: string): Readonly<Record<string, string>> => sorted([...verdictsOf(text)].map(([of, { outcome }]) => [of, outcome] as const));

/** Puts something else in place of the literals that are values of properties. */
function inEveryValue(template: Template, change: (value: Json) => Json): Template {
  const changed = (value: Json): Json => (typeof value === "object" ? value : change(value));
  const Resources = Object.entries(template.Resources).map(([name, resource]): [string, Resource] => [
    name,
    { ...resource, Properties: Object.fromEntries(Object.entries(resource.Properties).map(([property, value]) => [property, isList(value) ? value.map(changed) : changed(value)])) },
  ]);
  return { ...template, Resources: Object.fromEntries(Resources) };
}

function asDefaults(template: Template): Template {
  const Parameters: Record<string, Template["Parameters"][string]> = { ...template.Parameters };
  const changed = inEveryValue(template, (value) => {
    const name = `Literal${Object.keys(Parameters).length}`;
    Parameters[name] = { Type: "String", Default: textOf(value) };
    return { Ref: name };
  });
  return { ...changed, Parameters };
}
