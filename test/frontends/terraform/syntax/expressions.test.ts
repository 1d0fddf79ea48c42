import { describe, expect, it } from "vitest";
import { at, show, value } from "./helpers.ts";

const shown = (written: string): string => show(value(written));

describe("operators", () => {
  it("bind as in Terraform, and from the left among their like", () => {
    expect(shown("a || b && c == d < e + f * g")).toBe("(a || (b && (c == (d < (e + (f * g))))))");
    expect(shown("a - b - c")).toBe("((a - b) - c)");
    expect(shown("a / b * c % d")).toBe("(((a / b) * c) % d)");
    expect(shown("(a + b) * c")).toBe("((a + b) * c)");
  });

  it("with one operand bind closer than those with two, and less than steps", () => {
    expect(shown("-a.b[0] * 2")).toBe("((-a.b[0]) * 2)");
    expect(shown("!a == b")).toBe("((!a) == b)");
    expect(shown("!!a")).toBe("(!(!a))");
    expect(shown("a - -b")).toBe("(a - (-b))");
  });

  it("tell a minus from a dash in a name", () => {
    expect(shown("a-b - c")).toBe("(a-b - c)");
  });

  it("tie conditions to the right", () => {
    expect(shown("a ? b : c ? d : e ? f : g")).toBe("(a ? b : (c ? d : (e ? f : g)))");
    expect(shown("(a ? b : c) ? d : e")).toBe("((a ? b : c) ? d : e)");
    expect(shown("a ? b ? c : d : e")).toBe("(a ? (b ? c : d) : e)");
    expect(shown("a == b ? c || d : e")).toBe("((a == b) ? (c || d) : e)");
  });
});

describe("steps", () => {
  it("are names, indexes and legacy indexes", () => {
    expect(shown(`a.b[0].c["x"][d.e]`)).toBe("a.b[0].c['x'][d.e]");
    expect(shown("a.0.b")).toBe("a[0].b");
    expect(shown("f(x).y")).toBe("f(x).y");
    expect(shown("[a, b][0]")).toBe("[a, b][0]");
    expect(shown("(a).b")).toBe("a.b");
  });

  it("after a full splat are taken of each item, further splats included", () => {
    expect(shown("a[*].b[0].c")).toBe("a[*]{.b[0].c}");
    expect(shown("a[*].b[*].c")).toBe("a[*]{.b[*]{.c}}");
    expect(shown("a[*].b.*.c[0]")).toBe("a[*]{.b[*]{.c}[0]}");
    expect(shown("a[ * ].b")).toBe("a[*]{.b}");
  });

  it("after a legacy splat are taken of each item as far as they are names", () => {
    expect(shown("a.*.b.0.c")).toBe("a[*]{.b[0].c}");
    expect(shown("a.*.b[0].c")).toBe("a[*]{.b}[0].c");
    expect(shown("a.*.b[*].c")).toBe("a[*]{.b}[*]{.c}");
  });
});

describe("collections", () => {
  it("may spread over lines, with comments and a comma at the end", () => {
    expect(shown("[ # one\n  1,\n  2, // two\n]")).toBe("[1, 2]");
    expect(shown('{\n  a = 1 # one\n  b : 2,\n  "c" = 3, d = 4\n}')).toBe("{'a': 1, 'b': 2, 'c': 3, 'd': 4}");
  });

  it("have bare names as texts, and keys in parentheses as expressions", () => {
    expect(shown("{ for_each = 1, true = 2, null = 3, (a) = 4, (b.c) = 5, 1 = 6 }")).toBe("{'for_each': 1, 'true': 2, 'null': 3, a: 4, b.c: 5, 1: 6}");
    expect(shown('{ "${a}-b" = 1 }')).toBe("{'<a>-b': 1}");
  });

  it("tell a key in parentheses on a line of its own from the arguments of a function", () => {
    expect(shown("{\n  a = b\n  (c) = d\n}")).toBe("{'a': b, c: d}");
    expect(shown("{\n  a = b # note\n\n  (c) = d\n}")).toBe("{'a': b, c: d}");
  });

  it("are made by for, with names, grouping and a condition", () => {
    expect(shown("[for s in list : upper(s) if s != null]")).toBe("for s in list: upper(s) if (s != null)");
    expect(shown("{for k, v in map : v => k...}")).toBe("for k, v in map: v => k...");
  });
});

describe("calls", () => {
  it("have arguments, the last of which may be a list of them", () => {
    expect(shown("max(1, list...)")).toBe("max(1, list...)");
    expect(shown("f(\n  1,\n  2,\n)")).toBe("f(1, 2)");
  });

  it("may be of a provider's function", () => {
    expect(shown('provider::aws::arn_parse("x").region')).toBe("provider::aws::arn_parse('x').region");
  });
});

describe("numbers", () => {
  it("stand as they are written", () => {
    expect(["1", "0.10", "1e3", "1.5E-3", "00"].map(shown)).toEqual(["1", "0.10", "1e3", "1.5E-3", "00"]);
  });
});

describe("spans", () => {
  const spanOf = (written: string): string => {
    const { span } = value(written);
    return at(`a = ${written}\n`, span);
  };

  it("cover an expression and nothing around it", () => {
    for (const written of ["b", "b.c[0]", "(b)", "-b", "b + c", "b ? c : d", "f(b)", "[b]", "{ b = c }", '"b"', "b[*].c", "b.*.c", "b.0", "[for b in c : b]"]) {
      expect(spanOf(`${written} # comment`)).toBe(written);
    }
  });

  it("are those of each part", () => {
    const text = 'a = x.y + f("é", [b])  # c\n';
    const sum = value('x.y + f("é", [b])  # c');
    if (sum.is !== "binary" || sum.right.is !== "call") throw new Error("a sum");
    expect(at(text, sum.left.span)).toBe("x.y");
    expect(at(text, sum.right.nameSpan)).toBe("f");
    expect(sum.right.arguments.map(({ span }) => at(text, span))).toEqual(['"é"', "[b]"]);
  });

  it("of a conditional begin at its condition", () => {
    const outer = value("b ? c : d ? e : f");
    if (outer.is !== "conditional") throw new Error("a conditional");
    expect(at("a = b ? c : d ? e : f\n", outer.else.span)).toBe("d ? e : f");
  });

  it("count UTF-16 code units", () => {
    expect(value('"😀${b}"').span).toEqual({ file: "t.tf", start: 4, end: 12 });
  });
});
