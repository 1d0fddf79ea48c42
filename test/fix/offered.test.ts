import { describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { withFixes } from "../../src/fix/offered.ts";
import { sourcesOf } from "../../src/fix/run-sources.ts";
import type { Report, ReportedFix } from "../../src/outputs/report.ts";

const FILE = "shop.json";

/** A template of databases, each by what it says of itself; the parameter `Spare` is theirs to use. */
const template = (databases: Readonly<Record<string, object>>): string =>
  JSON.stringify({ Parameters: { Spare: { Type: "String", Default: "false" } }, Resources: Object.fromEntries(Object.entries(databases).map(([name, Properties]) => [name, { Type: "AWS::RDS::DBInstance", DeletionPolicy: "Retain", UpdateReplacePolicy: "Retain", Properties }])) }, undefined, 2);

async function fixesIn(text: string, change: (report: Report) => Report = (report) => report): Promise<ReadonlyMap<string, ReportedFix>> {
  const judge = async (texts: ReadonlyMap<string, string>): Promise<Report> => check([{ file: FILE, text: texts.get(FILE) ?? text, named: true }], { tier: "warm-standby" });
  const report = await withFixes(change(await judge(new Map())), { judge, sources: sourcesOf });
  return new Map(report.verdicts.flatMap(({ rule, resource, fix }) => (fix ? [[`${rule.id} ${resource.address}`, fix] as const] : [])));
}

describe("the fix of a finding", () => {
  test("says what it changes in the text as it is, whatever others change", async () => {
    const text = template({ Db: { MultiAZ: false, DeletionProtection: false } });
    const fixes = await fixesIn(text);
    expect(fixes.get("rds-instance-multi-az Db")).toMatchObject({
      safety: "review",
      says: ["set Db.MultiAZ to true"],
      changes: [{ location: { file: FILE, startLine: 14, startColumn: 20, endLine: 14, endColumn: 25 }, text: "true" }],
    });
    expect(fixes.get("rds-deletion-protection Db")).toMatchObject({ safety: "safe", changes: [{ location: { startLine: 15 } }] });
  });

  test("is told to be declined where its place hangs on something, and why", async () => {
    const fixes = await fixesIn(template({ Db: { MultiAZ: { Ref: "Spare" } }, Other: { MultiAZ: { Ref: "Spare" } } }));
    const fix = fixes.get("rds-instance-multi-az Db");
    expect(fix).toMatchObject({ says: ["set Db.MultiAZ to true"], changes: [] });
    expect(fix?.declined).toContain("Spare");
  });

  test("is not there for what is accepted, or left out", async () => {
    const left = (report: Report): Report => ({ ...report, verdicts: report.verdicts.map((verdict) => ({ ...verdict, leftOut: "baseline" as const })) });
    expect(await fixesIn(template({ Db: { MultiAZ: false } }), left)).toEqual(new Map());
  });

  test("is not made where the rule would not hold with it", async () => {
    const text = template({ Db: { MultiAZ: false } });
    const stubborn = async (): Promise<Report> => check([{ file: FILE, text, named: true }], { tier: "warm-standby" });
    const report = await withFixes(await stubborn(), { judge: stubborn, sources: sourcesOf });
    expect(report.verdicts.find(({ rule }) => rule.id === "rds-instance-multi-az")?.fix).toMatchObject({ changes: [], declined: "the rule would still not hold" });
  });
});
