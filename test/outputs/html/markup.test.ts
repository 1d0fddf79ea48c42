import { expect, test } from "vitest";
import { each, escape, markup, own, where, words } from "../../../src/outputs/html/markup.ts";

test("text is escaped for content and attributes, and pieces of HTML stand as they are", () => {
  expect(markup`<p title="${`"'<>&`}">${"<b>"}${markup`<i>${1}</i>`}${undefined}${["&", own("<br>")]}</p>`.html).toBe('<p title="&quot;&#39;&lt;&gt;&amp;">&lt;b&gt;<i>1</i>&amp;<br></p>');
});

test("what nobody can see is made visible before it is escaped", () => {
  expect(escape("a\u202eb\u0000<")).toBe("a\\u{202e}b\\x00&lt;");
});

test("something for each, and what is told only where there is something", () => {
  expect(each(["a", "<"], (item, index) => markup`<li value="${index}">${item}</li>`).html).toBe('<li value="0">a</li><li value="1">&lt;</li>');
  expect(where("<", (value) => markup`(${value})`).html).toBe("(&lt;)");
  expect(where(undefined, () => markup`never`).html).toBe("");
});

test.each([
  ["RDS instance `Db` is alone", "RDS instance <code>Db</code> is alone"],
  ["`<b>` and `&`", "<code>&lt;b&gt;</code> and <code>&amp;</code>"],
  ["a lonely ` stays", "a lonely ` stays"],
  ["", ""],
])("names between backticks are code: %j", (text, expected) => {
  expect(words(text).html).toBe(expected);
});
