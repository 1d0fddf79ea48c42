import { describe, expect, test } from "vitest";
import type { Suppression } from "../../../src/graph/raw.ts";
import { at, read, type Sample } from "./helpers.ts";

/** Each as its rules, what else it says, and the text of its place. */
const shown = ({ text }: Sample, suppressions: readonly Suppression[] | undefined): readonly unknown[] =>
  (suppressions ?? []).map(({ rules, reason, until, problem, place }) => ({ rules, ...(reason && { reason }), ...(until && { until }), ...(problem && { problem }), at: at(text, place) }));

const ofResource = (sample: Sample, name = "Db") => shown(sample, sample.deployment.resources.find(({ address }) => address === name)?.suppressions);
const ofTemplate = (sample: Sample) => shown(sample, sample.deployment.suppressions);

describe("the ignores in Metadata", () => {
  test("of YAML stand at the rules that they name", () => {
    const sample = read(`Metadata:
  resilint:
    ignore:
      - id: s3-*
        reason: rebuilt from source
        until: 2027-03-31
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Metadata:
      other: { ignore: [nothing] }
      resilint:
        ignore:
          - id: [rds-a, "rds-b"]
            reason: >-
              two
              lines
          - rds-c
  Other: { Type: AWS::RDS::DBInstance }
`);
    expect(ofTemplate(sample)).toEqual([{ rules: ["s3-*"], reason: "rebuilt from source", until: "2027-03-31", at: "s3-*" }]);
    expect(ofResource(sample)).toEqual([
      { rules: ["rds-a", "rds-b"], reason: "two lines", at: '[rds-a, "rds-b"]' },
      { rules: ["rds-c"], at: "rds-c" },
    ]);
    expect(ofResource(sample, "Other")).toEqual([]);
    expect(sample.told).toEqual([]);
  });

  test("of JSON stand at the rules that they name", () => {
    const sample = read(`{ "Metadata": { "resilint": { "ignore": [{ "id": "s3-*" }] } },
      "Resources": { "Db": { "Type": "AWS::RDS::DBInstance", "Metadata": { "resilint": { "ignore": [{ "id": ["rds-a"], "reason": "why" }] } } } } }`);
    expect(ofTemplate(sample)).toEqual([{ rules: ["s3-*"], at: '"s3-*"' }]);
    expect(ofResource(sample)).toEqual([{ rules: ["rds-a"], reason: "why", at: '["rds-a"]' }]);
  });

  test("that cannot be read stand at what is wrong", () => {
    const sample = read("Resources: { Db: { Type: AWS::RDS::DBInstance, Metadata: { resilint: { ignore: [{ id: a, reson: b }, { id: [c, !Ref D] }, { reason: e }] } } } }");
    expect(ofResource(sample)).toEqual([
      { rules: [], problem: "an ignore has no key `reson`; did you mean `reason`?", at: "reson" },
      { rules: [], problem: "the `id` of an ignore is no plain value; write the rule's id itself", at: "!Ref D" },
      { rules: [], reason: "e", at: "{ reason: e }" },
    ]);
  });

  test("reach through an anchor", () => {
    const sample = read(`Resources:
  A: { Type: AWS::RDS::DBInstance, Metadata: &accepted { resilint: { ignore: [rds-a] } } }
  Db: { Type: AWS::RDS::DBInstance, Metadata: *accepted }
`);
    expect(ofResource(sample, "A")).toMatchObject([{ rules: ["rds-a"] }]);
    expect(ofResource(sample)).toMatchObject([{ rules: ["rds-a"] }]);
  });

  test("are none where a function gives the Metadata", () => {
    expect(ofResource(read("Resources: { Db: { Type: AWS::RDS::DBInstance, Metadata: { 'Fn::Transform': { Name: AWS::Include, Parameters: { Location: x } } } } }"))).toEqual([]);
    expect(ofResource(read("Resources: { Db: { Type: AWS::RDS::DBInstance, Metadata: !Include x } }"))).toEqual([]);
  });
});
