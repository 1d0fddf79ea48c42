import { parseExpression } from "../../../../src/frontends/terraform/syntax/parse.ts";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../../src/frontends/terraform/evaluate/evaluate.ts";
import { open, read, scopeOf, show } from "./values.ts";

const env = open("var.env");
const flag = open("var.flag", { boolean: true });
const count = open("var.count");
const scope = scopeOf({});

const cases = (table: readonly (readonly [written: string, is: string])[]): void => {
  it.each(table)("%s is %s", (written, is) => {
    expect(show(read(written, { "var.env": env, "var.flag": flag, "var.count": count }))).toBe(is);
  });
};

describe("operators on what is known", () => {
  cases([
    [`1 + 2 * 3`, "7"],
    [`"1" + 1`, "2"],
    [`10 / 4`, "2.5"],
    [`-7 % 3`, "-1"],
    [`0 * -1`, "0"],
    [`14.10`, "14.1"],
    [`1e3`, "1000"],
    [`true == "true"`, "false"],
    [`1 == "1"`, "false"],
    [`null == null`, "true"],
    [`"" == null`, "false"],
    [`[1, "a"] == [1, "a"]`, "true"],
    [`["a"] == tolist(["a"])`, "false"],
    [`{a = 1} != {a = 2}`, "true"],
    [`"5" > 10`, "false"],
    [`!"true"`, "false"],
    [`"a" + 1`, "<a number is required, and this is a string>"],
    [`1 && true`, "<a bool is required, and this is a number>"],
    [`null + 1`, "<a null value is no number>"],
    [`1 / 0`, "<a number is divided by zero>"],
  ]);
});

describe("operators on what is not known", () => {
  cases([
    [`var.env == "prod"`, `(?var.env == "prod" ? true : false)`],
    [`"prod" == var.env`, `(?var.env == "prod" ? true : false)`],
    [`var.env != "prod"`, `(?var.env == "prod" ? false : true)`],
    [`var.flag == true`, "(var.flag ? true : false)"],
    [`var.flag == false`, "(var.flag ? false : true)"],
    [`var.flag == "true"`, "false"],
    [`!var.flag`, "(var.flag ? false : true)"],
    [`var.flag && !var.flag`, "false"],
    [`var.flag || true`, "true"],
    [`var.flag && false`, "false"],
    [`var.count + 1`, "?var.count + 1"],
    [`-var.count`, "?-var.count"],
    [`var.count > 1`, "(var.count > 1 ? true : false)"],
    [`1 < var.count`, "(var.count > 1 ? true : false)"],
    [`var.count <= 1`, "(var.count > 1 ? false : true)"],
    [`length(var.count) > 0`, "(?length(var.count) == 0 ? false : true)"],
    [`length(var.count) >= 1`, "(?length(var.count) == 0 ? false : true)"],
    [`1 > length(var.count)`, "(?length(var.count) == 0 ? true : false)"],
    [`length(var.count) >= 0`, "true"],
  ]);

  it("asks once what is written twice", () => {
    expect(show(read(`var.flag && var.flag`, { "var.flag": flag }))).toBe("(var.flag ? true : false)");
    expect(show(read(`(var.env == "a" ? 1 : 2) + (var.env == "a" ? 10 : 20)`, { "var.env": env }))).toBe(`(?var.env == "a" ? 11 : 22)`);
  });

  it("tells the engine which values of a variable decide", () => {
    const names = { "var.env": env };
    const { expression } = parseExpression({ file: "main.tf", text: `contains(["prod", "live"], var.env) || var.env == "test"` });
    evaluate(expression, { ...scope, lookup: () => ({ reading: names["var.env"], used: 2 }) });
    expect(env.term && scope.cases.of(env.term).slice(0, -1)).toEqual(["prod", "live", "test"]);
  });
});

describe("conditionals", () => {
  cases([
    [`true ? 1 : "a"`, `"1"`],
    [`true ? [] : tolist(["a"])`, "list[]"],
    [`true ? null : 1`, "null"],
    [`true ? 1 : [1]`, "<the two results are of different types, number and tuple>"],
    [`true ? 1 : null.a`, "1"],
    [`var.flag ? 1 : 0`, "(var.flag ? 1 : 0)"],
    [`var.flag ? 1 : "0"`, `(var.flag ? "1" : "0")`],
    [`var.flag ? toset(["a"]) : []`, `(var.flag ? set["a"] : set[])`],
    [`var.env != null ? var.env : "none"`, `(?var.env == null ? "none" : ?var.env)`],
    [`var.env == "" ? null : var.env`, `(?var.env == "" ? null : ?var.env)`],
    [`(var.flag ? "a" : "b") == "a" ? 1 : 2`, "(var.flag ? 1 : 2)"],
    [`var.flag ? (var.flag ? 1 : 2) : 3`, "(var.flag ? 1 : 3)"],
  ]);
});
