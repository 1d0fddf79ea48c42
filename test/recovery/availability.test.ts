import { describe, expect, it } from "vitest";
import { lookAt } from "../../src/graph/resource.ts";
import { workloadKind } from "../../src/graph/workload-subject.ts";
import { composed, downtimeOf } from "../../src/recovery/availability.ts";
import { inPercent } from "../../src/recovery/estimate/availability-claims.ts";
import { availabilityOf, type Availability } from "../../src/recovery/estimate/availability.ts";
import { AGREEMENTS } from "../../src/recovery/estimate/service-level-agreements.ts";
import { graphOf, hcl, yaml, type Example, type Setting } from "../../src/testing.ts";

function availabilityIn(example: Example, setting: Setting = {}): Availability | undefined {
  const graph = graphOf([example], setting);
  const [whole] = graph.wholes;
  return whole && availabilityOf(lookAt(workloadKind, graph, graph.world, whole), setting.regions ?? { recovery: [] });
}

const figures = (found: Availability | undefined): readonly string[] | undefined => found && [inPercent(found.proven), inPercent(found.possible)];

const both: Setting = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };

describe("the availability on paper", () => {
  it("is the product of what a request passes one after the other", () => {
    const site = yaml`
      Resources:
        Site: { Type: AWS::CloudFront::Distribution, Properties: { DistributionConfig: { Origins: [{ Id: data, DomainName: !GetAtt Data.RegionalDomainName }] } } }
        Data: { Type: AWS::S3::Bucket }
    `;
    const found = availabilityIn(site);
    expect(figures(found)).toEqual(["99.8001 %", "99.8001 %"]);
    expect(found?.links.map(({ subject, percent, times }) => [subject.address, percent, times])).toEqual([
      ["Site", 99.9, 1],
      ["Data", 99.9, 1],
    ]);
  });

  it("is none where nothing answers requests", () => {
    expect(availabilityIn(yaml`Resources: { Data: { Type: AWS::S3::Bucket } }`)).toBeUndefined();
    expect(composed(undefined, 99.9)).toBeUndefined();
  });

  it("lies between what is proven and what may be where a parameter decides", () => {
    const open = yaml`
      Parameters: { Standby: { Type: String, AllowedValues: ["true", "false"] } }
      Resources:
        Allowed: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Orders, Principal: elasticloadbalancing.amazonaws.com, Action: "lambda:InvokeFunction" } }
        Orders: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { HOST: !GetAtt Db.Endpoint.Address } } } }
        Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, MultiAZ: !Ref Standby } }
    `;
    expect(figures(availabilityIn(open))).toEqual(["99.4502 %", "99.9 %"]);
  });

  it("is none of a function that takes from a queue: nobody waits for it", () => {
    const queue = yaml`
      Resources:
        Source: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: !Ref Orders, EventSourceArn: "arn:aws:sqs:eu-west-1:111122223333:orders" } }
        Orders: { Type: AWS::Lambda::Function }
    `;
    expect(availabilityIn(queue)).toBeUndefined();
  });

  it("is a bound, and nothing that is proven, where AWS agrees to nothing for what is passed as it is", () => {
    const inOne = availabilityIn(yaml`
      Resources:
        Web:
          Type: AWS::ECS::Service
          Properties:
            DesiredCount: 2
            LaunchType: FARGATE
            LoadBalancers: [{ ContainerName: web, ContainerPort: 80, TargetGroupArn: "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/0123456789abcdef" }]
            NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [!Ref One] } }
        One: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        Two: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
    `);
    const inTwo = availabilityIn(yaml`
      Resources:
        Web:
          Type: AWS::ECS::Service
          Properties:
            DesiredCount: 2
            LaunchType: FARGATE
            LoadBalancers: [{ ContainerName: web, ContainerPort: 80, TargetGroupArn: "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/0123456789abcdef" }]
            NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [!Ref One, !Ref Two] } }
        One: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        Two: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
    `);
    expect([figures(inOne), figures(inTwo)]).toEqual([["99.99 %", "99.99 %"], ["99.99 %", "99.99 %"]]);
    expect([inOne?.isAgreed, inTwo?.isAgreed]).toEqual([false, true]);
    expect([composed(inOne, 99.9)?.outcome, composed(inOne, 99.999)?.outcome, composed(inTwo, 99.9)?.outcome]).toEqual(["unknown", "breached", "met"]);
    expect(inOne?.links[0]?.says).toBe("tasks in two Availability Zones, and to nothing for any other");
  });

  it("leaves out of what is certain what a request may do without", () => {
    const queue = hcl`
      resource "aws_apigatewayv2_api" "api" {}

      resource "aws_lambda_function_url" "orders" {
        function_name      = aws_lambda_function.orders.function_name
        authorization_type = "NONE"
      }

      resource "aws_lambda_function" "orders" {
        environment {
          variables = { QUEUE = aws_sqs_queue.orders.url }
        }
      }

      resource "aws_sqs_queue" "orders" {}
    `;
    const found = availabilityIn(queue);
    expect(found && found.possible >= found.proven).toBe(true);
    expect(inPercent(found?.possible ?? 0)).toBe("99.95 %");
  });

  it("counts a chain in two regions twice where health checks move users between them", () => {
    const api = yaml`
      Resources:
        Api: { Type: AWS::ApiGatewayV2::Api }
        Record:
          Type: AWS::Route53::RecordSet
          Properties: { Name: api.example.com, Type: CNAME, Region: !Ref AWS::Region, SetIdentifier: !Ref AWS::Region, HealthCheckId: 11111111-1111, TTL: "60", ResourceRecords: [!GetAtt Api.ApiEndpoint] }
    `;
    expect(figures(availabilityIn(api, both))).toEqual(["99.95 %", "99.95 %"]);
    const found = availabilityIn(api, { ...both, alsoIn: ["eu-central-1"] });
    expect(figures(found)).toEqual(["99.9999 %", "99.9999 %"]);
    expect(found?.links.find(({ subject }) => subject.address === "Api")?.times).toBe(2);
  });
});

describe("against an objective", () => {
  const found: Availability = { proven: 99.9, possible: 99.99, isAgreed: true, links: [] };

  it("it is met where proven, breached where out of reach, else unknown", () => {
    expect(composed(found, 99.9)?.outcome).toBe("met");
    expect(composed(found, 99.95)?.outcome).toBe("unknown");
    expect(composed(found, 99.999)?.outcome).toBe("breached");
    expect(composed(found)).toMatchObject({ outcome: "not-asked" });
  });

  it("is told as downtime", () => {
    const { year, month, week } = downtimeOf(99.9);
    expect([year, month, week].map(Math.round)).toEqual([31_536, 2628, 605]);
  });

  it("is never rounded up to what is not reached", () => {
    expect(inPercent(99.999_99)).toBe("99.9999 %");
    expect(inPercent(99.95)).toBe("99.95 %");
  });
});

describe("AWS's agreements", () => {
  it("are sound: each is a share of the time, better ones are better, and each has its page", () => {
    for (const { plain, better, page } of AGREEMENTS) {
      const percents = [...better.map(({ percent }) => percent), ...(plain ? [plain.percent] : [])];
      expect(percents.length).toBeGreaterThan(0);
      expect(percents).toEqual(percents.toSorted((a, b) => b - a));
      expect(percents.every((percent) => percent >= 99 && percent <= 100)).toBe(true);
      expect(page).toMatch(/^https:\/\/aws\.amazon\.com\/[a-z0-9/-]+\/sla\/$/u);
    }
  });
});
