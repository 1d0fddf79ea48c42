import { expect, test } from "vitest";
import { doubt, verdict } from "../../src/value/verdict.ts";

test("a doubt leaves what fails unknown, with its reasons", () => {
  const span = { file: "a.yaml", start: 0, end: 1 };
  const fails = verdict("fails", () => [{ span, says: "it is off", via: [] }]);
  expect(doubt(fails).outcome).toBe("unknown");
  expect(doubt(fails).because()).toEqual(fails.because());
});

test("a doubt takes nothing from what holds", () => {
  expect(doubt(verdict("holds", () => [])).outcome).toBe("holds");
});
