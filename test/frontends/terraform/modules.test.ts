import { describe, expect, it } from "vitest";
import { condition, read } from "./helpers.ts";

const MODULE = `variable "multi_az" {
  type    = bool
  default = false
}
resource "aws_db_instance" "main" {
  multi_az = var.multi_az
}
output "arn" { value = aws_db_instance.main.arn }
`;

describe("a local module", () => {
  const found = read({
    "main.tf": 'module "db" {\n  source   = "./modules/db"\n  multi_az = true\n}\nresource "aws_x" "x" { arn = module.db.arn }',
    "modules/db/main.tf": MODULE,
  });

  it("is judged through its caller alone", () => {
    expect(found.result.deployments.map(({ id, file }) => [id, file])).toEqual([["terraform:.", "main.tf"]]);
    expect(found.addresses).toEqual(["aws_x.x", "module.db.aws_db_instance.main"]);
  });

  it("stands in its own file, with the calls that lead there", () => {
    const { name, block, calls } = found.resource("module.db.aws_db_instance.main");
    expect(found.at(name)).toBe('modules/db/main.tf:5:1 resource "aws_db_instance" "main"');
    expect(block).toBe("module.db.aws_db_instance.main");
    expect(calls?.map(({ span, label }) => `${label}: ${found.at(span)}`)).toEqual(['called as `module.db`: 1:1 module "db"']);
  });

  it("has its caller's arguments, each with the hop to it", () => {
    expect(found.way("module.db.aws_db_instance.main", "multi_az")).toEqual(["modules/db/main.tf:6:14 var.multi_az", "`multi_az` of module `db`: 3:14 true"]);
  });

  it("hands on its outputs", () => {
    expect(found.value("aws_x.x", "arn")).toBe("&module.db.aws_db_instance.main.arn");
  });

  it("counts all its files as read", () => {
    expect(found.result.inputs.map(({ file, outcome, modules }) => [file, outcome, modules])).toEqual([
      ["main.tf", "read", ["terraform:."]],
      ["modules/db/main.tf", "read", ["terraform:."]],
    ]);
  });
});

describe("values through calls of modules", () => {
  it("have a hop for each call, and for the file of values", () => {
    const found = read({
      "main.tf": 'variable "safe" { type = bool }\nmodule "app" {\n  source = "./app"\n  safe   = var.safe\n}',
      "terraform.tfvars": "safe = true",
      "app/main.tf": 'variable "safe" {}\nmodule "db" {\n  source   = "../db"\n  multi_az = var.safe\n}',
      "db/main.tf": MODULE,
    });
    expect(found.way("module.app.module.db.aws_db_instance.main", "multi_az")).toEqual([
      "db/main.tf:6:14 var.multi_az",
      "`multi_az` of module `db`: app/main.tf:4:14 var.safe",
      "`safe` of module `app`: 4:12 var.safe",
      "variable `safe`, set in terraform.tfvars: terraform.tfvars:1:8 true",
    ]);
    expect(found.resource("module.app.module.db.aws_db_instance.main").calls?.map(({ label }) => label)).toEqual(["called as `module.app`", "called as `module.app.module.db`"]);
  });

  it("that are not known are the caller's terms, and a module's own are apart", () => {
    const found = read({
      "main.tf": 'variable "v" {}\nmodule "a" {\n  source = "./m"\n  v = var.v\n}\nmodule "b" {\n  source = "./m"\n  v = var.v\n}',
      "m/main.tf": 'variable "v" {}\nresource "aws_x" "x" {\n  v = var.v\n  id = data.aws_ami.a.id\n}\ndata "aws_ami" "a" {}',
    });
    expect(found.value("module.a.aws_x.x", "v")).toBe("?(var.v: `var.v` has no default)");
    expect(found.value("module.b.aws_x.x", "v")).toBe("?(var.v: `var.v` has no default)");
    expect(found.value("module.b.aws_x.x", "id")).toBe("?(module.b.data.aws_ami.a.id: `module.b.data.aws_ami.a.id` is looked up when the plan is made)");
  });
});

describe("count and for_each of a module", () => {
  const files = (main: string): Record<string, string> => ({ "main.tf": main, "m/main.tf": 'variable "n" { default = 1 }\nresource "aws_subnet" "s" { count = var.n }\noutput "ids" { value = aws_subnet.s[*].id }' });

  it("make instances of all in it", () => {
    const found = read(files('module "m" {\n  source = "./m"\n  for_each = { a = 1, b = 2 }\n  n = each.value\n}\nresource "aws_x" "x" { ids = module.m["b"].ids }'));
    expect(found.addresses).toEqual(["aws_x.x", 'module.m["a"].aws_subnet.s[0]', 'module.m["b"].aws_subnet.s[0]', 'module.m["b"].aws_subnet.s[1]']);
    expect(found.value("aws_x.x", "ids")).toBe('[&module.m["b"].aws_subnet.s[0].id, &module.m["b"].aws_subnet.s[1].id]');
    expect(found.resource('module.m["b"].aws_subnet.s[1]').block).toBe("module.m.aws_subnet.s");
  });

  it("0 makes nothing", () => {
    expect(read(files('module "m" {\n  source = "./m"\n  count = 0\n}')).addresses).toEqual([]);
  });

  it("by a condition makes all in it by that condition", () => {
    const found = read(files('variable "on" { type = bool }\nmodule "m" {\n  source = "./m"\n  count = var.on ? 1 : 0\n}\nresource "aws_x" "x" { ids = one(module.m[*].ids) }'));
    expect(condition(found.resource("module.m[0].aws_subnet.s[0]").exists)).toBe("var.on");
    expect(found.value("aws_x.x", "ids")).toBe("(var.on ? [&module.m[0].aws_subnet.s[0].id] : null)");
  });

  it("unknown make one open call", () => {
    const found = read(files('variable "n" { type = number }\nmodule "m" {\n  source = "./m"\n  count = var.n\n}'));
    expect(found.resource("module.m[*].aws_subnet.s[0]").open).toEqual({ least: 0, most: Infinity, why: "its `count` is not known: `var.n` has no default" });
  });
});

describe("root modules", () => {
  it("are the folders that no other calls", () => {
    const found = read({
      "live/prod/main.tf": 'module "m" { source = "../../modules/m" }',
      "live/test/main.tf": 'module "m" { source = "../../modules/m" }',
      "modules/m/main.tf": 'resource "aws_x" "x" {}',
      "modules/alone/main.tf": 'resource "aws_x" "y" {}',
    });
    expect(found.result.deployments.map(({ id, resources }) => [id, resources.map(({ address }) => address)])).toEqual([
      ["terraform:live/prod", ["module.m.aws_x.x"]],
      ["terraform:live/test", ["module.m.aws_x.x"]],
      ["terraform:modules/alone", ["aws_x.y"]],
    ]);
  });

  it("of folders in a circle are one, and the circle is told", () => {
    const found = read({ "a/main.tf": 'module "b" { source = "../b" }\nresource "aws_x" "a" {}', "b/main.tf": 'module "a" { source = "../a" }\nresource "aws_x" "b" {}' });
    expect(found.result.deployments.map(({ id }) => id)).toEqual(["terraform:a"]);
    expect(found.told).toEqual(["error b/main.tf:1:1 module `a` calls itself by `../a`; break the circle"]);
    expect(found.addresses).toEqual(["aws_x.a", "module.b.aws_x.b", "module.b.module.a"]);
  });

  it("read modules outside of the folders of the run", () => {
    const found = read({ "app/main.tf": 'module "m" { source = "../lib" }', "lib/main.tf": 'resource "aws_x" "x" {}' }, { folders: ["app"] });
    expect(found.addresses).toEqual(["module.m.aws_x.x"]);
  });
});

describe("a module that is not on disk", () => {
  const found = read(`module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.0.0"
  azs     = ["a", "b"]
}
resource "aws_db_subnet_group" "g" {
  subnet_ids = module.vpc.private_subnets
  first      = module.vpc.private_subnets[0]
}`);

  it("is one note and one resource with its arguments", () => {
    expect(found.told).toEqual(["note 1:1 module `vpc` (terraform-aws-modules/vpc/aws) is not on disk, so that what it makes is unknown; run terraform init"]);
    const { type, properties } = found.resource("module.vpc");
    expect(type).toBe("module");
    expect([...properties.entries.keys()]).toEqual(["azs"]);
    expect(found.value("module.vpc", "azs")).toBe('["a", "b"]');
  });

  it("has outputs that are named", () => {
    expect(found.value("aws_db_subnet_group.g", "subnet_ids")).toBe("?(module.vpc.private_subnets: module `vpc` (terraform-aws-modules/vpc/aws) is not on disk)");
    expect(found.value("aws_db_subnet_group.g", "first")).toBe("?(module.vpc.private_subnets[0]: module `vpc` (terraform-aws-modules/vpc/aws) is not on disk)");
  });
});

describe("a downloaded module", () => {
  const MANIFEST = JSON.stringify({ Modules: [{ Key: "", Dir: "." }, { Key: "db", Source: "registry.terraform.io/acme/db/aws", Dir: ".terraform/modules/db" }] });
  const found = read({
    "main.tf": 'module "db" {\n  source   = "acme/db/aws"\n  multi_az = false\n}',
    ".terraform/modules/modules.json": MANIFEST,
    ".terraform/modules/db/main.tf": `module "inner" {\n  source = "./inner"\n  multi_az = var.multi_az\n}\nvariable "multi_az" {}`,
    ".terraform/modules/db/inner/main.tf": 'variable "multi_az" {}\nresource "aws_db_instance" "i" {\n  multi_az = var.multi_az\n  engine   = "postgres"\n}',
  });
  const ADDRESS = "module.db.module.inner.aws_db_instance.i";

  it("is told of in the user's own files", () => {
    expect(found.at(found.resource(ADDRESS).name)).toBe('1:1 module "db"');
    expect(found.resource(ADDRESS).calls?.map(({ span, label }) => `${label}: ${found.spot(span)}`)).toEqual([
      "called as `module.db`: 1:1",
      "called as `module.db.module.inner`: .terraform/modules/db/main.tf:1:1",
      "written as `module.db.module.inner.aws_db_instance.i` in the module: .terraform/modules/db/inner/main.tf:2:1",
    ]);
  });

  it("has values that stand where the caller's argument does", () => {
    expect(found.way(ADDRESS, "multi_az")).toEqual([
      "3:14 false",
      "in module `db`: .terraform/modules/db/inner/main.tf:3:14 var.multi_az",
      "`multi_az` of module `inner`: .terraform/modules/db/main.tf:3:14 var.multi_az",
    ]);
  });

  it("has values of its own that stand at the call", () => {
    expect(found.way(ADDRESS, "engine")).toEqual(['1:1 module "db"', 'in module `db`: .terraform/modules/db/inner/main.tf:4:14 "postgres"']);
  });
});

describe("what is wrong in a call is told", () => {
  it.each([
    ['module "m" {\n  source = "./m"\n}', "error 1:1 module `m` needs a value for `need`; add it"],
    ['module "m" {\n  source = "./m"\n  need = 1\n  more = 2\n}', "error 4:3 module `m` has no variable `more`; correct or remove it"],
    ['module "m" {\n  source = "./n"\n}', "note 1:1 module `m` (./n) has no Terraform files in its folder, so that what it makes is unknown; correct its source"],
    ['module "m" {\n  source = "./m"\n  need = 1\n}\nresource "aws_x" "x" { a = module.m.nothing }', "error 5:28 module `m` has no output `nothing`; correct it"],
  ])("%s", (main, expected) => {
    expect(read({ "main.tf": main, "m/main.tf": 'variable "need" {}' }, { folders: [""] }).told).toEqual([expected]);
  });
});
