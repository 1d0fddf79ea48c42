import { describe, expect, it } from "vitest";
import { value } from "./helpers.ts";

const sections = `
Parameters:
  Index: { Type: Number }
  Csv: { Type: String }
  Zones: { Type: 'List<AWS::EC2::AvailabilityZone::Name>' }
  Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' }
  Ports: { Type: CommaDelimitedList, Default: "80, 443" }
Mappings:
  M: { a: { list: [x, y] } }
Conditions:
  C: !Equals [!Ref Csv, x]
`;

const shown = (written: string): string => value(written, sections).shown;

describe("Fn::Select", () => {
  it.each(["!Select [1, [a, b]]", `{ "Fn::Select": ["1", ["a", "b"]] }`])(
    "%s takes an item, and a step leads to it",
    (written) => {
      const select = value(written, sections);
      expect(select.shown).toBe(`"b"`);
      expect(select.written).toBe(written);
      expect(select.steps).toEqual([`the item that is selected «${written.includes('"b"') ? '"b"' : "b"}»`]);
    },
  );

  it("takes an item of a parameter's default, with its step", () => {
    const select = value("!Select [1, !Ref Ports]", sections);
    expect(select.shown).toBe(`"443"`);
    expect(select.steps).toEqual([`the default of parameter \`Ports\` «"80, 443"»`]);
  });

  it("takes an item of a list in a mapping", () => {
    const select = value("!Select [1, !FindInMap [M, a, list]]", sections);
    expect(select.shown).toBe(`"y"`);
    expect(select.steps).toEqual(["mapping `M`: a → list «[x, y]»", "the item that is selected «y»"]);
  });

  it("takes a member of the zones: two of them are certainly different, the same one certainly the same", () => {
    const select = value("[!Select [0, !GetAZs ''], !Select [1, !GetAZs ''], !Select [0, !Ref Zones]]", sections);
    expect(select.shown).toBe("[?GetAZs[0], ?GetAZs[1], ?Zones[0]]");
    if (select.reading.is !== "list") throw new Error("no list");
    const [first, second, third] = select.reading.items.map((item) => (item.is === "unknown" ? item.term : undefined));
    expect(first?.memberOf).toBe(second?.memberOf);
    expect(first?.text).toBe(`${first?.memberOf ?? ""}[0]`);
    expect(first?.atomic).toBe(true);
    expect(third).toMatchObject({ text: "Zones[0]", memberOf: "Zones" });
  });

  it("takes a member of a list that may hold one thing twice", () => {
    const select = value("!Select [0, !Ref Subnets]", sections);
    expect(select.shown).toBe("?Subnets[0]");
    expect(select.reading).toMatchObject({ why: "parameter `Subnets` has no default", term: { text: "Subnets[0]" } });
    expect(select.reading).not.toHaveProperty("term.memberOf");
  });

  it("goes into the branches of a condition, and the choice stands where the function stands", () => {
    const select = value("!Select [0, !If [C, [a], [b]]]", sections);
    expect(select.shown).toBe(`if C then "a" else "b"`);
    expect(select.written).toBe("!Select [0, !If [C, [a], [b]]]");
    expect(shown("!Select [!If [C, 0, 1], [a, b]]")).toBe(`if C then "a" else "b"`);
  });

  it("knows an index before an optional item, and after it in each case", () => {
    expect(shown("!Select [0, [a, !If [C, b, !Ref AWS::NoValue], c]]")).toBe(`"a"`);
    expect(shown("!Select [1, [a, !If [C, b, !Ref AWS::NoValue], c]]")).toBe(`if C then "b" else "c"`);
    expect(shown("!Select [2, [a, !If [C, b, !Ref AWS::NoValue], c]]")).toBe(`if C then "c" else ?`);
  });

  it("with an index that is not known is unknown", () => {
    expect(value("!Select [!Ref Index, [a, b]]", sections).reading).toMatchObject({
      is: "unknown",
      why: "parameter `Index` has no default",
    });
  });

  it("of what a resource gives stays bound to the resource", () => {
    expect(shown("!Select [0, !GetAtt Db.Names]")).toBe("@Db.Names[0]");
    expect(shown("!Select [00, !GetAtt Db.Names]")).toBe("@Db.Names[0]");
    expect(shown("!Select [1, !Split ['loadbalancer/', !Ref Db]]")).toBe("@Db./loadbalancer//[1]");
  });

  it("with an index that is not there is malformed", () => {
    const select = value("!Select [2, [a, b]]");
    expect(select.shown).toBe("?!");
    expect(select.told).toEqual([
      "error: the list has 2 items and none at index 2; the first is index 0 «!Select [2, [a, b]]»",
    ]);
  });

  it("does not accuse the template where the list comes from elsewhere", () => {
    const select = value("!Select [2, !Ref Ports]", sections);
    expect(select.reading).toMatchObject({
      is: "unknown",
      malformed: true,
      why: "the list has 2 items and none at index 2",
    });
    expect(select.told).toEqual([]);
  });

  it("of the wrong shape is malformed", () => {
    expect(value("!Select [0]").told).toEqual([
      "error: `Fn::Select` takes an index and a list; write `!Select [0, list]` «!Select [0]»",
    ]);
    expect(value("!Select [0, a]").told).toEqual([
      "error: `Fn::Select` takes a list after the index; write `!Select [0, list]` «!Select [0, a]»",
    ]);
    expect(value("!Select [a, [b]]").told).toEqual([
      "error: `a` is no index; write a number from 0 on «!Select [a, [b]]»",
    ]);
  });
});

describe("Fn::Split", () => {
  it.each(["!Split [',', 'a,b']", `{ "Fn::Split": [",", "a,b"] }`])("%s of a known text is a list", (written) => {
    expect(shown(written)).toBe(`["a", "b"]`);
    expect(value(written).written).toBe(written);
  });

  it("of a text that is not known is a number of items", () => {
    expect(shown("!Split [',', !Ref Csv]")).toBe("[1..Infinity ?!Split [',', !Ref Csv]]");
    expect(shown("!Split [',', !ImportValue subnets]")).toBe("[1..Infinity ?!Split [',', !ImportValue subnets]]");
  });

  it("divides at the delimiters that are known", () => {
    expect(shown("!Split [',', !Sub '${Csv},${Db},x']")).toBe(
      `[1..Infinity ?!Split [',', !Sub '\${Csv},\${Db},x'], @Db, "x"]`,
    );
    expect(shown("!Split [':', !Sub 'arn:aws:rds:${AWS::Region}:${AWS::AccountId}:db']")).toBe(
      `["arn", "aws", "rds", ?AWS::Region, ?AWS::AccountId, "db"]`,
    );
  });

  it("and Fn::Select take an item of an ARN", () => {
    expect(shown("!Select [3, !Split [':', !Sub 'arn:aws:rds:${AWS::Region}:${Db}']]")).toBe("?AWS::Region");
  });

  it("goes into the branches of a condition", () => {
    expect(shown("!Split [',', !If [C, 'a,b', c]]")).toBe(`if C then ["a", "b"] else ["c"]`);
  });

  it("of the wrong shape is malformed", () => {
    expect(value("!Split [a]").told).toEqual([
      'error: `Fn::Split` takes a delimiter and a text; write `!Split [",", text]` «!Split [a]»',
    ]);
    expect(value("!Split [',', [a]]").told).toEqual([
      "error: `Fn::Split` takes a text after the delimiter; write `!Split [\",\", text]` «!Split [',', [a]]»",
    ]);
  });
});

describe("Fn::GetAZs", () => {
  const text = (written: string, region?: string): string | undefined => {
    const { reading } = value(written, sections, region === undefined ? {} : { region });
    const [spread] = reading.is === "list" ? reading.items : [];
    return spread?.is === "spread" ? spread.of.term?.text : undefined;
  };

  it.each(["!GetAZs ''", `{ "Fn::GetAZs": { "Ref": "AWS::Region" } }`])(
    "%s is two or more distinct zones",
    (written) => {
      expect(shown(written)).toBe("[2..Infinity ?GetAZs distinct]");
      expect(value(written).written).toBe(written);
    },
  );

  it("of the stack's own region is one list, however it is written", () => {
    expect(text("!GetAZs")).toBe(text("!GetAZs ''"));
    expect(text("!GetAZs\n        Ref: AWS::Region")).toBe(text("!GetAZs ''"));
    expect(text("!GetAZs us-east-1")).not.toBe(text("!GetAZs ''"));
    expect(text("!GetAZs us-east-1", "us-east-1")).toBe(text("!GetAZs ''", "us-east-1"));
    expect(text("!GetAZs us-east-1")).toBe("GetAZs(us-east-1)");
  });

  it("of a list is malformed", () => {
    expect(value("{ Fn::GetAZs: [a] }").told).toEqual([
      'error: `Fn::GetAZs` takes a region; write `!GetAZs ""` for the stack\'s own «{ Fn::GetAZs: [a] }»',
    ]);
  });
});

describe("Fn::Cidr", () => {
  it("gives as many distinct blocks as are asked for", () => {
    expect(shown("!Cidr [10.0.0.0/16, 4, 8]")).toBe("[4..4 ?!Cidr [10.0.0.0/16, 4, 8] distinct]");
    expect(shown("!Cidr [10.0.0.0/16, !Ref Index, 8]")).toBe("[1..256 ?!Cidr [10.0.0.0/16, !Ref Index, 8] distinct]");
    expect(shown("!Select [3, !Cidr [!GetAtt Db.CidrBlock, 4, 8]]")).toBe("?!Cidr [!GetAtt Db.CidrBlock, 4, 8][3]");
  });

  it("has no block beyond those", () => {
    expect(value("!Select [4, !Cidr [10.0.0.0/16, 4, 8]]").told).toEqual([
      "error: the list has 4 items and none at index 4; the first is index 0 «!Select [4, !Cidr [10.0.0.0/16, 4, 8]]»",
    ]);
  });

  it("of the wrong shape is malformed", () => {
    expect(value("!Cidr [a]").told).toEqual([
      "error: `Fn::Cidr` takes a block, a count and the bits of a subnet; write `!Cidr [block, 4, 8]` «!Cidr [a]»",
    ]);
  });
});

describe("Fn::Length", () => {
  it.each([
    "!Length [a, b]",
    `{ "Fn::Length": ["a", "b"] }`,
    "{ Fn::Length: !Ref Ports }",
    "{ Fn::Length: !Cidr [a, 2, 8] }",
  ])("%s is 2", (written) => {
    expect(shown(written)).toBe(`"2"`);
  });

  it("counts optional items in each case", () => {
    expect(shown("!Length [a, !If [C, b, !Ref AWS::NoValue]]")).toBe(`if C then "2" else "1"`);
  });

  it("of a list that is not known is unknown", () => {
    expect(value("{ Fn::Length: !Ref Subnets }", sections).reading).toMatchObject({
      is: "unknown",
      why: "parameter `Subnets` has no default",
    });
  });

  it("of a text is malformed", () => {
    expect(value("{ Fn::Length: a }").told).toEqual([
      "error: `Fn::Length` takes a list; write `Fn::Length: [one, other]` «{ Fn::Length: a }»",
    ]);
  });
});
