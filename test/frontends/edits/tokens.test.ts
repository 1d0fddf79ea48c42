import { expect, test } from "vitest";
import { changeOfTokens, tokensOf } from "./tokens.ts";

test("the tokens of JSON", () => {
  expect(tokensOf("json", '\uFEFF{\n "a b": [-1.5e3,true , "\\"x"] }')).toEqual(["{", '"a b"', ":", "[", "-1.5e3", ",", "true", ",", '"\\"x"', "]", "}"]);
});

test("the tokens of Terraform's language", () => {
  expect(tokensOf("hcl", 'a "b" { # c  d\n  x = <<-EOT\n    y  z\n    EOT\n  /* e\n f */ g-h = "i  ${j}" // k\n}\n')).toEqual([
    ...["a", '"b"', "{", "# c  d", "x", "=", "<<-EOT\n    y  z\n    EOT", "/* e\n f */"],
    ...["g-h", "=", '"i  ${j}"', "// k", "}"],
  ]);
});

test("the tokens of YAML are its lines with their indentation, and its comments", () => {
  expect(tokensOf("yaml", "# top\r\na:   \n\n  b: c#d   # e\n  - 'x # y' # z\n  - \"x # \\\" y\"\n  it's: 1 # one\n")).toEqual([
    ...["# top", "a:", "  b: c#d", "# e", "  - 'x # y'", "# z", '  - "x # \\" y"', "  it's: 1", "# one"],
  ]);
});

test("what an edit has changed", () => {
  expect(changeOfTokens(["a", "b", "c", "d", "e"], ["a", "x", "c", "d", "y", "z", "e"])).toEqual({ removed: ["b"], added: ["x", "y", "z"] });
  expect(changeOfTokens(["a", "a"], ["a", "a", "a"])).toEqual({ removed: [], added: ["a"] });
  expect(changeOfTokens(["a", "b"], ["a"])).toEqual({ removed: ["b"], added: [] });
  expect(changeOfTokens(["a"], ["a"])).toEqual({ removed: [], added: [] });
  expect(changeOfTokens([], ["a"])).toEqual({ removed: [], added: ["a"] });
});
