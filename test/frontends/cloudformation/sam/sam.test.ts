import { describe, expect, it } from "vitest";
import { read } from "../helpers.ts";
import { made, properties, sam } from "./helpers.ts";

describe("a state machine of SAM", () => {
  it("has a role, a version and an alias, and rules that start it", () => {
    const sample = sam(`
Resources:
  S:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: s.json
      AutoPublishAlias: live
      UseAliasAsEventTarget: true
      Events:
        R: { Type: EventBridgeRule, Properties: { Pattern: {}, DeadLetterConfig: { Type: SQS } } }
        T: { Type: ScheduleV2, Properties: { ScheduleExpression: rate(1 day), RoleArn: r } }
        Q: { Type: SQS }
`);
    expect(made(sample)).toEqual([
      "S AWS::Serverless::StateMachine",
      "SRole AWS::IAM::Role",
      "SVersion AWS::StepFunctions::StateMachineVersion",
      "SAliaslive AWS::StepFunctions::StateMachineAlias",
      "SRRole AWS::IAM::Role",
      "SRQueue AWS::SQS::Queue",
      "SRQueuePolicy AWS::SQS::QueuePolicy",
      "SR AWS::Events::Rule",
      "ST AWS::Scheduler::Schedule",
    ]);
    expect(properties(sample, "SR")).toMatchObject({ Targets: "[{Arn: @SAliaslive, DeadLetterConfig: {Arn: @SRQueue.Arn}}]" });
    expect(sample.told).toEqual(["error: SAM has no event of type `SQS` for state machines, and refuses it; correct the type «Q»"]);
  });
});

describe("a simple table", () => {
  it("is on demand, unless its throughput is written", () => {
    const sample = sam(`
Conditions: { C: !Equals [!Ref AWS::Region, a] }
Resources:
  A: { Type: AWS::Serverless::SimpleTable }
  B: { Type: AWS::Serverless::SimpleTable, Properties: { ProvisionedThroughput: { ReadCapacityUnits: 1 } } }
  D: { Type: AWS::Serverless::SimpleTable, Properties: { ProvisionedThroughput: !If [C, { ReadCapacityUnits: 1 }, !Ref AWS::NoValue] } }
`);
    expect(properties(sample, "A")).toEqual({ BillingMode: '"PAY_PER_REQUEST"' });
    expect(properties(sample, "B")).not.toHaveProperty("BillingMode");
    expect(properties(sample, "D")).toMatchObject({ BillingMode: 'if C then absent else "PAY_PER_REQUEST"' });
  });
});

describe("what SAM is and is not", () => {
  it("takes its transform", () => {
    const { told } = read("Resources: { F: { Type: AWS::Serverless::Function, Properties: { Role: r } }, T: { Type: AWS::Serverless::SimpleTable } }");
    expect(told).toEqual(["error: `AWS::Serverless::Function` is a type of AWS SAM, and CloudFormation refuses it here; write `Transform: AWS::Serverless-2016-10-31` at the top of the template «AWS::Serverless::Function»"]);
    expect(read("Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]\nResources: { T: { Type: AWS::Serverless::SimpleTable } }").told).toEqual([]);
  });

  it("has only its own types, and says of which it looks at nothing", () => {
    const sample = sam(`
Resources:
  A: { Type: AWS::Serverless::Functions }
  B: { Type: AWS::Serverless::GraphQLApi }
  C: { Type: AWS::Serverless::Connector }
  D: { Type: AWS::Serverless::Application, Properties: { Location: child.yaml } }
  L: { Type: AWS::Serverless::LayerVersion }
`);
    expect(sample.told).toEqual([
      "error: SAM has no type `AWS::Serverless::Functions`; correct the name «AWS::Serverless::Functions»",
      "note: what `AWS::Serverless::GraphQLApi` makes is not looked at; it is neither judged nor counted «AWS::Serverless::GraphQLApi»",
    ]);
    expect(sample.deployment.resources).toHaveLength(5);
  });

  it("leaves a template of CloudFormation as it is", () => {
    const sample = sam("Globals: { Function: { Timeout: 3 } }\nResources: { B: { Type: AWS::S3::Bucket }, F: { Type: AWS::Lambda::Function } }");
    expect(made(sample)).toEqual(["B AWS::S3::Bucket", "F AWS::Lambda::Function"]);
    expect(properties(sample, "F")).toEqual({});
  });

  it("makes nothing that the template defines", () => {
    const sample = sam("Resources: { F: { Type: AWS::Serverless::Function }, FRole: { Type: AWS::IAM::Role, Properties: { RoleName: own } } }");
    expect(made(sample)).toEqual(["F AWS::Serverless::Function", "FRole AWS::IAM::Role"]);
    expect(properties(sample, "FRole")).toEqual({ RoleName: '"own"' });
  });

  it("is not thrown by what makes no sense", () => {
    const odd = ["null", "[]", "text", "{ Fn::If: [a] }", "!Ref X", "{ __proto__: { Type: SQS } }", "{ A: [] }", "{ A: { Type: SQS, Properties: [] } }"];
    for (const type of ["Function", "Api", "HttpApi", "StateMachine", "SimpleTable"]) {
      for (const name of ["Events", "Domain", "Role", "EventInvokeConfig", "StageName", "AutoPublishAlias", "DeadLetterQueue", "EndpointConfiguration", "ProvisionedThroughput", "Layers"]) {
        for (const value of odd) {
          const text = `Globals: { Function: { ${name}: ${value} }, Api: ${value} }\nResources: { A: { Type: AWS::Serverless::${type}, IgnoreGlobals: ${value}, Properties: { ${name}: ${value} } } }`;
          expect(sam(text).deployment.resources.length).toBeGreaterThan(0);
        }
      }
    }
  });
});
