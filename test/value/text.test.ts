import { expect, test } from "vitest";
import type { Reading } from "../../src/value/reading.ts";
import { matches } from "../../src/value/text.ts";

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
