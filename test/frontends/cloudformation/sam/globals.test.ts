import { describe, expect, it } from "vitest";
import { property, seen } from "../helpers.ts";
import { properties, sam, shown } from "./helpers.ts";

const FUNCTION = "{ Type: AWS::Serverless::Function, Properties: { Handler: a.b, Runtime: r";

describe("Globals", () => {
  it("are properties of every resource of their type, and of no other", () => {
    const sample = sam(`
Globals: { Function: { Timeout: 10 }, Api: { TracingEnabled: true } }
Resources:
  F: { Type: AWS::Serverless::Function }
  G: ${FUNCTION} } }
  Table: { Type: AWS::Serverless::SimpleTable }
  Lambda: { Type: AWS::Lambda::Function, Properties: { Role: a } }
`);
    expect(shown(sample, "F", "Timeout")).toBe('"10"');
    expect(shown(sample, "G", "Timeout")).toBe('"10"');
    expect(properties(sample, "Table")).not.toHaveProperty("Timeout");
    expect(properties(sample, "Lambda")).toEqual({ Role: '"a"' });
    expect(sample.told).toEqual([]);
  });

  it("give way to what a resource writes, are merged as maps, and come first in lists", () => {
    const sample = sam(`
Globals:
  Function:
    Timeout: 10
    Environment: { Variables: { A: a, B: b } }
    VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] }
    Layers: [one]
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Timeout: 20
      Environment: { Variables: { B: c, C: d } }
      VpcConfig: { SubnetIds: [subnet-2] }
      Layers: [two]
`);
    expect(properties(sample, "F")).toMatchObject({
      Timeout: '"20"',
      Environment: '{Variables: {A: "a", B: "c", C: "d"}}',
      VpcConfig: '{SubnetIds: ["subnet-1", "subnet-2"], SecurityGroupIds: ["sg-1"]}',
      Layers: '["one", "two"]',
    });
  });

  it("give way to a function, which SAM takes for text, and to nothing that is written", () => {
    const sample = sam(`
Parameters: { Subnets: { Type: "List<String>", Default: "a,b" } }
Conditions: { C: !Equals [!Ref AWS::Region, eu-west-1] }
Globals:
  Function: { VpcConfig: { SubnetIds: [subnet-1] }, Environment: { Variables: { A: a } }, Layers: [one], Timeout: 3 }
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      VpcConfig: { SubnetIds: !Ref Subnets }
      Environment: !If [C, { Variables: { B: b } }, !Ref AWS::NoValue]
      Layers:
      Timeout: !Ref AWS::NoValue
`);
    expect(properties(sample, "F")).toMatchObject({
      VpcConfig: '{SubnetIds: ["a", "b"]}',
      Environment: 'if C then {Variables: {B: "b"}} else absent',
      Layers: "absent",
      Timeout: "absent",
    });
  });

  it("have a function's own architecture take the place of theirs", () => {
    const sample = sam(`
Globals: { Function: { Architectures: [x86_64] } }
Resources: { F: ${FUNCTION}, Architectures: [arm64] } } }
`);
    expect(shown(sample, "F", "Architectures")).toBe('["arm64"]');
  });

  it("are seen from the resource, with a hop to where they are written", () => {
    const sample = sam(`
Globals: { Function: { VpcConfig: { SubnetIds: [subnet-1] } } }
Resources:
  F: ${FUNCTION}, VpcConfig: { SubnetIds: [subnet-2] } } }
  Bare: { Type: AWS::Serverless::Function }
`);
    const subnets = (address: string) => {
      const config = property(sample, address, "VpcConfig");
      const list = config.is === "map" ? config.entries.get("SubnetIds")?.value : undefined;
      return list?.is === "list" ? list.items.map((item) => (item.is === "spread" ? undefined : seen(sample.text, item))) : [];
    };
    expect(subnets("F")).toMatchObject([
      { written: "F", steps: ["Globals.Function «subnet-1»"] },
      { written: "subnet-2", steps: [] },
    ]);
    expect(subnets("Bare")).toMatchObject([{ written: "Bare", steps: ["Globals.Function «subnet-1»"] }]);
  });

  it("keep the hops that follow: a parameter's default", () => {
    const sample = sam(`
Parameters: { Seconds: { Type: Number, Default: 30 } }
Globals: { Function: { Timeout: !Ref Seconds } }
Resources: { F: { Type: AWS::Serverless::Function } }
`);
    expect(seen(sample.text, property(sample, "F", "Timeout"))).toMatchObject({ shown: '"30"', written: "F", steps: ["Globals.Function «!Ref Seconds»", "the default of parameter `Seconds` «30»"] });
  });

  it("do not count where a resource ignores them", () => {
    const sample = sam(`
Globals: { Function: { Timeout: 10, MemorySize: 128 } }
Resources:
  All: { Type: AWS::Serverless::Function, IgnoreGlobals: "*" }
  One: { Type: AWS::Serverless::Function, IgnoreGlobals: [Timeout] }
`);
    expect(properties(sample, "All")).toEqual({ Role: "@AllRole.Arn" });
    expect(properties(sample, "One")).toEqual({ MemorySize: '"128"', Role: "@OneRole.Arn" });
  });

  it("are read in resources that a loop makes", () => {
    const sample = sam(`
Globals: { Function: { Timeout: 10 } }
Resources:
  Fn::ForEach::Each:
    - X
    - [A, B]
    - Fn\${X}: { Type: AWS::Serverless::Function, Properties: { Handler: !Ref X } }
`);
    expect(properties(sample, "FnA")).toMatchObject({ Timeout: '"10"', Handler: '"A"' });
    expect(properties(sample, "FnB")).toMatchObject({ Timeout: '"10"', Handler: '"B"' });
  });

  it("that SAM refuses are told, and left out", () => {
    const sample = sam(`
Globals:
  SimpleTable: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }
  Table: {}
  Function: none
Resources:
  T: { Type: AWS::Serverless::SimpleTable }
  F: { Type: AWS::Serverless::Function }
`);
    expect(sample.told).toEqual([
      "error: Globals cannot have a section `Table`, and SAM refuses the template; it takes Function, Api, HttpApi, WebSocketApi, SimpleTable, StateMachine, LayerVersion «Table»",
      "error: Globals.SimpleTable cannot have `PointInTimeRecoverySpecification`, and SAM refuses the template; write it in each resource «PointInTimeRecoverySpecification»",
      "error: Globals.Function is no map of properties, and SAM refuses it; write a name and a value for each «none»",
    ]);
    expect(properties(sample, "T")).toEqual({ BillingMode: '"PAY_PER_REQUEST"' });
  });

  it("are no properties of a resource whose properties a function gives", () => {
    const sample = sam(`
Globals: { Function: { Timeout: 10 } }
Resources: { F: { Type: AWS::Serverless::Function, Properties: !If [C, {}, {}] } }
Conditions: { C: !Equals [a, !Ref AWS::Region] }
`);
    expect(properties(sample, "F")).toEqual({});
  });

  it("used more often than can be read are unknown", () => {
    const variables = Array.from({ length: 2000 }, (_, index) => `V${String(index)}: v`).join(", ");
    const functions = Array.from({ length: 130 }, (_, index) => `  F${String(index)}: { Type: AWS::Serverless::Function }\n`).join("");
    const sample = sam(`Globals: { Function: { Timeout: 10, Environment: { Variables: { ${variables} } } } }\nResources:\n${functions}`);
    expect(properties(sample, "F0")).toHaveProperty("Timeout");
    expect(properties(sample, "F129")).not.toHaveProperty("Timeout");
    expect(sample.deployment.resources.find(({ address }) => address === "F129")?.properties.rest).toMatchObject({ why: "lists and mappings are used more often than can be read" });
    expect(sample.told).toHaveLength(1);
  });
});
