import { join } from "node:path";
import { expect, test } from "vitest";
import rules from "../../rules/index.ts";
import { checkCommand } from "../../src/cli/options.ts";
import { judge, prepare } from "../../src/cli/run.ts";
import { sinceBase } from "../../src/outputs/difference.ts";
import { sarif } from "../../src/outputs/sarif.ts";
import type { Report } from "../../src/outputs/report.ts";
import { findingsOfValidator } from "./sarif-validator.ts";

const ROOT = join(import.meta.dirname, "../..");
/** One of each language and sort: the validator takes some seconds for each. */
const FIXTURES = ["shop", "ledger", "bookings/cdk/cdk.out", "twins"];
const SMALLEST = "twins";
/** What holds is many times as much, and is validated of the smallest. */
const TOLD = { showUnknown: true, showSuppressed: true } as const;
const EVERYTHING = { ...TOLD, showPassed: true } as const;

async function judged(fixture: string): Promise<Report> {
  const command = checkCommand([join(ROOT, "fixtures", fixture), "--show-unknown", ...(fixture === SMALLEST ? ["--show-passed"] : [])], rules);
  return (await judge(command, prepare(command, ROOT, {}), ROOT)).report;
}

test("the official validator finds nothing in what is written of a fixture, with all that can be asked for, and with a change", async () => {
  const texts: string[] = [];
  for (const fixture of FIXTURES) {
    const report = await judged(fixture);
    texts.push(sarif(report, fixture === SMALLEST ? EVERYTHING : TOLD));
    if (fixture === "shop") texts.push(sarif(sinceBase("main", { ...report, verdicts: report.verdicts.slice(0, -20) }, report), TOLD));
  }
  expect(texts.length).toBe(FIXTURES.length + 1);
  expect(texts.some((text) => text.includes('"baselineState": "new"'))).toBe(true);
  expect(findingsOfValidator(...texts)).toEqual([]);
}, 240_000);
