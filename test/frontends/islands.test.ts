import { describe, expect, test } from "vitest";
import { MemoryFiles } from "../../src/frontends/memory-files.ts";
import { islandsOf, type IslandOptions } from "../../src/frontends/islands/islands.ts";

const QUEUE = "Resources:\n  Jobs: { Type: AWS::SQS::Queue }\n";

/** The names of the files of each island. */
function islands(texts: Readonly<Record<string, string>>, { besides = {}, ...options }: Partial<IslandOptions> & { readonly besides?: Readonly<Record<string, string>> } = {}): readonly (readonly string[])[] {
  const files = Object.entries(texts).map(([file, text]) => ({ file, text, named: false }));
  const parted = islandsOf(files, { files: new MemoryFiles({ ...texts, ...besides }), ...options });
  return parted.map((island) => island.map(({ file }) => file));
}

const call = (source: string): string => `module "x" {\n  source = "${source}"\n}\n`;

describe("templates", () => {
  test("of one folder stay together, and apart from those of another", () => {
    expect(islands({ "a/one.yaml": QUEUE, "b/one.yaml": QUEUE, "a/two.yaml": QUEUE })).toEqual([["a/one.yaml", "a/two.yaml"], ["b/one.yaml"]]);
  });

  test("stay with those that they nest, by whatever URL", () => {
    const parent = "Resources:\n  Net: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: !Sub 'https://${Bucket}.s3.amazonaws.com/prod/vpc.yaml' } }\n";
    expect(islands({ "a/main.yaml": parent, "b/vpc.yaml": QUEUE, "c/other.yaml": QUEUE })).toEqual([["a/main.yaml", "b/vpc.yaml"], ["c/other.yaml"]]);
  });

  test("stay with those whose exports they may import", () => {
    const exporting = `${QUEUE}Outputs:\n  Q: { Value: !Ref Jobs, Export: { Name: !Join ["-", [!Ref Stage, jobs]] } }\n`;
    const importing = "Resources:\n  P: { Type: AWS::SQS::QueueInlinePolicy, Properties: { Queue: !ImportValue prod-jobs } }\n";
    expect(islands({ "a/a.yaml": exporting, "b/b.yaml": importing, "c/c.yaml": QUEUE })).toEqual([["a/a.yaml", "b/b.yaml"], ["c/c.yaml"]]);
  });

  test("do not wait for an import by the name of a stack that nobody knows", () => {
    const exporting = `${QUEUE}Outputs:\n  Q:\n    Value: !Ref Jobs\n    Export:\n      Name: !Sub "\${AWS::StackName}-jobs"\n  R:\n    Value: !Ref Jobs\n`;
    const importing = "Resources:\n  P: { Type: AWS::SQS::QueueInlinePolicy, Properties: { Queue: !ImportValue shop-jobs } }\n";
    const texts = { "a/a.yaml": exporting, "b/b.yaml": importing };
    expect(islands(texts)).toHaveLength(2);
    const step = { label: "", span: { file: "", start: 0, end: 0 } };
    const named = [{ name: "shop", includes: () => false, deployments: [{ id: "shop", workload: "shop", of: "template" as const, path: "a/a.yaml", stackName: "shop", step }], step }];
    expect(islands(texts, { workloads: named })).toHaveLength(1);
  });

  test("an export with a name of its own counts, whatever the next output says", () => {
    const exporting = `${QUEUE}Outputs:\n  Q:\n    Export:\n      Name: jobs\n    Value: !Sub "\${AWS::StackName}-jobs"\n`;
    expect(islands({ "a/a.yaml": exporting, "b/b.yaml": "Resources:\n  P: { Type: A::B::C, Properties: { Q: !ImportValue jobs } }\n" })).toHaveLength(1);
  });

  test("AWS's own parameters belong to no file", () => {
    const writing = "Resources:\n  P: { Type: AWS::SSM::Parameter, Properties: { Name: /shop/image, Type: String, Value: a } }\n";
    const reading = (path: string): string => `Parameters:\n  I: { Type: "AWS::SSM::Parameter::Value<String>", Default: ${path} }\n${QUEUE}`;
    expect(islands({ "a/a.yaml": writing, "b/b.yaml": reading("/aws/service/ami") })).toHaveLength(2);
    expect(islands({ "a/a.yaml": writing, "b/b.yaml": reading("/shop/image") })).toHaveLength(1);
  });
});

describe("modules of Terraform", () => {
  test("are in the island of each root module that calls them", () => {
    const texts = { "live/a/main.tf": call("../../modules/db"), "live/b/main.tf": call("../../modules/db"), "modules/db/main.tf": 'resource "aws_sqs_queue" "q" {}\n', "apart/main.tf": "" };
    expect(islands(texts)).toEqual([["live/a/main.tf", "modules/db/main.tf"], ["live/b/main.tf", "modules/db/main.tf"], ["apart/main.tf"]]);
  });

  test("also by way of modules that are not among the files", () => {
    const texts = { "live/main.tf": call("../modules/app"), "modules/db/main.tf": "" };
    expect(islands(texts, { besides: { "modules/app/main.tf": call("../db") } })).toEqual([["live/main.tf", "modules/db/main.tf"]]);
  });

  test("are not called by a comment or a text", () => {
    const texts = { "a/main.tf": `/*\n${call("../b")}*/\nlocals {\n  t = <<-EOT\n    ${call("../b")}  EOT\n}\n`, "b/main.tf": "" };
    expect(islands(texts)).toEqual([["a/main.tf"], ["b/main.tf"]]);
  });

  test("that call one another in a circle stay together", () => {
    expect(islands({ "a/main.tf": call("../b"), "b/main.tf": call("../a") })).toEqual([["a/main.tf", "b/main.tf"]]);
  });

  test("stay with their values and with a plan beside them", () => {
    const plan = '{"format_version":"1.2","planned_values":{"root_module":{}}}';
    expect(islands({ "a/main.tf": "", "a/prod.tfvars": "", "a/plan.json": plan, "b/main.tf": "" })).toEqual([["a/main.tf", "a/prod.tfvars", "a/plan.json"], ["b/main.tf"]]);
  });

  test("all stay together where one reads a state", () => {
    const reading = 'data "terraform_remote_state" "net" {\n  backend = "s3"\n}\n';
    expect(islands({ "a/main.tf": reading, "b/main.tf": "", "c/c.yaml": QUEUE })).toEqual([["a/main.tf", "b/main.tf"], ["c/c.yaml"]]);
  });
});

test("a cloud assembly stays with all below it, and with its application", () => {
  const texts = { "app/cdk.json": "{}", "app/cdk.out/manifest.json": "{}", "app/cdk.out/assembly-Prod/x.template.json": "{}", "other/template.yaml": QUEUE };
  expect(islands(texts)).toEqual([["app/cdk.json", "app/cdk.out/manifest.json", "app/cdk.out/assembly-Prod/x.template.json"], ["other/template.yaml"]]);
});

test("the files of a workload that is stated stay together", () => {
  const step = { label: "", span: { file: "", start: 0, end: 0 } };
  const workloads = [{ name: "shop", includes: (file: string) => file.startsWith("shop/"), deployments: [], step }];
  expect(islands({ "shop/a/a.yaml": QUEUE, "shop/b/b.yaml": QUEUE, "apart/c.yaml": QUEUE }, { workloads })).toEqual([["shop/a/a.yaml", "shop/b/b.yaml"], ["apart/c.yaml"]]);
});
