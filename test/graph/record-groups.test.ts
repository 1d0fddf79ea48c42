import { expect, test } from "vitest";
import { lookAt } from "../../src/graph/resource.ts";
import { route53Record } from "../../src/kinds/route53.ts";
import { graphOf, yaml } from "../../src/testing.ts";

test("an item of a list that is a resource of its own has what the whole says, unless it says it itself", () => {
  const graph = graphOf([
    yaml`
      Resources:
        Group:
          Type: AWS::Route53::RecordSetGroup
          Properties:
            HostedZoneId: Z1
            Comment: not inherited
            RecordSets:
              - { Name: a.example.com, Type: A }
              - { Name: b.example.com, Type: A, HostedZoneId: Z2 }
    `,
  ]);
  const records = graph.subjects.filter(({ kind }) => kind.name === "route53.record").map((subject) => lookAt(route53Record, graph, graph.world, subject));
  expect(records.map((record) => [record.subject.address, record.recordName.known(), record.zone.known()])).toEqual([
    ["Group.RecordSets[0]", "a.example.com", "Z1"],
    ["Group.RecordSets[1]", "b.example.com", "Z2"],
  ]);
  expect(records.map((record) => record.subject.properties.entries.has("Comment"))).toEqual([false, false]);
});

test("a list property tells whether it is a list at all", () => {
  const graph = graphOf([
    yaml`
      Parameters: { Names: { Type: CommaDelimitedList }, Name: { Type: String } }
      Resources:
        Db: { Type: AWS::RDS::DBInstance }
        List: { Type: AWS::Route53::RecordSet, Properties: { ResourceRecords: [a, b] } }
        Nothing: { Type: AWS::Route53::RecordSet }
        Parameter: { Type: AWS::Route53::RecordSet, Properties: { ResourceRecords: !Ref Names } }
        Scalar: { Type: AWS::Route53::RecordSet, Properties: { ResourceRecords: a } }
        Reference: { Type: AWS::Route53::RecordSet, Properties: { ResourceRecords: !Ref Db } }
        Attribute: { Type: AWS::Route53::RecordSet, Properties: { ResourceRecords: !GetAtt Db.Endpoint.Address } }
        Unknown: { Type: AWS::Route53::RecordSet, Properties: { ResourceRecords: !Ref Name } }
    `,
  ]);
  const outcomes = graph.subjects
    .filter(({ kind }) => kind.name === "route53.record")
    .map((subject) => `${subject.address} ${lookAt(route53Record, graph, graph.world, subject).values.isWellFormed().outcome}`);
  expect(outcomes).toEqual(["List holds", "Nothing holds", "Parameter holds", "Scalar fails", "Reference fails", "Attribute unknown", "Unknown unknown"]);
});

test("the types of a workload are those of all its templates, of whatever kind", () => {
  const graph = graphOf([
    yaml`Resources: { A: { Type: AWS::EC2::Volume }, B: { Type: AWS::Backup::BackupPlan } }`,
    yaml`Resources: { C: { Type: "Custom::Thing" }, D: { Type: AWS::EC2::Volume } }`,
  ]);
  expect([...graph.typesIn(".")]).toEqual(["AWS::EC2::Volume", "AWS::Backup::BackupPlan", "Custom::Thing"]);
});
