import { describe, expect, it } from "vitest";
import { property, seen, show } from "../helpers.ts";
import { exists, made, properties, sam, shown, standsAt } from "./helpers.ts";

const fn = (rest: string, sections = ""): ReturnType<typeof sam> => sam(`${sections}
Resources:
  F:
    Type: AWS::Serverless::Function
${rest}
  Queue: { Type: AWS::SQS::Queue }
`);

const events = (written: string): ReturnType<typeof sam> => fn(`    Properties: { Role: r, Events: { E: ${written} } }`);

describe("a function of SAM", () => {
  it("has a role of its own where none is written", () => {
    expect(made(fn("    Properties: {}"))).toEqual(["F AWS::Serverless::Function", "FRole AWS::IAM::Role", "Queue AWS::SQS::Queue"]);
    expect(made(fn("    Properties: { Role: arn:aws:iam::1:role/r }"))).toEqual(["F AWS::Serverless::Function", "Queue AWS::SQS::Queue"]);
    const perhaps = fn("    Properties: { Role: !If [C, r, !Ref AWS::NoValue] }", "Conditions: { C: !Equals [!Ref AWS::Region, a] }");
    expect(exists(perhaps, "FRole")).toBe("not C");
    expect(shown(perhaps, "F", "Role")).toBe('if C then "r" else @FRole.Arn');
  });

  it("hands its condition and its policies on to what it makes", () => {
    const sample = fn("    Condition: C\n    DeletionPolicy: Retain\n    DependsOn: Queue\n    Properties: {}", "Conditions: { C: !Equals [!Ref AWS::Region, a] }");
    expect(exists(sample, "FRole")).toBe("C");
    const role = sample.deployment.resources.find(({ address }) => address === "FRole");
    expect([...(role?.settings.entries.keys() ?? [])]).toEqual(["DeletionPolicy"]);
    expect(standsAt(sample, "FRole")).toBe("F");
  });

  it("is published as a version to which an alias leads", () => {
    const sample = fn("    Properties: { Role: r, AutoPublishAlias: !Ref Name, ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 3 } }", "Parameters: { Name: { Type: String, Default: live-1 } }");
    expect(made(sample)).toEqual(["F AWS::Serverless::Function", "F.Version AWS::Lambda::Version", "FAliasliveD1 AWS::Lambda::Alias", "Queue AWS::SQS::Queue"]);
    expect(properties(sample, "FAliasliveD1")).toEqual({ Name: '"live-1"', FunctionName: "@F", FunctionVersion: "@F.Version.Version", ProvisionedConcurrencyConfig: '{ProvisionedConcurrentExecutions: "3"}' });
    expect(standsAt(sample, "FAliasliveD1")).toBe("AutoPublishAlias");
    const version = sample.deployment.resources.find(({ address }) => address === "F.Version");
    expect(show(version?.settings.entries.get("DeletionPolicy")?.value ?? { is: "absent", place: { span: { file: "", start: 0, end: 0 }, via: [] } })).toBe('"Retain"');
  });

  it("has its names in SAM known, and typing errors told", () => {
    const sample = fn(
      "    Properties: { Role: r, AutoPublishAlias: live, EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: SQS } } } }",
      `
Outputs:
  A: { Value: !Ref F.Alias }
  B: { Value: !GetAtt F.Version.Version }
  C: { Value: !Sub "\${F.Alias}/\${F.Arn}" }
  D: { Value: !GetAtt F.DestinationQueue.Arn }
  E: { Value: !GetAtt FRole.Arn }
  G: { Value: !Ref Gone }
`,
    );
    expect(sample.deployment.outputs.map(show)).toEqual(["@FAliaslive", "@F.Version.Version", '@FAliaslive + "/" + @F.Arn', "@FEventInvokeConfigOnFailureQueue.Arn", "@FRole.Arn", "@Gone"]);
    expect(sample.told).toEqual(["note: `Gone` is not defined in this template; define or correct the name «!Ref Gone»"]);
  });

  it("makes the destinations of asynchronous calls that say their type only", () => {
    const sample = fn(
      `    Properties:
      Role: r
      EventInvokeConfig:
        MaximumRetryAttempts: 1
        DestinationConfig:
          OnFailure: { Type: SQS }
          OnSuccess: { Type: SNS, Destination: !If [C, arn:t, !Ref AWS::NoValue] }`,
      "Conditions: { C: !Equals [!Ref AWS::Region, a] }",
    );
    expect(made(sample)).toEqual([
      "F AWS::Serverless::Function",
      "FEventInvokeConfigOnSuccessTopic AWS::SNS::Topic",
      "FEventInvokeConfigOnFailureQueue AWS::SQS::Queue",
      "FEventInvokeConfig AWS::Lambda::EventInvokeConfig",
      "Queue AWS::SQS::Queue",
    ]);
    expect(properties(sample, "FEventInvokeConfig")).toEqual({
      FunctionName: "@F",
      Qualifier: '"$LATEST"',
      DestinationConfig:
        '{OnSuccess: {Type: "SNS", Destination: if C then "arn:t" else @FEventInvokeConfigOnSuccessTopic}, OnFailure: {Type: "SQS", Destination: @FEventInvokeConfigOnFailureQueue.Arn}}',
      MaximumRetryAttempts: '"1"',
    });
    expect(exists(sample, "FEventInvokeConfigOnSuccessTopic")).toBe("not C");
    expect(exists(sample, "FEventInvokeConfigOnFailureQueue")).toBe("true");
  });
});

describe("the events of a function", () => {
  it.each([
    ["SQS", "Queue"],
    ["Kinesis", "Stream"],
    ["DynamoDB", "Stream"],
    ["MSK", "Stream"],
    ["MQ", "Broker"],
    ["DocumentDB", "Cluster"],
  ])("%s: Lambda reads what `%s` names", (type, source) => {
    const sample = events(`{ Type: ${type}, Properties: { ${source}: !GetAtt Queue.Arn, MaximumRetryAttempts: 5 } }`);
    expect(properties(sample, "FE")).toEqual({ MaximumRetryAttempts: '"5"', EventSourceArn: "@Queue.Arn", FunctionName: "@F" });
    expect(made(sample)).toContain("FE AWS::Lambda::EventSourceMapping");
    expect(standsAt(sample, "FE")).toBe("E");
  });

  it("of a Kafka of one's own name servers in place of an ARN", () => {
    const sample = events("{ Type: SelfManagedKafka, Properties: { KafkaBootstrapServers: [a:1], Topics: [t] } }");
    expect(properties(sample, "FE")).toEqual({ Topics: '["t"]', SelfManagedEventSource: '{Endpoints: {KafkaBootstrapServers: ["a:1"]}}', FunctionName: "@F" });
  });

  it("keep the place of what they write", () => {
    const sample = events("{ Type: Kinesis, Properties: { Stream: s, DestinationConfig: { OnFailure: { Type: SQS, Destination: !GetAtt Queue.Arn } }, BisectBatchOnFunctionError: true } }");
    expect(seen(sample.text, property(sample, "FE", "BisectBatchOnFunctionError"))).toMatchObject({ written: "true", steps: [] });
    expect(shown(sample, "FE", "DestinationConfig")).toBe('{OnFailure: {Type: "SQS", Destination: @Queue.Arn}}');
  });

  it("call the alias, and by it the function", () => {
    const sample = fn("    Properties: { Role: r, AutoPublishAlias: live, Events: { E: { Type: SQS, Properties: { Queue: q } } } }");
    expect(property(sample, "FE", "FunctionName")).toMatchObject({ is: "reference", address: "FAliaslive", value: { address: "F" } });
  });

  it.each([
    ["{ Type: S3, Properties: { Bucket: !Ref Bucket, Events: s3:* } }", ["FEPermission AWS::Lambda::Permission"], "s3"],
    ["{ Type: SNS, Properties: { Topic: t } }", ["FE AWS::SNS::Subscription", "FEPermission AWS::Lambda::Permission"], "sns"],
    ["{ Type: Schedule, Properties: { Schedule: rate(1 day) } }", ["FE AWS::Events::Rule", "FEPermission AWS::Lambda::Permission"], "events"],
    ["{ Type: EventBridgeRule, Properties: { Pattern: {} } }", ["FE AWS::Events::Rule", "FEPermission AWS::Lambda::Permission"], "events"],
    ["{ Type: CloudWatchLogs, Properties: { LogGroupName: g } }", ["FE AWS::Logs::SubscriptionFilter", "FEPermission AWS::Lambda::Permission"], "logs"],
    ["{ Type: IoTRule, Properties: { Sql: s } }", ["FE AWS::IoT::TopicRule", "FEPermission AWS::Lambda::Permission"], "iot"],
    ["{ Type: Cognito, Properties: { UserPool: !Ref Pool } }", ["FEPermission AWS::Lambda::Permission"], "cognito-idp"],
  ])("let a service call the function: %s", (written, wanted, service) => {
    const sample = events(written);
    expect(made(sample)).toEqual(["F AWS::Serverless::Function", ...wanted, "Queue AWS::SQS::Queue"]);
    expect(properties(sample, "FEPermission")).toMatchObject({ FunctionName: "@F", Principal: `"${service}.amazonaws.com"` });
  });

  it("of Scheduler have a role in place of a permission, and a rule says its state in its own words", () => {
    expect(made(events("{ Type: ScheduleV2, Properties: { ScheduleExpression: rate(1 day) } }"))).toEqual([
      "F AWS::Serverless::Function",
      "FERole AWS::IAM::Role",
      "FE AWS::Scheduler::Schedule",
      "Queue AWS::SQS::Queue",
    ]);
    expect(shown(events("{ Type: Schedule, Properties: { Schedule: rate(1 day), Enabled: false } }"), "FE", "State")).toBe('"DISABLED"');
    expect(shown(events("{ Type: Schedule, Properties: { Schedule: rate(1 day), Enabled: true } }"), "FE", "State")).toBe('"ENABLED"');
  });

  it("have a queue made for what cannot be delivered, where only its type is written", () => {
    const sample = events("{ Type: Schedule, Properties: { Schedule: rate(1 day), DeadLetterConfig: { Type: SQS } } }");
    expect(made(sample)).toEqual([
      "F AWS::Serverless::Function",
      "FEQueue AWS::SQS::Queue",
      "FEQueuePolicy AWS::SQS::QueuePolicy",
      "FE AWS::Events::Rule",
      "FEPermission AWS::Lambda::Permission",
      "Queue AWS::SQS::Queue",
    ]);
    expect(shown(sample, "FE", "Targets")).toBe("[{Arn: @F.Arn, DeadLetterConfig: {Arn: @FEQueue.Arn}}]");
    const named = events("{ Type: Schedule, Properties: { Schedule: rate(1 day), DeadLetterConfig: { Arn: !GetAtt Queue.Arn } } }");
    expect(shown(named, "FE", "Targets")).toBe("[{Arn: @F.Arn, DeadLetterConfig: {Arn: @Queue.Arn}}]");
  });

  it("of a topic may fill a queue that Lambda reads", () => {
    const own = events("{ Type: SNS, Properties: { Topic: t, SqsSubscription: true } }");
    expect(made(own).slice(1, -1)).toEqual(["FEQueue AWS::SQS::Queue", "FE AWS::SNS::Subscription", "FEEventSourceMapping AWS::Lambda::EventSourceMapping", "FEQueuePolicy AWS::SQS::QueuePolicy"]);
    expect(properties(own, "FEEventSourceMapping")).toEqual({ EventSourceArn: "@FEQueue.Arn", FunctionName: "@F" });
    const given = events("{ Type: SNS, Properties: { Topic: t, SqsSubscription: { QueueArn: !GetAtt Queue.Arn, QueueUrl: !Ref Queue } } }");
    expect(properties(given, "FEEventSourceMapping")).toEqual({ EventSourceArn: "@Queue.Arn", FunctionName: "@F" });
  });

  it("that SAM does not know are told", () => {
    expect(events("{ Type: Kinesys }").told).toEqual(["error: SAM has no event of type `Kinesys` for functions, and refuses it; correct the type «E»"]);
    expect(events("{ Properties: {} }").told).toEqual(["error: the event `E` of `F` has no Type that is plain text, and SAM refuses it; write one, and its Properties «E»"]);
    expect(events("{ Type: __proto__ }").told).toHaveLength(1);
  });
});
