import { describe, expect, it } from "vitest";
import { LineIndex } from "../../src/source/source.ts";

/** Every text of so many characters out of a few. */
function texts(length: number, characters: readonly string[]): readonly string[] {
  return length === 0 ? [""] : texts(length - 1, characters).flatMap((text) => ["", ...characters].map((character) => text + character));
}

describe("lines", () => {
  it("end where any system ends them", () => {
    for (const text of new Set(texts(6, ["a", "\r", "\n"]))) {
      const lines = new LineIndex(text);
      const parts = text.split(/\r\n|\r|\n/u);
      expect(lines.lines, JSON.stringify(text)).toBe(parts.length);
      expect(parts.map((_, index) => lines.line(index + 1)), JSON.stringify(text)).toEqual(parts);
    }
  });

  it("are found by the offsets in them", () => {
    const lines = new LineIndex("ab\r\nc\n\rd");
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 99].map((offset) => lines.position(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 1, column: 3 },
      { line: 1, column: 4 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 2 },
      { line: 4, column: 2 },
    ]);
  });

  it("are as many as a hostile file has, and take no more memory than ten million of them", () => {
    const text = "\n".repeat(12_000_000);
    expect(new LineIndex(text).position(text.length)).toEqual({ line: 10_000_000, column: 2_000_002 });
  });
});
