import { describe, expect, it } from "vitest";
import { readTemplate } from "../../src/frontends/cloudformation/template.ts";
import { beside } from "./beside.ts";

const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "then", "valueOf", "length", "prototype"];

/** A template in JSON whose every name is one, so that no library turns it into something else. */
const named = (name: string): string => `{
  "Transform": ["AWS::Serverless-2016-10-31", "${name}"],
  "Globals": {"Function": {"${name}": {"${name}": 1}, "Environment": {"Variables": {"${name}": "x"}}}, "${name}": {}},
  "Metadata": {"${name}": {}, "resilint": {"ignore": [{"id": "${name}", "reason": "r", "${name}": 1}]}},
  "Parameters": {"${name}": {"Type": "String", "${name}": 1}},
  "Mappings": {"${name}": {"${name}": {"${name}": "x"}}},
  "Conditions": {"${name}": {"Fn::Equals": [{"Ref": "${name}"}, "${name}"]}},
  "Resources": {
    "Db": {"Type": "AWS::RDS::DBInstance", "DependsOn": "${name}", "Condition": "${name}", "${name}": {}, "Metadata": {"${name}": 1}, "Properties": {
      "MultiAZ": {"Fn::If": ["${name}", {"Fn::FindInMap": ["${name}", "${name}", "${name}"]}, {"Ref": "${name}"}]},
      "Engine": {"Fn::GetAtt": ["${name}", "${name}"]}, "DBInstanceIdentifier": {"Fn::Sub": ["\${${name}}\${${name}.${name}}", {"${name}": {"Fn::ImportValue": "${name}"}}]},
      "KmsKeyId": {"${name}": 1}, "Tags": [{"Key": "${name}", "Value": "${name}"}], "${name}": {"${name}": []}}},
    "${name}": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "${name}", "Tags": [{"Key": "${name}", "Value": {"${name}": 1}}]}},
    "F": {"Type": "AWS::Serverless::Function", "Properties": {"Events": {"${name}": {"Type": "${name}", "Properties": {"${name}": 1}}}, "Policies": [{"${name}": {"${name}": 1}}], "Connectors": {"${name}": {}}}},
    "T": {"Type": "${name}"}
  },
  "Outputs": {"${name}": {"Value": {"Ref": "${name}"}, "Export": {"Name": "${name}"}}}
}`;

describe("names that every object of JavaScript has", () => {
  it.each(NAMES)("%s is a name like any other", async (name) => {
    const [odd, plain] = await Promise.all([beside(named(name), "hostile/t.json"), beside(named("plain"), "hostile/t.json")]);
    const seen = ({ report }: typeof odd): readonly string[] => report.verdicts.map(({ resource, rule, outcome, message }) => `${resource.address} ${rule.id} ${outcome} ${message}`).sort();
    expect(seen(odd).map((each) => each.replaceAll(name, "plain")).sort()).toEqual(seen(plain));
    expect(odd.told.map((each) => each.replaceAll(name, "plain"))).toEqual(plain.told);
    expect(odd.isHealthyJudged).toBe(true);
  });
});

/** A template that uses each section and the functions, in which each value in turn is replaced. */
const WHOLE = {
  Transform: ["AWS::Serverless-2016-10-31"],
  Globals: { Function: { Environment: { Variables: { A: "x" } }, Tags: { a: "b" }, VpcConfig: { SubnetIds: ["s"] } } },
  Metadata: { resilint: { ignore: [{ id: "rds-*", reason: "r", until: "2027-01-01" }] } },
  Parameters: { P: { Type: "String", Default: "a", AllowedValues: ["a", "b"], NoEcho: true } },
  Mappings: { M: { a: { b: "c" } } },
  Conditions: { C: { "Fn::And": [{ "Fn::Equals": [{ Ref: "P" }, "a"] }, { "Fn::Not": [{ "Fn::Equals": ["a", "b"] }] }] } },
  Resources: {
    Db: { Type: "AWS::RDS::DBInstance", Condition: "C", DependsOn: ["B"], Metadata: { "aws:cdk:path": "A/B" }, Properties: { MultiAZ: { "Fn::If": ["C", { "Fn::FindInMap": ["M", "a", "b"] }, true] }, DBInstanceIdentifier: { "Fn::Sub": ["${A}-${P}", { A: { "Fn::Select": [0, { "Fn::Split": [",", "a,b"] }] } }] }, AvailabilityZone: { "Fn::Select": [0, { "Fn::GetAZs": "" }] } } },
    B: { Type: "AWS::S3::Bucket", Properties: { BucketName: { "Fn::Join": ["-", ["a", { "Fn::ImportValue": "x" }]] }, ReplicationConfiguration: { Role: "r", Rules: [{ Status: "Enabled", Destination: { Bucket: { "Fn::GetAtt": ["B", "Arn"] } } }] }, Tags: [{ Key: "a", Value: "b" }] } },
    N: { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: "x.yaml", Parameters: { A: "b" }, Tags: [{ Key: "a", Value: "b" }] } },
    F: { Type: "AWS::Serverless::Function", Properties: { Events: { E: { Type: "SQS", Properties: { Queue: "arn:aws:sqs:eu-west-1:111122223333:q" } }, A: { Type: "Api", Properties: { Path: "/", Method: "get" } } }, Policies: [{ SQSPollerPolicy: { QueueName: "q" } }], EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: "SQS" } } }, Connectors: { C: { Properties: { Destination: { Id: "B" }, Permissions: ["Read"] } } } } },
    T: { Type: "AWS::Serverless::Api", Properties: { StageName: "s", Domain: { DomainName: "d", Route53: { HostedZoneId: "z" } } } },
    M: { Type: "AWS::Serverless::StateMachine", Properties: { Definition: { States: { A: { Type: "Pass" } } }, Events: { E: { Type: "Schedule", Properties: { Schedule: "rate(1 day)" } } } } },
  },
  Outputs: { O: { Condition: "C", Value: { Ref: "Db" }, Export: { Name: "o" } } },
};

const WRONG: readonly unknown[] = [null, true, 7, "", "x", [], [[]], {}, { Ref: "P" }, { "Fn::If": ["C", 1] }, { "Fn::ForEach::X": ["X", ["a"], {}] }];

/** Every template that has something else in one place. */
function* mutated(value: unknown): Generator {
  yield* WRONG;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    for (const other of mutated(inner)) yield Array.isArray(value) ? value.map((each: unknown, index) => (String(index) === key ? other : each)) : { ...value, [key]: other };
  }
}

/** All are read, and so many of them judged, which takes most of the time. */
const JUDGED = 15;

describe("values of every wrong type, in every place", () => {
  it.each(Object.keys(WHOLE))("of %s hide nothing else", async (section) => {
    const texts = [...mutated(new Map<string, unknown>(Object.entries(WHOLE)).get(section))].map((value, index) => ({ file: `f${index}/t.json`, text: JSON.stringify({ ...WHOLE, [section]: value }), named: true }));
    const read = texts.filter((source) => readTemplate({ source }).outcome === "read").length;
    expect(read).toBeGreaterThan(texts.length * 0.7);
    const { isHealthyJudged, report } = await beside(texts.filter((_, index) => index % Math.ceil(texts.length / JUDGED) === 0));
    expect(isHealthyJudged).toBe(true);
    expect(report.inputs.length).toBeGreaterThan(1);
  });
});
