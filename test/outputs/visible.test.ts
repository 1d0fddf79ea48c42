import { expect, test } from "vitest";
import { drawLine } from "../../src/outputs/drawn.ts";
import { visible, visibleJson } from "../../src/outputs/visible.ts";

test.each([
  ["plain text, ümlauts, 名前 and 🚀", "plain text, ümlauts, 名前 and 🚀"],
  ["\u001b[31mred", "\\x1b[31mred"],
  ["two\r\nlines\tand a tab", "two\\r\\nlines\\tand a tab"],
  ["\u009b2J", "\\x9b2J"],
  ["turned \u202e around", "turned \\u{202e} around"],
  ["no\u200bthing", "no\\u{200b}thing"],
  ["half \ud83d", "half \\u{d83d}"],
])("%j is shown as %j", (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test.each([
  ["::error::x.yaml", "\\x3a:error::x.yaml"],
  ["a ::stop-commands::b", "a \\x3a:stop-commands::b"],
  ["AWS::RDS::DBInstance", "AWS::RDS::DBInstance"],
  ["##[add-mask]x", "##\\x5badd-mask]x"],
  ["##vso[task.setvariable variable=a]b", "##vso\\x5btask.setvariable variable=a]b"],
  ["# a comment ## [1]", "# a comment ## [1]"],
])("%j, which a CI system could take for a command, is shown as %j", (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test("a source line holds no command either, and its columns are right after it", () => {
  expect(drawLine("a: ##[error] b", { start: 13, end: 14 }, 80)).toEqual({ text: "a: ##\\x5berror] b", start: 16, end: 17 });
});

test("JSON stays the same data", () => {
  const data = { "\u009b": "##[add-mask]\u202e\u{e0001}", lines: ["\n"] };
  const text = visibleJson(JSON.stringify(data, undefined, 2));
  expect(JSON.parse(text)).toEqual(data);
  expect(text).not.toMatch(/##\w*\[|[^\n\x20-\x7e]/u);
});
