import { describe, expect, it } from "vitest";
import { COMMAND_LINE } from "../../../src/source/span.ts";
import { read } from "./helpers.ts";

const USE = '\nresource "aws_x" "x" { a = var.v }';

describe("a variable", () => {
  it("with a default is that, by a hop to where it stands", () => {
    expect(read(`variable "v" { default = true }${USE}`).way("aws_x.x", "a")).toEqual(["2:28 var.v", "the default of variable `v`: 1:26 true"]);
  });

  it("without a value is unknown, named by itself", () => {
    const found = read(`variable "v" { type = string }${USE}`);
    expect(found.value("aws_x.x", "a")).toBe("?(var.v: `var.v` has no default)");
    expect(found.way("aws_x.x", "a")).toEqual(["2:28 var.v", 'variable `v`: 1:1 variable "v"']);
  });

  it("of a boolean type is a question", () => {
    expect(read(`variable "v" { type = bool }${USE}`).reading("aws_x.x", "a")).toMatchObject({ term: { text: "var.v", boolean: true } });
  });

  it.each([
    ["list(string)", "[...0 ?(var.v: `var.v` has no default)]"],
    ["map(string)", "{...?(var.v: `var.v` has no default)}"],
    ["tuple([string, number])", "[?(var.v[0]: `var.v` has no default), ?(var.v[1]: `var.v` has no default)]"],
    ["object({ a = string, b = optional(number, 3) })", "{a: ?(var.v.a: `var.v` has no default), b: ?(var.v.b: `var.v` has no default)}"],
  ])("of type %s has the shape of its type", (type, expected) => {
    expect(read(`variable "v" { type = ${type} }${USE}`).value("aws_x.x", "a")).toBe(expected);
  });

  it.each([
    ["string", "5", '"5"'],
    ["number", '"5"', "5"],
    ["bool", '"true"', "true"],
    ["set(string)", '["b", "a", "b"]', '["a", "b"]'],
    ["list(string)", "[1, true]", '["1", "true"]'],
    ["map(number)", '{ a = "1" }', "{a: 1}"],
    ["object({ a = optional(string, \"x\"), b = optional(bool), c = number })", "{ c = 1, d = 2 }", '{a: "x", b: null, c: 1}'],
    ["object({ a = object({ b = optional(number, 7) }) })", "{ a = {} }", "{a: {b: 7}}"],
    ["any", "[1]", "[1]"],
  ])("of type %s converts %s", (type, value, expected) => {
    expect(read(`variable "v" {\n  type = ${type}\n  default = ${value}\n}${USE}`).value("aws_x.x", "a")).toBe(expected);
  });

  it("that does not fit its type is told, and unknown", () => {
    const found = read(`variable "v" {\n  type = number\n  default = "many"\n}${USE}`);
    expect(found.told).toEqual(["error 3:13 the value of variable `v` does not fit its type: a number is required, and this is a string; correct one of them"]);
    expect(found.value("aws_x.x", "a")).toContain("?(");
  });

  it("that is not nullable takes its default for null", () => {
    const texts = {
      "main.tf": 'module "m" {\n  source = "./m"\n  v = null\n  w = null\n}',
      "m/main.tf": 'variable "v" {\n  default = 7\n  nullable = false\n}\nvariable "w" { default = 8 }\nresource "aws_x" "x" {\n  a = var.v\n  b = var.w\n}',
    };
    expect(read(texts).value("module.m.aws_x.x", "a")).toBe("7");
    expect(read(texts).value("module.m.aws_x.x", "b")).toBe("null");
  });

  it("with a validation has the possible values that it lists", () => {
    const found = read(`variable "v" {
  type = string
  validation {
    condition     = contains(["dev", "prod"], var.v)
    error_message = "no"
  }
}${USE}`);
    expect(found.reading("aws_x.x", "a")).toMatchObject({ possible: [{ text: "dev" }, { text: "prod" }], term: { atomic: true } });
    expect(found.deployment.cases.of({ scope: found.deployment.id, text: "var.v", label: "var.v" })).toEqual(["dev", "prod"]);
  });

  it.each(['var.v == "dev" || "prod" == var.v', 'can(regex("^(dev|prod)$", var.v))', 'length(var.v) > 2 && contains(toset(["dev", "prod"]), var.v)'])("with a validation %s, too", (condition) => {
    const found = read(`variable "v" {\n  validation {\n    condition     = ${condition}\n    error_message = "no"\n  }\n}${USE}`);
    expect(found.reading("aws_x.x", "a")).toMatchObject({ possible: [{ text: "dev" }, { text: "prod" }] });
  });

  it("in a circle with a local is told once", () => {
    const found = read('locals {\n  a = local.b\n  b = local.a\n}\nresource "aws_x" "x" { a = local.a }');
    expect(found.told).toEqual(["error 2:3 `local.a` hangs on itself (local.a → local.b → local.a); break the circle"]);
    expect(found.value("aws_x.x", "a")).toContain("`local.a` hangs on itself");
  });
});

describe("values for variables", () => {
  const main = `variable "v" { default = "default" }${USE}`;

  it.each([
    [{}, '"default"'],
    [{ "terraform.tfvars": 'v = "tfvars"' }, '"tfvars"'],
    [{ "terraform.tfvars": 'v = "tfvars"', "a.auto.tfvars": 'v = "a"' }, '"a"'],
    [{ "a.auto.tfvars": 'v = "a"', "b.auto.tfvars": 'v = "b"' }, '"b"'],
    [{ "terraform.tfvars.json": '{ "v": "json" }', "terraform.tfvars": 'v = "tfvars"' }, '"json"'],
    [{ "terraform.tfvars": 'v = "tfvars"', "other.tfvars": 'v = "other"' }, '"tfvars"'],
  ])("in %j win over weaker ones", (files, expected) => {
    const environment = new Map(Object.keys(files).length > 0 ? [["v", "environment"]] : []);
    expect(read({ "main.tf": main, ...files }, { values: { environment } }).value("aws_x.x", "a")).toBe(expected);
  });

  it("of the environment win over the default, those of the command line over all", () => {
    const environment = new Map([["v", "environment"]]);
    expect(read(main, { values: { environment } }).value("aws_x.x", "a")).toBe('"environment"');
    const files = { "main.tf": main, "z.auto.tfvars": 'v = "z"' };
    const file = { is: "file", source: { file: "prod.tfvars", text: 'v = "file"' } } as const;
    const typed = { is: "var", name: "v", text: "typed" } as const;
    expect(read(files, { values: { environment, commandLine: [typed, file] } }).value("aws_x.x", "a")).toBe('"file"');
    expect(read(files, { values: { environment, commandLine: [file, typed] } }).value("aws_x.x", "a")).toBe('"typed"');
  });

  it("in a file are shown at both places", () => {
    const found = read({ "main.tf": main, "terraform.tfvars": '# values\nv = "x"' });
    expect(found.way("aws_x.x", "a")).toEqual(["2:28 var.v", 'variable `v`, set in terraform.tfvars: terraform.tfvars:2:5 "x"']);
  });

  it("on the command line are texts for texts, and expressions for all other types", () => {
    const main = `variable "t" { type = string }\nvariable "l" { type = list(number) }\nvariable "n" { type = number }\nresource "aws_x" "x" { a = [var.t, var.l, var.n] }`;
    const commandLine = [
      { is: "var", name: "t", text: "[1]" },
      { is: "var", name: "l", text: "[1, 2]" },
      { is: "var", name: "n", text: "3" },
    ] as const;
    const found = read(main, { values: { commandLine } });
    expect(found.value("aws_x.x", "a")).toBe('["[1]", [1, 2], 3]');
    expect(found.reading("aws_x.x", "a")).toMatchObject({ items: [{ place: { via: [{ label: "variable `t`, set by --var", span: { file: COMMAND_LINE } }] } }, {}, {}] });
  });

  it("of what is not declared are told, but for those of the environment", () => {
    const values = { environment: new Map([["other", "x"]]), commandLine: [{ is: "var", name: "w", text: "1" }] } as const;
    const found = read({ "main.tf": main, "terraform.tfvars": "z = 1" }, { values });
    expect(found.told).toEqual([
      "warning terraform.tfvars:1:1 this module does not declare the variable `z`; correct its name or leave it out",
      `warning ${COMMAND_LINE}:1:1 no root module here declares the variable \`w\`; correct its name or leave it out`,
    ]);
  });
});

describe("a part of a value", () => {
  it("is shown where it is written", () => {
    const found = read(`variable "db" {
  default = {
    size     = 100
    multi_az = true
  }
}
resource "aws_x" "x" {
  a = var.db.multi_az
  b = var.db
}`);
    expect(found.way("aws_x.x", "a")).toEqual(["8:7 var.db.multi_az", "the default of variable `db`: 4:16 true"]);
    expect(found.way("aws_x.x", "b.size")).toEqual(["9:7 var.db", "the default of variable `db`: 3:16 100"]);
  });

  it("through a local and a variable has a hop for each", () => {
    const found = read({ "main.tf": 'variable "v" { type = list(string) }\nlocals { first = var.v[0] }\nresource "aws_x" "x" { a = local.first }', "terraform.tfvars": 'v = ["a",\n  "b"]' });
    expect(found.way("aws_x.x", "a")).toEqual([
      "3:28 local.first",
      "local `first`: 2:18 var.v[0]",
      'variable `v`, set in terraform.tfvars: terraform.tfvars:1:5 ["a",\n  "b"]',
      'variable `v`, set in terraform.tfvars: terraform.tfvars:1:6 "a"',
    ]);
  });
});
