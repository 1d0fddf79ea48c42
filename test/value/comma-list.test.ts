import { expect, it } from "vitest";
import { itemsOfText } from "../../src/value/comma-list.ts";
import type { Reading } from "../../src/value/reading.ts";

const place = { span: { file: "template.yaml", start: 0, end: 1 }, via: [] };
const scalar = (text: string): Reading => ({ is: "scalar", text, quoted: true, place });
const subnet: Reading = { is: "reference", scope: "s", address: "Subnet", place };
const unknown: Reading = { is: "unknown", why: "nobody says it", place };
const text = (...parts: readonly (string | Reading)[]): Reading => ({ is: "text", parts, place });

/** The items in short: the text of a scalar, else what an item is, with how many it may be. */
function items(of: Reading): readonly string[] {
  const list = itemsOfText(of);
  if (list.is !== "list") return [list.is];
  return list.items.map((item) => (item.is === "scalar" ? item.text : item.is === "spread" ? `${String(item.least)} to ${String(item.most)}` : item.is));
}

it.each<[string, Reading, readonly string[]]>([
  ["one name is one item", scalar("a"), ["a"]],
  ["blanks around commas are none of the items", scalar("a, b ,c"), ["a", "b", "c"]],
  ["nothing between commas is no item", scalar("a,,"), ["a"]],
  ["the empty text lists nothing", scalar(""), []],
  ["a reference is one item", subnet, ["reference"]],
  ["references stand between commas", text(subnet, ",", subnet, ",c"), ["reference", "reference", "c"]],
  ["a name in parts is one item", text("subnet-", subnet, ",b"), ["text", "b"]],
  ["what is not known may have commas of its own", text(unknown, ",b"), ["1 to Infinity", "b"]],
  ["what is no text stays as it is", unknown, ["unknown"]],
])("%s", (_what, given, expected) => {
  expect(items(given)).toEqual(expected);
});
