import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { check, type CheckedFile } from "../../src/check.ts";
import { DiskFiles } from "../../src/frontends/disk-files.ts";
import { MACHINE } from "../../src/frontends/disk.ts";
import { json } from "../../src/outputs/json.ts";

const root = join(import.meta.dirname, "../../fixtures");
const disk = new DiskFiles({ disk: MACHINE, cwd: root, folders: [root] });

/** All of `fixtures/` that is text, as a search of the folder finds it. */
const files: readonly CheckedFile[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((path) => ({ file: path.slice(root.length + 1), path, text: readFileSync(path, "utf8"), named: false }));

/** The report as JSON; what is wrong in the files is told in the order of their islands. */
async function reportOf(given: readonly CheckedFile[], together: boolean): Promise<string> {
  const options = { files: disk, today: "2026-01-01", tier: "multi-region", explain: { unknown: true, holds: true }, draws: true } as const;
  const report = await check(given, { ...options, ...(together && { judging: (_, judge) => [judge(given)] }) });
  const diagnostics = report.diagnostics.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return json({ ...report, diagnostics }, {});
}

test("islands say together what all files say at once", async () => {
  expect(await reportOf(files, false)).toEqual(await reportOf(files, true));
});

test("the order in which files are found says nothing", async () => {
  const expected = await reportOf(files, false);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...files], { minLength: files.length }), async (shuffled) => {
      expect(await reportOf(shuffled, false)).toEqual(expected);
    }),
    { numRuns: 3, seed: 1 },
  );
});
