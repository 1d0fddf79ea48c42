/**
 * `npm test`: every step that a change has to pass. The tests run beside the other steps, so that no processor waits. A step that fails does
 * not stop the others, so that one run shows all there is to mend. What the steps print is shown step by step, in the order in which they
 * stand here. The last line counts the tests, `12 passed, 0 failed`; a step other than the tests counts as one failure.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closingLine } from "./closing-line.mjs";
import { InOrder } from "./in-order.mjs";

const root = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "resilint-test-"));
const countsFile = join(scratch, "counts.json");

/** Each list runs one step after the other, beside the other list. */
const tests = [{ name: "tests", command: ["node_modules/vitest/vitest.mjs", "run"], counts: true }];
const others = [
  { name: "type check", command: ["node_modules/typescript/bin/tsc", "--project", "tsconfig.json"] },
  { name: "lint", command: ["node_modules/eslint/bin/eslint.js", "."] },
  { name: "dist is fresh, wherever it is made", command: ["scripts/reproduce.mjs"] },
  { name: "generated files are fresh", command: ["--import", "tsx", "scripts/generated.ts", "--check"] },
];

const shown = new InOrder((text) => process.stdout.write(text), [...tests, ...others].map(({ name }) => name));
const ended = (await Promise.all([tests, others].map(inTurn))).flat();

const total = { passed: 0, failed: 0, skipped: 0 };
for (const { ok, counts } of ended) {
  const counted = counts ? readCounts() : { passed: 0, failed: 0, skipped: 0 };
  total.passed += counted.passed;
  total.skipped += counted.skipped;
  // A step that failed without a failed test to its name (a crash, no tests found) is a failure all the same.
  total.failed += ok ? counted.failed : Math.max(counted.failed, 1);
}
rmSync(scratch, { recursive: true, force: true });

const failed = ended.filter(({ ok }) => !ok).map(({ name }) => name);
console.log(failed.length === 0 ? "\nAll steps passed." : `\nFailed: ${failed.join(", ")}.`);
console.log(closingLine(total));
process.exitCode = failed.length === 0 && total.failed === 0 ? 0 : 1;

async function inTurn(steps) {
  const done = [];
  for (const step of steps) done.push({ ...step, ok: await run(step) });
  return done;
}

function run({ name, command }) {
  shown.write(name, `\n── ${name}\n`);
  const start = Date.now();
  const child = spawn(process.execPath, command, { cwd: root, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, RESILINT_TEST_COUNTS: countsFile } });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => shown.write(name, text));
  return new Promise((resolve) => {
    let trouble;
    child.on("error", (error) => {
      trouble = error.message;
    });
    child.on("close", (status, signal) => {
      const ok = status === 0;
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      shown.write(name, `── ${name}: ${ok ? "ok" : `failed (${trouble ?? signal ?? `exit ${status}`})`}, ${seconds} s\n`);
      shown.end(name);
      resolve(ok);
    });
  });
}

function readCounts() {
  try {
    return JSON.parse(readFileSync(countsFile, "utf8"));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
