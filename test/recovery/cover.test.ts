import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cover } from "../../src/recovery/cover.ts";

describe("a cover", () => {
  it("begins with the sets without which something is left", () => {
    // The large set alone would leave 4 to the small one, which covers 3, too: two sets do.
    expect(cover([[1, 2, 3], [3, 4], [1, 2]])).toEqual([
      { set: 1, covers: [3, 4] },
      { set: 0, covers: [1, 2] },
    ]);
  });

  it("takes the larger set, and of two that are as large the first", () => {
    expect(cover([[1], [1, 2, 3], [3, 1, 2], [2]]).map(({ set }) => set)).toEqual([1]);
    expect(cover([[1, 2], [2, 3], [3, 1]]).map(({ set }) => set)).toEqual([0, 1]);
    expect(cover([])).toEqual([]);
  });

  it("covers everything, each thing once, by no more sets than there are things", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(20), { maxLength: 8 }), { maxLength: 12 }), (sets) => {
        const chosen = cover(sets);
        const covered = chosen.flatMap(({ covers }) => covers);
        expect(covered.toSorted((a, b) => a - b)).toEqual([...new Set(sets.flat())].toSorted((a, b) => a - b));
        for (const { set, covers } of chosen) expect(covers.every((each) => sets[set]?.includes(each))).toBe(true);
        expect(chosen.every(({ covers }) => covers.length > 0)).toBe(true);
      }),
    );
  });

  it("takes no longer for what nobody shares than for looking at it", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => [index, index + 1]);
    expect(cover(many).length).toBeLessThanOrEqual(20_000);
  });
});
