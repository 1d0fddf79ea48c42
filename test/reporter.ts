import { writeFileSync } from "node:fs";
import type { Reporter, SerializedError, TestModule } from "vitest/node";
import { type Counts, closingLine } from "../scripts/closing-line.mjs";

/**
 * Counts the tests and ends the run with one line, `12 passed, 0 failed`. It stands beside Vitest's default reporter, which shows
 * the failures. Under `npm test` more steps follow: there the counts go to the file that `RESILINT_TEST_COUNTS` names, and
 * `scripts/test.mjs` prints the line when all is done.
 */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const counts = count(modules, unhandledErrors);
    const file = process.env["RESILINT_TEST_COUNTS"];
    if (file === undefined || file === "") console.log(closingLine(counts));
    else writeFileSync(file, JSON.stringify(counts));
  }
}

function count(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): Counts {
  const counts: Counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
  for (const module of modules) {
    let failedHere = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed") counts.passed++;
      else if (state === "failed") failedHere++;
      else counts.skipped++;
    }
    // A file that cannot be loaded, or a hook that throws, has no failed test to show for it.
    if (failedHere === 0 && module.state() === "failed") failedHere = 1;
    counts.failed += failedHere;
  }
  return counts;
}
