import { describe, expect, it } from "vitest";
import { at, read, showBody } from "./helpers.ts";

const shown = (text: string): string => showBody(read(text).body);

describe("bodies", () => {
  it("hold arguments and blocks in the order in which they are written", () => {
    expect(shown('a = 1\nresource "x" "y" {\n  b = 2\n  c {\n    d = 3\n  }\n  c {}\n}\n')).toBe('a = 1; resource "x" "y" {b = 2; c {d = 3}; c {}}');
  });

  it("may have labels that are bare names, and stand on one line", () => {
    expect(shown("x y z { a = 1 }\n")).toBe('x "y" "z" {a = 1}');
  });

  it("may have the words of the language as names", () => {
    expect(shown("for = 1\nin = 2\ntrue = 3\nx {\n  if = null\n}\n")).toBe("for = 1; in = 2; true = 3; x {if = null}");
  });

  it("may end without a line break, begin with a byte order mark, and have any line breaks", () => {
    expect(shown("\uFEFFa = 1\r\nb = 2")).toBe("a = 1; b = 2");
    expect(shown("")).toBe("");
    expect(shown("\n# nothing\n")).toBe("");
  });
});

describe("spans of bodies", () => {
  const text = '\n# c\nresource "x" "y" { # d\n  count = 1 # e\n\n  b {\n    d = [\n      1,\n    ]\n  }\n}\n';
  const [block] = read(text).body.blocks;

  it("cover blocks, their headers, labels and insides", () => {
    if (!block) throw new Error("a block");
    expect(at(text, block.span)).toBe(text.slice(5, -1));
    expect(at(text, block.header)).toBe('resource "x" "y"');
    expect(block.labels.map(({ span }) => at(text, span))).toEqual(['"x"', '"y"']);
    expect(at(text, block.body.span)).toBe(text.slice(text.indexOf("{") + 1, -2));
  });

  it("cover arguments, their names and values", () => {
    const [count] = block?.body.attributes ?? [];
    const [list] = block?.body.blocks[0]?.body.attributes ?? [];
    if (!count || !list) throw new Error("arguments");
    expect([count.span, count.nameSpan, count.value.span, list.value.span].map((span) => at(text, span))).toEqual(["count = 1", "count", "1", "[\n      1,\n    ]"]);
  });
});

describe("comments", () => {
  it("are collected without their marks, wherever they stand", () => {
    const text = '# a\n// b\nx { /* c\n d */\n  e = [ # f\n  ] // g\n  h = "${i /* j */}" #k\n}\n#';
    const { comments } = read(text);
    expect(comments.map((comment) => comment.text)).toEqual(["a", "b", "c\n d", "f", "g", "j", "k", ""]);
    expect(comments.map(({ span }) => at(text, span))).toEqual(["# a", "// b", "/* c\n d */", "# f", "// g", "/* j */", "#k", "#"]);
  });

  it("are none in texts and heredocs", () => {
    expect(read('a = "# b"\nc = <<EOT\n# d\nEOT\n').comments).toEqual([]);
  });

  it("end before a carriage return", () => {
    expect(read("# a\r\nb = 1\r\n").comments.map(({ span }) => [span.start, span.end])).toEqual([[0, 3]]);
  });
});
