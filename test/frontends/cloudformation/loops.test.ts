import { describe, expect, it } from "vitest";
import { at, property, read, resource, seen, show, showCondition, value } from "./helpers.ts";

describe("Fn::ForEach in Resources", () => {
  const text = `Transform: AWS::LanguageExtensions
Parameters:
  Names: { Type: CommaDelimitedList, Default: "a,b" }
Resources:
  Fn::ForEach::Buckets:
    - Name
    - [Logs, Media]
    - "Bucket\${Name}":
        Type: AWS::S3::Bucket
        Properties:
          BucketName: !Sub "\${AWS::AccountId}-\${Name}"
          Tag: !Ref Name
          Other: !GetAtt "Bucket\${Name}.Arn"
          Plain: "x-\${Name}"
`;

  it("writes out one resource for each item", () => {
    const sample = read(text);
    expect(sample.deployment.resources.map(({ address, block }) => [address, block])).toEqual([
      ["BucketLogs", "Bucket${Name}"],
      ["BucketMedia", "Bucket${Name}"],
    ]);
    expect(at(text, resource(sample, "BucketMedia").name)).toBe('"Bucket${Name}"');
    expect(sample.told).toEqual([]);
  });

  it("replaces the variable in texts, in Ref and in the names of functions", () => {
    const sample = read(text);
    expect(show(property(sample, "BucketLogs", "BucketName"))).toBe(`?AWS::AccountId + "-Logs"`);
    expect(show(property(sample, "BucketLogs", "Other"))).toBe("@BucketLogs.Arn");
    expect(show(property(sample, "BucketMedia", "Plain"))).toBe(`"x-Media"`);
    expect(seen(text, property(sample, "BucketMedia", "Tag"))).toMatchObject({
      shown: `"Media"`,
      written: "!Ref Name",
      steps: ["an item of `Fn::ForEach::Buckets` «Media»"],
    });
  });

  it("takes a parameter for the collection, and leads to its default", () => {
    const sample = read(text.replace("[Logs, Media]", "!Ref Names"));
    expect(sample.deployment.resources.map(({ address }) => address)).toEqual(["Bucketa", "Bucketb"]);
    expect(seen(sample.text, property(sample, "Bucketb", "Tag")).steps).toEqual([
      `an item of \`Fn::ForEach::Buckets\` «"a,b"»`,
    ]);
  });

  it("leaves out what no name may hold, with `&{Name}`", () => {
    const sample = read(text.replace("[Logs, Media]", '["10.0/1"]').replaceAll("Bucket${Name}", "Bucket&{Name}"));
    expect(sample.deployment.resources.map(({ address }) => address)).toEqual(["Bucket1001"]);
    expect(show(property(sample, "Bucket1001", "Tag"))).toBe(`"10.0/1"`);
    expect(show(property(sample, "Bucket1001", "Other"))).toBe("@Bucket1001.Arn");
  });

  it("runs loop in loop", () => {
    const sample = read(`Resources:
  Fn::ForEach::Outer:
    - A
    - [x, y]
    - Fn::ForEach::Inner:
        - B
        - [1, 2]
        - "R\${A}\${B}":
            Type: AWS::S3::Bucket
            Properties: { Name: !Sub "\${A}.\${B}" }
`);
    expect(sample.deployment.resources.map(({ address, block }) => [address, block])).toEqual([
      ["Rx1", "R${A}${B}"],
      ["Rx2", "R${A}${B}"],
      ["Ry1", "R${A}${B}"],
      ["Ry2", "R${A}${B}"],
    ]);
    expect(show(property(sample, "Ry2", "Name"))).toBe(`"y.2"`);
  });

  it("over a collection that is not known makes one open resource", () => {
    const sample = read(text.replace(', Default: "a,b"', "").replace("[Logs, Media]", "!Ref Names"));
    const [open, ...others] = sample.deployment.resources;
    expect(others).toEqual([]);
    expect(open).toMatchObject({
      address: "Bucket${Name}",
      block: "Bucket${Name}",
      open: {
        least: 0,
        most: Infinity,
        why: "the collection of `Fn::ForEach::Buckets` is not known: parameter `Names` has no default",
      },
    });
    expect(show(property(sample, "Bucket${Name}", "BucketName"))).toBe(`?AWS::AccountId + "-" + ?Name`);
    expect(show(property(sample, "Bucket${Name}", "Tag"))).toBe("?Name");
    expect(show(property(sample, "Bucket${Name}", "Plain"))).toBe(`"x-" + ?Name`);
    expect(sample.told).toEqual([]);
  });

  it("counts a collection with optional items", () => {
    const sample = read(
      text
        .replace("[Logs, Media]", "[Logs, !If [C, Media, !Ref AWS::NoValue]]")
        .replace("Parameters:", "Conditions: { C: !Equals [!Ref AWS::Region, x] }\nParameters:"),
    );
    expect(sample.deployment.resources[0]?.open).toMatchObject({ least: 1, most: 2 });
  });

  it("of the wrong shape is told", () => {
    const sample = read("Resources:\n  A: { Type: AWS::S3::Bucket }\n  Fn::ForEach::B: [x, [y]]\n");
    expect(sample.told).toEqual([
      "error: `Fn::ForEach::B` takes a variable, a collection and a map; write all three «[x, [y]]»",
    ]);
  });

  it("is bounded", () => {
    const items = Array.from({ length: 300 }, (_, i) => `a${i}`).join(", ");
    const sample = read(`Resources:
  Fn::ForEach::A:
    - A
    - [${items}]
    - Fn::ForEach::B:
        - B
        - [${items}]
        - "R\${A}\${B}": { Type: AWS::S3::Bucket }
`);
    expect(sample.deployment.resources.length).toBeLessThan(10_000);
    expect(sample.told[0]).toBe(
      "warning: `Fn::ForEach::B` makes more copies than can be read; the rest is left out «Fn::ForEach::B»",
    );
  });

  it("is bounded in the text that it writes", () => {
    const sample = read(`Resources:
  A: { Type: AWS::S3::Bucket }
  Fn::ForEach::B:
    - B
    - [${"x".repeat(100_000)}]
    - R: { Type: AWS::S3::Bucket, Properties: { P: "${"${B}".repeat(1_000)}" } }
`);
    expect(sample.deployment.resources.map(({ address }) => address)).toEqual(["A"]);
    expect(sample.told).toHaveLength(1);
  });
});

describe("Fn::ForEach elsewhere", () => {
  it("adds to a map of properties", () => {
    const map = value(`
        Fn::ForEach::Tags:
          - Key
          - [A, B]
          - "Tag\${Key}": !Sub "v-\${Key}"
        Fixed: 1`);
    expect(map.shown).toBe(`{TagA: "v-A", TagB: "v-B", Fixed: "1"}`);
    expect(value(`{ "Fn::ForEach::Tags": ["Key", ["A"], { "T\${Key}": "x" }] }`).shown).toBe(`{TA: "x"}`);
  });

  it("over a collection that is not known leaves the rest of the map unknown", () => {
    const map = value(
      `{ "Fn::ForEach::Tags": ["Key", { "Ref": "P" }, { "T\${Key}": "x" }], "Fixed": 1 }`,
      "Parameters: { P: { Type: CommaDelimitedList } }",
    );
    expect(map.shown).toBe(`{Fixed: "1", …}`);
  });

  it("makes conditions and outputs", () => {
    const sample = read(`Conditions:
  Fn::ForEach::C:
    - Env
    - [dev, prod]
    - "Is\${Env}": !Equals [!Ref AWS::Region, !Ref Env]
Resources:
  A: { Type: AWS::S3::Bucket, Condition: Isprod }
Outputs:
  Fn::ForEach::O:
    - Name
    - [x, y]
    - "Out\${Name}": { Value: !Ref Name, Export: { Name: !Sub "e-\${Name}" } }
`);
    expect(showCondition(resource(sample, "A").exists)).toBe("Isprod");
    expect(sample.deployment.outputs.map(show)).toEqual([`"x"`, `"y"`]);
    expect(sample.deployment.exports.map(({ name }) => show(name))).toEqual([`"e-x"`, `"e-y"`]);
    expect(sample.told).toEqual([]);
  });
});
