import { describe, expect, it } from "vitest";
import { beside, DATABASE, times } from "./beside.ts";

const database = (multiAz: string, sections = ""): string => `${sections}Resources:\n  Db: {Type: AWS::RDS::DBInstance, Properties: {MultiAZ: ${multiAz}}}\n`;
const nested = (name: string, template: string): string => `  ${name}: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ${template}}}\n`;
const around = (count: number, inner: string, wrap: (inner: string, index: number) => string): string => Array.from({ length: count }).reduce<string>((made, _, index) => wrap(made, index), inner);
const conditions = (count: number): string => `Parameters:\n${times(count, (i) => `  P${i}: {Type: String}\n`)}Conditions:\n${times(count, (i) => `  C${i}: !Equals [!Ref P${i}, x]\n`)}`;
const P = "Parameters: {P: {Type: String}}\n";
const items = (count: number): string => `[${times(count, (i) => `${i}, `)}]`;

const TEMPLATES: readonly (readonly [name: string, text: string, told?: string])[] = [
  ["a default that is a parameter", database("!Ref A", "Parameters: {A: {Type: String, Default: {Ref: A}}}\n"), "is no plain text"],
  ["a chain of a thousand conditions", database("!If [C999, true, false]", `${P}Conditions:\n  C0: !Equals [!Ref P, x]\n${times(999, (i) => `  C${i + 1}: !Not [!Condition C${i}]\n`)}`)],
  ["conditions that double in each of sixty steps", database("!If [C60, true, false]", `${P}Conditions:\n  C0: !Equals [!Ref P, x]\n${times(60, (i) => `  C${i + 1}: !And [!Condition C${i}, !Condition C${i}]\n`)}`), "hangs on too many others"],
  ["two hundred conditions, one in the other", database(around(200, "false", (inner, i) => `!If [C${i}, true, ${inner}]`), conditions(200))],
  ["texts that double in each of forty steps", database(around(40, "!Ref P", (inner) => `!Sub ['\${A}\${A}', {A: ${inner}}]`), P)],
  ["lists that are split and joined again", database(around(40, "aaaaaaaaaa", (inner) => `!Join ['aa', !Split ['a', ${inner}]]`))],
  ["a text of two hundred thousand variables", database(`!Sub '${"${A}".repeat(200_000)}'`), "is not defined in this template"],
  ["variables that never end", database(`!Sub '${"${".repeat(500_000)}'`)],
  ["values to be looked up that never end", database(`'${"{{resolve:".repeat(100_000)}'`)],
  ["more networks than there are", database("!Cidr ['0.0.0.0/0', 99999999999999999999999, 9999999999999]")],
  ["an index past all lists", database("!Select [99999999999999999999, [a]]"), "is no index"],
  ["JSON in JSON in JSON", database(around(200, '"a"', (inner) => `!ToJsonString [${inner}]`))],
  ["mappings that ask themselves", database("!FindInMap [M, a, b]", "Mappings: {M: {a: {b: !FindInMap [M, a, b]}}}\n"), "holds a function"],
  ["mappings in mappings", database(around(100, "!Ref P", (inner) => `!FindInMap [M, ${inner}, b]`), `${P}Mappings:\n  M:\n${times(20, (i) => `    a${i}: {b: a${(i + 1) % 20}}\n`)}`)],
  ["loops that would make ten million copies of nothing", `Transform: AWS::LanguageExtensions\n${DATABASE}  Fn::ForEach::A: [A, ${items(300)}, {Fn::ForEach::B: [B, ${items(300)}, {Fn::ForEach::C: [C, ${items(300)}, {}]}]}]\n`, "makes more copies than can be read"],
  ["a loop over a long text", `Transform: AWS::LanguageExtensions\n${DATABASE}  Fn::ForEach::X: [V, [${"a".repeat(100_000)}], {'${"${V}".repeat(5_000)}': {Type: AWS::S3::Bucket}}]\n`, "makes more copies than can be read"],
  ["a list that is used ever again", `Parameters: {L: {Type: CommaDelimitedList, Default: '${"a,".repeat(20_000)}'}}\nResources:\n  Db: {Type: AWS::RDS::DBInstance}\n${times(60, (i) => `  T${i}: {Type: AWS::SNS::Topic, Properties: {TopicName: !Join ['-', !Ref L]}}\n`)}`, "used more often than can be read"],
  ["exports in a circle", `${database("!ImportValue A")}Outputs:\n  A: {Value: !ImportValue B, Export: {Name: A}}\n  B: {Value: !ImportValue A, Export: {Name: B}}\n`],
  ["exports that double in each of forty steps", `${database("!ImportValue A40")}Outputs:\n  A0: {Value: abc, Export: {Name: A0}}\n${times(40, (i) => `  A${i + 1}: {Value: !Join ['', [!ImportValue A${i}, !ImportValue A${i}]], Export: {Name: A${i + 1}}}\n`)}`],
  ["an export for each branch of forty conditions", `${database("!ImportValue A40", conditions(40))}Outputs:\n  A0: {Value: true, Export: {Name: A0}}\n${times(40, (i) => `  A${i + 1}: {Value: !If [C${i}, !ImportValue A${i}, !ImportValue A${i}], Export: {Name: A${i + 1}}}\n`)}`],
  ["resources that depend on each other in a circle", `${DATABASE}${times(300, (i) => `  T${i}: {Type: AWS::SNS::Topic, DependsOn: T${(i + 1) % 300}}\n`)}`],
  ["functions whose roles are functions", `${DATABASE}${times(200, (i) => `  F${i}: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref F${(i + 1) % 200}, Cluster: !Ref F${(i + 7) % 200}}}\n`)}`],
  ["names of a million characters", `Resources:\n  Db: {Type: AWS::RDS::DBInstance, Properties: {MultiAZ: !Ref ${"B".repeat(1_000_000)}}}\n`, "is not defined in this template"],
];

describe("a template is judged whatever its values hang on:", () => {
  it.each(TEMPLATES)("%s", async (_, text = "", told) => {
    const result = await beside(text);
    if (told !== undefined) expect(result.told.join("\n")).toContain(told);
    expect(result.outcome).toBe("read");
    expect(result.isHealthyJudged).toBe(true);
    expect(result.report.verdicts.some(({ resource }) => resource.address === "Db")).toBe(true);
  });
});

const file = (name: string, text: string): { readonly file: string; readonly text: string; readonly named: boolean } => ({ file: `hostile/${name}`, text, named: true });
const include = (location: string): string => `{Fn::Transform: {Name: AWS::Include, Parameters: {Location: '${location}'}}}`;

describe("templates that name each other", () => {
  it("are told where one nests itself", async () => {
    const result = await beside([file("a.yaml", `${DATABASE}${nested("A", "a.yaml")}`)]);
    expect(result.told).toEqual(["warning: the nested stack `A` is not read: the templates nest each other in a circle; check its template by itself"]);
    expect(result.isHealthyJudged).toBe(true);
  });

  it("are told where they make more than can be read", async () => {
    const result = await beside([file("a.yaml", `${DATABASE}${times(400, (i) => nested(`N${i}`, "b.yaml"))}`), file("b.yaml", `Resources:\n${times(400, (i) => `  T${i}: {Type: AWS::IoT::Thing}\n`)}`)]);
    expect(result.told.join("\n")).toContain("nests more stacks than can be read");
    expect(result.isHealthyJudged).toBe(true);
  });

  it("end where a snippet includes itself, twice", async () => {
    const result = await beside([file("a.yaml", database(include("s.yaml"))), file("s.yaml", `- ${include("s.yaml")}\n- ${include("s.yaml")}\n`)]);
    expect(result.outcome).toBe("read");
    expect(result.isHealthyJudged).toBe(true);
  });

  it.each(["../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "s3://bucket/s.yaml", "\\\\host\\share", "C:\\Windows\\win.ini", "a\u0000b", "/dev/zero", "."])("read nothing else, whatever they name: %j", async (path) => {
    const quoted = JSON.stringify(path);
    const text = `Transform: AWS::Serverless-2016-10-31\n${database(`{Fn::Transform: {Name: AWS::Include, Parameters: {Location: ${quoted}}}}`)}${nested("A", quoted)}  F: {Type: AWS::Serverless::Function, Properties: {CodeUri: ${quoted}}}\n  G: {Type: AWS::Serverless::Application, Properties: {Location: ${quoted}}}\n  M: {Type: AWS::Serverless::StateMachine, Properties: {DefinitionUri: ${quoted}}}\n`;
    const result = await beside(text);
    expect(result.report.inputs.map(({ file: name }) => name).sort()).toEqual(["healthy/t.yaml", "hostile/t.yaml"]);
    expect(result.outcome).toBe("read");
  });
});
