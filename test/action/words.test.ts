import { describe, expect, test } from "vitest";
import { words } from "../../src/action/words.ts";

describe("the words of args", () => {
  test.each<readonly [string, readonly string[]]>([
    ["", []],
    ["  \n ", []],
    ["--strict", ["--strict"]],
    ["--rto 4h\n  --rpo 15m", ["--rto", "4h", "--rpo", "15m"]],
    ["--workload 'web shop'", ["--workload", "web shop"]],
    ['--workload "web \\"shop\\" \\\\ \\n"', ["--workload", 'web "shop" \\ \\n']],
    ["--var=name='a b'\"c d\"e", ["--var=name=a bc de"]],
    ["a\\ b \\'", ["a b", "'"]],
    ["'' \"\"", ["", ""]],
    ["'it\"s' \"it's\"", ['it"s', "it's"]],
  ])("%j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test("nothing is expanded, and nothing is run", () => {
    expect(words("$HOME $(id) `id` *.tf a;b | c > d # e ~ !x {1,2}")).toEqual(["$HOME", "$(id)", "`id`", "*.tf", "a;b", "|", "c", ">", "d", "#", "e", "~", "!x", "{1,2}"]);
  });

  test.each([
    ["--workload 'web", "args has a ' that no other one ends; close it, or write it as \\'"],
    ['--workload "web\\"', 'args has a " that no other one ends; close it, or write it as \\"'],
    ["--strict \\", "args ends with a backslash that stands before nothing; leave it out or write it twice"],
  ])("%j is refused", (text, message) => {
    expect(() => words(text)).toThrow(message);
  });

  test("takes no longer than the text is long", () => {
    const start = performance.now();
    expect(words(`'${"a".repeat(300_000)}' ${"b ".repeat(100_000)}`)).toHaveLength(100_001);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
