import { describe, expect, test } from "vitest";
import { json } from "../../src/outputs/json.ts";
import type { OutputOptions } from "../../src/outputs/options.ts";
import type { Report } from "../../src/outputs/report.ts";
import { capability, onCarts, sampleReport, scorecard, tested, verdict } from "./sample.ts";
import { estimate, lostCarts, restOfRecovery, sampleRecovery } from "./sample-recovery.ts";
import { isObject, reportErrors } from "./schema.ts";

/** The JSON of a report, which the schema takes. */
function documentOf(report: Report, options: OutputOptions = {}): Record<string, unknown> {
  const document: unknown = JSON.parse(json(report, options));
  expect(reportErrors(document)).toEqual([]);
  if (!isObject(document)) throw new Error("an object is wanted");
  return document;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

describe("the JSON report", () => {
  test("has the keys of version 1, in their order", () => {
    const evidence = [{ location: verdict().location, says: "Db.MultiAZ is false", when: "`Env` is prod", steps: [] }];
    const workloads = [scorecard({ capabilities: scorecard().capabilities.slice(0, 1) })];
    const inputs = [...sampleReport().inputs, { file: "notes.txt", kind: "unknown", outcome: "passed-over", reason: "it is neither a CloudFormation template nor Terraform" }] as const;
    const diagnostics = [{ level: "note", message: "something of no file" }] as const;
    const report = sampleReport({ verdicts: [verdict({ evidence })], workloads, inputs, diagnostics });
    documentOf(report);
    expect(json(report, {})).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "tool": {
          "name": "resilint",
          "version": "1.2.3"
        },
        "tier": {
          "chosen": "warm-standby",
          "byDefault": false,
          "isMixed": false,
          "objectives": {
            "mistake": {
              "rto": 14400,
              "rpo": 3600
            },
            "instance": {
              "rto": 300,
              "rpo": 0
            },
            "zone": {
              "rto": 300,
              "rpo": 0
            },
            "region": {
              "rto": 900,
              "rpo": 300
            },
            "retention": 7,
            "zones": 2
          }
        },
        "inputs": [
          {
            "file": "shop.yaml",
            "kind": "cloudformation",
            "outcome": "read"
          },
          {
            "file": "notes.txt",
            "kind": "unknown",
            "outcome": "passed-over",
            "reason": "it is neither a CloudFormation template nor Terraform"
          }
        ],
        "passedOver": 0,
        "hasGaps": false,
        "unusedIgnores": 0,
        "workloads": [
          {
            "name": "shop",
            "tier": {
              "chosen": "warm-standby",
              "verdict": "missed",
              "highestMet": "backup-restore"
            },
            "score": {
              "proven": 40,
              "possible": 62.5
            },
            "capabilities": [
              {
                "id": "data-backed-up",
                "outcome": "holds",
                "required": true,
                "held": 3
              }
            ],
            "suppressed": 0
          }
        ],
        "verdicts": [
          {
            "rule": "rds-instance-multi-az",
            "outcome": "fails",
            "severity": "error",
            "message": "RDS instance \`Db\` has no standby in a second Availability Zone",
            "workload": "shop",
            "resource": {
              "address": "Db",
              "type": "AWS::RDS::DBInstance",
              "kind": "rds.instance",
              "deployment": "shop.yaml"
            },
            "location": {
              "file": "shop.yaml",
              "startLine": 9,
              "startColumn": 16,
              "endLine": 9,
              "endColumn": 26
            },
            "evidence": [
              {
                "location": {
                  "file": "shop.yaml",
                  "startLine": 9,
                  "startColumn": 16,
                  "endLine": 9,
                  "endColumn": 26
                },
                "says": "Db.MultiAZ is false",
                "when": "\`Env\` is prod",
                "steps": []
              }
            ],
            "fingerprint": "0123456789abcdef"
          }
        ],
        "notListed": {
          "holds": 0,
          "unknown": 0
        },
        "diagnostics": [
          {
            "level": "note",
            "message": "something of no file"
          }
        ],
        "rules": ["rds-instance-multi-az","dynamodb-pitr","dynamodb-writable"],
        "lines": {"shop.yaml":{"1":"Parameters:","8":"    Properties:","9":"      MultiAZ: !Ref Spare","10":"  Carts:"}}
      }
      "
    `);
  });

  test("lists every subject of a block, with the fingerprint that they share", () => {
    const verdicts = ["East", "West"].map((deployment) => verdict({ resource: { ...verdict().resource, deployment } }));
    expect(documentOf(sampleReport({ verdicts }))["verdicts"]).toMatchObject([
      { resource: { deployment: "East" }, fingerprint: "0123456789abcdef" },
      { resource: { deployment: "West" }, fingerprint: "0123456789abcdef" },
    ]);
  });

  test("lists what fails whatever its severity, and the rest when it is asked for", () => {
    const verdicts = [onCarts({ rule: tested, severity: "none" }), verdict({ outcome: "holds", severity: "none" }), onCarts({ outcome: "unknown", severity: "none" })];
    const outcomes = (options: OutputOptions) => documentOf(sampleReport({ verdicts }), options)["verdicts"];
    expect(outcomes({ minSeverity: "error" })).toMatchObject([{ outcome: "fails", severity: "none" }]);
    expect(outcomes({ showPassed: true })).toMatchObject([{ outcome: "fails" }, { outcome: "holds" }]);
    expect(outcomes({ showUnknown: true })).toMatchObject([{ outcome: "fails" }, { outcome: "unknown" }]);
  });

  test("lists what somebody accepts with the reason, and with the severity of what is not reported", () => {
    const suppressed = { reason: "rebuilt", until: "2027-03-31", by: "metadata", location: verdict().location } as const;
    expect(documentOf(sampleReport({ verdicts: [verdict({ suppressed }), onCarts()] }))["verdicts"]).toMatchObject([{ outcome: "fails", severity: "none", suppressed }, { severity: "error" }]);
    expect(documentOf(sampleReport({ verdicts: [verdict({ suppressed: { by: "acknowledgement", location: verdict().location } })] }))["verdicts"]).toMatchObject([{ suppressed: { by: "acknowledgement" } }]);
    const workloads = [scorecard({ suppressed: 2, capabilities: [capability("data-backed-up", "warm-standby", { suppressed: 2 })] })];
    expect(documentOf(sampleReport({ workloads }))["workloads"]).toMatchObject([{ suppressed: 2, capabilities: [{ outcome: "suppressed" }] }]);
  });

  test("says null where nothing applied", () => {
    const workloads = [scorecard({ verdict: undefined, highestMet: undefined, score: undefined })];
    expect(documentOf(sampleReport({ workloads }))["workloads"]).toMatchObject([{ tier: { verdict: null, highestMet: null }, score: null }]);
  });

  test("has the construct path of what the CDK made", () => {
    const resource = { ...verdict().resource, constructPath: "Shop/Db/Resource" };
    expect(documentOf(sampleReport({ verdicts: [verdict({ resource })] }))["verdicts"]).toMatchObject([{ resource: { address: "Db", constructPath: "Shop/Db/Resource" } }]);
  });

  test("says how the workload would recover, in seconds or in a word, with the place of each step", () => {
    const { disruptions } = sampleRecovery();
    const lost = { ...disruptions.zone, rto: estimate("unrecoverable", 300, "breached"), chain: [lostCarts], weakest: lostCarts };
    const recovery = sampleRecovery({ ...restOfRecovery, disruptions: { ...disruptions, zone: lost } });
    const [workload] = listOf(documentOf(sampleReport({ workloads: [{ ...scorecard(), recovery }] }))["workloads"]);
    expect(workload).toMatchObject({
      strategy: { recognised: "pilot-light", possible: "warm-standby", reasons: [{ location: { file: "shop.yaml" } }, {}], missingForNext: [{ says: "nothing runs in eu-west-1" }] },
      objectives: { region: { rto: 900, rpo: 300, origin: { rto: { is: "configuration" } } }, zone: { rto: 300, rpo: 0 } },
      estimate: {
        mistake: { rto: 8100, rpo: 300 },
        zone: { rto: "unrecoverable", rpo: null, standing: { rto: "breached", rpo: "not-asked" }, chain: [{ seconds: "unrecoverable", location: { startLine: 10 } }] },
        region: {
          rto: 7500,
          rpo: 60,
          proven: { rto: 7500, rpo: 60 },
          possible: { rto: 1500, rpo: 60 },
          atMost: { rto: "unbounded", rpo: "unbounded" },
          certain: { rto: 0, rpo: 60 },
          chain: [{ step: "detect", manual: true }, { step: "decide", basis: "stated" }, { step: "data", mechanism: { id: "rds-replica-elsewhere" } }, { step: "routing" }],
          weakest: { resource: "Db" },
        },
      },
      availability: { objective: 99.99, proven: 99.9 },
      resilienceHub: { policy: { proven: 24, possible: 40, most: 40 } },
      checklist: [{ outcome: "holds" }, { outcome: "fails" }, { outcome: "attested" }, { outcome: "not-asked" }],
      attestations: [{ name: "runbook", location: {} }, { name: "communication-plan", outcome: "missing" }],
      changes: [{ rule: "rds-instance-multi-az", cost: "more" }, { resources: ["Carts", "Orders", "Users", "Logs"], meets: 4 }],
    });
  });

  test("says null where no strategy is recognised", () => {
    const recovery = sampleRecovery({ strategy: { reasons: [], missingForNext: [] } });
    expect(documentOf(sampleReport({ workloads: [{ ...scorecard(), recovery }] }))["workloads"]).toMatchObject([{ strategy: { recognised: null, possible: null } }]);
  });

  test("is empty without being nothing", () => {
    const empty = { inputs: [], workloads: [], diagnostics: [], verdicts: [] };
    expect(documentOf(sampleReport({ ...empty, rules: new Map() }))).toMatchObject({ version: 1, tool: { name: "resilint", version: "1.2.3" }, ...empty, rules: [], lines: {}, notListed: { holds: 0, unknown: 0 } });
  });

  test("keeps hostile names as data and as no more", () => {
    const message = "\u001b[2J\u009b2J\u202e\u2028\ud800 \u{e0001}";
    const report = sampleReport({ verdicts: [verdict({ message })], diagnostics: [{ level: "note", message }] });
    expect(documentOf(report)).toMatchObject({ verdicts: [{ message }], diagnostics: [{ message }] });
    expect(json(report, {})).toMatch(/^[\n\x20-\x7e]+$/u);
  });
});

test("the schema takes no key that it does not name", () => {
  const document = documentOf(sampleReport({ verdicts: [verdict()] }));
  expect(reportErrors({ ...document, extra: 1 })).toHaveLength(1);
  expect(reportErrors({ ...document, tool: { name: "resilint", version: "1.2.3", homepage: "" } })).toHaveLength(1);
});
