import { describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import type { BaselineEntry } from "../../src/engine/baseline.ts";
import { baselineText } from "../../src/engine/baseline-text.ts";
import { prunedBaseline, updatedBaseline, withBaseline, type BaselineUse } from "../../src/outputs/baseline.ts";
import type { Report } from "../../src/outputs/report.ts";
import { onCarts, place, sampleReport, verdict } from "./sample.ts";
import { baselineErrors } from "./schema.ts";

const use: BaselineUse = { file: "baseline.json", unknowns: false, isPartial: false, isMissing: () => false };

const subjectsOf = (entries: readonly BaselineEntry[]): readonly string[] => entries.flatMap(({ subjects }) => subjects);

const leftOut = ({ verdicts }: Report): readonly string[] => verdicts.filter((each) => each.leftOut === "baseline").map(({ resource }) => resource.address);

describe("by hand", () => {
  const report = sampleReport({ verdicts: [verdict(), onCarts()] });

  test("what the baseline knows is left out and counted, and what is gone is counted, too", () => {
    const [known] = updatedBaseline(sampleReport({ verdicts: [verdict()] }), [], use);
    if (!known) throw new Error("one entry is wanted");
    const after = withBaseline(report, [known, { ...known, fingerprint: "gone" }], use);
    expect(leftOut(after)).toEqual(["Db"]);
    expect(after.baseline).toEqual({ file: "baseline.json", known: 1, gone: 1 });
  });

  test("what nobody would see anyway is not written", () => {
    const accepted = { by: "metadata", location: place("shop.yaml", "Db") } as const;
    const verdicts = [
      verdict({ suppressed: accepted }),
      verdict({ severity: "none" }),
      onCarts({ outcome: "holds", severity: "none" }),
      onCarts({ leftOut: "elsewhere" }),
      verdict({ outcome: "unknown", severity: "none" }),
    ];
    expect(updatedBaseline(sampleReport({ verdicts }), [], use)).toEqual([]);
  });

  test("unknowns are written where they count", () => {
    const open = sampleReport({ verdicts: [verdict({ outcome: "unknown", severity: "none" })] });
    const entries = updatedBaseline(open, [], { ...use, unknowns: true });
    expect(entries).toMatchObject([{ outcome: "unknown", subjects: ["shop.yaml#Db"] }]);
    expect(leftOut(withBaseline(open, entries, use))).toEqual(["Db"]);
    expect(leftOut(withBaseline(report, entries, use))).toEqual([]);
  });

  test("a finding that is elsewhere stays known", () => {
    const entries = updatedBaseline(report, [], use);
    const narrow = sampleReport({ verdicts: [verdict({ leftOut: "elsewhere" }), onCarts()] });
    expect(updatedBaseline(narrow, entries, use)).toEqual(entries);
    expect(prunedBaseline(narrow, entries, use)).toEqual(entries);
  });

  test("only what was judged can be gone", () => {
    const entries = updatedBaseline(report, [], use);
    const nothing = sampleReport({ verdicts: [] });
    expect(prunedBaseline(nothing, entries, use)).toEqual([]);
    expect(prunedBaseline(nothing, entries, { ...use, isPartial: true })).toEqual(entries);
    const unread = { ...nothing, inputs: nothing.inputs.map((input) => ({ ...input, outcome: "unreadable" as const })) };
    expect(prunedBaseline(unread, entries, use)).toEqual(entries);
    expect(prunedBaseline(unread, entries, { ...use, isMissing: () => true })).toEqual([]);
    expect(prunedBaseline({ ...nothing, rules: new Map() }, entries, use)).toEqual(entries);
  });
});

interface Text {
  readonly file: string;
  readonly path?: string;
  readonly text: string;
}

describe("of real templates", () => {
  const table = (id: string): string => `  ${id}:\n    Type: AWS::DynamoDB::Table\n    Properties: { KeySchema: [] }\n`;
  const template = (...ids: readonly string[]): string => `Resources:\n${ids.map(table).join("")}`;
  const run = (given: readonly Text[]): Promise<Report> => check(given.map((each) => ({ ...each, named: false })), { tier: "warm-standby" });
  const files: readonly Text[] = [
    { file: "a/one.yaml", path: "/somewhere/else/a/one.yaml", text: template("Carts", "Orders") },
    { file: "b/two.yaml", path: "/somewhere/else/b/two.yaml", text: template("Users") },
    { file: "c/main.tf", path: "/somewhere/else/c/main.tf", text: 'resource "aws_dynamodb_table" "t" {\n  for_each = toset(["x", "y"])\n  name = each.key\n  hash_key = "id"\n}\n' },
  ];

  test("it is the same when lines move, and when files are listed in another order", async () => {
    const entries = updatedBaseline(await run(files), [], use);
    const text = baselineText(entries);
    expect(baselineErrors(JSON.parse(text))).toEqual([]);
    expect(entries.length).toBeGreaterThan(3);
    const moved = files.map((each) => ({ ...each, text: `# one\n\n# two\n${each.text}` })).reverse();
    const after = withBaseline(await run(moved), entries, use);
    expect(baselineText(updatedBaseline(await run(moved), [], use))).toBe(text);
    expect(after.verdicts.filter(({ outcome, severity, leftOut: why }) => outcome === "fails" && severity !== "none" && why === undefined)).toEqual([]);
    expect(after.baseline?.gone).toBe(0);
  });

  test("no path of the machine is in it", async () => {
    const elsewhere = await run(files.map((each) => ({ ...each, path: `/other/place/${each.file}` })));
    const text = baselineText(updatedBaseline(await run(files), [], use));
    expect(text).not.toContain("somewhere");
    expect(baselineText(updatedBaseline(elsewhere, [], use))).toBe(text);
  });

  test("a new file, a new resource and a new instance are reported", async () => {
    const entries = updatedBaseline(await run(files), [], use);
    const [one, two, three] = files;
    if (!one || !two || !three) throw new Error("three files are wanted");
    const more = [{ ...one, text: template("Carts", "Orders", "New") }, two, { ...three, text: three.text.replace('"y"', '"y", "z"') }, { file: "d/two.yaml", text: two.text }];
    const after = withBaseline(await run(more), entries, use);
    const left = after.verdicts.filter(({ outcome, severity, leftOut: why, resource }) => outcome === "fails" && severity !== "none" && why === undefined && resource.kind === "dynamodb.table");
    expect([...new Set(left.map(({ resource }) => `${resource.deployment}#${resource.address}`))].sort()).toEqual(["a/one.yaml#New", "d/two.yaml#Users", 'terraform:c#aws_dynamodb_table.t["z"]']);
  });

  test("what is mended is gone, and comes back as new", async () => {
    const entries = updatedBaseline(await run(files), [], use);
    const without = await run(files.slice(1));
    expect(prunedBaseline(without, entries, use)).toEqual(entries);
    const mended = await run([{ file: "a/one.yaml", text: template("Orders") }, ...files.slice(1)]);
    const rest = prunedBaseline(mended, entries, use);
    expect(subjectsOf(rest)).not.toContain("a/one.yaml#Carts");
    expect(withBaseline(mended, entries, use).baseline?.gone).toBeGreaterThan(0);
    expect(leftOut(withBaseline(await run(files), rest, use))).not.toContain("Carts");
  });
});
