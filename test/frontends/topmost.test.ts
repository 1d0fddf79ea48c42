import { describe, expect, test } from "vitest";
import { reachedFrom, topmost } from "../../src/frontends/topmost.ts";

/** Calls are written as `a>b`. */
function callsIn(...written: readonly string[]): (each: string) => readonly string[] {
  const calls = written.map((each) => each.split(">"));
  return (each) => calls.flatMap(([from, to]) => (from === each && to !== undefined ? [to] : []));
}

describe("topmost", () => {
  test("are those that no other calls, wherever they stand", () => {
    expect(topmost(["c", "b", "a", "d"], callsIn("a>b", "b>c"))).toEqual(["a", "d"]);
  });

  test("of a circle the first, unless something outside calls it", () => {
    expect(topmost(["b", "a", "c"], callsIn("a>b", "b>a", "b>c"))).toEqual(["b"]);
    expect(topmost(["b", "a", "c"], callsIn("a>b", "b>a", "c>a"))).toEqual(["c"]);
  });

  test("may call themselves", () => {
    expect(topmost(["a"], callsIn("a>a"))).toEqual(["a"]);
  });

  test("call through what is not among them, and not themselves by that", () => {
    expect(topmost(["b", "a"], callsIn("a>x", "x>b"))).toEqual(["a"]);
    expect(topmost(["a", "b"], callsIn("a>x", "x>a"))).toEqual(["a", "b"]);
  });

  test("are found by asking each for its calls twice at most, also in a chain", () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => index);
    let asked = 0;
    const callsOf = (each: number): readonly number[] => {
      asked += 1;
      return each + 1 < chain.length ? [each + 1] : [];
    };
    expect(topmost(chain.toReversed(), callsOf)).toEqual([0]);
    expect(asked).toBeLessThanOrEqual(2 * chain.length);
  });
});

test("what is reached is the thing itself and all below it, once", () => {
  expect([...reachedFrom("a", callsIn("a>b", "a>c", "b>c", "c>a", "d>a"))]).toEqual(["a", "b", "c"]);
});
