import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ASSUMPTIONS } from "../../src/recovery/estimate/assumptions.ts";
import { inWords } from "../../src/recovery/estimate/words.ts";

test("docs/recovery.md has every assumption with what is taken for it", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/recovery.md"), "utf8");
  const rows = Object.entries(ASSUMPTIONS).map(([name, { seconds, says }]) => `| \`${name}\` | ${inWords(seconds)} | ${says} |`);
  expect(rows.filter((row) => !page.includes(row))).toEqual([]);
});
