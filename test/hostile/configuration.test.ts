import { describe, expect, test } from "vitest";
import { includeOf } from "../../src/config/paths.ts";
import { readConfiguration } from "../../src/config/read.ts";
import { readWhole } from "../../src/config/whole.ts";
import { Problems } from "../../src/config/problems.ts";
import rules from "../../rules/index.ts";
import { readBaseline } from "../../src/engine/baseline-text.ts";
import { patternsOf } from "../../src/frontends/gitignore.ts";
import { MemoryFiles } from "../../src/frontends/memory-files.ts";
import { isNoSavedReport, savedReport } from "../../src/outputs/saved-report.ts";
import { wildcard } from "../../src/value/text.ts";

/** What is read beside the inputs comes with somebody's pull request as well: each ends in words, in bounded time. */
const read = (text: string): readonly string[] => {
  const result = readConfiguration({ file: ".resilint.yaml", text });
  return result.is === "configuration" ? [] : result.problems.map(({ message }) => message);
};

/** Runs something that takes far less where it is bounded. */
function within<T>(seconds: number, act: () => T): T {
  const started = performance.now();
  const result = act();
  expect((performance.now() - started) / 1000).toBeLessThan(seconds);
  return result;
}

describe("a configuration", () => {
  test.each([
    ["an alias bomb", `a: &a0 [x]\n${Array.from({ length: 30 }, (_, index) => `k${String(index)}: &a${String(index + 1)} [${Array.from({ length: 10 }, () => `*a${String(index)}`).join(", ")}]`).join("\n")}\nversion: 1\n`],
    ["100,000 levels of JSON", `{ "version": 1, "workloads": ${"[".repeat(100_000)}${"]".repeat(100_000)} }`],
    ["100,000 levels of YAML", `version: 1\nworkloads: ${"[".repeat(100_000)}`],
    ["100,000 maps in one another", `version: 1\nworkloads: ${"{a: ".repeat(100_000)}`],
    ["50,000 keys", Array.from({ length: 50_000 }, (_, index) => `k${String(index)}: 1`).join("\n")],
    ["keys of JavaScript", "version: 1\n__proto__: { workloads: [] }\nconstructor: 1\ntoString: 2\n"],
    ["no text but controls", "\u0001\u0002\u0003"],
    ["only a mark", "\ufeff"],
    ["line ends of old Macs", "version: 1\rworkloads: 3\r"],
  ])("with %s is wrong, in words", (_, text) => {
    const problems = within(20, () => read(text));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(1002);
    for (const problem of problems) expect(problem).not.toMatch(/Maximum call stack|RangeError|undefined/u);
  });

  test("whose keys are those of JavaScript names each", () => {
    expect(read("version: 1\n__proto__: 1\nconstructor: 2\n").map((each) => each.split(";")[0])).toEqual(["a configuration has no key `__proto__`", "a configuration has no key `constructor`"]);
    expect(read('{ "version": 1, "rules": { "__proto__": false } }')).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("that extends eight that extend one another reads each once", () => {
    const files = new MemoryFiles(Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`c${String(index)}.yaml`, `version: 1\nextends: [${Array.from({ length: 8 }, (__, other) => other).filter((other) => other > index).map((other) => `c${String(other)}.yaml`).join(", ")}]\n`.replace("extends: []\n", "")])));
    const problems = new Problems();
    const whole = within(10, () => readWhole({ path: ".resilint.yaml", source: { file: ".resilint.yaml", text: "version: 1\nextends: c0.yaml\n" } }, files, problems));
    expect(problems.errors).toEqual([]);
    expect(whole?.bases).toHaveLength(8);
  });

  test("that extends what lies outside of the repository is refused", () => {
    const problems = new Problems();
    readWhole({ path: "a/.resilint.yaml", source: { file: "a/.resilint.yaml", text: "version: 1\nextends: ../../../etc/passwd\n" } }, new MemoryFiles({ "a/.resilint.yaml": "" }), problems);
    expect(problems.errors).toHaveLength(1);
  });
});

describe("globs take no more than their length times that of a path", () => {
  const path = `${"a/".repeat(1000)}b`;
  const name = "a".repeat(255);

  test.each([`${"**/".repeat(160)}c`, `${"*a".repeat(240)}b`, `${"{a,".repeat(100)}b${"}".repeat(100)}`, "[".repeat(500), "a*".repeat(200), "?".repeat(500)])("of the configuration: %s", (glob) => {
    within(10, () => {
      const include = includeOf(glob, "");
      for (let index = 0; index < 100; index += 1) include?.matches(path);
    });
  });

  test.each([`${"**/".repeat(1300)}c`, `${"*a".repeat(2000)}b`, `/${"**/a/".repeat(800)}b`, `${"[!b]*".repeat(800)}b`, "*".repeat(4000)])("of .gitignore: %s", (glob) => {
    within(10, () => {
      const patterns = patternsOf(glob);
      for (let index = 0; index < 100; index += 1) patterns.says(`${path}/${name}`, false);
    });
  });

  test("of rules and addresses", () => {
    within(10, () => wildcard("a".repeat(100_000), `${"*a".repeat(50_000)}b`));
  });

  test("of a .gitignore that is nothing but patterns end when their effort is used up, and then say nothing", () => {
    const effort = { left: 10_000_000 };
    const patterns = patternsOf(`*.yaml\n${`*${"a".repeat(250)}b\n`.repeat(20_000)}`, effort);
    expect(patternsOf("*.yaml", { left: 1000 }).says("x.yaml", false)).toBe("ignored");
    within(20, () => {
      for (let index = 0; index < 1000; index += 1) patterns.says(`${name}${String(index)}.yaml`, false);
    });
    expect(effort.left).toBeLessThanOrEqual(0);
    expect(patterns.says("x.yaml", false)).toBeUndefined();
  });

  test("that are longer than any path are none", () => {
    expect(patternsOf("*".repeat(5000)).says("x", false)).toBeUndefined();
  });
});

describe("a baseline", () => {
  test.each([
    ["100,000 levels", `{"version":1,"findings":${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
    ["a prototype", '{"__proto__":{"version":1},"findings":[]}'],
    ["a version of objects", '{"version":{"toString":1},"findings":[]}'],
    ["a finding that is none", '{"version":1,"findings":[{"rule":"a","file":"b","fingerprint":"c","subjects":[{}]}]}'],
    ["open brackets", "[".repeat(1_000_000)],
    ["markers of a merge", "<<<<<<< a\n"],
  ])("with %s is wrong, in words", (_, text) => {
    expect(within(10, () => readBaseline(text))).toMatchObject({ is: "wrong" });
  });

  test("whose names are those of JavaScript is one", () => {
    expect(readBaseline('{"version":1,"findings":[{"rule":"__proto__","file":"constructor","fingerprint":"toString","subjects":["__proto__"]}]}')).toMatchObject({ is: "baseline", entries: [{ rule: "__proto__", subjects: ["__proto__"] }] });
  });
});

describe("a saved report", () => {
  test.each([
    ["nothing", ""],
    ["no object", "1"],
    ["100,000 levels", `{"version":1,"verdicts":${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
    ["a prototype", '{"__proto__":{"version":1,"verdicts":[]}}'],
    ["verdicts that are none", '{"version":1,"tool":{"version":"1"},"rules":[],"verdicts":[null]}'],
    ["another version", '{"version":1e308,"verdicts":[]}'],
    ["functions of JavaScript in place of values", '{"version":1,"verdicts":[],"tool":{"version":"1"},"tier":{"__proto__":null},"rules":["constructor"]}'],
  ])("with %s is none, in words", (_, text) => {
    let thrown: unknown;
    try {
      savedReport(text, rules.map(({ meta }) => meta));
    } catch (error) {
      thrown = error;
    }
    expect(isNoSavedReport(thrown), String(thrown)).toBe(true);
  });
});
