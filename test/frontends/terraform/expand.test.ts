import { describe, expect, it } from "vitest";
import { condition, read } from "./helpers.ts";

describe("count", () => {
  it("makes so many instances, each with its index", () => {
    const found = read(`
resource "aws_subnet" "a" {
  count             = 2
  availability_zone = ["x", "y"][count.index]
}`);
    expect(found.addresses).toEqual(["aws_subnet.a[0]", "aws_subnet.a[1]"]);
    expect(found.value("aws_subnet.a[1]", "availability_zone")).toBe('"y"');
    expect(found.resource("aws_subnet.a[1]").block).toBe("aws_subnet.a");
    expect(found.at(found.resource("aws_subnet.a[1]").name)).toBe('2:1 resource "aws_subnet" "a"');
  });

  it("0 is absent", () => {
    const found = read(`
variable "create" { default = false }
resource "aws_db_instance" "a" { count = var.create ? 1 : 0 }
output "id" { value = aws_db_instance.a[*].id }`);
    expect(found.addresses).toEqual([]);
    expect(found.told).toEqual([]);
  });

  it("by a condition that is not decided is existence by that condition", () => {
    const found = read(`
variable "create" { type = bool }
resource "aws_db_instance" "a" { count = var.create ? 1 : 0 }
resource "aws_db_proxy" "p" {
  count    = var.create ? 1 : 0
  role_arn = aws_db_instance.a[0].arn
}
resource "aws_db_snapshot" "s" {
  name = try(aws_db_instance.a[0].id, "none")
}`);
    expect(condition(found.resource("aws_db_instance.a[0]").exists)).toBe("var.create");
    expect(found.value("aws_db_proxy.p[0]", "role_arn")).toContain("&aws_db_instance.a[0].arn");
    expect(found.value("aws_db_snapshot.s", "name")).toBe('(var.create ? &aws_db_instance.a[0].id : "none")');
    expect(found.told).toEqual([]);
  });

  it("of two numbers makes the first instances for certain and the others by the condition", () => {
    const found = read(`
variable "large" { type = bool }
resource "aws_instance" "a" { count = var.large ? 3 : 1 }`);
    expect(found.deployment.resources.map(({ address, exists }) => `${address} ${condition(exists)}`)).toEqual([
      "aws_instance.a[0] true",
      "aws_instance.a[1] var.large",
      "aws_instance.a[2] var.large",
    ]);
  });

  it("that is not known makes one open instance, which stands for all", () => {
    const found = read(`
variable "n" { type = number }
resource "aws_instance" "a" {
  count = var.n
  name  = "node-\${count.index}"
}
resource "aws_lb" "l" { instances = aws_instance.a[*].id }`);
    const open = found.resource("aws_instance.a[*]");
    expect(open.open).toEqual({ least: 0, most: Infinity, why: "its `count` is not known: `var.n` has no default" });
    expect(found.value("aws_instance.a[*]", "name")).toBe("`node-${?(aws_instance.a[*].count.index: its `count` is not known: `var.n` has no default)}`");
    expect(found.value("aws_lb.l", "instances")).toContain("of &aws_instance.a[*].id");
  });

  it("is bounded", () => {
    const found = read('resource "aws_instance" "a" { count = 1000000 }');
    expect(found.resource("aws_instance.a[*]").open).toEqual({ least: 1_000_000, most: 1_000_000, why: "it makes more instances than can be read" });
  });

  it("takes a whole number only", () => {
    expect(read('resource "aws_instance" "a" { count = -1 }').told).toEqual(["error 1:39 `count` takes a whole number from 0 on; write one"]);
  });
});

describe("for_each", () => {
  it("over a map makes an instance for each key", () => {
    const found = read(`
locals {
  buckets = { logs = { versioned = true }, data = { versioned = false } }
}
resource "aws_s3_bucket" "b" {
  for_each  = local.buckets
  bucket    = "acme-\${each.key}"
  versioned = each.value.versioned
}`);
    expect(found.addresses).toEqual(['aws_s3_bucket.b["data"]', 'aws_s3_bucket.b["logs"]']);
    expect(found.value('aws_s3_bucket.b["logs"]', "bucket")).toBe('"acme-logs"');
    expect(found.way('aws_s3_bucket.b["logs"]', "versioned")).toEqual(["8:15 each.value.versioned", "item `logs` of `for_each`: 6:15 local.buckets", "local `buckets`: 3:36 true"]);
  });

  it("over a set makes an instance for each item", () => {
    const found = read('resource "aws_sqs_queue" "q" {\n  for_each = toset(["b", "a"])\n  name = each.value\n}');
    expect(found.addresses).toEqual(['aws_sqs_queue.q["a"]', 'aws_sqs_queue.q["b"]']);
    expect(found.way('aws_sqs_queue.q["a"]', "name")).toEqual(["3:10 each.value", 'item `a` of `for_each`: 2:26 "a"']);
  });

  it("chained over the instances of another resource leads to each of them", () => {
    const found = read(`
resource "aws_s3_bucket" "b" { for_each = toset(["x", "y"]) }
resource "aws_s3_bucket_versioning" "v" {
  for_each = aws_s3_bucket.b
  bucket   = each.value.id
}`);
    expect(found.value('aws_s3_bucket_versioning.v["y"]', "bucket")).toBe('&aws_s3_bucket.b["y"].id');
  });

  it("chained over unknown instances leads to what stands for them", () => {
    const found = read(`
variable "names" { type = set(string) }
resource "aws_s3_bucket" "b" {
  for_each = var.names
  bucket   = each.value
}
resource "aws_s3_bucket_versioning" "v" {
  for_each = aws_s3_bucket.b
  bucket   = each.value.id
}
resource "aws_s3_bucket_policy" "p" {
  for_each = var.names
  bucket   = aws_s3_bucket.b[each.key].id
}
variable "which" { type = string }
resource "aws_x" "x" {
  ids   = values(aws_s3_bucket.b)[*].id
  other = aws_s3_bucket.b[var.which].id
}`);
    expect(found.addresses).toEqual(["aws_s3_bucket.b[*]", "aws_s3_bucket_versioning.v[*]", "aws_s3_bucket_policy.p[*]", "aws_x.x"]);
    expect(found.value("aws_x.x", "ids")).toContain("of &aws_s3_bucket.b[*].id");
    expect(found.value("aws_x.x", "other")).not.toContain("&aws_s3_bucket");
    expect(found.value("aws_s3_bucket_versioning.v[*]", "bucket")).toBe("&aws_s3_bucket.b[*].id");
    expect(found.value("aws_s3_bucket_policy.p[*]", "bucket")).toBe("&aws_s3_bucket.b[*].id");
  });

  it("over a map by a condition makes its instances by that condition", () => {
    const found = read(`
variable "replica" { type = bool }
resource "aws_db_instance" "r" {
  for_each   = var.replica ? { eu = "db.r6g.large" } : {}
  class      = each.value
  identifier = each.key
}`);
    expect(condition(found.resource('aws_db_instance.r["eu"]').exists)).toBe("var.replica");
    expect(found.value('aws_db_instance.r["eu"]', "class")).toBe('"db.r6g.large"');
  });

  it("whose keys are filtered by what is not known makes each by its own condition", () => {
    const found = read(`
variable "prod" { type = bool }
resource "aws_kms_key" "k" {
  for_each = { for name, on in { a = true, b = var.prod } : name => on if on }
}`);
    expect(found.deployment.resources.map(({ address, exists }) => `${address} ${condition(exists)}`)).toEqual(['aws_kms_key.k["a"] true', 'aws_kms_key.k["b"] var.prod']);
  });

  it("takes no list", () => {
    expect(read('resource "aws_kms_key" "k" { for_each = ["a"] }').told).toEqual(["error 1:41 `for_each` takes a map or a set of strings; wrap the list in `toset()`"]);
  });
});

describe("references to instances", () => {
  const BOTH = `
resource "aws_subnet" "c" { count = 2 }
resource "aws_subnet" "e" { for_each = toset(["a", "b"]) }`;

  it.each([
    ["aws_subnet.c[0].id", "&aws_subnet.c[0].id"],
    ["aws_subnet.c[*].id", "[&aws_subnet.c[0].id, &aws_subnet.c[1].id]"],
    ["aws_subnet.c.*.id", "[&aws_subnet.c[0].id, &aws_subnet.c[1].id]"],
    ['aws_subnet.e["a"].id', '&aws_subnet.e["a"].id'],
    ["values(aws_subnet.e)[*].id", '[&aws_subnet.e["a"].id, &aws_subnet.e["b"].id]'],
    ["{ for k, s in aws_subnet.e : k => s.id }", '{a: &aws_subnet.e["a"].id, b: &aws_subnet.e["b"].id}'],
    ["[for s in aws_subnet.e : s.id]", '[&aws_subnet.e["a"].id, &aws_subnet.e["b"].id]'],
  ])("%s", (written, expected) => {
    expect(read(`${BOTH}\nresource "aws_x" "x" { ids = ${written} }`).value("aws_x.x", "ids")).toBe(expected);
  });

  it("to one that certainly does not exist is a mistake", () => {
    expect(read(`${BOTH}\nresource "aws_x" "x" { id = aws_subnet.c[2].id }`).told).toEqual(["error 4:29 the list has 2 items and none at index 2; correct it"]);
  });

  it("may begin with `resource`, which says what they are", () => {
    const found = read(`${BOTH}\nresource "aws_x" "x" { id = resource.aws_subnet.c[1].id }`);
    expect([found.value("aws_x.x", "id"), found.told]).toEqual(["&aws_subnet.c[1].id", []]);
    expect(read('resource "aws_x" "x" { id = resource.aws_subnet.gone.id }').told).toEqual(["error 1:29 `aws_subnet.gone` is not declared; declare it or correct the name"]);
  });

  it("to what nothing declares are told, and stay references", () => {
    const found = read('resource "aws_x" "x" { id = aws_subnet.c.id }');
    expect(found.told).toEqual(["error 1:29 `aws_subnet.c` is not declared; declare it or correct the name"]);
    expect(found.value("aws_x.x", "id")).toBe("&aws_subnet.c.id");
  });
});

describe("attributes of resources", () => {
  const found = read(`
resource "aws_rds_cluster" "c" {
  cluster_identifier = "orders"
  engine             = "aurora-postgresql"
  vpc_security_group_ids = [aws_security_group.g.id]
}
resource "aws_security_group" "g" { vpc_id = aws_vpc.v.id }
resource "aws_vpc" "v" {}
resource "aws_rds_cluster_instance" "i" {
  cluster_identifier = aws_rds_cluster.c.id
  engine             = aws_rds_cluster.c.engine
  version            = aws_rds_cluster.c.engine_version_actual
}
resource "aws_x" "x" {
  own     = aws_rds_cluster.c.cluster_identifier
  other   = aws_rds_cluster_instance.i.cluster_identifier
  network = aws_security_group.g.vpc_id
}`);

  it("that name the resource are references, with the name that is given", () => {
    expect(found.value("aws_x.x", "own")).toBe("&aws_rds_cluster.c.cluster_identifier");
    expect(found.reading("aws_x.x", "own")).toMatchObject({ value: { is: "scalar", text: "orders" } });
  });

  it("that name another resource lead there", () => {
    expect(found.value("aws_x.x", "other")).toBe("&aws_rds_cluster.c.id");
    expect(found.value("aws_x.x", "network")).toBe("&aws_vpc.v.id");
  });

  it("that are written give what is written, seen where they are used", () => {
    expect(found.way("aws_rds_cluster_instance.i", "engine")).toEqual(["11:24 aws_rds_cluster.c.engine", '`engine` of `aws_rds_cluster.c`: 4:24 "aurora-postgresql"']);
  });

  it("that are not written are references", () => {
    expect(found.value("aws_rds_cluster_instance.i", "version")).toBe("&aws_rds_cluster.c.engine_version_actual");
  });
});
