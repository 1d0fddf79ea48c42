import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DiskFiles } from "../../src/frontends/disk-files.ts";

let top = "";

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), "resilint-disk-")));
});

afterEach(() => {
  rmSync(top, { recursive: true, force: true });
});

function write(path: string, content: string | Uint8Array = "a = 1\n"): string {
  const whole = join(top, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, content);
  return whole;
}

const filesOf = (...folders: readonly string[]): DiskFiles => new DiskFiles({ cwd: top, folders: folders.map((folder) => join(top, folder)) });

describe("the files of the machine", () => {
  it("are read below the folder that was named", () => {
    const path = write("app/main.tf");
    expect(filesOf("app").read(path)).toEqual({ is: "text", text: "a = 1\n" });
    expect(filesOf("app").nameOf(path)).toBe("main.tf");
    expect(filesOf("app").boundOf(path)).toBe(join(top, "app"));
  });

  it("are read in the whole repository of a folder that was named, and called after that", () => {
    mkdirSync(join(top, "repository/.git"), { recursive: true });
    mkdirSync(join(top, "repository/live"));
    const path = write("repository/modules/db/main.tf");
    const files = filesOf("repository/live");
    expect(files.read(path)).toMatchObject({ is: "text" });
    expect(files.nameOf(path)).toBe("modules/db/main.tf");
    expect(files.boundOf(path)).toBe(join(top, "repository"));
  });

  it("are missing outside of that", () => {
    const path = write("other/main.tf");
    write("app/main.tf");
    expect(filesOf("app").read(path)).toEqual({ is: "missing" });
    expect(filesOf("app").list(join(top, "other"))).toEqual([]);
  });

  it("are missing where a link leads out, and read where it leads within", () => {
    const secret = write("secret.tf");
    write("app/real/main.tf");
    symlinkSync(secret, join(top, "app/out.tf"));
    symlinkSync(join(top, "app/real"), join(top, "app/within"));
    symlinkSync(join(top, "app/circle"), join(top, "app/circle"));
    const files = filesOf("app");
    expect(files.read(join(top, "app/out.tf"))).toEqual({ is: "missing" });
    expect(files.read(join(top, "app/within/main.tf"))).toMatchObject({ is: "text" });
    expect(files.list(join(top, "app"))).toEqual([
      { name: "real", is: "folder" },
      { name: "within", is: "folder" },
    ]);
  });

  it("that are no text, or too large, are problems", () => {
    const binary = write("app/binary.tf", new Uint8Array([0x50, 0x4b, 0, 3]));
    const large = write("app/large.tf", " ".repeat(5 * 1024 * 1024 + 1));
    expect(filesOf("app").read(binary)).toEqual({ is: "problem", problem: "it is no text file" });
    expect(filesOf("app").read(large)).toEqual({ is: "problem", problem: "it is larger than 5 MB" });
    expect(filesOf("app").read(join(top, "app"))).toEqual({ is: "missing" });
  });
});
