import { describe, expect, test } from "vitest";
import { InOrder } from "../../scripts/in-order.mjs";

describe("what steps of the test command print at the same time", () => {
  test("is shown step by step: the first as it comes, the others when their turn has come", () => {
    const shown: string[] = [];
    const steps = new InOrder((text) => shown.push(text), ["tests", "types", "lint"]);
    steps.write("types", "types 1. ");
    steps.write("tests", "tests 1. ");
    expect(shown).toEqual(["tests 1. "]);
    steps.write("types", "types 2. ");
    steps.end("types");
    steps.write("lint", "lint 1. ");
    expect(shown).toEqual(["tests 1. "]);
    steps.write("tests", "tests 2. ");
    steps.end("tests");
    expect(shown.join("")).toBe("tests 1. tests 2. types 1. types 2. lint 1. ");
    steps.write("lint", "lint 2.");
    expect(shown.at(-1)).toBe("lint 2.");
  });

  test("is not taken from a step that has ended", () => {
    const steps = new InOrder(() => undefined, ["tests"]);
    steps.end("tests");
    expect(() => {
      steps.write("tests", "more");
    }).toThrow("tests has ended");
  });
});
