import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MACHINE, type Disk } from "../../src/frontends/disk.ts";
import { discover, type FoundFile } from "../../src/frontends/files.ts";
import { bytesOf, fileHolds, readText } from "../../src/frontends/read-text.ts";

/** Files that somebody has laid out to harm who reads them: what becomes of each, and that the others are read all the same. */
const TEMPLATE = "Resources: {}\n";
const isPosix = process.platform !== "win32";
let root = "";

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "resilint-hostile-")));
});

afterEach(() => {
  // Node.js gives up on a path that is longer than the system takes.
  if (isPosix) execFileSync("rm", ["-rf", root]);
  else rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string | Uint8Array = TEMPLATE): string {
  const whole = join(root, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
  return whole;
}

const told = (found: Iterable<FoundFile>): readonly string[] => Array.from(found, (each) => (each.is === "file" ? each.file : `${each.file}: ${each.problem}`));

const search = (paths: readonly string[] = ["."], disk?: Disk): readonly string[] => told(discover(paths, { cwd: root, ...(disk && { disk }) }));

/** A disk on which what one path is asked for fails as the machine would have it. */
function failing(path: string, code: string): Disk {
  const refuse = (): never => {
    throw Object.assign(new Error(`${code}: refused, '${path}'`), { code });
  };
  return {
    ...MACHINE,
    entries: (folder) => (folder === path ? refuse() : MACHINE.entries(folder)),
    realPath: (other) => (other === path ? refuse() : MACHINE.realPath(other)),
  };
}

describe("what is called like a template and is no file", () => {
  test("a folder is searched as any other", () => {
    write("x.yaml/y.yaml");
    expect(search()).toEqual(["x.yaml/y.yaml"]);
  });

  test.runIf(isPosix)("a pipe is passed over in a search, and told where it is named: nobody waits at it", () => {
    write("a.yaml");
    execFileSync("mkfifo", [join(root, "pipe.yaml")]);
    symlinkSync(join(root, "pipe.yaml"), join(root, "link.yaml"));
    expect(search()).toEqual(["a.yaml"]);
    expect(search(["pipe.yaml"])).toEqual(["pipe.yaml: it is neither a file nor a folder"]);
    expect(readText(join(root, "pipe.yaml"), "")).toEqual({ is: "problem", problem: "it cannot be read: it is no file" });
    expect(fileHolds(join(root, "pipe.yaml"), ["Resources"])).toBe(false);
  });

  test.runIf(isPosix)("a socket likewise", async () => {
    const server = await new Promise<Server>((resolve) => {
      const made = createServer().listen(join(root, "socket.yaml"), () => { resolve(made); });
    });
    try {
      expect(search()).toEqual([]);
      expect(search(["socket.yaml"])).toEqual(["socket.yaml: it is neither a file nor a folder"]);
      expect(readText(join(root, "socket.yaml"), "")).toEqual({ is: "problem", problem: "it cannot be read: it is no file" });
    } finally {
      server.close();
    }
  });

  test.runIf(isPosix).each(["/dev/zero", "/dev/full", "/dev/random", "/dev/null"])("%s is not read, also through a link", (device) => {
    symlinkSync(device, join(root, "x.yaml"));
    expect(search()).toEqual([]);
    expect(search(["x.yaml"])).toEqual(["x.yaml: it is neither a file nor a folder"]);
    expect(readText(device, "")).toEqual({ is: "problem", problem: "it cannot be read: it is no file" });
  });

  test.runIf(isPosix)("of a device that somebody names as values no more is read than of a file", () => {
    expect(bytesOf("/dev/zero", 1000, { mayBePipe: true })).toBeUndefined();
  });
});

describe("what cannot be read", () => {
  test.each([
    ["EACCES", "permission denied"],
    ["EPERM", "permission denied"],
    ["EMFILE", "too many files are open"],
    ["EIO", "the disk cannot read it"],
    ["ENOENT", "it is gone"],
  ])("a folder that fails with %s is told, and the others are searched", (code, words) => {
    write("a/x.yaml");
    write("b/y.yaml");
    expect(search(["."], failing(join(root, "a"), code))).toEqual([`a: the folder cannot be read: ${words}`, "b/y.yaml"]);
  });

  test.skipIf(!isPosix || process.getuid?.() === 0)("a file and a folder that may not be read", () => {
    chmodSync(write("a.yaml"), 0o000);
    write("b/y.yaml");
    write("c.yaml");
    chmodSync(join(root, "b"), 0o000);
    expect(search()).toEqual(["a.yaml: it cannot be read: permission denied", "b: the folder cannot be read: permission denied", "c.yaml"]);
    chmodSync(join(root, "b"), 0o700);
  });

  test("a file that vanishes between listing and reading is told", () => {
    write("a.yaml");
    write("b.yaml");
    const found: FoundFile[] = [];
    for (const each of discover(["."], { cwd: root })) {
      found.push(each);
      rmSync(join(root, "b.yaml"), { force: true });
    }
    expect(told(found)).toEqual(["a.yaml", "b.yaml: it cannot be read: it is gone"]);
  });

  test("a file that becomes a folder meanwhile is told", () => {
    write("a.yaml");
    write("b.yaml");
    const found: FoundFile[] = [];
    for (const each of discover(["."], { cwd: root })) {
      found.push(each);
      rmSync(join(root, "b.yaml"), { recursive: true, force: true });
      mkdirSync(join(root, "b.yaml"));
    }
    expect(told(found)).toEqual(["a.yaml", "b.yaml: it cannot be read: it is a folder"]);
  });

  test.runIf(process.platform === "linux")("no more is read than the bound, whatever the size of a file is said to be", () => {
    expect(bytesOf("/proc/self/status", 1_000_000)?.length).toBeGreaterThan(100);
    expect(bytesOf("/proc/self/status", 50)).toBeUndefined();
  });
});

describe("links", () => {
  test("that lead nowhere or in a circle are told", () => {
    symlinkSync(join(root, "gone.yaml"), join(root, "a.yaml"));
    symlinkSync(join(root, "b.yaml"), join(root, "b.yaml"));
    symlinkSync(join(root, "d"), join(root, "c"));
    symlinkSync(join(root, "c"), join(root, "d"));
    expect(search()).toEqual(["a.yaml: there is no such file or folder", "b.yaml: there is no such file or folder"]);
  });

  test("out of the folder that is searched are not followed", () => {
    write("elsewhere/secret.yaml");
    write("here/x.yaml");
    symlinkSync(join(root, "elsewhere/secret.yaml"), join(root, "here/s.yaml"));
    symlinkSync(join(root, "elsewhere"), join(root, "here/t"));
    const out = "its link leads out of the repository or folder; name it to have it read";
    expect(search(["here"])).toEqual([`s.yaml: ${out}`, `t: ${out}`, "x.yaml"]);
    expect(search(["here/s.yaml"])).toEqual(["here/s.yaml"]);
  });

  test("within the repository are, also out of the folder that is searched", () => {
    mkdirSync(join(root, ".git"));
    write("shared/x.yaml");
    mkdirSync(join(root, "live"));
    symlinkSync(join(root, "shared"), join(root, "live/shared"));
    expect(search(["live"])).toEqual(["live/shared/x.yaml"]);
  });

  test("are followed to what lies in the folder to which the one that is named leads", () => {
    write("real/x.yaml");
    symlinkSync(join(root, "real/x.yaml"), join(root, "real/y.yaml"));
    mkdirSync(join(root, "named"));
    symlinkSync(join(root, "real"), join(root, "named/link"));
    expect(search(["named/link"])).toEqual(["x.yaml"]);
  });
});

describe("names", () => {
  test.runIf(isPosix).each([
    ["a line break", "a\nb.yaml"],
    ["an escape sequence", "\u001b[2J.yaml"],
    ["a flag", "--config.yaml"],
    ["a dash", "-.yaml"],
    ["a prototype", "__proto__/constructor.yaml"],
    ["spaces around it", " .yaml"],
    ["a colon and a number", "a:1:2: error.yaml"],
    ["a surrogate pair", "\u{1F600}.yaml"],
    ["255 bytes", `${"x".repeat(250)}.yaml`],
    ["a backslash", "a\\b.yaml"],
  ])("with %s are read", (_, name) => {
    write(name);
    expect(search()).toEqual([name]);
  });

  test.runIf(process.platform === "linux")("that are no UTF-8 are told, of files and of folders", () => {
    const bytes = (...parts: readonly (string | number)[]): Buffer => Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));
    writeFileSync(bytes(root, "/x", 0xff, ".yaml"), TEMPLATE);
    mkdirSync(bytes(root, "/y", 0xfe));
    expect(search()).toEqual(["x\ufffd.yaml: its name is not valid UTF-8; rename it", "y\ufffd: its name is not valid UTF-8; rename it"]);
    expect(search(["x\ufffd.yaml"])).toEqual(["x\ufffd.yaml: there is no such file or folder"]);
  });

  test.runIf(process.platform === "linux")("of folders deeper than the system can open end in a diagnostic, and what lies above is read", () => {
    write("a.yaml");
    // In steps of a relative path, since the whole of it is longer than a path may be.
    execFileSync("/bin/sh", ["-c", "for i in 1 2; do mkdir -p $0 && cd -P $0 || exit 1; done", "dd/".repeat(700)], { cwd: root });
    const started = performance.now();
    const found = search();
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(found[0]).toBe("a.yaml");
    expect(found.slice(1)).toEqual([expect.stringMatching(/^(?:dd\/)+dd: the folder cannot be read: its path is longer than the system takes$/u)]);
  });

  test("a hundred thousand of them in a folder are listed in bounded time", () => {
    const many: Disk = { ...MACHINE, entries: () => Array.from({ length: 100_000 }, (_, index) => ({ name: `n${String(index)}.yaml`, is: "file" as const })), text: () => ({ is: "text", text: "" }) };
    const started = performance.now();
    expect(search(["."], many)).toHaveLength(100_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe("contents", () => {
  const problem = (bytes: Uint8Array | string, name = "x.yaml"): string | undefined => {
    const read = readText(write(name, bytes), "too large");
    return read.is === "problem" ? read.problem : undefined;
  };
  const textOf = (bytes: Uint8Array): string | undefined => {
    const read = readText(write("x.yaml", bytes), "too large");
    return read.is === "text" ? read.text : undefined;
  };

  test.each([
    ["UTF-32 with a mark, low byte first", [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0], "the file is UTF-32; save it as UTF-8"],
    ["UTF-32 with a mark, high byte first", [0, 0, 0xfe, 0xff, 0, 0, 0, 0x41], "the file is UTF-32; save it as UTF-8"],
    ["UTF-32 without a mark", [0x41, 0, 0, 0, 0x42, 0, 0, 0], "it is no text file"],
    ["NUL bytes", [0x41, 0, 0x42], "it is no text file"],
    ["a lone surrogate in UTF-16", [0xff, 0xfe, 0x00, 0xd8, 0x41, 0], "the file is not valid UTF-16; save it as UTF-8"],
    ["a lone surrogate in UTF-8", [0x41, 0xed, 0xa0, 0x80], "the file is not valid UTF-8; save it as UTF-8"],
    ["an overlong form", [0xc0, 0xaf], "the file is not valid UTF-8; save it as UTF-8"],
    ["a byte that is never UTF-8", [0x41, 0xff], "the file is not valid UTF-8; save it as UTF-8"],
    ["half a character of UTF-16", [0xff, 0xfe, 0x41], "the file begins as UTF-16 and ends in the middle of a character; save it as UTF-8"],
  ])("%s: a diagnostic that says what to do", (_, bytes, words) => {
    expect(problem(new Uint8Array(bytes))).toBe(words);
  });

  test.each([
    ["nothing", [], ""],
    ["only a mark", [0xef, 0xbb, 0xbf], ""],
    ["only a mark of UTF-16", [0xff, 0xfe], ""],
    ["line ends of old Macs", [0x41, 0x0d, 0x42], "A\rB"],
  ])("%s is text", (_, bytes, text) => {
    expect(textOf(new Uint8Array(bytes))).toBe(text);
  });

  test.each(["x.yaml", "x.json", "x.tf"])("of 200 MB in %s are not read, and the diagnostic names the bound", (name) => {
    truncateSync(write(name), 200_000_000);
    expect(search()).toEqual([`${name}: it is larger than 5 MB; templates are 1 MB at most`]);
  });
});
