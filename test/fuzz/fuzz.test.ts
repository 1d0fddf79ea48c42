import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { faultsOf } from "./faults.ts";
import { minimised } from "./minimise.ts";
import { askedOf, CASE_KINDS, caseOf } from "./one.ts";
import { poolOf } from "./pool.ts";
import { signatureOf } from "./work.ts";

/**
 * Some cases of each kind, always the same, and as many of another seed every time. `RESILINT_FUZZ_SEED` chooses that one,
 * `RESILINT_FUZZ_RUNS` how many there are. `scripts/fuzz.ts` makes endlessly many.
 */
const RUNS = Number(process.env["RESILINT_FUZZ_RUNS"] ?? 30);
const FRESH = Number(process.env["RESILINT_FUZZ_SEED"] ?? Date.now() % 1_000_000);
/** Seconds in which cases of a kind and a seed are begun, whatever their number. */
const MOST_SECONDS = 3;

const pool = poolOf([join(import.meta.dirname, "../../fixtures")]);

describe.each([20, FRESH])("seed %i", (seed) => {
  test.each(CASE_KINDS)("%s is judged without a fault", async (kind) => {
    const ends = performance.now() + MOST_SECONDS * 1000;
    for (let index = 0; index < RUNS && performance.now() < ends; index += 1) {
      const made = caseOf(pool, seed, index, [kind]);
      const asked = askedOf(index);
      const [fault] = await faultsOf(made, asked);
      if (fault === undefined) continue;
      const small = await minimised(made, async (each) => (await faultsOf(each, asked)).some((other) => signatureOf(other) === signatureOf(fault)), 200, 20);
      expect.fail(`seed ${String(seed)}, case ${String(index)} of ${kind}: ${fault}\n${small.files.map(({ file, text }) => `--- ${file}\n${text}`).join("\n")}`);
    }
  });
});
