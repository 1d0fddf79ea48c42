import { describe, expect, it } from "vitest";
import { database, nested, times, told } from "./terraform.ts";

const all = async (texts: Record<string, string>): Promise<string> => (await told(texts)).join("\n");

const DATABASE = 'resource "aws_db_instance" "bad" {\n  multi_az = false\n}\n';

describe("more instances than are told apart are one that stands for all", () => {
  it.each([
    ["a count of ten million", "count = 10000000"],
    ["a count past all numbers", "count = 1e308"],
    ["as many keys as a product has", 'for_each = toset([for p in setproduct(range(60), range(60)) : join("-", p)])'],
    ["keys that cost too much", 'for_each = toset([for p in setproduct(range(1000), range(1000), range(100)) : join("-", p)])'],
    ["a module's count", "count = 10000000", "module"],
  ])("%s", async (_, argument, block = "resource") => {
    const text = block === "module" ? `module "m" {\n  source = "./m"\n  ${argument}\n}\n` : DATABASE.replace("multi_az", `${argument}\n  multi_az`);
    expect(await all({ "bad/main.tf": text, "bad/m/main.tf": DATABASE })).toMatch(/aws_db_instance\.bad(?:\[\*\])?: RDS instances? `(?:module\.m\[\*\]\.)?aws_db_instance\.bad/u);
  });

  it("of `dynamic` blocks in one another", async () => {
    const blocks = nested(6, 'dynamic "a" {\n  for_each = range(1000)\n  content {\n', "x = 1", "\n  }\n}");
    expect(await all({ "bad/main.tf": `resource "aws_db_instance" "bad" {\n  multi_az = false\n  ${blocks}\n}\n` })).toContain("`aws_db_instance.bad` has no standby");
  });

  it("of modules in modules in modules", async () => {
    const call = (source: string): string => `module "m" {\n  source   = "${source}"\n  for_each = toset([for i in range(1000) : tostring(i)])\n}\n`;
    expect(await all({ "bad/main.tf": call("./a"), "bad/a/main.tf": call("../b"), "bad/b/main.tf": call("../c"), "bad/c/main.tf": DATABASE })).toContain("is one of more modules than can be read");
  });

  it("of blocks in a module that is called many times", async () => {
    const found = await told({ "bad/main.tf": times(2_000, (index) => `module "m${String(index)}" {\n  source = "./m"\n}`), "bad/m/main.tf": times(500, (index) => `resource "aws_x" "x${String(index)}" {}`) });
    expect(found).toContainEqual(expect.stringMatching(/^module `m9` \(\.\/m\) is one of more modules than can be read/u));
  });
});

describe("modules that lead to one another", () => {
  it("by themselves are told", async () => {
    const found = await all({ "bad/main.tf": `module "a" {\n  source = "./"\n}\nmodule "b" {\n  source = "../bad"\n}\n${DATABASE}` });
    expect(found).toContain("module `a` calls itself by `./`; break the circle");
    expect(found).toContain("module `b` calls itself by `../bad`; break the circle");
  });

  it("through each other are told", async () => {
    expect(await all({ "bad/main.tf": 'module "a" {\n  source = "./m"\n}\n', "bad/m/main.tf": 'module "b" {\n  source = "../n"\n}\n', "bad/n/main.tf": 'module "a" {\n  source = "../m"\n}\n' })).toContain("module `a` calls itself by `../m`");
  });

  it("by their outputs are told", async () => {
    const texts = { "bad/main.tf": `module "a" {\n  source = "./m"\n  v      = module.b.o\n}\nmodule "b" {\n  source = "./m"\n  v      = module.a.o\n}\n${database("module.a.o")}`, "bad/m/main.tf": 'variable "v" {}\noutput "o" {\n  value = var.v\n}\n' };
    expect(await all(texts)).toContain("hangs on itself (module.a.output.o →");
  });

  it("two hundred deep are told where nobody nests them", async () => {
    const deep = Array.from({ length: 200 }, (_, index) => [`bad/m${String(index)}/main.tf`, `module "m" {\n  source = "../m${String(index + 1)}"\n}\n`] as const);
    expect(await all({ "bad/main.tf": 'module "m" {\n  source = "./m0"\n}\n', ...Object.fromEntries(deep), "bad/m200/main.tf": DATABASE })).toContain("module `m` (../m30) is one of more modules than can be read");
  });

  it("ten times each, level by level, are told", async () => {
    const levels = Array.from({ length: 20 }, (_, level) => [`bad/m${String(level)}/main.tf`, times(10, (index) => `module "m${String(index)}" {\n  source = "../m${String(level + 1)}"\n}`)] as const);
    expect(await all({ "bad/main.tf": 'module "a" {\n  source = "./m0"\n}\n', ...Object.fromEntries(levels), "bad/m20/main.tf": DATABASE })).toContain("is one of more modules than can be read");
  });
});

describe("what Terraform keeps of downloaded modules", () => {
  const called = 'module "a" {\n  source = "x/y/aws"\n}\nmodule "__proto__" {\n  source = "x/y/aws"\n}\n';
  const listed = (modules: unknown): string => JSON.stringify({ Modules: modules });

  it.each([
    ["leads out of the repository", listed([{ Key: "a", Dir: "../../../../etc" }, { Key: "__proto__", Dir: "/etc" }])],
    ["has names of JavaScript's own", '{"__proto__":{"Modules":[{"Key":"a","Dir":"m"}]},"Modules":[{"Key":"constructor","Dir":"m"}]}'],
    ["is of other types", listed([null, 1, "a", [], { Key: 1, Dir: 1 }, { Key: "a" }, { Dir: "m" }])],
    ["is nested without end", "[".repeat(1_000_000)],
    ["has a path without end", listed([{ Key: "a", Dir: "../a/".repeat(200_000) }])],
    ["has a hundred thousand modules", listed(Array.from({ length: 100_000 }, (_, index) => ({ Key: `a${String(index)}`, Dir: "m" })))],
  ])("and %s leads nowhere", async (_, text) => {
    const found = await told({ "bad/main.tf": called, "bad/.terraform/modules/modules.json": text, "bad/m/main.tf": DATABASE });
    expect(found).toContainEqual(expect.stringMatching(/^module `a` \(x\/y\/aws\) is not on disk/u));
    expect(found).toContainEqual(expect.stringMatching(/^module `__proto__` \(x\/y\/aws\) is not on disk/u));
  });

  it("and leads back to the caller is a circle", async () => {
    expect(await all({ "bad/main.tf": called, "bad/.terraform/modules/modules.json": listed([{ Key: "a", Dir: "." }]) })).toContain("module `a` calls itself by `x/y/aws`");
  });
});

describe("names of JavaScript's own", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "then", "valueOf"])("%s is a name like any other", async (name) => {
    const text = [
      `variable "${name}" {\n  default = false\n}\nlocals {\n  ${name} = var.${name}\n  map = { ${name} = local.${name} }\n}`,
      `output "${name}" {\n  value = local.${name}\n}`,
      `provider "aws" {\n  alias  = "${name}"\n  region = "eu-west-1"\n}`,
      `module "${name}" {\n  source = "./m"\n  ${name} = local.map.${name}\n}`,
      `resource "${name}" "${name}" {\n  ${name} = 1\n  ${name} {\n  }\n}\ndata "${name}" "${name}" {}`,
      `resource "aws_db_instance" "${name}" {\n  provider = aws.${name}\n  for_each = toset(["${name}"])\n  multi_az = module.${name}.${name}\n  ${name}  = each.key\n  tags     = { ${name} = "x" }\n}`,
    ].join("\n");
    const module = `variable "${name}" {}\noutput "${name}" {\n  value = var.${name}\n}\n`;
    const found = await told({ "bad/main.tf": text, "bad/m/main.tf": module, "bad/terraform.tfvars": `${name} = false\n` });
    expect(found).toEqual([expect.stringContaining(`aws_db_instance.${name}["${name}"]: RDS instance`)]);
  });

  it("that nothing declares are not there", async () => {
    const found = await all({ "bad/main.tf": database("local.constructor").replace("}", "  a = {}.toString\n  b = var.__proto__\n}"), "bad/terraform.tfvars": "valueOf = 1\n" });
    for (const each of ["`local.constructor` is not declared", "the object has no attribute `toString`", "`var.__proto__` is not declared", "does not declare the variable `valueOf`"]) expect(found).toContain(each);
  });
});

describe("files of values", () => {
  const declared = `variable "a" {\n  default = false\n}\n${database("var.a")}`;

  it("with fifty thousand values are told as far as that helps", async () => {
    const found = await told({ "bad/main.tf": declared, "bad/terraform.tfvars": times(20_000, (index) => `a${String(index)} = 1`) });
    expect(found.filter((each) => each.includes("does not declare the variable"))).toHaveLength(100);
    expect(found.join("\n")).toContain("more problems in this file are not shown");
  });

  it("nested without end are told", async () => {
    expect(await all({ "bad/main.tf": declared, "bad/terraform.tfvars.json": `{"a":${"[".repeat(200_000)}` })).toContain("nested more than 500 levels deep");
  });
});
