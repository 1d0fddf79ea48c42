import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { outcomeOf } from "./judged.ts";
import { minimised } from "./minimise.ts";
import { CASE_KINDS, caseOf } from "./one.ts";
import { strayedLocations, strayedSpans } from "./places.ts";
import { poolOf } from "./pool.ts";
import { signatureOf } from "./work.ts";

const pool = poolOf([join(import.meta.dirname, "../../fixtures")]);
const textOf = (...files: readonly string[]): string => files.join("");

describe("cases", () => {
  test.each(CASE_KINDS)("of kind %s are the same for one seed and number, and others for others", (kind) => {
    const made = (seed: number): readonly string[] => Array.from({ length: 12 }, (_, index) => JSON.stringify(caseOf(pool, seed, index, [kind])));
    expect(made(1)).toEqual(made(1));
    expect(new Set([...made(1), ...made(2)]).size).toBeGreaterThan(20);
  });
});

describe("a find", () => {
  test("is made as small as what makes it fail", async () => {
    const files = [
      { file: "a", text: textOf("one\n", "two three\n", "four\n") },
      { file: "b", text: "five" },
    ];
    const small = await minimised({ from: "", files }, ({ files: some }) => Promise.resolve(some.some(({ text }) => text.includes("three"))));
    expect(small.files).toEqual([{ file: "a", text: "three" }]);
  });

  test("is told from others by its message and place, not by what the input says", () => {
    const fault = (name: string, place: string): string => `TypeError: no "${name}" in 7\n    at ${place} (/x.ts:1:2)`;
    expect(signatureOf(fault("a", "f"))).toBe(signatureOf(fault("b", "f")));
    expect(signatureOf(fault("a", "f"))).not.toBe(signatureOf(fault("a", "g")));
  });

  test("is a place that lies in no file, or outside of it", async () => {
    const files = [{ file: "app.yaml", text: "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n" }];
    const { read, report, errors } = await outcomeOf(files);
    const strayed = (texts: typeof files): readonly string[] => [...strayedSpans(texts, read, errors), ...strayedLocations(texts, report)];
    expect(strayed(files)).toEqual([]);
    expect(strayed([{ file: "app.yaml", text: "" }])).toEqual(expect.arrayContaining([expect.stringContaining("a span lies outside"), expect.stringContaining("a location lies outside")]));
    expect(strayed([])).toEqual(expect.arrayContaining([expect.stringContaining("a span is in no file"), expect.stringContaining("a location is in no file")]));
  });
});
