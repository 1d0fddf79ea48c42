import type { Log, Result, Run } from "sarif";
import { describe, expect, test } from "vitest";
import rules from "../../rules/index.ts";
import { check } from "../../src/check.ts";
import type { OutputOptions } from "../../src/outputs/options.ts";
import type { Report } from "../../src/outputs/report.ts";
import { sarif } from "../../src/outputs/sarif.ts";
import { bestPractice, control } from "../../src/outputs/sarif/taxa.ts";
import { COMMAND_LINE } from "../../src/source/span.ts";
import { fix, multiAz, onCarts, place, sampleReport, scorecard, shop, tested, verdict } from "./sample.ts";
import { restOfRecovery, sampleRecovery } from "./sample-recovery.ts";
import { findingsOfValidator } from "./sarif-validator.ts";

function runOf(changes: Partial<Report>, options: OutputOptions = {}): Run {
  const log: unknown = JSON.parse(sarif(sampleReport(changes), options));
  if (!isLog(log)) throw new Error("a log is wanted");
  const [run] = log.runs;
  if (!run || log.runs.length > 1) throw new Error("one run is wanted");
  return run;
}

/** The validator looks at what it is a log of. */
const isLog = (value: unknown): value is Log => typeof value === "object" && value !== null && "runs" in value && Array.isArray(value.runs);

function resultOf(changes: Partial<Report>, options: OutputOptions = {}): Result {
  const [result] = runOf(changes, options).results ?? [];
  if (!result) throw new Error("a result is wanted");
  return result;
}

/** A database that its backups bring back, by hand. */
const standby = `Resources:
  Db:
    Type: AWS::RDS::DBInstance
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      Engine: postgres
      DeletionProtection: true
      DBInstanceClass: db.m6g.large
      BackupRetentionPeriod: 7
`;

const odd = "odd folder/häßlich #1 100%.yaml";

/** Everything that an output may have to write down at once. */
const everything: Partial<Report> = {
  inputs: [
    { file: "shop.yaml", kind: "cloudformation", outcome: "read" },
    { file: odd, kind: "cloudformation", outcome: "unreadable", reason: "broken" },
  ],
  verdicts: [
    verdict({ fix: fix(), evidence: [{ location: place("shop.yaml", "Db"), says: "Db has [no](1) {0} name", when: "`Env` is prod", steps: verdict().evidence[0]?.steps ?? [] }] }),
    onCarts({ location: { file: odd, startLine: 1, startColumn: 1, endLine: 3, endColumn: 4 }, severity: "warning" }),
    onCarts({ outcome: "unknown", severity: "none", resource: { ...onCarts().resource, constructPath: "Shop/Carts/Resource" } }),
    verdict({ outcome: "holds", severity: "none", message: "\u001b[2J [a](b) \ud800" }),
  ],
  diagnostics: [
    { level: "error", message: "the file is empty", location: { file: odd, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } },
    { level: "note", message: "something of no file" },
  ],
};

describe("the official validator finds nothing", () => {
  test("in findings, unknowns, diagnostics and odd names", () => {
    const text = sarif(sampleReport(everything, { "shop.yaml": shop, [odd]: "Resources:\n  Carts:\n    Type: x\n" }), { showUnknown: true, showPassed: true });
    expect(findingsOfValidator(text)).toEqual([]);
  });

  test("in an output without a result", () => {
    expect(findingsOfValidator(sarif(sampleReport({ inputs: [], workloads: [], rules: new Map() }), {}))).toEqual([]);
  });

  test("but it would", () => {
    const text = sarif(sampleReport(everything), {}).replace('"ruleIndex": 0', '"ruleIndex": 7');
    expect(findingsOfValidator(text).length).toBeGreaterThan(0);
  });
});

describe("a result", () => {
  test("has a place on one line, relative to the root of the sources, and no machine's path", () => {
    const { locations } = resultOf(everything, { minSeverity: "warning" });
    expect(locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "shop.yaml", uriBaseId: "%SRCROOT%", index: 0 },
      region: { startLine: 9, startColumn: 16, endLine: 9, endColumn: 26 },
    });
    expect(Object.keys(runOf(everything).originalUriBaseIds?.["%SRCROOT%"] ?? {})).toEqual(["description"]);
    expect(runOf(everything).results?.[1]?.locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: "odd%20folder/h%C3%A4%C3%9Flich%20%231%20100%25.yaml", index: 1 },
      region: { startLine: 1, endLine: 1 },
    });
  });

  test("ends where its first line does, if its place has several", () => {
    const location = { ...place("shop.yaml", "Properties:"), endLine: 9, endColumn: 26 };
    expect(resultOf({ verdicts: [verdict({ location })] }).locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 8, startColumn: 5, endLine: 8, endColumn: 16 });
  });

  test("shows the way of the value from its source to its use", () => {
    const steps = [
      { location: place("shop.yaml", "Spare", shop), label: "parameter `Spare`" },
      { location: place("shop.yaml", '"false"'), label: "the default of parameter `Spare`" },
    ];
    const [flow] = resultOf({ verdicts: [verdict({ evidence: [{ location: verdict().location, says: "Db.MultiAZ is false", steps }] })] }).codeFlows ?? [];
    expect(flow?.threadFlows[0]?.locations.map(({ location }) => location?.message?.text)).toEqual([
      "the default of parameter `Spare`",
      "parameter `Spare`",
      "Db.MultiAZ is false",
    ]);
  });

  test("shows a hop once that a condition and a value share, before both", () => {
    const fallback = { location: place("shop.yaml", '"false"'), label: "the default of parameter `Env`" };
    const condition = { location: place("shop.yaml", "Spare", shop), label: "condition `IsProd` is false" };
    const mapping = { location: place("shop.yaml", "Db"), label: "mapping `Sizes`: dev → Standby" };
    const steps = [condition, fallback, mapping, fallback];
    const [flow] = resultOf({ verdicts: [verdict({ evidence: [{ location: verdict().location, says: "Db.MultiAZ is false", steps }] })] }).codeFlows ?? [];
    const labels = [fallback, mapping, condition].map(({ label }) => label);
    expect(flow?.threadFlows[0]?.locations.map(({ location }) => location?.message?.text)).toEqual([...labels, "Db.MultiAZ is false"]);
  });

  test("says what is wrong, what stands there, and links to every other place by its number", () => {
    const result = resultOf({ verdicts: [verdict()] });
    expect(result.message.text).toBe(
      "RDS instance `Db` has no standby in a second Availability Zone. Db.MultiAZ is false. See [the default of parameter `Spare`](1).",
    );
    expect(result.relatedLocations).toMatchObject([{ id: 1, physicalLocation: { region: { startLine: 4, startColumn: 14 } } }]);
  });

  test("says of what was typed on the command line at the hop that it decides: nobody could go there", () => {
    const typed = { location: { file: COMMAND_LINE, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }, label: "parameter `Spare`, set by --parameter" };
    const condition = { location: place("shop.yaml", "Spare", shop), label: "condition `IsOn` is false" };
    const evidence = [{ location: verdict().location, says: "Db.MultiAZ is false", steps: [condition, typed] }];
    const result = resultOf({ verdicts: [verdict({ evidence })] });
    expect(result.relatedLocations?.map(({ message }) => message?.text)).toEqual(["condition `IsOn` is false (parameter `Spare`, set by --parameter)"]);
    expect(JSON.stringify(result)).not.toContain("command%20line");
    const direct = resultOf({ verdicts: [verdict({ evidence: [{ location: verdict().location, says: "Db.MultiAZ is false", steps: [typed] }] })] });
    expect(direct.message.text).toMatch(/Db\.MultiAZ is false \(parameter `Spare`, set by --parameter\)\.$/u);
    expect(direct).not.toHaveProperty("codeFlows");
  });

  test("is told in sentences", () => {
    const evidence = ["no backup plan selects `Carts`", "carts.Rules is not set"].map((says) => ({ location: onCarts().location, says, steps: [] }));
    expect(resultOf({ verdicts: [onCarts({ evidence })] }).message.text).toBe("DynamoDB table `Carts` is in no backup. No backup plan selects `Carts`. carts.Rules is not set.");
  });

  test("has no link that a name has made up", () => {
    const evidence = [{ location: place("shop.yaml", "Db"), says: "a](9) [b", steps: [] }];
    const text = resultOf({ verdicts: [verdict({ message: "[click](https://example.org)", evidence })] }).message.text;
    expect(text).toBe("\\[click\\](https://example.org). See [a\\](9) \\[b](1).");
  });

  test("has its fix: what is taken out of each file and what is put there, by the columns of the run", () => {
    const end = { file: "shop.yaml", startLine: 11, startColumn: 32, endLine: 11, endColumn: 32 };
    const changes = [{ location: place("shop.yaml", '"false"'), text: '"true"' }, { location: end, text: "\n    Properties: {}" }];
    expect(resultOf({ verdicts: [verdict({ fix: fix({ changes }) })] }).fixes).toEqual([
      {
        description: { text: "set Db.MultiAZ to true; doubles the cost of the instance (review)" },
        artifactChanges: [
          {
            artifactLocation: { uri: "shop.yaml", uriBaseId: "%SRCROOT%", index: 0 },
            replacements: [
              { deletedRegion: { startLine: 4, startColumn: 14, endLine: 4, endColumn: 21 }, insertedContent: { text: '"true"' } },
              { deletedRegion: { startLine: 11, startColumn: 32, endLine: 11, endColumn: 32 }, insertedContent: { text: "\n    Properties: {}" } },
            ],
          },
        ],
      },
    ]);
  });

  test("puts nothing where a fix only takes out", () => {
    const [made] = resultOf({ verdicts: [verdict({ fix: fix({ changes: [{ location: place("shop.yaml", "!Ref Spare"), text: "" }] }) })] }).fixes ?? [];
    expect(made?.artifactChanges[0]?.replacements[0]).not.toHaveProperty("insertedContent");
  });

  test("has no fix that cannot be made", () => {
    expect(resultOf({ verdicts: [verdict({ fix: fix({ changes: [], declined: "Db.MultiAZ hangs on a condition" }) })] })).not.toHaveProperty("fixes");
  });

  test("is known again by rule and block when its lines have moved", () => {
    expect(resultOf({ verdicts: [verdict()] }).partialFingerprints).toEqual({ "resilint/v1": "0123456789abcdef" });
  });

  test("names the resource, and the construct that made it", () => {
    const resource = { ...verdict().resource, address: "root.Db", constructPath: "Shop/Db/Resource" };
    expect(resultOf({ verdicts: [verdict({ resource })] }).locations?.[0]?.logicalLocations).toEqual([
      { name: "Db", fullyQualifiedName: "root.Db", kind: "resource" },
      { name: "Resource", fullyQualifiedName: "Shop/Db/Resource", kind: "construct" },
    ]);
  });

  test("stands for all subjects of its block", () => {
    const verdicts = ["East", "West"].map((deployment) => verdict({ resource: { ...verdict().resource, deployment } }));
    const result = resultOf({ verdicts });
    expect(result.occurrenceCount).toBe(2);
    expect(result.message.text).toContain("It stands for 2 deployments: East, West.");
  });
});

test("what is unknown is open, what holds passes, both without a level and only when asked for", () => {
  const kinds = (options: OutputOptions) => runOf(everything, options).results?.map(({ kind = "fail", level }) => `${kind} ${level ?? ""}`);
  expect(kinds({})).toEqual(["fail error", "fail warning"]);
  expect(kinds({ showUnknown: true })).toEqual(["fail error", "fail warning", "open none"]);
  expect(kinds({ showPassed: true })).toEqual(["fail error", "fail warning", "pass none"]);
});

describe("what somebody accepts", () => {
  const suppressed = { reason: "rebuilt from a snapshot", until: "2027-03-31", by: "metadata", location: place("shop.yaml", "Resources") } as const;
  const accepted = { verdicts: [verdict({ suppressed }), verdict({ suppressed: { by: "configuration", location: place("shop.yaml", "Db") }, location: place("shop.yaml", "Db") }), onCarts()] };

  test("is left out", () => {
    expect(runOf(accepted).results?.map(({ ruleId }) => ruleId)).toEqual(["dynamodb-pitr"]);
  });

  test("is there with the reason and its place when it is asked for", () => {
    const text = sarif(sampleReport(accepted), { showSuppressed: true });
    expect(findingsOfValidator(text)).toEqual([]);
    const results = runOf(accepted, { showSuppressed: true }).results ?? [];
    expect(results.map(({ level, suppressions }) => [level, suppressions?.length])).toEqual(expect.arrayContaining([["error", 1], ["error", undefined]]));
    expect(results.flatMap(({ suppressions = [] }) => suppressions)).toMatchObject(expect.arrayContaining([
      expect.objectContaining({ kind: "inSource", status: "accepted", justification: "rebuilt from a snapshot" }),
      expect.objectContaining({ kind: "external", status: "accepted" }),
    ]));
  });
});

test("what the tier does not report is left out", () => {
  expect(runOf({ verdicts: [onCarts({ rule: tested, severity: "none" })] }).results).toEqual([]);
});

test("a rule is described from its metadata, at the level that the tier gives it", () => {
  const descriptor = runOf({}).tool.driver.rules?.[0];
  expect(descriptor).toMatchObject({
    id: "rds-instance-multi-az",
    name: "RdsInstanceMultiAz",
    shortDescription: { text: "RDS instance is Multi-AZ." },
    helpUri: "https://github.com/resilint/resilint/blob/main/docs/rules/rds-instance-multi-az.md",
    defaultConfiguration: { level: "error" },
    properties: {
      tags: ["reliability", "disaster-recovery", "zone-loss", "data-in-two-zones", "REL10-BP01", "CP-10", "SC-36"],
      precision: "very-high",
      "problem.severity": "error",
    },
  });
  expect(descriptor?.fullDescription?.text).toMatch(/^A single-AZ instance goes down/u);
  expect(descriptor?.help?.text).toContain("Turn Multi-AZ on.");
  expect(descriptor?.help?.markdown).toContain("## What to do\n\nTurn Multi-AZ on.");
});

test("a descriptor says what the fix of its rule is worth", () => {
  const meta = { safety: "review", note: "doubles the cost of the instance" } as const;
  const rules = new Map([{ ...multiAz, fix: meta }, tested].map((rule) => [rule.id, rule]));
  expect(runOf({ rules }).tool.driver.rules?.map(({ properties }): unknown => properties?.["fix"])).toEqual([meta, undefined]);
});

test("the level of a layer is a note, and a single way is never reported", () => {
  const rules = new Map([{ ...multiAz, layerOf: "store-kept" }, { ...multiAz, id: "rds-way", evidenceOf: "data-leaves-region" }].map((rule) => [rule.id, rule]));
  expect(runOf({ rules }).tool.driver.rules?.map(({ defaultConfiguration }) => defaultConfiguration?.level)).toEqual(["note", "none"]);
});

test("no rule has more tags than GitHub takes", () => {
  const rule = { ...multiAz, frameworks: { nist80053: Array.from({ length: 20 }, (_, index) => `CP-${String(index)}`) } };
  expect(runOf({ rules: new Map([[rule.id, rule]]) }).tool.driver.rules?.[0]?.properties?.tags).toHaveLength(10);
});

test("a rule is related to the items of the frameworks that it names", () => {
  const { taxonomies, tool } = runOf({});
  expect(taxonomies?.map(({ name, taxa }) => [name, taxa?.map(({ id }) => id)])).toEqual([
    ["AWS Well-Architected", ["REL10-BP01"]],
    ["NIST SP 800-53", ["CP-10", "SC-36"]],
  ]);
  expect(taxonomies?.map(({ taxa }) => taxa?.[0])).toEqual([
    {
      id: "REL10-BP01",
      name: "Deploy the workload to multiple locations",
      shortDescription: { text: "Deploy the workload to multiple locations." },
      helpUri: "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_fault_isolation_multiaz_region_system.html",
    },
    {
      id: "CP-10",
      name: "System Recovery and Reconstitution",
      shortDescription: { text: "System Recovery and Reconstitution." },
      helpUri: "https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final",
    },
  ]);
  expect(tool.driver.rules?.[0]?.relationships?.map(({ target }) => [target.toolComponent?.index, target.index, target.id])).toEqual([
    [0, 0, "REL10-BP01"],
    [1, 0, "CP-10"],
    [1, 1, "SC-36"],
  ]);
});

test("every item of a framework that a rule names has a title and a page", () => {
  const named = rules.flatMap(({ meta: { frameworks = {} } }) => [
    ...(frameworks.wellArchitected ?? []).map((id) => ({ id, taxon: bestPractice(id) })),
    ...(frameworks.nist80053 ?? []).map((id) => ({ id, taxon: control(id) })),
  ]);
  expect([...new Set(named.flatMap(({ id, taxon }) => (taxon ? [] : [id])))]).toEqual([]);
});

test("the help of a rule shows its remedy as code, in each language", () => {
  const example = { inBothRegions: true, cloudformation: "\n    Resources: {}\n", terraform: '\n    resource "aws_x" "y" {\n      z = 1\n    }\n' } as const;
  const markdown = runOf({ rules: new Map([[multiAz.id, { ...multiAz, example }]]) }).tool.driver.rules?.[0]?.help?.markdown;
  expect(markdown).toContain('The template is deployed to both regions.\n\n```yaml\nResources: {}\n```\n\n```terraform\nresource "aws_x" "y" {\n  z = 1\n}\n```');
});

test("what is wrong with an input is a notification of the run", () => {
  const [invocation] = runOf(everything).invocations ?? [];
  expect(invocation?.toolExecutionNotifications).toMatchObject([
    { level: "error", message: { text: "the file is empty" }, locations: [{ physicalLocation: { region: { startLine: 1 } } }] },
    { level: "note", message: { text: "something of no file" } },
  ]);
});

test("the scorecard in its properties has the recovery, without places that would have to be artifacts of the run", () => {
  const { properties } = runOf({ workloads: [{ ...scorecard(), recovery: sampleRecovery(restOfRecovery) }] });
  expect(properties).toMatchObject({
    scorecard: { workloads: [{ strategy: { recognised: "pilot-light" }, estimate: { region: { rto: 7500, rpo: 60, chain: [{ step: "detect" }, { step: "decide" }, { resource: "Db" }, { step: "routing" }] } }, changes: [{ meets: 1 }, { meets: 4 }] }] },
  });
  expect(JSON.stringify(properties)).not.toContain("startLine");
});

test("the chain of an estimate is a code flow from when somebody notices to when users are sent there", async () => {
  const report = await check([{ file: "shop.yaml", text: standby, named: true }], { tier: "warm-standby", region: "eu-central-1", explain: { unknown: true } });
  const text = sarif(report, { showUnknown: true });
  const log: unknown = JSON.parse(text);
  const flows = isLog(log) ? (log.runs[0]?.results ?? []).filter(({ ruleId }) => ruleId === "workload-rto").flatMap(({ codeFlows = [] }) => codeFlows) : [];
  const told = flows.map(({ threadFlows }) => threadFlows.flatMap(({ locations }) => locations.map(({ location }) => (location?.message?.text ?? "").split(/[ :,]/u)[0])));
  expect(told).toContainEqual(["detect", "decide", "data", "it"]);
  expect(findingsOfValidator(text)).toEqual([]);
});

test("the run has the tier in its id and the scorecard in its properties", () => {
  const { automationDetails, columnKind, properties } = runOf({});
  expect(automationDetails?.id).toBe("resilint/warm-standby/");
  expect(columnKind).toBe("utf16CodeUnits");
  expect(properties).toMatchObject({ scorecard: { tier: "warm-standby", workloads: [{ name: "shop", verdict: "missed", score: { proven: 40, possible: 62.5 } }] } });
});

test("more findings than GitHub takes are cut to the worst, and the run says so", () => {
  const many = Array.from({ length: 25_001 }, (_, index) => verdict({ severity: index === 0 ? "note" : "error", resource: { ...verdict().resource, block: String(index) } }));
  const { results, invocations } = runOf({ verdicts: many });
  expect(results).toHaveLength(25_000);
  expect(results?.every(({ level }) => level === "error")).toBe(true);
  expect(invocations?.[0]?.toolExecutionNotifications).toMatchObject([{ message: { text: "Left out: 1 finding beyond the 25000 that GitHub takes." } }]);
});

test("of a workload of which no tier is asked the run says so, and so of a run that asks none", () => {
  const free = { ...scorecard({ workload: "toys" }), isFree: true, verdict: undefined, highestMet: undefined, score: undefined, capabilities: [] } as const;
  const some = runOf({ workloads: [scorecard(), free] });
  expect(some.automationDetails?.id).toBe("resilint/warm-standby/");
  expect(some.properties).toMatchObject({ scorecard: { tier: "warm-standby", workloads: [{ name: "shop" }, { name: "toys", tier: "none", verdict: null, score: null }] } });
  const all = runOf({ workloads: [free] });
  expect(all.automationDetails?.id).toBe("resilint/");
  expect(all.properties?.["scorecard"]).toMatchObject({ tier: "none" });
});

test("where workloads have tiers of their own the run has none in its id", () => {
  const { automationDetails, properties } = runOf({ tier: { ...sampleReport().tier, isMixed: true } });
  expect(automationDetails?.id).toBe("resilint/");
  expect(properties).toMatchObject({ scorecard: { workloads: [{ tier: "warm-standby" }] } });
});

test("nothing is called a security problem: nobody asked for that", () => {
  expect(sarif(sampleReport(everything), { showUnknown: true, showPassed: true })).not.toContain("security-severity");
});
