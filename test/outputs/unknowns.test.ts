import { join } from "node:path";
import { expect, test } from "vitest";
import rules from "../../rules/index.ts";
import { outputsOf } from "../../src/action/outputs.ts";
import { checkCommand } from "../../src/cli/options.ts";
import { judge, prepare } from "../../src/cli/run.ts";
import { html } from "../../src/outputs/html.ts";
import { json } from "../../src/outputs/json.ts";
import { markdown } from "../../src/outputs/markdown.ts";
import type { Report } from "../../src/outputs/report.ts";
import { savedReport } from "../../src/outputs/saved-report.ts";
import { findingsFor } from "../../src/outputs/shown.ts";
import { summary } from "../../src/outputs/summary.ts";

const ROOT = join(import.meta.dirname, "../..");

async function judged(fixture: string, ...flags: readonly string[]): Promise<Report> {
  const command = checkCommand([join(ROOT, "fixtures", fixture), "--tier", "warm-standby", ...flags], rules);
  return (await judge(command, prepare(command, ROOT, {}), ROOT)).report;
}

/** What every output says of how many unknowns there are. */
function told(report: Report): Readonly<Record<string, string | undefined>> {
  const page = html(report);
  const document = markdown(report, {});
  return {
    text: /(\d+) unknown/u.exec(summary(report, {})[0] ?? "")?.[1],
    shown: /(\d+) unknown/u.exec(summary(report, { showUnknown: true })[0] ?? "")?.[1],
    tab: />Unknown <span class="tab-count">(\d+)</u.exec(page)?.[1],
    page: /(\d+) unknown/u.exec(page.replaceAll(/<[^>]*>/gu, ""))?.[1],
    heading: /^### Unknown: (\d+)$/mu.exec(document)?.[1],
    action: outputsOf(report, { sarifFile: "", reportJson: "" })["unknowns"],
  };
}

test.each([["shop", "2"], ["bookings/cloudformation", "1"], ["twins/database", undefined]])("%s has as many unknowns whether or not they are explained, in every output, saved or not", async (fixture, count) => {
  const plain = await judged(fixture);
  const explained = await judged(fixture, "--show-unknown");
  const [few, many] = [plain, explained].map((report) => findingsFor(report).filter(({ outcome }) => outcome === "unknown").length);
  if (count !== undefined) expect(many).toBeGreaterThan(few ?? 0);
  expect(told(explained)).toEqual(told(plain));
  expect(told(savedReport(json(explained, { showUnknown: true }), rules.map(({ meta }) => meta)).report)).toEqual(told(explained));
  if (count !== undefined) expect(told(plain)).toEqual({ text: count, shown: count, tab: count, page: count, heading: count, action: count });
});

test("Markdown tells why something is unknown without being asked to", async () => {
  const document = markdown(await judged("shop", "--format", "markdown"), {});
  expect(document).toMatch(/- \*\*unknown\*\* .*\n {2}- /u);
});
