import { describe, expect, it } from "vitest";
import { at, type Span } from "../../src/source/span.ts";
import type { Condition, Reading } from "../../src/value/reading.ts";
import { through, throughAll } from "../../src/value/through.ts";

const span: Span = { file: "t.yaml", start: 0, end: 0 };
const place = at(span);
const text = (value: string): Reading => ({ is: "scalar", text: value, quoted: true, place });
const named = (name: string): Condition => ({
  op: "named",
  name,
  is: { op: "unknown", why: "it is a test", place },
  place,
});
const equals = (term: string, literal: string): Condition => ({
  op: "equals",
  left: { is: "unknown", why: "it is a test", term: { scope: "app", text: term, label: term }, place },
  right: text(literal),
  place,
});
const choice = (condition: Condition, then: Reading, otherwise: Reading): Reading => ({
  is: "choice",
  condition,
  then,
  else: otherwise,
  place,
});

function show(reading: Reading): string {
  if (reading.is === "choice") return `(${show(reading.then)} | ${show(reading.else)})`;
  return reading.is === "scalar" ? reading.text : `${reading.is}${reading.is === "unknown" ? `: ${reading.why}` : ""}`;
}

const shout = (reading: Reading): Reading => text(`${show(reading)}!`);
const pair = (readings: readonly Reading[]): Reading => text(readings.map(show).join("+"));

describe("through", () => {
  it("maps what hangs on no condition", () => {
    expect(show(through(text("a"), shout))).toBe("a!");
  });

  it("maps each branch and keeps the condition", () => {
    const condition = named("C");
    const mapped = through(choice(condition, text("a"), choice(named("D"), text("b"), text("c"))), shout);
    expect(show(mapped)).toBe("(a! | (b! | c!))");
    expect(mapped.is === "choice" && mapped.condition).toBe(condition);
  });

  it("gives up past 256 leaves", () => {
    let deep: Reading = text("x");
    for (let index = 0; index < 300; index += 1) deep = choice(named(`C${index}`), text(String(index)), deep);
    expect(show(through(deep, shout))).toBe("unknown: it hangs on too many cases");
  });
});

describe("throughAll", () => {
  it("combines the branches of several readings", () => {
    const [one, other] = [choice(named("C"), text("a"), text("b")), choice(named("D"), text("c"), text("d"))];
    expect(show(throughAll([one, other], place, pair))).toBe("((a+c | a+d) | (b+c | b+d))");
  });

  it("takes two choices by one condition together", () => {
    const condition = named("C");
    const [one, other] = [choice(condition, text("a"), text("b")), choice(condition, text("c"), text("d"))];
    expect(show(throughAll([one, other], place, pair))).toBe("(a+c | b+d)");
  });

  it("knows one comparison of one term again, wherever it is written", () => {
    const lookup = (values: readonly string[]): Reading =>
      choice(
        equals("Env", "x"),
        text(values[0] ?? ""),
        choice(equals("Env", "y"), text(values[1] ?? ""), text(values[2] ?? "")),
      );
    expect(show(throughAll([lookup(["a", "b", "c"]), lookup(["d", "e", "f"])], place, pair))).toBe(
      "(a+d | (b+e | c+f))",
    );
  });

  it("stops asking past the bound", () => {
    let asked = 0;
    const readings = Array.from({ length: 40 }, (_, index) => choice(named(`C${index}`), text("a"), text("b")));
    const result = throughAll(readings, place, (leaves) => {
      asked += 1;
      return pair(leaves);
    });
    expect(show(result)).toBe("unknown: it hangs on too many cases");
    expect(asked).toBe(256);
  });
});
