import { expect, test } from "vitest";
import { concise } from "../../src/outputs/concise.ts";
import type { ReportedRecovery } from "../../src/outputs/recovery-report.ts";
import { onCarts, place, sampleReport, scorecard, verdict } from "./sample.ts";
import { nothingTo, restOfRecovery, sampleRecovery } from "./sample-recovery.ts";

test("a finding is a line, as editors and terminals know it", () => {
  const report = sampleReport({ verdicts: [verdict({ severity: "warning" }), onCarts()] });
  expect(concise(report, {})).toMatchInlineSnapshot(`
    "shop.yaml:9:16: warning: RDS instance \`Db\` has no standby in a second Availability Zone [rds-instance-multi-az]
    shop.yaml:10:3: error: DynamoDB table \`Carts\` is in no backup [dynamodb-pitr]
    tier warm-standby: missed, 40–62.5 of 100
    1 error and 1 warning
    1 file (1 CloudFormation)
    "
  `);
});

test("an unknown and what holds are called so, and shown when they are asked for", () => {
  const verdicts = [verdict({ outcome: "unknown", severity: "none", message: "it is not known" }), onCarts({ outcome: "holds", severity: "none", message: "it holds" })];
  const report = sampleReport({ verdicts });
  expect(concise(report, { quiet: true })).toBe("");
  expect(concise(report, { quiet: true, showUnknown: true, showPassed: true })).toBe(
    "shop.yaml:9:16: unknown: it is not known [rds-instance-multi-az]\nshop.yaml:10:3: holds: it holds [dynamodb-pitr]\n",
  );
});

test("one template in two deployments is one line", () => {
  const verdicts = ["root/East", "root/West"].map((deployment) => verdict({ resource: { ...verdict().resource, deployment } }));
  expect(concise(sampleReport({ verdicts }), { quiet: true })).toBe(
    "shop.yaml:9:16: error: RDS instance `Db` has no standby in a second Availability Zone (2 deployments: root/East, root/West) [rds-instance-multi-az]\n",
  );
});

test("what is wrong with an input is a line too, without a place where it has none", () => {
  const report = sampleReport({
    diagnostics: [
      { level: "warning", message: "`Spare` is written twice; the last one counts", location: place("shop.yaml", "Spare") },
      { level: "note", message: "something of no file" },
    ],
    verdicts: [onCarts()],
  });
  expect(concise(report, { quiet: true })).toBe(
    [
      "note: something of no file",
      "shop.yaml:2:3: warning: `Spare` is written twice; the last one counts",
      "shop.yaml:10:3: error: DynamoDB table `Carts` is in no backup [dynamodb-pitr]",
      "",
    ].join("\n"),
  );
});

test("a finding below --min-severity is counted and not shown", () => {
  const report = sampleReport({ verdicts: [verdict({ severity: "note" }), onCarts()] });
  expect(concise(report, { minSeverity: "warning" })).toBe(
    [
      "shop.yaml:10:3: error: DynamoDB table `Carts` is in no backup [dynamodb-pitr]",
      "tier warm-standby: missed, 40–62.5 of 100",
      "1 error and 1 note (1 below --min-severity not shown)",
      "1 file (1 CloudFormation)",
      "",
    ].join("\n"),
  );
});

test("several workloads are ranked, and counted against the tier, which says that nobody chose it", () => {
  const workloads = [scorecard(), scorecard({ workload: "billing", verdict: "unproven", score: { proven: 80, possible: 100 }, highestMet: undefined })];
  const tier = { ...sampleReport().tier, byDefault: true };
  expect(concise(sampleReport({ workloads, tier }), { ofRules: 60 })).toMatchInlineSnapshot(`
    "            score  highest met     2 workloads, worst first
    missed    40–62.5  backup-restore  shop
    unproven   80–100  none            billing
    tier warm-standby (by default; see --tier): missed by 1 and unproven for 1 workloads, by 3 of 60 rules
    no findings
    1 file (1 CloudFormation)
    "
  `);
});

test("the recovery of one workload is a line", () => {
  const told = (recovery: ReportedRecovery): string => concise(sampleReport({ workloads: [{ ...scorecard(), recovery }] }), {}).split("\n")[1] ?? "";
  expect(told(sampleRecovery(restOfRecovery))).toBe("recognised as pilot-light; lost region: RTO ~25 min–2 h 5 min+ (unknown), RPO ~1 min+ (unknown)");
  expect(told({ disruptions: { ...sampleRecovery().disruptions, region: nothingTo(900, 300) }, strategy: { reasons: [], missingForNext: [] } })).toBe(
    "no strategy is recognised; lost instance: RTO 1–2 min (met), RPO 0 (met)",
  );
});

test("findings in files that are no inputs, as the code behind a template, follow each other file by file", () => {
  const at = (file: string, startLine: number) => verdict({ location: { ...verdict().location, file, startLine, endLine: startLine } });
  const lines = concise(sampleReport({ verdicts: [at("lib/web.ts", 1), at("lib/data.ts", 9), at("lib/data.ts", 2), at("shop.yaml", 4)] }), { quiet: true }).split("\n");
  expect(lines.map((line) => line.split(":", 2).join(":"))).toEqual(["shop.yaml:4", "lib/data.ts:2", "lib/data.ts:9", "lib/web.ts:1", ""]);
});
