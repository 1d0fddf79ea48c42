import type { RuleMeta } from "../../src/engine/define-rule.ts";
import type { Location, Report, ReportedFix, ReportedVerdict } from "../../src/outputs/report.ts";
import { objectivesOf } from "../../src/recovery/objectives.ts";
import type { CapabilityResult, Scorecard } from "../../src/recovery/scorecard.ts";
import { severityOf } from "../../src/recovery/severity.ts";
import { cellOf, type Tier } from "../../src/recovery/tiers.ts";
import { LineIndex } from "../../src/source/source.ts";

/** A report made by hand, so that each test of an output shows the little that it is about. */
export function sampleReport(changes: Partial<Report> = {}, texts: Readonly<Record<string, string>> = TEXTS): Report {
  const indexes = new Map(Object.entries(texts).map(([file, text]) => [file, new LineIndex(text)]));
  return {
    tool: { name: "resilint", version: "1.2.3", homepage: "https://github.com/resilint/resilint" },
    tier: { chosen: "warm-standby", byDefault: false, objectives: objectivesOf("warm-standby") },
    inputs: [{ file: "shop.yaml", kind: "cloudformation", outcome: "read" }],
    passedOver: 0,
    workloads: [scorecard()],
    verdicts: [],
    diagnostics: [],
    rules: new Map([multiAz, backedUp, tested].map((rule) => [rule.id, rule])),
    source: (file) => indexes.get(file),
    ...changes,
  };
}

export const shop = `Parameters:
  Spare:
    Type: String
    Default: "false"
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      MultiAZ: !Ref Spare
  Carts:
    Type: AWS::DynamoDB::Table
`;

export const production = `{ "Parameters": { "Spare": "no" } }
`;

const TEXTS = { "shop.yaml": shop, "params/production.json": production };

/** Where a text stands in a file of the sample: the first time, unless another is asked for. */
export function place(file: string, wanted: string, text: string = file === "shop.yaml" ? shop : production): Location {
  const start = text.indexOf(wanted);
  if (start < 0) throw new Error(`${wanted} is not in ${file}`);
  const lines = new LineIndex(text);
  const [from, to] = [lines.position(start), lines.position(start + wanted.length)];
  return { file, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

export const multiAz: RuleMeta = {
  id: "rds-instance-multi-az",
  title: "RDS instance is Multi-AZ",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    A single-AZ instance goes down with its Availability Zone. Recovery is then a point-in-time restore into a
    new instance. That takes its time.
  `,
  remedy: `
    Turn Multi-AZ on. RDS builds the standby without an outage, and the instance costs about twice as much. It
    can be undone.

    A second paragraph is for those who ask.
  `,
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html"],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  similar: ["checkov:CKV_AWS_157"],
};

export const backedUp: RuleMeta = {
  id: "dynamodb-pitr",
  title: "DynamoDB table has point-in-time recovery",
  survives: "mistake",
  capability: "data-backed-up",
  since: "0.1.0",
  why: "What is deleted by mistake is gone.",
  remedy: "Turn point-in-time recovery on.",
  references: ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery.html"],
};

/** Only the strongest tiers ask for it. */
export const tested: RuleMeta = {
  ...backedUp,
  id: "dynamodb-writable",
  title: "DynamoDB table takes writes in every Region",
  survives: "region-loss",
  capability: "data-writable-everywhere",
};

export function verdict(changes: Partial<ReportedVerdict> = {}): ReportedVerdict {
  const location = place("shop.yaml", "!Ref Spare");
  return {
    rule: multiAz,
    outcome: "fails",
    severity: "error",
    atWorst: severityOf(changes.rule ?? multiAz, "warm-standby"),
    message: "RDS instance `Db` has no standby in a second Availability Zone",
    workload: "shop",
    resource: { address: "Db", shown: "Db", block: "Db", type: "AWS::RDS::DBInstance", kind: "rds.instance", deployment: "shop.yaml" },
    location,
    evidence: [{ location, says: "Db.MultiAZ is false", steps: [{ location: place("shop.yaml", '"false"'), label: "the default of parameter `Spare`" }] }],
    fingerprint: "0123456789abcdef",
    ...changes,
  };
}

/** The fix of the instance: the default of its parameter is changed. */
export const fix = (changes: Partial<ReportedFix> = {}): ReportedFix => ({
  safety: "review",
  note: "doubles the cost of the instance",
  says: ["set Db.MultiAZ to true"],
  changes: [{ location: place("shop.yaml", '"false"'), text: '"true"' }],
  ...changes,
});

/** A verdict on the table. */
export function onCarts(changes: Partial<ReportedVerdict> = {}): ReportedVerdict {
  const location = place("shop.yaml", "Carts");
  return verdict({
    rule: backedUp,
    message: "DynamoDB table `Carts` is in no backup",
    resource: { address: "Carts", shown: "Carts", block: "Carts", type: "AWS::DynamoDB::Table", kind: "dynamodb.table", deployment: "shop.yaml" },
    location,
    evidence: [{ location, says: "no backup selects it", steps: [] }],
    fingerprint: "fedcba9876543210",
    ...changes,
  });
}

export function scorecard(changes: Partial<Scorecard> = {}): Scorecard {
  const tier = changes.tier ?? "warm-standby";
  return {
    workload: "shop",
    tier,
    verdict: "missed",
    highestMet: "backup-restore",
    score: { proven: 40, possible: 62.5 },
    capabilities: [
      capability("data-backed-up", tier, { held: 3 }),
      capability("backup-leaves-region", tier, { unknown: 2, held: 1 }),
      capability("data-in-two-zones", tier, { failed: 1, held: 1 }),
      capability("compute-in-two-zones", tier, { held: 2 }),
      capability("network-redundant", tier, {}),
      capability("data-writable-everywhere", tier, { failed: 1 }),
    ],
    suppressed: 0,
    ...changes,
  };
}

export function capability(id: CapabilityResult["id"], tier: Tier, tally: { held?: number; failed?: number; unknown?: number; suppressed?: number }): CapabilityResult {
  const { held = 0, failed = 0, unknown = 0, suppressed = 0 } = tally;
  const outcome = failed > 0 ? "fails" : unknown > 0 ? "unknown" : held > 0 ? "holds" : suppressed > 0 ? "suppressed" : "not-asked";
  return { id, outcome, required: cellOf(id, tier) === "required", held, failed, unknown, suppressed };
}
