import { describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { stateConfigurations, type StatedConfigurations } from "../../src/config/state.ts";
import { MemoryFiles } from "../../src/frontends/memory-files.ts";
import type { Report } from "../../src/outputs/report.ts";
import { LineIndex } from "../../src/source/source.ts";

const database = "Resources:\n  Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: true, BackupRetentionPeriod: 7 } }\n";

const project = { "app.yaml": database, "docs/dr.md": "# What to do\n", "docs/plan/a.md": "", "main.yaml": "a: b\n" };

const one = (lines: string): string => `version: 1\nworkloads:\n  - name: shop\n    include: [app.yaml]\n${lines.split("\n").map((line) => `    ${line}\n`).join("")}`;

const inputsOf = (files: Readonly<Record<string, string>>) => Object.entries(files).map(([file, text]) => ({ file, path: file, text, named: false }));

function state(lines: string, files: Readonly<Record<string, string>> = project): StatedConfigurations {
  return stateConfigurations({
    configurations: [{ path: ".resilint.yaml", source: { file: ".resilint.yaml", text: one(lines) } }],
    files: new MemoryFiles(files),
    inputs: inputsOf(files),
    pathOf: (file) => file,
    countsFor: () => ".resilint.yaml",
    isSearched: () => true,
    given: { parameters: new Map() },
  });
}

/** What is said of a configuration, each with its line and column. */
function told(lines: string, of: "errors" | "warnings"): readonly string[] {
  const index = new LineIndex(one(lines));
  return state(lines)[of].map(({ message, span }) => {
    const { line, column } = index.position(span.start);
    return `${String(line)}:${String(column)}: ${message}`;
  });
}

async function judged(lines: string, template: string, given: { readonly rto?: number } = {}): Promise<Report> {
  const files = { ...project, "app.yaml": template };
  const { workloads, warnings } = state(lines, files);
  return check(inputsOf({ "app.yaml": template }), { ...given, workloads, files: new MemoryFiles(files), diagnostics: warnings, sources: [{ file: ".resilint.yaml", text: one(lines) }], today: "2027-03-31" });
}

describe("what a workload is to reach", () => {
  test("is stated by its class, its availability and numbers, each with its place", () => {
    const lines = "tier: pilot-light\ncriticality: business-critical\navailability: 99.95\nobjectives: { region: { rto: 30m } }";
    const { workloads: [shop], errors } = state(lines);
    expect(errors).toEqual([]);
    expect(shop?.goal).toMatchObject({ tier: "pilot-light", criticality: "business-critical", availability: 99.95, objectives: { region: { rto: 1800 } } });
    const { tier, criticality, availability, objectives } = shop?.goal.places ?? {};
    expect([tier, criticality, availability, objectives?.region?.rto].map((span) => one(lines).slice(span?.start, span?.end))).toEqual(["pilot-light", "business-critical", "99.95", "30m"]);
  });

  test("that is written wrong is told with what to write", () => {
    expect(told("criticality: mission-critcal", "errors")).toEqual(["5:18: `mission-critcal` is no criticality; did you mean mission-critical?"]);
    expect(told("availability: 100", "errors")).toEqual(["5:19: `100` is no availability; write one such as 99.95"]);
    expect(told("availability: 99.9%", "errors")).toEqual(["5:19: `99.9%` is no availability; write one such as 99.95"]);
    expect(told("critcality: mission-critical", "errors")).toEqual(["5:5: a workload has no key `critcality`; did you mean criticality?"]);
  });
});

describe("assumptions", () => {
  test("are durations, in seconds", () => {
    const { workloads: [shop] } = state("assumptions: { detect: 1m, decide: 2m, redeploy: 1h, provision: 3m, restorePerTiB: 0.5h, start: 30s, copy: 20m, lag: 5s, reroute: 0s }");
    expect(shop?.statements?.assumptions).toEqual({ detect: 60, decide: 120, redeploy: 3600, provision: 180, restorePerTiB: 1800, start: 30, copy: 1200, lag: 5, reroute: 0 });
  });

  test("that are none are told", () => {
    expect(told("assumptions: { decided: 15m }", "errors")).toEqual(["5:20: a map of assumptions has no key `decided`; did you mean decide?"]);
    expect(told("assumptions: { decide: soon }", "errors")).toEqual(["5:28: `soon` is no duration; write one such as 15m"]);
    expect(told("assumptions: { decide: 15 }", "errors")).toEqual(["5:28: `15` is no duration; write one such as 15m"]);
  });

  test("count in the estimate", async () => {
    const kept = database.replace("Properties:", "DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties:").replace("MultiAZ: true", "MultiAZ: true, DeleteAutomatedBackups: false");
    const mistake = async (lines: string): Promise<unknown> => (await judged(lines, kept)).workloads[0]?.recovery?.disruptions.mistake.rto.proven?.typical;
    const [plain, slow] = [await mistake("zones: 2"), await mistake("assumptions: { decide: 10h }")];
    expect([typeof plain, typeof slow]).toEqual(["number", "number"]);
    expect(Number(slow) - Number(plain)).toBe(10 * 3600 - 15 * 60);
  });
});

describe("attestations", () => {
  test("are files that are there, or days", () => {
    const { workloads: [shop], warnings, errors } = state("attest:\n  runbook: docs/dr.md\n  communicationPlan: { date: 2027-01-01, every: 90d }\n  replicationTest: { date: 2027-02-01 }\n  blueGreen: ./docs/dr.md");
    expect([...errors, ...warnings]).toEqual([]);
    expect(shop?.statements?.attestations).toMatchObject([
      { name: "runbook", by: "file", path: "docs/dr.md", isThere: true },
      { name: "communication-plan", by: "day", day: { date: "2027-01-01", every: 90 } },
      { name: "replication-test", by: "day", day: { date: "2027-02-01" } },
      { name: "blue-green", by: "file", isThere: true },
    ]);
  });

  const elsewhere = "; of what lies elsewhere write the day on which it was last looked over, such as { date: 2026-09-30 }";
  test.each([
    ["docs/d.md", "there is no file `docs/d.md` from the folder of this configuration; did you mean docs/dr.md?"],
    ["docs/plan", "`docs/plan` is a folder; name the file in it"],
    ["../dr.md", "`../dr.md` lies outside of the repository of this configuration, where nothing is read; name a file in it"],
    ["https://wiki.example.com/dr", "there is no file `https://wiki.example.com/dr` from the folder of this configuration; correct the path"],
  ])("of %s, which is no file: a warning", (path, problem) => {
    expect(told(`attest: { runbook: "${path}" }`, "warnings")).toEqual([`5:24: ${problem}${elsewhere}`]);
    expect(state(`attest: { runbook: "${path}" }`).workloads[0]?.statements?.attestations).toMatchObject([{ by: "file", isThere: false }]);
  });

  test("that are written wrong are told with what to write", () => {
    expect(told("attest: { runbok: docs/dr.md }", "errors")).toEqual(["5:15: a map of attestations has no key `runbok`; did you mean runbook?"]);
    expect(told("attest: { runbook: { every: 1d } }", "errors")).toEqual(["5:24: a path or day has the key `date`, and this one does not; add it"]);
    expect(told("attest: { runbook: { date: soon } }", "errors")).toEqual(["5:32: `soon` is no date; write one such as 2026-09-30"]);
    expect(told("attest: { runbook: [docs/dr.md] }", "errors")).toEqual(["5:24: `runbook` is a list, where a path or day is wanted; write one such as docs/dr-runbook.md"]);
  });
});

describe("a run", () => {
  const policy = `${database}  Policy:\n    Type: AWS::ResilienceHubV2::Policy\n    Properties: { Name: p, MultiRegion: { RtoInMinutes: 30, RpoInMinutes: 10, DisasterRecoveryApproach: PILOT_LIGHT } }\n`;
  const region = ({ workloads }: Report): readonly (number | undefined)[] => [workloads[0]?.recovery?.disruptions.region.rto.objective, workloads[0]?.recovery?.disruptions.region.rpo.objective];

  test("takes tier and objectives from a policy in a template, for its rules and its scorecard", async () => {
    const report = await judged("zones: 2", policy);
    expect(report.tier).toMatchObject({ chosen: "pilot-light", byDefault: false, objectives: { region: { rto: 1800, rpo: 600 } } });
    expect(report.workloads[0]).toMatchObject({ tier: "pilot-light" });
    expect(region(report)).toEqual([1800, 600]);
    const [loss] = report.verdicts.filter(({ rule, message }) => rule.id === "workload-rpo" && message.includes("region"));
    expect(loss?.severity).toBe("error");
  });

  test("gives the configuration, and before it the command line, the last word", async () => {
    const lines = "tier: backup-restore\nobjectives: { region: { rto: 20m } }";
    expect(region(await judged(lines, policy))).toEqual([1200, 600]);
    expect(region(await judged(lines, policy, { rto: 60 }))).toEqual([60, 600]);
    expect((await judged(lines, policy)).tier.chosen).toBe("backup-restore");
  });

  test("tells of policies that differ, once nobody decides", async () => {
    const other = `${policy}  Other:\n    Type: AWS::ResilienceHubV2::Policy\n    Properties: { Name: o, MultiRegion: { RtoInMinutes: 45 } }\n`;
    const report = await judged("zones: 2", other);
    expect(report.diagnostics.map(({ level, message, location }) => `${level} ${location?.file ?? ""}:${String(location?.startLine)} ${message}`)).toEqual([
      "warning app.yaml:5 the RTO after the loss of its region is 30 min by resilience policy `Policy` and 45 min by resilience policy `Other`; nobody knows which is meant, so that neither counts: state `objectives.region.rto` in the configuration",
    ]);
    expect(region(report)).toEqual([4 * 3600, 600]);
    expect((await judged("objectives: { region: { rto: 20m } }", other)).diagnostics).toEqual([]);
  });

  test("tells of a runbook that is not there, and goes on", async () => {
    const report = await judged("attest: { runbook: docs/d.md }", database);
    expect(report.diagnostics.map(({ level, location }) => `${level} ${location?.file ?? ""}:${String(location?.startLine)}`)).toEqual(["warning .resilint.yaml:5"]);
    expect(report.workloads).toHaveLength(1);
  });

  test("holds a workload to its class", async () => {
    expect(region(await judged("criticality: mission-critical", database))).toEqual([900, 86_400]);
  });
});
