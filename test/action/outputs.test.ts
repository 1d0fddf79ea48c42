import { expect, test } from "vitest";
import { linksOf } from "../../src/action/links.ts";
import { outputLines } from "../../src/action/outputs.ts";

test("a value stands between two delimiters, whatever it holds", () => {
  expect(outputLines({ score: "42.6", "sarif-file": "a\nscore=100\nscore<<EOF\n100\nEOF" }, "--end--")).toBe("score<<--end--\n42.6\n--end--\nsarif-file<<--end--\na\nscore=100\nscore<<EOF\n100\nEOF\n--end--\n");
  expect(() => outputLines({ "sarif-file": "a\n--end--\nscore=100" }, "--end--")).toThrow("the output sarif-file holds the delimiter");
});

const runner = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "acme/shop" };
const commit = "a".repeat(40);

test("a place is linked to the commit that people see", () => {
  expect(linksOf(runner, commit)("infra/a b#1?<x>(y).tf", 12)).toBe(`https://github.com/acme/shop/blob/${commit}/infra/a%20b%231%3F%3Cx%3E%28y%29.tf#L12`);
  expect(linksOf({ ...runner, GITHUB_SERVER_URL: "https://git.example.com:8443" }, commit)("a.tf", 1)).toBe(`https://git.example.com:8443/acme/shop/blob/${commit}/a.tf#L1`);
  expect(linksOf(runner, commit)("half\ud800.tf", 1)).toContain("half%EF%BF%BD.tf");
});

test.each([
  [{}, commit],
  [runner, undefined],
  [{ ...runner, GITHUB_SERVER_URL: "javascript:alert(1)" }, commit],
  [{ ...runner, GITHUB_REPOSITORY: "acme/shop/../../evil" }, commit],
])("without a place to link to there is no link: %j", (env, at) => {
  expect(linksOf(env, at)("a.tf", 1)).toBeUndefined();
});
