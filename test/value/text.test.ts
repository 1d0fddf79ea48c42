import { expect, test } from "vitest";
import type { Reading } from "../../src/value/reading.ts";
import { differ, matches } from "../../src/value/text.ts";

const span = { file: "template.yaml", start: 0, end: 1 };
const hole: Reading = { is: "unknown", why: "it is not known", place: { span, via: [] } };

test("a pattern with one star is decided by both ends", () => {
  const parts = ["table/", hole, "/index/by-date"];
  expect(matches(parts, "*/index/by-date")).toBe("holds");
  expect(matches(parts, "table/*/index/by-date")).toBe("holds");
  expect(matches(parts, "table/*")).toBe("holds");
  expect(matches(parts, "*/index/by-name")).toBe("fails");
  expect(matches(parts, "table/orders/index/by-date")).toBe("unknown");
});

test("an end that is not known may be anything", () => {
  expect(matches(["table/", hole], "*/index/by-date")).toBe("unknown");
  expect(matches([hole], "*/index/by-date")).toBe("unknown");
});

test("what is known matches a pattern around what is not", () => {
  expect(matches(["a-b-", hole], "a*b*")).toBe("holds");
  expect(matches(["a-", hole, "-b-", hole], "*-b-*")).toBe("holds");
  expect(matches(["abcd", hole], "abc")).toBe("fails");
  expect(matches(["ab", hole, "ba"], "aba")).toBe("fails");
  expect(matches(["a", hole, "b", hole, "c"], "abc")).toBe("unknown");
  expect(matches(["a", hole, "c", hole], "abc")).toBe("unknown");
  expect(matches(["a", hole, "d", hole], "abc")).toBe("fails");
});

test("two texts differ in what is left without the beginning and the end that they share", () => {
  const named = (text: string): Reading => ({ is: "unknown", why: "", place: { span, via: [] }, term: { scope: "main", text, label: text } });
  const [p, q] = [named("P"), named("Q")];
  expect(differ([p, "a"], [p, "b"])).toBe(true);
  expect(differ([p, "a"], [p, "a"])).toBe(false);
  expect(differ([p, "a"], [q, "b"])).toBe(true);
  expect(differ([p, "a"], [q, "aa"])).toBe(false);
  expect(differ(["x-", p], [p])).toBe(true);
  expect(differ(["x-", p], [q])).toBe(false);
  expect(differ([p, q], [q, p])).toBe(false);
  expect(differ(["a", p, "c"], ["a", q, "bc"])).toBe(false);
  expect(differ(["a", p], ["b", q])).toBe(true);
  expect(differ([hole, "a"], [hole, "b"])).toBe(true);
  expect(differ([hole], [hole])).toBe(false);
  expect(differ(["ab", p, "ba"], ["aba"])).toBe(true);
});
