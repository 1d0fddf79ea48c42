import { describe, expect, it } from "vitest";
import { read, showBody, told } from "./helpers.ts";
import { ACCEPTED, REFUSED } from "./sources.ts";

/** What is read of a broken file, and what is said. */
const both = (text: string): readonly [string, readonly string[]] => [showBody(read(text).body), told(text)];

describe("what is broken", () => {
  it("is refused where Terraform refuses it, and nowhere else", () => {
    expect(ACCEPTED.filter((text) => read(text).diagnostics.length > 0)).toEqual([]);
    expect(REFUSED.filter((text) => read(text).diagnostics.length === 0)).toEqual([]);
  });

  it("is an argument, and the rest is read", () => {
    expect(both("a = \nb = 1\n")).toEqual(["a = broken; b = 1", ["this argument is not complete; write its whole value on its line «a =»"]]);
    expect(both('x {\n  a = "b" "c"\n  d = 1\n}\ny = 2\n')).toEqual([
      "y = 2; x {a = broken; d = 1}",
      ['this argument cannot be read from `"c"` on; correct it, or put text in double quotes «"c"»'],
    ]);
    expect(both("a = [1 2]\nb = 1\n")[0]).toBe("a = broken; b = 1");
  });

  it("is a text that does not end on its line", () => {
    expect(both('a = "x\nb = "${c}"\n')).toEqual(["a = broken; b = wrapped <c>", ['this text has no closing quote on its line; add `"`, or write it as a heredoc «"x»']]);
    expect(both('x {\n  a = "${f("b)}\n  c = 1\n}\n')).toEqual([
      "x {a = broken; c = 1}",
      ['this text has no closing quote on its line; add `"`, or write it as a heredoc «"${f("b)}»'],
    ]);
  });

  it("is a bracket that is not closed", () => {
    expect(both("x {\n  a = f(1\n  b = 2\n}\ny = 3\n")).toEqual(["y = 3; x {a = broken; b = 2}", ["`(` is not closed; add `)` «(»"]]);
    expect(both("x {\n  a = [\n    1,\n    2\n  b = 2\n}\ny = 3\n")).toEqual(["y = 3; x {a = broken; b = 2}", ["`[` is not closed; add `]` «[»"]]);
    expect(both("x {\n  a = {\n    b = 1\n  c {\n    d = 2\n  }\n}\ny = 3\n")).toEqual(["y = 3; x {a = broken; c {d = 2}}", ["`{` is not closed; add `}` «{»"]]);
  });

  it("is a block that is not closed before the next one of the file", () => {
    expect(both('resource "a" "b" {\n  x = 1\n\nresource "c" "d" {\n  y = 2\n}\n')).toEqual([
      'resource "a" "b" {x = 1}; resource "c" "d" {y = 2}',
      ["`{` is not closed; add `}` «{»"],
    ]);
  });

  it("is a bracket that closes nothing", () => {
    expect(both("a = 1)\n}\nb = 2\n")).toEqual([
      "a = broken; b = 2",
      ["`)` closes nothing here; remove it, or open what it should close «)»", "`}` closes nothing here; remove it, or open what it should close «}»"],
    ]);
  });

  it("is a heredoc without an end, and what follows is found by its look", () => {
    expect(both('a = <<EOT\nx\n}\n\nresource "b" "c" {\n  d = 1\n}\n')).toEqual([
      'a = broken; resource "b" "c" {d = 1}',
      ["this heredoc has no end; add a line that says `EOT` and nothing else «<<EOT»"],
    ]);
  });

  it("is what belongs to no line or stands on one with something else", () => {
    expect(told("foo bar\n")).toEqual(["`foo` is neither an argument nor a block here; write `foo = …` or `foo { … }` «foo bar»"]);
    expect(told("x { a = 1\n}\n")).toEqual(["only one argument, alone, stands on the line of the block's braces; begin a new line before this «a = 1»"]);
    expect(told("x {\n  a = 1 }\n")).toEqual(["what stands before this does not end on its line; begin a new line here «}»"]);
    expect(told("a = {\n  b =\n  1\n}\n")).toEqual(["this item of an object does not end on its line; put its value in parentheses, or on one line «b =»"]);
  });

  it("is a directive that belongs to no other", () => {
    expect(told('a = "%{ if b }c"\n')).toEqual(["this directive has no end; add `%{ endif }` «%{ if b }»"]);
    expect(told('a = "%{ for b in c }%{ endif }"\n')).toEqual(["this `endif` ends no `%{ if … }`; remove it «%{ endif }»"]);
    expect(told('a = "%{ if b }%{ else }%{ else }%{ endif }"\n')).toEqual(["this `else` belongs to no `%{ if … }`; remove it «%{ else }»"]);
    expect(told('a = "%{ when b }"\n')).toEqual(["`%{` begins a directive: `if`, `else`, `endif`, `for` or `endfor`; write `%%{` for these characters «%{ when»"]);
  });

  it("is several items on a line; all are read", () => {
    expect(both("a = 1 b = 2\n")).toEqual(["a = 1; b = 2", ["what stands before this does not end on its line; begin a new line here «b = 2»"]]);
  });

  it("is an argument that is set twice; both stand", () => {
    expect(both("a = 1\na = 2\n")).toEqual(["a = 1; a = 2", ["`a` is already set in this block; remove one of them «a»"]]);
  });

  it("is a character that means nothing", () => {
    expect(told("a = 'b'\n")[0]).toBe("Terraform has no single quotes; put text in double quotes «'»");
    expect(told("a = “b”\n")[0]).toBe('`“` is a typographic quote; write `"` «“»');
    expect(told("a = \u00a01\n")).toEqual(["this is no plain space but the character U+00A0; write a space «\u00a0»"]);
    expect(told('a = "\\d"\n')).toEqual(["`\\d` is no escape in Terraform; write `\\\\d` for a backslash «\\d»"]);
    expect(told("a = 0x1f\n")).toEqual(["`0x1f` is not a number in Terraform; write it in decimal, or in double quotes «0x1f»"]);
  });
});

describe("hostile files", () => {
  const many = (text: string, count = 100_000): string => text.repeat(count);
  const levels = "brackets, blocks and texts are nested more than 500 levels deep here; flatten them";
  const chain = "this expression is nested more than 500 levels deep; split it into local values";
  const said = (text: string): readonly string[] => read(text).diagnostics.map(({ message }) => message);

  it.each(["[", "(", "{", "{a=", "f(", "[for a in ", '"${', "<<A\n${", "{[(", "1||1&&1==1<1+1*("])("are told where `%s` is nested too deep", (open) => {
    expect(said(`a = ${many(open)}`)).toEqual([levels]);
  });

  it("are told where blocks are nested too deep, and brackets that are closed", () => {
    expect(said(many("a {\n"))).toEqual([levels]);
    expect(said(`a = ${many("(")}1${many(")")}\n`)).toEqual([levels]);
    expect(told(`a = "${many("%{ if b }")}${many("%{ endif }")}"\n`)).toEqual(["directives are nested more than 500 levels deep here; flatten them «%{»"]);
  });

  it.each([" + b", " == b", " && b", " ? c : d", ".c", ".0 ", "[0]", "[*]", " ? b : b"])("are told where a chain of `%s` is too long", (step) => {
    expect(said(`a = b${many(step)}\n`)).toEqual([chain]);
  });

  it.each(["!", "-", "a ? b : ", "a ? "])("are told where `%s` is written too often", (sign) => {
    expect(said(`a = ${many(sign)}b\n`)).toEqual([chain]);
  });

  it("may be as deep as 500 levels, whatever they consist of", () => {
    for (const [open, close] of [["(", ")"], ["[", "]"], ["{a=", "}"], ["f(", ")"], ["[for a in b : ", "]"], ["!", ""], ["a ? ", " : b"], ["a ? b : ", ""], ["a[", "]"]] as const) {
      expect(said(`a = ${open.repeat(248)}b${close.repeat(248)}\n`), open).toEqual([]);
      expect(said(`a = ${open.repeat(501)}b${close.repeat(501)}\n`), open).toHaveLength(1);
    }
    expect(said(`a = b${" + b".repeat(498)}\n`)).toEqual([]);
    expect(told(`a = b${" + b".repeat(501)}\n`)).toEqual([`${chain} «b»`]);
    expect(said(`a = ${'"${'.repeat(240)}b${'}"'.repeat(240)}\n`)).toEqual([]);
  });

  it("take the time that their length takes", () => {
    for (const text of ["/*", "/**/", '"', "\\", "\r", "$", "%{", "~", "<<A", "a.", "1e", "é", "a = <<A\n", "a = 1 ", "x { a = 1 }\n", 'a = "\n', "\uFEFF"]) {
      const started = process.cpuUsage();
      read(many(text, 1_000_000 / text.length));
      read(`a = "${many(text, 1_000_000 / text.length)}`);
      const { user } = process.cpuUsage(started);
      expect(user / 1000, text).toBeLessThan(5_000);
    }
  });

  it("of any size are told in a few words", () => {
    for (const text of [many("a"), many("1a"), `a = ${many("b")} ${many("c")}\n`, `a = ${many("b::")}c\n`]) {
      for (const message of said(text)) expect(message.length, text.slice(0, 10)).toBeLessThan(500);
    }
  });

  it("are read up to their hundredth error", () => {
    expect(read(`${many("a = 1 ")}\n`).diagnostics.length).toBeLessThan(210);
    expect(read(many("}")).diagnostics).toHaveLength(100);
    expect(read(many('resource "a" "b" {\n', 1000)).diagnostics.length).toBeLessThan(110);
    expect(read(many("a = <<A\n", 1000)).diagnostics.length).toBeLessThan(110);
  });

  it("may have names of JavaScript's own", () => {
    expect(showBody(read("__proto__ = 1\nconstructor {\n  toString = { __proto__ = 2 }\n}\n").body)).toBe("__proto__ = 1; constructor {toString = {'__proto__': 2}}");
  });
});
