import { describe, expect, it } from "vitest";
import type { Term } from "../../../src/value/term.ts";
import { at, definition, read, resource, showCondition, value } from "./helpers.ts";

const term = (text: string): Term => ({ scope: "app", text, label: text });

const sections = `
Parameters:
  Env: { Type: String }
  Size: { Type: String, AllowedValues: [small, large] }
  Known: { Type: String, Default: x }
  List: { Type: CommaDelimitedList }
Mappings:
  M: { a: { v: p }, b: { v: q } }
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  IsDev: { "Fn::Equals": [{ "Ref": "Env" }, "dev"] }
  IsLarge: !Equals [large, !Ref Size]
  Both: !And [!Condition IsProd, { Condition: IsLarge }]
  Either: { "Fn::Or": [{ "Condition": "IsProd" }, !Not [!Condition IsLarge]] }
  Fixed: !Equals [!Ref Known, x]
  Mapped: !Equals [!FindInMap [M, !Ref Env, v], q]
  Joined: !Equals [!Join ["", !Ref List], ""]
`;

describe("Fn::If", () => {
  it.each(["!If [IsProd, a, b]", `{ "Fn::If": ["IsProd", "a", "b"] }`])(
    "%s is a choice that nobody has made yet",
    (written) => {
      const choice = value(written, sections);
      expect(choice.shown).toBe(`if IsProd then "a" else "b"`);
      expect(choice.written).toBe(written);
      if (choice.reading.is !== "choice") throw new Error("no choice");
      expect(definition(choice.reading.condition)).toBe(`?Env = "prod"`);
      expect(choice.reading.condition).toMatchObject({ op: "named", name: "IsProd" });
    },
  );

  it("keeps a condition whose values are known: deciding is the model's", () => {
    expect(value("!If [Fixed, a, b]", sections).shown).toBe(`if Fixed then "a" else "b"`);
  });

  it("with AWS::NoValue is an absent branch", () => {
    expect(value("!If [IsProd, a, !Ref AWS::NoValue]", sections).shown).toBe(`if IsProd then "a" else absent`);
  });

  it("names one condition by one object, wherever it is used", () => {
    const list = value("[!If [IsProd, a, b], !If [IsProd, c, d]]", sections).reading;
    if (list.is !== "list") throw new Error("no list");
    const [one, other] = list.items.map((item) => (item.is === "choice" ? item.condition : undefined));
    expect(one).toBe(other);
  });

  it("by a condition that is not defined is told", () => {
    const choice = value("!If [Gone, a, b]", sections);
    expect(choice.shown).toBe(`if ?Gone then "a" else "b"`);
    expect(choice.told).toEqual([
      "error: condition `Gone` is not defined; define it under Conditions or correct the name «Gone»",
    ]);
  });

  it("of the wrong shape is malformed", () => {
    const message = "error: `Fn::If` takes the name of a condition and two values; write `!If [Condition, then, else]`";
    const choice = value("!If [IsProd, a]", sections);
    expect(choice.reading).toMatchObject({
      is: "unknown",
      malformed: true,
      why: "`Fn::If` takes the name of a condition and two values",
    });
    expect(choice.told).toEqual([`${message} «!If [IsProd, a]»`]);
    expect(value("!If [!Equals [a, b], c, d]", sections).told).toEqual([`${message} «!If [!Equals [a, b], c, d]»`]);
  });
});

describe("conditions", () => {
  const conditions = (names: readonly string[]): readonly string[] => {
    const resources = names.map((name) => `  ${name}: { Type: AWS::S3::Bucket, Condition: ${name} }\n`).join("");
    const sample = read(`${sections}Resources:\n${resources}`);
    return names.map((name) => definition(resource(sample, name).exists));
  };

  it("are trees of comparisons and of other conditions", () => {
    expect(conditions(["IsDev", "Both", "Either"])).toEqual([
      `?Env = "dev"`,
      "(IsProd and IsLarge)",
      "(IsProd or not IsLarge)",
    ]);
  });

  it("compare choices", () => {
    expect(conditions(["Mapped"])).toEqual([`if ?Env = "a" then "p" else "q" = "q"`]);
  });

  it("stand where they are defined", () => {
    const choice = value("!If [IsProd, a, b]", sections);
    if (choice.reading.is !== "choice" || choice.reading.condition.op !== "named") throw new Error("no choice");
    expect(at(choice.text, choice.reading.condition.place.span)).toBe("!Equals [!Ref Env, prod]");
  });

  it("tell the cases of each term, used or not", () => {
    const { cases } = value("x", sections).deployment;
    expect(cases.of(term("Env")).slice(0, -1)).toEqual(["prod", "dev", "a", "b"]);
    expect(cases.of(term("Size"))).toEqual(["small", "large"]);
  });

  it("tell the cases of a term that is compared through a choice, or with all that another may be", () => {
    const { cases } = value(
      "x",
      `
Parameters:
  A: { Type: String }
  B: { Type: String }
  D: { Type: String, AllowedValues: [u, v] }
Conditions:
  C: !Equals [!Ref A, x]
  E: !Equals [!If [C, !Ref B, y], z]
  F: !Equals [!Ref B, !Ref D]
`,
    ).deployment;
    expect(cases.of(term("B")).slice(0, -1)).toEqual(["z", "u", "v"]);
  });
});

describe("what is wrong in a condition", () => {
  const told = (conditions: string): readonly string[] => value("x", `Conditions:\n${conditions}`).told;

  it("a circle", () => {
    expect(told("  A: !Not [!Condition B]\n  B: !And [!Condition C]\n  C: !Condition A\n")).toEqual([
      "error: condition `A` hangs on itself (`A` → `B` → `C` → `A`); break the circle «!Not [!Condition B]»",
    ]);
    expect(told("  A: !Condition A\n")).toEqual([
      "error: condition `A` hangs on itself (`A` → `A`); break the circle «!Condition A»",
    ]);
  });

  it("another condition that is not defined", () => {
    expect(told("  A: !Not [!Condition B]\n")).toEqual([
      "error: condition `B` is not defined; define it under Conditions or correct the name «!Condition B»",
    ]);
  });

  it("the wrong number of values", () => {
    expect(told("  A: !Equals [a]\n")).toEqual([
      "error: `Fn::Equals` takes a list of two values; write `!Equals [one, other]` «!Equals [a]»",
    ]);
    expect(told("  A: !Not []\n")).toEqual([
      "error: `Fn::Not` takes a list of one condition; write `!Not [condition]` «!Not []»",
    ]);
    expect(told("  A: !And []\n")).toEqual(["error: `Fn::And` takes a list of conditions; add them «!And []»"]);
    expect(told("  A: !Or []\n")).toEqual(["error: `Fn::Or` takes a list of conditions; add them «!Or []»"]);
  });

  it("what is no condition", () => {
    expect(told("  A: true\n")).toEqual([
      "error: this is no condition; write `Fn::Equals`, `Fn::And`, `Fn::Or`, `Fn::Not` or `Condition` «true»",
    ]);
  });

  it("a condition in place of a value", () => {
    expect(value("!Equals [a, b]").told).toEqual([
      "error: `Fn::Equals` stands under Conditions only; define a condition and use `Fn::If` «!Equals [a, b]»",
    ]);
    expect(value("{ Fn::Contains: [[a], b] }").told).toEqual([
      "error: `Fn::Contains` stands under Rules only; define a condition and use `Fn::If` «{ Fn::Contains: [[a], b] }»",
    ]);
  });

  it("more than can be read, by a chain or by doubling", () => {
    const chain = Array.from({ length: 5_000 }, (_, i) => `  C${i}: !Not [!Condition C${i + 1}]\n`).join("");
    expect(told(chain)[0]).toBe(
      "warning: condition `C200` hangs on too many others to be read; simplify it «!Condition C200»",
    );
    const doubling = Array.from(
      { length: 60 },
      (_, i) => `  C${i}: !And [!Condition C${i + 1}, !Condition C${i + 1}]\n`,
    ).join("");
    expect(told(`${doubling}  C60: !Equals [a, b]\n`)[0]).toMatch(
      /^warning: condition `C\d+` hangs on too many others to be read/u,
    );
  });
});

describe("conditions that lie deep in one another", () => {
  it("are bounded, whichever is read first", () => {
    const chain = Array.from(
      { length: 100 },
      (_, i) => `  C${i + 1}: ${"!Not [".repeat(240)}!Condition C${i}${"]".repeat(240)}\n`,
    );
    for (const definitions of [chain, chain.toReversed()]) {
      const sample = value("!If [C100, a, b]", `Conditions:\n  C0: !Equals [a, b]\n${definitions.join("")}`);
      expect(sample.shown).toMatch(/^if .* then "a" else "b"$/u);
      expect(sample.told[0]).toMatch(/^warning: condition `C\d+` hangs on too many others to be read; simplify it/u);
    }
  });
});

describe("a condition of a loop over what is not known", () => {
  it("may be there", () => {
    const sample = read(`Parameters: { L: { Type: CommaDelimitedList } }
Resources:
  Fn::ForEach::A: [X, !Ref L, { "Db\${X}": { Type: AWS::RDS::DBInstance, Condition: "Is\${X}" } }]
`);
    expect(showCondition(resource(sample, "Db${X}").exists)).toBe("?Is${X}");
    expect(sample.told).toEqual([]);
  });
});

describe("a rule of the template", () => {
  it("is not read: it checks parameters, and says nothing of resources", () => {
    expect(value("x", "Rules: { R: { Assertions: [{ Assert: !Contains [[a], !Ref P] }] } }").told).toEqual([]);
  });
});

describe("Condition of a resource", () => {
  it("is when it exists", () => {
    const sample = read(`${sections}Resources:
  A: { Type: AWS::S3::Bucket, Condition: IsProd }
  B: { Type: AWS::S3::Bucket }
  D: { Type: AWS::S3::Bucket, Condition: Gone }
  E: { Type: AWS::S3::Bucket, Condition: !Equals [a, b] }
`);
    expect(["A", "B", "D", "E"].map((name) => showCondition(resource(sample, name).exists))).toEqual([
      "IsProd",
      "true",
      "?Gone",
      "?",
    ]);
    expect(sample.told).toEqual([
      "error: condition `Gone` is not defined; define it under Conditions or correct the name «Gone»",
      "error: Condition takes the name of a condition; define one under Conditions and write its name «!Equals [a, b]»",
    ]);
  });
});
