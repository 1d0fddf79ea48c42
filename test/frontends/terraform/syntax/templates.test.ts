import { parseExpression, parseTemplate } from "../../../../src/frontends/terraform/syntax/parse.ts";
import { describe, expect, it } from "vitest";
import { at, show, value } from "./helpers.ts";

const shown = (written: string): string => show(value(written));

describe("quoted strings", () => {
  it("know the escapes of Terraform", () => {
    expect(shown(String.raw`"\t\r\n\"\\\u00e9\U0001F600"`)).toBe(String.raw`'\t\r\n\"\\é😀'`);
  });

  it("escape interpolations and directives by doubling", () => {
    expect(shown('"$${a} %%{b} $ $$ % %% $c %d"')).toBe("'${a} %{b} $ $$ % %% $c %d'");
    expect(shown('"$$${a}"')).toBe("'$${a}'");
  });

  it("are no comments", () => {
    expect(shown('"# a // b /* c */"')).toBe("'# a // b /* c */'");
  });

  it("give what an interpolation is where they are nothing else", () => {
    expect(shown('"${a}"')).toBe("wrapped <a>");
    expect(shown('"${a}b"')).toBe("'<a>b'");
    expect(shown('"${~ a ~}"')).toBe("wrapped <a>");
    expect(shown('" ${~ a ~} "')).toBe("'<a>'");
    expect(shown('""')).toBe("''");
  });

  it("nest", () => {
    expect(shown('"${f("a${b}c", { x = "y" })}-${"${d}"}"')).toBe("'<f('a<b>c', {'x': 'y'})>-<wrapped <d>>'");
  });

  it("keep white space around interpolations, unless a strip marker takes it away", () => {
    expect(shown('"a ${b} c"')).toBe("'a <b> c'");
    expect(shown(String.raw`"a \n ${"${~ b ~}"} \t c"`)).toBe("'a<b>c'");
  });

  it("have directives", () => {
    expect(shown('"%{ if a }x%{ else }y%{ endif }z"')).toBe("'<if a: x else: y>z'");
    expect(shown('"%{ if a }x%{ endif }"')).toBe("'<if a: x else: >'");
    expect(shown('"%{ for k, v in m ~} ${k} %{~ endfor }"')).toBe("'<for k, v in m: <k>>'");
    expect(shown('"%{ for v in m }%{ if v }a%{ endif }%{ endfor }"')).toBe("'<for v in m: <if v: a else: >>'");
  });
});

describe("heredocs", () => {
  it("hold their lines as they are, without escapes", () => {
    expect(shown('<<EOT\n  a "b" \\n\n\n  $${c}\nEOT')).toBe(String.raw`'  a \"b\" \\n\n\n  ${"${c}"}\n'`);
    expect(shown("<<EOT\nEOT")).toBe("''");
    expect(shown("<<EOT\n${a}\nEOT")).toBe(String.raw`'<a>\n'`);
  });

  it("end at a line that is their marker alone", () => {
    expect(shown("<<EOT\nEOTX\n EOT x\nEOT ${a}\n  EOT")).toBe(String.raw`'EOTX\n EOT x\nEOT <a>\n'`);
    expect(shown("[<<A\nx\nA\n, <<B-1\ny\nB-1\n]")).toBe(String.raw`['x\n', 'y\n']`);
  });

  it("with <<- lose the indentation of the line that is indented least", () => {
    expect(shown("<<-EOT\n    a\n      b ${c}\n  \n    d\n  EOT")).toBe(String.raw`'a\n  b <c>\n  \nd\n'`);
    expect(shown("<<-EOT\n    a\n  ${b} c\n    EOT")).toBe(String.raw`'  a\n<b> c\n'`);
    expect(shown("<<-EOT\n    a\n${b} c\n    EOT")).toBe(String.raw`'    a\n<b> c\n'`);
  });

  it("let a strip marker reach no further than its line", () => {
    expect(shown("<<EOT\na\n\n  ${~ b ~}\n\n  c\nEOT")).toBe(String.raw`'a\n\n<b>\n  c\n'`);
    expect(shown("<<EOT\n%{ for a in b ~}\n  ${a}\n%{ endfor ~}\nc\nEOT")).toBe(String.raw`'<for a in b:   <a>\n>c\n'`);
  });

  it("keep the line breaks of their file", () => {
    expect(shown("<<-EOT\r\n  a\r\n    b\r\n  EOT\r")).toBe(String.raw`'a\r\n  b\r\n'`);
  });
});

describe("spans in templates", () => {
  it("cover each part with its braces", () => {
    const written = '"a ${b} c%{ if d }e%{ endif }"';
    const template = value(written);
    if (template.is !== "template") throw new Error("a template");
    expect(template.parts.map(({ span }) => at(`a = ${written}\n`, span))).toEqual(["a ", "${b}", " c", "%{ if d }e%{ endif }"]);
  });

  it("cover a heredoc from its opener to its marker", () => {
    const written = "<<-EOT\n  a\n  EOT";
    const template = value(written);
    expect(at(`a = ${written}\n`, template.span)).toBe(written);
    if (template.is !== "template") throw new Error("a template");
    expect(template.parts.map(({ span }) => at(`a = ${written}\n`, span))).toEqual(["  a\n"]);
  });
});

describe("templates by themselves", () => {
  const template = (text: string): string => show(parseTemplate({ file: "t.tftpl", text }).expression);

  it("are read as their file is, to the end", () => {
    expect(template("a\n  EOT\n${b}")).toBe(String.raw`'a\n  EOT\n<b>'`);
    expect(template("${b}")).toBe("wrapped <b>");
    expect(template('"\\n" # no comment')).toBe(String.raw`'\"\\n\" # no comment'`);
    expect(template("")).toBe("''");
  });

  it("tell what is wrong, at its place", () => {
    const { expression: broken, diagnostics } = parseTemplate({ file: "t.tftpl", text: "a ${b" });
    expect(broken.is).toBe("broken");
    expect(diagnostics).toEqual([{ level: "error", message: "`${` is not closed; add `}`", span: { file: "t.tftpl", start: 2, end: 4 } }]);
  });
});

describe("expressions by themselves", () => {
  it("may spread over lines", () => {
    expect(show(parseExpression({ file: "<command line>", text: "[\n1,\n2]" }).expression)).toBe("[1, 2]");
    expect(show(parseExpression({ file: "<command line>", text: "a\n+ b" }).expression)).toBe("(a + b)");
  });

  it("are one", () => {
    for (const text of ["", "a b", "1) + (2", "a = b", "[1"]) expect(parseExpression({ file: "x", text }).expression.is, text).toBe("broken");
  });
});
