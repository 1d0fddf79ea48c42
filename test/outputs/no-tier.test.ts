import { describe, expect, test } from "vitest";
import rules from "../../rules/index.ts";
import { outputsOf } from "../../src/action/outputs.ts";
import { check } from "../../src/check.ts";
import type { ConfiguredForAll } from "../../src/config/configured.ts";
import { FORMAT_NAMES, FORMATS, type FormatName } from "../../src/outputs/formats.ts";
import type { Report } from "../../src/outputs/report.ts";
import { savedReport } from "../../src/outputs/saved-report.ts";
import type { StatedTier } from "../../src/recovery/tiers.ts";
import { reportErrors } from "./schema.ts";

const template = "Resources: { Db: { Type: AWS::RDS::DBInstance } }\n";

const asked = (folder: string, tier: StatedTier): ConfiguredForAll => ({
  includes: (file) => file.startsWith(folder),
  goal: { tier },
  with: {},
  step: { span: { file: "c", start: 0, end: 0 }, label: "stated" },
});

const files = ["free/app.yaml", "judged/app.yaml"].map((file) => ({ file, text: template, named: false }));

const asking = rules.filter(({ meta: { id } }) => id === "rds-instance-multi-az");

const free = await check(files.slice(0, 1), { rules: asking, forAll: [asked("free", "none")] });
const mixed = await check(files, { rules: asking, forAll: [asked("free", "none"), asked("judged", "warm-standby")] });

const written = (format: FormatName, report: Report): string => FORMATS[format](report, { pathOf: (file) => file });

/** How a format says that nothing is asked of a workload; those that list findings only have nothing to say. */
const SAID: Readonly<Record<FormatName, { readonly free: RegExp; readonly mixed: RegExp }>> = {
  full: { free: /^No tier is asked\n\nfree {2}no tier is asked of it: it is read and not judged$/mu, mixed: /^1 more of which no tier is asked: read and not judged$/mu },
  concise: { free: /^no tier is asked of 1 workload: read and not judged$/mu, mixed: /^tier warm-standby: missed, .* of 100; no tier is asked of 1 more$/mu },
  markdown: { free: /\| `free` \| none \| no tier is asked of it \| none \| none \| none \|/u, mixed: /\| `free` \| none \| no tier is asked of it \| none \| none \| none \|/u },
  html: { free: /<title>[^<]*No tier is asked[^<]*<\/title>[^]*No tier is asked of it: it is read and not judged\./u, mixed: /1 workload of which no tier is asked: read, and not judged\.[^]*no tier is asked of it/u },
  json: { free: /"name": "free",\s+"tier": \{\s+"chosen": "none",\s+"verdict": null/u, mixed: /"name": "free",\s+"tier": \{\s+"chosen": "none",\s+"verdict": null/u },
  sarif: { free: /"tier": "none",\s+"workloads": \[\s+\{\s+"name": "free",\s+"tier": "none",\s+"verdict": null/u, mixed: /"name": "free",\s+"tier": "none",\s+"verdict": null/u },
  junit: { free: /<testcase name="no tier is asked" classname="free\/app_yaml"\/>/u, mixed: /<testsuite name="free\/app\.yaml" tests="1" failures="0"[^>]*>\s+<testcase name="no tier is asked" classname="free\/app_yaml"\/>/u },
  badge: { free: /<title>resilience: no tier is asked<\/title>/u, mixed: /<title>resilience: tier warm-standby is missed, [^<]* of 100<\/title>/u },
  github: { free: /^$/u, mixed: /^::error file=judged\/app\.yaml/mu },
  gitlab: { free: /^\[\]$/mu, mixed: /"path": "judged\/app\.yaml"/u },
  mermaid: { free: /^flowchart/mu, mixed: /^flowchart/mu },
  dot: { free: /^digraph/mu, mixed: /^digraph/mu },
};

describe.each(FORMAT_NAMES)("%s", (format) => {
  test("says that no tier is asked", () => {
    const text = written(format, free);
    expect(text).toMatch(SAID[format].free);
    expect(text).not.toMatch(/nothing to judge|nothing (?:was )?judged|missed|unproven\b|by default/iu);
  });

  test("says so of one of two, and judges the other", () => {
    const text = written(format, mixed);
    expect(text).toMatch(SAID[format].mixed);
    expect(text).not.toMatch(/nothing to judge|nothing (?:was )?judged/iu);
    if (format === "github" || format === "gitlab") expect(text).not.toContain("free/app.yaml");
  });
});

describe.each([["free", free], ["mixed", mixed]] as const)("a saved report, %s", (_, report) => {
  const everything = { showPassed: true, showUnknown: true, showSuppressed: true } as const;
  const saved = FORMATS.json(report, everything);

  test("is what the schema says", () => {
    expect(reportErrors(JSON.parse(saved))).toEqual([]);
  });

  test.each(FORMAT_NAMES)("looks in %s as the run itself does", (format) => {
    const again = savedReport(saved, rules.map(({ meta }) => meta)).report;
    expect(FORMATS[format](again, everything)).toBe(FORMATS[format](report, everything));
  });
});

test("the tier of a JSON report is none where no tier is asked, and of the others otherwise", () => {
  expect(JSON.parse(written("json", free))).toMatchObject({ tier: { chosen: "none", byDefault: false } });
  expect(JSON.parse(written("json", mixed))).toMatchObject({ tier: { chosen: "warm-standby" } });
});

describe("an input in which no tier is asked is marked", () => {
  const free = [asked("free", "none"), asked("judged", "warm-standby")];
  const marked = ({ inputs }: Report): readonly string[] => inputs.flatMap(({ file, isFree }) => (isFree ? [file] : []));

  test("and no other one", () => {
    expect(marked(mixed)).toEqual(["free/app.yaml"]);
  });

  test("with all files of a Terraform module, also those without a resource", async () => {
    const main = 'resource "aws_sqs_queue" "jobs" {}\n';
    const module = (folder: string): typeof files => [{ file: `${folder}/main.tf`, text: main, named: false }, { file: `${folder}/variables.tf`, text: 'variable "x" {}\n', named: false }];
    expect(marked(await check([...module("free"), ...module("judged")], { rules: asking, forAll: free }))).toEqual(["free/main.tf", "free/variables.tf"]);
  });

  test("but not a module that a judged one calls, too", async () => {
    const calling = (folder: string): (typeof files)[number] => ({ file: `${folder}/main.tf`, text: 'module "jobs" {\n  source = "../shared"\n}\n', named: false });
    const shared = { file: "shared/main.tf", text: 'resource "aws_sqs_queue" "jobs" {}\n', named: false };
    expect(marked(await check([calling("free"), calling("judged"), shared], { rules: asking, forAll: free }))).toEqual(["free/main.tf"]);
    expect(marked(await check([calling("free"), shared], { rules: asking, forAll: free }))).toEqual(["free/main.tf", "shared/main.tf"]);
  });
});

test("a run of SARIF is of no tier where none is asked", () => {
  expect(written("sarif", free)).toMatch(/"id": "resilint\/"\n/u);
  expect(written("sarif", mixed)).toMatch(/"id": "resilint\/warm-standby\/"\n/u);
});

test("the outputs of the action are empty where no tier is asked, and of the others otherwise", () => {
  const none = { sarifFile: "", reportJson: "" };
  expect(outputsOf(free, none)).toMatchObject({ score: "", "tier-met": "", findings: "0" });
  expect(outputsOf(mixed, none)).toMatchObject({ "tier-met": "false" });
});
