import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changedLines } from "../../src/outputs/line-diff.ts";
import { shownDiff, unifiedDiff } from "../../src/outputs/unified-diff.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "resilint-diff-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const diff = (before: string, after: string, name = "app.yaml"): string => unifiedDiff([{ name, before, after }]);

const numbered = (count: number): string => Array.from({ length: count }, (_, index) => `${String(index + 1)}\n`).join("");

test("a line that becomes another one, with three lines around it", () => {
  expect(diff(numbered(9), numbered(9).replace("5", "five"))).toBe("--- a/app.yaml\n+++ b/app.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
});

test("changes that are near are one piece, those that are not are several", () => {
  const heads = (after: string): readonly string[] => diff(numbered(30), after).split("\n").filter((line) => line.startsWith("@@"));
  expect(heads(numbered(30).replace("\n10\n", "\nten\n").replace("\n17\n", "\nseventeen\n"))).toEqual(["@@ -7,14 +7,14 @@"]);
  expect(heads(numbered(30).replace("\n10\n", "\nten\n").replace("\n18\n", "\neighteen\n"))).toEqual(["@@ -7,7 +7,7 @@", "@@ -15,7 +15,7 @@"]);
});

test("a last line without a break is marked where it has none", () => {
  expect(diff("a", "a\nb")).toBe("--- a/app.yaml\n+++ b/app.yaml\n@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n\\ No newline at end of file\n");
});

test("nothing where nothing changes", () => {
  expect(diff("a\n", "a\n")).toBe("");
});

test("on a terminal in colours, with nothing that a terminal would obey", () => {
  const file = { name: "a.tf", before: "a\r\n", after: "\u001B[2J\r\n" };
  expect(shownDiff([file], true)).toBe("\u001B[1m--- a/a.tf\u001B[0m\n\u001B[1m+++ b/a.tf\u001B[0m\n\u001B[36m@@ -1 +1 @@\u001B[0m\n\u001B[31m-a\u001B[0m\n\u001B[32m+\\x1b[2J\u001B[0m\n");
  expect(shownDiff([file], false)).toBe("--- a/a.tf\n+++ b/a.tf\n@@ -1 +1 @@\n-a\n+\\x1b[2J\n");
});

describe("the fewest lines change, and past a bound all between the first and the last", () => {
  const [old, now] = [["a", "b", "c", "d"], ["b", "x", "d", "e"]];
  test("with room", () => {
    expect(changedLines(old, now)).toEqual([
      { from: 0, to: 1, newFrom: 0, newTo: 0 },
      { from: 2, to: 3, newFrom: 1, newTo: 2 },
      { from: 4, to: 4, newFrom: 3, newTo: 4 },
    ]);
  });
  test("without", () => {
    expect(changedLines(old, now, 2)).toEqual([{ from: 0, to: 4, newFrom: 0, newTo: 4 }]);
  });
});

/** Texts that differ anywhere, the same in every run. */
function* pairs(count: number): Generator<readonly [string, string]> {
  let state = 7;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  for (let index = 0; index < count; index += 1) {
    const end = ["\n", "\r\n"][next(2)] ?? "";
    const before = Array.from({ length: next(30) }, () => String(next(6)));
    const after = before.flatMap((line) => [[line], [line], [line], [], [line, "new"], [String(next(9))]][next(6)] ?? []);
    const text = (lines: readonly string[]): string => lines.join(end) + (next(3) === 0 ? "" : end);
    yield [text(before), text(after)];
  }
}

test.each([
  ["git", ["apply", "--whitespace=nowarn", "-p1"]],
  ["patch", ["-p1", "--binary", "--silent"]],
])("%s makes the new texts of the old ones", (program, args) => {
  const files = [...pairs(60)].map(([before, after], index) => ({ name: index % 2 === 0 ? `in a folder/${String(index)}.tf` : `é"${String(index)}.yaml`, before: `${before}x\n`, after: `${after}y\n` }));
  const at = mkdtempSync(join(folder, `${program}-`));
  for (const { name, before } of files) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), before);
  }
  const { status, stderr } = spawnSync(program, args, { cwd: at, input: unifiedDiff(files), encoding: "utf8", env: { PATH: process.env["PATH"], HOME: at, GIT_CEILING_DIRECTORIES: folder, GIT_CONFIG_NOSYSTEM: "1" } });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const { name, after } of files) expect(readFileSync(join(at, name), "utf8"), name).toBe(after);
});
