import fc from "fast-check";
import type { CaseFile } from "./case.ts";
import { template } from "./templates.ts";
import { junk, type Json } from "./values.ts";

/** Cloud assemblies of the CDK: a manifest with stacks, their templates, metadata, traces and the tree of constructs. */

const odd = (right: fc.Arbitrary<Json>): fc.Arbitrary<Json> => fc.oneof({ weight: 8, arbitrary: right }, { weight: 1, arbitrary: junk });
const environment = odd(fc.constantFrom<Json>("aws://123456789012/eu-west-1", "aws://unknown-account/unknown-region", "aws://unknown-account/us-east-1", "aws:", ""));
const templateFile = odd(fc.constantFrom<Json>("A.template.json", "gone.template.json", "../A.template.json", "manifest.json", "nested/A.template.json"));
const metadata = odd(fc.constantFrom<Json>(
  { "/App/A/Resource": [{ type: "aws:cdk:logicalId", data: "A", trace: ["new A (/app/lib/a.ts:3:5)", "at Object (../../../../etc/passwd:1:1)"] }] },
  { "/App/A/Resource": [{ type: "aws:cdk:warning", data: "x [ack: a]" }, { type: "aws:cdk:logicalId", data: "__proto__" }] },
  { "/": [] },
));

const artifact = fc.record({
  type: odd(fc.constantFrom<Json>("aws:cloudformation:stack", "cdk:tree", "cdk:cloud-assembly", "cdk:asset-manifest")),
  environment,
  properties: odd(fc.record({ templateFile, file: fc.constantFrom<Json>("tree.json", "gone.json", "A.assets.json"), directoryName: fc.constantFrom<Json>("assembly-A", ".", ".."), stackName: fc.constantFrom<Json>("A", "", "a/b"), tags: fc.constantFrom<Json>({ Backup: "daily" }, []), parameters: fc.constantFrom<Json>({ A: "a" }, []), terminationProtection: fc.constantFrom<Json>(true, "x") }, { requiredKeys: ["templateFile"] })),
  metadata,
  dependencies: odd(fc.constantFrom<Json>(["A"], ["Gone"], [])),
  displayName: odd(fc.constantFrom<Json>("App/A", "\u202eA")),
}, { requiredKeys: ["type", "environment", "properties"] });

const tree: Json = { version: "tree-0.1", tree: { id: "App", path: "", children: { A: { id: "A", path: "App/A", children: { Resource: { id: "Resource", path: "App/A/Resource", attributes: { "aws:cdk:cloudformation:type": "AWS::S3::Bucket" } } } } } } };

export const assemblyFiles: fc.Arbitrary<readonly CaseFile[]> = fc
  .tuple(fc.dictionary(fc.constantFrom("A", "B", "Tree", "__proto__", "assembly-A"), artifact, { minKeys: 1, maxKeys: 3 }), odd(fc.constantFrom<Json>("36.0.0", "55.0.0", "1")), template, odd(fc.constant(tree)))
  .map(([artifacts, version, made, treeJson]) => [
    { file: "cdk.out/manifest.json", text: JSON.stringify({ version, artifacts }) },
    { file: "cdk.out/A.template.json", text: JSON.stringify(made, undefined, 1) },
    { file: "cdk.out/tree.json", text: JSON.stringify(treeJson) },
  ]);
