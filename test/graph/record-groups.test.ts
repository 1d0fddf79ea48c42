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
