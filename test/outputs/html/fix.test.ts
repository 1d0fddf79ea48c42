import { describe, expect, test } from "vitest";
import { fixPart } from "../../../src/outputs/html/fix.ts";
import type { ReportedFix } from "../../../src/outputs/report.ts";
import { LineIndex } from "../../../src/source/source.ts";
import { fix, sampleReport } from "../sample.ts";

const textOf = (made: ReportedFix, report = sampleReport()): string => fixPart(made, report).html.replace(/<[^>]*>/gu, "");

describe("the fix of a finding", () => {
  test("says what it does, its price, the lines that it changes and the command that makes it", () => {
    expect(textOf(fix())).toBe(
      'Fix Set Db.MultiAZ to true; doubles the cost of the instance (to be reviewed)shop.yaml\n4    Default: &quot;false&quot;\n4    Default: &quot;true&quot;\nAll such fixes are made by resilint --fix=review.',
    );
    expect(textOf(fix({ safety: "safe" }))).toContain("resilint --fix.");
  });

  test("marks what is taken out and what is new", () => {
    const { html } = fixPart(fix(), sampleReport());
    expect(html).toMatch(/<span class="gone"><span class="line">4<\/span>.*\n<span class="new"><span class="line">4<\/span>/u);
  });

  test("says why it is not made", () => {
    expect(textOf(fix({ changes: [], declined: "Db.MultiAZ hangs on a condition" }))).toBe("Fix Not made by the program: Db.MultiAZ hangs on a condition.");
  });

  test("shows no line of a file that may hold secrets", () => {
    const guarded = new LineIndex('Parameters: {}\n\n\n    Default: "false" # password\n', true);
    expect(textOf(fix(), sampleReport({ source: () => guarded }))).not.toContain("password");
  });

  test("is escaped", () => {
    expect(fixPart(fix({ says: ["set <b>"] }), sampleReport()).html).toContain("Set &lt;b&gt;");
  });
});
