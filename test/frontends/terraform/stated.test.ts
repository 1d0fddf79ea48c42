import { describe, expect, it } from "vitest";
import type { StatedDeployment } from "../../../src/frontends/stated.ts";
import type { TerraformValues } from "../../../src/frontends/terraform/read.ts";
import type { RawDeployment } from "../../../src/graph/raw.ts";
import { read, show, type Read } from "./helpers.ts";

const CONFIGURATION = { file: ".resilint.yaml", start: 10, end: 20 };

const stated = (region: string, more: Partial<StatedDeployment> = {}): StatedDeployment => ({
  id: `app in ${region}`,
  workload: "shop",
  of: "module",
  path: "app",
  region,
  step: { span: CONFIGURATION, label: `deployed to ${region}` },
  ...more,
});

const APP = `
variable "size" { default = 1 }
variable "name" {}
provider "aws" {}
resource "aws_x" "x" {
  size = var.size
  name = var.name
  env  = terraform.workspace
}
`;

function says({ result }: Read, name: string): readonly (string | undefined)[] {
  return result.deployments.map(({ resources }) => {
    const value = resources.find(({ type }) => type === "aws_x")?.properties.entries.get(name)?.value;
    return value && show(value);
  });
}

const deployments = ({ result }: Read): readonly RawDeployment[] => result.deployments;

describe("a root module that is deployed several times", () => {
  it("has an id, a region, an account and a workload of its own each time", () => {
    const found = read({ "app/main.tf": APP }, { stated: [stated("us-east-1", { account: "111122223333" }), stated("us-west-2")] });
    expect(deployments(found).map(({ id, workload, group, region, account }) => [id, workload, group, show(region), show(account)])).toEqual([
      ["app in us-east-1", "shop", "app", '"us-east-1"', '"111122223333"'],
      ["app in us-west-2", "shop", "app", '"us-west-2"', "?(provider.aws.account: the account is not stated)"],
    ]);
    expect(deployments(found)[0]?.region.place.via).toEqual([{ span: CONFIGURATION, label: "deployed to us-east-1" }]);
  });

  it("has values of its own on top of its files of values, and the command line's on top of these", () => {
    const values = (text: string): TerraformValues => ({
      commandLine: [
        { is: "file", source: { file: "params/prod.tfvars", text: 'name = "file"\nsize = 3' } },
        { is: "var", name: "name", text, step: { span: CONFIGURATION, label: "`name` in the configuration" } },
      ],
    });
    const found = read(
      { "app/main.tf": APP, "app/terraform.tfvars": 'size = 2\nname = "folder"' },
      { stated: [stated("us-east-1", { variables: values("east") }), stated("us-west-2")], values: { commandLine: [{ is: "var", name: "size", text: "4" }] } },
    );
    expect([says(found, "name"), says(found, "size")]).toEqual([['"east"', '"folder"'], ['"4"', '"4"']]);
    const name = deployments(found)[0]?.resources[0]?.properties.entries.get("name")?.value;
    expect(name?.place.via).toContainEqual({ span: CONFIGURATION, label: "`name` in the configuration" });
  });

  it("has a workspace of its own", () => {
    const found = read({ "app/main.tf": APP }, { stated: [stated("us-east-1", { workspace: "prod" }), stated("us-west-2")], workspace: "test" });
    expect(says(found, "env")).toEqual(['"prod"', '"test"']);
  });

  it("has one block for what is made each time, and unknowns of its own", () => {
    const found = read({ "app/main.tf": APP }, { stated: [stated("us-east-1"), stated("us-west-2")] });
    const [one, other] = deployments(found).map(({ resources: [resource] }) => resource);
    expect([one?.block, one?.name]).toEqual([other?.block, other?.name]);
    const names = deployments(found).map(({ resources: [resource] }) => resource?.properties.entries.get("name")?.value);
    expect(names.map((name) => name?.is === "unknown" && name.term?.scope)).toEqual(["app in us-east-1", "app in us-west-2"]);
  });

  it("is not deployed once more, and its mistakes are told once", () => {
    const found = read({ "app/main.tf": `${APP}\nlocals { a = nothing() }\nresource "aws_y" "y" { a = local.a }`, "other/main.tf": "" }, { stated: [stated("us-east-1"), stated("us-west-2")] });
    expect(deployments(found).map(({ id }) => id)).toEqual(["terraform:other", "app in us-east-1", "app in us-west-2"]);
    expect(found.told).toEqual(["error app/main.tf:12:28 Terraform has no function `nothing`; correct it"]);
    expect(found.result.inputs.map(({ file }) => file)).toEqual(["app/main.tf", "other/main.tf"]);
  });

  it("says so where its own region is another one", () => {
    const found = read({ "app/main.tf": 'provider "aws" { region = "eu-west-1" }' }, { stated: [stated("us-west-2")] });
    expect(found.result.diagnostics).toEqual([
      { level: "warning", message: "the default provider of this module says `eu-west-1`, so that it is not deployed to `us-west-2`; let a variable say the region, or correct it here", span: CONFIGURATION },
    ]);
  });

  it("is told where it is not there, and where it does not declare a variable", () => {
    const variables = { commandLine: [{ is: "var", name: "sise", text: "3", step: { span: CONFIGURATION, label: "" } }] } as const;
    const found = read({ "app/main.tf": APP }, { stated: [stated("us-east-1", { path: "apps" }), stated("us-west-2", { variables })] });
    expect(found.result.diagnostics.map(({ message }) => message)).toEqual([
      "there are no files of Terraform in this folder; correct the path",
      "root module `app` does not declare the variable `sise`; correct its name or leave it out",
    ]);
  });

  it("is read though another module calls it, and only then", () => {
    const texts = { "app/main.tf": APP, "all/main.tf": 'module "app" {\n  source = "../app"\n  name = "a"\n}' };
    expect(deployments(read(texts, { stated: [stated("us-east-1")] })).map(({ id }) => id)).toEqual(["terraform:all", "app in us-east-1"]);
    expect(deployments(read(texts)).map(({ id }) => id)).toEqual(["terraform:all"]);
  });

  it("leads to the state of the other module in its own region", () => {
    const app = `
data "terraform_remote_state" "net" {
  backend = "s3"
  config  = { bucket = "states", key = "net" }
}
provider "aws" {}
resource "aws_x" "x" { a = data.terraform_remote_state.net.outputs.env }`;
    const net = 'terraform {\n  backend "s3" { key = "net" }\n}\nprovider "aws" {}\nvariable "env" {}\noutput "env" { value = var.env }';
    const inRegion = (path: string, region: string): StatedDeployment => {
      const variables = { commandLine: [{ is: "var", name: "env", text: region }] } as const;
      return stated(region, { id: `${path} in ${region}`, path, ...(path === "net" && { variables }) });
    };
    const found = read({ "app/main.tf": app, "net/main.tf": net }, { stated: ["us-east-1", "us-west-2"].flatMap((region) => [inRegion("app", region), inRegion("net", region)]) });
    expect(says(found, "a").filter((each) => each !== undefined)).toEqual(['"us-east-1"', '"us-west-2"']);
  });
});
