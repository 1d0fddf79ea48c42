import { describe, expect, it } from "vitest";
import { read, show } from "./helpers.ts";

const regionOf = (found: ReturnType<typeof read>, address: string): string => show(found.resource(address).region ?? found.deployment.region);

describe("the region of a resource", () => {
  it("is that of its provider", () => {
    const found = read(`
provider "aws" { region = "eu-west-1" }
provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
resource "aws_db_instance" "a" {}
resource "aws_db_instance" "replica" { provider = aws.west }
resource "aws_db_instance" "other" { provider = aws.west }
resource "random_id" "r" {}`);
    expect(show(found.deployment.region)).toBe('"eu-west-1"');
    expect(found.resource("aws_db_instance.a").region).toBeUndefined();
    expect(found.resource("random_id.r").region).toBeUndefined();
    expect(regionOf(found, "aws_db_instance.replica")).toBe('"us-west-2"');
    expect(found.resource("aws_db_instance.replica").region).toBe(found.resource("aws_db_instance.other").region);
  });

  it("is its own argument before that", () => {
    expect(regionOf(read('provider "aws" { region = "eu-west-1" }\nresource "aws_db_instance" "a" { region = "eu-west-3" }'), "aws_db_instance.a")).toBe('"eu-west-3"');
  });

  it("that nobody states is a term, and that of each alias another", () => {
    const found = read('provider "aws" { alias = "west" }\nresource "aws_x" "a" {}\nresource "aws_x" "b" { provider = aws.west }');
    expect(regionOf(found, "aws_x.a")).toBe("?(provider.aws.region: the region is not stated)");
    expect(regionOf(found, "aws_x.b")).toBe("?(provider.aws.west.region: the region is not stated)");
    expect(found.deployment.region).toMatchObject({ term: { own: true, atomic: true } });
  });

  it("is what the run says where the default provider does not", () => {
    const main = 'provider "aws" { alias = "west" }\nresource "aws_x" "b" { provider = aws.west }';
    const found = read(main, { region: "eu-north-1" });
    expect(show(found.deployment.region)).toBe('"eu-north-1"');
    expect(regionOf(found, "aws_x.b")).toContain("the region is not stated");
    expect(show(read('provider "aws" { region = "eu-west-1" }', { region: "eu-north-1" }).deployment.region)).toBe('"eu-west-1"');
  });

  it("through modules follows what their callers hand on", () => {
    const found = read({
      "main.tf": `provider "aws" { region = "eu-west-1" }
provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
module "both" {
  source    = "./both"
  providers = {
    aws         = aws
    aws.replica = aws.west
  }
}
module "swapped" {
  source    = "./plain"
  providers = { aws = aws.west }
}
module "plain" { source = "./plain" }`,
      "both/main.tf": `terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.replica]
    }
  }
}
resource "aws_db_instance" "home" {}
resource "aws_db_instance" "replica" { provider = aws.replica }
module "deeper" {
  source    = "../plain"
  providers = { aws = aws.replica }
}`,
      "plain/main.tf": 'resource "aws_s3_bucket" "b" {}',
    });
    expect(found.deployment.resources.map(({ address }) => `${address} ${regionOf(found, address)}`)).toEqual([
      'module.both.aws_db_instance.home "eu-west-1"',
      'module.both.aws_db_instance.replica "us-west-2"',
      'module.both.module.deeper.aws_s3_bucket.b "us-west-2"',
      'module.swapped.aws_s3_bucket.b "us-west-2"',
      'module.plain.aws_s3_bucket.b "eu-west-1"',
    ]);
  });
});

describe("the account of a resource", () => {
  it("is the one in whose role its provider acts, or the only one allowed", () => {
    const found = read(`
provider "aws" { allowed_account_ids = ["111122223333"] }
provider "aws" {
  alias = "dr"
  assume_role {
    role_arn = "arn:aws:iam::444455556666:role/deploy"
  }
}
resource "aws_x" "x" { provider = aws.dr }`);
    expect(show(found.deployment.account)).toBe('"111122223333"');
    expect(show(found.resource("aws_x.x").account ?? found.deployment.account)).toBe('"444455556666"');
  });

  it("is one for all providers that state none", () => {
    const found = read('provider "aws" {\n  alias = "west"\n  region = "us-west-2"\n}\nresource "aws_x" "x" { provider = aws.west }');
    expect(show(found.deployment.account)).toBe("?(provider.aws.account: the account is not stated)");
    expect(show(found.resource("aws_x.x").account ?? found.deployment.account)).toBe("?(provider.aws.account: the account is not stated)");
  });
});

describe("tags_all", () => {
  it("are the provider's and the resource's own, which win", () => {
    const found = read(`provider "aws" {
  default_tags {
    tags = { team = "shop", backup = "no" }
  }
}
resource "aws_x" "both" { tags = { backup = "daily" } }
resource "aws_x" "none" {}`);
    expect(found.value("aws_x.both", "tags_all")).toBe('{team: "shop", backup: "daily"}');
    expect(found.way("aws_x.both", "tags_all.team")).toEqual(['3:21 "shop"']);
    expect(found.value("aws_x.none", "tags_all")).toBe('{team: "shop", backup: "no"}');
  });

  it("that are not known may say otherwise than the defaults", () => {
    const found = read('variable "tags" { type = map(string) }\nprovider "aws" {\n  default_tags {\n    tags = { backup = "daily" }\n  }\n}\nresource "aws_x" "x" { tags = var.tags }');
    expect(found.value("aws_x.x", "tags_all")).toBe("{...?(var.tags: `var.tags` has no default)}");
  });
});
