import { expect, it } from "vitest";
import { readTemplates } from "../../../../src/frontends/cloudformation/read.ts";
import { MemoryFiles } from "../../../../src/frontends/memory-files.ts";
import { show } from "../helpers.ts";

const CHILD = `
Transform: AWS::Serverless-2016-10-31
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      AutoPublishAlias: live
      Events:
        Get: { Type: Api, Properties: { Path: /, Method: get } }
        Day: { Type: Schedule, Properties: { Schedule: rate(1 day), DeadLetterConfig: { Type: SQS, QueueLogicalId: Dlq } } }
        Topic: { Type: SNS, Properties: { Topic: t, SqsSubscription: { QueueArn: a, QueueUrl: u, QueuePolicyLogicalId: Policy } } }
  Api: { Type: AWS::Serverless::Api, Properties: { StageName: v1, Domain: { DomainName: d, CertificateArn: c } } }
Outputs:
  Alias: { Value: !Ref F.Alias }
  Domain: { Value: !GetAtt Api.DomainName.RegionalDomainName }
`;

const PARENT = `
Transform: AWS::Serverless-2016-10-31
Resources:
  Inner: { Type: AWS::Serverless::Application, Properties: { Location: child.yaml } }
  F: { Type: AWS::Serverless::Function }
Outputs:
  Alias: { Value: !GetAtt Inner.Outputs.Alias }
  Domain: { Value: !GetAtt Inner.Outputs.Domain }
`;

it("what a nested application makes is called by the application's name, too", () => {
  const texts = { "child.yaml": CHILD, "parent.yaml": PARENT };
  const templates = Object.entries(texts).map(([file, text]) => ({ file, path: file, text }));
  const { deployments, diagnostics } = readTemplates({ files: new MemoryFiles(texts), templates, stated: [] });
  const addresses = deployments.map(({ id, resources }) => [id, resources.map(({ address }) => address)]);
  expect(Object.fromEntries(addresses)).toEqual({
    "parent.yaml": ["Inner", "F", "FRole"],
    "parent.yaml/Inner": [
      "Inner.F",
      "Inner.FRole",
      "Inner.F.Version",
      "Inner.FAliaslive",
      "Inner.FGetPermission",
      "Inner.Dlq",
      "Inner.FDayQueuePolicy",
      "Inner.FDay",
      "Inner.FDayPermission",
      "Inner.FTopic",
      "Inner.FTopicEventSourceMapping",
      "Inner.Policy",
      "Inner.Api",
      "Inner.Apiv1Stage",
      "Inner.Api.DomainName",
      "Inner.ApiBasePathMapping",
      "Inner.ServerlessRestApi",
      "Inner.ServerlessRestApiProdStage",
    ],
  });
  expect(deployments.find(({ id }) => id === "parent.yaml")?.outputs.map(show)).toEqual(["@Inner.FAliaslive", "@Inner.Api.DomainName.RegionalDomainName"]);
  expect(diagnostics).toEqual([]);
});
