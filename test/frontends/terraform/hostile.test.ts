import { describe, expect, it } from "vitest";
import { read } from "./helpers.ts";

const times = (count: number, write: (index: number) => string): string => Array.from({ length: count }, (_, index) => write(index)).join("\n");

describe("hostile input", () => {
  it("in long chains is given up, and told", () => {
    const found = read(`locals {\n${times(5_000, (index) => `  a${String(index)} = local.a${String(index + 1)}`)}\n  a5000 = 1\n}\nresource "aws_x" "x" { a = local.a0 }`);
    expect(found.value("aws_x.x", "a")).toContain("?(");
    expect(found.told.length).toBeGreaterThan(0);
  });

  it("that doubles at each step is bounded", () => {
    const found = read(`locals {\n  a0 = ["x"]\n${times(60, (index) => `  a${String(index + 1)} = concat(local.a${String(index)}, local.a${String(index)})`)}\n}\nresource "aws_x" "x" { a = local.a60 }`);
    expect(found.value("aws_x.x", "a")).toContain("?(");
  });

  it("with modules that call each other many times over is bounded", () => {
    const texts: Record<string, string> = { "main.tf": 'module "a" { source = "./m0" }' };
    for (let index = 0; index < 20; index += 1) {
      texts[`m${String(index)}/main.tf`] = `module "a" { source = "../m${String(index + 1)}" }\nmodule "b" { source = "../m${String(index + 1)}" }`;
    }
    texts["m20/main.tf"] = 'resource "aws_x" "x" {}';
    const found = read(texts, { folders: [""] });
    expect(found.deployment.resources.length).toBeLessThan(20_000);
    expect(found.told.some((each) => each.includes("is one of more modules than can be read"))).toBe(true);
  });

  it("with many instances of many blocks is bounded", () => {
    const found = read(times(100, (index) => `resource "aws_x" "x${String(index)}" { count = 1000 }`));
    expect(found.deployment.resources.length).toBeLessThan(10_100);
    expect(found.resource("aws_x.x99[*]").open).toMatchObject({ least: 1_000, most: 1_000 });
  });

  it("with dynamic blocks in one another is bounded", () => {
    const block = (depth: number): string => (depth === 0 ? "a = 1" : `dynamic "b" {\n for_each = range(100)\n content {\n${block(depth - 1)}\n }\n}`);
    const found = read(`resource "aws_x" "x" {\n${block(5)}\n}`);
    expect(found.value("aws_x.x", "b").length).toBeGreaterThan(0);
  });

  it("with names of JavaScript's own is read as any other", () => {
    const found = read('variable "__proto__" { default = 1 }\nlocals {\n  constructor = var.__proto__\n}\nresource "aws_x" "toString" {\n  __proto__ = local.constructor\n  hasOwnProperty { a = 1 }\n}\noutput "valueOf" { value = aws_x.toString.__proto__ }');
    expect(found.told).toEqual([]);
    expect(found.value("aws_x.toString", "__proto__")).toBe("1");
    expect(found.deployment.outputs).toMatchObject([{ is: "scalar", text: "1" }]);
  });

  it("of providers and counts that hang on themselves is told", () => {
    const found = read('provider "aws" { region = aws_x.x.region }\nresource "aws_x" "x" {\n  count = length(aws_x.x)\n}\nresource "aws_y" "y" { count = aws_z.z.n }\nresource "aws_z" "z" { n = length(aws_y.y) }');
    expect(found.told.filter((each) => each.includes("hangs on itself")).length).toBeGreaterThan(0);
  });
});
