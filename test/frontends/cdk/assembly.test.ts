import { describe, expect, it, test } from "vitest";
import { manifest, outcomes, read, stack, stage, table, textAt } from "./assembly-of.ts";

const placeOf = (reading: { readonly is: string; readonly text?: string; readonly why?: string }): string | undefined => reading.text ?? reading.is;

describe("a stack", () => {
  it("stands in the environment that the manifest gives it", () => {
    const { deployments } = read({
      "cdk.out/manifest.json": manifest({ Shop: stack("Shop.template.json", { environment: "aws://111122223333/eu-west-1" }) }),
      "cdk.out/Shop.template.json": table(),
    });
    expect(deployments.map(({ id, file, group, region, account }) => ({ id, file, group, region: placeOf(region), account: placeOf(account) }))).toEqual([
      { id: "cdk.out/Shop", file: "cdk.out/Shop.template.json", group: "cdk.out", region: "eu-west-1", account: "111122223333" },
    ]);
  });

  it.each([
    ["agnostic of both", "aws://unknown-account/unknown-region"],
    ["written by nobody", undefined],
  ])("may be %s", (_, environment) => {
    const { deployments, diagnostics } = read({ "manifest.json": manifest({ Shop: stack("Shop.template.json", { environment }) }), "Shop.template.json": table() });
    expect(deployments.map(({ region, account }) => [region.is, account.is])).toEqual([["unknown", "unknown"]]);
    expect(diagnostics).toEqual([]);
  });

  it("may know its region and not its account", () => {
    const { deployments } = read({ "manifest.json": manifest({ Shop: stack("Shop.template.json", { environment: "aws://unknown-account/us-gov-west-1" }) }), "Shop.template.json": table() });
    expect(deployments.map(({ region, account }) => [placeOf(region), account.is])).toEqual([["us-gov-west-1", "unknown"]]);
  });

  it("is told where its environment says nothing", () => {
    const texts = { "manifest.json": manifest({ Shop: stack("Shop.template.json", { environment: "eu-west-1" }) }), "Shop.template.json": table() };
    const { deployments, diagnostics } = read(texts);
    expect(deployments).toHaveLength(1);
    expect(diagnostics.map(({ level, span }) => [level, textAt(texts, span)])).toEqual([["warning", '"eu-west-1"']]);
  });

  it("has the tags and the termination protection of the manifest", () => {
    const { deployments } = read({
      "manifest.json": manifest({
        Kept: stack("Kept.template.json", {}, { tags: { team: "shop" }, terminationProtection: true }),
        Old: stack("Old.template.json", { metadata: { "/Old": [{ type: "aws:cdk:stack-tags", data: [{ Key: "team", Value: "carts" }] }] } }),
      }),
      "Kept.template.json": table(),
      "Old.template.json": table(),
    });
    expect(deployments.map(({ tags, terminationProtection }) => [tags && Object.fromEntries(tags), terminationProtection])).toEqual([
      [{ team: "shop" }, true],
      [{ team: "carts" }, false],
    ]);
  });

  it("is given the parameters of the manifest, each with its place there", () => {
    const texts = {
      "manifest.json": manifest({ Shop: stack("Shop.template.json", {}, { parameters: { Protect: "true" } }) }),
      "Shop.template.json": JSON.stringify({
        Parameters: { Protect: { Type: "String" } },
        Resources: { Orders: { Type: "AWS::DynamoDB::Table", Properties: { DeletionProtectionEnabled: { Ref: "Protect" } } } },
      }),
    };
    const { deployments } = read(texts);
    const value = deployments[0]?.resources[0]?.properties.entries.get("DeletionProtectionEnabled")?.value;
    expect(value).toMatchObject({ is: "scalar", text: "true" });
    expect(value?.place.via.map(({ label, span }) => [label, textAt(texts, span)])).toEqual([["parameter `Protect`, set in manifest.json", '"true"']]);
  });

  it("may be deployed several times by the configuration, and stays a stack of the CDK", () => {
    const texts = {
      "manifest.json": manifest({ Shop: stack("Shop.template.json", { metadata: { "/Shop/Orders/Resource": [{ type: "aws:cdk:logicalId", data: "A1" }] } }) }),
      "Shop.template.json": table("A1"),
    };
    const stated = ["eu-west-1", "eu-central-1"].map((region) => ({
      id: `shop in ${region}`,
      workload: "shop",
      of: "template" as const,
      path: "Shop.template.json",
      region,
      step: { span: { file: ".resilint.yaml", start: 0, end: 1 }, label: "the configuration" },
    }));
    const { deployments, stated: taken } = read(texts, Object.keys(texts), stated);
    expect(deployments.map(({ id, workload, region, resources }) => [id, workload, placeOf(region), resources[0]?.constructPath])).toEqual([
      ["shop in eu-west-1", "shop", "eu-west-1", "Shop/Orders/Resource"],
      ["shop in eu-central-1", "shop", "eu-central-1", "Shop/Orders/Resource"],
    ]);
    expect(taken).toEqual(stated);
  });

  it("without resources is read, too", () => {
    const result = read({ "manifest.json": manifest({ Empty: stack("Empty.template.json") }), "Empty.template.json": '{ "Parameters": {} }' });
    expect([result.deployments, result.diagnostics]).toEqual([[], []]);
    expect(outcomes(result)).toEqual({ "Empty.template.json": "read", "manifest.json": "read" });
  });

  it("whose template is no JSON is told", () => {
    const result = read({ "manifest.json": manifest({ Broken: stack("Broken.template.json") }), "Broken.template.json": "{" });
    expect(result.diagnostics.map(({ level, span }) => [level, span.file])).toEqual([["error", "Broken.template.json"]]);
    expect(outcomes(result)).toMatchObject({ "Broken.template.json": "unreadable" });
  });
});

describe("the assemblies of stages", () => {
  it("belong to the one around them, at any depth", () => {
    const { deployments } = read({
      "out/manifest.json": manifest({ home: stage("assembly-Home", "Home"), "Pipeline": stack("Pipeline.template.json") }),
      "out/Pipeline.template.json": table(),
      "out/assembly-Home/manifest.json": manifest({ HomeData: stack("HomeData.template.json", { displayName: "Home/Data" }), inner: stage("assembly-Inner", "Home/Inner") }),
      "out/assembly-Home/HomeData.template.json": table(),
      "out/assembly-Home/assembly-Inner/manifest.json": manifest({ Log: stack("Log.template.json", { displayName: "Home/Inner/Log" }) }),
      "out/assembly-Home/assembly-Inner/Log.template.json": table(),
    });
    expect(deployments.map(({ id, group }) => [id, group])).toEqual([
      ["out/Pipeline", "out"],
      ["out/Home/Data", "out"],
      ["out/Home/Inner/Log", "out"],
    ]);
  });

  it.each([
    ["out of the assembly", "../elsewhere"],
    ["to an absolute path", "/elsewhere"],
    ["to nothing", "assembly-Gone"],
  ])("that lead %s are told and not followed", (_, directoryName) => {
    const texts = {
      "out/manifest.json": manifest({ Shop: stack("Shop.template.json"), Away: stage(directoryName) }),
      "out/Shop.template.json": table(),
      "elsewhere/manifest.json": manifest({ Other: stack("Other.template.json") }),
      "elsewhere/Other.template.json": table(),
    };
    const { deployments, diagnostics } = read(texts, ["out/manifest.json", "out/Shop.template.json"]);
    expect(deployments.map(({ id }) => id)).toEqual(["out/Shop"]);
    expect(diagnostics.map(({ level, isGap, span }) => [level, isGap, textAt(texts, span)])).toEqual([["warning", true, JSON.stringify(directoryName)]]);
  });

  it("that lead back to themselves are read once", () => {
    const { deployments } = read({ "manifest.json": manifest({ Shop: stack("Shop.template.json"), Again: stage("."), More: stage("a/..") }), "Shop.template.json": table() });
    expect(deployments.map(({ id }) => id)).toEqual(["Shop"]);
  });
});

describe("a manifest", () => {
  it.each(["0.36.0", "1.10.0", "21.0.0", "36.0.0", "55.0.0"])("of version %s is read", (version) => {
    const { deployments, diagnostics } = read({ "manifest.json": manifest({ Shop: stack("Shop.template.json") }, { version }), "Shop.template.json": table() });
    expect([deployments.length, diagnostics]).toEqual([1, []]);
  });

  it("of a version that is not known yet is read, with a note", () => {
    const { deployments, diagnostics } = read({ "manifest.json": manifest({ Shop: stack("Shop.template.json") }, { version: "99.0.0" }), "Shop.template.json": table() });
    expect(deployments).toHaveLength(1);
    expect(diagnostics.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      "note: version 99.0.0 of the cloud assembly's schema is newer than what is known here; what it has changed may be misread",
    ]);
  });

  it("says which context was missing, once for all stages", () => {
    const missing = [{ key: "availability-zones:account=111122223333", provider: "availability-zones", props: {} }];
    const { diagnostics } = read({
      "manifest.json": manifest({ Home: stage("assembly-Home") }, { missing }),
      "assembly-Home/manifest.json": manifest({ Shop: stack("Shop.template.json") }, { missing }),
      "assembly-Home/Shop.template.json": table(),
    });
    expect(diagnostics.map(({ level, span }) => [level, span.file])).toEqual([["warning", "manifest.json"]]);
  });

  it("that names templates which are not there leaves nothing that could pass for checked", () => {
    const texts = { "manifest.json": manifest({ Shop: stack("Shop.template.json") }), "tree.json": "{}" };
    const result = read(texts);
    expect(result.diagnostics.map(({ message, isGap, span }) => [message, isGap, textAt(texts, span)])).toEqual([
      ["the template `Shop.template.json` is not in this cloud assembly, so that the stack `Shop` is not checked; synthesise the application again with `cdk synth`", true, '"Shop.template.json"'],
    ]);
    expect(outcomes(result)).toEqual({ "manifest.json": "passed-over", "tree.json": "passed-over" });
  });

  it("may name a template outside of the assembly, which is not read", () => {
    const texts = { "out/manifest.json": manifest({ Shop: stack("../Other.template.json") }), "Other.template.json": table() };
    expect(read(texts, ["out/manifest.json"]).deployments).toEqual([]);
  });

  it("that is broken is told, and the templates beside it are read", () => {
    const result = read({ "out/manifest.json": `${manifest({ Shop: stack("Shop.template.json") })},`, "out/Shop.template.json": table() });
    expect(result.diagnostics.map(({ level, span }) => [level, span.file])).toEqual([["error", "out/manifest.json"]]);
    expect(result.deployments.map(({ file, group }) => [file, group])).toEqual([["out/Shop.template.json", "out"]]);
    expect(outcomes(result)).toEqual({ "out/Shop.template.json": "read", "out/manifest.json": "unreadable" });
  });

  test.each([
    ["an extension of a browser", { manifest_version: 3, name: "Shop", version: "1.0" }],
    ["a web application", { name: "Shop", icons: [{ src: "a.png", type: "image/png" }] }],
    ["an assembly of CDKTF", { version: "0.20.0", stacks: { shop: { name: "shop" } } }],
    ["something with artifacts of its own", { version: "1.0.0", artifacts: [{ type: "zip" }] }],
  ])("of %s is none of ours", (_, content) => {
    expect(read({ "manifest.json": JSON.stringify(content) })).toEqual({ deployments: [], stated: [], inputs: [], diagnostics: [], sources: [] });
  });

  it("with a hostile key is a manifest like any other", () => {
    const text = '{ "version": "1.0.0", "artifacts": { "__proto__": { "type": "aws:cloudformation:stack", "properties": { "templateFile": "Shop.template.json" } } } }';
    expect(read({ "manifest.json": text, "Shop.template.json": table() }).deployments.map(({ id }) => id)).toEqual(["__proto__"]);
  });

  it("that is nothing but brackets is told", () => {
    const { diagnostics } = read({ "manifest.json": `{ "artifacts": { "A": { "type": "cdk:tree", "x": ${"[".repeat(100_000)}` });
    expect(diagnostics.map(({ level, span }) => [level, span.end - span.start])).toEqual([["error", 1]]);
  });
});

describe("the files of an assembly", () => {
  it("are all accounted for", () => {
    const result = read({
      "out/manifest.json": manifest({ Shop: stack("Shop.template.json"), "Shop.assets": { type: "cdk:asset-manifest", properties: { file: "Shop.assets.json" } } }),
      "out/cdk.out": '{"version":"55.0.0"}',
      "out/tree.json": "{}",
      "out/integ.json": "{}",
      "out/Shop.metadata.json": "{}",
      "out/Shop.assets.json": JSON.stringify({ files: { a: { source: { path: "Product.template.json" } } } }),
      "out/Shop.template.json": table(),
      "out/ShopInner.nested.template.json": table(),
      "out/Product.template.json": table(),
      "out/Renamed.template.json": table(),
    });
    expect(result.inputs.filter(({ outcome }) => outcome !== "read")).toEqual([
      { file: "out/Renamed.template.json", outcome: "passed-over", reason: "no stack of the assembly is made from it; it is left from an earlier synthesis" },
    ]);
    expect(result.inputs).toHaveLength(10);
  });

  it("hold the templates of nested stacks, under the names that the asset manifest gives them", () => {
    const nests = { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: { "Fn::Join": ["", ["https://s3.", { Ref: "AWS::Region" }, ".amazonaws.com/assets/", "0c1d.json"]] } } };
    const { deployments } = read({
      "manifest.json": manifest({ Shop: stack("Shop.template.json"), "Shop.assets": { type: "cdk:asset-manifest", properties: { file: "Shop.assets.json" } } }),
      "Shop.assets.json": JSON.stringify({ files: { "0c1d": { source: { path: "ShopInner.nested.template.json" }, destinations: { current: { objectKey: "0c1d.json" } } } } }),
      "Shop.template.json": JSON.stringify({ Resources: { Inner: nests } }),
      "ShopInner.nested.template.json": table(),
    });
    expect(deployments.map(({ id, file, group }) => [id, file, group])).toEqual([
      ["Shop", "Shop.template.json", "."],
      ["Shop/Inner", "ShopInner.nested.template.json", "."],
    ]);
  });

  it("without a manifest are a part of one, whose templates are read", () => {
    const result = read({ "kept.snapshot/Shop.template.json": table("A1", { "aws:cdk:path": "Shop/Orders/Resource" }), "kept.snapshot/Shop.assets.json": "{}" });
    expect(result.deployments.map(({ group, resources }) => [group, resources.map(({ constructPath }) => constructPath)])).toEqual([["kept.snapshot", ["Shop/Orders/Resource"]]]);
    expect(outcomes(result)).toEqual({ "kept.snapshot/Shop.template.json": "read", "kept.snapshot/Shop.assets.json": "read" });
  });

  it("may be asked for one by one: then the manifest only says where they are deployed", () => {
    const texts = {
      "out/manifest.json": manifest({ Shop: stack("Shop.template.json", { environment: "aws://111122223333/eu-west-1" }), Other: stack("Other.template.json") }),
      "out/Shop.template.json": table(),
      "out/Other.template.json": table(),
    };
    const result = read(texts, ["out/Shop.template.json"]);
    expect(result.deployments.map(({ id, region }) => [id, placeOf(region)])).toEqual([["out/Shop", "eu-west-1"]]);
    expect(outcomes(result)).toEqual({ "out/Shop.template.json": "read" });
  });

  it("two assemblies may have a stack of one name", () => {
    const texts = (folder: string) => ({ [`${folder}/manifest.json`]: manifest({ Shop: stack("Shop.template.json") }), [`${folder}/Shop.template.json`]: table() });
    expect(read({ ...texts("a/cdk.out"), ...texts("b/cdk.out") }).deployments.map(({ id }) => id)).toEqual(["a/cdk.out/Shop", "b/cdk.out/Shop"]);
  });
});
