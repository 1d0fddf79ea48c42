import { expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { fixAll } from "../../src/fix/rounds.ts";
import { sourcesOf } from "../../src/fix/run-sources.ts";
import type { Report } from "../../src/outputs/report.ts";

const names = ["A", "B", "C", "D", "E", "F", "G", "H"];
const text = JSON.stringify({ Resources: Object.fromEntries(names.map((name) => [name, { Type: "AWS::RDS::DBInstance", Properties: { MultiAZ: false } }])) });
const rule = "rds-instance-multi-az";

test("a fix that is given up with too many others says so", async () => {
  const judged = async (changed: string): Promise<Report> => check([{ file: "shop.json", text: changed, named: true }], { tier: "warm-standby" });
  /** One of those that are fixed fails again, whichever are made. */
  const stubborn = async (texts: ReadonlyMap<string, string>): Promise<Report> => {
    const report = await judged(texts.get("shop.json") ?? text);
    const fails = report.verdicts.find((verdict) => verdict.rule.id === rule && verdict.outcome === "holds");
    return { ...report, verdicts: report.verdicts.map((verdict) => (verdict === fails ? { ...verdict, outcome: "fails" } : verdict)) };
  };
  const { fixed, refused } = await fixAll(await judged(text), { safety: "review", isWanted: (verdict) => verdict.rule.id === rule, judge: stubborn, sources: sourcesOf });
  expect(fixed).toEqual([]);
  expect(refused.map(({ verdict, why }) => `${verdict.resource.address}: ${why}`)).toEqual([
    ...["A", "B", "C", "D", "E", "F"].map((name) => `${name}: the rule would still not hold`),
    ...["G", "H"].map((name) => `${name}: too many others that were to be made with it must not be`),
  ]);
});
