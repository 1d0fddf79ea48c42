import { describe, expect, test } from "vitest";
import { fixLine, offeredIn } from "../../src/outputs/fix-words.ts";
import { fold } from "../../src/outputs/fold.ts";
import { full } from "../../src/outputs/full.ts";
import type { ReportedVerdict } from "../../src/outputs/report.ts";
import { at } from "../../src/source/span.ts";
import type { PropertyEdit } from "../../src/value/edit.ts";
import { backedUp, fix, multiAz, onCarts, sampleReport, verdict } from "./sample.ts";

const DB = { file: "shop.yaml", start: 0, end: 2 };

const costly = { ...multiAz, fix: { safety: "review", note: "doubles the cost of the instance" } } as const;
const free = { ...backedUp, fix: { safety: "safe", note: "costs little" } } as const;

/** The edit of a row that is not written. */
const edits: readonly PropertyEdit[] = [{ op: "set", label: "Db.MultiAZ", reading: { is: "absent", place: at(DB) }, origin: { is: "row", resource: { language: "cloudformation", type: "AWS::RDS::DBInstance", address: "Db", name: DB }, below: "arguments", path: ["MultiAZ"] }, value: true }];

const lineOf = (...verdicts: readonly ReportedVerdict[]): readonly string[] => fixLine(sampleReport(), fold(verdicts));

describe("how many findings may be fixed", () => {
  test("by which flag", () => {
    expect(lineOf(verdict({ rule: costly, edits }))).toEqual(["1 finding may be fixed: --fix=review makes it"]);
    expect(lineOf(onCarts({ rule: free, edits }))).toEqual(["1 finding may be fixed: --fix makes it"]);
    expect(lineOf(verdict({ rule: costly, edits }), onCarts({ rule: free, edits }))).toEqual(["2 findings may be fixed: --fix makes 1, --fix=review all"]);
  });

  test("is not told where no rule has a fix", () => {
    expect(lineOf(verdict(), onCarts())).toEqual([]);
  });
});

describe("a fix is not offered", () => {
  const offered = (changes: Partial<ReportedVerdict>, kind = "cloudformation"): readonly unknown[] => {
    const report = sampleReport({ inputs: [{ file: "shop.yaml", kind, outcome: "read" }] });
    return fold([verdict({ rule: costly, edits, ...changes })]).map(offeredIn(report));
  };

  test("but for what fails", () => {
    expect(offered({})).toEqual([costly.fix]);
    expect(offered({ outcome: "unknown" })).toEqual([undefined]);
  });

  test("in what another program makes anew", () => {
    expect(offered({}, "plan")).toEqual([undefined]);
    expect(offered({}, "cdk")).toEqual([undefined]);
    expect(offered({ resource: { ...verdict().resource, constructPath: "Shop/Db/Resource" } })).toEqual([undefined]);
  });

  test("where its rule has no edit for it", () => {
    expect(offered({ edits: [] })).toEqual([undefined]);
  });

  test("where it is known that it cannot be made", () => {
    expect(offered({ fix: fix({ changes: [], declined: "Db.MultiAZ hangs on a condition" }) })).toEqual([undefined]);
  });
});

test("a finding in full says how it is fixed, and at which price", () => {
  const text = full(sampleReport({ verdicts: [verdict({ rule: costly, edits })] }), { quiet: true });
  expect(text).toMatch(/^ {7}instance costs about twice as much\.\n {2}fix {2}resilint --fix=review \(doubles the cost of the instance\)$/mu);
});
