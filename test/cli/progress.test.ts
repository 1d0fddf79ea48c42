import { describe, expect, it } from "vitest";
import { counted, NONE, progress, progressFor } from "../../src/cli/progress.ts";
import { MACHINE } from "../../src/frontends/disk.ts";

describe("progress", () => {
  it("shows nothing in the first half second, then a line ten times a second, and takes it away", () => {
    let time = 0;
    const shown: string[] = [];
    const { step, end } = progress({ write: (text) => shown.push(text), now: () => time });
    for (; time < 800; time += 50) step(() => `at ${String(time)}`);
    end();
    step(() => "too late");
    end();
    expect(shown).toEqual(["\r\u001B[Kat 500", "\r\u001B[Kat 600", "\r\u001B[Kat 700", "\r\u001B[K"]);
  });

  it("is nowhere but at a terminal", () => {
    for (const [isWanted, env] of [[false, {}], [true, { TERM: "dumb" }], [true, { CI: "true" }]] as const) expect(progressFor(isWanted, env)).toBe(NONE);
    expect(counted(MACHINE, NONE)).toBe(MACHINE);
  });

  it("counts the files that are read", () => {
    const told: string[] = [];
    const disk = counted(MACHINE, { step: (text) => told.push(text()), end: () => undefined });
    disk.text(import.meta.filename, "");
    disk.text(import.meta.filename, "");
    expect(told).toEqual(["reading: 1 files", "reading: 2 files"]);
  });
});
