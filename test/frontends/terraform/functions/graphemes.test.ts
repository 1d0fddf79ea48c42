import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphemes } from "../../../../src/frontends/terraform/functions/graphemes.ts";

describe("grapheme clusters", () => {
  it.each([
    ["abc", ["a", "b", "c"]],
    ["a\r\nb", ["a", "\r\n", "b"]],
    ["e\u0301x", ["e\u0301", "x"]],
    ["👨‍👩‍👧!", ["👨‍👩‍👧", "!"]],
    ["🇩🇪🇫🇷", ["🇩🇪", "🇫🇷"]],
    ["", []],
  ])("%j", (text, expected) => {
    expect(graphemes(text)).toEqual(expected);
  });

  it("are the same in a text that is taken apart in pieces", () => {
    const whole = new Intl.Segmenter("en", { granularity: "grapheme" });
    const letters = fc.constantFrom("a", "é", "e\u0301", "\u0301", "🇩", "👨‍👩‍👧", "\u200d", "\r", "\n", "각", "日", "👍🏽");
    fc.assert(
      fc.property(fc.array(letters, { minLength: 200, maxLength: 900 }), (parts) => {
        const text = parts.join("");
        expect(graphemes(text)).toEqual([...whole.segment(text)].map(({ segment }) => segment));
      }),
      { numRuns: 30 },
    );
  });

  it("may be longer than a piece", () => {
    const long = `a${"\u0301".repeat(1_000)}`;
    expect(graphemes(`${long}b`)).toEqual([long, "b"]);
  });

  it("of a long text cost little memory", () => {
    expect(graphemes("é".repeat(200_000))).toHaveLength(200_000);
  });
});
