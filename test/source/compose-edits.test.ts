import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composed } from "../../src/source/compose-edits.ts";
import { edited, type Edit } from "../../src/source/edit.ts";

const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });

describe("steps become edits of the text as it is", () => {
  test("those that do not touch stay apart", () => {
    expect(composed("abc", [[insert(0, "<")], [insert(4, ">")]])).toEqual([insert(0, "<"), insert(3, ">")]);
  });

  test("what a step has put there may be changed by the next", () => {
    expect(composed("Db: {}", [[{ start: 4, end: 6, text: "{ MultiAZ: x }" }], [{ start: 15, end: 16, text: "true" }]])).toEqual([{ start: 4, end: 6, text: "{ MultiAZ: true }" }]);
  });

  test("one that reaches over what stayed and what is new becomes one with it", () => {
    expect(composed("abcdef", [[insert(2, "XY")], [{ start: 1, end: 5, text: "-" }]])).toEqual([{ start: 1, end: 3, text: "-" }]);
  });

  test("of two in one place the first stands first", () => {
    expect(composed("ab", [[insert(1, "1"), insert(1, "2")]])).toEqual([insert(1, "12")]);
  });
});

test("they make what the steps make one after the other, whatever these are, and none touches another", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.array(fc.tuple(fc.nat(20), fc.nat(6), fc.string({ maxLength: 4 })), { maxLength: 6 }), (text, wanted) => {
      let now = text;
      const steps = wanted.map(([from, length, put]): readonly Edit[] => {
        const start = Math.min(from, now.length);
        const step = [{ start, end: Math.min(start + length, now.length), text: put }];
        now = edited(now, step);
        return step;
      });
      const edits = composed(text, steps);
      expect(edited(text, edits)).toBe(now);
      for (const [index, { start }] of edits.entries()) expect(start).toBeGreaterThan(edits[index - 1]?.end ?? -1);
    }),
  );
});
