import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { gitlab } from "../../src/outputs/gitlab.ts";
import type { OutputOptions } from "../../src/outputs/options.ts";
import type { Report } from "../../src/outputs/report.ts";
import { onCarts, place, sampleReport, verdict } from "./sample.ts";
import { isObject } from "./schema.ts";

/** What GitLab's documentation asks of an issue: all of these properties, a path without `./` that is relative to the root of the repository. */
const validate = new Ajv2020({ strict: true }).compile({
  type: "array",
  items: {
    type: "object",
    additionalProperties: false,
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        additionalProperties: false,
        required: ["path", "lines"],
        properties: {
          path: { type: "string", pattern: "^(?!\\./|/)." },
          lines: { type: "object", additionalProperties: false, required: ["begin"], properties: { begin: { type: "integer", minimum: 1 }, end: { type: "integer", minimum: 1 } } },
        },
      },
    },
  },
});

function issues(report: Report, options: OutputOptions = {}): readonly Readonly<Record<string, unknown>>[] {
  const document: unknown = JSON.parse(gitlab(report, options));
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
  return Array.isArray(document) ? document.filter(isObject) : [];
}

test("a finding is an issue at its line", () => {
  expect(gitlab(sampleReport({ verdicts: [verdict()] }), {})).toMatchInlineSnapshot(`
    "[
      {
        "description": "RDS instance \`Db\` has no standby in a second Availability Zone",
        "check_name": "rds-instance-multi-az",
        "fingerprint": "0123456789abcdef",
        "severity": "critical",
        "location": {
          "path": "shop.yaml",
          "lines": {
            "begin": 9
          }
        }
      }
    ]
    "
  `);
  expect(gitlab(sampleReport(), {})).toBe("[]\n");
});

test("severities are GitLab's", () => {
  const report = sampleReport({
    verdicts: [
      verdict(),
      onCarts({ severity: "warning", fingerprint: "2" }),
      onCarts({ severity: "note", fingerprint: "3", fault: "a" }),
      onCarts({ outcome: "unknown", severity: "none", fingerprint: "4" }),
      onCarts({ fingerprint: "5", suppressed: { reason: "made anew", by: "metadata", location: place("shop.yaml", "Carts") } }),
      onCarts({ outcome: "holds", severity: "none", fingerprint: "6" }),
    ],
    diagnostics: [
      { level: "error", message: "the file is empty", location: place("shop.yaml", "Spare") },
      { level: "note", message: "something of no file" },
    ],
  });
  const found = issues(report, { showUnknown: true, showPassed: true, showSuppressed: true });
  expect(found.map((issue) => [issue["check_name"], issue["severity"], issue["description"]])).toEqual([
    ["input-problem", "critical", "the file is empty"],
    ["rds-instance-multi-az", "critical", "RDS instance `Db` has no standby in a second Availability Zone"],
    ["dynamodb-pitr", "major", "DynamoDB table `Carts` is in no backup"],
    ["dynamodb-pitr", "minor", "DynamoDB table `Carts` is in no backup"],
    ["dynamodb-pitr", "info", "unknown: DynamoDB table `Carts` is in no backup"],
    ["dynamodb-pitr", "info", "DynamoDB table `Carts` is in no backup (suppressed: made anew)"],
  ]);
});

test("each issue has a fingerprint of its own, that stays when lines move", () => {
  const west = { ...verdict().resource, deployment: "west" };
  const verdicts = [verdict(), verdict({ resource: west, location: place("shop.yaml", "Db") })];
  const fingerprints = issues(sampleReport({ verdicts })).map((issue) => issue["fingerprint"]);
  expect(new Set(fingerprints).size).toBe(2);
  expect(new Set(issues(sampleReport({ verdicts: [...verdicts].reverse() })).map((issue) => issue["fingerprint"]))).toEqual(new Set(fingerprints));
  const moved = verdicts.map((each) => ({ ...each, location: { ...each.location, startLine: each.location.startLine + 1, endLine: each.location.endLine + 1 } }));
  expect(issues(sampleReport({ verdicts: moved })).map((issue) => issue["fingerprint"])).toEqual(fingerprints);
  expect(issues(sampleReport({ verdicts: [verdict()] })).map((issue) => issue["fingerprint"])).toEqual([verdict().fingerprint]);
});

test("names are shown and do nothing", () => {
  const text = gitlab(sampleReport({ verdicts: [verdict({ message: "\u001b[2J\u202e ##[error]x" })] }), {});
  expect(text).not.toMatch(/\p{Cf}|##\[/u);
  expect(text).not.toContain("\u001b");
});
