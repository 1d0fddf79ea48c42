import { describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { stateConfigurations, type StatedConfigurations } from "../../src/config/state.ts";
import { MemoryFiles } from "../../src/frontends/memory-files.ts";
import { LineIndex } from "../../src/source/source.ts";
import type { Report } from "../../src/outputs/report.ts";

const template = "Parameters: { Standby: { Type: String } }\nResources:\n  Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: !Ref Standby } }\n";
const module = 'variable "standby" { type = bool }\nresource "aws_db_instance" "db" { multi_az = var.standby }\n';

const project = {
  "shop/app.yaml": template,
  "infra/main.tf": module,
  "infra/prod.tfvars": "standby = true\n",
  "infra/dev.tfvars": "standby = false\n",
};

type Texts = Readonly<Record<string, string>>;

const stateIn = (text: string, environment?: string, further: Texts = {}): StatedConfigurations =>
  stateConfigurations({
    configurations: [{ path: ".resilint.yaml", source: { file: ".resilint.yaml", text } }],
    files: new MemoryFiles({ ...project, ...further, ".resilint.yaml": text }),
    inputs: Object.entries(project).map(([file, each]) => ({ file, path: file, text: each })),
    pathOf: (file) => file,
    countsFor: () => ".resilint.yaml",
    isSearched: () => true,
    given: { parameters: new Map() },
    ...(environment !== undefined && { environment }),
  });

async function judged(text: string, environment?: string, further: Texts = {}): Promise<Report> {
  const { workloads, forAll, errors, warnings } = stateIn(text, environment, further);
  expect(errors).toEqual([]);
  const files = new MemoryFiles({ ...project, ...further });
  return check(Object.entries(project).map(([file, each]) => ({ file, path: file, text: each, named: false })), { workloads, forAll, files, diagnostics: warnings, sources: [{ file: ".resilint.yaml", text }], explain: { holds: true, unknown: true } });
}

/** `infra warm-standby fails` */
const outcomes = ({ workloads, verdicts }: Report): readonly string[] =>
  workloads.map(({ workload, tier, isFree, recovery }) => {
    const of = verdicts.filter((each) => each.workload === workload && each.rule.id === "rds-instance-multi-az").map(({ outcome }) => outcome);
    return [workload, isFree ? `none${recovery ? "!" : ""}` : tier, ...of].join(" ");
  }).sort();

function wrong(text: string, further: Texts = {}): readonly string[] {
  const texts: Texts = { ...further, ".resilint.yaml": text };
  return stateIn(text, undefined, further).errors.map(({ message, span }) => `${span.file}:${String(new LineIndex(texts[span.file] ?? "").position(span.start).line)}: ${message}`);
}

describe("what stands at the top", () => {
  test("is asked of all, also of what nobody names, and a workload's own wins", async () => {
    const text = "version: 1\ntier: warm-standby\nretention: 30d\nworkloads:\n  - { name: shop, include: [shop], tier: pilot-light }\n";
    expect(outcomes(await judged(text))).toEqual(["infra warm-standby unknown", "shop pilot-light unknown"]);
    expect(stateIn(text).workloads[0]?.goal).toMatchObject({ tier: "pilot-light", retention: 30 });
  });

  test("tier: none judges nothing: no verdict, no score, no estimate", async () => {
    const report = await judged("version: 1\ntier: none\nworkloads:\n  - { name: shop, include: [shop], tier: pilot-light }\n");
    expect(outcomes(report)).toEqual(["infra none", "shop pilot-light unknown"]);
    expect(report.tier).toMatchObject({ chosen: "pilot-light", byDefault: false });
    expect(report.verdicts.filter(({ workload }) => workload === "infra")).toEqual([]);
    expect(report.workloads.find(({ workload }) => workload === "infra")).toMatchObject({ verdict: undefined, score: undefined, highestMet: undefined });
  });
});

describe("an environment", () => {
  const own = `version: 1
workloads:
  - name: store
    include: [infra]
    environments:
      dev: { tier: none, varFiles: [infra/dev.tfvars] }
      prod: { tier: warm-standby, varFiles: [infra/prod.tfvars] }
`;

  test("is the same workload as dev with no tier and as prod with one", async () => {
    expect(outcomes(await judged(own, "dev"))).toEqual(["shop backup-restore unknown", "store none"]);
    expect(outcomes(await judged(own, "prod"))).toEqual(["shop backup-restore unknown", "store warm-standby holds"]);
  });

  test("that nobody chooses is left out, and a note says that there are some", async () => {
    const report = await judged(own);
    expect(outcomes(report)).toEqual(["shop backup-restore unknown", "store backup-restore unknown"]);
    expect(report.diagnostics).toMatchObject([{ level: "note", message: "this configuration has environments, dev, prod, and what is judged is what holds without one; choose with --environment dev", location: { startLine: 6 } }]);
    expect(stateIn(own).environments).toEqual(["dev", "prod"]);
  });

  test("gives its values to all deployments, to those too that nobody states", async () => {
    const text = `version: 1
environments:
  prod: { tier: multi-region, parameters: { Standby: true }, variables: { standby: true } }
workloads:
  - name: shop
    tier: pilot-light
    deployments: [{ template: shop/app.yaml, region: eu-west-1, parameters: { Standby: false } }]
`;
    expect(outcomes(await judged(text))).toEqual(["infra backup-restore unknown", "shop pilot-light fails"]);
    const prod = await judged(text, "prod");
    expect(outcomes(prod)).toEqual(["infra multi-region holds", "shop multi-region holds"]);
    expect(prod.diagnostics).toEqual([]);
  });

  test("of a workload wins over that of all", () => {
    const text = "version: 1\nenvironments: { prod: { tier: multi-region, retention: 30d } }\nworkloads:\n  - { name: shop, include: [shop], environments: { prod: { tier: pilot-light } } }\n";
    expect(stateIn(text, "prod").workloads[0]?.goal).toMatchObject({ tier: "pilot-light", retention: 30 });
  });
});

describe("a configuration that extends others", () => {
  const base = "version: 1\ntier: multi-region\nobjectives: { region: { rto: 1m, rpo: 2m } }\nworkloads:\n  - { name: shop, include: [../shop], retention: 14d }\n";

  test("is laid over them: maps key by key, workloads by name, paths from the folder of the file in which they stand", () => {
    const text = "version: 1\nextends: [base/one.yaml, base/two.json]\nobjectives: { region: { rto: 5m } }\nworkloads:\n  - { name: shop, zones: 3 }\n  - { name: infra, include: [infra] }\n";
    const { workloads, errors, settings } = stateIn(text, undefined, { "base/one.yaml": base, "base/two.json": '{ "version": 1, "tier": "pilot-light" }' });
    expect(errors).toEqual([]);
    expect(workloads.map(({ name }) => name)).toEqual(["shop", "infra"]);
    expect(workloads[0]?.goal).toMatchObject({ tier: "pilot-light", retention: 14, zones: 3, objectives: { region: { rto: 300, rpo: 120 } } });
    expect(workloads[0]?.includes("shop/app.yaml")).toBe(true);
    expect(settings.filter(({ key }) => key.startsWith("objectives") || key === "tier").map(({ key, value, span }) => `${key} ${value} ${span.file}`)).toEqual(["tier pilot-light base/two.json", "objectives.region.rto 5m .resilint.yaml", "objectives.region.rpo 2m base/one.yaml"]);
  });

  test("may extend a package, by its key or its file", () => {
    const text = 'version: 1\nextends: "@acme/resilint-config"\n';
    expect(stateIn(text, undefined, { "node_modules/@acme/resilint-config/package.json": '{ "name": "x", "resilint": { "version": 1, "tier": "multi-region" } }' }).forAll[0]?.goal.tier).toBe("multi-region");
    expect(stateIn(text, undefined, { "node_modules/@acme/resilint-config/package.json": "{}", "node_modules/@acme/resilint-config/.resilint.yaml": "version: 1\ntier: pilot-light\n" }).forAll[0]?.goal.tier).toBe("pilot-light");
  });

  test.each([
    ["a file that is not there", "version: 1\nextends: bas.yaml\n", { "base.yaml": base }, ".resilint.yaml:2: there is no file `bas.yaml` from the folder of this configuration; did you mean base.yaml?"],
    ["a file outside", "version: 1\nextends: ../base.yaml\n", {}, ".resilint.yaml:2: `../base.yaml` lies outside of the repository of this configuration, where nothing is read; name a file in it"],
    ["a package that is not there", "version: 1\nextends: acme\n", {}, ".resilint.yaml:2: there is no package `acme` in a node_modules from the folder of this configuration up; install it, or write a path that begins with ./"],
    ["neither", "version: 1\nextends: https://example.com/x\n", {}, ".resilint.yaml:2: `https://example.com/x` is neither a file nor a package; write a path that ends in .yaml, .yml or .json, or the name of a package in node_modules"],
    ["itself", "version: 1\nextends: .resilint.yaml\n", {}, ".resilint.yaml:2: `.resilint.yaml` leads back to this file itself: .resilint.yaml extends .resilint.yaml; take one of them out"],
    ["a circle", "version: 1\nextends: a.yaml\n", { "a.yaml": "version: 1\nextends: b.yaml\n", "b.yaml": "version: 1\n\nextends: a.yaml\n" }, "b.yaml:3: `a.yaml` leads back to this file: a.yaml extends b.yaml extends a.yaml; take one of them out"],
    ["what is wrong there, at its own place", "version: 1\nextends: a.yaml\n", { "a.yaml": "version: 1\nteir: x\n" }, "a.yaml:2: a configuration has no key `teir`; did you mean tier?"],
  ])("%s is told", (_, text, further, message) => {
    expect(wrong(text, further)).toEqual([message]);
  });

  test("over many levels ends", () => {
    const levels = Object.fromEntries(Array.from({ length: 20 }, (_, level) => [`l${String(level)}.yaml`, `version: 1\nextends: l${String(level + 1)}.yaml\n`]));
    expect(wrong("version: 1\nextends: l0.yaml\n", levels)[0]).toContain("configurations extend each other over more than 10 levels");
  });
});

test.each(["2026-02-30", "2026-04-31", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10"])("%s is no date", (date) => {
  expect(wrong(`version: 1\nworkloads:\n  - { name: a, include: [shop], attest: { lastDrill: { date: ${date} } } }\n`)).toEqual([`.resilint.yaml:3: \`${date}\` is no date; write one such as 2026-09-30`]);
});

test.each(["2024-02-29", "2000-02-29", "2026-12-31"])("%s is one", (date) => {
  expect(wrong(`version: 1\nworkloads:\n  - { name: a, include: [shop], attest: { lastDrill: { date: ${date} } } }\n`)).toEqual([]);
});
