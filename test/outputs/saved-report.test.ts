import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import rules from "../../rules/index.ts";
import { checkCommand } from "../../src/cli/options.ts";
import { judge, prepare } from "../../src/cli/run.ts";
import { difference } from "../../src/outputs/difference.ts";
import { FORMAT_NAMES, FORMATS } from "../../src/outputs/formats.ts";
import { json } from "../../src/outputs/json.ts";
import type { Report } from "../../src/outputs/report.ts";
import { savedReport } from "../../src/outputs/saved-report.ts";
import { TOOL } from "../../src/outputs/tool.ts";
import { LineIndex } from "../../src/source/source.ts";
import { backedUp, fix, multiAz, onCarts, place, sampleReport, scorecard, verdict } from "./sample.ts";
import { reportErrors } from "./schema.ts";

const ROOT = join(import.meta.dirname, "../..");
const EVERYTHING = { showPassed: true, showUnknown: true, showSuppressed: true, verbose: true, ofRules: rules.length } as const;
const METAS = rules.map(({ meta }) => meta);

const again = (report: Report): Report => savedReport(json(report, EVERYTHING), METAS).report;

describe.each(["shop", "ledger", "bookings/cloudformation", "bookings/terraform", "bookings/cdk/cdk.out", "strategies/warm-standby/terraform"])("a saved report of %s", (fixture) => {
  let report: Report;
  beforeAll(async () => {
    const command = checkCommand([join(ROOT, "fixtures", fixture), "--show-passed", "--show-unknown", "--tier", "warm-standby"], rules);
    const { report: found } = await judge(command, prepare(command, ROOT, {}), ROOT);
    report = { ...found, difference: difference("main", { ...found, verdicts: found.verdicts.slice(0, -3) }, found), baseline: { file: "b.json", known: 2, gone: 1 } };
  });

  test("is what the schema says", () => {
    expect(reportErrors(JSON.parse(json(report, EVERYTHING)))).toEqual([]);
  });

  test.each(FORMAT_NAMES)("looks in %s as the run itself does", (format) => {
    expect(FORMATS[format](again(report), EVERYTHING)).toBe(FORMATS[format](report, EVERYTHING));
    expect(FORMATS[format](again(report), {})).toBe(FORMATS[format](report, {}));
  });
});

test("what is suppressed or left out is no finding, and would be as bad as it was", () => {
  const suppressed = { reason: "rebuilt", until: "2027-03-31", by: "comment", location: verdict().location } as const;
  const report = sampleReport({ verdicts: [verdict({ suppressed, severity: "warning", fault: "a" }), onCarts({ leftOut: "baseline" })] });
  const [one, other] = savedReport(json(report, {}), [multiAz, backedUp]).report.verdicts;
  expect(one).toEqual(report.verdicts[0]);
  expect(other).toEqual(report.verdicts[1]);
});

test("what was not asked for is counted", () => {
  const report = sampleReport({ verdicts: [verdict(), onCarts({ outcome: "unknown" }), onCarts({ outcome: "holds" })] });
  expect(savedReport(json(report, {}), [multiAz]).notListed).toEqual({ holds: 1, unknown: 1 });
  expect(savedReport(json(report, { showUnknown: true }), [multiAz]).notListed).toEqual({ holds: 1, unknown: 0 });
});

test("a fix is kept, and so is why there is none", () => {
  const declined = fix({ changes: [], declined: "Carts.PointInTimeRecovery hangs on a condition" });
  const report = sampleReport({ verdicts: [verdict({ fix: fix() }), onCarts({ fix: declined })] });
  const text = json(report, {});
  expect(reportErrors(JSON.parse(text))).toEqual([]);
  expect(savedReport(text, [multiAz, backedUp]).report.verdicts.map((each) => each.fix)).toEqual([fix(), declined]);
});

test("the lines that a fix takes out are saved", () => {
  const location = { ...place("shop.yaml", "Resources:"), endLine: 7, endColumn: 1 };
  const report = sampleReport({ verdicts: [verdict({ fix: fix({ changes: [{ location, text: "" }] }) })] });
  const saved = savedReport(json(report, {}), [multiAz]).report.source("shop.yaml");
  expect([5, 6, 7].map((line) => saved?.line(line))).toEqual(["Resources:", "  Db:", "    Type: AWS::RDS::DBInstance"]);
});

test("a rule that this program does not have is told, and left out", () => {
  const { report } = savedReport(json(sampleReport({ verdicts: [verdict(), onCarts()] }), {}), [backedUp]);
  expect(report.verdicts.map(({ rule }) => rule.id)).toEqual(["dynamodb-pitr"]);
  expect(report.diagnostics).toEqual([
    { level: "warning", message: `the report is by resilint 1.2.3 and has 2 rules that ${TOOL.version} does not know (rds-instance-multi-az, dynamodb-writable). What they have found is left out; read it with resilint 1.2.3` },
  ]);
});

test("lines are saved only where something is told, and never of a plan", () => {
  const plan = new LineIndex('{"password": "secret"}', true);
  const location = { file: "plan.json", startLine: 1, startColumn: 2, endLine: 1, endColumn: 4 };
  const report = sampleReport({ verdicts: [verdict({ severity: "none", atWorst: "none" }), onCarts({ evidence: [{ location, says: "x", steps: [] }] })] });
  const text = json({ ...report, source: (file) => (file === "plan.json" ? plan : report.source(file)) }, {});
  expect(text).toContain('\n  "lines": {"shop.yaml":{"1":"Parameters:","9":"      MultiAZ: !Ref Spare","10":"  Carts:","11":"    Type: AWS::DynamoDB::Table"}}\n');
});

test.each([
  ["", /^it is no JSON \(.*\); make one by resilint check --format json=FILE$/u],
  ["[]", /^it is no report of resilint; make one by resilint check --format json=FILE$/u],
  ["{}", /^it is no report of resilint; make one by/u],
  ["null", /^it is no report of resilint/u],
  ['{"version":2,"verdicts":[]}', /^it is a report of version 2, and this program reads version 1; read it with the program that has made it, or make it anew$/u],
  ['{"version":1,"verdicts":[],"tool":{"version":"1"},"tier":{"chosen":"gold"}}', /^`tier\.chosen` is not one of backup-restore, .*; make one by/u],
  ['{"version":1,"verdicts":[3],"tool":{"version":"1"}}', /^`verdicts\[0\]` is not an object, so it was changed/u],
  ['{"version":1,"verdicts":{},"tool":{"version":"1"}}', /^`verdicts` is not a list/u],
])("%j is no report, and it is said why", (text, message) => {
  expect(() => savedReport(text, METAS)).toThrow(message);
});

test("names of a file are data, whatever they are called", () => {
  const location = { file: "__proto__", startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
  const report = sampleReport({ verdicts: [verdict({ location })], workloads: [scorecard({ workload: "constructor" })] }, { __proto__: "x", "shop.yaml": "" });
  expect(savedReport(json(report, {}), [multiAz]).report).toMatchObject({ verdicts: [{ location: { file: "__proto__" } }], workloads: [{ workload: "constructor" }] });
});
