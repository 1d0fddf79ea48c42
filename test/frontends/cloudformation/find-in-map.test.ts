import { describe, expect, it } from "vitest";
import { value } from "./helpers.ts";

const sections = `
Parameters:
  Env: { Type: String, Default: prod }
  Size: { Type: String, AllowedValues: [small, large] }
  Odd: { Type: String, AllowedValues: [small, huge] }
  Any: { Type: String }
Mappings:
  M:
    prod: { zones: 3, list: [a, b] }
    dev: { zones: 1 }
  Sizes:
    small: { n: 1 }
    large: { n: 2 }
    other: { n: 3 }
Conditions:
  C: !Equals [!Ref Any, x]
`;

const shown = (written: string): string => value(written, sections).shown;

describe("Fn::FindInMap", () => {
  it.each(["!FindInMap [M, prod, zones]", `{ "Fn::FindInMap": ["M", "prod", "zones"] }`])(
    "%s is seen from the use",
    (written) => {
      const found = value(written, sections);
      expect(found.shown).toBe(`"3"`);
      expect(found.written).toBe(written);
      expect(found.steps).toEqual(["mapping `M`: prod → zones «3»"]);
    },
  );

  it("shows every hop, back to the source: the mapping, then the default of the parameter that is its key", () => {
    expect(value("!FindInMap [M, !Ref Env, zones]", sections).steps).toEqual([
      "mapping `M`: prod → zones «3»",
      "the default of parameter `Env` «prod»",
    ]);
  });

  it("gives lists", () => {
    expect(shown("!FindInMap [M, prod, list]")).toBe(`["a", "b"]`);
  });

  it("by a parameter with allowed values has a branch for each of them", () => {
    expect(shown("!FindInMap [Sizes, !Ref Size, n]")).toBe(`if ?Size = "small" then "1" else "2"`);
  });

  it("by an unknown parameter has a branch for each key, the last for the one that is left", () => {
    const found = value("!FindInMap [Sizes, !Ref Any, n]", sections);
    expect(found.shown).toBe(`if ?Any = "small" then "1" else if ?Any = "large" then "2" else "3"`);
    expect(found.deployment.cases.of({ scope: "app", text: "Any", label: "Any" })).toContain("large");
  });

  it("takes a default value for any other key", () => {
    expect(shown("!FindInMap [M, !Ref Any, zones, { DefaultValue: 9 }]")).toBe(
      `if ?Any = "prod" then "3" else if ?Any = "dev" then "1" else "9"`,
    );
    expect(shown("!FindInMap [M, test, zones, { DefaultValue: 9 }]")).toBe(`"9"`);
    expect(shown("!FindInMap [Sizes, !Ref Odd, n, { DefaultValue: 9 }]")).toBe(`if ?Odd = "small" then "1" else "9"`);
    expect(shown("!FindInMap [Sizes, !Ref Size, n, { DefaultValue: 9 }]")).toBe(`if ?Size = "small" then "1" else "2"`);
  });

  it("leaves out keys whose map lacks the second key: CloudFormation refuses them", () => {
    expect(shown("!FindInMap [M, !Ref Any, list]")).toBe(`["a", "b"]`);
  });

  it("goes into the branches of a condition", () => {
    expect(shown("!FindInMap [M, !If [C, prod, dev], zones]")).toBe(`if C then "3" else "1"`);
  });

  it("by a text that is not known could be any of the values", () => {
    const found = value("!FindInMap [M, !Sub '${Any}-x', zones]", sections);
    expect(found.reading).toMatchObject({ is: "unknown", possible: [{ text: "3" }, { text: "1" }] });
  });

  it("with a key that is missing is malformed", () => {
    const found = value("!FindInMap [M, test, zones]", sections);
    expect(found.shown).toMatch(/^\?.*!$/u);
    expect(found.told).toEqual([
      "error: mapping `M` has no value for `test` and `zones`; add it, or give a DefaultValue «!FindInMap [M, test, zones]»",
    ]);
    expect(value("!FindInMap [N, a, b]", sections).told).toEqual([
      "error: there is no mapping `N`; add it, or give a DefaultValue «!FindInMap [N, a, b]»",
    ]);
  });

  it("is unknown where a macro fills the mapping", () => {
    const found = value("!FindInMap [M, a, b]", "Mappings: { M: { Fn::Transform: { Name: AWS::Include } } }");
    expect(found.reading).toMatchObject({ is: "unknown", why: "a macro fills the mapping when the stack is deployed" });
    expect(found.told).toEqual([]);
  });

  it("of a mapping that holds a function is malformed, as CloudFormation refuses it", () => {
    const found = value("!FindInMap [M, a, b]", "Mappings: { M: { a: { b: [!Ref Db] } } }");
    expect(found.shown).toBe("?!");
    expect(found.told).toEqual([
      "error: mapping `M` holds a function, which CloudFormation refuses there; write the value itself «[!Ref Db]»",
    ]);
  });

  it("by a text that is not known may be the default, too", () => {
    const found = value(
      "!FindInMap [M, !Sub 'x${Any}', b, { DefaultValue: 9 }]",
      "Parameters: { Any: { Type: String } }\nMappings: { M: { a: { b: 1 } } }",
    );
    expect(found.reading).toMatchObject({ is: "unknown", possible: [{ text: "1" }, { text: "9" }] });
  });

  it("of more than 1,000 cases is unknown", () => {
    const keys = (name: string, value: string): string =>
      Array.from({ length: 40 }, (_, i) => `${name}${i}: ${value}`).join(", ");
    const found = value(
      "!FindInMap [M, !Ref Any, !Ref Other]",
      `Parameters: { Any: { Type: String }, Other: { Type: String } }\nMappings: { M: { ${keys("k", `{ ${keys("l", "x")} }`)} } }`,
    );
    expect(found.reading).toMatchObject({ is: "unknown", why: "it hangs on too many cases" });
  });

  it("with more than 64 keys is not taken apart", () => {
    const keys = Array.from({ length: 65 }, (_, i) => `    k${i}: { v: ${i} }\n`).join("");
    const found = value(
      "!FindInMap [M, !Ref Any, v]",
      `Parameters: { Any: { Type: String } }\nMappings:\n  M:\n${keys}`,
    );
    expect(found.reading).toMatchObject({ is: "unknown", why: "mapping `M` has too many keys to be told apart" });
  });

  it("of the wrong shape is malformed", () => {
    const message = "error: `Fn::FindInMap` takes a mapping and two keys; write `!FindInMap [Map, Key, Key]`";
    expect(value("!FindInMap [M, a]").told).toEqual([`${message} «!FindInMap [M, a]»`]);
    expect(value("!FindInMap [M, a, b, c]").told).toEqual([`${message} «!FindInMap [M, a, b, c]»`]);
  });
});
