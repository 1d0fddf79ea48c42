/**
 * The last line of a test run, for people and for whatever reads them: `12 passed, 0 failed`, with `, 3 skipped` where some were.
 *
 * @param {import("./closing-line.mjs").Counts} counts
 * @returns {string}
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
