import { describe, expect, it } from "vitest";
import { show, read, type Read } from "./helpers.ts";

const NETWORK = `
resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
resource "aws_subnet" "private" {
  count  = 2
  vpc_id = aws_vpc.main.id
}
output "vpc_id" { value = aws_vpc.main.id }
output "vpc" { value = aws_vpc.main }
output "subnet_ids" { value = aws_subnet.private[*].id }
output "env" { value = "prod" }
output "nothing" { value = null }
`;

const backend = (block: string): string => `terraform {\n  ${block}\n}\n`;

/** What the only resource of the folder `app` says as `a`. */
function appSays(texts: Readonly<Record<string, string>>): string {
  const found = read(texts);
  return show(valueIn(found, "app/main.tf", "a"));
}

function valueIn(found: Read, file: string, name: string): ReturnType<Read["reading"]> {
  const deployment = found.result.deployments.find((each) => each.file === file);
  const value = deployment?.resources.find(({ type }) => type === "aws_x")?.properties.entries.get(name)?.value;
  if (!value) throw new Error(`${file} has no aws_x with ${name}`);
  return value;
}

const app = (config: string, value = "data.terraform_remote_state.net.outputs.env", more = ""): string => `
data "terraform_remote_state" "net" {
  ${config}
}
resource "aws_x" "x" { a = ${value} }
${more}`;

const LOCAL = 'backend = "local"\n  config = { path = "../network/terraform.tfstate" }';

describe("remote state", () => {
  it("gives the outputs of the root module in whose folder a local state lies, as edges to its resources", () => {
    const found = read({
      "network/main.tf": NETWORK,
      "app/main.tf": app(LOCAL, "[data.terraform_remote_state.net.outputs.vpc_id, data.terraform_remote_state.net.outputs.subnet_ids[1], data.terraform_remote_state.net.outputs.vpc.cidr_block]"),
    });
    expect(found.told).toEqual([]);
    const value = valueIn(found, "app/main.tf", "a");
    expect(show(value)).toBe('[&aws_vpc.main.id, &aws_subnet.private[1].id, "10.0.0.0/16"]');
    expect(value).toMatchObject({ items: [{ is: "reference", scope: "terraform:network" }, { scope: "terraform:network" }, {}] });
  });

  it("leads from the use to the output and to what that is", () => {
    const found = read({ "network/main.tf": NETWORK, "app/main.tf": app(LOCAL) });
    const { place } = valueIn(found, "app/main.tf", "a");
    expect([place.span, ...place.via.map(({ span }) => span)].map((span) => found.at(span))).toEqual([
      "app/main.tf:6:28 data.terraform_remote_state.net.outputs.env",
      'network/main.tf:10:24 "prod"',
    ]);
    expect(place.via.map(({ label }) => label)).toEqual(["output `env` of root module `network`"]);
  });
});

describe("the state that is meant", () => {
  it.each([
    ["a path of its own", 'backend "local" { path = "../states/net.tfstate" }', 'backend = "local"\n  config = { path = "${path.module}/../states/net.tfstate" }'],
    ["a bucket and a key", 'backend "s3" {\n bucket = "states"\n key = "net.tfstate"\n region = "eu-west-1"\n}', 'backend = "s3"\n  config = { bucket = "states", key = "net.tfstate", region = "eu-west-1" }'],
    ["a bucket that is given at init", 'backend "s3" { key = "net.tfstate" }', 'backend = "s3"\n  config = { bucket = "states", key = "net.tfstate" }'],
    ["a bucket that hangs on a variable", 'backend "s3" {\n bucket = "states"\n key = "net.tfstate"\n}', 'backend = "s3"\n  config = { bucket = var.bucket, key = "net.tfstate" }'],
    ["a key of which a part is known", 'backend "s3" {\n bucket = "states"\n key = "prod/net.tfstate"\n}', 'backend = "s3"\n  config = { bucket = "states", key = "${var.bucket}/net.tfstate" }'],
    ["a prefix", 'backend "gcs" {\n bucket = "states"\n prefix = "net/"\n}', 'backend = "gcs"\n  config = { bucket = "states", prefix = "net" }'],
    ["a blob", 'backend "azurerm" {\n storage_account_name = "s"\n container_name = "c"\n key = "net"\n}', 'backend = "azurerm"\n  config = { storage_account_name = "s", container_name = "c", key = "net" }'],
    ["an address", 'backend "http" { address = "https://states/net" }', 'backend = "http"\n  config = { address = "https://states/net" }'],
    ["a workspace of Terraform Cloud", 'cloud {\n organization = "acme"\n workspaces { name = "net" }\n}', 'backend = "remote"\n  config = { organization = "acme", workspaces = { name = "net" } }'],
    ["a remote workspace", 'backend "remote" {\n organization = "acme"\n workspaces { name = "net" }\n}', 'backend = "remote"\n  config = {\n organization = "acme"\n workspaces = { name = "net" }\n }'],
  ])("is found by %s", (_, kept, wanted) => {
    const found = appSays({ "network/main.tf": backend(kept) + NETWORK, "app/main.tf": `variable "bucket" {}\n${app(wanted)}` });
    expect(found).toBe('"prod"');
  });

  it.each([
    ["of nobody", 'backend "s3" {\n bucket = "states"\n key = "other.tfstate"\n}', 'backend = "s3"\n  config = { bucket = "states", key = "net.tfstate" }', "the state `net.tfstate` in bucket `states` is of no root module here; name its folder, too"],
    ["in another bucket", 'backend "s3" {\n bucket = "others"\n key = "net.tfstate"\n}', 'backend = "s3"\n  config = { bucket = "states", key = "net.tfstate" }', "the state `net.tfstate` in bucket `states` is of no root module here; name its folder, too"],
    ["in a folder that is not here", 'backend "s3" {}', 'backend = "local"\n  config = { path = "../net/terraform.tfstate" }', "the state `net/terraform.tfstate` is of no root module here; name its folder, too"],
    ["of a backend that says nothing", 'backend "s3" {}', 'backend = "s3"\n  config = { bucket = "states", key = "net.tfstate" }', "the state `net.tfstate` in bucket `states` may be that of root module `network`, which does not say where its state is kept"],
    ["of another workspace", 'backend "s3" {\n bucket = "states"\n key = "net.tfstate"\n}', 'backend = "s3"\n  workspace = "prod"\n  config = { bucket = "states", key = "net.tfstate" }', "the state `net.tfstate` in bucket `states` is of another workspace of root module `network` than `default`"],
    ["with a key that is not known", 'backend "s3" { key = "net" }', 'backend = "s3"\n  config = { bucket = "states", key = var.bucket }', "which state `data.terraform_remote_state.net` reads is not known: `var.bucket` has no default"],
    ["in another kind of backend", 'backend "s3" {}', 'backend = "pg"', "states in a backend `pg` are not followed"],
    ["with a password in its address", 'backend "http" {}', 'backend = "http"\n  config = { address = "https://me:secret@states/net?token=1" }', "the state `https://states/net` may be that of root module `network`, which does not say where its state is kept"],
  ])("is unknown with its reason: %s", (_, kept, wanted, why) => {
    const found = appSays({ "network/main.tf": backend(kept) + NETWORK, "app/main.tf": `variable "bucket" {}\n${app(wanted)}` });
    expect(found).toBe(`?(data.terraform_remote_state.net.outputs.env: ${why})`);
  });

  it("is unknown where two root modules keep one", () => {
    const kept = backend('backend "s3" { key = "net.tfstate" }') + NETWORK;
    const wanted = app('backend = "s3"\n  config = { bucket = "states", key = "net.tfstate" }');
    expect(appSays({ "one/main.tf": kept, "two/main.tf": kept, "app/main.tf": wanted })).toContain("may be that of root module `one` or `two`");
  });

  it("is that of the workspace that both are in", () => {
    const wanted = app('backend = "local"\n  workspace = terraform.workspace\n  config = { path = "x", workspace_dir = "../network/terraform.tfstate.d" }');
    const found = read({ "network/main.tf": NETWORK, "app/main.tf": wanted }, { workspace: "prod" });
    expect(show(valueIn(found, "app/main.tf", "a"))).toBe('"prod"');
  });
});

describe("outputs of another root module", () => {
  it("that it does not have are told, with what may be meant", () => {
    const found = read({ "network/main.tf": NETWORK, "app/main.tf": app(LOCAL, "data.terraform_remote_state.net.outputs.vpcid") });
    expect(found.told).toEqual(["error app/main.tf:6:28 root module `network` has no output `vpcid` (did you mean `vpc_id`?); correct it"]);
  });

  it("that it does not have, or that are null, are those of `defaults`", () => {
    const config = `${LOCAL}\n  defaults = { extra = "x", nothing = "y", env = "z" }`;
    const value = "[for n in [\"extra\", \"nothing\", \"env\"] : data.terraform_remote_state.net.outputs[n]]";
    expect(appSays({ "network/main.tf": NETWORK, "app/main.tf": app(config, value) })).toBe('["x", "y", "prod"]');
  });

  it("may be tried", () => {
    const value = '[try(data.terraform_remote_state.net.outputs.vpcid, "none"), lookup(data.terraform_remote_state.net.outputs, "nothing", "none")]';
    const found = read({ "network/main.tf": NETWORK, "app/main.tf": app(LOCAL, value) });
    expect(found.told).toEqual([]);
    expect(show(valueIn(found, "app/main.tf", "a"))).toBe('["none", "none"]');
  });

  it("are read by each of several data sources", () => {
    const config = `for_each = toset(["network", "other"])\n  backend = "local"\n  config = { path = "../\${each.key}/terraform.tfstate" }`;
    const value = '[for n, s in data.terraform_remote_state.net : s.outputs.env]';
    const texts = { "network/main.tf": NETWORK, "other/main.tf": 'output "env" { value = "dev" }', "app/main.tf": app(config, value) };
    expect(appSays(texts)).toBe('["prod", "dev"]');
  });

  it("hang on its own variables", () => {
    const found = read({
      "network/main.tf": 'variable "env" {}\noutput "env" { value = var.env == "prod" ? "big" : "small" }',
      "app/main.tf": app(LOCAL, 'data.terraform_remote_state.net.outputs.env == "big" ? 1 : 0'),
    });
    const value = valueIn(found, "app/main.tf", "a");
    expect(show(value)).toBe("(var.env == \"prod\" ? 1 : 0)");
    expect(found.result.deployments.find(({ file }) => file === "network/main.tf")?.cases.of({ scope: "terraform:network", text: "var.env", label: "" })).toContain("prod");
  });

  it("that lead back to themselves are unknown, and no mistake: each state was there before", () => {
    const texts = {
      "network/main.tf": app('backend = "local"\n  config = { path = "../app/terraform.tfstate" }', '"x"', 'output "env" { value = data.terraform_remote_state.net.outputs.back }'),
      "app/main.tf": app(LOCAL, undefined, 'output "back" { value = data.terraform_remote_state.net.outputs.env }'),
    };
    const found = read(texts);
    expect(found.told).toEqual([]);
    expect(show(valueIn(found, "app/main.tf", "a"))).toContain("hangs on itself");
  });

  it("hand on a value through as many root modules as anybody writes, and are given up past that", () => {
    const folder = (index: number): string => `m${String(index)}`;
    const link = (index: number): string => app(`backend = "local"\n  config = { path = "../${folder(index - 1)}/terraform.tfstate" }`, '"x"', 'output "env" { value = data.terraform_remote_state.net.outputs.env }');
    const chain = (length: number): Read =>
      read({ [`${folder(0)}/main.tf`]: 'output "env" { value = "prod" }', ...Object.fromEntries(Array.from({ length }, (_, index) => [`${folder(index + 1)}/main.tf`, link(index + 1)])), "app/main.tf": app(`backend = "local"\n  config = { path = "../${folder(length)}/terraform.tfstate" }`) });
    expect(show(valueIn(chain(20), "app/main.tf", "a"))).toBe('"prod"');
    const long = chain(400);
    expect(long.told).toEqual([]);
    expect(show(valueIn(long, "app/main.tf", "a"))).toContain("hangs on too many others");
  });

  it("are read of what the CDK for Terraform writes", () => {
    const state = "/home/terraform.network.tfstate";
    const network = { output: { "cross-stack-output-vpc": { value: "${aws_vpc.main.id}" } }, resource: { aws_vpc: { main: {} } }, terraform: { backend: { local: { path: state } } } };
    const stack = { data: { terraform_remote_state: { net: { backend: "local", config: { path: state } } } }, resource: { aws_x: { x: { a: "${data.terraform_remote_state.net.outputs.cross-stack-output-vpc}" } } } };
    const found = read({ "cdktf.out/stacks/network/cdk.tf.json": JSON.stringify(network), "cdktf.out/stacks/app/cdk.tf.json": JSON.stringify(stack) });
    expect(show(valueIn(found, "cdktf.out/stacks/app/cdk.tf.json", "a"))).toBe("&aws_vpc.main.id");
  });

  it("of two that read each other without a circle are known", () => {
    const texts = {
      "network/main.tf": app('backend = "local"\n  config = { path = "../app/terraform.tfstate" }', "data.terraform_remote_state.net.outputs.port", 'output "env" { value = "prod" }'),
      "app/main.tf": app(LOCAL, undefined, 'output "port" { value = 80 }'),
    };
    const found = read(texts);
    expect([show(valueIn(found, "app/main.tf", "a")), show(valueIn(found, "network/main.tf", "a"))]).toEqual(['"prod"', "80"]);
  });
});
