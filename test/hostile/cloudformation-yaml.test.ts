import { describe, expect, it } from "vitest";
import { beside, DATABASE, times } from "./beside.ts";

/** What is not read, each with the reason that is told. */
const REFUSED: readonly (readonly [name: string, text: string, told: string])[] = [
  ["a list of aliases of lists of aliases", `Metadata:\n  a0: &a0 [${"x, ".repeat(9)}]\n${times(20, (i) => `  a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]\n`)}${DATABASE}`, "expand to more than 500,000 values"],
  ["maps that merge a large one two thousand times", `Metadata:\n  a: &a {${times(1_000, (i) => `k${i}: 1, `)}}\n${times(2_000, (i) => `  b${i}: {<<: *a}\n`)}${DATABASE}`, "expand to more than 500,000 values"],
  ["a chain of merges", `Metadata:\n  a0: &a0 {x: 1}\n${times(5_000, (i) => `  a${i + 1}: &a${i + 1} {<<: *a${i}, k${i}: 1}\n`)}${DATABASE}`, "nest more than 500 levels deep"],
  ["an anchor that holds itself", `Metadata: &a\n  b: *a\n${DATABASE}`, "stands inside its own anchor"],
  ["brackets without an end", `${DATABASE}Metadata: ${"[".repeat(100_000)}`, "nested more than 500 levels deep"],
  ["brackets within brackets", `${DATABASE}Metadata: ${"{a: [".repeat(50_000)}${"]}".repeat(50_000)}`, "nested more than 500 levels deep"],
  ["keys after keys in brackets", `${DATABASE}Metadata: [${"a: ".repeat(50_000)}`, "nested more than 500 levels deep"],
  ["quotes that are keys in brackets", `${DATABASE}Metadata: {${"': ".repeat(50_000)}`, "nested more than 500 levels deep"],
  ["dashes after dashes", `${DATABASE}Metadata:\n  ${"- ".repeat(100_000)}x\n`, "nested more than 500 levels deep"],
  ["question marks after question marks", `${DATABASE}Metadata:\n  ${"? ".repeat(100_000)}x\n`, "nested more than 500 levels deep"],
  ["keys, each deeper than the last", `${DATABASE}Metadata:\n${times(2_000, (i) => `${" ".repeat(i + 1)}a:\n`)}`, "nested more than 500 levels deep"],
  ["maps as keys of maps", `${DATABASE}Metadata: ${"{? [".repeat(100)}x${"]}".repeat(100)}\n`, "write the key as text"],
  ["nothing but commas", `${DATABASE}Metadata: [${",".repeat(200_000)}]\n`, "this is not YAML at this place"],
  ["anchors upon anchors", `${DATABASE}Metadata:\n  a: ${"&a ".repeat(100_000)}x\n`, "one anchor only"],
  ["tags upon tags", `${DATABASE}Metadata:\n  a: ${"!a ".repeat(100_000)}x\n`, "one tag only"],
  ["a document for each line", `${"---\n".repeat(300_000)}${DATABASE}`, "more than 1000 documents"],
  ["a million lines of comments", `${DATABASE}${"# c\n".repeat(1_000_000)}`, "more values than can be read"],
  ["a quote that never ends", `${DATABASE}Metadata:\n  a: '${"x\n".repeat(100_000)}`, "no closing quote"],
  ["quotes whose lines begin too far left", `${DATABASE}Metadata:\n${times(2_000, (i) => `  a${i}: "x\ny"\n`)}`, "no closing quote"],
  ["tabs", "Resources:\n\tDb: {Type: AWS::RDS::DBInstance}\n", "indent with spaces"],
  ["an alias with a name of a million characters", `${DATABASE}Metadata:\n  a: *${"x".repeat(1_000_000)}\n`, "error: the alias `*xxx"],
];

/** What is read, and what is told of it, if anything. */
const READ: readonly (readonly [name: string, text: string, told?: string])[] = [
  ["thirty thousand anchors", `Metadata:\n${times(30_000, (i) => `  k${i}: &a${i} x\n`)}${DATABASE}`],
  ["thirty thousand aliases of one anchor", `Metadata:\n  x: &a [1, 2]\n${times(30_000, (i) => `  k${i}: *a\n`)}${DATABASE}`],
  ["one key twenty thousand times", `${DATABASE}Metadata:\n${"  a: 1\n".repeat(20_000)}`, "more problems in this file are not shown"],
  ["forty thousand keys", `${DATABASE}Metadata:\n${times(40_000, (i) => `  a${i}: 1\n`)}`],
  ["a merge key twenty thousand times", `Metadata:\n  a: &a {x: 1}\n  b:\n${"    <<: *a\n".repeat(20_000)}${DATABASE}`],
  ["a text of four million characters", `${DATABASE}Metadata:\n  a: ${"x".repeat(4_000_000)}\n`, "larger than the 1 MB"],
  ["a text of a million escapes", `${DATABASE}Metadata:\n  a: "${"\\n".repeat(1_000_000)}"\n`, "larger than the 1 MB"],
  ["four million spaces", `${DATABASE}${" ".repeat(4_000_000)}`, "larger than the 1 MB"],
  ["a block that is indented by a hundred thousand columns", `${DATABASE}Metadata:\n  a: |9\n${" ".repeat(100_000)}x\n${" ".repeat(200_000)}\n`],
  ["thirty thousand directives", `${"%YAML 1.1\n".repeat(30_000)}---\n${DATABASE}`],
  ["unknown tags", `${DATABASE}Metadata:\n${times(20_000, (i) => `  a${i}: !u${i} x\n`)}`],
  ["a template for each document", `---\n${DATABASE}`.repeat(5_000), "this is another one"],
  ["empty items of a list", `${DATABASE}Metadata:\n${"  -\n".repeat(30_000)}`],
  ["NUL and half a surrogate pair", `${DATABASE}Metadata:\n  a\ud800: \udc00\n  b: "\\0"\n`],
  ["ignores without an end", `${DATABASE}# resilint: ignore[${"[".repeat(500_000)}\n`, "have no end"],
  ["thirty thousand ignores", `${DATABASE}${"# resilint: ignore[rds-*] x\n".repeat(30_000)}`, "belongs to no resource"],
];

describe("YAML that is not read", () => {
  it.each(REFUSED)("%s", async (_, text, told) => {
    const result = await beside(text);
    expect(result.told.join("\n")).toContain(told);
    expect(result.outcome).not.toBe("read");
    expect(result.isHealthyJudged).toBe(true);
    expect(Math.max(...result.told.map(({ length }) => length))).toBeLessThan(1_100);
  });
});

describe("YAML that is read", () => {
  it.each(READ)("%s", async (_, text = "", told) => {
    const result = await beside(text);
    if (told === undefined) expect(result.told.filter((each) => !each.includes("1 MB"))).toEqual([]);
    else expect(result.told.join("\n")).toContain(told);
    expect(result.outcome).toBe("read");
    expect(result.isHealthyJudged).toBe(true);
    expect(result.report.verdicts.some(({ resource }) => resource.address === "Db")).toBe(true);
  });

  it("runs nothing that a tag names, and tells a function that is given the wrong thing", async () => {
    const result = await beside("Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties: {MultiAZ: !!js/function 'function () { throw 1; }', Engine: !Ref {a: b}, AllocatedStorage: !<tag:x> 3}\n");
    expect(result.told).toEqual(["error: `!Ref` cannot take a map; correct what follows it"]);
    expect(result.outcome).toBe("read");
  });
});
