import { describe, expect, test } from "vitest";
import { usesIn } from "../../../src/frontends/edits/uses.ts";

const uses = (text: string): number => usesIn("cloudformation", text, "Days");

describe("a parameter of CloudFormation is read", () => {
  test.each([
    ["by a tag", "a: !Ref Days", 1],
    ["in quotes", "a: !Ref 'Days'", 1],
    ["by a key", "a: {Ref: Days}", 1],
    ["by a key in quotes", '{"a": {"Ref" : "Days"}}', 1],
    ["without white space", '{"a":{"Ref":"Days"}}', 1],
    ["on the next line", "a:\n  Ref:\n    Days", 1],
    ["on the next line of JSON", '{"Ref"\n:\n"Days"}', 1],
    ["below a comment", "a:\n  Ref: # the [days\n    Days", 1],
    ["below a line that is nothing but a comment", "a:\n  Ref:\n    # many, many\n    Days", 1],
    ["as a block", "a:\n  Ref: >-\n    Days\n", 1],
    ["with a long key", "? Ref\n: Days", 1],
    ["with a type", "Ref: !!str Days", 1],
    ["by another name", "Default: &d Days\na: {Ref: *d}", 1],
    ["by a key of another name", "? &r Ref\n: A\nb: {*r : Days}", 1],
    ["over the end of a line", 'a: {Ref: "Da\\\n  ys"}', 1],
    ["in a text", 'a: !Sub "${Days}-${ Days }"', 2],
    ["in a text of a block", "a: !Sub |\n  x ${Days} y\n  z", 1],
    ["by the functions of rules", "a: {Fn::ValueOf: [Days, VpcId]}", 1],
    ["by the functions of rules, in lines", "a:\n  Fn::ValueOf:\n    - Days\n    - VpcId", 1],
    ["with all of its type", 'a: {"Fn::RefAll": "Number"}', 1],
    ["as often as it stands", "a: !Ref Days\nb: [!Ref Days, !Ref Days]", 3],
    ["any number of times where letters are escaped", '{"a": {"Ref": "\\u0044ays"}}', Infinity],
    ["any number of times where its sign is escaped", '{"Fn::Sub": "\\u0024{Days}"}', Infinity],
  ])("%s", (_, text, count) => {
    expect(uses(text)).toBe(count);
  });

  test.each([
    ["where it is declared", "Parameters:\n  Days:\n    Type: Number"],
    ["where it is declared in JSON", '{"Parameters": {"Days":{"Type": "Number"}, "X": 1}}'],
    ["where another key is called so", "Properties:\n  Days: 7\n  More: {Days: 7}"],
    ["where a value is called so", "Name: Days"],
    ["in the groups of a console", "Parameters: [Other, Days]\nlist:\n  - Days"],
    ["in the groups of a console of JSON", '{"Parameters": [\n  "Other",\n  "Days"\n]}'],
    ["in words", "Description: How many Days something is kept"],
    ["by names that begin or end so", "a: [!Ref DaysKept, !Ref MoreDays, !Sub '${DaysKept}']"],
    ["by an escape that is no letter of it", '{"Description": "\\u00e9"}'],
  ])("but not %s", (_, text) => {
    expect(uses(text)).toBe(0);
  });
});

describe("a value of Terraform is read", () => {
  test.each([
    ["by its name", "a = var.days", 1],
    ["in a text", 'a = "x-${var.days}-%{ if var.days > 1 }y%{ endif }"', 2],
    ["with white space", "a = (var\n  . days)", 1],
    ["with a comment", "a = (var /* the */ . # days\n days)", 1],
    ["in JSON", '{"a": "${var.days + 1}", "b": "${\\nvar.days}"}', 2],
    ["any number of times where letters are escaped", '{"a": "${var.\\u0064ays}"}', Infinity],
    ["not by names that begin or end so", "a = var.days_kept + var.days-kept + var.more_days + my_var.days", 0],
    ["not by another's attribute", "a = local.days + var.x", 0],
  ])("%s", (_, text, count) => {
    expect(usesIn("terraform", text, "var.days")).toBe(count);
  });

  test("and so is a local value", () => {
    expect(usesIn("terraform", "locals { days = 1 }\na = local.days", "local.days")).toBe(1);
  });
});

test("texts that are made to be slow are not", () => {
  const many = 20_000;
  const slow = ["var ", "var\n", "var /*", "var.", "Days ", "Days\n", '"Days', "!Days ", ":Days", "\\x", "{ Days", "* Days", "#\nDays "];
  const begun = performance.now();
  for (const part of slow) {
    usesIn("cloudformation", part.repeat(many), "Days");
    usesIn("terraform", part.repeat(many), "var.days");
  }
  usesIn("cloudformation", `Days${" ".repeat(many)}`.repeat(5), "Days");
  usesIn("terraform", `var${" ".repeat(many)}`.repeat(5), "var.days");
  expect(performance.now() - begun).toBeLessThan(5_000);
});
