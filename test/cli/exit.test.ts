import { describe, expect, test } from "vitest";
import { exitCode, type Thresholds } from "../../src/cli/exit.ts";
import type { Input } from "../../src/outputs/report.ts";
import { multiAz, sampleReport, verdict } from "../outputs/sample.ts";

const usual: Thresholds = { failOn: "error", failOnUnknown: true, exitZero: false, strict: false, searched: true };

describe("with --fail-on-unknown", () => {
  const open = verdict({ outcome: "unknown", severity: "none" });

  test("what the tier requires fails", () => {
    expect(exitCode(sampleReport({ verdicts: [open] }), usual)).toBe(1);
  });

  test("a layer fails no more than the note that it could be, and a single way never", () => {
    const layer = verdict({ outcome: "unknown", severity: "none", rule: { ...multiAz, layerOf: "store-kept" } });
    expect(exitCode(sampleReport({ verdicts: [layer] }), usual)).toBe(0);
    expect(exitCode(sampleReport({ verdicts: [layer] }), { ...usual, failOn: "note" })).toBe(1);
    const way = verdict({ outcome: "unknown", severity: "none", rule: { ...multiAz, evidenceOf: "data-leaves-region" } });
    expect(exitCode(sampleReport({ verdicts: [way] }), { ...usual, failOn: "note" })).toBe(0);
  });
});

describe("what is suppressed", () => {
  const suppressed = { by: "metadata", location: verdict().location } as const;

  test("never fails", () => {
    const verdicts = [verdict({ suppressed }), verdict({ outcome: "unknown", severity: "none", suppressed })];
    expect(exitCode(sampleReport({ verdicts }), usual)).toBe(0);
  });

  test("by an ignore that is not needed is a warning, where that is asked for", () => {
    const report = sampleReport({ unusedIgnores: 1 });
    expect(exitCode(report, { ...usual, failOn: "warning" })).toBe(0);
    expect(exitCode(report, { ...usual, failOn: "warning", reportUnusedIgnores: true })).toBe(1);
    expect(exitCode(report, { ...usual, failOn: "note", reportUnusedIgnores: true })).toBe(1);
    expect(exitCode(report, { ...usual, reportUnusedIgnores: true })).toBe(0);
    expect(exitCode(report, { ...usual, failOn: "never", reportUnusedIgnores: true })).toBe(0);
  });
});

describe("a folder in which", () => {
  const folder = (...inputs: readonly Omit<Input, "file">[]) => exitCode(sampleReport({ inputs: inputs.map((input) => ({ file: "x", ...input })) }), usual);

  test("nothing is, or is a template, or can be read as text, is 3", () => {
    expect(folder()).toBe(3);
    expect(folder({ kind: "unknown", outcome: "passed-over" }, { kind: "unknown", outcome: "unreadable" })).toBe(3);
  });

  test("a template is, be it broken, is 0", () => {
    expect(folder({ kind: "cloudformation", outcome: "unreadable" })).toBe(0);
    expect(folder({ kind: "unknown", outcome: "unreadable" }, { kind: "cloudformation", outcome: "read" })).toBe(0);
  });
});
