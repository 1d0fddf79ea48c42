import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { marked, type Token } from "marked";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const pages = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z", "*.md"], { cwd: root, encoding: "utf8" })
  .split("\0")
  .filter((file) => file !== "" && !/(?:^|\/)(?:dist|fixtures|node_modules)\//u.test(file) && !file.endsWith(".golden.md"));

describe("a link of the documentation", () => {
  it("within the repository leads to what is there", () => {
    expect(pages).toContain("README.md");
    expect(pages).toContain("docs/README.md");
    expect(pages.flatMap((page) => deadLinks(page, textOfPage(page), read))).toEqual([]);
  });

  it("to a page of this repository is written as one within it", () => {
    expect(pages.filter((page) => page !== "CHANGELOG.md" && linksOf(textOfPage(page)).some((link) => link.startsWith("https://github.com/resilint/resilint/blob/")))).toEqual([]);
  });

  it("leads from the index to every page", () => {
    const listed = linksOf(textOfPage("docs/README.md")).map((link) => join("docs", link));
    expect(pages.filter((page) => /^docs\/[^/]+\.md$/u.test(page) && page !== "docs/README.md" && !listed.includes(page))).toEqual([]);
  });

  it("that is dead would be found", () => {
    const texts: Readonly<Record<string, string>> = { "a.md": "# One `two`, three\n\n## Again\n\n## Again\n\n```md\n# No heading\n```\n", "docs/b.md": "## Other" };
    const text = "[a](../a.md#one-two-three) ![b](gone.png) [c](../a.md#no-heading) [d](#other) [e](#gone) [f](https://example.com/x.md)\n\n- [g](../a.md#again-1) `[h](none.md)` <a href=\"none.html\">i</a>\n\n| [j](b.md) | [k](../out/of.md) |\n| --- | --- |\n| [l](../../l.md) | [m][m] |\n\n[m]: lost.md\n";
    expect(deadLinks("docs/b.md", `${texts["docs/b.md"] ?? ""}\n\n${text}`, (file) => texts[file])).toEqual([
      "docs/b.md: gone.png",
      "docs/b.md: ../a.md#no-heading",
      "docs/b.md: #gone",
      "docs/b.md: none.html",
      "docs/b.md: ../out/of.md",
      "docs/b.md: ../../l.md",
      "docs/b.md: lost.md",
    ]);
  });
});

/** The links of a page that lead to no file of the repository, or to no heading in it. `textOf` is undefined for what is not there. */
function deadLinks(page: string, text: string, textOf: (file: string) => string | undefined): readonly string[] {
  const isDead = (link: string): boolean => {
    const [path = "", anchor] = link.split("#");
    const target = path === "" ? page : relative(root, join(root, dirname(page), decodeURIComponent(path)));
    const found = target === page ? text : textOf(target);
    return target.startsWith("..") || found === undefined || (anchor !== undefined && !anchorsOf(found).includes(anchor));
  };
  return linksOf(text).filter((link) => !/^[a-z][a-z+.-]*:/u.test(link) && isDead(link)).map((link) => `${page}: ${link}`);
}

/** Where the links and pictures of a page lead, in their order. */
function linksOf(text: string): readonly string[] {
  return tokensOf(text).flatMap((token) => {
    if (token.type === "link" || token.type === "image") return [hrefOf(token)];
    return token.type === "html" ? [...token.raw.matchAll(/\s(?:href|src)="([^"]*)"/gu)].map(([, href = ""]) => href) : [];
  });
}

const hrefOf = (token: Token): string => ("href" in token && typeof token.href === "string" ? token.href : "");

/** Many pages lead to the headings of one. */
const anchors = new Map<string, readonly string[]>();

function anchorsOf(text: string): readonly string[] {
  const known = anchors.get(text) ?? headingsOf(text);
  anchors.set(text, known);
  return known;
}

/** What GitHub calls the headings of a page. */
function headingsOf(text: string): readonly string[] {
  const seen = new Map<string, number>();
  return tokensOf(text).flatMap((token) => {
    if (token.type !== "heading") return [];
    const words = token.raw.replace(/^#+\s*|\s+$/gu, "").replace(/\[([^\]]*)\]\([^)]*\)/gu, "$1");
    const plain = words.toLowerCase().replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, "").replaceAll(" ", "-");
    const before = seen.get(plain) ?? 0;
    seen.set(plain, before + 1);
    return [before === 0 ? plain : `${plain}-${String(before)}`];
  });
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(text), (token) => {
    tokens.push(token);
  });
  return tokens;
}

const textOfPage = (page: string): string => read(page) ?? "";

/** The text of a file; a folder has none, and is there all the same. */
function read(file: string): string | undefined {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  return /\.[a-z]+$/u.test(file) ? readFileSync(path, "utf8") : "";
}
