import fc from "fast-check";
import { Document, isMap, isScalar, type Node, Scalar, visit, YAMLSeq } from "yaml";
import type { CaseFile } from "./case.ts";
import { shapesOf, type TypeShape } from "./shapes.ts";
import { entriesOf, isRecord, junk, leafValue, NAMES, REGIONS, type Json } from "./values.ts";

/** CloudFormation templates of real types, with every function and every section, of which little is right by and large. */

const name = fc.constantFrom(...NAMES);
const reference: fc.Arbitrary<Json> = fc.oneof(
  name.map((of): Json => ({ Ref: of })),
  fc.tuple(name, fc.constantFrom("Arn", "Id", "Outputs.A", "a.b")).map(([of, attribute]): Json => ({ "Fn::GetAtt": [of, attribute] })),
  name.map((of): Json => ({ "Fn::Sub": `\${${of}}-\${AWS::Region}` })),
);

const { any } = fc.letrec<{ any: Json; text: Json; condition: Json; list: Json }>((tie) => ({
  text: fc.oneof({ depthSize: "small", withCrossShrink: true }, fc.constantFrom<Json>("a", "b", "true", "7", "a,b"), reference, tie("any")),
  list: fc.oneof({ depthSize: "small", withCrossShrink: true }, fc.array(tie("text"), { maxLength: 3 }), fc.constantFrom(...REGIONS).map((of): Json => ({ "Fn::GetAZs": of })), fc.tuple(fc.constantFrom(",", "", "a"), tie("text")).map((of): Json => ({ "Fn::Split": of })), tie("any")),
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("Yes", "No", "Loop", "Gone").map((Condition): Json => ({ Condition })),
    fc.tuple(tie("text"), tie("text")).map((of): Json => ({ "Fn::Equals": of })),
    fc.tuple(fc.constantFrom("Fn::And", "Fn::Or", "Fn::Not"), fc.array(tie("condition"), { maxLength: 3 })).map(([key, of]): Json => ({ [key]: of })),
    fc.tuple(tie("list"), tie("text")).map((of): Json => ({ "Fn::Contains": of })),
  ),
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    reference,
    fc.constantFrom<Json>({ Ref: "AWS::NoValue" }, { Ref: "AWS::Region" }, { Ref: "AWS::StackName" }, { "Fn::ImportValue": "a" }, "{{resolve:ssm:a}}", { "Fn::Base64": "a" }, { "Fn::Cidr": ["10.0.0.0/16", 6, 8] }),
    fc.tuple(fc.constantFrom("Yes", "No", "Loop", "Gone"), tie("text"), tie("text")).map((of): Json => ({ "Fn::If": of })),
    fc.tuple(fc.constantFrom("-", "", ","), tie("list")).map((of): Json => ({ "Fn::Join": of })),
    fc.tuple(fc.constantFrom<Json>(0, 1, "1", -1, 99), tie("list")).map((of): Json => ({ "Fn::Select": of })),
    fc.tuple(fc.constantFrom("M", "N"), tie("text"), fc.constantFrom("k", "l")).map((of): Json => ({ "Fn::FindInMap": of })),
    fc.tuple(fc.constant("M"), tie("text"), fc.constant("k"), tie("text")).map(([map, top, second, DefaultValue]): Json => ({ "Fn::FindInMap": [map, top, second, { DefaultValue }] })),
    fc.tuple(fc.constantFrom("${A}${x}", "${!A}", "${B.Arn}", "${x}"), tie("text")).map(([text, x]): Json => ({ "Fn::Sub": [text, { x }] })),
    tie("list").map((of): Json => ({ "Fn::Length": of })),
    tie("text").map((of): Json => ({ "Fn::ToJsonString": { a: of } })),
    fc.constant<Json>({ "Fn::Transform": { Name: "AWS::Include", Parameters: { Location: "./part.yaml" } } }),
    junk,
  ),
}));

const parameter = fc.constantFrom<Json>({ Type: "String" }, { Type: "String", Default: "a", AllowedValues: ["a", "b"] }, { Type: "CommaDelimitedList", Default: "a, b" }, { Type: "Number", Default: 7 }, { Type: "List<AWS::EC2::Subnet::Id>" }, { Type: "AWS::SSM::Parameter::Value<String>", Default: "/a" }, {}, { Default: [] });
const condition = fc.oneof(fc.tuple(reference, fc.constant<Json>("a")).map((of): Json => ({ "Fn::Equals": of })), fc.constantFrom<Json>({ Condition: "Loop" }, { "Fn::Not": [{ Condition: "No" }] }, { "Fn::Or": [{ Condition: "Yes" }, { Condition: "Loop" }] }), junk);

const writing = (leaf: Parameters<typeof leafValue>[0]): fc.Arbitrary<Json> => fc.oneof({ weight: 6, arbitrary: leafValue(leaf, reference) }, { weight: 2, arbitrary: any });

function resource({ type, properties }: TypeShape): fc.Arbitrary<Json> {
  return fc
    .record({
      Properties: entriesOf(properties, writing),
      Condition: fc.constantFrom<Json>("Yes", "No", "Gone", 1),
      DeletionPolicy: fc.oneof(fc.constantFrom<Json>("Retain", "Delete", "Snapshot"), any),
      DependsOn: fc.constantFrom<Json>("A", ["A", "B"], ["Gone"], {}),
      Metadata: fc.constantFrom<Json>({ resilint: { ignore: [{ id: "s3-*", reason: "x", until: "2030-01-01" }] } }, { resilint: { ignore: "a" } }, { "aws:cdk:path": "App/A/Resource" }),
      UpdatePolicy: fc.constantFrom<Json>({}, { AutoScalingRollingUpdate: { MinInstancesInService: 1 } }),
    }, { requiredKeys: ["Properties"] })
    .map((of): Json => ({ Type: type, ...of }));
}

const SHAPES = shapesOf("cloudformation");
const real = fc.nat(SHAPES.length - 1).chain((index) => resource(SHAPES[index] ?? { type: "AWS::S3::Bucket", properties: { is: "map", entries: new Map() } }));
const odd = fc.oneof(
  fc.record({ Type: fc.constantFrom<Json>("AWS::CloudFormation::Stack"), Properties: fc.record({ TemplateURL: fc.constantFrom<Json>("./child.yaml", "./app.yaml", "../child.yaml", "https://s3.amazonaws.com/b/child.yaml", { Ref: "A" }), Parameters: fc.constantFrom<Json>({ A: { Ref: "A" } }, { A: { "Fn::GetAtt": ["Stack", "Outputs.A"] } }, []) }) }),
  fc.record({ Type: fc.constantFrom<Json>("AWS::Nowhere::Thing", "Custom::Thing", "", "AWS::", 7), Properties: any }),
  fc.constant<Json>({ Type: "AWS::RDS::DBInstance" }),
  junk,
);
const resources = fc.array(fc.tuple(name, fc.oneof({ weight: 6, arbitrary: real }, { weight: 1, arbitrary: odd })), { minLength: 1, maxLength: 4 });

/** A template as a tree. */
export const template: fc.Arbitrary<Json> = fc
  .tuple(
    resources,
    fc.record({
      AWSTemplateFormatVersion: fc.constant<Json>("2010-09-09"),
      Transform: fc.constantFrom<Json>("AWS::Serverless-2016-10-31", ["AWS::LanguageExtensions"], "Macro", { Name: "AWS::Include", Parameters: { Location: "x" } }),
      Parameters: fc.record({ A: parameter, B: parameter, C: parameter }, { requiredKeys: [] }),
      Mappings: fc.constantFrom<Json>({ M: { a: { k: "v", l: [1] }, b: { k: true } } }, { M: { a: "x" }, N: [] }, []),
      Conditions: fc.record({ Yes: condition, No: condition, Loop: fc.constant<Json>({ "Fn::Not": [{ Condition: "Loop" }] }) }, { requiredKeys: [] }),
      Outputs: fc.record({ A: any.map((Value): Json => ({ Value, Export: { Name: "a" } })), B: junk }, { requiredKeys: [] }),
      Globals: fc.constantFrom<Json>({ Function: { MemorySize: 128, VpcConfig: { SubnetIds: [{ Ref: "A" }] } } }, { Api: [] }),
      Metadata: fc.constantFrom<Json>({ resilint: { ignore: [{ id: "*", reason: "x" }] } }, { resilint: { tier: "warm-standby" } }),
    }, { requiredKeys: [] }),
    fc.oneof({ weight: 5, arbitrary: fc.constant<Json>({}) }, { weight: 1, arbitrary: loop() }),
  )
  .map(([all, sections, loops]): Json => ({ ...sections, Resources: { ...Object.fromEntries(all), ...(isRecord(loops) ? loops : {}) } }));

function loop(): fc.Arbitrary<Json> {
  return fc.tuple(fc.constantFrom<Json>(["a", "b"], { Ref: "C" }, [], { "Fn::GetAZs": "" }, "x"), real).map(([over, made]): Json => ({ "Fn::ForEach::All": ["I", over, { "R${I}": made }] }));
}

/** In the long forms, or with YAML's short ones. */
export function yamlOf(tree: Json, short: boolean, options: { readonly indent?: number; readonly comments?: boolean } = {}): string {
  const document = new Document(tree, { version: "1.1", aliasDuplicateObjects: false });
  if (short) visit(document, { Map: (_, node) => shortened(node) });
  const text = document.toString({ indent: options.indent ?? 2, lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "QUOTE_DOUBLE" });
  return options.comments === true ? text.replaceAll(/\n(?=[ ]*["-])/gu, "\n\n# a comment\n") : text;
}

function shortened(map: unknown): Node | undefined {
  if (!isMap(map) || map.items.length !== 1) return undefined;
  const [pair] = map.items;
  const [key, value] = [isScalar(pair?.key) ? String(pair.key.value) : "", pair?.value];
  if (!(value instanceof Scalar || value instanceof YAMLSeq) || !/^(?:Ref|Condition|Fn::(?!Transform|ForEach|Length|ToJson)\w+)$/u.test(key)) return undefined;
  const tagged = value.clone();
  if (!(tagged instanceof Scalar || tagged instanceof YAMLSeq)) return undefined;
  tagged.tag = `!${key.replace("Fn::", "")}`;
  return tagged;
}

/** A template in one of its forms, with one that it may nest. */
export const templateFiles: fc.Arbitrary<readonly CaseFile[]> = fc.tuple(template, template, fc.constantFrom("json", "yaml", "short"), fc.boolean()).map(([tree, child, form, isAlone]) => [
  { file: form === "json" ? "app.json" : "app.yaml", text: form === "json" ? JSON.stringify(tree, undefined, 1) : yamlOf(tree, form === "short") },
  ...(isAlone ? [] : [{ file: "child.yaml", text: yamlOf(child, true) }]),
]);
