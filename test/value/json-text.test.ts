import { describe, expect, it } from "vitest";
import type { Place } from "../../src/source/span.ts";
import { jsonOf } from "../../src/value/json-text.ts";
import { ALWAYS, type Reading } from "../../src/value/reading.ts";

const place: Place = { span: { file: "main.tf", start: 0, end: 1 }, via: [] };
const text = (...parts: readonly (string | Reading)[]): Reading => ({ is: "text", parts, place });
const known = (source: string): Reading => ({ is: "scalar", text: source, quoted: true, place });
const hole: Reading = { is: "unknown", why: "`var.name` has no default", term: { scope: "m", text: "var.name", label: "var.name" }, place };
const entry = (reading: Reading, key: string): Reading | undefined => (reading.is === "map" ? reading.entries.get(key)?.value : undefined);

describe("a text as JSON", () => {
  it("is what it says, with every sort of value", () => {
    const read = jsonOf(known('{ "a": "x", "b": 1.50, "c": [true, null], "__proto__": {} }'));
    expect(entry(read, "a")).toMatchObject({ is: "scalar", text: "x", quoted: true });
    expect(entry(read, "b")).toMatchObject({ is: "scalar", text: "1.5", quoted: false });
    expect(entry(read, "c")).toMatchObject({ is: "list", items: [{ is: "scalar", text: "true" }, { is: "absent" }] });
    expect(entry(read, "__proto__")).toMatchObject({ is: "map" });
  });

  it("keeps what is not known within its strings", () => {
    const read = jsonOf(text('{ "a": "arn:', hole, '/*", "b": "', hole, '", "c": "x" }'));
    expect(entry(read, "a")).toMatchObject({ is: "text", parts: ["arn:", hole, "/*"] });
    expect(entry(read, "b")).toEqual(hole);
    expect(entry(read, "c")).toMatchObject({ is: "scalar", text: "x" });
  });

  it("keeps what is not known in place of a member's value", () => {
    const read = jsonOf(text('{ "a": ', hole, ', "b": "x: ', hole, ', \\" ', hole, '", "c": 1 }'));
    expect(entry(read, "a")).toMatchObject({ is: "unknown", why: "`var.name` has no default", hangsOn: [{ text: "var.name" }] });
    expect(entry(read, "b")).toMatchObject({ is: "text", parts: ["x: ", hole, ', " ', hole] });
    expect(entry(read, "c")).toMatchObject({ is: "scalar", text: "1" });
  });

  it("reads the branches of a choice in place of a member's value as JSON", () => {
    const choice: Reading = { is: "choice", condition: ALWAYS, then: known("3"), else: text('{ "b": "', hole, '" }'), place };
    const read = entry(jsonOf(text('{ "a": ', choice, " }")), "a");
    expect(read).toMatchObject({ is: "choice", then: { is: "scalar", text: "3", quoted: false }, else: { is: "map" } });
  });

  it("is unknown, for that reason, where what is not known stands anywhere else", () => {
    const why = { is: "unknown", why: "`var.name` has no default", hangsOn: [{ text: "var.name" }] };
    expect(jsonOf(text('{ "a": [', hole, "] }"))).toMatchObject(why);
    expect(jsonOf(text('{ "a": 1 ', hole, " }"))).toMatchObject(why);
    expect(jsonOf(text('{ "a": ', hole, hole, " }"))).toMatchObject(why);
    expect(jsonOf(text("{ ", hole, ": 1 }"))).toMatchObject(why);
  });

  it("is wrong where it is no JSON, and unknown where it is not known to be text", () => {
    expect(jsonOf(known("{ a: 1 }"))).toMatchObject({ is: "unknown", malformed: true });
    expect(jsonOf(hole)).toMatchObject({ is: "unknown" });
  });

  it("is not read below a bound", () => {
    expect(jsonOf(known(`${"[".repeat(50_000)}${"]".repeat(50_000)}`)).is).not.toBe("scalar");
  });
});
