import { describe, expect, it } from "vitest";
import type { Term } from "../../../src/value/term.ts";
import { read } from "./helpers.ts";

describe("data sources", () => {
  it("give the zones of a region as a list of different ones", () => {
    const found = read(`
data "aws_availability_zones" "one" {}
data "aws_availability_zones" "two" { state = "available" }
data "aws_availability_zones" "west" { provider = aws.west }
provider "aws" { alias = "west" }
resource "aws_x" "x" {
  a = data.aws_availability_zones.one.names[0]
  b = data.aws_availability_zones.two.names[0]
  c = data.aws_availability_zones.two.names[1]
  d = data.aws_availability_zones.west.names[0]
  e = slice(data.aws_availability_zones.one.names, 0, 2)
}`);
    const term = (path: string): Term | undefined => {
      const reading = found.reading("aws_x.x", path);
      return reading.is === "unknown" ? reading.term : undefined;
    };
    expect(term("a")).toMatchObject({ label: "data.aws_availability_zones.one.names[0]" });
    const text = (path: string): string | undefined => term(path)?.text;
    expect(text("a")).toBe(text("b"));
    expect(term("b")?.memberOf).toBe(term("c")?.memberOf);
    expect(text("b")).not.toBe(text("c"));
    expect(term("a")?.memberOf).not.toBe(term("d")?.memberOf);
    expect(found.reading("aws_x.x", "e")).toMatchObject({ is: "list", items: [{ term: { text: text("a") } }, { term: { text: text("c") } }] });
  });

  it("give zones of a region that is stated, of which it is known whether a pattern finds a name or an id in them", () => {
    const found = read(`
provider "aws" { region = "eu-west-1" }
provider "aws" { alias = "open" }
data "aws_availability_zones" "some" {}
data "aws_availability_zones" "open" { provider = aws.open }
locals {
  name = data.aws_availability_zones.some.names[1]
  id   = data.aws_availability_zones.some.zone_ids[1]
}
resource "aws_x" "x" {
  name = length(regexall("^[a-z]{2}-", local.name))
  id   = length(regexall("^[a-z]{2}-", local.id))
  what = length(regexall("b$", local.name))
  open = length(regexall("^[a-z]{2}-", data.aws_availability_zones.open.names[1]))
}`);
    expect(found.reading("aws_x.x", "name")).toMatchObject({ is: "scalar", text: "1" });
    expect(found.reading("aws_x.x", "id")).toMatchObject({ is: "scalar", text: "0" });
    expect(found.reading("aws_x.x", "what").is).toBe("unknown");
    expect(found.reading("aws_x.x", "open").is).toBe("unknown");
  });

  it("give the region, the account and the partition of their provider", () => {
    const found = read(`
provider "aws" {
  region              = "cn-north-1"
  allowed_account_ids = ["111122223333"]
}
data "aws_region" "r" {}
data "aws_caller_identity" "i" {}
data "aws_partition" "p" {}
resource "aws_x" "x" {
  arn = "arn:\${data.aws_partition.p.partition}:s3:\${data.aws_region.r.name}:\${data.aws_caller_identity.i.account_id}:x"
}`);
    expect(found.value("aws_x.x", "arn")).toBe('"arn:aws-cn:s3:cn-north-1:111122223333:x"');
  });

  it("that are looked up are unknown, named by their own text", () => {
    const found = read(`
data "aws_ami" "a" { most_recent = true }
data "terraform_remote_state" "net" { backend = "s3" }
resource "aws_x" "x" {
  a = data.aws_ami.a.id
  b = data.terraform_remote_state.net.outputs.vpc_id
}`);
    expect(found.value("aws_x.x", "a")).toBe("?(data.aws_ami.a.id: `data.aws_ami.a.id` is looked up when the plan is made)");
    expect(found.value("aws_x.x", "b")).toBe("?(data.terraform_remote_state.net.outputs.vpc_id: which state `data.terraform_remote_state.net` reads is not known)");
  });

  it("give what is written in them", () => {
    expect(read('data "aws_vpc" "v" { id = "vpc-1" }\nresource "aws_x" "x" { id = data.aws_vpc.v.id }').value("aws_x.x", "id")).toBe('"vpc-1"');
  });
});
