import { describe, expect, it } from "vitest";
import { open, openList, read, resource, show } from "../evaluate/values.ts";

const names = {
  "var.name": open("var.name"),
  "var.n": open("var.n"),
  "var.flag": open("var.flag", { boolean: true }),
  "var.list": openList("var.list"),
  "aws_x.a": resource("aws_x.a"),
  "aws_x.a.arn": resource("aws_x.a", "arn"),
};

const shown = (expression: string): string => show(read(expression, names));

describe("a string that is partly known", () => {
  it.each([
    ['join("-", [var.name, "x"])', '"${?var.name}-x"'],
    ['join(var.name, ["a", "b"])', '"a${?var.name}b"'],
    ['join("-", concat(["a"], var.list, ["b"]))', '"a-${?joined("-", var.list)}-b"'],
    ['join("-", [var.flag ? "a" : "b", "c"])', '(var.flag ? "a-c" : "b-c")'],
    ['format("%s-logs", var.name)', '"${?var.name}-logs"'],
    ['format("%d%%", var.n)', '"${?var.n}%"'],
    ['format("%s-%s", var.flag ? "a" : "b", var.name)', '(var.flag ? "a-${?var.name}" : "b-${?var.name}")'],
    ['format("%s/*", aws_x.a.arn)', '"${&aws_x.a.arn}/*"'],
    ['formatlist("%s-x", ["a", var.name])', 'list["a-x", "${?var.name}-x"]'],
    ['lower("ABC-${var.name}-X")', '"abc-${?lower(var.name)}-x"'],
    ['replace("a.b.${var.name}.c", ".", "-")', '"a-b-${?replace(var.name, ".", "-")}-c"'],
    ['trimprefix("arn:${var.name}", "arn:")', "?var.name"],
    ['trimsuffix("${var.name}.com", ".org")', '"${?var.name}.com"'],
    ['split(",", "a,${var.name},b")', 'list["a", ...{1..}?split(",", "a,${var.name},b"), "b"]'],
    ['indent(2, "a\\n${var.name}")', '"a\n  ${?indent(2, var.name)}"'],
    ['jsonencode({ a = var.name, b = [1, aws_x.a.arn] })', '"{"a":${?jsonencode(var.name)},"b":[1,"${&aws_x.a.arn}"]}"'],
    ['jsonencode({ a = var.flag ? 1 : 2 })', '(var.flag ? "{\\"a\\":1}" : "{\\"a\\":2}")'],
  ])("%s", (expression, value) => {
    expect(shown(expression)).toBe(value);
  });

  it.each([
    ["what is searched for may begin before it", 'replace("ab${var.name}", "bc", "-")'],
    ["what is cut off may begin before it", 'trimsuffix("${var.name}.com", "x.com")'],
    ["it may be nothing but spaces", 'trimspace("  a ${var.name} ")'],
    ["its items may stand in another order", 'join(",", toset(["b", var.name]))'],
    ["a pattern may match anywhere", 'replace("a${var.name}", "/b/", "")'],
  ])("is unknown as a whole where %s", (_why, expression) => {
    const reading = read(expression, names);
    expect(reading).toMatchObject({ is: "unknown", why: "`var.name` has no default" });
    expect(reading).not.toHaveProperty("malformed");
  });
});

describe("a question about a string that is partly known", () => {
  it.each([
    ['startswith("prod-${var.name}", "prod")', "true"],
    ['startswith("prod-${var.name}", "dev")', "false"],
    ['startswith("prod-${var.name}", "prod-x")', '?startswith("prod-${var.name}", "prod-x")'],
    ['endswith("${var.name}-x", "-x")', "true"],
    ['strcontains("a-${var.name}", "a-")', "true"],
    ['strcontains("a-${var.name}", "b")', '?strcontains("a-${var.name}", "b")'],
    ['startswith(var.name, "prod") ? 1 : 2', '(startswith(var.name, "prod") ? 1 : 2)'],
  ])("%s", (expression, value) => {
    expect(shown(expression)).toBe(value);
  });
});

describe("a function of what is not known", () => {
  it("is named by the call, so that one function of one thing is one thing", () => {
    const [one, other, third] = ['cidrsubnet(var.name, 8, 0)', 'cidrsubnet( var.name ,"8",0)', "cidrsubnet(var.name, 8, 1)"].map((text) => read(text, names));
    expect(one).toMatchObject({ is: "unknown", term: { scope: "root", text: "cidrsubnet(var.name, 8, 0)", label: "cidrsubnet(var.name, 8, 0)" } });
    expect(third).toMatchObject({ term: { text: "cidrsubnet(var.name, 8, 1)" } });
    expect(other).toMatchObject({ is: "unknown" });
  });

  it("tells a list from a list around it", () => {
    expect(read("jsonencode(var.list)", names)).toMatchObject({ term: { text: "jsonencode(var.list)" } });
    expect(read("jsonencode([var.list])", names)).toMatchObject({ is: "text" });
  });

  it("keeps the reason", () => {
    expect(read("md5(upper(var.name))", names)).toMatchObject({ is: "unknown", why: "`var.name` has no default" });
    expect(read("md5(aws_x.a.arn)", names)).toMatchObject({ is: "unknown", why: "`aws_x.a.arn` is known only after deployment" });
  });

  it.each([
    ["timestamp()", "it is the time at which Terraform runs"],
    ["uuid()", "`uuid` gives another value at each run"],
    ['bcrypt("x")', "`bcrypt` gives another hash at each run"],
  ])("has no name where each use is another value: %s", (expression, why) => {
    const reading = read(expression, names);
    expect(reading).toMatchObject({ is: "unknown", why });
    expect(reading).not.toHaveProperty("term");
  });

  it.each([
    ["plantimestamp()", "it is the time of the plan"],
    ['provider::aws::arn_parse("x")', "`provider::aws::arn_parse` is computed by the provider"],
    ['abspath("x")', "it hangs on the folder in which Terraform is run"],
    ['pathexpand("~/x")', "it hangs on the home of the user who runs Terraform"],
    ['base64gzip("a")', "compressed text is not read"],
  ])("%s", (expression, why) => {
    expect(read(expression, names)).toMatchObject({ is: "unknown", why, term: { scope: "root" } });
  });
});

describe("what Terraform refuses", () => {
  it.each([
    ['uper("x")', "Terraform has no function `uper`; did you mean `upper`?"],
    ['lenght("x")', "Terraform has no function `lenght`; did you mean `length`?"],
    ["upper(null)", "`upper` cannot take this for `str`: it is null"],
    ["upper([])", "`upper` cannot take this for `str`: a string is wanted"],
    ["upper()", "`upper` takes one argument: `str` is missing"],
    ['upper("a", "b")', "`upper` takes one argument, and is given 2"],
    ['abs("x")', "`abs` cannot take this for `num`: a number is wanted"],
    ['substr("x", 0.5, 1)', "`substr` cannot take this for `offset`: a whole number is wanted"],
    ['cidrsubnet("10.0.0.0/24", 9, 0)', "`cidrsubnet` cannot extend a prefix of 24 by 9 bits"],
    ['jsondecode("{")', "`jsondecode` cannot read what it is given: it is no JSON at its character 2"],
    ['cidrsubnet("x", var.n, [])', "`cidrsubnet` cannot take this for `netnum`: a number is wanted"],
  ])("%s", (expression, why) => {
    expect(read(expression, names)).toMatchObject({ is: "unknown", malformed: true, why });
  });
});
