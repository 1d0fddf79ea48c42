import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MACHINE } from "../../src/frontends/disk.ts";
import { DiskFiles } from "../../src/frontends/disk-files.ts";
import { discover } from "../../src/frontends/files.ts";
import { OverlayDisk, type Overlaid } from "../../src/frontends/overlay-disk.ts";

let top = "";

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), "resilint-overlay-")));
});

afterEach(() => {
  rmSync(top, { recursive: true, force: true });
});

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), `# ${path}\n`);
  }
}

const file = (text: string): Overlaid => ({ is: "file", read: () => ({ is: "text", text }) });
const link = (to: string): Overlaid => ({ is: "link", to });
const GONE: Overlaid = { is: "gone" };

const over = (at: Readonly<Record<string, Overlaid>>): OverlayDisk => new OverlayDisk(MACHINE, new Map(Object.entries(at).map(([path, each]) => [join(top, path), each])));

/** What a search finds, and what it reads. */
const found = (disk: OverlayDisk): Readonly<Record<string, string>> =>
  Object.fromEntries([...discover([top], { cwd: top, disk })].map((each) => [each.file, each.is === "file" ? each.text : each.problem]));

describe("another state of the files", () => {
  it("has other texts, further files, and lacks some", () => {
    write("a.tf", "b.tf", "c/c.tf");
    const disk = over({ "b.tf": file("before"), "c/c.tf": GONE, "d/e/f.tf": file("deleted since") });
    expect(found(disk)).toEqual({ "a.tf": "# a.tf\n", "b.tf": "before", "d/e/f.tf": "deleted since" });
    expect(["c/c.tf", "d", "d/e", "d/e/f.tf", "d/g"].map((path) => disk.kindOf(join(top, path)))).toEqual(["missing", "folder", "folder", "file", "missing"]);
    expect(disk.text(join(top, "c/c.tf"), "")).toEqual({ is: "missing" });
    expect(() => disk.realPath(join(top, "c/c.tf"))).toThrow(expect.objectContaining({ code: "ENOENT" }));
  });

  it("may hold words in what lies over the disk, and says of the disk's own files whether they do", () => {
    write("source.tf", "b.tf", "c.tf", "wide.tf");
    writeFileSync(join(top, "wide.tf"), Buffer.from("the source", "utf16le"));
    writeFileSync(join(top, "large.tf"), `${" ".repeat(70_000)}source`);
    const disk = over({ "b.tf": file("anything"), "c.tf": GONE });
    const holds = (name: string, ...words: readonly string[]): boolean => disk.mayHold(join(top, name), words);
    expect([holds("source.tf", "source"), holds("source.tf", "none", "source"), holds("source.tf", "module")]).toEqual([true, true, false]);
    expect([holds("b.tf", "source"), holds("wide.tf", "source"), holds("large.tf", "source")]).toEqual([true, true, true]);
    expect([holds("nowhere.tf", "source"), disk.mayHold(top, ["source"])]).toEqual([false, false]);
  });

  it("has a folder where a file was, and a file where a folder was", () => {
    write("a.tf", "b.tf/b.tf");
    expect(found(over({ "a.tf": GONE, "a.tf/c.tf": file("in it"), "b.tf": file("alone"), "b.tf/b.tf": GONE }))).toEqual({ "a.tf/c.tf": "in it", "b.tf": "alone" });
  });

  it("shows nothing of a folder of the disk below a file of its own", () => {
    write("a/b/c.tf");
    const disk = over({ "a/b": file("a file"), "a/b/c.tf": GONE });
    write("a/b/untracked.tf");
    expect(disk.text(join(top, "a/b/untracked.tf"), "")).toEqual({ is: "missing" });
    expect(disk.kindOf(join(top, "a/b/untracked.tf"))).toBe("missing");
  });

  it("follows links of both states, and none in a circle", () => {
    write("real/a.tf");
    symlinkSync(join(top, "real"), join(top, "alias"));
    const disk = over({ "real/a.tf": file("before"), to: link("real/a.tf"), round: link("about"), about: link("round") });
    expect(disk.text(join(top, "alias/a.tf"), "")).toEqual({ is: "text", text: "before" });
    expect(disk.realPath(join(top, "alias/a.tf"))).toBe(join(top, "real/a.tf"));
    expect(disk.text(join(top, "to"), "")).toEqual({ is: "text", text: "before" });
    expect(disk.kindOf(join(top, "round"))).toBe("missing");
    expect(disk.changedAt(join(top, "to"))).toBeUndefined();
  });

  it("is bounded by the repository as the disk is", () => {
    write("repository/.git/HEAD", "repository/a.tf", "secret.tf");
    const disk = over({ "repository/out.tf": link("../secret.tf"), "repository/b.tf": file("before") });
    const files = new DiskFiles({ cwd: top, folders: [join(top, "repository")], disk });
    expect(files.read(join(top, "repository/b.tf"))).toEqual({ is: "text", text: "before" });
    expect(files.read(join(top, "repository/out.tf"))).toEqual({ is: "missing" });
    expect(files.list(join(top, "repository")).map(({ name }) => name)).toEqual([".git", "a.tf", "b.tf"]);
  });
});
