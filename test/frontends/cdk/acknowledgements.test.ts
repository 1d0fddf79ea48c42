import { describe, expect, test } from "vitest";
import { Acknowledgements, suppressionsIn, type MetadataEntry } from "../../../src/frontends/cdk/acknowledgements.ts";
import type { Span } from "../../../src/source/span.ts";

const at = (start: number): Span => ({ file: "lib/shop.ts", start, end: start + 1 });

const entry = (type: string, data: unknown, start = 0): MetadataEntry => ({ type, data, place: at(start) });

const acknowledged = (data: unknown, start = 0): MetadataEntry => entry("aws:cdk:acknowledged-rules", data, start);

/** What `Validations.of(construct).acknowledge({ id, reason })` of aws-cdk-lib writes. */
describe("an acknowledgement", () => {
  test("of a rule of ours is a suppression, with its reason and its place", () => {
    expect(suppressionsIn([acknowledged({ "resilint::rds-instance-multi-az": "rebuilt from a snapshot" }, 7)])).toEqual([
      { rules: ["rds-instance-multi-az"], reason: "rebuilt from a snapshot", by: "acknowledgement", place: at(7) },
    ]);
  });

  test("may begin its reason with the last day on which it counts", () => {
    expect(suppressionsIn([acknowledged({ "resilint::rds-*": "until=2027-03-31 rebuilt" })])).toMatchObject([{ until: "2027-03-31", reason: "rebuilt" }]);
    expect(suppressionsIn([acknowledged({ "resilint::rds-*": "until=" })])).toEqual([{ rules: ["rds-*"], until: "", by: "acknowledgement", place: at(0) }]);
  });

  test.each([
    ["resilint::rds-*", ["rds-*"]],
    ["Resilint::rds-*", ["rds-*"]],
    ["resilint::rds-*,-ec2-not-alone", ["rds-*", "ec2-not-alone"]],
    ["Annotation::resilint:rds-*", ["rds-*"]],
    ["Annotation::resilint-rds-*", ["rds-*"]],
    ["annotation::Resilint-rds-*", ["rds-*"]],
    ["Construct-Annotations::resilint/rds-*", ["rds-*"]],
    ["resilint::", []],
    ["Annotation::resilint", []],
  ])("has an id of ours: %s", (id, rules) => {
    expect(suppressionsIn([acknowledged({ [id]: "why" })])).toEqual([{ rules, reason: "why", by: "acknowledgement", place: at(0) }]);
  });

  test.each(["AwsSolutions-RDS3", "CfnGuardValidator::RDS_MULTI_AZ", "Annotation::rds-instance-multi-az", "resilinter::rds-*", "Annotation::__proto__", "", "other::resilint::rds-*"])("is not ours: %s", (id) => {
    expect(suppressionsIn([acknowledged({ [id]: "why" })])).toEqual([]);
  });

  test("counts once where each entry repeats those before it, as aws-cdk-lib 2.252 writes them", () => {
    const all = { "resilint::rds-a": "why", "resilint::rds-b": "why" };
    expect(suppressionsIn([acknowledged(all, 1), acknowledged(all, 2)]).map(({ rules, place }) => [...rules, place.start])).toEqual([["rds-a", 1], ["rds-b", 1]]);
  });

  test("with a reason that is a token is told and has no effect", () => {
    expect(suppressionsIn([acknowledged({ "resilint::rds-a": { Ref: "AWS::Region" } }, 3)])).toEqual([
      { rules: [], by: "acknowledgement", problem: "the reason of an acknowledgement is no plain text; write it as plain text", place: at(3) },
    ]);
  });

  test.each([null, "resilint::rds-a", 5, ["resilint::rds-a"], undefined])("of another shape is none: %j", (data) => {
    expect(suppressionsIn([acknowledged(data)])).toEqual([]);
  });
});

describe("metadata of a construct", () => {
  test("says what a template's metadata would say", () => {
    expect(suppressionsIn([entry("resilint", { ignore: [{ id: ["s3-*", "rds-a"], reason: "why", until: "2027-03-31" }, "rds-b"] }, 4)])).toEqual([
      { rules: ["s3-*", "rds-a"], reason: "why", until: "2027-03-31", by: "metadata", place: at(4) },
      { rules: ["rds-b"], by: "metadata", place: at(4) },
    ]);
  });

  test.each([
    [{ ignore: [{ id: "rds-a", reason: { Ref: "AWS::Region" } }] }, "the `reason` of an ignore is no plain value; write it as plain text"],
    [{ ignore: [{ id: { "Fn::Join": ["", []] } }] }, "the `id` of an ignore is no plain value; write the rule's id itself"],
    [{ ignore: [{ id: 5 }] }, "the `id` of an ignore is no plain value; write the rule's id itself"],
    [{ ignore: true }, "an ignore is no plain value; write `id`, `reason` and `until`"],
    [JSON.parse('{ "__proto__": [] }'), "the metadata `resilint` has no key `__proto__`; the keys are ignore"],
    ["off", "the metadata `resilint` is plain text; write `ignore` and a list of rules below it"],
  ])("of the wrong shape is told: %j", (data: unknown, problem) => {
    expect(suppressionsIn([entry("resilint", data)])).toEqual([{ rules: [], by: "metadata", problem, place: at(0) }]);
  });

  test("of others is passed over", () => {
    expect(suppressionsIn([entry("aws:cdk:logicalId", "Db"), entry("cdk_nag", { rules_to_suppress: [{ id: "resilint::rds-a" }] }), entry("aws:cdk:warning", "resilint")])).toEqual([]);
  });
});

describe("the constructs of an assembly", () => {
  const ENTRIES: Readonly<Record<string, readonly MetadataEntry[]>> = {
    Shop: [acknowledged({ "resilint::on-stack": "a" }, 1)],
    "Shop/Data": [entry("resilint", { ignore: ["on-data"] }, 2)],
    "Shop/Data/Bucket/Resource": [acknowledged({ "resilint::on-resource": "b" }, 3)],
    "Shop/DataLake": [entry("resilint", { ignore: ["on-lake"] }, 4)],
  };
  const rulesOf = (path: string) => new Acknowledgements((each) => ENTRIES[each] ?? []).of(path).flatMap(({ rules }) => rules);

  test("accept what the constructs around them accept, the nearest first", () => {
    expect(rulesOf("Shop/Data/Bucket/Resource")).toEqual(["on-resource", "on-data", "on-stack"]);
    expect(rulesOf("/Shop/Data/Bucket/Policy/Resource")).toEqual(["on-data", "on-stack"]);
    expect(rulesOf("Shop/DataLake/Resource")).toEqual(["on-lake", "on-stack"]);
    expect(rulesOf("Other/Data")).toEqual([]);
  });

  test("share one list where they say nothing themselves", () => {
    const known = new Acknowledgements((path) => ENTRIES[path] ?? []);
    expect(known.of("Shop/Data/A")).toBe(known.of("Shop/Data/B/C"));
  });

  test("may be nested as deep as somebody likes", () => {
    const path = `Shop${"/a".repeat(100_000)}`;
    expect(rulesOf(path)).toEqual(["on-stack"]);
  });
});
