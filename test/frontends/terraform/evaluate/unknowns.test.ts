import { describe, expect, it } from "vitest";
import { open, openList, read, resource, show, value, type Names } from "./values.ts";

const flag = open("var.flag", { boolean: true });

const names: Names = {
  "var.env": open("var.env"),
  "var.flag": flag,
  "var.x": open("var.x"),
  "var.subnets": openList("var.subnets"),
  "data.aws_availability_zones.all.names": openList("data.aws_availability_zones.all.names", { least: 2, distinct: true }),
  "aws_subnet.one": resource("aws_subnet.one"),
  "aws_subnet.some": { ...openList("aws_subnet.some", { each: resource("aws_subnet.some[*]"), distinct: true }) },
  "aws_subnet.perhaps": value("var.flag ? [aws_subnet.perhaps] : []", { "var.flag": flag, "aws_subnet.perhaps": resource("aws_subnet.perhaps[0]") }),
  "local.sizes": value("tomap({dev = 1, prod = 7})"),
  "local.zones": value("data.aws_availability_zones.all.names", { "data.aws_availability_zones.all.names": openList("data.aws_availability_zones.all.names", { least: 2, distinct: true }) }),
};

const cases = (table: readonly (readonly [written: string, is: string])[]): void => {
  it.each(table)("%s is %s", (written, is) => {
    expect(show(read(written, names))).toBe(is);
  });
};

describe("a part of what is not known", () => {
  cases([
    [`var.x.name`, "?var.x.name"],
    [`var.x["name"]`, `?var.x["name"]`],
    [`var.x[0].id`, "?var.x[0].id"],
    [`var.x.0`, "?var.x[0]"],
    [`var.subnets[1]`, "?var.subnets[1]"],
    [`var.subnets[*].id`, "list[...?var.subnets[*].id]"],
    [`var.x[*].id`, "[...?var.x[*].id]"],
    [`aws_subnet.one.id`, "&aws_subnet.one.id"],
    [`aws_subnet.one[*].id`, "[&aws_subnet.one.id]"],
    [`aws_subnet.one.timeouts[0].create`, "&aws_subnet.one.timeouts[0].create"],
    [`aws_subnet.some[*].id`, "list[...!?aws_subnet.some[*].id as &aws_subnet.some[*].id]"],
    [`[for s in aws_subnet.some : s.id]`, "[...!?aws_subnet.some[*].id as &aws_subnet.some[*].id]"],
    [`var.nothing.id`, "<`var.nothing` is not declared>"],
  ]);

  it("has one name, however it is written", () => {
    const [dotted, quoted] = [read(`var.x.name`, names), read(`var.x["name"]`, names)];
    expect(dotted.is === "unknown" && dotted.term?.text).toBe("var.x.name");
    expect(quoted.is === "unknown" && quoted.term?.text).toBe("var.x.name");
  });

  it("keeps the reason of the whole", () => {
    expect(read(`var.x.name[0]`, names)).toMatchObject({ is: "unknown", why: "`var.x` has no default" });
    expect(read(`length(var.x) + 1`, names)).toMatchObject({ is: "unknown", why: "`var.x` has no default" });
  });
});

describe("the zones of a region, no two of which are one", () => {
  const [first, second] = ["?data.aws_availability_zones.all.names[0] (a member)", "?data.aws_availability_zones.all.names[1] (a member)"];
  cases([
    [`local.zones[0]`, first],
    [`slice(local.zones, 0, 2)`, `list[${first}, ${second}]`],
    [`slice(local.zones, 0, 2)[1]`, second],
    [`slice(local.zones, 0, length(local.zones))`, "list[...!{2..}?data.aws_availability_zones.all.names]"],
    [`local.zones[0] == local.zones[1]`, "false"],
    [`local.zones[0] == local.zones[0]`, "true"],
    [`element(local.zones, 1)`, second],
    [`element(local.zones, 2)`, "?element(data.aws_availability_zones.all.names, 2)"],
    [`length(slice(local.zones, 0, 2))`, "2"],
    [`length(toset([local.zones[0], local.zones[1]]))`, "2"],
    [`length(toset([var.env, var.x]))`, "?length(toset([var.env, var.x]))"],
    [`[for z in local.zones : z][0]`, first],
    [`[for z in local.zones : z if z != "us-east-1e"][0]`, "?[for … in data.aws_availability_zones.all.names if …][0] (a member)"],
    [`reverse(local.zones)[0]`, "?reverse(data.aws_availability_zones.all.names)[0] (a member)"],
    [`sort(local.zones)[0]`, "?sort(data.aws_availability_zones.all.names)[0] (a member)"],
  ]);
});

describe("a list of which an item is there in some cases", () => {
  cases([
    [`length(aws_subnet.perhaps)`, "(var.flag ? 1 : 0)"],
    [`aws_subnet.perhaps[*].id`, "(var.flag ? list[&aws_subnet.perhaps[0].id] : list[])"],
    [`one(aws_subnet.perhaps[*].id)`, "(var.flag ? &aws_subnet.perhaps[0].id : null)"],
    [`try(aws_subnet.perhaps[0].id, "none")`, `(var.flag ? &aws_subnet.perhaps[0].id : "none")`],
    [`concat(aws_subnet.perhaps[*].id, ["b"])`, `[(var.flag ? &aws_subnet.perhaps[0].id : -), "b"]`],
    [`length(concat(aws_subnet.perhaps[*].id, ["b"]))`, "(var.flag ? 2 : 1)"],
    [`concat(aws_subnet.perhaps[*].id, ["b"])[0]`, `(var.flag ? &aws_subnet.perhaps[0].id : "b")`],
    [`[for s in concat(aws_subnet.perhaps, []) : s.id]`, "[(var.flag ? &aws_subnet.perhaps[0].id : -)]"],
    [`[for e in ["a", "b"] : e if e != var.env]`, `[(?var.env == "a" ? - : "a"), (?var.env == "b" ? - : "b")]`],
    [`{for e in ["a", "b"] : e => 1 if e != var.env}`, `{a = (?var.env == "a" ? - : 1), b = (?var.env == "b" ? - : 1)}`],
    [`length([var.flag ? "a" : null])`, "1"],
    [`compact([var.flag ? "a" : "", var.x, "", null])`, `list[(var.flag ? "a" : -), ((?var.x == "" or ?var.x == null) ? - : ?var.x)]`],
    [`flatten([["a"], var.flag ? ["b"] : [], var.x])`, `["a", (var.flag ? "b" : -), ...?flatten(var.x)]`],
  ]);
});

describe("maps of which not all is known", () => {
  cases([
    [`local.sizes[var.env]`, `(?var.env == "dev" ? 1 : 7)`],
    [`lookup(local.sizes, var.env, 3)`, `(?var.env == "dev" ? 1 : (?var.env == "prod" ? 7 : 3))`],
    [`try(local.sizes[var.env], 3)`, `(?var.env == "dev" ? 1 : (?var.env == "prod" ? 7 : 3))`],
    [`lookup(var.x, "size", 3)`, `(?var.x["size"] == null ? 3 : ?var.x["size"])`],
    [`merge({a = 1}, var.x)`, "{a = (?var.x.a == null ? 1 : ?var.x.a), ...?var.x}"],
    [`merge(var.x, {a = 1})`, "{a = 1, ...?var.x}"],
    [`merge(var.x, {a = 1}).b`, "?var.x.b or nothing"],
    [`merge({a = 1}, var.flag ? {b = 2} : {})`, "{a = 1, b = (var.flag ? 2 : -)}"],
    [`merge({a = 1}, var.flag ? {a = 2} : {}).a`, "(var.flag ? 2 : 1)"],
    [`merge({a = 1}, null)`, "{a = 1}"],
    [`{(var.x) = 1, a = 2}`, "{a = 2, ...?a key is not known: `var.x` has no default}"],
    [`{for s in var.subnets : s => 1}`, "{...?{for … : var.subnets[*] => 1}}"],
    [`keys(merge({a = 1}, var.x))`, `["a", ...!?keys({…})]`],
    [`zipmap(["a", "b"], [1, var.x])`, "{a = 1, b = ?var.x}"],
  ]);
});

describe("what Terraform may refuse", () => {
  cases([
    [`try({a = 1}.b, "none")`, `"none"`],
    [`try(var.x.a, "none")`, `(can(var.x.a) ? ?var.x.a : "none")`],
    [`try(var.x, "none")`, "?var.x"],
    [`try(null.a, var.x.a)`, "?var.x.a"],
    [`try(try(null.a, var.x.a), 1)`, "(can(var.x.a) ? ?var.x.a : 1)"],
    [`coalesce(null, var.x)`, "?var.x"],
    [`try(null.a, [][0])`, "<no argument of `try` succeeds>"],
    [`can(tonumber("a"))`, "false"],
    [`can(var.x.a) ? 1 : 0`, "(can(var.x.a) ? 1 : 0)"],
    [`coalesce(var.x, "none")`, `((?var.x == null or ?var.x == "") ? "none" : ?var.x)`],
    [`coalesce(null, "", "a", null.b)`, "<`b` is asked of a null value>"],
    [`coalesce(aws_subnet.one.id, "none")`, "&aws_subnet.one.id"],
  ]);
});

describe("texts", () => {
  cases([
    [`"\${var.x}-db"`, `"\${?var.x}-db"`],
    [`"\${var.x}"`, "?var.x"],
    [`"a\${1 + 1}b\${true}"`, `"a2btrue"`],
    [`"\${var.flag ? "a" : "b"}-db"`, `(var.flag ? "a-db" : "b-db")`],
    [`"%{ if var.flag }a%{ else }b%{ endif }"`, `(var.flag ? "a" : "b")`],
    [`"%{ for s in ["a", "b"] }\${s},%{ endfor }"`, `"a,b,"`],
    [`"x\${null}"`, "<a null value stands in a string>"],
    [`"x\${[1]}"`, "<a tuple stands in a string>"],
    [`"e\\u0301" == "\\u00e9"`, "true"],
  ]);
});
