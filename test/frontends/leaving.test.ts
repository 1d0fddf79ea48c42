import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MACHINE } from "../../src/frontends/disk.ts";
import { discover } from "../../src/frontends/files.ts";
import { Leaving, type LeavingReason } from "../../src/frontends/leaving.ts";

let top = "";

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), "resilint-leaving-")));
});

afterEach(() => {
  rmSync(top, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, file)), { recursive: true });
    writeFileSync(join(top, file), text);
  }
}

/** Files without anything in them. */
const touch = (...files: readonly string[]): void => write(Object.fromEntries(files.map((file) => [file, ""])));

interface Search {
  readonly paths?: readonly string[];
  readonly cwd?: string;
  readonly exclude?: readonly string[];
  readonly respectGitignore?: boolean;
}

const leaving = ({ cwd = "", exclude = [], respectGitignore = true }: Search = {}): Leaving => new Leaving({ disk: MACHINE, cwd: join(top, cwd), exclude, respectGitignore });

/** What a search finds, and how often it leaves out something for which reason. */
function search(options: Search = {}): readonly [files: readonly string[], left: Readonly<Record<LeavingReason, number>>] {
  const left = { gitignore: 0, exclude: 0 };
  const found = discover(options.paths ?? ["."], { cwd: join(top, options.cwd ?? ""), leaving: leaving(options), onLeft: (why) => (left[why] += 1) });
  return [[...found].map(({ path }) => path.slice(top.length + 1)), left];
}

const found = (options?: Search): readonly string[] => search(options)[0];

describe("what a search of a repository leaves out", () => {
  beforeEach(() => {
    touch(".git/HEAD");
  });

  it("is what the .gitignore files say, nearer ones first", () => {
    write({ ".gitignore": "*.auto.tf\nbuild/\n", "a/.gitignore": "!keep.auto.tf\nlocal.tf\n" });
    touch("x.auto.tf", "a/x.auto.tf", "a/keep.auto.tf", "a/local.tf", "a/b/local.tf", "local.tf", "build/main.tf", "a/build/main.tf", "c/build.tf");
    expect(found()).toEqual(["a/keep.auto.tf", "c/build.tf", "local.tf"]);
  });

  it("is a folder as a whole: nothing in it comes back, and it counts once", () => {
    write({ ".gitignore": "/out/\n!/out/kept.tf\n/*.tf\n!/main.tf\n" });
    touch("out/kept.tf", "out/other.tf", "one.tf", "two.tf", "main.tf");
    expect(search()).toEqual([["main.tf"], { gitignore: 3, exclude: 0 }]);
  });

  it("is for folders only where the pattern ends in a slash; a link is a file to Git, whatever it leads to", () => {
    write({ ".gitignore": "cache.tf/\nlinked/\n" });
    touch("a/cache.tf", "cache.tf/main.tf", "real/main.tf");
    symlinkSync("real", join(top, "linked"));
    expect(found()).toEqual(["a/cache.tf", "real/main.tf"]);
    write({ ".gitignore": "linked\nreal\n" });
    expect(found()).toEqual(["a/cache.tf", "cache.tf/main.tf"]);
  });

  it("is what the repository alone is told, too, in a further working tree as well", () => {
    write({ ".git/info/exclude": "mine.tf\n", ".git/worktrees/beside/commondir": "../..\n", "beside/.git": `gitdir: ${join(top, ".git/worktrees/beside")}\n` });
    touch("mine.tf", "a/mine.tf", "main.tf", "beside/mine.tf", "beside/main.tf");
    expect(found()).toEqual(["beside/main.tf", "main.tf"]);
    expect(found({ cwd: "beside" })).toEqual(["beside/main.tf"]);
  });

  it("is not what the patterns of the repository around another say", () => {
    write({ ".gitignore": "*.tf\n" });
    touch("main.tf", "inner/.git/HEAD", "inner/main.tf");
    expect(found()).toEqual(["inner/main.tf"]);
  });

  it("counts from above the folder that is named", () => {
    write({ ".gitignore": "a/*.auto.tf\n" });
    touch("a/x.auto.tf", "a/main.tf");
    expect(found({ paths: ["a"] })).toEqual(["a/main.tf"]);
    expect(found({ cwd: "a" })).toEqual(["a/main.tf"]);
  });

  it("is nothing of what is named: the file that leaves it out as a whole is silent in it, one in it is not", () => {
    write({ ".gitignore": "generated/\n", "generated/.gitignore": "*.auto.tf\n" });
    touch("generated/main.tf", "generated/x.auto.tf");
    expect(found()).toEqual([]);
    expect(found({ paths: ["generated"] })).toEqual(["generated/main.tf"]);
    expect(found({ paths: ["generated/x.auto.tf"] })).toEqual(["generated/x.auto.tf"]);
  });

  it("is nothing with --no-respect-gitignore, but for what is excluded", () => {
    write({ ".gitignore": "*.tf\n" });
    touch("a.tf", "b.tf");
    expect(search({ respectGitignore: false, exclude: ["b.tf"] })).toEqual([["a.tf"], { gitignore: 0, exclude: 1 }]);
  });

  it("is nothing by a .gitignore that is no text", () => {
    mkdirSync(join(top, ".gitignore"));
    touch("a.tf");
    expect(found()).toEqual(["a.tf"]);
  });
});

it("outside of a repository a .gitignore says nothing", () => {
  write({ ".gitignore": "*.tf\n" });
  touch("a.tf");
  expect(found()).toEqual(["a.tf"]);
});

describe("what --exclude says", () => {
  beforeEach(() => {
    touch("a/main.tf", "a/test/main.tf", "b/main.tf", "b/test/main.tf");
  });

  it.each([
    [["test"], ["a/main.tf", "b/main.tf"]],
    [["a/test"], ["a/main.tf", "b/main.tf", "b/test/main.tf"]],
    [["./a/"], ["b/main.tf", "b/test/main.tf"]],
    [["**/test/**"], ["a/main.tf", "b/main.tf"]],
    [["*.tf", "!/b/main.tf"], ["b/main.tf"]],
    [["nowhere"], ["a/main.tf", "a/test/main.tf", "b/main.tf", "b/test/main.tf"]],
  ])("with %j leaves %j", (exclude, left) => {
    expect(found({ exclude })).toEqual(left);
  });

  it("is from the current folder on, or a whole path", () => {
    expect(found({ cwd: "a", exclude: ["/test"] })).toEqual(["a/main.tf"]);
    expect(found({ exclude: [join(top, "b")] })).toEqual(["a/main.tf", "a/test/main.tf"]);
  });
});

describe("with --force-exclude what is named", () => {
  it("is left out as a search of its repository would", () => {
    touch(".git/HEAD", "out/deep/main.tf", "a/main.tf", "a/x.tf");
    write({ ".gitignore": "out/\n" });
    const given = leaving({ exclude: ["x.tf"] });
    const why = (file: string): LeavingReason | undefined => given.whyNamed(join(top, file));
    expect([why("out/deep/main.tf"), why("a/x.tf"), why("a/main.tf")]).toEqual(["gitignore", "exclude", undefined]);
    expect(given.whyNamed(join(top, "out"), true)).toBe("gitignore");
    expect(leaving({ respectGitignore: false }).whyNamed(join(top, "out/deep/main.tf"))).toBeUndefined();
  });
});
