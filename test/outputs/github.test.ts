import { expect, test } from "vitest";
import { annotations, github } from "../../src/outputs/github.ts";
import { shownEntries } from "../../src/outputs/shown.ts";
import { onCarts, place, sampleReport, verdict } from "./sample.ts";

test("a finding is an annotation at its place, with what to do; the worst comes first", () => {
  const report = sampleReport({ verdicts: [verdict({ severity: "warning" }), onCarts()] });
  expect(github(report, {})).toMatchInlineSnapshot(`
    "::error file=shop.yaml,line=10,endLine=10,col=3,endColumn=8,title=dynamodb-pitr::DynamoDB table \`Carts\` is in no backup.%0ATurn point-in-time recovery on.
    ::warning file=shop.yaml,line=9,endLine=9,col=16,endColumn=26,title=rds-instance-multi-az::RDS instance \`Db\` has no standby in a second Availability Zone.%0ATurn Multi-AZ on.
    "
  `);
});

test("a place is on one line", () => {
  const over = { ...place("shop.yaml", "Carts"), endLine: 11, endColumn: 4 };
  expect(github(sampleReport({ verdicts: [onCarts({ location: over })] }), {})).toContain("file=shop.yaml,line=10,endLine=10,col=3,endColumn=9,");
  const empty = { ...place("shop.yaml", "Carts"), endColumn: 3 };
  expect(github(sampleReport({ verdicts: [onCarts({ location: empty })] }), {})).toContain("col=3,endColumn=4,");
});

test("notes, unknowns and what is wrong with an input are annotations, too", () => {
  const report = sampleReport({
    verdicts: [verdict({ severity: "note" }), onCarts({ outcome: "unknown", severity: "none", message: "it is not known" })],
    diagnostics: [
      { level: "error", message: "the file is empty", location: place("shop.yaml", "Spare") },
      { level: "note", message: "something of no file" },
    ],
  });
  const lines = github(report, { showUnknown: true }).split("\n");
  expect(lines.map((line) => line.replace(/^(::\w+ ).*?(title=.*)$/u, "$1$2"))).toEqual([
    "::error title=input problem::the file is empty",
    "::notice title=input problem::something of no file",
    "::notice title=rds-instance-multi-az::RDS instance `Db` has no standby in a second Availability Zone.%0ATurn Multi-AZ on.",
    "::notice title=unknown%3A dynamodb-pitr::it is not known.",
    "",
  ]);
  expect(lines[1]).toBe("::notice title=input problem::something of no file");
});

test("what GitHub would drop stands in a group of the log, as plain lines", () => {
  const many = (severity: "error" | "warning", count: number): ReturnType<typeof verdict>[] =>
    Array.from({ length: count }, (_, index) => verdict({ severity, resource: { ...verdict().resource, block: `${severity}${String(index)}` }, message: `${severity} ${String(index)}` }));
  const lines = github(sampleReport({ verdicts: [...many("warning", 12), ...many("error", 11)] }), {}).trimEnd().split("\n");
  expect(lines.filter((line) => line.startsWith("::error "))).toHaveLength(10);
  expect(lines.filter((line) => line.startsWith("::warning "))).toHaveLength(10);
  expect(lines.slice(20)).toEqual([
    "::group::3 more findings not annotated (GitHub shows 10 of each level)",
    "shop.yaml:9:16: error: error 10 [rds-instance-multi-az]",
    "shop.yaml:9:16: warning: warning 10 [rds-instance-multi-az]",
    "shop.yaml:9:16: warning: warning 11 [rds-instance-multi-az]",
    "::endgroup::",
  ]);
});

test("what holds and what is accepted marks no line", () => {
  const report = sampleReport({
    verdicts: [
      verdict({ outcome: "holds", severity: "none", message: "it holds" }),
      onCarts({ suppressed: { reason: "made anew", by: "metadata", location: place("shop.yaml", "Carts") } }),
    ],
  });
  expect(github(report, {})).toBe("");
  expect(github(report, { showPassed: true, showSuppressed: true })).toBe(
    [
      "::group::2 more findings not annotated",
      "shop.yaml:9:16: holds: it holds [rds-instance-multi-az]",
      "shop.yaml:10:3: suppressed: DynamoDB table `Carts` is in no backup (made anew) [dynamodb-pitr]",
      "::endgroup::",
      "",
    ].join("\n"),
  );
});

test("some findings can be annotated, and no more than wanted", () => {
  const report = sampleReport({ verdicts: [verdict(), onCarts()] });
  const atCarts = shownEntries(report, {}).filter(({ location }) => location?.startLine === 10);
  expect(annotations(report, atCarts)).toMatch(/^::error file=shop\.yaml,line=10,.*\n$/u);
  expect(annotations(report, shownEntries(report, {}), { limit: 0 })).toMatch(/^::group::2 more findings not annotated\nshop\.yaml:9:16: error: .*\nshop\.yaml:10:3: error: .*\n::endgroup::\n$/u);
});

test("a name makes no command, neither in an annotation nor in the group", () => {
  const evil = "a,b:c\n::error::owned %0A ##[error]x";
  const report = sampleReport({
    verdicts: [verdict({ message: evil, location: { ...place("shop.yaml", "Db"), file: evil } }), onCarts({ message: evil, outcome: "holds", location: { ...place("shop.yaml", "Db"), file: `::error::${evil}` } })],
    diagnostics: [{ level: "warning", message: evil }],
  });
  const lines = github(report, { showPassed: true }).trimEnd().split("\n");
  expect(lines.map((line) => /^::\w+/u.exec(line)?.[0])).toEqual(["::error", "::warning", "::group", undefined, "::endgroup"]);
  expect(lines.join("\n").match(/##\[/gu)).toBeNull();
  expect(lines[0]).toContain("file=a%2Cb%3Ac\\n%3A%3Aerror%3A%3Aowned %250A ##\\x5berror]x,");
});

test("a message is as long as the runner takes it", () => {
  const [line = ""] = github(sampleReport({ verdicts: [verdict({ message: "x".repeat(1_000_000) })] }), {}).split("\n");
  expect(line.length).toBeLessThan(4200);
});
