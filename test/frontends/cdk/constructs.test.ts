import { describe, expect, it } from "vitest";
import { shownName } from "../../../src/graph/shown-name.ts";
import { made, manifest, read, stack, table } from "./assembly-of.ts";

const paths = (texts: Readonly<Record<string, string>>): readonly (string | undefined)[] =>
  read(texts).deployments.flatMap(({ resources }) => resources.map(({ constructPath }) => constructPath));

const nests = (template: string, metadata: object = {}): object => ({ Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: template }, Metadata: metadata });

describe("the construct of a resource", () => {
  it("is named by the template", () => {
    expect(paths({ "manifest.json": manifest({ Shop: stack("Shop.template.json") }), "Shop.template.json": table("A1", { "aws:cdk:path": "Shop/Orders/Resource" }) })).toEqual(["Shop/Orders/Resource"]);
  });

  it("is named by the manifest", () => {
    const metadata = { "/Shop/Orders/Resource": made("A1") };
    expect(paths({ "manifest.json": manifest({ Shop: stack("Shop.template.json", { metadata }) }), "Shop.template.json": table("A1") })).toEqual(["Shop/Orders/Resource"]);
  });

  it("is named by a file of its own", () => {
    const texts = {
      "manifest.json": manifest({ Shop: stack("Shop.template.json", { additionalMetadataFile: "Shop.metadata.json" }) }),
      "Shop.metadata.json": JSON.stringify({ "/Shop/Orders/Resource": made("A1") }),
      "Shop.template.json": table("A1"),
    };
    expect(paths(texts)).toEqual(["Shop/Orders/Resource"]);
  });

  it("is named by the construct tree, where nothing else does: that of a stage by the tree of the application", () => {
    const node = (path: string, logicalId: string): object => ({ id: "Resource", path, attributes: { "aws:cdk:cloudformation:logicalId": logicalId } });
    const tree = { tree: { id: "App", path: "", children: { Home: { id: "Home", path: "Home", children: { a: node("Home/Data/Orders/Resource", "A1") } }, b: node("Away/Data/Orders/Resource", "A1") } } };
    const texts = {
      "manifest.json": manifest({ home: { type: "cdk:cloud-assembly", properties: { directoryName: "assembly-Home" } } }),
      "tree.json": JSON.stringify({ version: "tree-0.1", ...tree }),
      "assembly-Home/manifest.json": JSON.stringify({ version: "55.0.0", artifacts: { HomeData: stack("HomeData.template.json", { displayName: "Home/Data" }) } }),
      "assembly-Home/HomeData.template.json": table("A1"),
    };
    expect(paths(texts)).toEqual(["Home/Data/Orders/Resource"]);
  });

  it("is not known where nothing records it", () => {
    expect(paths({ "manifest.json": manifest({ Shop: stack("Shop.template.json") }), "Shop.template.json": table("A1") })).toEqual([undefined]);
  });

  it("is told by its stack, where a nested one uses its logical id, too", () => {
    const metadata = {
      "/Shop/Orders/Resource": made("A1"),
      "/Shop/Inner.NestedStack/Inner.NestedStackResource": made("Inner1"),
      "/Shop/Inner/Orders/Resource": made("A1"),
      "/Shop/Inner/Core.NestedStack/Core.NestedStackResource": made("Core1"),
      "/Shop/Inner/Core/Orders/Resource": made("A1"),
    };
    const withTable = (resources: object): string => JSON.stringify({ Resources: { A1: { Type: "AWS::DynamoDB::Table", Properties: {} }, ...resources } });
    const texts = {
      "manifest.json": manifest({ Shop: stack("Shop.template.json", { metadata }) }),
      "Shop.template.json": withTable({ Inner1: nests("Inner.nested.template.json") }),
      "Inner.nested.template.json": withTable({ Core1: nests("Core.nested.template.json") }),
      "Core.nested.template.json": withTable({}),
    };
    const named = read(texts).deployments.flatMap(({ resources }) => resources.map(({ address, constructPath }) => [address, constructPath]));
    expect(Object.fromEntries(named)).toEqual({
      A1: "Shop/Orders/Resource",
      Inner1: "Shop/Inner.NestedStack/Inner.NestedStackResource",
      "Inner1.A1": "Shop/Inner/Orders/Resource",
      "Inner1.Core1": "Shop/Inner/Core.NestedStack/Core.NestedStackResource",
      "Inner1.Core1.A1": "Shop/Inner/Core/Orders/Resource",
    });
  });

  it("is not known where the file of its own cannot be read, which is told", () => {
    const texts = { "manifest.json": manifest({ Shop: stack("Shop.template.json", { additionalMetadataFile: "../Shop.metadata.json" }) }), "Shop.template.json": table("A1") };
    const { deployments, diagnostics } = read(texts);
    expect(deployments.flatMap(({ resources }) => resources.map(({ constructPath }) => constructPath))).toEqual([undefined]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "the file `../Shop.metadata.json` with the construct paths of this stack cannot be read; synthesise the application again with `cdk synth`",
    ]);
  });
});

it("what a construct acknowledges counts for all below it", () => {
  const metadata = {
    "/Shop/Data": [{ type: "aws:cdk:acknowledged-rules", data: { "resilint::dynamodb-pitr": "rebuilt from S3" } }],
    "/Shop/Data/Orders/Resource": made("A1"),
  };
  const { deployments } = read({ "manifest.json": manifest({ Shop: stack("Shop.template.json", { metadata }) }), "Shop.template.json": table("A1") });
  expect(deployments[0]?.resources[0]?.suppressions).toMatchObject([{ rules: ["dynamodb-pitr"], reason: "rebuilt from S3" }]);
});

describe("what people call a resource", () => {
  it.each([
    [{ address: "Orders" }, "Orders"],
    [{ address: "A1", constructPath: "Shop/Orders/Resource" }, "Shop/Orders"],
    [{ address: "A1", constructPath: "Shop/Vpc/Default" }, "Shop/Vpc"],
    [{ address: "A1", constructPath: "Shop/Resource/Policy" }, "Shop/Resource/Policy"],
    [{ address: "A1", constructPath: "Shop/MyResource" }, "Shop/MyResource"],
    [{ address: "A1", constructPath: "Resource" }, "Resource"],
  ])("%o: %s", (resource, name) => {
    expect(shownName(resource)).toBe(name);
  });
});
