import { describe, expect, it } from "vitest";
import { parse } from "../../../src/frontends/cloudformation/syntax/parse.ts";
import { child, isNull, literal, type Syntax } from "../../../src/frontends/cloudformation/syntax/syntax.ts";
import { at, told } from "./helpers.ts";

function parsed(text: string): Syntax {
  const [document] = parse({ file: "t.yaml", text });
  if (!document?.root) throw new Error("there is no tree");
  return document.root;
}

const problems = (text: string): readonly string[] =>
  parse({ file: "t.yaml", text }).flatMap(({ diagnostics }) => told(text, diagnostics));

/** The texts that the values of a map cover, by their keys. */
function covered(text: string, node: Syntax = parsed(text)): Readonly<Record<string, string>> {
  if (node.kind !== "mapping") throw new Error("this is no map");
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, at(text, value.span)]));
}

describe("spans in YAML", () => {
  it("cover a value with its tag, and no comment, no trailing space and no line break after it", () => {
    const text = `A: !Ref X   # which one
B: !Join
  - ","
  - [a, !Sub "b"]   # the end

C: !GetAZs
D: |
  line

E: 'quoted'
F:
  G: 1

# of H
H: !Cidr [ a, b ]
`;
    expect(covered(text)).toEqual({
      A: "!Ref X",
      B: `!Join\n  - ","\n  - [a, !Sub "b"]`,
      C: "!GetAZs",
      D: "|\n  line",
      E: "'quoted'",
      F: "G: 1",
      H: "!Cidr [ a, b ]",
    });
  });

  it("begin at the tag, even where a comment in between names one", () => {
    expect(covered("A: !Sub # like !Sub\n  text\n")).toEqual({ A: "!Sub # like !Sub\n  text" });
  });

  it("cover keys", () => {
    const root = parsed(`"A b" : 1`);
    if (root.kind !== "mapping") throw new Error("no map");
    expect([...root.entries.values()].map(({ key }) => at(`"A b" : 1`, key.span))).toEqual([`"A b"`]);
  });

  it("are offsets in the text with CRLF too", () => {
    const text = "A:\r\n  B: !Ref X\r\n  C: |\r\n    x\r\n  D: 1\r\n";
    expect(covered(text, child(parsed(text), "A"))).toEqual({ B: "!Ref X", C: "|\r\n    x", D: "1" });
  });

  it("are offsets in the text where lines of quoted text begin too far left for YAML 1.2", () => {
    const text = `A:
  B: !Sub '{
"widgets": 'it''s'
}'
  C: "
x
y"
  D: !Ref X
`.replace("'it''s'", "''it''");
    expect(covered(text, child(parsed(text), "A"))).toEqual({
      B: `!Sub '{\n"widgets": ''it''\n}'`,
      C: `"\nx\ny"`,
      D: "!Ref X",
    });
    expect(literal(child(child(parsed(text), "A"), "C"))).toBe(" x y");
  });
});

describe("quoted text that begins too far left", () => {
  it("is read however long it is, and what follows it keeps its place", () => {
    const lines = "        word\n".repeat(100_000);
    const text = `A:\n  B: "x\n${lines}"\n  C: y\n`;
    expect(covered(text, child(parsed(text), "A"))["C"]).toBe("y");
  });
});

describe("scalars", () => {
  it("keep their source text: nothing is a number, a date or a boolean", () => {
    const root = parsed("[14.10, 012345678901, 2010-09-09, yes, 0x1F, 1e3]");
    expect(root.kind === "sequence" && root.items.map(literal)).toEqual([
      "14.10",
      "012345678901",
      "2010-09-09",
      "yes",
      "0x1F",
      "1e3",
    ]);
  });

  it("know whether they are quoted", () => {
    const root = parsed(`[a, "a", 'a', !!str 5]`);
    expect(root.kind === "sequence" && root.items.map((item) => item.kind === "scalar" && item.quoted)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it("are null as YAML has it, and only unquoted", () => {
    const root = parsed(`[~, null, Null, NULL, "", "null", none, !Ref null]`);
    expect(root.kind === "sequence" && root.items.map(isNull)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("are null where the value is left out", () => {
    const value = child(parsed("A:\nB: 1"), "A");
    expect(value && isNull(value)).toBe(true);
  });
});

describe("anchors and merge keys", () => {
  it("are followed: the value stands at the alias, and a step leads to the anchor", () => {
    const text = "A: &a { B: 1 }\nC: *a\n";
    const value = child(parsed(text), "C");
    expect(value && at(text, value.span)).toBe("*a");
    expect(value?.via.map(({ label, span }) => [label, at(text, span)])).toEqual([["the anchor `&a`", "{ B: 1 }"]]);
    expect(literal(child(value, "B"))).toBe("1");
  });

  it("merge what the map does not say itself, the earlier of several maps first", () => {
    const text = "X: &x { A: x, B: x, C: x }\nY: &y { B: y, D: y }\nZ:\n  <<: [*x, *y]\n  A: own\n";
    const merged = child(parsed(text), "Z");
    expect(["A", "B", "C", "D"].map((key) => literal(child(merged, key)))).toEqual(["own", "x", "x", "y"]);
    const value = child(merged, "D");
    expect(value && at(text, value.span)).toBe("*y");
    expect(value?.via.map(({ label, span }) => [label, at(text, span)])).toEqual([["`D`, merged from here", "y"]]);
  });

  it("keep a quoted `<<` as a key", () => {
    expect(literal(child(parsed(`"<<": 1`), "<<"))).toBe("1");
  });

  it("say what is wrong with them", () => {
    expect(problems("A: *a")).toEqual([
      "error: the alias `*a` has no anchor `&a` before it; add the anchor or correct the name «*a»",
    ]);
    expect(problems("A: &a [*a]")).toEqual([
      "error: the alias `*a` stands inside its own anchor, so that it would never end; take it out «*a»",
    ]);
    expect(problems("A: &a 1\nB: { <<: *a }")).toEqual([
      "error: `<<` merges maps, and this is none; write an alias to a map «*a»",
    ]);
  });

  it("are bounded", () => {
    const bomb = `A0: &a0 [x, x]\n${Array.from({ length: 60 }, (_, i) => `A${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join("")}`;
    expect(problems(bomb)).toHaveLength(1);
    expect(problems(bomb)[0]).toMatch(
      /^error: the aliases up to `\*a\d+` expand to more than 500,000 values; write the values out/u,
    );
  });
});

describe("keys", () => {
  it("are ordinary data, whatever JavaScript makes of their names", () => {
    const root = parsed("__proto__: 1\nconstructor: 2\ntoString: 3\n");
    expect(root.kind === "mapping" && [...root.entries.keys()]).toEqual(["__proto__", "constructor", "toString"]);
    const json = parsed(`{"__proto__": {"polluted": true}}`);
    expect(literal(child(child(json, "__proto__"), "polluted"))).toBe("true");
    expect("polluted" in {}).toBe(false);
  });

  it("that come twice are told at the later one, which counts", () => {
    const message = "`A` is already defined on line 1, and only the last definition counts; remove one of them";
    expect(problems("A: 1\nB: 2\nA: 3\n")).toEqual([`warning: ${message} «A»`]);
    expect(literal(child(parsed("A: 1\nA: 3\n"), "A"))).toBe("3");
    expect(problems(`{"A": 1, "A": 3}`)).toEqual([`warning: ${message} «"A"»`]);
    expect(literal(child(parsed(`{"A": 1, "A": 3}`), "A"))).toBe("3");
  });

  it("are text", () => {
    expect(problems("? [a]\n: b\n")).toEqual(["error: this key is not text; write the key as text «[a]»"]);
  });
});

describe("JSON", () => {
  it("gives the same tree as YAML", () => {
    const text = `{ "A": { "Ref": "X" }, "B": [1.10, true, null, "x\\u0041"] }`;
    expect(covered(text)).toEqual({ A: `{ "Ref": "X" }`, B: `[1.10, true, null, "x\\u0041"]` });
    const list = child(parsed(text), "B");
    expect(
      list?.kind === "sequence" && list.items.map((item) => item.kind === "scalar" && [item.text, item.quoted]),
    ).toEqual([
      ["1.10", false],
      ["true", false],
      ["null", false],
      ["xA", true],
    ]);
  });

  it("is what begins with a bracket and a quoted key; a flow map with plain keys is YAML", () => {
    expect(literal(child(parsed("{ A: 1, B: x }"), "B"))).toBe("x");
    expect(literal(child(parsed(`# YAML\n{ "A": 1, }`), "A"))).toBe("1");
  });
});

describe("what is wrong is said in our own words", () => {
  const cases: readonly (readonly [text: string, message: string])[] = [
    ["A:\n\tB: 1\n", "a tab stands where YAML wants spaces; indent with spaces"],
    ["A:\n  B: 1\n C: 2\n", "this line's indentation does not fit the lines above it; align it with its siblings"],
    [`A: "b\nC: 1\n`, "this text has no closing quote; add it"],
    ["A: [a, b\nC: 1\n", "this line's indentation does not fit the lines above it; align it with its siblings"],
    ["A: @b\n", "plain text cannot begin with this character; put the text in quotes"],
    [
      `A: "\\q"\n`,
      "this text holds an escape that YAML does not know; write `\\\\` for a backslash, or use single quotes",
    ],
    [
      "A: b: c\n",
      "this is read as a key and is none; check for a missing `:` or `-`, or for a `: ` inside text that wants quotes",
    ],
    [
      "A: !Base64 !Sub x\n",
      "a value can have one tag only; write one of the two functions in its long form, `Fn::Name:`",
    ],
    ["A: 1\nB\n", "a key stands here without `:` and a value; add them, or check the indentation"],
    ["A: {% if x %}\n", "plain text cannot begin with this character; put the text in quotes"],
    ["A: 'x' y\n", "this is not YAML at this place; quote it if it is text, or correct the line above"],
    ["{{ x }}: 1\n", "this key is not text; write the key as text"],
    [`{ "A": 1, }`, "a key in double quotes is missing here; add it, or remove the comma before"],
    [`{ "A": [1, ] }`, "a value is missing here; add it, or remove the comma before"],
    [`{ "A" 1 }`, "a colon is missing between this key and its value; add `:`"],
    [`{ "A": 1 "B": 2 }`, "a comma is missing before this; add `,`"],
    [`{ "A": 1`, "a map that begins with `{` is not closed; add `}`"],
    [`["A"`, "a list that begins with `[` is not closed; add `]`"],
    [`{ "A": 1 } }`, "the template already ended before this; remove what follows"],
    [`{ "A": b }`, "`b` is not JSON; put text in double quotes"],
    [`{ "A": 1. }`, "`1.` is not a number in JSON; put it in double quotes or correct it"],
    [`{ "A": "\\q" }`, "this text holds an escape that JSON does not know; write `\\\\` for a backslash"],
    [`{ "A": "b\tc" }`, "this text holds a tab or another control character; write `\\t` or `\\n`"],
    [`{ "A": "b\n}`, 'this text has no closing quote on its line; add `"`'],
    [
      `{ "A": 1 // no\n}`,
      "JSON has no comments, and CloudFormation refuses them; remove this one, or write the template in YAML",
    ],
    [
      `// no\n{ "A": 1 }`,
      "JSON has no comments, and CloudFormation refuses them; remove this one, or write the template in YAML",
    ],
  ];

  it.each(cases)("%j", (text, message) => {
    expect(parse({ file: "t.yaml", text })[0]?.diagnostics.map((diagnostic) => diagnostic.message)).toContain(message);
  });

  it.each(["[", "{ a: ", "- ", "? "])("nesting of 100,000 levels: %j", (opening) => {
    const [first] = problems(`A:\n  ${opening.repeat(100_000)}x`);
    expect(first).toMatch(/^error: lists and maps are nested more than 500 levels deep here; flatten them/u);
  });

  it("nesting of 100,000 levels in JSON", () => {
    expect(problems(`{"A": ${"[".repeat(100_000)}`)).toEqual([
      "error: lists and maps are nested more than 500 levels deep here; flatten them «[»",
    ]);
  });

  it("but 490 levels are read", () => {
    expect(problems(`A: ${"[".repeat(490)}x${"]".repeat(490)}`)).toEqual([]);
    expect(problems(`{"A": ${"[".repeat(490)}1${"]".repeat(490)}}`)).toEqual([]);
  });
});

describe("several documents", () => {
  it("are all there", () => {
    expect(
      parse({ file: "t.yaml", text: "A: 1\n---\nB: 2\n" }).map(
        ({ root }) => root && covered("A: 1\n---\nB: 2\n", root),
      ),
    ).toEqual([{ A: "1" }, { B: "2" }]);
  });
});
