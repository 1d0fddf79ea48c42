import { describe, expect, it } from "vitest";
import { componentsOf } from "../../../src/recovery/estimate/components.ts";
import { graphOf, type Example } from "../../../src/testing.ts";
import { estimateIn } from "../recovery-of.ts";

const componentsIn = (example: Example): readonly string[] => componentsOf(graphOf([example]), ".", { recovery: [] }).map(({ resource: { subject } }) => subject.address);

const template = (text: string): Example => ({ language: "cloudformation", text });

/** A function, with what else it says. */
const LAMBDA = "Type: AWS::Lambda::Function, Properties: { Runtime: nodejs22.x, Handler: index.handler, Role: arn:aws:iam::111122223333:role/app";

describe("what has to work again", () => {
  it("is no function that only helps to deploy, nor what such start", () => {
    const framework = template(`
      Resources:
        Made: { Type: "Custom::Thing", Properties: { ServiceToken: !GetAtt OnEvent.Arn } }
        OnEvent: { ${LAMBDA}, Environment: { Variables: { USER: !GetAtt Asked.Arn, WAITER: !Ref Waiter } } } }
        Waiter: { Type: AWS::StepFunctions::StateMachine, Properties: { RoleArn: arn:aws:iam::111122223333:role/app, DefinitionString: !Sub "{\\"States\\":{\\"Ask\\":{\\"Resource\\":\\"\${IsComplete.Arn}\\"}}}" } }
        IsComplete: { ${LAMBDA}, Environment: { Variables: { USER: !GetAtt Asked.Arn } } } }
        Asked: { ${LAMBDA} } }
        App: { ${LAMBDA} } }
    `);
    expect(componentsIn(framework)).toEqual(["App"]);
  });

  it("is a function that something else starts, too", () => {
    const shared = template(`
      Resources:
        Made: { Type: "Custom::Thing", Properties: { ServiceToken: !GetAtt OnEvent.Arn } }
        OnEvent: { ${LAMBDA}, Environment: { Variables: { USER: !GetAtt Asked.Arn } } } }
        Asked: { ${LAMBDA} } }
        Nightly: { Type: AWS::Events::Rule, Properties: { ScheduleExpression: rate(1 day), Targets: [{ Id: asked, Arn: !GetAtt Asked.Arn }] } }
        Left: { ${LAMBDA}, Environment: { Variables: { OTHER: arn:aws:lambda:eu-west-1:111122223333:function:other } } } }
    `);
    expect(componentsIn(shared)).toEqual(["Asked", "Left"]);
  });

  it("is no place for logs and no replica", () => {
    const buckets = template(`
      Resources:
        Data: { Type: AWS::S3::Bucket, Properties: { LoggingConfiguration: { DestinationBucketName: !Ref Logs } } }
        Logs: { Type: AWS::S3::Bucket }
    `);
    expect(componentsIn(buckets)).toEqual(["Data"]);
  });
});

it("loses nothing by a mistake where it holds no data, backed up or not", () => {
  const server = (more: string) => template(`Resources: { App: { Type: AWS::EC2::Instance, Properties: { InstanceType: m7g.large } } ${more} }`);
  expect(estimateIn(server(""), "mistake").rto).toBeUndefined();
  expect(estimateIn(server(", Disk: { Type: AWS::EC2::Volume, Properties: { AvailabilityZone: eu-west-1a, Size: 100 } }"), "mistake").weakest?.subject?.address).toBe("Disk");
});
