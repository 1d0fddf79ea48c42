import { describe, expect, it } from "vitest";
import type { Block, Body } from "../../../../src/frontends/terraform/syntax/tree.ts";
import { at, read, showBody, told } from "./helpers.ts";

const json = (value: unknown): string => JSON.stringify(value);
const shown = (text: string, file = "t.tf.json"): string => showBody(read(text, file).body);
const problems = (text: string, file = "t.tf.json"): readonly string[] => told(text, read(text, file).diagnostics);

describe("the JSON variant", () => {
  it("is the same tree as the native syntax", () => {
    const native = read(`resource "aws_x" "a" {
  name  = "n-\${var.x}"
  count = "\${var.n}"
  tags  = { "a" = "b", "\${c}" = [1.50, true, null] }
  lifecycle {
    prevent_destroy = true
  }
  provisioner "local-exec" {
    command = "x"
  }
}
locals {
  a = 1
}
`);
    const text = `{
  "resource": { "aws_x": { "a": {
    "name": "n-\${var.x}",
    "count": "\${var.n}",
    "tags": { "a": "b", "\${c}": [1.50, true, null] },
    "lifecycle": { "prevent_destroy": true },
    "provisioner": [{ "local-exec": { "command": "x" } }]
  } } },
  "locals": { "a": 1 }
}`;
    expect(shown(text)).toBe(showBody(native.body));
    expect(problems(text)).toEqual([]);
  });

  it("has a block for each object of a list, at any level", () => {
    expect(shown(json({ locals: [{ a: 1 }, { b: 2 }] }))).toBe("locals {a = 1}; locals {b = 2}");
    expect(shown(json({ resource: [{ x: { a: [{}, {}], b: null } }, { x: [{ c: {} }] }] }))).toBe('resource "x" "a" {}; resource "x" "a" {}; resource "x" "c" {}');
    expect(shown(json([{ locals: {} }, { provider: { aws: [{ region: "r" }, { alias: "b" }] } }]))).toBe('locals {}; provider "aws" {region = \'r\'}; provider "aws" {alias = \'b\'}');
  });

  it("knows the blocks of Terraform's language only: what a resource's schema calls a block is an argument", () => {
    expect(shown(json({ resource: { x: { a: { ingress: [{ port: 1 }], dynamic: { egress: { for_each: "${v}", content: { port: 2 } } } } } } }))).toBe(
      "resource \"x\" \"a\" {ingress = [{'port': 1}]; dynamic \"egress\" {for_each = wrapped <v>; content {port = 2}}}",
    );
    expect(shown(json({ terraform: { backend: { s3: { key: "k" } }, required_providers: { aws: { version: "6" } } } }))).toBe(
      "terraform {backend \"s3\" {key = 'k'}; required_providers {aws = {'version': '6'}}}",
    );
  });

  it("has references and types as texts", () => {
    const text = json({
      resource: { x: { a: { provider: "aws.west", depends_on: ["y.b[0]"], lifecycle: { ignore_changes: ["tags"] } } } },
      variable: { v: { type: "list(string)", default: "${not} a template" } },
      module: { m: { providers: { aws: "aws.west", "aws.b": "aws" } } },
      moved: { from: "x.a", to: "x.b" },
    });
    expect(shown(text)).toBe(
      [
        'resource "x" "a" {provider = aws.west; depends_on = [y.b[0]]; lifecycle {ignore_changes = [tags]}}',
        "variable \"v\" {type = list(string); default = '${not} a template'}",
        "module \"m\" {providers = {'aws': aws.west, aws.b: aws}}",
        "moved {from = x.a; to = x.b}",
      ].join("; "),
    );
  });

  it("has no templates in a file of values", () => {
    expect(shown('{"a": "${x}", "b": {"resource": 1}}', "t.tfvars.json")).toBe("a = '${x}'; b = {'resource': 1}");
  });

  it("is read from files of OpenTofu, too", () => {
    expect(shown('{"locals": {"a": 1}}', "t.tofu.json")).toBe("locals {a = 1}");
  });

  it('has comments as properties "//", at any depth', () => {
    const text = '{"//": "all", "locals": {"//": "these", "a": {"//": "a value"}}}';
    expect(read(text, "t.tf.json").comments.map((comment) => [comment.text, at(text, comment.span)])).toEqual([
      ["all", '"all"'],
      ["these", '"these"'],
      ["a value", '"a value"'],
    ]);
    expect(shown(text)).toBe("locals {a = {'//': 'a value'}}");
  });
});

describe("spans in the JSON variant", () => {
  const only = (body: Body): Block => {
    const [block] = body.blocks;
    if (!block) throw new Error("a block");
    return block;
  };

  it("cover properties, names and values; a block stands on its last label", () => {
    const text = '{"resource": {"x": {"a": {"b": "c"}}}}';
    const block = only(read(text, "t.tf.json").body);
    const [attribute] = block.body.attributes;
    if (!attribute) throw new Error("an argument");
    expect([block.span, block.header, attribute.span, attribute.nameSpan, attribute.value.span].map((span) => at(text, span))).toEqual([
      '"a": {"b": "c"}',
      '"a"',
      '"b": "c"',
      '"b"',
      '"c"',
    ]);
  });

  it("of what stands in a text are exact, past escapes too", () => {
    const text = String.raw`{"locals": {"a": "\u0041\n${"${b}"} ${"${f(\\\"c\\\")}"}"}}`;
    const [attribute] = only(read(text, "t.tf.json").body).body.attributes;
    if (attribute?.value.is !== "template") throw new Error("a template");
    expect(attribute.value.parts.map(({ span }) => at(text, span))).toEqual([String.raw`\u0041\n`, "${b}", " ", String.raw`${"${f(\\\"c\\\")}"}`]);
  });
});

describe("a broken file of the JSON variant", () => {
  it("is read as far as it can be", () => {
    const text = '{"locals": {"a": tru, "b": 1 "c": 2, "d": "${", "e": 3}}';
    expect(shown(text)).toBe("locals {a = broken; b = 1; c = 2; d = broken; e = 3}");
    expect(problems(text)).toEqual([
      "`tru` is not JSON; put text in double quotes «tru»",
      "a value is missing here; add it, or remove the comma before «,»",
      'a comma is missing before this; add `,` «"c"»',
      "`${` is not closed; add `}` «${»",
    ]);
  });

  it("may say what Terraform does not know", () => {
    expect(problems('{"resources": {}}')[0]).toMatch(/^`resources` is no block of Terraform's language; it knows `resource`, .* «"resources"»$/u);
    expect(problems('{"locals": 1}')).toEqual(["`locals` is a block here; write `{ … }` «1»"]);
    expect(problems('{"locals": {"a": 1, "a": 2}}')).toEqual(['`a` is already set in this block; remove one of them «"a"»']);
    expect(problems("3")).toEqual(["this is no object; write `{ … }` with a name before each value «3»"]);
  });

  it("may be nested too deep", () => {
    for (const text of ["[".repeat(100_000), '{"a":'.repeat(100_000)]) {
      expect(read(text, "t.tf.json").diagnostics.map(({ message }) => message)).toEqual(["lists and objects are nested more than 500 levels deep here; flatten them"]);
    }
  });
});
