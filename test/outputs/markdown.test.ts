import { marked, type Token } from "marked";
import { describe, expect, test } from "vitest";
import { difference } from "../../src/outputs/difference.ts";
import { markdown } from "../../src/outputs/markdown.ts";
import { prose } from "../../src/outputs/markdown/escape.ts";
import type { Report } from "../../src/outputs/report.ts";
import { topologyOf } from "../../src/recovery/topology/topology.ts";
import { graphOf } from "../../src/testing.ts";
import { multiAz, onCarts, sampleReport, scorecard, verdict } from "./sample.ts";
import { restOfRecovery, sampleRecovery } from "./sample-recovery.ts";
import { HOSTILE, hostile } from "./topology/hostile.ts";

/** Names that would be markup, a link or a mention. */
const NAMES: readonly string[] = [
  ...HOSTILE,
  "@octocat",
  "acme/shop#12",
  "#12",
  "GH-12",
  "https://evil.example/x",
  "www.evil.example",
  "mail@evil.example",
  "0123456789abcdef0123456789abcdef01234567",
  "[a](https://evil.example)",
  "![a](https://evil.example/a.png)",
  "[a]: https://evil.example",
  "<https://evil.example>",
  "a | b \\| c \\\\| d",
  "`` ` ```",
  "</details><h1>x</h1>",
  "**bold** __bold__ ~~gone~~ *a*",
  "=====",
  "| a |\n| - |",
  "&#64;octocat &amp;",
  "1) one",
];

/** Every token of a document, with those within. */
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(text), (token) => {
    tokens.push(token);
  });
  return tokens;
}

const rawOf = (tokens: readonly Token[], ...types: readonly string[]): readonly string[] => tokens.filter(({ type }) => types.includes(type)).map(({ raw }) => raw);

/** A report in which everything that an input says is one name. */
function named(name: string): Report {
  const location = { file: name, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
  const resource = { address: name, shown: name, block: name, type: name, kind: name, deployment: name };
  const evidence = [{ location, says: name, when: name, steps: [{ location, label: name }] }];
  const verdicts = [
    verdict({ message: name, location, resource, evidence, workload: name }),
    verdict({ message: `a \`${name}\` b`, outcome: "unknown", severity: "none", location, resource, evidence, workload: name }),
    onCarts({ message: name, location, resource, evidence, workload: name, suppressed: { reason: name, until: name, by: "metadata", location } }),
  ];
  const recovery = sampleRecovery({ ...restOfRecovery, changes: [{ rule: multiAz.id, capability: multiAz.capability, says: name, cost: "none", resources: [name], location, meets: 1 }] });
  const before = sampleReport({ verdicts: [onCarts({ message: name, location, resource })], workloads: [scorecard({ workload: name })] });
  const report = sampleReport({ verdicts, workloads: [{ ...scorecard({ workload: name }), recovery }], diagnostics: [{ level: "error", message: name, location }] });
  return { ...report, difference: difference(name, before, report) };
}

describe("a Markdown report", () => {
  test("says how the workload stands, what was found and why, and what to do", async () => {
    const recovery = sampleRecovery(restOfRecovery);
    const verdicts = [verdict(), onCarts({ severity: "warning" }), onCarts({ outcome: "unknown", severity: "none" })];
    const template = { language: "cloudformation", text: "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n" } as const;
    const topologies = () => [topologyOf(graphOf([template]), ".")];
    const report = sampleReport({ workloads: [{ ...scorecard(), recovery }], verdicts, topologies });
    await expect(markdown(report, { linkOf: (file, line) => `https://example.com/blob/${file}#L${String(line)}` })).toMatchFileSnapshot("markdown.golden.md");
  });

  test("tells first what a change has done", () => {
    const before = sampleReport({ verdicts: [onCarts()], workloads: [scorecard({ verdict: "met", score: { proven: 100, possible: 100 } }), scorecard({ workload: "old" })] });
    const after = sampleReport({ verdicts: [verdict()], workloads: [scorecard()] });
    expect(markdown({ ...after, difference: difference("origin/main", before, after) }, {})).toContain(
      [
        "### Since `origin/main`: 1 finding new, 1 mended",
        "",
        "| workload | verdict | score of 100 | highest met |",
        "| --- | --- | --- | --- |",
        "| `shop` | met → **missed** | 100 → **40–62.5** | backup-restore |",
        "| `old` | missed → **gone** | 40–62.5 → **gone** | backup-restore → **gone** |",
        "",
        "### New: 1 finding",
        "",
        "#### `Db`",
      ].join("\n"),
    );
  });

  test("lists what somebody accepts where that is asked for, and else counts it", () => {
    const report = sampleReport({ verdicts: [verdict({ suppressed: { reason: "rebuilt", by: "comment", location: verdict().location } })] });
    expect(markdown(report, {})).toMatch(/### Suppressed: 1\n$/u);
    expect(markdown(report, { showSuppressed: true })).toContain("  - accepted: rebuilt");
  });

  test("folds many findings up by resource, the worst first", () => {
    const notes = Array.from({ length: 20 }, (_, index) => onCarts({ severity: "note", resource: { ...onCarts().resource, block: `T${String(index)}`, shown: `T${String(index)}` } }));
    const text = markdown(sampleReport({ verdicts: [...notes, verdict()] }), {});
    expect(text.match(/<details>/gu)).toHaveLength(21);
    expect(text.indexOf("<code>Db</code>: 1 error")).toBeLessThan(text.indexOf("<code>T0</code>: 1 note"));
  });
});

test.each(NAMES)("%j is text and no markup, wherever it stands", (name) => {
  const text = markdown(named(name), { showSuppressed: true });
  const plain = markdown(named("Plain"), { showSuppressed: true });
  const [tokens, same] = [tokensOf(text), tokensOf(plain)];
  const outline = (all: readonly Token[]): readonly string[] => all.flatMap(({ type }) => (["heading", "table", "list_item", "hr", "code", "blockquote", "image", "strong", "em", "del", "def"].includes(type) ? [type] : []));
  expect(outline(tokens)).toEqual(outline(same));
  expect(rawOf(tokens, "link").filter((raw) => !raw.startsWith("[`"))).toEqual([]);
  expect(rawOf(tokens, "html").filter((raw) => !/^(?:<details><summary>[\w ]+<\/summary>|<\/details>|<\/?code>)\s*$/u.test(raw))).toEqual([]);
  // What a site would make a link of in running text is in code.
  expect(rawOf(tokens.filter((token) => !("tokens" in token)), "text", "escape").filter((raw) => /@\w|:\/\/|www\.|(?:^|\s)#\d|GH-\d|[0-9a-f]{40}/u.test(raw))).toEqual([]);
});

test("names stay readable", () => {
  expect(prose("RDS instance `Db` has *no* standby")).toBe("RDS instance `Db` has \\*no\\* standby");
  expect(prose("see @octocat and https://evil.example, please")).toBe("see `@octocat` and `https://evil.example,` please");
  expect(prose("`a|b` and c|d")).toBe("<code>a&#124;b</code> and c&#124;d");
  expect(prose("a ` alone")).toBe("a \\` alone");
  expect(prose("`a``b`")).toBe("`a` `b`");
});

describe("where there is room for only so much", () => {
  const verdicts = Array.from({ length: 400 }, (_, index) => verdict({ resource: { ...verdict().resource, block: `Db${String(index)}`, shown: `Db${String(index)}` } }));
  const report = sampleReport({ verdicts, topologies: () => [hostile()] });

  test.each([0, 500, 2_000, 20_000, 100_000])("%i bytes are enough, by whole entries", (mostBytes) => {
    const text = markdown(report, { mostBytes });
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(Math.max(mostBytes, 60));
    expect(text.match(/<details>/gu)?.length).toBe(text.match(/<\/details>/gu)?.length);
    expect(text).toMatch(/no room here\.\n/u);
  });

  test("what is left out is counted", () => {
    expect(markdown(report, { mostBytes: 20_000 })).toMatch(/\nThe findings on 3\d\d more resources have no room here\.\n/u);
    expect(markdown(report, {})).not.toContain("no room");
  });
});
