import { expect, test } from "vitest";
import { lookAt } from "../../src/graph/resource.ts";
import { route53Record } from "../../src/kinds/route53.ts";
import { graphOf, yaml } from "../../src/testing.ts";

const graph = graphOf([
  yaml`
    Parameters: { Domain: { Type: String } }
    Resources:
      Plain: { Type: AWS::Route53::RecordSet, Properties: { Name: www.example.com } }
      Dotted: { Type: AWS::Route53::RecordSet, Properties: { Name: WWW.Example.com. } }
      Part: { Type: AWS::Route53::RecordSet, Properties: { Name: !Sub "www.\${Domain}" } }
      DottedPart: { Type: AWS::Route53::RecordSet, Properties: { Name: !Sub "WWW.\${Domain}." } }
      Whole: { Type: AWS::Route53::RecordSet, Properties: { Name: !Ref Domain } }
      DottedWhole: { Type: AWS::Route53::RecordSet, Properties: { Name: !Sub "\${Domain}." } }
      Other: { Type: AWS::Route53::RecordSet, Properties: { Name: api.example.com } }
  `,
]);

const nameOf = (address: string) => {
  const subject = graph.subjects.find((each) => each.address === address);
  if (!subject) throw new Error(`there is no ${address}`);
  return lookAt(route53Record, graph, graph.world, subject).recordName;
};

test.each([
  ["Plain", "Dotted", "holds"],
  ["Part", "DottedPart", "holds"],
  ["Whole", "DottedWhole", "holds"],
  ["Plain", "Other", "fails"],
  ["Plain", "Whole", "unknown"],
])("case and a dot at the end mean nothing in a domain name: %s and %s", (one, other, outcome) => {
  expect(nameOf(one).same(nameOf(other)).outcome).toBe(outcome);
});
