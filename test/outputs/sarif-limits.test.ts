import { expect, test } from "vitest";
import type { Result } from "sarif";
import { fold, type Finding } from "../../src/outputs/fold.ts";
import { withinLimits } from "../../src/outputs/sarif/limits.ts";
import { verdict } from "./sample.ts";

const many = (count: number): readonly Finding[] => fold(Array.from({ length: count }, (_, index) => verdict({ severity: index === 0 ? "note" : "error", resource: { ...verdict().resource, block: String(index) } })));

const flow = { threadFlows: [{ locations: [{ location: { message: { text: "x".repeat(1000) } } }] }] };

const resultOf = ({ shown }: Finding): Result => ({ ruleId: shown.rule.id, message: { text: shown.resource.block }, ...(shown.resource.block !== "1" && { codeFlows: [flow] }) });

test("what has room is there as it is", () => {
  expect(withinLimits(many(3), resultOf)).toEqual({ results: many(3).map(resultOf), left: [] });
});

test("of too long a file first the ways of values give way", () => {
  const { results, left } = withinLimits(many(3), resultOf, 1000);
  expect(results.map(({ message, codeFlows }) => [message.text, codeFlows])).toEqual([["0", undefined], ["1", undefined], ["2", undefined]]);
  expect(left).toEqual(["Left out: the ways of values of 2 findings, for which a file that GitHub takes has no room."]);
});

test("then the fixes", () => {
  const fixable = (finding: Finding): Result => ({ ...resultOf(finding), ...(finding.shown.resource.block === "2" && { fixes: [{ artifactChanges: [] }] }) });
  const { results, left } = withinLimits(many(3), fixable, 190);
  expect(results.map(({ codeFlows, fixes }) => [codeFlows, fixes])).toEqual([[undefined, undefined], [undefined, undefined], [undefined, undefined]]);
  expect(left.at(-1)).toBe("Left out: the fixes of 1 finding, for which a file that GitHub takes has no room.");
});

test("then the least of the results, and the others keep their order", () => {
  const { results, left } = withinLimits(many(3), resultOf, 150);
  expect(results.map(({ message }) => message.text)).toEqual(["1", "2"]);
  expect(left.at(-1)).toBe("Left out: 1 finding for which a file that GitHub takes has no room; check fewer folders at once.");
});
