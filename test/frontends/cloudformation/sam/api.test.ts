import { describe, expect, it } from "vitest";
import { property, seen, show } from "../helpers.ts";
import { exists, made, properties, sam, shown, standsAt } from "./helpers.ts";

describe("a REST API of SAM", () => {
  it("has one stage, named after what is written", () => {
    const stage = (name: string) => made(sam(`Parameters: { P: { Type: String, Default: x } }\nResources: { A: { Type: AWS::Serverless::Api, Properties: { StageName: ${name}, TracingEnabled: true } } }`)).at(-1);
    expect(stage("prod")).toBe("AprodStage AWS::ApiGateway::Stage");
    expect(stage("!Ref P")).toBe("AStage AWS::ApiGateway::Stage");
    expect(stage("v1.0")).toBe("A.Stage AWS::ApiGateway::Stage");
  });

  it("has its endpoint written out", () => {
    const endpoint = (written: string) => shown(sam(`Resources: { A: { Type: AWS::Serverless::Api, Properties: { StageName: v, EndpointConfiguration: ${written} } } }`), "A", "EndpointConfiguration");
    expect(endpoint("REGIONAL")).toBe('{Type: "REGIONAL"}');
    expect(endpoint("{ Type: PRIVATE, VPCEndpointIds: [v] }")).toBe('{Type: "PRIVATE", VPCEndpointIds: ["v"]}');
  });

  it("has a domain, paths below it and records in a zone", () => {
    const sample = sam(`
Resources:
  A:
    Type: AWS::Serverless::Api
    Properties:
      StageName: v1
      Domain: { DomainName: a.example.com, CertificateArn: c, BasePath: [/a-b, c], Route53: { HostedZoneId: Z, EvaluateTargetHealth: true, IpV6: true, Region: eu-west-1, SetIdentifier: one } }
`);
    expect(made(sample)).toEqual([
      "A AWS::Serverless::Api",
      "Av1Stage AWS::ApiGateway::Stage",
      "A.DomainName AWS::ApiGateway::DomainName",
      "AabBasePathMapping AWS::ApiGateway::BasePathMapping",
      "AcBasePathMapping AWS::ApiGateway::BasePathMapping",
      "A.RecordSetGroup AWS::Route53::RecordSetGroup",
    ]);
    expect(properties(sample, "A.DomainName")).toEqual({ DomainName: '"a.example.com"', EndpointConfiguration: '{Types: ["REGIONAL"]}', RegionalCertificateArn: '"c"' });
    expect(properties(sample, "AcBasePathMapping")).toEqual({ DomainName: "@A.DomainName", RestApiId: "@A", Stage: "@Av1Stage", BasePath: '"c"' });
    const target = '{EvaluateTargetHealth: "true", DNSName: @A.DomainName.RegionalDomainName, HostedZoneId: @A.DomainName.RegionalHostedZoneId}';
    const record = (type: string) => `{Name: "a.example.com", Type: "${type}", AliasTarget: ${target}, Region: "eu-west-1", SetIdentifier: "one"}`;
    expect(properties(sample, "A.RecordSetGroup")).toEqual({ HostedZoneId: '"Z"', RecordSets: `[${record("A")}, ${record("AAAA")}]` });
    expect(standsAt(sample, "A.DomainName")).toBe("Domain");
    expect(standsAt(sample, "A.RecordSetGroup")).toBe("Route53");
  });

  it("may have an edge-optimised or a private domain", () => {
    const domain = (type: string) => sam(`Resources: { A: { Type: AWS::Serverless::Api, Properties: { StageName: v, Domain: { DomainName: d, CertificateArn: c, EndpointConfiguration: ${type}, Route53: { HostedZoneName: z } } } } }`);
    expect(properties(domain("EDGE"), "A.DomainName")).toEqual({ DomainName: '"d"', EndpointConfiguration: '{Types: ["EDGE"]}', CertificateArn: '"c"' });
    expect(shown(domain("EDGE"), "A.RecordSetGroup", "RecordSets")).toBe('[{Name: "d", Type: "A", AliasTarget: {DNSName: @A.DomainName.DistributionDomainName, HostedZoneId: "Z2FDTNDATAQYW2"}}]');
    expect(made(domain("PRIVATE"))).toContain("A.DomainName AWS::ApiGateway::DomainNameV2");
    expect(properties(domain("PRIVATE"), "ABasePathMapping")).toMatchObject({ DomainNameArn: "@A.DomainName" });
  });

  it("has its names in SAM known", () => {
    const sample = sam(`
Resources: { A: { Type: AWS::Serverless::Api, Properties: { StageName: v, Domain: { DomainName: d, CertificateArn: c } } } }
Outputs:
  S: { Value: !Ref A.Stage }
  D: { Value: !GetAtt A.DomainName.RegionalDomainName }
  U: { Value: !Sub "https://\${A.DomainName}/\${A.Deployment}" }
`);
    expect(sample.deployment.outputs.map(show)).toEqual(["@AvStage", "@A.DomainName.RegionalDomainName", '"https://" + @A.DomainName + "/" + @A.Deployment']);
    expect(sample.told).toEqual([]);
  });
});

describe("an HTTP API of SAM", () => {
  it("has a stage, which deploys by itself, and says its protocol", () => {
    const sample = sam("Resources: { A: { Type: AWS::Serverless::HttpApi }, B: { Type: AWS::Serverless::HttpApi, Properties: { StageName: prod } } }");
    expect(made(sample)).toEqual(["A AWS::Serverless::HttpApi", "AApiGatewayDefaultStage AWS::ApiGatewayV2::Stage", "B AWS::Serverless::HttpApi", "BprodStage AWS::ApiGatewayV2::Stage"]);
    expect(properties(sample, "AApiGatewayDefaultStage")).toEqual({ ApiId: "@A", StageName: '"$default"', AutoDeploy: '"true"' });
    expect(properties(sample, "A")).toEqual({ ProtocolType: '"HTTP"' });
  });

  it("has a regional domain", () => {
    const sample = sam("Resources: { A: { Type: AWS::Serverless::HttpApi, Properties: { Domain: { DomainName: d, CertificateArn: c } } } }");
    expect(properties(sample, "A.DomainName")).toEqual({ DomainName: '"d"', DomainNameConfigurations: '[{EndpointType: "REGIONAL", CertificateArn: "c"}]' });
    expect(properties(sample, "AApiMapping")).toEqual({ DomainName: "@A.DomainName", ApiId: "@A", Stage: "@AApiGatewayDefaultStage" });
  });
});

describe("an API that an event asks for and does not name", () => {
  const two = `
Conditions: { C: !Equals [!Ref AWS::Region, a], D: !Equals [!Ref AWS::Region, b] }
Globals: { Api: { EndpointConfiguration: { Type: REGIONAL } } }
Resources:
  F: { Type: AWS::Serverless::Function, Condition: C, Properties: { Role: r, Events: { Get: { Type: Api, Properties: { Path: /, Method: get } } } } }
  G: { Type: AWS::Serverless::Function, Condition: D, Properties: { Role: r, Events: { Put: { Type: Api, Properties: { Path: /, Method: put } }, H: { Type: HttpApi } } } }
  S: { Type: AWS::Serverless::StateMachine, Condition: C, Properties: { Role: r, Events: { Run: { Type: Api, Properties: { Path: /run, Method: post } } } } }
Outputs: { U: { Value: !Sub "\${ServerlessRestApi}/\${ServerlessRestApi.Stage}/\${ServerlessHttpApi.Stage}" } }
`;

  it("is one for the template, at the first event, with Globals", () => {
    const sample = sam(two);
    expect(made(sample).filter((each) => each.startsWith("Serverless"))).toEqual([
      "ServerlessRestApi AWS::Serverless::Api",
      "ServerlessRestApiProdStage AWS::ApiGateway::Stage",
      "ServerlessHttpApi AWS::Serverless::HttpApi",
      "ServerlessHttpApiApiGatewayDefaultStage AWS::ApiGatewayV2::Stage",
    ]);
    expect(standsAt(sample, "ServerlessRestApi")).toBe("Get");
    expect(properties(sample, "ServerlessRestApi")).toEqual({ EndpointConfiguration: '{Type: "REGIONAL"}', StageName: '"Prod"' });
    const endpoint = property(sample, "ServerlessRestApi", "EndpointConfiguration");
    expect(endpoint.is === "map" && seen(sample.text, endpoint.entries.get("Type")?.value ?? endpoint)).toMatchObject({ written: "Get", steps: ["Globals.Api «REGIONAL»"] });
    expect(show(sample.deployment.outputs[0] ?? endpoint)).toBe('@ServerlessRestApi + "/" + @ServerlessRestApiProdStage + "/" + @ServerlessHttpApiApiGatewayDefaultStage');
    expect(sample.told).toEqual([]);
  });

  it("exists where one of those that ask for it does", () => {
    expect(exists(sam(two), "ServerlessRestApi")).toBe("(C or D)");
    expect(exists(sam(two), "ServerlessHttpApi")).toBe("D");
    const always = sam("Resources: { F: { Type: AWS::Serverless::Function, Properties: { Role: r, Events: { A: { Type: Api } } } } }");
    expect(exists(always, "ServerlessRestApi")).toBe("true");
  });

  it("is not made where each event names one", () => {
    const sample = sam("Resources: { F: { Type: AWS::Serverless::Function, Properties: { Role: r, Events: { A: { Type: Api, Properties: { RestApiId: !Ref Api } } } } }, Api: { Type: AWS::ApiGateway::RestApi } }");
    expect(made(sample).filter((each) => each.startsWith("Serverless"))).toEqual([]);
  });
});
