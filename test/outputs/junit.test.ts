import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import type { OutputOptions } from "../../src/outputs/options.ts";
import { junit } from "../../src/outputs/junit.ts";
import type { Report } from "../../src/outputs/report.ts";
import { onCarts, place, sampleReport, verdict } from "./sample.ts";
import { readXml, type ReadElement } from "./xml-reader.ts";

/**
 * What an element may hold and must have, by the schema that Jenkins publishes (junit-10.xsd of its xUnit plugin). Of the many that it allows, those that Azure
 * Pipelines and GitLab read, too.
 */
const SCHEMA: Readonly<Record<string, { readonly children: readonly string[]; readonly required: readonly string[]; readonly optional: readonly string[] }>> = {
  testsuites: { children: ["testsuite"], required: [], optional: ["name", "time", "tests", "failures", "errors"] },
  testsuite: { children: ["testsuite", "properties", "testcase", "system-out", "system-err"], required: ["name", "tests", "failures", "errors"], optional: ["skipped", "file", "package", "id", "time"] },
  testcase: { children: ["skipped", "error", "failure", "system-out", "system-err"], required: ["name"], optional: ["classname", "time", "group"] },
  failure: { children: [], required: [], optional: ["type", "message"] },
  error: { children: [], required: [], optional: ["type", "message"] },
  skipped: { children: [], required: [], optional: ["type", "message"] },
  "system-err": { children: [], required: [], optional: [] },
};

function problems({ name, attributes, children, text }: ReadElement): readonly string[] {
  const of = SCHEMA[name];
  if (!of) return [`there is no ${name}`];
  const odd = Object.keys(attributes).filter((each) => ![...of.required, ...of.optional].includes(each));
  const missing = of.required.filter((each) => !(each in attributes));
  const misplaced = children.filter((child) => !of.children.includes(child.name)).map((child) => `${child.name} in ${name}`);
  const loose = children.length > 0 && text.trim() !== "" ? [`text in ${name}`] : [];
  return [...odd, ...missing, ...misplaced, ...loose, ...children.flatMap(problems)];
}

function read(report: Report, options: OutputOptions = {}): ReadElement {
  const document = readXml(junit(report, options));
  expect(problems(document)).toEqual([]);
  return document;
}

const tests = (document: ReadElement): readonly (readonly [string, string | undefined])[] =>
  document.children.flatMap(({ children }) => children.filter(({ name }) => name === "testcase").map(({ attributes, children: [outcome] }) => [attributes["name"] ?? "", outcome?.name] as const));

describe("a report", () => {
  test("has a suite for each file and a test for each finding", () => {
    const document = junit(sampleReport({ verdicts: [verdict(), onCarts({ severity: "warning" })], inputs: [...sampleReport().inputs, { file: "infra/good.yaml", kind: "cloudformation", outcome: "read" }] }), {});
    expect(document).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="resilint" tests="3" failures="2" errors="0">
        <testsuite name="shop.yaml" tests="2" failures="2" errors="0" skipped="0" file="shop.yaml">
          <testcase name="rds-instance-multi-az: Db" classname="shop_yaml">
            <failure message="RDS instance \`Db\` has no standby in a second Availability Zone" type="error">shop.yaml:9:16
        shop.yaml:9:16: Db.MultiAZ is false
      Turn Multi-AZ on. RDS builds the standby without an outage, and the instance costs about twice as much.</failure>
          </testcase>
          <testcase name="dynamodb-pitr: Carts" classname="shop_yaml">
            <failure message="DynamoDB table \`Carts\` is in no backup" type="warning">shop.yaml:10:3
        shop.yaml:10:3: no backup selects it
      Turn point-in-time recovery on.</failure>
          </testcase>
        </testsuite>
        <testsuite name="infra/good.yaml" tests="1" failures="0" errors="0" skipped="0" file="infra/good.yaml">
          <testcase name="nothing is found" classname="infra/good_yaml"/>
        </testsuite>
      </testsuites>
      "
    `);
    expect(problems(readXml(document))).toEqual([]);
  });

  test("shows what is not known and what is accepted as skipped, where that is asked for", () => {
    const report = sampleReport({
      verdicts: [
        verdict({ outcome: "unknown", severity: "none", message: "it is not known" }),
        verdict({ outcome: "holds", severity: "none", message: "it holds", resource: { ...verdict().resource, block: "Good" } }),
        onCarts({ suppressed: { reason: "made anew", until: "2027-01-31", by: "metadata", location: place("shop.yaml", "Carts") } }),
      ],
    });
    expect(tests(read(report))).toEqual([["nothing is found", undefined]]);
    const shown = read(report, { showUnknown: true, showPassed: true, showSuppressed: true });
    expect(tests(shown)).toEqual([
      ["rds-instance-multi-az: Db", "skipped"],
      ["rds-instance-multi-az: Good", undefined],
      ["dynamodb-pitr: Carts", "skipped"],
    ]);
    expect(shown.children[0]?.attributes).toMatchObject({ tests: "3", failures: "0", errors: "0", skipped: "2" });
    expect(shown.children[0]?.children[2]?.children[0]?.attributes["message"]).toBe("suppressed: made anew, until 2027-01-31");
  });

  test("tells what is wrong with the inputs: an error is one, all else is a remark", () => {
    const report = sampleReport({
      diagnostics: [
        { level: "error", message: "the file is empty", location: place("shop.yaml", "Spare") },
        { level: "warning", message: "it is written twice", location: place("shop.yaml", "Db") },
        { level: "note", message: "something of no file" },
      ],
    });
    const document = read(report);
    expect(document.attributes).toMatchObject({ tests: "2", failures: "0", errors: "1" });
    expect(tests(document)).toEqual([
      ["the input can be read", "error"],
      ["nothing is found", undefined],
    ]);
    expect(document.children.flatMap(({ children }) => children).filter(({ name }) => name === "system-err").map(({ text }) => text)).toEqual(["warning: it is written twice", "note: something of no file"]);
  });

  test("gives each test a name of its own, the same from run to run", () => {
    const twice = [verdict({ fault: "a" }), verdict({ fault: "b" }), verdict({ location: place("shop.yaml", "Db") }), verdict()];
    expect(tests(read(sampleReport({ verdicts: twice }))).map(([name]) => name)).toEqual([
      "rds-instance-multi-az: Db",
      "rds-instance-multi-az: Db (a)",
      "rds-instance-multi-az: Db (b)",
      "rds-instance-multi-az: Db (2)",
    ]);
  });
});

test("whatever the inputs hold, it is XML", () => {
  const nasty = fc.string({ unit: fc.constantFrom("<", ">", "]", "&", '"', "'", "\0", "\u001b", "\n", "\t", "\r", "\ud800", "\uffff", "\u202e", "é", "😀", "a", "%"), maxLength: 12 });
  fc.assert(
    fc.property(nasty, nasty, nasty, (message, file, reason) => {
      const location = { ...place("shop.yaml", "Db"), file };
      const verdicts = [verdict({ message, location, evidence: [{ location, says: `${message}]]>`, steps: [] }] }), onCarts({ suppressed: { reason, by: "metadata", location } })];
      read(sampleReport({ verdicts, diagnostics: [{ level: "warning", message, location }], inputs: [{ file, kind: "cloudformation", outcome: "read" }] }), { showSuppressed: true });
    }),
  );
});

test("the reader of this test takes nothing that is no XML", () => {
  for (const wrong of ["<a>", "<a></b>", "<a b='c'/>", '<a b="<"/>', "<a>&</a>", "<a>]]></a>", "<a/><b/>", "<a>\0</a>", '<a b="1" b="2"/>', "a"]) expect(() => readXml(wrong), wrong).toThrow();
});

test("a real run is a report, too", async () => {
  const text = "Resources:\n  Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: false } }\n";
  const document = read(await check([{ file: "shop.yaml", text, named: true }], { tier: "warm-standby" }), { showUnknown: true, showPassed: true });
  expect(Number(document.attributes["failures"])).toBeGreaterThan(0);
});
