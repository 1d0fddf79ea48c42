import { describe, expect, it } from "vitest";
import { value } from "./helpers.ts";

describe("Ref", () => {
  it("of a resource is a reference to it, with the tag in its span", () => {
    const ref = value("!Ref Db");
    expect(ref.shown).toBe("@Db");
    expect(ref.written).toBe("!Ref Db");
    expect(ref.reading).toMatchObject({ scope: "app", address: "Db" });
  });

  it("has a long form", () => {
    const ref = value(`{ "Ref": "Db" }`);
    expect(ref.shown).toBe("@Db");
    expect(ref.written).toBe(`{ "Ref": "Db" }`);
  });

  it("of a name that is not defined is a reference all the same, and the file's undefined names are told once", () => {
    const refs = value("[!Ref A, !Ref A, !GetAtt B.Arn, !Sub '${C}', !Ref D, !Ref E, !Ref F, !Ref G]");
    expect(refs.shown).toBe("[@A, @A, @B.Arn, @C, @D, @E, @F, @G]");
    expect(refs.told).toEqual([
      "note: `A`, `B`, `C`, `D`, `E` and 2 more are not defined in this template; define or correct the name «!Ref A»",
    ]);
    expect(value("!Ref A").told).toEqual([
      "note: `A` is not defined in this template; define or correct the name «!Ref A»",
    ]);
  });

  it("of a name that a macro may define is no mistake", () => {
    expect(value("!Ref ServerlessRestApi", "Transform: AWS::Serverless-2016-10-31").told).toEqual([]);
    expect(value("!Ref Other", "Transform: [AWS::LanguageExtensions, Acme]").told).toEqual([]);
    expect(value("!Ref Other", "Transform: AWS::LanguageExtensions").told).toHaveLength(1);
  });

  it("of no name is malformed", () => {
    const ref = value("{ Ref: [a] }");
    expect(ref.shown).toBe("?!");
    expect(ref.told).toEqual([
      "error: `Ref` takes the name of a parameter or a resource; write the name «{ Ref: [a] }»",
    ]);
    expect(value("!Ref [a]").told).toEqual(["error: `!Ref` cannot take a list; correct what follows it «!Ref [a]»"]);
  });
});

describe("Fn::GetAtt", () => {
  it.each([
    "!GetAtt Db.Endpoint.Address",
    "!GetAtt [Db, Endpoint.Address]",
    `{ "Fn::GetAtt": ["Db", "Endpoint.Address"] }`,
    "{ Fn::GetAtt: Db.Endpoint.Address }",
  ])("%s is a reference with an attribute", (written) => {
    const attribute = value(written);
    expect(attribute.shown).toBe("@Db.Endpoint.Address");
    expect(attribute.written).toBe(written);
  });

  it("reaches the outputs of a nested stack", () => {
    expect(value("!GetAtt Bucket.Outputs.Name").shown).toBe("@Bucket.Outputs.Name");
  });

  it("may be given its attribute by a parameter", () => {
    const parameters = "Parameters: { What: { Type: String, Default: Arn }, Which: { Type: String } }";
    expect(value("!GetAtt [Db, !Ref What]", parameters).shown).toBe("@Db.Arn");
    expect(value("!GetAtt [Db, !Ref Which]", parameters).shown).toBe("?!GetAtt [Db, !Ref Which]");
  });

  it("without an attribute is malformed", () => {
    expect(value("!GetAtt Db").told).toEqual([
      "error: `Fn::GetAtt` takes a resource and an attribute; write `!GetAtt Resource.Attribute` «!GetAtt Db»",
    ]);
  });
});

describe("Fn::ImportValue", () => {
  it.each(["!ImportValue net-Vpc", `{ "Fn::ImportValue": "net-Vpc" }`])("%s is an import by name", (written) => {
    expect(value(written).shown).toBe(`import "net-Vpc"`);
    expect(value(written).written).toBe(written);
  });

  it("keeps the parts of a name that is not known", () => {
    expect(value(`{ "Fn::ImportValue": { "Fn::Sub": "\${AWS::StackName}-Vpc" } }`).shown).toBe(
      `import ?AWS::StackName + "-Vpc"`,
    );
  });

  it("of a name under a condition is an import under the condition", () => {
    const conditions = "Conditions: { C: !Equals [!Ref 'AWS::Region', a] }";
    expect(value("{ Fn::ImportValue: !If [C, a, b] }", conditions).shown).toBe(`if C then import "a" else import "b"`);
  });

  it("of a list is malformed", () => {
    expect(value("{ Fn::ImportValue: [a] }").told).toEqual([
      "error: `Fn::ImportValue` takes the name of an export; write the name «{ Fn::ImportValue: [a] }»",
    ]);
  });
});

describe("a function that is not known", () => {
  it("gives an unknown value and is told", () => {
    const short = value("!Frob x");
    expect(short.shown).toBe("?");
    expect(short.told).toEqual([
      "warning: `!Frob` is no function that is known here, so its value is unknown; correct the name «!Frob x»",
    ]);
    expect(value("{ Fn::Frob: x }").told).toEqual([
      "warning: `Fn::Frob` is no function that is known here, so its value is unknown; correct the name «{ Fn::Frob: x }»",
    ]);
  });

  it("beside other keys makes the rest of its map unknown", () => {
    const map = value("{ A: 1, Fn::If: [C, a, b] }");
    expect(map.shown).toBe(`{A: "1", …}`);
    expect(map.told).toEqual(["error: `Fn::If` stands beside other keys; give it a map of its own «Fn::If»"]);
  });
});
