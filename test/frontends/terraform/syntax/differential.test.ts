import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { file } from "./generated.ts";
import { ACCEPTED, REFUSED } from "./sources.ts";

/** In a process of its own: HashiCorp's parser leaves globals behind. */
function compared(texts: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "resilint-hcl-"));
  try {
    texts.forEach((text, index) => writeFileSync(join(folder, `${String(index).padStart(4, "0")}.tf`), text));
    const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/hcl-differential.ts", folder], { encoding: "utf8" });
    return stdout.replaceAll(folder, "") + stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it("is read as HashiCorp's parser reads it: what people may write, and what they may get wrong", () => {
  const texts = [...ACCEPTED, ...REFUSED];
  expect(compared(texts)).toBe(`${texts.length} files, 0 read differently\n`);
});

it("is read as HashiCorp's parser reads it: generated files", () => {
  const texts = fc.sample(file, { seed: 3, numRuns: 200 });
  expect(compared(texts)).toBe("200 files, 0 read differently\n");
});
