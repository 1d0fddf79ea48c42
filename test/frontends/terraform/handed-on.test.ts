import { describe, expect, it } from "vitest";
import type { RawDeployment } from "../../../src/graph/raw.ts";
import type { Reading } from "../../../src/value/reading.ts";
import { read, show, type Read } from "./helpers.ts";

const deploymentIn = (found: Read, file: string): RawDeployment => {
  const deployment = found.result.deployments.find((each) => each.file === file);
  if (!deployment) throw new Error(`nothing is read of ${file}`);
  return deployment;
};

const says = (found: Read, name = "a", address = "aws_x.x"): Reading => found.reading(address, name);

describe("parameters of Parameter Store", () => {
  it("are handed on by their names, each from where it stands", () => {
    const found = read(`
provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
resource "aws_vpc" "v" {}
resource "aws_ssm_parameter" "vpc" {
  name  = "/net/vpc"
  type  = "String"
  value = aws_vpc.v.id
}
resource "aws_ssm_parameter" "west" {
  count          = 0
  provider       = aws.west
  name           = "/net/west"
  type           = "String"
  insecure_value = "w"
}
resource "aws_ssm_parameter" "one" {
  provider       = aws.west
  name           = "/net/one"
  type           = "String"
  insecure_value = "w"
}`);
    const handed = found.deployment.exports.map(({ by, name, value, region }) => [by, show(name), show(value), region && show(region)]);
    expect(handed).toEqual([
      ["parameter-store", '"/net/vpc"', "&aws_vpc.v.id", undefined],
      ["parameter-store", '"/net/one"', '"w"', '"us-west-2"'],
    ]);
  });

  it.each(["SecureString", "${var.type}"])("that are or may be encrypted keep their secret: %s", (type) => {
    const found = read(`
variable "type" {}
resource "aws_ssm_parameter" "p" {
  name  = "/db/password"
  type  = "${type}"
  value = "hunter2"
}
resource "aws_x" "x" { a = aws_ssm_parameter.p.value }`);
    const secret = "?(aws_ssm_parameter.p.value: `aws_ssm_parameter.p.value` is a secret)";
    expect([show(says(found)), found.value("aws_ssm_parameter.p", "value"), ...found.deployment.exports.map(({ value }) => show(value))]).toEqual([secret, secret, secret]);
  });

  it("that another root module certainly writes are what it writes", () => {
    const network = `
resource "aws_subnet" "a" { count = 2 }
resource "aws_ssm_parameter" "subnets" {
  name  = "/net/subnets"
  type  = "StringList"
  value = join(",", aws_subnet.a[*].id)
}`;
    const app = 'data "aws_ssm_parameter" "s" { name = "/net/subnets" }\nresource "aws_x" "x" { a = split(",", data.aws_ssm_parameter.s.value) }';
    const said = (texts: Readonly<Record<string, string>>): string | undefined => {
      const value = deploymentIn(read(texts), "app/main.tf").resources[0]?.properties.entries.get("a")?.value;
      return value && show(value);
    };
    expect(said({ "app/main.tf": app, "network/main.tf": network })).toBe("[&aws_subnet.a[0].id, &aws_subnet.a[1].id]");
    // Of two that write it, it is not known which is meant.
    expect(said({ "app/main.tf": app, "network/main.tf": network, "other/main.tf": network })).toContain("is looked up when the plan is made");
    expect(said({ "app/main.tf": `provider "aws" { region = "us-east-1" }\n${app}`, "network/main.tf": `provider "aws" { region = "us-west-2" }\n${network}` })).toContain("is looked up");
  });

  it.each([
    ['"/net/vpc"', '"/net/vpc"'],
    ['"/net/vpc:3"', '"/net/vpc"'],
    ['"arn:aws:ssm:eu-west-1:111122223333:parameter/net/vpc"', '"/net/vpc"'],
  ])("that are looked up are imports: %s", (name, shown) => {
    const found = read(`
resource "aws_ssm_parameter" "p" {
  name  = "/own"
  type  = "String"
  value = "x"
}
data "aws_ssm_parameter" "d" { name = ${name} }
resource "aws_x" "x" { a = data.aws_ssm_parameter.d.value }`);
    expect(says(found)).toMatchObject({ is: "import", by: "parameter-store", otherwise: { is: "unknown", term: { label: "data.aws_ssm_parameter.d.value" } } });
    expect(show(says(found))).toBe(`import ${shown}`);
  });
});

describe("what CloudFormation hands on", () => {
  it("is an export, or an output of a stack by its name", () => {
    const found = read(`
data "aws_cloudformation_export" "e" { name = "vpc" }
data "aws_cloudformation_stack" "d" { name = "network" }
resource "aws_cloudformation_stack" "r" { name = "shop" }
resource "aws_x" "x" {
  a = data.aws_cloudformation_export.e.value
  b = data.aws_cloudformation_stack.d.outputs["Vpc"]
  c = aws_cloudformation_stack.r.outputs.Vpc
  d = data.aws_cloudformation_stack.d.outputs
}`);
    expect(["a", "b", "c", "d"].map((name) => show(says(found, name)))).toEqual(['import "vpc"', 'import "network.Vpc"', 'import "shop.Vpc"', "&data.aws_cloudformation_stack.d.outputs"]);
    expect(["a", "b", "c"].map((name) => says(found, name))).toMatchObject([{ by: "export" }, { by: "stack-output" }, { by: "stack-output", otherwise: { is: "reference", attribute: "outputs.Vpc" } }]);
  });
});

/** Whatever is done with it, what comes from elsewhere stays a value with a name. */
describe("an import", () => {
  it.each([
    ["data.aws_ssm_parameter.d.value", 'import "/p"'],
    ['"a-${data.aws_ssm_parameter.d.value}"', '`a-${import "/p"}`'],
    ["nonsensitive(data.aws_ssm_parameter.d.value)", 'import "/p"'],
    ["tostring(data.aws_ssm_parameter.d.value)", 'import "/p"'],
    ['coalesce(data.aws_ssm_parameter.d.value, "x")', '((import "/p" == null or import "/p" == "") ? "x" : import "/p")'],
    ["data.aws_ssm_parameter.d.value ? 1 : 2", '((import "/p" == "true" or import "/p" == "1") ? 1 : 2)'],
    ['try(data.aws_ssm_parameter.d.value, "x")', 'import "/p"'],
    ['data.aws_ssm_parameter.d.value == "x" ? 1 : 2', '(import "/p" == "x" ? 1 : 2)'],
    ["[for s in [data.aws_ssm_parameter.d.value] : s]", '[import "/p"]'],
    ["{ k = data.aws_ssm_parameter.d.value }.k", 'import "/p"'],
  ])("stays what it is in %s", (expression, shown) => {
    const found = read(`data "aws_ssm_parameter" "d" { name = "/p" }\nresource "aws_x" "x" { a = ${expression} }`);
    expect(found.told).toEqual([]);
    expect(show(says(found))).toBe(shown);
  });

  it.each([
    'split(",", data.aws_ssm_parameter.d.value)',
    "jsondecode(data.aws_ssm_parameter.d.value)",
    "jsondecode(data.aws_ssm_parameter.d.value).key[0]",
    "upper(data.aws_ssm_parameter.d.value)",
    "length(data.aws_ssm_parameter.d.value)",
    "tonumber(data.aws_ssm_parameter.d.value) + 1",
    "toset([data.aws_ssm_parameter.d.value])",
    "jsonencode({ a = data.aws_ssm_parameter.d.value })",
    'merge({ a = 1 }, jsondecode(data.aws_ssm_parameter.d.value))',
    "[for i in range(tonumber(data.aws_ssm_parameter.d.value)) : i]",
    "templatefile(data.aws_ssm_parameter.d.value, {})",
    '{ (data.aws_ssm_parameter.d.value) = 1 }',
    "data.aws_ssm_parameter.d.value[0]",
    "data.aws_ssm_parameter.d.value[*]",
  ])("is unknown for its own reason, or in parts, in %s", (expression) => {
    const found = read(`data "aws_ssm_parameter" "d" { name = "/p" }\nresource "aws_x" "x" { a = ${expression} }`);
    const shown = show(says(found));
    expect(shown).toMatch(/`data.aws_ssm_parameter.d.value` is looked up|import "\/p"/u);
  });

  it("counts and keys instances of which nobody knows how many there are", () => {
    const found = read(`
data "aws_ssm_parameter" "d" { name = "/p" }
resource "aws_x" "c" { count = tonumber(data.aws_ssm_parameter.d.value) }
resource "aws_x" "k" { for_each = toset(split(",", data.aws_ssm_parameter.d.value)) }`);
    expect(found.told).toEqual([]);
    expect(found.addresses).toEqual(["aws_x.c[*]", "aws_x.k[*]"]);
  });
});

it("a deployment that writes no parameter hands nothing on", () => {
  expect(deploymentIn(read('resource "aws_vpc" "v" {}'), "main.tf").exports).toEqual([]);
});
