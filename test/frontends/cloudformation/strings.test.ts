import { describe, expect, it } from "vitest";
import { at, value } from "./helpers.ts";

const sections = `
Parameters:
  Env: { Type: String, Default: prod }
  Name: { Type: String }
  Zones: { Type: CommaDelimitedList }
  Ports: { Type: CommaDelimitedList, Default: "80,443" }
Conditions:
  C: !Equals [!Ref Name, x]
  D: !Equals [!Ref Name, y]
`;

const shown = (written: string): string => value(written, sections).shown;

describe("Fn::Sub", () => {
  it.each(["!Sub '${Env}-db'", `{ "Fn::Sub": "\${Env}-db" }`])(
    "%s of known values is known, with the steps that they came by",
    (written) => {
      const sub = value(written, sections);
      expect(sub.shown).toBe(`"prod-db"`);
      expect(sub.written).toBe(written);
      expect(sub.steps).toEqual(["the default of parameter `Env` «prod»"]);
    },
  );

  it("keeps what is known around what is not", () => {
    expect(shown("!Sub 'arn:${AWS::Partition}:s3:::${Bucket}/${Env}/${Name}'")).toBe(
      `"arn:" + ?AWS::Partition + ":s3:::" + @Bucket + "/prod/" + ?Name`,
    );
  });

  it("takes attributes, and literal `${!x}`", () => {
    expect(shown("!Sub '${Db.Endpoint.Address}:${!Port}'")).toBe(`@Db.Endpoint.Address + ":\${Port}"`);
  });

  it("of one variable alone is that variable, seen from there", () => {
    const sub = value("!Sub '${Db}'", sections);
    expect(sub.shown).toBe("@Db");
    expect(sub.written).toBe("!Sub '${Db}'");
  });

  it.each([
    "!Sub ['${A}-${Env}-${Db}', { A: x, Env: y }]",
    `{ "Fn::Sub": ["\${A}-\${Env}-\${Db}", { "A": "x", "Env": "y" }] }`,
  ])("%s prefers its own variables", (written) => {
    expect(shown(written)).toBe(`"x-y-" + @Db`);
  });

  it("finds each variable in the file, in block text too", () => {
    const sub = value("!Sub |\n        a ${Name}\n        b ${Db}\n", sections);
    expect(sub.shown).toBe(`"a " + ?Name + "\nb " + @Db + "\n"`);
    if (sub.reading.is !== "text") throw new Error("no text");
    expect(
      sub.reading.parts.flatMap((part) => (typeof part === "string" ? [] : [at(sub.text, part.place.span)])),
    ).toEqual(["${Name}", "${Db}"]);
  });

  it("goes into the branches of what hangs on a condition, one condition taken once", () => {
    expect(shown("!Sub ['${A}/${B}', { A: !If [C, a, b], B: !If [C, c, d] }]")).toBe(`if C then "a/c" else "b/d"`);
    expect(shown("!Sub ['${A}/${B}', { A: !If [C, a, b], B: !If [D, c, d] }]")).toBe(
      `if C then if D then "a/c" else "a/d" else if D then "b/c" else "b/d"`,
    );
  });

  it("takes AWS::NoValue for empty text", () => {
    expect(shown("!Sub '${AWS::NoValue}'")).toBe(`""`);
  });

  it("of what is no name is malformed", () => {
    expect(value("!Sub 'a${.x}'").told).toEqual([
      "error: `${.x}` names no parameter, resource or attribute; correct it, or write `${!.x}` for the text itself «${.x}»",
    ]);
    expect(value("!Sub '${Db.}'").told).toHaveLength(1);
  });

  it("of a list is malformed", () => {
    const sub = value("!Sub 'a${Ports}'", sections);
    expect(sub.shown).toBe("?!");
    expect(sub.told).toEqual([
      "error: a list stands where text is wanted; join or select its items «!Sub 'a${Ports}'»",
    ]);
  });

  it("of the wrong shape is malformed", () => {
    const message = 'error: `Fn::Sub` takes a text, or a list of a text and a map; write `!Sub "…${Name}…"`';
    expect(value("!Sub [a, b]").told).toEqual([`${message} «!Sub [a, b]»`]);
    expect(value("!Sub [a, {b: c}, d]").told).toEqual([`${message} «!Sub [a, {b: c}, d]»`]);
    expect(value("{ Fn::Sub: { a: b } }").told).toEqual([`${message} «{ Fn::Sub: { a: b } }»`]);
  });
});

describe("Fn::Join", () => {
  it.each(["!Join ['-', [a, !Ref Env]]", `{ "Fn::Join": ["-", ["a", { "Ref": "Env" }]] }`])(
    "%s of known items is known",
    (written) => {
      const join = value(written, sections);
      expect(join.shown).toBe(`"a-prod"`);
      expect(join.written).toBe(written);
      expect(join.steps).toEqual(["the default of parameter `Env` «prod»"]);
    },
  );

  it("keeps what is known around what is not", () => {
    expect(shown("!Join ['', ['arn:', !Ref Name, ':', !Sub '${Env}/${Db}']]")).toBe(`"arn:" + ?Name + ":prod/" + @Db`);
  });

  it("leaves absent items out, with their delimiter, in each case", () => {
    expect(shown("!Join [',', [a, !Ref AWS::NoValue, b]]")).toBe(`"a,b"`);
    expect(shown("!Join [',', [a, !If [C, b, !Ref AWS::NoValue], c]]")).toBe(`if C then "a,b,c" else "a,c"`);
  });

  it("joins a list parameter, and a list under a condition", () => {
    expect(shown("!Join ['+', !Ref Ports]")).toBe(`"80+443"`);
    expect(shown("!Join ['+', !If [C, [a, b], [c]]]")).toBe(`if C then "a+b" else "c"`);
  });

  it("of nothing is empty", () => {
    expect(shown("!Join [',', []]")).toBe(`""`);
  });

  it("over a list that is not known is unknown, and the same list joined twice is one value", () => {
    const join = value("[!Join ['', !Ref Zones], !Join ['', !Ref Zones], !Join ['-', !Ref Zones]]", sections);
    expect(join.shown).toBe("[?!Join ['', !Ref Zones], ?!Join ['', !Ref Zones], ?!Join ['-', !Ref Zones]]");
    if (join.reading.is !== "list") throw new Error("no list");
    const texts = join.reading.items.map((item) => (item.is === "unknown" ? item.term?.text : item.is));
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).not.toBe(texts[2]);
  });

  it("of the wrong shape is malformed", () => {
    expect(value("!Join [a]").told).toEqual([
      'error: `Fn::Join` takes a delimiter and a list; write `!Join [",", [one, other]]` «!Join [a]»',
    ]);
    expect(value("!Join [',', a]").told).toEqual([
      "error: `Fn::Join` takes a list after the delimiter; write `[one, other]` «!Join [',', a]»",
    ]);
  });

  it("is unknown past 256 cases", () => {
    const conditions = Array.from({ length: 9 }, (_, i) => `  C${i}: !Equals [!Ref P${i}, x]\n`).join("");
    const parameters = Array.from({ length: 9 }, (_, i) => `  P${i}: { Type: String }\n`).join("");
    const items = Array.from({ length: 9 }, (_, i) => `!If [C${i}, a, b]`).join(", ");
    const join = value(`!Join ['', [${items}]]`, `Parameters:\n${parameters}Conditions:\n${conditions}`);
    expect(join.reading).toMatchObject({ is: "unknown", why: "it hangs on too many cases" });
  });
});

describe("dynamic references", () => {
  it("are unknown and named by their own text", () => {
    const secret = value("'{{resolve:secretsmanager:db:SecretString:password}}'");
    expect(secret.reading).toMatchObject({
      is: "unknown",
      why: "`{{resolve:secretsmanager:db:SecretString:password}}` is looked up when the stack is deployed",
      term: { scope: "app", text: "{{resolve:secretsmanager:db:SecretString:password}}" },
    });
    expect(secret.written).toBe("'{{resolve:secretsmanager:db:SecretString:password}}'");
  });

  it("are parts of longer text", () => {
    expect(shown("'a-{{resolve:ssm:/x}}-b'")).toBe(`"a-" + import "/x" + "-b"`);
    expect(shown("!Sub '${Env}-{{resolve:ssm:/x}}'")).toBe(`"prod-" + import "/x"`);
  });

  it("may hold what is not known", () => {
    expect(shown("!Sub '{{resolve:secretsmanager:${Db}::password}}'")).toBe("?{{resolve:secretsmanager:…::password}}");
  });

  it("are text where they do not end", () => {
    expect(shown("'{{resolve:ssm'")).toBe(`"{{resolve:ssm"`);
  });
});

describe("Fn::Base64, Fn::ToJsonString and Fn::Transform", () => {
  it("are unknown, with the reason", () => {
    expect(value("!Base64 x").reading).toMatchObject({ is: "unknown", why: "its text is encoded by `Fn::Base64`" });
    expect(value("{ Fn::Base64: !Sub 'x${Db}' }").reading).toMatchObject({
      is: "unknown",
      why: "its text is encoded by `Fn::Base64`",
    });
    expect(value("{ Fn::ToJsonString: { a: !Ref Db } }").reading).toMatchObject({
      is: "unknown",
      why: "its text is made by `Fn::ToJsonString`",
    });
    expect(value("!ToJsonString [a]").reading).toMatchObject({ is: "unknown" });
    expect(
      value("{ Fn::Transform: { Name: 'AWS::Include', Parameters: { Location: s3://a } } }").reading,
    ).toMatchObject({
      is: "unknown",
      why: "the macro `AWS::Include` gives it when the stack is deployed",
    });
    expect(value("!Transform { Name: Acme }").reading).toMatchObject({
      why: "the macro `Acme` gives it when the stack is deployed",
    });
  });

  it.each([
    "!GetStackOutput { StackName: net, OutputName: Vpc }",
    `{ "Fn::GetStackOutput": { "StackName": "net", "OutputName": "Vpc", "Region": "eu-west-1" } }`,
  ])("%s is another stack's, and one value however often it is used", (written) => {
    const output = value(written);
    expect(output.reading).toMatchObject({
      is: "import",
      by: "stack-output",
      name: { text: "net.Vpc" },
      otherwise: { is: "unknown", why: "`Vpc` is an output of the stack `net`", term: { scope: "app" } },
    });
    expect(output.written).toBe(written);
    expect(output.told).toEqual([]);
  });

  it("report what is wrong inside", () => {
    expect(value("{ Fn::Base64: !Frob x }").told).toHaveLength(1);
  });
});
