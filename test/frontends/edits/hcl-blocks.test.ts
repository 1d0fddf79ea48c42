import { describe, expect, test } from "vitest";
import type { Change, FilePath, Written } from "../../../src/frontends/edits/change.ts";
import { after, code, lines, list, map, writer } from "./hcl-helpers.ts";

const B = ["resource", "aws_s3_bucket", "b"];
const block = (...inside: readonly string[]): string => lines('resource "aws_s3_bucket" "b" {', ...inside, "}");

function inside(before: readonly string[], change: Change): readonly string[] {
  const text = after(block(...before), change);
  return text.startsWith("declined") ? [text] : text.split("\n").slice(1, -2);
}

const set = (path: FilePath, value: Written, behind?: FilePath): Change => ({ op: "set", path: [...B, ...path], value, ...(behind ? { after: behind } : {}) });
const remove = (...path: FilePath): Change => ({ op: "remove", path: [...B, ...path] });
const append = (path: FilePath, value: Written): Change => ({ op: "append", path: [...B, ...path], value });

describe("a block is written", () => {
  test.each<readonly [string, readonly string[], Change, readonly string[]]>([
    ["behind the arguments", ["  a = 1"], set(["x"], map({ b: 1 })), ["  a = 1", "", "  x {", "    b = 1", "  }"]],
    ["as the first item", [], set(["x"], map({ b: 1 })), ["  x {", "    b = 1", "  }"]],
    ["with nothing in it", [], set(["x"], map({})), ["  x {}"]],
    ["with all that its path goes through", ["  a = 1"], set(["x", "y", 0, "z"], true), ["  a = 1", "", "  x {", "    y {", "      z = true", "    }", "  }"]],
    ["with the entry that its path names", [], set(["rule", { key: "id", equals: "all" }, "status"], "Enabled"), ["  rule {", '    id     = "all"', '    status = "Enabled"', "  }"]],
    ["with arguments in line and blocks apart", [], set(["x"], map({ i: map({ k: 1 }), b: 1, long: list("a"), l: list(map({ m: 1 }), map({})) })), [
      "  x {", "    b    = 1", '    long = ["a"]', "", "    i {", "      k = 1", "    }", "", "    l {", "      m = 1", "    }", "", "    l {}", "  }",
    ]],
    ["before `lifecycle` and its comment", ["  a = 1", "", "  # kept", "  lifecycle {", "  }"], set(["x"], map({})), ["  a = 1", "", "  x {}", "", "  # kept", "  lifecycle {", "  }"]],
    ["before `lifecycle` that is the first", ["  lifecycle {", "  }"], set(["x"], map({})), ["  x {}", "", "  lifecycle {", "  }"]],
    ["behind a comment that ends the block", ["  a = 1", "  # the end"], set(["x"], map({})), ["  a = 1", "  # the end", "", "  x {}"]],
    ["without a blank line where the others have none", ["  x {", "  }", "  y {", "  }"], set(["z"], map({})), ["  x {", "  }", "  y {", "  }", "  z {}"]],
    ["behind the last of its name", ["  x {", "    a = 1", "  }", "", "  y {", "  }"], append(["x"], map({ a: 2 })), ["  x {", "    a = 1", "  }", "", "  x {", "    a = 2", "  }", "", "  y {", "  }"]],
    ["as the first of its name", ["  a = 1"], append(["x"], map({ a: 2 })), ["  a = 1", "", "  x {", "    a = 2", "  }"]],
    ["as the next by its index", ["  x {", "    a = 1", "  }"], set(["x", 1, "a"], 2), ["  x {", "    a = 1", "  }", "", "  x {", "    a = 2", "  }"]],
  ])("%s", (_, before, change, expected) => {
    expect(inside(before, change)).toEqual(expected);
  });

  test("in a block that is opened", () => {
    expect(after('resource "aws_s3_bucket" "b" {}\n', set(["x"], map({ a: 1 })))).toBe(block("  x {", "    a = 1", "  }"));
    expect(after('resource "aws_s3_bucket" "b" { a = 1 } # b\n', set(["x"], map({})))).toBe('resource "aws_s3_bucket" "b" {\n  a = 1\n\n  x {}\n} # b\n');
  });

  test("and not again", () => {
    expect(inside(["  x {", "    a = 1", "    b = 2", "  }"], append(["x"], map({ a: 1 })))).toHaveLength(4);
    expect(writer.edits(block("  x {", "    y {", "      a = 1", "    }", "  }"), set(["x"], map({ y: map({ a: 1 }) })))).toEqual([]);
  });
});

describe("a block at the top of a file is written", () => {
  const versioning: Change = { op: "set", path: ["resource", "aws_s3_bucket_versioning", "b"], value: map({ bucket: code("aws_s3_bucket.b.id"), versioning_configuration: map({ status: "Enabled" }) }) };
  const written = lines('resource "aws_s3_bucket_versioning" "b" {', "  bucket = aws_s3_bucket.b.id", "", "  versioning_configuration {", '    status = "Enabled"', "  }", "}");

  test("at the end", () => {
    expect(after(block(), versioning)).toBe(`${block()}\n${written}`);
    expect(after(block().trimEnd(), versioning)).toBe(`${block()}\n${written.trimEnd()}`);
    expect(after("", versioning)).toBe(written);
    expect(after(block().replaceAll("\n", "\r\n"), versioning)).toBe(`${block()}\n${written}`.replaceAll("\n", "\r\n"));
  });

  test("behind another one, or behind the one that a path leads into", () => {
    for (const behind of [B, [...B, "a"]]) {
      expect(after(`${block("  a = 1")}\nlocals {}\n`, { ...versioning, after: behind })).toBe(`${block("  a = 1")}\n${written}\nlocals {}\n`);
    }
    expect(after(`${block()}locals {}\n`, { ...versioning, after: B })).toBe(`${block()}\n${written}\nlocals {}\n`);
  });

  test("with its count first", () => {
    expect(after("", { op: "set", path: ["module", "m"], value: map({ source: "./m", for_each: code("var.x") }) })).toBe(lines('module "m" {', "  for_each = var.x", "", '  source = "./m"', "}"));
  });

  test("for the local value that is to stand in it", () => {
    expect(after("", { op: "set", path: ["locals", "x"], value: map({ y: 1 }) })).toBe(lines("locals {", "  x = {", "    y = 1", "  }", "}"));
    expect(after("locals {}\n", { op: "set", path: ["locals", "x"], value: map({ y: 1 }) })).toBe(lines("locals {", "  x = {", "    y = 1", "  }", "}"));
    expect(after("", { op: "set", path: ["terraform", "required_providers", "aws"], value: map({ source: "hashicorp/aws" }) })).toBe(
      lines("terraform {", "  required_providers {", "    aws = {", '      source = "hashicorp/aws"', "    }", "  }", "}"),
    );
  });

  test.each<readonly [Change, string]>([
    [{ op: "set", path: [...B], value: map({ other: 1 }) }, "`aws_s3_bucket.b` is already there"],
    [{ op: "set", path: ["resource", "aws_x", "y", "z"], value: 1 }, "there is no block `resource.aws_x.y`"],
    [{ op: "set", path: ["resource", "aws_x"], value: map({}) }, "a block `resource` has 2 labels"],
    [{ op: "set", path: ["variable"], value: map({}) }, "a block `variable` has a label"],
    [{ op: "set", path: ["variable", "x"], value: 1 }, "it is a block"],
    [{ op: "set", path: [1], value: 1 }, "a block at the top of a file has a type"],
  ])("and else not: %o", (change, why) => {
    expect(after(block(), change)).toBe(`declined: ${why}`);
  });
});

describe("an item is appended to a list", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["on one line", ['  x = ["a"]'], ['  x = ["a", "new"]']],
    ["with a comma at the end", ['  x = ["a",]'], ['  x = ["a", "new",]']],
    ["that is empty", ["  x = []"], ['  x = ["new"]']],
    ["that is empty on several lines", ["  x = [", "  ]"], ["  x = [", '    "new",', "  ]"]],
    ["on lines", ["  x = [", "    1, # one", "  ]"], ["  x = [", "    1, # one", '    "new",', "  ]"]],
    ["on lines without a comma at the end", ["  x = [", "    1, # one", "    2 # two", "  ]"], ["  x = [", "    1, # one", "    2, # two", '    "new"', "  ]"]],
    ["in parentheses", ["  x = ([1])"], ['  x = ([1, "new"])']],
    ["that is `null`", ["  x = null"], ['  x = ["new"]']],
  ])("%s", (_, before, expected) => {
    expect(inside(before, append(["x"], "new"))).toEqual(expected);
  });

  test("as a map", () => {
    expect(inside(["  x = [", "    { a = 1 },", "  ]"], append(["x"], map({ a: 2 })))).toEqual(["  x = [", "    { a = 1 },", "    {", "      a = 2", "    },", "  ]"]);
  });

  test("but not behind a heredoc, which no comma can follow", () => {
    expect(inside(["  x = [<<EOT", "a", "EOT", "  ]"], append(["x"], "new"))).toEqual(["declined: its last item is a heredoc"]);
  });
});

describe("something is taken out", () => {
  test.each<readonly [string, readonly string[], Change, readonly string[]]>([
    ["an argument, and the comment above stays", ["  a = 1 # a", "  # about", "  longer = 2 # l", "  b      = 3"], remove("longer"), ["  a = 1 # a", "  # about", "  b = 3"]],
    ["an argument, and the others move together", ["  a      = 1", "  longer = 2 # l", "  b      = 3"], remove("longer"), ["  a = 1", "  b = 3"]],
    ["an argument of several lines", ["  a = 1", "  x = [", "    1,", "  ] # x", "  b = 1"], remove("x"), ["  a = 1", "  b = 1"]],
    ["an argument between blank lines", ["  a = 1", "", "  x = 1", "", "  b = 1"], remove("x"), ["  a = 1", "", "  b = 1"]],
    ["an argument behind a comment on its line", ["  /* about */ x = 1 # x", "  b = 1"], remove("x"), ["  /* about */", "  b = 1"]],
    ["a block", ["  a = 1", "", "  x {", "  } # x", "", "  y {", "  }"], remove("x"), ["  a = 1", "", "  y {", "  }"]],
    ["the last block", ["  a = 1", "", "  x {", "  }"], remove("x"), ["  a = 1"]],
    ["the first block", ["  x {", "  }", "", "  y {", "  }"], remove("x"), ["  y {", "  }"]],
    ["one of several blocks", ["  x {", "    a = 1", "  }", "", "  x {", "    a = 2", "  }"], remove("x", 1), ["  x {", "    a = 1", "  }"]],
    ["what a block on one line holds", ["  x { a = 1 }"], remove("x", "a"), ["  x {}"]],
    ["an entry", ["  x = {", "    a      = 1", "    longer = 2 # l", "  }"], remove("x", "longer"), ["  x = {", "    a = 1", "  }"]],
    ["the last entry, and the comma before", ["  x = {", "    a = 1, # a", "    b = 2", "  }"], remove("x", "b"), ["  x = {", "    a = 1 # a", "  }"]],
    ["an entry on one line", ["  x = { a = 1, b = 2 }"], remove("x", "a"), ["  x = { b = 2 }"]],
    ["the last entry on one line", ["  x = { a = 1, b = 2 }"], remove("x", "b"), ["  x = { a = 1 }"]],
    ["the only entry", ["  x = { a = 1 }"], remove("x", "a"), ["  x = {}"]],
    ["an item", ["  x = [1, 2, 3]"], remove("x", 1), ["  x = [1, 3]"]],
    ["an item on a line", ["  x = [", "    1, # one", "    2,", "  ]"], remove("x", 0), ["  x = [", "    2,", "  ]"]],
    ["an item between comments", ["  x = [1 /* one */, 2 /* two */]"], remove("x", 1), ["  x = [1 /* one */ /* two */]"]],
    ["what a block on one line holds beside a comment", ["  x { a = 1 /* one */ } # x"], remove("x", "a"), ["  x { /* one */ } # x"]],
    ["the first item before a comment", ["  x = [1, /* two */ 2]"], remove("x", 0), ["  x = [/* two */ 2]"]],
  ])("%s", (_, before, change, expected) => {
    expect(inside(before, change)).toEqual(expected);
  });

  test("at the top of a file", () => {
    const text = `locals {}\n\n${block()}`;
    expect(after(text, remove())).toBe("locals {}\n");
    expect(after(text.trimEnd(), remove())).toBe("locals {}");
    expect(after(text, { op: "remove", path: ["locals"] })).toBe(block());
    expect(after("a = 1\nb = 2\n", { op: "remove", path: ["a"] })).toBe("b = 2\n");
    expect(after(text, { op: "remove", path: [] })).toBe("declined: it is the file itself");
  });
});

describe("the path of an offset", () => {
  /** `»` marks it. */
  const pathAt = (marked: string): FilePath | undefined => writer.pathAt(marked.replace("»", ""), marked.indexOf("»"));

  test.each<readonly [string, FilePath | undefined]>([
    ['»resource "x" "y" {\n}', ["resource", "x", "y"]],
    ['resource "x" "y" {\n  a = »1\n}', ["resource", "x", "y", "a"]],
    ['resource "x" "y" {\n  b {\n  }\n  b {\n    »a = 1\n  }\n}', ["resource", "x", "y", "b", 1, "a"]],
    ['resource "x" "y" {\n  dynamic "b" {\n    content {\n      a = »1\n  }\n}\n}', ["resource", "x", "y", "dynamic", "b", 0, "content", 0, "a"]],
    ["locals {\n  a = 1\n}\nlocals {\n  »b = 1\n}", ["locals", 1, "b"]],
    ['a = { b = [1, »2], "c d" = 3 }', ["a", "b", 1]],
    ['a = { b = [1, 2], "c d" = »3 }', ["a", "c d"]],
    ["a = var.x ? 1 : { b = »2 }", ["a", 2, "b"]],
    ["a = var.x ? »1 : 2", ["a", 1]],
    ["a = f(»1)", ["a", 0]],
    ["a = { (b) = »1 }", ["a"]],
    ["a = 1\n»\nb = 1", undefined],
  ])("%s", (marked, path) => {
    expect(pathAt(marked)).toEqual(path);
  });
});
