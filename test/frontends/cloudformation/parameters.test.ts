import { describe, expect, it } from "vitest";
import type { ParameterValues } from "../../../src/frontends/cloudformation/declarations.ts";
import { at, read, show, value } from "./helpers.ts";

const parameter = (body: string): string => `Parameters:\n  P: ${body}\n`;

const given = (given: string | readonly string[]): ParameterValues =>
  new Map([
    [
      "P",
      { value: given, step: { span: { file: "p.json", start: 0, end: 1 }, label: "parameter `P`, set in p.json" } },
    ],
  ]);

describe("Ref of a parameter", () => {
  it("with a default is the default, seen from the use", () => {
    const ref = value("!Ref P", parameter("{ Type: String, Default: 14.10 }"));
    expect(ref.shown).toBe(`"14.10"`);
    expect(ref.written).toBe("!Ref P");
    expect(ref.steps).toEqual(["the default of parameter `P` «14.10»"]);
    expect(ref.reading).toMatchObject({ quoted: false });
  });

  it("with a value given is that value, and the step says where it is given", () => {
    const ref = value("!Ref P", parameter("{ Type: String, Default: a }"), { parameters: given("b") });
    expect(ref.shown).toBe(`"b"`);
    expect(ref.reading.place.via).toEqual([
      { span: { file: "p.json", start: 0, end: 1 }, label: "parameter `P`, set in p.json" },
    ]);
  });

  it("with allowed values and no default is unknown, with the possible values where they are written", () => {
    const ref = value("!Ref P", parameter("{ Type: String, AllowedValues: [dev, 'prod'] }"));
    expect(ref.shown).toBe("?P");
    if (ref.reading.is !== "unknown") throw new Error("unknown");
    expect(ref.reading.why).toBe("parameter `P` has no default");
    expect(ref.reading.term).toEqual({ scope: "app", text: "P", label: "P", atomic: true });
    expect(ref.reading.possible?.map((possible) => [show(possible), at(ref.text, possible.place.span)])).toEqual([
      [`"dev"`, "dev"],
      [`"prod"`, "'prod'"],
    ]);
    expect(ref.reading.term && ref.deployment.cases.of(ref.reading.term)).toEqual(["dev", "prod"]);
  });

  it("with allowed values and a default has no cases", () => {
    const ref = value("!Ref P", parameter("{ Type: String, AllowedValues: [dev, prod], Default: dev }"));
    expect(ref.deployment.cases.allowed({ scope: "app", text: "P", label: "P" })).toBeUndefined();
  });

  it("without anything is an unknown of its own name", () => {
    const ref = value("!Ref P", parameter("{ Type: String }"));
    expect(ref.reading).toMatchObject({
      is: "unknown",
      why: "parameter `P` has no default",
      term: { scope: "app", text: "P", label: "P" },
    });
    expect(value("!Ref P", parameter("{ Type: String, Default: }")).shown).toBe("?P");
    expect(value("!Ref P", parameter("{ Type: String, Default: '' }")).shown).toBe(`""`);
  });

  it.each(["Number", "AWS::EC2::VPC::Id", "AWS::EC2::AvailabilityZone::Name"])(
    "of type %s holds no colon and no slash",
    (type) => {
      expect(value("!Ref P", parameter(`{ Type: '${type}' }`)).reading).toMatchObject({ term: { atomic: true } });
    },
  );

  it("whose value is none of the allowed ones is told where the value is given", () => {
    const told = value("!Ref P", parameter("{ Type: String, AllowedValues: [dev, prod] }"), {
      parameters: given("test"),
    }).diagnostics;
    expect(told.map(({ level, message, span }) => [level, message, span.file])).toEqual([
      [
        "warning",
        "parameter `P` is set to `test`, which is not among its AllowedValues; set it to `dev` or `prod`",
        "p.json",
      ],
    ]);
  });

  it("whose value is hidden is told without it", () => {
    const source = read("Parameters: { P: { Type: String, NoEcho: true, AllowedValues: [a] } }\nResources: { R: { Type: AWS::S3::Bucket, Properties: { A: !Ref P } } }\n", {
      parameters: given("secret"),
    });
    expect(source.diagnostics.map(({ message }) => message)).toEqual([
      "parameter `P` is set to a value that is not among its AllowedValues; set it to `a`",
    ]);
  });

  it("of yes and no is true and false, as YAML 1.1 has it where they are plain", () => {
    const yes = "Parameters: { P: { Type: String, Default: yes, AllowedValues: [yes, 'no'] } }";
    expect(value("!Ref P", yes).shown).toBe(`"true"`);
    expect(value("[Yes, 'yes', OFF, !Sub on, y]", yes).shown).toBe(`["true", "yes", "false", "on", "y"]`);
  });

  it("may be looked up when the stack is deployed", () => {
    const sections = "Parameters: { P: { Type: String }, Q: { Type: CommaDelimitedList } }";
    expect(value("!Ref P", sections, { parameters: given("{{resolve:ssm:/x}}") }).shown).toBe(`import "/x"`);
  });

  it("whose default is no text is malformed", () => {
    const ref = value("!Ref P", parameter("{ Type: String, Default: !Ref Other }"));
    expect(ref.shown).toBe("?!");
    expect(ref.told).toEqual([
      "error: the default of parameter `P` is no plain text; write the value itself «!Ref Other»",
    ]);
  });
});

describe("a parameter in Parameter Store", () => {
  it("is unknown, and the default is where it is found", () => {
    const ref = value("!Ref P", parameter("{ Type: 'AWS::SSM::Parameter::Value<String>', Default: /net/vpc }"));
    expect(ref.reading).toMatchObject({
      is: "import",
      by: "parameter-store",
      name: { text: "/net/vpc" },
      otherwise: { is: "unknown", why: "the value of parameter `P` stands in Parameter Store under `/net/vpc`", term: { text: "P" } },
    });
    expect(
      value("!Ref P", parameter("{ Type: 'AWS::SSM::Parameter::Value<String>' }"), { parameters: given("/a") }).reading,
    ).toMatchObject({
      otherwise: { why: "the value of parameter `P` stands in Parameter Store under `/a`" },
    });
  });

  it("may be a list", () => {
    const type = "AWS::SSM::Parameter::Value<List<AWS::EC2::Subnet::Id>>";
    expect(value("!Ref P", parameter(`{ Type: '${type}', Default: /net/subnets }`)).shown).toBe("[1..Infinity ?P]");
  });

  it("is not what the type of a parameter's name says", () => {
    expect(value("!Ref P", parameter("{ Type: AWS::SSM::Parameter::Name, Default: /a }")).shown).toBe(`"/a"`);
  });
});

describe("a list parameter", () => {
  it.each(["CommaDelimitedList", "List<Number>", "List<AWS::EC2::Subnet::Id>"])(
    "%s takes its default apart at the commas",
    (type) => {
      const list = value("!Ref P", parameter(`{ Type: '${type}', Default: "a, b ,c" }`));
      expect(list.shown).toBe(`["a", "b", "c"]`);
      expect(list.written).toBe("!Ref P");
      expect(list.steps).toEqual([`the default of parameter \`P\` «"a, b ,c"»`]);
    },
  );

  it("holds one empty text where its default is empty, as `Fn::Select` gives it", () => {
    expect(value("!Select [0, !Ref P]", parameter("{ Type: CommaDelimitedList, Default: '' }")).shown).toBe(`""`);
  });

  it("takes a value as text or as a list", () => {
    const declared = parameter("{ Type: CommaDelimitedList }");
    expect(value("!Ref P", declared, { parameters: given("a,b") }).shown).toBe(`["a", "b"]`);
    expect(value("!Ref P", declared, { parameters: given(["a", "b"]) }).shown).toBe(`["a", "b"]`);
  });

  it("of allowed values holds some of those", () => {
    const list = value("!Ref P", parameter("{ Type: CommaDelimitedList, AllowedValues: [a, b] }"));
    expect(list.reading).toMatchObject({ items: [{ is: "spread", of: { possible: [{ text: "a" }, { text: "b" }] } }] });
  });

  it.each([
    ["CommaDelimitedList", "[0..Infinity ?P]"],
    ["List<Number>", "[0..Infinity ?P]"],
    ["List<AWS::EC2::Subnet::Id>", "[1..Infinity ?P]"],
    ["List<AWS::EC2::AvailabilityZone::Name>", "[1..Infinity ?P distinct]"],
  ])("%s without a default is %s", (type, shown) => {
    expect(value("!Ref P", parameter(`{ Type: '${type}' }`)).shown).toBe(shown);
  });
});

describe("pseudo parameters", () => {
  it("are unknown and named by themselves", () => {
    expect(value("!Ref AWS::Region").reading).toMatchObject({
      is: "unknown",
      why: "the region is not stated",
      term: { scope: "app", text: "AWS::Region", label: "AWS::Region", atomic: true },
    });
    expect(value("!Ref AWS::AccountId").reading).toMatchObject({
      why: "the account is not stated",
      term: { atomic: true },
    });
    expect(value("!Ref AWS::Partition").reading).toMatchObject({
      why: "it follows from the region, which is not stated",
    });
    expect(value("!Ref AWS::StackId").reading).toMatchObject({ why: "it is known only after deployment" });
    expect(value("!Ref AWS::NotificationARNs").shown).toBe("[0..Infinity ?AWS::NotificationARNs]");
  });

  it("that follow from the region are known with it", () => {
    const refs = "[!Ref AWS::Region, !Ref AWS::Partition, !Ref AWS::URLSuffix]";
    expect(value(refs, "", { region: "eu-west-1" }).shown).toBe(`["eu-west-1", "aws", "amazonaws.com"]`);
    expect(value(refs, "", { region: "cn-north-1" }).shown).toBe(`["cn-north-1", "aws-cn", "amazonaws.com.cn"]`);
    expect(value(refs, "", { region: "us-gov-west-1" }).shown).toBe(`["us-gov-west-1", "aws-us-gov", "amazonaws.com"]`);
    expect(value(refs, "", { region: "us-isof-south-1" }).shown).toBe(`["us-isof-south-1", "aws-iso-f", "csp.hci.ic.gov"]`);
    expect(value(refs, "", { region: "eu-isoe-west-1" }).shown).toBe(`["eu-isoe-west-1", "aws-iso-e", "cloud.adc-e.uk"]`);
    const region = value("!Ref AWS::Region", "", { region: "eu-west-1" });
    expect(region.written).toBe("!Ref AWS::Region");
    expect(region.steps).toEqual([]);
  });

  it("give the deployment its region and account", () => {
    expect(show(value("x").deployment.region)).toBe("?AWS::Region");
    expect(show(value("x", "", { region: "eu-west-1" }).deployment.region)).toBe(`"eu-west-1"`);
    expect(show(value("x").deployment.account)).toBe("?AWS::AccountId");
  });

  it("AWS::NoValue is nothing, like null", () => {
    expect(value("[!Ref AWS::NoValue, null, ~, x]").shown).toBe(`[absent, absent, absent, "x"]`);
  });
});
