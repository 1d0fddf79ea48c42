import { parseExpression } from "../../../../src/frontends/terraform/syntax/parse.ts";
import { describe, expect, it } from "vitest";
import { Budget } from "../../../../src/frontends/terraform/evaluate/budget.ts";
import { evaluate } from "../../../../src/frontends/terraform/evaluate/evaluate.ts";
import type { Scope } from "../../../../src/frontends/terraform/evaluate/scope.ts";
import type { Reading } from "../../../../src/value/reading.ts";
import { open, read, scopeOf, show, type Names } from "./values.ts";

/** Locals, each of which uses the one before it. */
function chain(length: number, first: string, each: (before: string, index: number) => string, names: Names = {}): Reading {
  const base = scopeOf(names, new Budget());
  const known = new Map<string, Reading>();
  const scope: Scope = {
    ...base,
    lookup: (path, place) => {
      const name = path[1] ?? "";
      if (path[0] !== "local") return base.lookup(path, place);
      const index = Number(name.slice(1));
      const text = index === 0 ? first : each(`local.a${index - 1}`, index);
      const reading = known.get(name) ?? evaluate(parseExpression({ file: "locals.tf", text }).expression, scope);
      known.set(name, reading);
      return { reading, used: 2 };
    },
  };
  return evaluate(parseExpression({ file: "main.tf", text: `local.a${length}` }).expression, scope);
}

const TOO_MUCH = "?the configuration computes more values than can be read";

describe("what would take too long", () => {
  it.each([
    ["[for a in range(1000) : [for b in range(1000) : a + b]]"],
    ["setproduct(range(1000), range(1000), range(1000))"],
    ["[for a in range(1000) : contains(range(1000), a)]"],
  ])("%s is not computed", (text) => {
    expect(show(read(text))).toBe(TOO_MUCH);
  });

  it("is one list past Terraform's own bound", () => {
    expect(show(read("range(10000000)"))).toBe("<`range` makes more than 1024 numbers>");
  });

  it.each([
    ["lists", `"x"`, (before: string) => `[${before}, ${before}]`],
    ["texts", `"x"`, (before: string) => `"\${${before}}\${${before}}"`],
    ["concatenations", `["x"]`, (before: string) => `concat(${before}, ${before})`],
    ["names", "var.x", (before: string) => `${before} + ${before}`],
  ])("%s that double in each of 60 steps end as what is not known", (_, first, each) => {
    const result = chain(60, first, each, { "var.x": open("var.x") });
    expect(show(result).length).toBeLessThan(1_000_000);
  });

  it("is a condition that doubles", () => {
    const names = Object.fromEntries(Array.from({ length: 41 }, (_, index) => [`var.c${index}`, open(`var.c${index}`)]));
    const result = chain(40, "var.c0", (before, index) => `(${before} && var.c${index}) || (!${before} && !var.c${index})`, names);
    expect(result.is === "unknown" || result.is === "choice").toBe(true);
  });

  it("is a chain of locals that is too long", () => {
    expect(show(chain(5_000, "1", (before) => before))).toBe("?it is nested too deeply to be read");
  });

  it("is a value that hangs on too many conditions", () => {
    const names = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`var.c${index}`, open(`var.c${index}`, { boolean: true })]));
    const text = `"${Array.from({ length: 20 }, (_, index) => `\${var.c${index} ? 1 : 2}`).join("")}"`;
    expect(show(read(text, names))).toBe("?it hangs on too many cases");
  });
});

describe("names that mean something to JavaScript", () => {
  it("are names like others", () => {
    expect(show(read("{__proto__ = 1, constructor = 2}"))).toBe("{__proto__ = 1, constructor = 2}");
    expect(show(read("{}.__proto__"))).toBe("<the object has no attribute `__proto__`>");
    expect(show(read("keys({constructor = 1})"))).toBe(`["constructor"]`);
    expect(show(read("toString(1)"))).toMatch(/^<Terraform has no function `toString`/u);
  });
});
