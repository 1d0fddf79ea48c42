import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLLECTION_FUNCTIONS } from "../../../../src/frontends/terraform/functions/collections.ts";
import { FUNCTIONS } from "../../../../src/frontends/terraform/functions/functions.ts";
import { read } from "../evaluate/values.ts";
import terraform from "./names.golden.json" with { type: "json" };

/** What Terraform does not list: `list` and `map` are gone, `type` is the console's, the others are OpenTofu's. */
const BESIDE = ["base64gunzip", "cidrcontains", "urldecode", "list", "map", "type"];

describe("the functions", () => {
  // `scripts/terraform-console.ts` has asked `terraform metadata functions` for the names.
  it("are those that Terraform has", () => {
    const ours = [...FUNCTIONS.keys(), ...COLLECTION_FUNCTIONS.keys(), "try", "can", "issensitive"];
    expect(terraform.filter((name) => !ours.includes(name))).toEqual([]);
    expect(ours.filter((name) => !terraform.includes(name) && !BESIDE.includes(name))).toEqual([]);
  });

  it("are each in one list", () => {
    expect([...FUNCTIONS.keys()].filter((name) => COLLECTION_FUNCTIONS.has(name))).toEqual([]);
  });
});

/** A string of Terraform's language. */
const quoted = (text: string): string => JSON.stringify(text).replaceAll("${", "$${").replaceAll("%{", "%%{").replace(/\\([bf])/gu, (_all, letter: string) => (letter === "b" ? "\\u0008" : "\\u000c"));

const texts = fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => text.normalize("NFC"));

const known = (expression: string): unknown => {
  const reading = read(expression);
  return reading.is === "scalar" ? reading.text : reading;
};

describe("what is written can be read again", () => {
  it.each([
    ["JSON", (text: string) => `jsondecode(jsonencode(${text}))`],
    ["YAML", (text: string) => `yamldecode(yamlencode({ k = [${text}] })).k[0]`],
    ["Base64", (text: string) => `base64decode(base64encode(${text}))`],
    ["URLs", (text: string) => `urldecode(urlencode(${text}))`],
    ["UTF-16", (text: string) => `textdecodebase64(textencodebase64(${text}, "UTF-16LE"), "UTF-16LE")`],
    ["graphemes, twice turned round", (text: string) => `strrev(strrev(${text}))`],
    ["lists", (text: string) => `join("-", split("-", ${text}))`],
  ])("%s", (_name, write) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(known(write(quoted(text)))).toBe(text);
      }),
    );
  });
});

describe("hostile arguments", () => {
  it.each([
    ['format("%1000000000s", "a")', "its text is too long"],
    [`format("${"%900000s".repeat(30)}"${', "a"'.repeat(30)})`, "its text is too long"],
    ['indent(1000000000, "a")', "its text is too long"],
    ['replace(replace(format("%100000s", ""), " ", "abcdefghij"), "a", "0123456789")', "its text is too long"],
    [`jsondecode("${"[".repeat(100_000)}")`, "`jsondecode` cannot read what it is given: it is nested too deep"],
    [`yamldecode("${"[".repeat(10_000)}")`, "its YAML is nested too deep to be read"],
    ['yamldecode("a: &a [x, x, x, x, x, x, x, x, x]\\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\\ne: [*d, *d, *d, *d, *d, *d, *d, *d, *d]\\n")', "its YAML is too long to be read"],
  ])("cost little: %#", (expression, why) => {
    expect(read(expression)).toMatchObject({ is: "unknown", why });
  });

  it("search in time that the pattern cannot stretch", () => {
    expect(read(`regexall("[a]*b|a", "${"a".repeat(20_000)}")`)).toMatchObject({ is: "unknown", why: "`regexall` is given more than Resilint searches" });
    expect(read(`regexall("(a*)*b", "${"a".repeat(5_000)}")`)).toMatchObject({ is: "list", items: [] });
  });

  it("may be named as JavaScript names things of its own", () => {
    expect(read('jsonencode(jsondecode("{\\"__proto__\\": {\\"x\\": 1}, \\"constructor\\": 2}"))')).toMatchObject({ text: '{"__proto__":{"x":1},"constructor":2}' });
  });
});
