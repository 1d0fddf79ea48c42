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

test("each branch of a condition has resources of its own, each there in its case", () => {
  const graph = graphOf([
    yaml`
      Parameters: { Env: { Type: String, Default: prod } }
      Conditions: { IsProd: !Equals [!Ref Env, prod] }
      Resources:
        Group: { Type: AWS::Route53::RecordSetGroup, Properties: { RecordSets: !If [IsProd, [{ Name: a }, !If [IsProd, { Name: b }, { Name: c }]], [{ Name: d }]] } }
    `,
  ]);
  const records = graph.subjects.map((subject) => lookAt(route53Record, graph, graph.world, subject));
  expect(records.map((record) => [record.recordName.known(), record.exists().outcome])).toEqual([["a", "holds"], ["b", "holds"], ["c", "fails"], ["d", "fails"]]);
  expect(new Set(records.map(({ subject }) => subject.id)).size).toBe(4);
  expect(new Set(records.map(({ subject }) => subject.block)).size).toBe(4);
});

test("what cannot be read of the list may be any number of resources", () => {
  const graph = graphOf([
    yaml`
      Parameters: { Name: { Type: String } }
      Resources:
        Group: { Type: AWS::Route53::RecordSetGroup, Properties: { HostedZoneId: Z1, RecordSets: [{ Name: a }, { Fn::Transform: { Name: Macro } }] } }
        Unread: { Type: AWS::Route53::RecordSetGroup, Properties: { RecordSets: !Ref Name } }
    `,
  ]);
  const [first, ...unread] = graph.subjects.map((subject) => lookAt(route53Record, graph, graph.world, subject));
  expect(unread.map((record) => [record.subject.address, record.recordName.equals("b").outcome, record.failover.isSet().outcome])).toEqual([
    ["Group.RecordSets[1]", "unknown", "unknown"],
    ["Unread.RecordSets[0]", "unknown", "unknown"],
  ]);
  expect([1, 2].map((wanted) => first?.others(route53Record).atLeast(wanted).outcome)).toEqual(["holds", "unknown"]);
});
