import { expect, test } from "vitest";
import { graphOf, yaml } from "../../src/testing.ts";

test("the types of a workload are those of all its templates, of whatever kind", () => {
  const graph = graphOf([
    yaml`Resources: { A: { Type: AWS::EC2::Volume }, B: { Type: AWS::Backup::BackupPlan } }`,
    yaml`Resources: { C: { Type: "Custom::Thing" }, D: { Type: AWS::EC2::Volume } }`,
  ]);
  expect([...graph.typesIn(".")]).toEqual(["AWS::EC2::Volume", "AWS::Backup::BackupPlan", "Custom::Thing"]);
});
