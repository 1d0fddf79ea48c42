import { describe, expect, it } from "vitest";
import { finishes, type Finish, type Node as AnyNode, type Way } from "../../../src/recovery/estimate/path.ts";

interface Timed extends Way {
  readonly seconds: number;
}

type Node = AnyNode<Timed>;

const manual = (seconds: number): Timed => ({ seconds, manual: true });
const byItself = (seconds: number): Timed => ({ seconds, manual: false });
const node = (ways: readonly Timed[], ...needs: readonly number[]): Node => ({ ways, needs, isSpared: false });

const timed = (nodes: readonly Node[], lead = 0): readonly Finish<Timed>[] => finishes(nodes, lead, ({ seconds }) => seconds);
const at = (nodes: readonly Node[], lead = 0): readonly number[] => timed(nodes, lead).map((each) => each.at);

describe("the longest way through a recovery", () => {
  it("goes on when all is there that is needed", () => {
    expect(at([node([manual(60)]), node([manual(10)], 0)])).toEqual([60, 70]);
  });

  it("goes side by side where nothing waits for anything", () => {
    expect(at([node([manual(60)]), node([manual(100)]), node([manual(5)], 0, 1)])).toEqual([60, 100, 105]);
  });

  it("waits once until somebody decides", () => {
    expect(at([node([manual(60)]), node([manual(10)], 0)], 300)).toEqual([360, 370]);
  });

  it("does not wait for anybody where it begins by itself", () => {
    expect(at([node([byItself(60)]), node([byItself(90)], 0)], 300)).toEqual([60, 90]);
  });

  it("brings back in one go what one deployment brings back, after what it needs besides", () => {
    const deployed = { ...manual(30), together: true };
    expect(at([node([deployed]), node([deployed], 0), node([deployed], 1)], 20)).toEqual([50, 50, 50]);
    expect(at([node([manual(100)]), node([deployed], 0), node([deployed], 1)], 20)).toEqual([120, 150, 150]);
    expect(at([node([deployed]), node([deployed, byItself(5)], 0), node([deployed], 1)], 20)).toEqual([50, 50, 50]);
    expect(timed([node([manual(100)]), node([deployed], 0), node([deployed], 1)], 20)[2]).toMatchObject({ after: 0, adds: true });
  });

  it("gets no worse by a way that is faster", () => {
    const deployed = { ...manual(30), together: true };
    const others = (ways: Node["ways"]) => at([node(ways), node([deployed], 0)], 20);
    expect(others([deployed])).toEqual([50, 50]);
    expect(others([deployed, manual(10)])).toEqual([30, 50]);
    expect(others([manual(10)])).toEqual([30, 60]);
  });

  it("takes the fastest way", () => {
    expect(at([node([manual(60), byItself(100)])], 300)).toEqual([100]);
  });

  it("has no end where nothing brings something back that is needed", () => {
    expect(at([node([]), node([manual(10)], 0)])).toEqual([Infinity, Infinity]);
  });

  it("passes through what nothing happens to", () => {
    expect(at([node([manual(60)]), { ways: [], needs: [0], isSpared: true }, node([manual(10)], 1)])).toEqual([60, 60, 70]);
  });
});
