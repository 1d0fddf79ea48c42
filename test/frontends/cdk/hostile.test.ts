import { expect, it } from "vitest";
import { made, manifest, read, stack, stage, table } from "./assembly-of.ts";

const texts = {
  "manifest.json": manifest(
    {
      Shop: stack("Shop.template.json", { environment: "aws://111122223333/eu-west-1", additionalMetadataFile: "Shop.metadata.json", metadata: { "/Shop": made("A2", "a (lib/a.ts:1:1)") } }, { parameters: { A: "b" }, tags: { a: "b" } }),
      Home: stage("assembly-Home"),
      "Shop.assets": { type: "cdk:asset-manifest", properties: { file: "Shop.assets.json" } },
    },
    { missing: [{ provider: "vpc-provider" }] },
  ),
  "tree.json": JSON.stringify({ tree: { path: "", children: { Shop: { path: "Shop", attributes: { "aws:cdk:cloudformation:logicalId": "A1" }, children: {} } } } }),
  "Shop.assets.json": JSON.stringify({ files: { a: { source: { path: "Inner.nested.template.json" }, destinations: { b: { objectKey: "a.json" } } } } }),
  "Shop.metadata.json": JSON.stringify({ "/Shop/Orders": made("A1", "b (lib/a.ts:1:1)"), "/Shop/Inner.NestedStack/Inner.NestedStackResource": made("A3") }),
  "Shop.template.json": table("A1", { "aws:cdk:path": "Shop/Orders" }),
  "assembly-Home/manifest.json": manifest({ Data: stack("Data.template.json") }),
  "assembly-Home/Data.template.json": table(),
  "lib/a.ts": "new A();\n",
  "package.json": "{}",
};

const WRONG: readonly unknown[] = [null, true, 7, "", "..", "/", "\u0000", [], [[]], {}, { type: "aws:cloudformation:stack" }, "a".repeat(5000)];

/** Every document that has something else in one place. */
function* mutated(value: unknown): Generator {
  yield* WRONG;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    for (const other of mutated(inner)) yield Array.isArray(value) ? value.map((each: unknown, index) => (String(index) === key ? other : each)) : { ...value, [key]: other };
  }
}

it.each(["manifest.json", "tree.json", "Shop.assets.json", "Shop.metadata.json", "assembly-Home/manifest.json"] as const)("whatever %s holds in place of a value, the rest is read", (file) => {
  let looked = 0;
  for (const document of mutated(JSON.parse(texts[file]))) {
    const { deployments } = read({ ...texts, [file]: JSON.stringify(document) });
    looked += 1;
    if (file === "manifest.json") continue;
    expect(deployments.map(({ id }) => id)).toContain("Shop");
  }
  expect(looked).toBeGreaterThan(50);
});
