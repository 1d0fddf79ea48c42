import { describe, expect, test } from "vitest";
import { fold } from "../../src/outputs/fold.ts";
import { ignoreSnippet } from "../../src/outputs/ignore-snippet.ts";
import type { ReportedResource, ReportedVerdict } from "../../src/outputs/report.ts";
import { sampleReport, verdict } from "./sample.ts";

const RULE = "rds-instance-multi-az";

/** The line to paste for a finding on line 3 of a file, and where it goes. */
function snippet(file: string, kind: string | undefined, resource: Partial<ReportedResource> = {}, text = "\n\n\n", changes: Partial<ReportedVerdict> = {}): string | undefined {
  const location = { file, startLine: 3, startColumn: 1, endLine: 3, endColumn: 2 };
  const [finding] = fold([verdict({ location, resource: { ...verdict().resource, ...resource }, ...changes })]);
  if (!finding) throw new Error("one verdict is one finding");
  const made = ignoreSnippet(finding, sampleReport({ inputs: kind === undefined ? [] : [{ file, kind, outcome: "read" }] }, { [file]: text }));
  return made && `${made.text} | ${made.where}`;
}

const WORKLOAD = { kind: "workload", type: "workload", address: "shop", block: "shop" };

describe("the line that accepts a finding", () => {
  test.each([
    ["of Terraform", "main.tf", "terraform", {}, `# resilint: ignore[${RULE}] REASON | above the block at main.tf:3`],
    ["of OpenTofu", "main.tofu", "terraform", {}, `# resilint: ignore[${RULE}] REASON | above the block at main.tofu:3`],
    ["of Terraform's JSON", "main.tf.json", "terraform", {}, `"//": "resilint: ignore[${RULE}] REASON", | into the block at main.tf.json:3`],
    ["of a plan alone", "plan.json", "plan", { block: "aws_db_instance.a" }, `# resilint: ignore[${RULE}] REASON | above the block of aws_db_instance.a in the module's own files`],
    ["of YAML", "a.yaml", "cloudformation", {}, `# resilint: ignore[${RULE}] REASON | above the key Db in a.yaml`],
    ["of JSON", "a.json", "cloudformation", {}, `"Metadata": { "resilint": { "ignore": [{ "id": "${RULE}", "reason": "REASON" }] } }, | into the resource Db in a.json`],
    ["of the CDK, in its template", "cdk.out/Shop.template.json", "cdk", {}, `Validations.of(construct).acknowledge({ id: "resilint::${RULE}", reason: "REASON" }); | for the construct Db`],
    ["of the CDK, in its source", "lib/shop.ts", undefined, { constructPath: "Shop/Db" }, `Validations.of(construct).acknowledge({ id: "resilint::${RULE}", reason: "REASON" }); | for the construct Shop/Db`],
    ["of a workload, in Terraform", "main.tf", "terraform", WORKLOAD, `# resilint: ignore-file[${RULE}] REASON | at the top of main.tf`],
    ["of a workload, in Terraform's JSON", "main.tf.json", "terraform", WORKLOAD, `"//": "resilint: ignore-file[${RULE}] REASON", | as the first key of main.tf.json`],
    ["of a workload, in YAML", "a.yaml", "cloudformation", WORKLOAD, `# resilint: ignore-file[${RULE}] REASON | at the top of a.yaml`],
    ["of a workload, in the configuration", ".resilint.yaml", undefined, WORKLOAD, `- { rules: [${RULE}], resources: ["shop"], reason: REASON } | below \`ignores:\` in the configuration`],
  ])("%s", (_, file, kind, resource, expected) => {
    expect(snippet(file, kind, resource)).toBe(expected);
  });

  test.each([
    ['\n{\n  "Resources": {} }', true],
    ['{ "Resources": {} }', true],
    ["{ Resources: {} }", false],
    ["Resources:", false],
  ])("is written as the text begins where the name says nothing: %j", (text, isJson) => {
    expect(snippet("shop.template", "cloudformation", {}, text)?.startsWith('"Metadata"')).toBe(isJson);
  });

  test("is none for what holds, and for what is accepted already", () => {
    expect(snippet("a.yaml", "cloudformation", {}, "", { outcome: "holds" })).toBeUndefined();
    expect(snippet("a.yaml", "cloudformation", {}, "", { suppressed: { by: "comment", location: { file: "a.yaml", startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } } })).toBeUndefined();
  });
});
