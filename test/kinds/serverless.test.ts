import { describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import type { Kind } from "../../src/graph/kind.ts";
import { lookAt, type ResourceOf } from "../../src/graph/resource.ts";
import { apiDomainName, apiMapping, httpApi, restApi, restApiStage } from "../../src/kinds/apigateway.ts";
import { lambdaAlias, lambdaEventInvokeConfig, lambdaEventSourceMapping, lambdaFunction, lambdaPermission, lambdaProvisionedConcurrency } from "../../src/kinds/lambda.ts";
import { stateMachine } from "../../src/kinds/stepfunctions.ts";
import { graphOf, hcl, yaml } from "../../src/testing.ts";

function see<K extends Kind>(graph: Graph, kind: K, address: string): ResourceOf<K> {
  const subject = graph.subjects.find((each) => each.address === address && each.kind.name === kind.name);
  if (!subject) throw new Error(`there is no ${kind.name} ${address}`);
  return lookAt(kind, graph, graph.world, subject);
}

const sam = graphOf([
  yaml`
    Transform: AWS::Serverless-2016-10-31
    Globals:
      Function: { VpcConfig: { SubnetIds: [!Ref One] } }
    Resources:
      One: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
      Two: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
      Alone: { Type: AWS::Serverless::Function, Properties: { DeadLetterQueue: { Type: SQS, TargetArn: arn:q } } }
      Both:
        Type: AWS::Serverless::Function
        Properties:
          VpcConfig: { SubnetIds: [!Ref Two] }
          AutoPublishAlias: live
          ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 3 }
          EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: SQS } } }
          Events:
            Stream: { Type: Kinesis, Properties: { Stream: arn:s, MaximumRetryAttempts: 3, DestinationConfig: { OnFailure: { Destination: arn:q } } } }
            Topic: { Type: SNS, Properties: { Topic: arn:t } }
      Api: { Type: AWS::Serverless::Api, Properties: { StageName: v1, EndpointConfiguration: REGIONAL, Domain: { DomainName: A.example.com, CertificateArn: c } } }
      Http: { Type: AWS::Serverless::HttpApi }
      Machine: { Type: AWS::Serverless::StateMachine, Properties: { Name: m, Type: EXPRESS, Logging: { Level: ALL }, Tracing: { Enabled: true } } }
  `,
]);

describe("SAM's resources are the kinds that they become", () => {
  it("a function stands in the zones of its subnets, those of Globals among them", () => {
    expect(see(sam, lambdaFunction, "Alone").zones.distinct((zone) => zone).atLeast(2).outcome).toBe("fails");
    expect(see(sam, lambdaFunction, "Both").zones.distinct((zone) => zone).atLeast(2).outcome).toBe("holds");
    expect(see(sam, lambdaFunction, "Alone").deadLetterTarget.known()).toBe("arn:q");
    expect(see(sam, lambdaFunction, "Both").deadLetterTarget.isUnset().outcome).toBe("holds");
  });

  it("what calls its alias calls the function", () => {
    const both = see(sam, lambdaFunction, "Both");
    const mapping = see(sam, lambdaEventSourceMapping, "BothStream");
    expect(mapping.function.names(both).outcome).toBe("holds");
    expect(mapping.function.names(see(sam, lambdaFunction, "Alone")).outcome).toBe("fails");
    expect(mapping.alias.names(see(sam, lambdaAlias, "BothAliaslive")).outcome).toBe("holds");
    expect([mapping.failureDestination.known(), mapping.retryAttempts.known(), mapping.recordAge.known(), mapping.bisects.known()]).toEqual(["arn:q", 3, -1, false]);
    expect(both.referrers(lambdaPermission, "function").some(({ principal }) => principal.equals("sns.amazonaws.com")).outcome).toBe("holds");
    expect(both.referrers(lambdaEventInvokeConfig, "function").some(({ failureDestination }) => failureDestination.isSet()).outcome).toBe("holds");
  });

  it("an alias has provisioned concurrency of its own", () => {
    const concurrency = see(sam, lambdaProvisionedConcurrency, "BothAliaslive");
    expect([concurrency.executions.known(), concurrency.qualifier.known(), concurrency.isOfKind().outcome]).toEqual([3, "live", "holds"]);
  });

  it("an API has a stage and a domain, and says its endpoint", () => {
    const api = see(sam, restApi, "Api");
    expect(api.endpointTypes.every((type) => type.equals("REGIONAL")).outcome).toBe("holds");
    expect(api.referrers(restApiStage, "api").exist().outcome).toBe("holds");
    const domain = see(sam, apiDomainName, "Api.DomainName");
    expect([domain.domainName.known(), domain.endpointTypes.some((type) => type.equals("REGIONAL")).outcome]).toEqual(["a.example.com", "holds"]);
    expect(domain.referrers(apiMapping, "domain").some((mapping) => mapping.restApi.names(api)).outcome).toBe("holds");
    expect(see(sam, httpApi, "Http").protocol.known()).toBe("HTTP");
  });

  it("a state machine has its settings under SAM's names", () => {
    const machine = see(sam, stateMachine, "Machine");
    expect([machine.type.known(), machine.logLevel.known(), machine.tracing.known(), machine.machineName.known()]).toEqual(["EXPRESS", "ALL", true, "m"]);
  });
});

describe("both languages say the same", () => {
  const template = graphOf([
    yaml`
      Resources:
        F: { Type: AWS::Lambda::Function, Properties: { Code: { ZipFile: x }, Role: r, DeadLetterConfig: { TargetArn: arn:q } } }
        M: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: !GetAtt F.Arn, EventSourceArn: arn:s, DestinationConfig: { OnFailure: { Destination: arn:d } } } }
        C: { Type: AWS::Lambda::EventInvokeConfig, Properties: { FunctionName: !Ref F, Qualifier: $LATEST, DestinationConfig: { OnFailure: { Destination: arn:d } } } }
        S: { Type: AWS::StepFunctions::StateMachine, Properties: { RoleArn: r } }
        D: { Type: AWS::ApiGatewayV2::DomainName, Properties: { DomainName: a.b, DomainNameConfigurations: [{ EndpointType: REGIONAL }] } }
    `,
  ]);
  const terraform = graphOf([
    hcl`
      resource "aws_lambda_function" "F" {
        function_name                  = "f"
        role                           = "r"
        reserved_concurrent_executions = -1

        dead_letter_config {
          target_arn = "arn:q"
        }
      }

      resource "aws_lambda_event_source_mapping" "M" {
        function_name    = aws_lambda_function.F.arn
        event_source_arn = "arn:s"

        destination_config {
          on_failure {
            destination_arn = "arn:d"
          }
        }
      }

      resource "aws_lambda_function_event_invoke_config" "C" {
        function_name = aws_lambda_function.F.function_name

        destination_config {
          on_failure {
            destination = "arn:d"
          }
        }
      }

      resource "aws_sfn_state_machine" "S" {
        definition = "{}"
        role_arn   = "r"
      }

      resource "aws_apigatewayv2_domain_name" "D" {
        domain_name = "a.b"

        domain_name_configuration {
          certificate_arn = "c"
          endpoint_type   = "REGIONAL"
          security_policy = "TLS_1_2"
        }
      }
    `,
  ]);

  it.each([
    ["CloudFormation", template, { F: "F", M: "M", C: "C", S: "S", D: "D" }],
    [
      "Terraform",
      terraform,
      { F: "aws_lambda_function.F", M: "aws_lambda_event_source_mapping.M", C: "aws_lambda_function_event_invoke_config.C", S: "aws_sfn_state_machine.S", D: "aws_apigatewayv2_domain_name.D" },
    ],
  ])("%s", (_, graph, at) => {
    const fn = see(graph, lambdaFunction, at.F);
    expect([fn.deadLetterTarget.known(), fn.reservedConcurrency.isUnset().outcome, fn.timeout.known()]).toEqual(["arn:q", "holds", 3]);
    const mapping = see(graph, lambdaEventSourceMapping, at.M);
    expect([mapping.function.names(fn).outcome, mapping.failureDestination.known(), mapping.retryAttempts.known(), mapping.enabled.known()]).toEqual(["holds", "arn:d", -1, true]);
    const config = see(graph, lambdaEventInvokeConfig, at.C);
    expect([config.function.names(fn).outcome, config.failureDestination.known(), config.retryAttempts.known()]).toEqual(["holds", "arn:d", 2]);
    expect(see(graph, stateMachine, at.S).type.known()).toBe("STANDARD");
    expect(see(graph, apiDomainName, at.D).endpointTypes.some((type) => type.equals("REGIONAL")).outcome).toBe("holds");
  });
});
