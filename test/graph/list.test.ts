import { expect, test } from "vitest";
import { lookAt } from "../../src/graph/resource.ts";
import { route53Record } from "../../src/kinds/route53.ts";
import { graphOf, yaml } from "../../src/testing.ts";

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
