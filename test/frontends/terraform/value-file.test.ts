import { describe, expect, it } from "vitest";
import { readValueFile } from "../../../src/frontends/terraform/variables/value-file.ts";


const told = (text: string, file = "x.tfvars"): readonly string[] =>
  readValueFile({ file, text }).diagnostics.map(({ message, span }) => `${String(span.start)}: ${message}`);

describe("a file of values", () => {
  it.each(['a = "x"', 'a = { b = [1, null, true] }', 'a = [for k, v in { b = 1 } : "${k}-${v}" if v > 0]', 'a = "%{ for x in [1] }${x}%{ endfor }"', "a = -1 + 2"])("may hold %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ["region = eu", 9],
    ["a = var.b", 4],
    ['a = "${b}"', 7],
    ["a = [for v in [1] : w]", 20],
    ["a = { b = [1][c] }", 14],
  ])("cannot refer to anything: %s", (text, start) => {
    expect(told(text)).toEqual([`${String(start)}: a file of values cannot refer to anything; write the value itself, and text in double quotes`]);
  });

  it("cannot call functions, and what does is broken", () => {
    expect(told('a = upper("b")')).toEqual(["4: a file of values cannot call functions; write the value itself"]);
    expect(readValueFile({ file: "x.tfvars", text: 'a = upper("b")\nc = 1' }).attributes.map(({ value }) => value.is)).toEqual(["broken", "number"]);
  });

  it("holds no blocks", () => {
    expect(told('variable "a" {}')).toEqual(["0: a file of values holds no blocks; move this one to a `.tf` file"]);
  });

  it("in JSON is an object of literals, whatever it is called", () => {
    expect(told('{ "a": "${b}" }', "prod.json")).toEqual([]);
    expect(told("[1]", "prod.json")).toEqual(["1: this is no object; write `{ … }` with a name before each value"]);
  });
});
