import { expect, test } from "vitest";
import { full } from "../../src/outputs/full.ts";
import type { OutputOptions } from "../../src/outputs/options.ts";
import type { Report } from "../../src/outputs/report.ts";
import { capability, sampleReport, scorecard } from "./sample.ts";
import { restOfRecovery, sampleRecovery } from "./sample-recovery.ts";

const shown = (changes: Partial<Report>, options: OutputOptions = {}): string => full(sampleReport(changes), options);

test("one workload is shown with all that its tier requires, worst first", () => {
  expect(shown({})).toMatchInlineSnapshot(`
    "Tier warm-standby

    shop  missed
      score        40–62.5 of 100 (proven–possible)
      highest met  backup-restore
      required     fails    data stores survive the loss of a zone (1 of 2)
                   unknown  a copy of every data store leaves the region (2 of 3)
                   holds    2 requirements (-v lists them)
                   1 more requirement, nothing here to judge

    no findings
    1 file (1 CloudFormation)
    "
  `);
});

test("what is suppressed is left out and counted, and what is left of nothing is called so", () => {
  const capabilities = [
    capability("data-backed-up", "warm-standby", { suppressed: 2 }),
    capability("data-in-two-zones", "warm-standby", { failed: 1, held: 1, suppressed: 1 }),
    capability("compute-in-two-zones", "warm-standby", { held: 2, suppressed: 1 }),
  ];
  expect(shown({ workloads: [scorecard({ capabilities, suppressed: 4 })] }, { verbose: true })).toContain(`
  required     fails       data stores survive the loss of a zone (1 of 2, 1
                           suppressed)
               suppressed  every data store is backed up
               holds       compute survives the loss of a zone (1 suppressed)
  left out     4 suppressed, which count neither as held nor as failed
`);
  const nothing = scorecard({ verdict: "unproven", score: undefined, highestMet: undefined, capabilities: capabilities.slice(0, 1), suppressed: 2 });
  expect(shown({ workloads: [nothing] })).toContain("  score        none: all that counts is suppressed\n");
});

test("a tier that nobody chose says so, and how to choose; and that it does not ask for the loss of a zone", () => {
  const tier = { ...sampleReport().tier, chosen: "backup-restore", byDefault: true } as const;
  expect(shown({ tier, workloads: [scorecard({ tier: "backup-restore", verdict: "unproven", highestMet: undefined })] })).toMatchInlineSnapshot(`
    "Tier backup-restore  (by default: none was chosen)
      Choose one with --tier backup-restore, pilot-light, warm-standby, multi-region
      or active-active.

    shop  unproven
      score        40–62.5 of 100 (proven–possible)
      highest met  none
      required     unknown  a copy of every data store leaves the region (2 of 3)
                   holds    1 requirement (-v lists them)
      lost zone    advised, not required by this tier: data fails, compute holds

    no findings
    1 file (1 CloudFormation)
    "
  `);
});

test("a certain score is one number", () => {
  expect(shown({ workloads: [scorecard({ score: { proven: 75, possible: 75 } })] })).toContain("  score        75 of 100\n");
});

test("where nothing applied there is no tier and no score", () => {
  const nothing = scorecard({ verdict: undefined, highestMet: undefined, score: undefined, capabilities: [] });
  expect(shown({ workloads: [nothing] })).toContain("shop  nothing to judge: no tier, no score\n");
});

test("workloads of several tiers are a table with the tier of each", () => {
  const tier = { ...sampleReport().tier, byDefault: true, isMixed: true } as const;
  const workloads = [scorecard(), scorecard({ workload: "billing", tier: "backup-restore", byDefault: true, verdict: "met", score: { proven: 100, possible: 100 } })];
  expect(shown({ tier, workloads })).toMatchInlineSnapshot(`
    "Each workload by its own tier  (backup-restore where none was chosen)
      Choose one with --tier backup-restore, pilot-light, warm-standby, multi-region
      or active-active, or one for each workload in .resilint.yaml.

                score  tier            highest met     2 workloads, worst first
    missed    40–62.5  warm-standby    backup-restore  shop
    met           100  backup-restore  backup-restore  billing

    no findings
    1 file (1 CloudFormation)
    "
  `);
});

test("many workloads are a table in the report's order", () => {
  const workloads = [
    scorecard(),
    scorecard({ workload: "billing", verdict: "unproven", score: { proven: 80, possible: 100 }, highestMet: undefined }),
    scorecard({ workload: "empty", verdict: undefined, highestMet: undefined, score: undefined }),
  ];
  expect(shown({ workloads })).toMatchInlineSnapshot(`
    "Tier warm-standby

                score  highest met     2 workloads, worst first
    missed    40–62.5  backup-restore  shop
    unproven   80–100  none            billing
    1 more with nothing to judge

    no findings
    1 file (1 CloudFormation)
    "
  `);
});

test("the table says which strategy each workload implements", () => {
  const recovery = sampleRecovery(restOfRecovery);
  const workloads = [{ ...scorecard(), recovery }, { ...scorecard({ workload: "billing" }), recovery: sampleRecovery({ strategy: { reasons: [], missingForNext: [] } }) }];
  expect(shown({ workloads })).toContain(`
            score  highest met     recognised   2 workloads, worst first
missed    40–62.5  backup-restore  pilot-light  shop
missed    40–62.5  backup-restore  none         billing
`);
});

test("a table of very many is cut, and says how to see the rest", () => {
  const workloads = Array.from({ length: 33 }, (_, index) => scorecard({ workload: `shop-${String(index)}` }));
  expect(shown({ workloads })).toMatch(/shop-19\nand 13 more \(-v lists all\)\n/u);
  expect(shown({ workloads }, { verbose: true })).toContain("shop-32\n");
});

test("a tier that was judged by some of the rules only says so", () => {
  expect(shown({}, { ofRules: 60 })).toContain("Only 3 rules of 60 were asked, and the tier is judged by them alone.");
  expect(shown({}, { ofRules: 3 })).not.toContain("Only");
});
