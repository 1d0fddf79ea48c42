import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "SECURITY.md"), "utf8");

/** The tests that the tables of hostile input lead to. */
const named = new Set([...page.matchAll(/\]\((test\/[^)]+\.test\.ts)\)/gu)].map(([, path = ""]) => path));

test("every test that SECURITY.md names is there", () => {
  expect([...named].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("SECURITY.md names every test of hostile input", () => {
  const tests = readdirSync(join(root, "test/hostile")).filter((file) => file.endsWith(".test.ts")).map((file) => `test/hostile/${file}`);
  expect(tests.filter((path) => !named.has(path))).toEqual([]);
});

test("every row of its tables says what happens and which test shows it", () => {
  const rows = page.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| input"));
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter((row) => !/^\| [^|]*\S.* \| .*\S.* \|.*\| \[[^|]+\]\([^|]+\) \|$/u.test(row))).toEqual([]);
});
