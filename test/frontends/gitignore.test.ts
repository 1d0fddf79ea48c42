import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { patternsOf } from "../../src/frontends/gitignore.ts";

const says = (text: string, path: string): string => {
  const isFolder = path.endsWith("/");
  return patternsOf(text).says(isFolder ? path.slice(0, -1) : path, isFolder) ?? "nothing";
};

describe("patterns of .gitignore", () => {
  it.each([
    ["*.tf", "a/b.tf", "ignored"],
    ["*.tf\n!b.tf", "a/b.tf", "kept"],
    ["!b.tf\n*.tf", "a/b.tf", "ignored"],
    ["/b.tf", "a/b.tf", "nothing"],
    ["/b.tf", "b.tf", "ignored"],
    ["a/b.tf", "c/a/b.tf", "nothing"],
    ["build/", "a/build/", "ignored"],
    ["build/", "a/build", "nothing"],
    ["**/b", "b", "ignored"],
    ["**/b", "a/c/b", "ignored"],
    ["a/**", "a/b/c", "ignored"],
    ["a/**", "a/", "nothing"],
    ["a/**/b", "a/b", "ignored"],
    ["a/**/b", "a/x/y/b", "ignored"],
    ["a**b/c", "axb/c", "ignored"],
    ["a**b/c", "a/x/b/c", "nothing"],
    ["a?c", "abc", "ignored"],
    ["[a-c]x", "bx", "ignored"],
    ["[!a-c]x", "bx", "nothing"],
    ["[]-]x", "-x", "ignored"],
    ["[[:digit:]]x", "7x", "ignored"],
    ["[a", "[a", "nothing"],
    ["# a", "# a", "nothing"],
    ["\\#a", "#a", "ignored"],
    ["a  ", "a", "ignored"],
    ["a\\ ", "a ", "ignored"],
    ["a\r", "a", "ignored"],
    ["a\\", "a\\", "nothing"],
    ["/", "a", "nothing"],
  ])("%j says of %j: %s", (text, path, expected) => {
    expect(says(text, path)).toBe(expected);
  });

  it("takes no longer for a pattern of many stars", () => {
    const started = performance.now();
    expect(says(`${"*a".repeat(100)}*b`, "a".repeat(255))).toBe("nothing");
    expect(says(`${"**/a/".repeat(100)}b`, `${"a/".repeat(500)}c`)).toBe("nothing");
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe("Git itself", () => {
  let folder = "";

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "resilint-ignored-")));
    execFileSync("git", ["init", "--quiet"], { cwd: folder });
    mkdirSync(join(folder, "sub"));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** The files, as a search meets them, that Git ignores: every folder above is looked at first. */
  const byGit = (patterns: readonly string[], paths: readonly string[]): readonly string[] => {
    writeFileSync(join(folder, ".gitignore"), patterns.join("\n"));
    try {
      return execFileSync("git", ["check-ignore", "--no-index", "-z", "--stdin"], { cwd: folder, input: paths.join("\0"), encoding: "utf8" }).split("\0").filter((path) => path !== "");
    } catch {
      return [];
    }
  };

  const byUs = (patterns: readonly string[], paths: readonly string[]): readonly string[] => {
    const read = patternsOf(patterns.join("\n"));
    return paths.filter((path) => {
      const parts = path.split("/");
      return parts.some((_, index) => read.says(parts.slice(0, index + 1).join("/"), index < parts.length - 1) === "ignored" && !parts.slice(0, index).some((__, above) => read.says(parts.slice(0, above + 1).join("/"), true) === "ignored"));
    });
  };

  it("says the same of any pattern and path", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "b", "c", ".", "-"), minLength: 1, maxLength: 3 }).filter((each) => !/^\.+$/u.test(each) && !each.startsWith("-"));
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
    const piece = fc.constantFrom("a", "b", "c", ".", "-", "*", "**", "?", "/", "[ab]", "[!a]", "[a-c]", "\\a", "**/", "/**", "!", " ");
    const pattern = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""))
      // Git cuts off what stands before the first wildcard, and so takes `a**/b` for `a`, then `**/b`; its manual says otherwise.
      .filter((each) => !/[^/*]\*{2,}\//u.test(each));
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 3 }), fc.uniqueArray(path, { minLength: 5, maxLength: 20 }), (patterns, paths) => {
        expect(byUs(patterns, paths)).toEqual(byGit(patterns, paths));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
