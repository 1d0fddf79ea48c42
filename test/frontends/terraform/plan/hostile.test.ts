import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksLikePlan } from "../../../../src/frontends/terraform/plan/sniff.ts";
import { configured, constant, moduleOf, planOf, readText, refs, show, textOf, told } from "./helpers.ts";

/** A plan with something of everything that is looked at. */
const whole = planOf({
  resources: [
    { address: "aws_x.a[0]", values: { id: "a", list: [1, null], block: [{ p: true }], tags: { k: "v" } }, unknown: { arn: true, list: [false, true], block: [{ q: true }] }, sensitive: { tags: { k: true } } },
    { address: "aws_x.user", values: { subnet_ids: ["a"] }, unknown: { other: true } },
  ],
  modules: { 'module.m["k"]': [{ address: 'module.m["k"].aws_y.b', values: { name: "b" }, unknown: { zone_id: true } }] },
  configuration: configured(
    { "aws_x.a": { list: refs("var.l"), block: [{ p: constant(true), q: refs("aws_y.c.arn", "aws_y.c") }] }, "aws_x.user": { subnet_ids: refs("aws_x.a"), other: refs('module.m["k"].out', 'module.m["k"]') } },
    { module_calls: { m: { expressions: { z: refs("aws_x.a[0].id") }, for_each_expression: constant(["k"]), module: { outputs: { out: { expression: refs("aws_y.b.id") } }, ...moduleOf({ "aws_y.b": { zone_id: refs("var.z") } }) } } } },
  ),
  more: { variables: { l: { value: [1] } } },
});

/** Reads all that is lazy, too. */
function readAll(text: string): string {
  const result = readText(text);
  if (result.outcome !== "read") return result.reason;
  const { resources, outputs, region } = result.deployment;
  return [...resources.map(({ properties, address }) => `${address} ${show(properties)}`), ...outputs.map(show), show(region)].join("\n");
}

const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, "", "module.m", "aws_x", "aws_x.a[", 'aws_x.a["\\"]', [], {}, [[]], [{}], ["__proto__"], { __proto__: null }, { references: ["each.value", "module.m.out", "var.z"] }, { constant_value: {} }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Puts something else at one place of a tree, which `path` chooses. */
function altered(tree: unknown, path: readonly number[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof tree !== "object" || tree === null) return value;
  if (Array.isArray(tree)) {
    const items: readonly unknown[] = tree;
    return items.length === 0 ? [value] : items.map((item, index) => (index === step % items.length ? altered(item, rest, value) : item));
  }
  const entries = Object.entries(tree);
  const chosen = step % Math.max(1, entries.length);
  return Object.fromEntries(entries.map(([key, each], index) => [key, index === chosen ? altered(each, rest, value) : each]));
}

describe("a plan that nobody has checked", () => {
  it("is read or refused, whatever stands in place of any of its parts", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 12 }), junk, (path, value) => {
        expect(typeof readAll(JSON.stringify(altered(whole, path, value)))).toBe("string");
      }),
      { numRuns: 600, seed: 20 },
    );
  });

  it("is read or refused, cut or changed anywhere", () => {
    const text = textOf(whole);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(20), fc.constantFrom("", "{", "}", "[", "]", '"', "\\", ",", ":", "\n", "\u0000", "1e999"), (from, length, put) => {
        const changed = text.slice(0, from) + put + text.slice(from + length);
        expect(typeof readAll(changed)).toBe("string");
      }),
      { numRuns: 500, seed: 21 },
    );
  });

  it("is refused where it is nested without end", () => {
    const text = `{"format_version":"1.2","planned_values":${"[".repeat(200_000)}`;
    expect(told(readText(text), text)).toEqual(["error: lists and maps are nested more than 500 levels deep here, and the plan is not read «[»"]);
  });

  it("may have names that objects have by themselves", () => {
    const text = '{"format_version":"1.2","planned_values":{"root_module":{"resources":[{"address":"constructor.__proto__","type":"constructor","name":"__proto__","values":{"__proto__":{"a":1},"toString":2}}]}},"resource_changes":[{"address":"__proto__","change":{"actions":["create"],"after_unknown":{"__proto__":true}}}]}';
    expect(readAll(text)).toContain("constructor.__proto__ { __proto__: { a: 1 }, toString: 2 }");
  });

  it("may have an address twice: the first is read", () => {
    const twin = { address: "aws_x.a", values: { n: 1 } };
    expect(readAll(textOf(planOf({ resources: [twin, { ...twin, values: { n: 2 } }] })))).toContain("aws_x.a { n: 1 }");
  });

  it("may have numbers that no number holds", () => {
    const text = textOf(planOf({ resources: [{ address: "aws_x.a", values: { n: 1 } }] })).replaceAll('"n": 1', `"n": ${"9".repeat(400)}`);
    expect(readAll(text)).toContain(`{ n: ${"9".repeat(400)} }`);
  });

  it("may have modules that hand each other on in circles, and references without end", () => {
    const circle = planOf({
      resources: [{ address: "aws_x.a", values: {}, unknown: { p: true } }],
      configuration: configured(
        { "aws_x.a": { p: refs("module.m.out") } },
        { module_calls: { m: { expressions: { v: refs("module.m.out", "module.m.out2") }, module: { outputs: { out: { expression: refs("var.v", "var.v[0]") }, out2: { expression: refs("var.v") } }, ...moduleOf({}) } } } },
      ),
    });
    expect(readAll(textOf(circle))).toContain("is known only after apply, from `more than can be followed`");
  });

  it("is told from text in linear time", () => {
    expect(looksLikePlan(`{"format_version":"1.0"${" ".repeat(2_000_000)}`)).toBe(false);
    expect(looksLikePlan(`${"\n".repeat(2_000_000)}{`)).toBe(false);
  });
});
