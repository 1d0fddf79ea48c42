import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { madeOnce } from "../bundles.ts";

describe("what several test files need, and takes long to make", () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "resilint-once-"));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("is made once, whoever asks, and is whole before anybody has it", async () => {
    let times = 0;
    const make = async (at: string): Promise<void> => {
      times += 1;
      await Promise.resolve();
      writeFileSync(join(at, "whole"), "yes");
    };
    const places = await Promise.all([1, 2, 3].map(() => madeOnce(folder, "thing", make)));
    expect(times).toBe(1);
    for (const place of places) expect(readFileSync(join(place, "whole"), "utf8")).toBe("yes");
  });

  test("fails for all where it cannot be made", async () => {
    const make = (): Promise<void> => Promise.reject(new Error("the disk is full"));
    const ended = await Promise.allSettled([1, 2].map(() => madeOnce(folder, "thing", make)));
    expect(ended.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect(madeOnce(folder, "thing", make)).rejects.toThrow("the disk is full");
  });
});
