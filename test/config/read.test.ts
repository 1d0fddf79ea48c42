import { describe, expect, test } from "vitest";
import { readConfiguration } from "../../src/config/read.ts";
import { LineIndex } from "../../src/source/source.ts";

/** What is said of a configuration, each with its line and column. */
function wrong(text: string, key?: string): readonly string[] {
  const read = readConfiguration({ file: ".resilint.yaml", text }, key);
  if (read.is === "configuration") return [];
  return read.problems.map(({ message, span }) => {
    const { line, column } = new LineIndex(text).position(span.start);
    return `${String(line)}:${String(column)}: ${message}`;
  });
}

const workload = (lines: string): string => `version: 1\nworkloads:\n  - name: shop\n${lines.split("\n").map((line) => `    ${line}\n`).join("")}`;

test("a configuration is read with the places of its values", () => {
  const text = workload('tier: warm-standby\nobjectives: { region: { rto: 15m, rpo: 0s } }\nretention: 7d\nzones: 3\nstackTags: { Backup: "daily" }');
  const read = readConfiguration({ file: ".resilint.yaml", text });
  if (read.is === "wrong") throw new Error(read.problems[0]?.message);
  const [shop] = read.configuration.workloads?.value ?? [];
  expect(shop?.value).toMatchObject({
    name: { value: "shop" },
    tier: { value: "warm-standby" },
    objectives: { value: { region: { value: { rto: { value: 900 }, rpo: { value: 0 } } } } },
    retention: { value: 7 },
    zones: { value: 3 },
  });
  expect(shop?.value.stackTags?.value.get("Backup")?.value).toBe("daily");
  const place = shop?.value.tier?.place.span;
  expect(text.slice(place?.start, place?.end)).toBe("warm-standby");
});

test("JSON is read as YAML is, and as a key of package.json", () => {
  const text = '{ "version": 1, "workloads": [{ "name": "shop", "include": ["infra"] }] }';
  expect(wrong(text)).toEqual([]);
  expect(wrong(`{ "name": "shop", "resilint": ${text} }`, "resilint")).toEqual([]);
  expect(wrong('{ "name": "shop", "resilint": { "versoin": 1 } }', "resilint")).toEqual([
    "1:33: a configuration has no key `versoin`; did you mean version?",
  ]);
});

describe("what is wrong is told with its place and what to write:", () => {
  test.each([
    ["an unknown key", workload("teir: warm-standby"), "4:5: a workload has no key `teir`; did you mean tier?"],
    ["an unknown key that is like none", "version: 1\nfoo: 1\n", "2:1: a configuration has no key `foo`; the keys are version, extends, workloads, tier, criticality, availability, objectives, retention, zones, primary, recovery, environments, rules, overrides, ignores"],
    ["a tier", workload("tier: warm"), "4:11: `warm` is no DR tier; did you mean warm-standby?"],
    ["a tier that is like none", workload("tier: gold"), "4:11: `gold` is no DR tier; write one of backup-restore, pilot-light, warm-standby, multi-region, active-active, none"],
    ["a duration", workload("objectives: { region: { rto: 15 min } }"), "4:34: `15 min` is no duration; write one such as 15m"],
    ["a duration that is a number", workload("retention: 7"), "4:16: `7` is no duration; write one such as 15m"],
    ["a Region", workload("primary: us-esat-1"), "4:14: `us-esat-1` is no AWS Region; did you mean us-east-1?"],
    ["a Region that is like none", workload("primary: mars"), "4:14: `mars` is no AWS Region; write one such as eu-west-1"],
    ["zones", workload("zones: 4"), "4:12: `4` is no number of Availability Zones; write one of 2, 3"],
    ["a version", "version: 2\n", "1:10: `2` is no version of the configuration; write 1"],
    ["a value that is left out", workload("tier:"), "4:10: `tier` has no value; write one of backup-restore, pilot-light, warm-standby, multi-region, active-active, none"],
    ["a text in place of a list", workload("include: infra/**"), '4:14: `infra/**` is no list of globs; write one such as ["infra/shop/**"]'],
    ["a list in place of a text", workload("tier: [warm-standby]"), "4:11: `tier` is a list, where a DR tier is wanted; write one of backup-restore, pilot-light, warm-standby, multi-region, active-active, none"],
    ["an empty list", workload("include: []"), "4:14: `include` is an empty list; fill it or leave the key out"],
    ["a workload without a name", "version: 1\nworkloads: [{ include: [infra] }]\n", "2:13: a workload has the key `name`, and this one does not; add it"],
    ["a deployment of nothing", workload("deployments: [{ region: us-east-1 }]"), "4:19: a deployment has one of `template` and `module`, and this one has none; add one"],
    ["a deployment of both", workload("deployments: [{ template: a.yaml, module: b }]"), "4:19: a deployment has one of `template` and `module`, and this one has both; leave one out"],
    ["an account", workload("deployments: [{ template: a.yaml, account: 12345 }]"), "4:48: `12345` is no AWS account id; write one such as 123456789012"],
    ["a key that stands twice", "version: 1\nversion: 1\n", "2:1: `version` is already defined on line 1, and only the last definition counts; remove one of them"],
    ["a tag", workload("tier: !Ref Tier"), "4:11: the tag `!Ref` means nothing in a configuration; write the value itself"],
    ["a second document", "version: 1\n---\nversion: 1\n", "3:1: a configuration is one document, and this file has 2; take the others out"],
    ["an empty file", "", "1:1: the configuration is empty; begin it with version: 1"],
    ["a list at the top", "- version: 1\n", "1:1: this configuration is a list, where a configuration is wanted; write one with the keys version, extends, workloads, tier, criticality, availability, objectives, retention, zones, primary, recovery, environments, rules, overrides, ignores"],
    ["a text at the top", "hello\n", "1:1: `hello` is no configuration; write one with the keys version, extends, workloads, tier, criticality, availability, objectives, retention, zones, primary, recovery, environments, rules, overrides, ignores"],
  ])("%s", (_, text, message) => {
    expect(wrong(text)).toContain(message);
  });

  test("all that is wrong at once", () => {
    expect(wrong(workload("teir: gold\nzones: two\nretention: soon"))).toHaveLength(3);
  });
});

describe("an account id", () => {
  test.each(["123456789012", "012345678901", '"012345678901"'])("may be written as %s", (account) => {
    expect(wrong(workload(`deployments: [{ template: a.yaml, account: ${account} }]`))).toEqual([]);
  });
});

describe("hostile input ends with a message:", () => {
  test("aliases that make much of little", () => {
    const bomb = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]", ...Array.from({ length: 12 }, (_, index) => `a${String(index + 1)}: &a${String(index + 1)} [${`*a${String(index)}, `.repeat(10)}]`)].join("\n");
    expect(wrong(bomb).join("\n")).toContain("expand to more than 500,000 values; write the values out");
  });

  test("aliases that are many and no more than that", () => {
    const wide = `version: 1\nworkloads:\n  - &w { name: shop, teir: x }\n${"  - *w\n".repeat(999)}`;
    expect(wrong(wide)).toHaveLength(1000);
    expect(wrong(`${wide}  - *w\n`)).toContain("3:3: `workloads` has more than 1000 items; make it shorter");
  });

  test("a circle of anchors", () => {
    expect(wrong("version: 1\nworkloads: &w [*w]\n")).toEqual(["2:16: the alias `*w` stands inside its own anchor, so that it would never end; take it out"]);
  });

  test.each([
    ["flow lists", "[".repeat(100_000)],
    ["block lists", "- ".repeat(100_000)],
    ["JSON", '{"a":'.repeat(100_000)],
    ["maps", Array.from({ length: 2000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
  ])("%s, 100,000 deep", (_, text) => {
    expect(wrong(text).join("\n")).toContain("levels deep here; flatten them");
  });

  test("names that JavaScript knows", () => {
    expect(wrong("version: 1\n__proto__: { version: 1 }\n")).toEqual(["2:1: a configuration has no key `__proto__`; the keys are version, extends, workloads, tier, criticality, availability, objectives, retention, zones, primary, recovery, environments, rules, overrides, ignores"]);
    expect(wrong("version: 1\nconstructor: 1\n")).toEqual(["2:1: a configuration has no key `constructor`; the keys are version, extends, workloads, tier, criticality, availability, objectives, retention, zones, primary, recovery, environments, rules, overrides, ignores"]);
    expect(wrong("__proto__: { version: 1 }\n")).toContain("1:1: a configuration has the key `version`, and this one does not; add it");
    expect(wrong(workload("objectives: { __proto__: { rto: 1m } }"))).toEqual(["4:19: a map of objectives has no key `__proto__`; the keys are mistake, instance, zone, region"]);
    const read = readConfiguration({ file: "c", text: workload("stackTags: { __proto__: a, toString: b }") });
    const tags = read.is === "configuration" ? read.configuration.workloads?.value[0]?.value.stackTags?.value : undefined;
    expect([...(tags ?? [])].map(([name, { value }]) => [name, value])).toEqual([["__proto__", "a"], ["toString", "b"]]);
  });

  test("texts that go on and on", () => {
    const [message = ""] = wrong(workload(`tier: ${"x".repeat(100_000)}`));
    expect(message.length).toBeLessThan(250);
  });
});
