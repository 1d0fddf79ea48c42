import { parseExpression } from "../../../../src/frontends/terraform/syntax/parse.ts";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../../src/frontends/terraform/evaluate/evaluate.ts";
import type { Scope } from "../../../../src/frontends/terraform/evaluate/scope.ts";
import type { Place } from "../../../../src/source/span.ts";
import { seenFrom, type Reading } from "../../../../src/value/reading.ts";
import { scopeOf } from "./values.ts";

const files = {
  "main.tf": "",
  "locals.tf": `{ multi_az = true, zones = ["a", "b"], sizes = { dev = 1 } }`,
  "terraform.tfvars": `"prod"`,
};

/** An expression of main.tf, with `local.all` written in locals.tf and `var.env` in terraform.tfvars. */
function readAt(text: string): Reading {
  const base = scopeOf({});
  const written = (file: keyof typeof files): Reading => evaluate(parseExpression({ file, text: files[file] }).expression, base);
  const hop = (reading: Reading, place: Place, label: string): Reading => seenFrom(reading, { ...place, via: [{ span: reading.place.span, label }] });
  const scope: Scope = {
    ...base,
    lookup: ([head], place) => {
      if (head === "local") return { reading: hop(written("locals.tf"), place, "local `all`"), used: 2 };
      return head === "var" ? { reading: hop(written("terraform.tfvars"), place, "variable `env`"), used: 2 } : undefined;
    },
  };
  return evaluate(parseExpression({ file: "main.tf", text }).expression, scope);
}

/** The text that a place points at, and those of the hops. */
function shown({ span, via }: Place, text: string): readonly string[] {
  const sources: Readonly<Record<string, string>> = { ...files, "main.tf": text };
  const slice = ({ file, start, end }: Place["span"]): string => (sources[file] ?? "").slice(start, end);
  return [slice(span), ...via.map((step) => `${step.label}: ${slice(step.span)}`)];
}

const placeOf = (text: string, pick = (reading: Reading): Reading => reading): readonly string[] => shown(pick(readAt(text)).place, text);

const itemOf = (index: number) => (reading: Reading): Reading => {
  const item = reading.is === "list" ? reading.items[index] : undefined;
  return item && item.is !== "spread" ? item : reading;
};

describe("where a value is written", () => {
  it("is the literal itself", () => {
    expect(placeOf(`["a", "bc"]`, itemOf(1))).toEqual([`"bc"`]);
  });

  it("is the whole traversal where it is used, with the hops to where it comes from", () => {
    expect(placeOf(`[local.all.multi_az]`, itemOf(0))).toEqual(["local.all.multi_az", `local \`all\`: ${files["locals.tf"]}`, "`multi_az`: true"]);
    expect(placeOf(`local.all.zones[1]`)).toEqual(["local.all.zones[1]", `local \`all\`: ${files["locals.tf"]}`, `\`zones\`: ["a", "b"]`, `item 1: "b"`]);
  });

  it("keeps the items of a list where they are written", () => {
    expect(placeOf(`local.all.zones`, itemOf(1))).toEqual([`"b"`]);
  });

  it("is the use of a name of a for, which leads to the item", () => {
    expect(placeOf(`[for z in ["a", "b"] : z]`, itemOf(1))).toEqual(["z", "`z`: \"b\""]);
  });

  it("is a string, with the hops of its parts", () => {
    expect(placeOf(`"x-\${var.env}"`)).toEqual([`"x-\${var.env}"`, `variable \`env\`: "prod"`]);
    expect(placeOf(`"\${var.env}"`)).toEqual([`"\${var.env}"`, `variable \`env\`: "prod"`]);
  });

  it("is a conditional, with what decided it and the branch that is taken", () => {
    const text = `var.env == "prod" ? 7 : 1`;
    expect(placeOf(text)).toEqual([text, `variable \`env\`: "prod"`, "the condition is true: 7"]);
  });

  it("is the branch, where a condition is not decided", () => {
    const base = scopeOf({ "var.flag": { is: "unknown", why: "it has no default", term: { scope: "root", text: "var.flag", label: "var.flag", boolean: true }, place: { span: { file: "main.tf", start: 0, end: 0 }, via: [] } } });
    const text = "var.flag ? 7 : 1";
    const reading = evaluate(parseExpression({ file: "main.tf", text }).expression, base);
    expect(reading.is === "choice" && [shown(reading.then.place, text), shown(reading.else.place, text)]).toEqual([["7"], ["1"]]);
  });

  it("is what Terraform refuses", () => {
    expect(placeOf(`[1, local.all.nothing]`, itemOf(1))).toEqual(["local.all.nothing"]);
    expect(placeOf(`local.all.zones[5]`)).toEqual(["local.all.zones[5]", `local \`all\`: ${files["locals.tf"]}`, `\`zones\`: ["a", "b"]`]);
  });
});
