import { describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { Acknowledgements, type MetadataEntry } from "../../src/frontends/cdk/acknowledgements.ts";
import { readTemplate } from "../../src/frontends/cloudformation/template.ts";

/** Every form in which something is accepted, in every kind of input that can hold it: the database is not Multi-AZ. */

const IGNORE = "{ resilint: { ignore: [{ id: rds-instance-multi-az, reason: why, until: 2027-03-31 }] } }";
const DATABASE = "Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, DBInstanceClass: db.t3.micro }";

/** Whether the fault of each database is reported or suppressed, by address; and by what. */
async function found(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const inputs = Object.entries(files).map(([file, text]) => ({ file, text, named: true }));
  const { verdicts, diagnostics } = await check(inputs, { tier: "warm-standby", today: "2026-06-15" });
  const outcomes = verdicts.filter(({ rule, outcome }) => rule.id === "rds-instance-multi-az" && outcome === "fails");
  return [
    ...outcomes.map(({ resource, suppressed }) => `${resource.address}: ${suppressed ? `${suppressed.reason ?? ""} at ${suppressed.location.file}:${String(suppressed.location.startLine)}` : "reported"}`).sort(),
    ...diagnostics.map(({ message }) => message),
  ];
}

const asJson = (resource: string, top = ""): string =>
  `{ ${top}"Resources": { "Db": { "Type": "AWS::RDS::DBInstance", ${resource}"Properties": { "Engine": "postgres" } } } }`;

const JSON_IGNORE = '"Metadata": { "resilint": { "ignore": [\n{ "id": "rds-instance-multi-az", "reason": "why", "until": "2027-03-31" }] } },';

describe("metadata suppresses", () => {
  test.each([
    ["nothing where there is none", { "a.yaml": `Resources:\n  Db: { ${DATABASE} }` }, ["Db: reported"]],
    ["in a resource of YAML", { "a.yaml": `Resources:\n  Db: { ${DATABASE}, Metadata: ${IGNORE} }\n  Other: { ${DATABASE} }` }, ["Db: why at a.yaml:2", "Other: reported"]],
    ["at the top of YAML", { "a.yaml": `Metadata: ${IGNORE}\nResources:\n  Db: { ${DATABASE} }\n  Other: { ${DATABASE} }` }, ["Db: why at a.yaml:1", "Other: why at a.yaml:1"]],
    ["in no other template", { "a.yaml": `Metadata: ${IGNORE}\nResources:\n  Db: { ${DATABASE} }`, "b.yaml": `Resources:\n  Other: { ${DATABASE} }` }, ["Db: why at a.yaml:1", "Other: reported"]],
    ["in a resource of JSON", { "a.json": asJson(JSON_IGNORE) }, ["Db: why at a.json:2"]],
    ["at the top of JSON", { "a.json": asJson("", JSON_IGNORE) }, ["Db: why at a.json:2"]],
    [
      "in a loop",
      { "a.yaml": `Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::Dbs:\n    - Name\n    - [A, B]\n    - "Db\${Name}": { ${DATABASE}, Metadata: ${IGNORE} }` },
      ["DbA: why at a.yaml:6", "DbB: why at a.yaml:6"],
    ],
    [
      "in a resource of a nested stack, and at the top of one",
      {
        "a.yaml": "Resources:\n  One: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: one.yaml } }\n  Two: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: two.yaml } }",
        "one.yaml": `Resources:\n  Db: { ${DATABASE}, Metadata: ${IGNORE} }\n  Other: { ${DATABASE} }`,
        "two.yaml": `Metadata: ${IGNORE}\nResources:\n  Db: { ${DATABASE} }`,
      },
      ["One.Db: why at one.yaml:2", "One.Other: reported", "Two.Db: why at two.yaml:1"],
    ],
    [
      "in all that a nested stack makes, and in what is nested there, where the resource is that nests it",
      {
        "a.yaml": `Resources:\n  One: { Type: AWS::CloudFormation::Stack, Metadata: ${IGNORE}, Properties: { TemplateURL: one.yaml } }\n  Again: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: one.yaml } }`,
        "one.yaml": `Resources:\n  Db: { ${DATABASE} }\n  Two: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: two.yaml } }`,
        "two.yaml": `Resources:\n  Db: { ${DATABASE} }`,
      },
      ["Again.Db: reported", "Again.Two.Db: reported", "One.Db: why at a.yaml:2", "One.Two.Db: why at a.yaml:2"],
    ],
    [
      "in a nested stack not what only its parent's template says at its top",
      { "a.yaml": `Metadata: ${IGNORE}\nResources:\n  Own: { ${DATABASE} }\n  One: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: one.yaml } }`, "one.yaml": `Resources:\n  Db: { ${DATABASE} }` },
      ["One.Db: reported", "Own: why at a.yaml:1"],
    ],
  ])("%s", async (_, files, expected) => {
    expect(await found(files)).toEqual(expected);
  });
});

describe("the CDK's constructs suppress", () => {
  const place = { file: "lib/shop.ts", start: 10, end: 20 };
  const ENTRIES: Readonly<Record<string, readonly MetadataEntry[]>> = {
    Shop: [{ type: "aws:cdk:acknowledged-rules", data: { "resilint::rds-*": "for the stack" }, place }],
    "Shop/Db": [{ type: "resilint", data: { ignore: [{ id: "ec2-*", reason: "for the construct" }] }, place }],
  };

  test("with what the template's own metadata says, which is nearest", () => {
    const acknowledgements = new Acknowledgements((path) => ENTRIES[path] ?? []);
    const constructs = { of: (_: string, path: string | undefined) => (path === undefined ? undefined : { path, suppressions: acknowledgements.of(path) }) };
    const text = JSON.stringify({
      Resources: {
        Db: { Type: "AWS::RDS::DBInstance", Metadata: { "aws:cdk:path": "Shop/Db/Resource", resilint: { ignore: ["rds-instance-multi-az"] } } },
        Other: { Type: "AWS::RDS::DBInstance", Metadata: { "aws:cdk:path": "Shop/Other/Resource" } },
      },
    });
    const read = readTemplate({ source: { file: "Shop.template.json", text }, constructs });
    const resources = read.outcome === "read" ? read.deployment.resources : [];
    expect(resources.map(({ suppressions = [] }) => suppressions.map(({ rules, by, place: { file } }) => `${rules.join()} by ${by} in ${file}`))).toEqual([
      ["rds-instance-multi-az by metadata in Shop.template.json", "ec2-* by metadata in lib/shop.ts", "rds-* by acknowledgement in lib/shop.ts"],
      ["rds-* by acknowledgement in lib/shop.ts"],
    ]);
  });
});
