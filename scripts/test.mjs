/**
 * `npm test`: every step that a change has to pass, in order. A step that fails does not stop the next one, so that one run shows
 * all there is to mend. The last line counts the tests, `12 passed, 0 failed`; a step other than the tests counts as one failure.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closingLine } from "./closing-line.mjs";

const root = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "resilint-test-"));
const countsFile = join(scratch, "counts.json");

const steps = [
  { name: "type check", command: ["node_modules/typescript/bin/tsc", "--project", "tsconfig.json"] },
  { name: "lint", command: ["node_modules/eslint/bin/eslint.js", "."] },
  { name: "tests", command: ["node_modules/vitest/vitest.mjs", "run"], counts: true },
  { name: "dist is fresh", command: ["scripts/bundle.mjs", "--check"] },
  { name: "rule pages are fresh", command: ["--import", "tsx", "scripts/docs.ts", "--check"] },
  { name: "configuration schema is fresh", command: ["--import", "tsx", "scripts/configuration.ts", "--check"] },
  { name: "command line page is fresh", command: ["--import", "tsx", "scripts/command-line.ts", "--check"] },
  { name: "coverage is fresh", command: ["--import", "tsx", "scripts/coverage.ts", "--check"] },
  { name: "stateful types are fresh", command: ["--import", "tsx", "scripts/stateful-types.ts", "--check"] },
  { name: "README is fresh", command: ["--import", "tsx", "scripts/readme.ts", "--check"] },
];

const total = { passed: 0, failed: 0, skipped: 0 };
const failed = [];
for (const { name, command, counts = false } of steps) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const ended = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, RESILINT_TEST_COUNTS: countsFile },
  });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const ok = ended.status === 0;
  const counted = counts ? readCounts() : { passed: 0, failed: 0, skipped: 0 };
  total.passed += counted.passed;
  total.skipped += counted.skipped;
  // A step that failed without a failed test to its name (a crash, no tests found) is a failure all the same.
  total.failed += ok ? counted.failed : Math.max(counted.failed, 1);
  if (!ok) failed.push(name);
  console.log(`── ${name}: ${ok ? "ok" : `failed (${ended.signal ?? ended.error?.message ?? `exit ${ended.status}`})`}, ${seconds} s`);
}
rmSync(scratch, { recursive: true, force: true });

console.log(failed.length === 0 ? "\nAll steps passed." : `\nFailed: ${failed.join(", ")}.`);
console.log(closingLine(total));
process.exitCode = failed.length === 0 && total.failed === 0 ? 0 : 1;

function readCounts() {
  try {
    return JSON.parse(readFileSync(countsFile, "utf8"));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
