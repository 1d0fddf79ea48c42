import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "../../src/cli/targets.ts";

test("all files are written or none: what lies in the way of one keeps the others as they are", async () => {
  const folder = mkdtempSync(join(tmpdir(), "resilint-write-"));
  writeFileSync(join(folder, "a.yaml"), "old\n");
  writeFileSync(join(folder, "b.yaml"), "old\n");
  const files = ["a.yaml", "b.yaml"].map((file) => ({ flag: `--fix: ${file}`, file, text: "new\n", remedy: "no file is changed" }));
  const inTheWay = join(folder, `.b.yaml.${String(process.pid)}.tmp`);
  mkdirSync(inTheWay);
  await expect(writeFiles(files, folder)).rejects.toThrow(/^--fix: b\.yaml cannot be written: .*; no file is changed$/u);
  expect(readFileSync(join(folder, "a.yaml"), "utf8")).toBe("old\n");
  rmSync(inTheWay, { recursive: true, force: true });
  await writeFiles(files, folder);
  expect(readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"))).toEqual(["new\n", "new\n"]);
  rmSync(folder, { recursive: true });
});
