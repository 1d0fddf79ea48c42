import { expect, test } from "vitest";
import type { Input } from "../../src/outputs/report.ts";
import { summary } from "../../src/outputs/summary.ts";
import { onCarts, sampleReport, tested, verdict } from "./sample.ts";

const input = (outcome: Input["outcome"]): Input => ({ file: outcome, kind: "cloudformation", outcome });

test("the last line says what was read, and what was not", () => {
  const inputs = [input("read"), input("read"), input("unreadable")];
  expect(summary(sampleReport({ inputs, passedOver: 4 }), {}).at(-1)).toBe("2 files (2 CloudFormation); 1 unreadable; 4 skipped (no infrastructure code)");
  expect(summary(sampleReport({ inputs: [] }), {})).toEqual(["nothing was checked", "0 files"]);
  expect(summary(sampleReport({ inputs: [input("unreadable")] }), {})).toEqual(["nothing was checked", "0 files; 1 unreadable"]);
});

test("files of Terraform are counted with their modules, and plans by themselves", () => {
  const terraform = (file: string, module: string): Input => ({ file, kind: "terraform", module, outcome: "read" });
  const inputs = [terraform("a/main.tf", "a"), terraform("a/variables.tf", "a"), terraform("b/main.tf", "b"), { file: "plan.json", kind: "plan", outcome: "read" }] as const;
  expect(summary(sampleReport({ inputs }), {}).at(-1)).toBe("4 files (3 Terraform in 2 modules, 1 plan)");
});

test("the line before counts findings as they are listed: a block in two deployments once", () => {
  const twice = ["East", "West"].map((deployment) => verdict({ severity: "warning", resource: { ...verdict().resource, deployment } }));
  expect(summary(sampleReport({ verdicts: [onCarts(), ...twice] }), {})[0]).toBe("1 error and 1 warning");
});

test("what is suppressed is no finding, and is counted", () => {
  const suppressed = { by: "metadata", location: verdict().location } as const;
  const report = sampleReport({ verdicts: [verdict({ suppressed }), onCarts({ suppressed, rule: tested, severity: "none" })] });
  expect(summary(report, {})[0]).toBe("no findings; 1 suppressed (--show-suppressed)");
  expect(summary(report, { showSuppressed: true })[0]).toBe("no findings; 1 suppressed");
});

test("it says how to see what is unknown, and how to decide it", () => {
  const report = sampleReport({ verdicts: [verdict({ outcome: "unknown", severity: "none" })] });
  expect(summary(report, {})[0]).toBe("no findings; 1 unknown not shown (--show-unknown)");
  const terraform = sampleReport({ ...report, inputs: [{ file: "main.tf", kind: "terraform", outcome: "read" }] });
  expect(summary(terraform, { showUnknown: true })[1]).toBe("what is unknown may be decided by --var, --var-file, --plan and --region");
  expect(summary(report, { showUnknown: true }).slice(0, 2)).toEqual(["no findings; 1 unknown", "what is unknown may be decided by --parameter, --parameter-file and --region"]);
});

test("what the tier leaves blank is no finding, whether it fails or is unknown", () => {
  const verdicts = [onCarts({ rule: tested, severity: "none" }), onCarts({ rule: tested, severity: "none", outcome: "unknown" })];
  expect(summary(sampleReport({ verdicts }), { showUnknown: true })[0]).toBe("no findings");
});
