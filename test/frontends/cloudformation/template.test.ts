import { describe, expect, it } from "vitest";
import { readTemplate } from "../../../src/frontends/cloudformation/template.ts";
import { ALWAYS } from "../../../src/value/reading.ts";
import { at, property, read, resource, show, showCondition, told } from "./helpers.ts";

const outcome = (text: string, file = "t.yaml") => {
  const result = readTemplate({ source: { file, text } });
  return {
    outcome: result.outcome,
    reason: result.outcome === "read" ? "" : result.reason,
    told: told(text, result.diagnostics),
  };
};

describe("a template", () => {
  const text = `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Db:   # the shop's
    Type: AWS::RDS::DBInstance
    DeletionPolicy: Retain
    UpdateReplacePolicy: !If [Gone, Retain, Delete]
    DependsOn: [Other]
    Metadata: { resilint: { ignore: [] } }
    CreationPolicy: { ResourceSignal: { Count: 1 } }
    UpdatePolicy: {}
    Properties:
      MultiAZ: true
  Other:
    Type: AWS::S3::Bucket
Conditions: { Gone: !Equals [!Ref AWS::Region, x] }
`;

  it("is a deployment named by its file", () => {
    const result = readTemplate({ source: { file: "shop/db.yaml", text } });
    if (result.outcome !== "read") throw new Error(result.reason);
    expect(result.deployment).toMatchObject({
      id: "shop/db.yaml",
      language: "cloudformation",
      file: "shop/db.yaml",
      start: { file: "shop/db.yaml", start: 0, end: 38 },
    });
  });

  it("has resources with type, name, properties and settings", () => {
    const sample = read(text);
    const db = resource(sample, "Db");
    expect(db).toMatchObject({ language: "cloudformation", type: "AWS::RDS::DBInstance", address: "Db", block: "Db" });
    expect(at(text, db.name)).toBe("Db");
    expect(at(text, db.properties.place.span)).toBe("MultiAZ: true");
    expect(showCondition(db.exists)).toBe("true");
    expect(show(property(sample, "Db", "MultiAZ"))).toBe(`"true"`);
    expect(show(db.settings)).toBe(
      `{DeletionPolicy: "Retain", UpdateReplacePolicy: if Gone then "Retain" else "Delete", DependsOn: ["Other"], ` +
        `Metadata: {resilint: {ignore: []}}, CreationPolicy: {ResourceSignal: {Count: "1"}}, UpdatePolicy: {}}`,
    );
  });

  it("stands on the name of a resource where it has no properties", () => {
    const other = resource(read(text), "Other");
    expect(show(other.properties)).toBe("{}");
    expect(at(text, other.properties.place.span)).toBe("Other");
  });

  it("is the same in JSON", () => {
    const json = `{ "Resources": { "Db": { "Type": "AWS::RDS::DBInstance", "Properties": { "MultiAZ": true, "Tags": null } } } }`;
    const sample = read(json);
    expect(show(resource(sample, "Db").properties)).toBe(`{MultiAZ: "true", Tags: absent}`);
    expect(at(json, resource(sample, "Db").name)).toBe(`"Db"`);
  });

  it("has properties with a key's place each", () => {
    const entry = resource(read(text), "Db").properties.entries.get("MultiAZ");
    expect(entry && at(text, entry.key.span)).toBe("MultiAZ");
  });

  it("keeps SAM resources under their own types", () => {
    const sample = read(
      "Transform: AWS::Serverless-2016-10-31\nGlobals: {}\nResources:\n  F: { Type: AWS::Serverless::Function }\n",
    );
    expect(resource(sample, "F").type).toBe("AWS::Serverless::Function");
  });
});

describe("properties that the file does not show", () => {
  it("are the unknown rest where a macro adds them", () => {
    const sample = read(`Resources:
  A: { Type: AWS::S3::Bucket, Properties: { BucketName: a, Fn::Transform: { Name: AWS::Include } } }
  B: { Type: AWS::S3::Bucket, Properties: { Fn::Transform: { Name: AWS::Include } } }
  C: { Type: AWS::S3::Bucket, Properties: { BucketName: a }, Fn::Transform: { Name: AWS::Include } }
`);
    expect(["A", "B", "C"].map((name) => show(resource(sample, name).properties))).toEqual([
      `{BucketName: "a", …}`,
      "{, …}",
      `{BucketName: "a", …}`,
    ]);
    expect(sample.told).toEqual([]);
  });

  it("are the unknown rest where a function gives them all", () => {
    const sample = read(
      "Conditions: { C: !Equals [a, b] }\nResources:\n  A: { Type: AWS::S3::Bucket, Properties: !If [C, {a: 1}, {b: 2}] }\n",
    );
    const { properties } = resource(sample, "A");
    expect(show(properties)).toBe("{, …}");
    expect(properties.rest?.why).toBe("`Fn::If` gives all its properties");
  });

  it("are malformed where they are no map", () => {
    expect(read("Resources:\n  A: { Type: AWS::S3::Bucket, Properties: [a] }\n").told).toEqual([
      "error: Properties is no map; write `Name: value` lines «[a]»",
    ]);
  });
});

describe("outputs", () => {
  const sample = read(`Conditions: { C: !Equals [!Ref AWS::Region, a] }
Resources:
  Vpc: { Type: AWS::EC2::VPC }
Outputs:
  Plain: { Value: !Ref Vpc }
  Shared: { Value: !Ref Vpc, Export: { Name: !Sub "\${AWS::StackName}-Vpc" } }
  Some: { Condition: C, Value: !GetAtt Vpc.CidrBlock, Export: { Name: cidr } }
  None: {}
`);

  it("are all there, under their conditions", () => {
    expect(sample.deployment.outputs.map(show)).toEqual(["@Vpc", "@Vpc", "if C then @Vpc.CidrBlock else absent"]);
  });

  it("are exported by name, and where their condition holds", () => {
    expect(sample.deployment.exports.map(({ name, value, exists }) => [show(name), show(value), exists])).toEqual([
      [`?AWS::StackName + "-Vpc"`, "@Vpc", ALWAYS],
      [`"cidr"`, "@Vpc.CidrBlock", expect.objectContaining({ op: "named", name: "C" })],
    ]);
  });
});

describe("what is wrong in a resource", () => {
  it("is told, and the others are read", () => {
    const sample = read("Resources:\n  A: { Properties: {} }\n  B: text\n  C: { Type: AWS::S3::Bucket }\n");
    expect(sample.deployment.resources.map(({ address }) => address)).toEqual(["C"]);
    expect(sample.told).toEqual([
      "error: resource `A` has no Type; add one «A»",
      "error: resource `B` is no map; give it a Type and Properties «B»",
    ]);
  });
});

describe("a file that is not read", () => {
  it("is unreadable where it means to be a template and cannot be parsed", () => {
    const tab = outcome("Resources:\n  A:\n    Type: AWS::S3::Bucket\n\tProperties: {}\n");
    expect(tab).toMatchObject({ outcome: "unreadable", reason: "it cannot be parsed" });
    expect(tab.told[0]).toMatch(/^error: a tab stands where YAML wants spaces; indent with spaces/u);
    expect(outcome(`{ "Resources": { "A": { "Type": "AWS::S3::Bucket" } }, }`)).toEqual({
      outcome: "unreadable",
      reason: "it cannot be parsed",
      told: ["error: a key in double quotes is missing here; add it, or remove the comma before «}»"],
    });
  });

  it("is passed over with a reason", () => {
    expect(outcome("kind: Pod\n")).toEqual({
      outcome: "passed-over",
      reason: "it is no CloudFormation template",
      told: [],
    });
    expect(outcome(`{ "fragment": { "Resources": { "A": { "Type": "AWS::S3::Bucket" } } } }`)).toEqual({
      outcome: "passed-over",
      reason: "it has no Resources at its top",
      told: [],
    });
    expect(outcome("Resources:\n  A: { Kind: AWS::S3::Bucket }\n")).toMatchObject({
      outcome: "passed-over",
      reason: "its Resources hold nothing with a Type",
    });
    expect(outcome("Resources: [AWS::S3::Bucket]\n")).toMatchObject({ outcome: "passed-over" });
  });

  it("is told where it means to be a template and defines no resource", () => {
    expect(outcome("AWSTemplateFormatVersion: 2010-09-09\nResource: { A: { Type: AWS::S3::Bucket } }\n")).toEqual({
      outcome: "unreadable",
      reason: "it has no Resources at its top",
      told: [
        "error: the template has no Resources at its top; add them, or correct the name of the section «AWSTemplateFormatVersion»",
      ],
    });
    const message =
      "error: the Resources hold nothing with a Type; give each resource a name and below it its Type «Resources»";
    for (const resources of ["A: { type: AWS::S3::Bucket, Properties: {} }", "A: { Kind: x }\nAWSTemplateFormatVersion: x"]) {
      expect(outcome(`Resources:\n  ${resources}\nDescription: AWS::S3::Bucket\n`)).toEqual({
        outcome: "unreadable",
        reason: "its Resources hold nothing with a Type",
        told: [message],
      });
    }
  });

  it("is told the first error of a line only", () => {
    const wrong = outcome("Resources:\n  A: { Type: AWS::S3::Bucket }\n  {{resolve:  B:\n  C: @d\n");
    expect(wrong.told.map((each) => each.split("«")[0])).toEqual([
      "error: this is read as a key and is none; check for a missing `:` or `-`, or for a `: ` inside text that wants quotes ",
      "error: plain text cannot begin with this character; put the text in quotes ",
      "error: this line's indentation does not fit the lines above it; align it with its siblings ",
    ]);
  });

  it("is read from the document that is a template", () => {
    const text = "kind: Pod\n---\nResources:\n  A: { Type: AWS::S3::Bucket }\n";
    expect(read(text).deployment.resources.map(({ address }) => address)).toEqual(["A"]);
    expect(read(text).told).toEqual([]);
  });

  it("is read from its first template where it holds two", () => {
    const text = "Resources:\n  A: { Type: AWS::S3::Bucket }\n---\nResources:\n  B: { Type: AWS::S3::Bucket }\n";
    expect(read(text).deployment.resources.map(({ address }) => address)).toEqual(["A"]);
    expect(read(text).told).toEqual([
      "warning: CloudFormation reads one template from a file, and this is another one; move it to its own file «R»",
    ]);
  });

  it("is too large past 5 MB, and noted past CloudFormation's own limit", () => {
    const template = "Resources:\n  A: { Type: AWS::S3::Bucket }\n";
    expect(outcome(`${template}# ${"x".repeat(5_300_000)}`)).toEqual({
      outcome: "passed-over",
      reason: "it is larger than 5 MB",
      told: ["warning: the file is larger than 5 MB and is not read; CloudFormation takes templates up to 1 MB «»"],
    });
    expect(read(`${template}# ${"x".repeat(1_100_000)}`).told).toEqual([
      "note: the template is larger than the 1 MB that CloudFormation takes; split it into nested stacks «»",
    ]);
  });
});

describe("sections and resources of the wrong shape", () => {
  it("are told, and hide nothing else", () => {
    const sample = read(`Resources:
  A: { Type: !Ref X }
  B: { Type: AWS::S3::Bucket, DependsOn: [A, Gone] }
  C:
Parameters: [x]
Conditions: !Include c.yaml
Mappings:
Outputs: 3
`);
    expect(sample.deployment.resources.map(({ address }) => address)).toEqual(["B"]);
    const advice = "is no map and is left out; write a name and `:` before each of its entries";
    expect(sample.told).toEqual([
      `error: Parameters ${advice} «[x]»`,
      `error: Conditions ${advice} «!Include c.yaml»`,
      `error: Outputs ${advice} «3»`,
      "error: resource `A` has a Type that is no plain text; write the type itself «A»",
      "error: resource `C` is no map; give it a Type and Properties «C»",
      "note: `A`, `Gone` are not defined in this template; define or correct the name «A»",
    ]);
  });
});

describe("what `rain pkg` is yet to fill in", () => {
  it("is not known, and no mistake", () => {
    const sample = read(`Resources:
  Net: { Type: !Rain::Module "../net.yml" }
  Edge: { Type: { "Rain::Module": "../edge.yml" } }
  Fn: { Type: AWS::Lambda::Function, Properties: { Code: { ZipFile: !Rain::Embed code.py } } }
`);
    expect(sample.told).toEqual([
      "warning: resource `Net` is a module that `rain pkg` writes out; check the packaged template to have it judged «Net»",
      "warning: resource `Edge` is a module that `rain pkg` writes out; check the packaged template to have it judged «Edge»",
      "note: `!Rain::Embed` is filled in by `rain pkg`; check the packaged template to have it judged «!Rain::Embed code.py»",
    ]);
  });
});

describe("a macro of the whole template", () => {
  const told = (transform: string): readonly string[] =>
    read(`Transform: ${transform}
Resources:
  A: { Type: AWS::S3::Bucket, Condition: C, Properties: { B: !FindInMap [M, a, b] } }
`).told;

  it("may define conditions and mappings", () => {
    expect(told("Acme")).toEqual([]);
    expect(told("[{ Name: AWS::Include, Parameters: { Location: s3://a } }]")).toEqual([]);
  });

  it("of AWS's own defines none that the template uses", () => {
    expect(told("AWS::Serverless-2016-10-31")).toHaveLength(2);
    expect(told("AWS::LanguageExtensions")).toHaveLength(2);
  });
});

describe("a template that is nothing but mistakes", () => {
  it("is told so", () => {
    const properties = Array.from({ length: 500 }, (_, i) => `      P${i}: !Frob x\n`).join("");
    const all = read(`Resources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties:\n${properties}`).told;
    expect(all).toHaveLength(101);
    expect(all.at(-1)).toBe(
      "note: 400 more problems in this file are not shown; correct the first ones and run again «!Frob x»",
    );
  });

  it("is told each mistake once, however often a loop writes it out", () => {
    const sample = read(`Resources:
  Fn::ForEach::L: [X, [a, b, c], { "R\${X}": { Type: AWS::S3::Bucket, Properties: { P: !Frob x } } }]
`);
    expect(sample.told).toHaveLength(1);
  });
});

describe("hostile templates", () => {
  const head = "Resources:\n  R:\n    Type: AWS::S3::Bucket\n    Properties:\n";
  const doubled = (inner: string): string => {
    let json = inner;
    for (let level = 0; level < 100; level += 1) json = `{"Fn::Sub":["\${A}\${A}",{"A":${json}}]}`;
    return `{"Resources":{"R":{"Type":"AWS::S3::Bucket","Properties":{"A":${json}}}}}`;
  };

  const many = (count: number, text: (index: number) => string, between = ""): string =>
    Array.from({ length: count }, (_, index) => text(index)).join(between);

  const cases: Readonly<Record<string, string>> = {
    "aliases of aliases": `a: &a0 [x, x]\n${Array.from({ length: 60 }, (_, i) => `b${i}: &a${i + 1} [*a${i}, *a${i}]\n`).join("")}${head}      A: *a60\n`,
    "text that doubles": doubled('"x"'),
    "unknown text that doubles": doubled('{"Ref":"Q"}'),
    "a long default, used often": `Parameters:\n  P: { Type: String, Default: ${"x".repeat(100_000)} }\n${head}      A: !Sub '${"${P}".repeat(10_000)}'\n`,
    "functions in functions": `${head}      A: ${"!Join ['', [".repeat(240)}x${"]]".repeat(240)}\n`,
    "splits in selects": `${head}      A: ${"!Select [0, !Split [',', ".repeat(120)}!Ref Q${"]]".repeat(120)}\n`,
    "mappings in mappings": `Mappings:\n  M:\n${Array.from({ length: 64 }, (_, i) => `    K${i}: { ${Array.from({ length: 20 }, (_, j) => `L${j}: K${(i + j) % 64}`).join(", ")} }\n`).join("")}${head}      A: ${"!FindInMap [M, ".repeat(20)}!Ref AWS::Region${", !Ref AWS::AccountId]".repeat(20)}\n`,
    "40,000 equal keys": `${head}${"      A: 1\n".repeat(40_000)}`,
    "a list of very many conditions": `${head}      A: !Join ['', [${many(5_000, (i) => `!If [C${i}, a, b]`, ",")}]]\n`,
    "a mapping that refers to itself": `Mappings: { M: { a: { b: !FindInMap [M, a, b] } } }\n${head}      A: !FindInMap [M, a, b]\n`,
    "mappings that double": `Mappings:\n${many(30, (i) => `  M${i}: { a: { b: [!FindInMap [M${i + 1}, a, b], !FindInMap [M${i + 1}, a, b]] } }\n`)}${head}      A: !FindInMap [M0, a, b]\n`,
    "defaults in defaults": `Mappings:\n  M:\n${many(60, (i) => `    k${i}: { a: x }\n`)}${head}      A: ${"{'Fn::FindInMap': [M, !Ref AWS::Region, !Ref AWS::AccountId, {DefaultValue: ".repeat(20)}x${"}]}".repeat(20)}\n`,
    "a mapping's list, used often": `Mappings: { M: { a: { b: [${many(2_500, () => "x", ",")}] } } }\n${head}      A: [${many(5_000, () => "!FindInMap [M, a, b]", ",")}]\n`,
    "a list parameter, used often": `Parameters: { P: { Type: CommaDelimitedList, Default: "${many(50_000, () => "a", ",")}" } }\n${head}      A: [${many(2_000, () => "!Select [1, !Ref P]", ",")}]\n`,
    "many allowed values, used often": `Parameters: { P: { Type: String, AllowedValues: [${many(5_000, (i) => `a${i}`, ",")}] } }\n${head}      A: [${many(5_000, () => "!Ref P", ",")}]\n`,
    "a parameter, joined often": `Parameters: { P: { Type: String, Default: a } }\n${head}      A: !Join ['', [${many(15_000, () => "!Ref P", ",")}]]\n`,
    "variables that are written as escapes": `{"Resources":{"R":{"Type":"AWS::S3::Bucket","Properties":{"A":{"Fn::Sub":"${many(100_000, () => "\\u0024{P}")}"}}}}}`,
    "modules and names that are not defined": `Resources:\n${many(5_000, (i) => `  M${i}: { Type: 'A::B::C::MODULE' }\n`)}  R: { Type: 'AWS::S3::Bucket', Properties: { A: [${many(5_000, (i) => `!Ref U${i}`, ",")}] } }\n`,
    "many lines of one text that begin too far left": `${head}      A: "\n${many(10_000, () => "x\n")}"\n${many(10_000, (i) => `      k${i}: v\n`)}`,
    "one list of 2,000,000 items": `${head}      A: [${many(2_000_000, () => "a", ",")}]\n`,
    "quotes that never end": `${head}${"      A: 'x\nb\n".repeat(1_000)}`,
  };

  // Without its bound each would take minutes or for ever: the limit tells these apart, and measures nothing.
  it.each(Object.entries(cases))("%s come to an end", { timeout: 30_000 }, (_, text) => {
    expect(readTemplate({ source: { file: "t.yaml", text } }).outcome).not.toBe("passed-over");
  });

  it("are told where they use too much too often, or hold too much", () => {
    const told = (text: string): readonly string[] =>
      outcome(text).told.filter((each) => !each.startsWith("note:"));
    expect(told(cases["a mapping's list, used often"] ?? "")).toEqual([
      "warning: the lists and mappings up to here are used more often than can be read; simplify the template «!FindInMap [M, a, b]»",
    ]);
    expect(told(cases["one list of 2,000,000 items"] ?? "")).toEqual([
      "error: the file holds more values than can be read; CloudFormation takes templates up to 1 MB, so split it «»",
    ]);
  });

  it("keep names like __proto__ as data", () => {
    const sample = read(`Resources:
  __proto__: { Type: AWS::S3::Bucket, Properties: { __proto__: { polluted: 1 }, constructor: x } }
  constructor: { Type: AWS::S3::Bucket }
Parameters: { toString: { Type: String, Default: y } }
Outputs: { A: { Value: !Ref toString }, B: { Value: !Ref hasOwnProperty } }
`);
    expect(sample.deployment.resources.map(({ address }) => address)).toEqual(["__proto__", "constructor"]);
    expect(show(resource(sample, "__proto__").properties)).toBe(`{__proto__: {polluted: "1"}, constructor: "x"}`);
    expect(sample.deployment.outputs.map(show)).toEqual([`"y"`, "@hasOwnProperty"]);
    expect("polluted" in {}).toBe(false);
  });
});
