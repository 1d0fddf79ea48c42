import { expect, test } from "vitest";
import { doubt, presume, verdict } from "../../src/value/verdict.ts";

test("a doubt leaves what fails unknown, with its reasons", () => {
  const span = { file: "a.yaml", start: 0, end: 1 };
  const fails = verdict("fails", () => [{ span, says: "it is off", via: [] }]);
  expect(doubt(fails).outcome).toBe("unknown");
  expect(doubt(fails).because()).toEqual(fails.because());
});

test("a doubt takes nothing from what holds", () => {
  expect(doubt(verdict("holds", () => [])).outcome).toBe("holds");
});

test("what is presumed is looked at in each case of what it hangs on", () => {
  const term = { scope: "main", text: "Env", label: "Env" };
  const outcomes = [verdict("unknown", () => []), verdict("unknown", () => [], [term]), verdict("fails", () => [])].map((claim) => presume(claim).outcome);
  expect(outcomes).toEqual(["holds", "unknown", "fails"]);
});
