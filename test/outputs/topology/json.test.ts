import { expect, test } from "vitest";
import { check, topology } from "../../../src/check.ts";
import { topologyJson } from "../../../src/outputs/topology/json.ts";
import { isObject, reportErrors, topologyErrors } from "../schema.ts";
import { json } from "../../../src/outputs/json.ts";
import { sarif } from "../../../src/outputs/sarif.ts";
import { scorecards } from "../../../src/outputs/scorecards.ts";

const text = `provider "aws" {
  region = "eu-west-1"
}
provider "aws" {
  alias  = "dr"
  region = "eu-central-1"
}
variable "other" {}
resource "aws_db_instance" "main" {}
resource "aws_db_instance" "copy" {
  provider            = aws.dr
  replicate_source_db = aws_db_instance.main.arn
}
resource "aws_db_instance" "other" {
  count               = 2
  replicate_source_db = var.other
}
`;
const files = [{ file: "shop/main.tf", text, named: true }];

test("the topology as JSON has every place, resource and edge with where it is written", async () => {
  const document: unknown = JSON.parse(topologyJson(await topology(files)));
  expect(topologyErrors(document)).toEqual([]);
  const range = (startLine: number, startColumn: number, endColumn: number): object => ({ file: "shop/main.tf", startLine, startColumn, endLine: startLine, endColumn });
  expect(document).toMatchObject({
    version: 1,
    workloads: [
      {
        name: "shop",
        home: "eu-west-1",
        recovery: ["eu-central-1"],
        regions: [{ name: "eu-west-1", role: "home" }, { name: "eu-central-1", role: "recovery", how: [{ says: "provider alias `dr`", location: range(4, 1, 15) }, {}] }],
        places: [
          { id: "p1", is: "region", name: "eu-west-1", nodes: [{ id: "n1", name: "aws_db_instance.main", category: "data", location: range(9, 1, 34) }, { id: "n2" }, { id: "n3" }] },
          { id: "p2", is: "region", name: "eu-central-1", nodes: [{ id: "n4", resource: { address: "aws_db_instance.copy", kind: "rds.instance" } }] },
          { id: "p3", is: "unknown", name: "", why: "not known what it is", nodes: [{ id: "n5", is: "unknown", perhaps: "`var.other` has no default" }] },
        ],
        edges: [
          { from: "n4", to: "n1", relation: "replica of", certain: true, location: range(12, 25, 49) },
          { from: "n2", to: "n5", relation: "replica of", certain: true },
          { from: "n3", to: "n5", relation: "replica of", certain: true },
        ],
      },
    ],
  });
});

test("the report says the regions of a workload, and how they are known, in JSON, SARIF and text", async () => {
  const report = await check(files);
  const document: unknown = JSON.parse(json(report, {}));
  expect(reportErrors(document)).toEqual([]);
  expect(isObject(document) ? document["workloads"] : undefined).toMatchObject([{ regions: { home: "eu-west-1", recovery: ["eu-central-1"], regions: [{ role: "home" }, { role: "recovery" }], unknown: [] } }]);
  expect(JSON.parse(sarif(report, {}))).toMatchObject({ runs: [{ properties: { scorecard: { workloads: [{ regions: { home: "eu-west-1", recovery: ["eu-central-1"] } }] } } }] });
  expect(scorecards(report, { width: 200, verbose: true }).flat().filter((line) => /(?:home|recovery) eu-/u.test(line))).toEqual([
    "  regions      home eu-west-1: the default provider (shop/main.tf:1); `aws_db_instance.copy` is a replica of `aws_db_instance.main` (shop/main.tf:12)",
    "               recovery eu-central-1: provider alias `dr` (shop/main.tf:4); `aws_db_instance.copy` is a replica of `aws_db_instance.main` (shop/main.tf:12)",
  ]);
});

test("a rule is given the regions of its workload", async () => {
  const goals: unknown[] = [];
  const [rule] = (await import("../../../rules/index.ts")).default.filter(({ meta }) => meta.id === "rds-instance-multi-az");
  if (!rule) throw new Error("there is no such rule");
  await check(files, { rules: [{ ...rule, judge: (resource, goal) => (goals.push([goal.home, goal.recovery]), rule.judge(resource, goal)) }] });
  expect(goals[0]).toEqual(["eu-west-1", ["eu-central-1"]]);
});
