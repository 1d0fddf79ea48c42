import { describe, expect, test } from "vitest";
import type { Change, FilePath } from "../../../src/frontends/edits/change.ts";
import { after, code, lines, list, map, writer } from "./hcl-helpers.ts";

const B = ["resource", "aws_db_instance", "shop"];
const block = (...inside: readonly string[]): string => lines('resource "aws_db_instance" "shop" {', ...inside, "}");

/** The lines of the block after a change in it. */
function inside(before: readonly string[], change: Change): readonly string[] {
  const text = after(block(...before), change);
  return text.startsWith("declined") ? [text] : text.split("\n").slice(1, -2);
}

const set = (path: FilePath, value: (Change & { op: "set" })["value"], behind?: FilePath): Change => ({ op: "set", path: [...B, ...path], value, ...(behind ? { after: behind } : {}) });
const remove = (...path: FilePath): Change => ({ op: "remove", path: [...B, ...path] });
const append = (path: FilePath, value: (Change & { op: "append" })["value"]): Change => ({ op: "append", path: [...B, ...path], value });

describe("a literal gets another value", () => {
  test.each<readonly [string, string, Change, string]>([
    ["a boolean", "  multi_az = false", set(["multi_az"], true), "  multi_az = true"],
    ["a number", "  days = 1 # a day", set(["days"], 30), "  days = 30 # a day"],
    ["a negative number", "  days = -1", set(["days"], -2), "  days = -2"],
    ["a text", '  name = "a"', set(["name"], "b"), '  name = "b"'],
    ["what was quoted gets a plain boolean", '  multi_az = "false"', set(["multi_az"], true), "  multi_az = true"],
    ["a text with all that has to be escaped", '  name = "a"', set(["name"], 'say "${x}" \\ %{y}\n'), '  name = "say \\"$${x}\\" \\\\ %%{y}\\n"'],
    ["`null`, which says nothing", "  name = null", set(["name"], "b"), '  name = "b"'],
    ["an expression", '  name = "a"', set(["name"], code("aws_x.y.id")), "  name = aws_x.y.id"],
    ["a literal in parentheses", "  days = (1)", set(["days"], 7), "  days = 7"],
    ["a list of literals", '  zones = ["a"]', set(["zones"], list("a", "b")), '  zones = ["a", "b"]'],
    ["an item", '  zones = ["a", "b"]', set(["zones", 1], "c"), '  zones = ["a", "c"]'],
    ["an entry", "  x = { a = 1, b : 2 }", set(["x", "b"], 3), "  x = { a = 1, b : 3 }"],
    ["a branch of a condition", "  x = var.y ? 1 : 2", set(["x", 2], 3), "  x = var.y ? 1 : 3"],
    ["an item that an entry of it names", '  x = [{ k = "a", v = 1 }, { k = "b", v = 2 }]', set(["x", { key: "k", equals: "b" }, "v"], 3), '  x = [{ k = "a", v = 1 }, { k = "b", v = 3 }]'],
  ])("%s", (_, before, change, expected) => {
    expect(inside([before], change)).toEqual([expected]);
  });

  test.each<readonly [string, Change]>([
    ["  multi_az = true", set(["multi_az"], true)],
    ['  multi_az = "true"', set(["multi_az"], true)],
    ['  days = "7"', set(["days"], 7)],
    ["  days = 7.0", set(["days"], 7)],
    ["  id = aws_x.y.id", set(["id"], code("aws_x.y.id"))],
    ['  zones = ["a"]', set(["zones"], list("a"))],
    ['  zones = ["a", "b"]', append(["zones"], "b")],
    ["  name = 1", remove("other")],
  ])("but not where it says so: %s", (before, change) => {
    expect(writer.edits(block(before), change)).toEqual([]);
  });

  test("of a block that is chosen among several by its place or by what it says", () => {
    const rules = ["  rule {", '    id      = "a"', "    enabled = false", "  }", "  rule {", '    id      = "b"', "    enabled = false", "  }"];
    const second = rules.with(6, "    enabled = true");
    expect(inside(rules, set(["rule", 1, "enabled"], true))).toEqual(second);
    expect(inside(rules, set(["rule", { key: "id", equals: "b" }, "enabled"], true))).toEqual(second);
    expect(inside(rules, set(["rule", "enabled"], true))).toEqual(rules.with(2, "    enabled = true"));
  });

  test("in a `dynamic` block, as it lies in the tree", () => {
    const text = ['  dynamic "setting" {', "    for_each = var.x", "    content {", "      value = 1", "    }", "  }"];
    expect(inside(text, set(["dynamic", "setting", "content", 0, "value"], 2))).toEqual(text.with(3, "      value = 2"));
  });

  test("at the top of a file of values, and in any of the blocks of local values", () => {
    expect(after("a = 1\nb = 2\n", { op: "set", path: ["b"], value: 3 })).toBe("a = 1\nb = 3\n");
    expect(after("locals {\n  a = 1\n}\nlocals {\n  b = 2\n}\n", { op: "set", path: ["locals", "b"], value: 3 })).toBe("locals {\n  a = 1\n}\nlocals {\n  b = 3\n}\n");
    expect(after('provider "aws" {\n}\nprovider "aws" {\n  region = "a"\n}\n', { op: "set", path: ["provider", "aws", 1, "region"], value: "b" })).toBe('provider "aws" {\n}\nprovider "aws" {\n  region = "b"\n}\n');
  });
});

describe("a value is left alone", () => {
  test.each([
    ["var.days", "it is the reference `var.days`"],
    ["aws_x.y[*].id", "it is the reference `aws_x.y[*].id`"],
    ['"${var.days}"', "it is the reference `var.days`"],
    ["coalesce(var.days, 1)", "it is computed by `coalesce(…)`"],
    ["f(1)[0]", "it is computed by `f(1)[0]`"],
    ["var.a + 1", "it is computed by `var.a + 1`"],
    ["!var.a", "it is computed by `!var.a`"],
    ["[for x in y : x]", "it is computed by a `for`"],
    ["var.a ? 1 : 2", "it hangs on a condition"],
    ['"a-${var.b}"', "it is a text with expressions in it"],
    ["<<EOT\n7\nEOT", "it is a heredoc"],
    ["{ a = 1 }", "it is an object"],
    ["[1]", "it is a list"],
  ])("%s", (written, why) => {
    expect(inside([`  days = ${written}`], set(["days"], 7))).toEqual([`declined: ${why}`]);
  });

  test.each<readonly [string, Change, string]>([
    ["  x = var.y", set(["x", "a"], 1), "it is the reference `var.y`"],
    ["  x = 1", set(["x", "a"], 1), "it is no list and no map"],
    ["  x = 1", set(["x"], list(1)), "it is no list and no map"],
    ["  x = [1]", set(["x", 3], 1), "there is no such item in the list"],
    ["  x = [var.y]", set(["x"], list(1)), "it is a list with expressions in it"],
    ["  x = [ /* one */ 1]", set(["x"], list(2)), "it is a list with comments in it"],
    ["  x = concat([1])", append(["x"], 2), "it is computed by `concat(…)`"],
    ["  x = 1", append(["x"], 2), "it is no list"],
    ["  x = var.y ? 1 : 2", remove("x", 1), "it hangs on a condition"],
    ["  x {}", set(["x"], 1), "it is a block"],
    ["  x {}", append(["x"], 1), "it is a block"],
    ["  x {}", set(["x"], map({ a: 1 })), "`x` is already there"],
    ["  x {}", set(["x", 2, "a"], 1), "there is no block `x` with the index 2"],
    ['  dynamic "x" {\n  }', set(["x", "a"], 1), "its blocks are made by `dynamic`"],
    ['  dynamic "x" {\n  }', append(["x"], map({ a: 1 })), "its blocks are made by `dynamic`"],
    ["", set(["dynamic", "x", "a"], 1), "there is no such `dynamic` block"],
    ["", set(["a b"], 1), "an argument or a block has a name"],
    ["", set([], map({ a: 1 })), "`aws_db_instance.shop` is already there"],
    ["", set(["x"], code("1 +")), "it would not be read again: this argument is not complete; write its whole value on its line"],
  ])("%s: %o", (written, change, why) => {
    expect(inside([written], change)).toEqual([`declined: ${why}`]);
  });

  test("in a file that cannot be read", () => {
    expect(after("a = \n", { op: "set", path: ["b"], value: 1 })).toMatch(/^declined: the file cannot be read: /u);
  });
});

describe("an argument that is not there is written", () => {
  test.each<readonly [string, readonly string[], Change, readonly string[]]>([
    ["behind the last one, in line with it", ["  a = 1"], set(["longer"], 2), ["  a      = 1", "  longer = 2"]],
    ["with one space where the others are not in line", ["  a = 1", "  bbb = 1"], set(["longer"], 2), ["  a = 1", "  bbb = 1", "  longer = 2"]],
    ["before the first block", ["  a = 1", "", "  b {", "  }"], set(["c"], 2), ["  a = 1", "  c = 2", "", "  b {", "  }"]],
    ["before the first block where nothing is before it", ["  # about b", "  b {", "  }"], set(["c"], 2), ["  c = 2", "", "  # about b", "  b {", "  }"]],
    ["before what stands at the end", ["  a = 1", "", "  tags       = {}", "  depends_on = [x.y]"], set(["c"], 2), ["  a = 1", "  c = 2", "", "  tags       = {}", "  depends_on = [x.y]"]],
    ["behind one of several lines where there is no other", ["  a = [", "    1,", "  ]"], set(["c"], 2), ["  a = [", "    1,", "  ]", "  c = 2"]],
    ["behind a heredoc, which is in line", ["  a = <<EOT", "x", "EOT"], set(["longer"], 2), ["  a      = <<EOT", "x", "EOT", "  longer = 2"]],
    ["into a block that holds nothing", [], set(["c"], 2), ["  c = 2"]],
    ["below a comment at the end of the line", ["  a = 1 # one", "  b = 22 # two"], set(["c"], 3), ["  a = 1 # one", "  b = 22 # two", "  c = 3"]],
    ["behind its sibling, between comments that are in line", ["  a = 1  # one", "  b = 22 # two"], set(["c"], 3, ["a"]), ["  a = 1 # one", "  c = 3", "  b = 22 # two"]],
    ["behind its sibling by its whole path", ["  a = 1", "  b = 2"], set(["c"], 3, [...B, "a"]), ["  a = 1", "  c = 3", "  b = 2"]],
    ["as a list", ["  a = 1"], set(["c"], list("x", 2, code("y.z"))), ["  a = 1", '  c = ["x", 2, y.z]']],
    ["as a list of one that is appended", ["  a = 1"], append(["c"], "x"), ["  a = 1", '  c = ["x"]']],
    ["into a block that is opened", ["  b { x = 1 }"], set(["b", "longer"], 2), ["  b {", "    x      = 1", "    longer = 2", "  }"]],
    ["into an empty block that is opened", ["  b {}"], set(["b", "c"], 2), ["  b {", "    c = 2", "  }"]],
    ["as the file is indented", ["    a = 1"], set(["b", "c"], 2), ["    a = 1", "", "    b {", "        c = 2", "    }"]],
    ["with tabs", ["\ta = 1"], set(["b", "c"], 2), ["\ta = 1", "", "\tb {", "\t\tc = 2", "\t}"]],
  ])("%s", (_, before, change, expected) => {
    expect(inside(before, change)).toEqual(expected);
  });

  test.each<readonly [string, readonly string[], Change, readonly string[]]>([
    ["in line", ["  x = {", "    a = 1", "  }"], set(["x", "bbb"], 2), ["  x = {", "    a   = 1", "    bbb = 2", "  }"]],
    ["with a colon", ["  x = {", "    a : 1", "  }"], set(["x", "b"], 2), ["  x = {", "    a : 1", "    b : 2", "  }"]],
    ["with a comma at the end", ["  x = {", "    a = 1,", "    b = 2, # two", "  }"], set(["x", "c"], 3), ["  x = {", "    a = 1,", "    b = 2, # two", "    c = 3,", "  }"]],
    ["with a comma between", ["  x = {", "    a = 1,", "    b = 2 # two", "  }"], set(["x", "c"], 3), ["  x = {", "    a = 1,", "    b = 2, # two", "    c = 3", "  }"]],
    ["on one line", ["  x = { a = 1 }"], set(["x", "b"], 2), ["  x = { a = 1, b = 2 }"]],
    ["behind another", ["  x = { a = 1, c = 3 }"], set(["x", "b"], 2, ["a"]), ["  x = { a = 1, b = 2, c = 3 }"]],
    ["as the first", ["  x = {}"], set(["x", "b"], 2), ["  x = { b = 2 }"]],
    ["as the first of lines", ["  x = {", "  }"], set(["x", "b"], 2), ["  x = {", "    b = 2", "  }"]],
    ["quoted like the others", ["  x = {", '    "a" = 1', "  }"], set(["x", "b"], 2), ["  x = {", '    "a" = 1', '    "b" = 2', "  }"]],
    ["quoted where it has to be", ["  x = {}"], set(["x", "b c"], 2), ['  x = { "b c" = 2 }']],
    ["with a map", ["  x = {", "    a = 1", "  }"], set(["x", "b", "c"], 2), ["  x = {", "    a = 1", "    b = {", "      c = 2", "    }", "  }"]],
    ["in place of `null`", ["  x = null"], set(["x", "b"], 2), ["  x = {", "    b = 2", "  }"]],
  ])("into an object: %s", (_, before, change, expected) => {
    expect(inside(before, change)).toEqual(expected);
  });

  test("at the top of a file of values, with or without a last line break", () => {
    const change: Change = { op: "set", path: ["longer"], value: "x" };
    expect(after("a = 1\n", change)).toBe('a      = 1\nlonger = "x"\n');
    expect(after("\uFEFFa = 1", change)).toBe('\uFEFFa      = 1\nlonger = "x"');
    expect(after("", change)).toBe('longer = "x"\n');
    expect(after("# values\r\n", change)).toBe('# values\r\nlonger = "x"\r\n');
  });
});
