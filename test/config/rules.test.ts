import { describe, expect, test } from "vitest";
import rules from "../../rules/index.ts";
import { check } from "../../src/check.ts";
import { stateConfigurations, type StatedConfigurations } from "../../src/config/state.ts";
import { MemoryFiles } from "../../src/frontends/memory-files.ts";
import { LineIndex } from "../../src/source/source.ts";

const queue = "Resources:\n  Jobs: { Type: AWS::SQS::Queue }\n  Key: { Type: AWS::KMS::Key, Properties: { PendingWindowInDays: 10 } }\n";
const files = { "app/template.yaml": queue, "legacy/template.yaml": queue };

const state = (text: string): StatedConfigurations =>
  stateConfigurations({
    configurations: [{ path: ".resilint.yaml", source: { file: ".resilint.yaml", text } }],
    files: new MemoryFiles(files),
    inputs: Object.entries(files).map(([file, each]) => ({ file, path: file, text: each })),
    pathOf: (file) => file,
    countsFor: () => ".resilint.yaml",
    isSearched: () => true,
    given: { parameters: new Map() },
    rules: rules.map(({ meta }) => meta),
  });

/** What two rules say of each file: `app error`, `legacy holds`. */
async function judged(text: string, rule = "sqs-dlq", insisted: readonly string[] = []): Promise<readonly string[]> {
  const { choices, forAll, tiers, errors } = state(text);
  expect(errors).toEqual([]);
  const inputs = Object.entries(files).map(([file, each]) => ({ file, path: file, text: each, named: false }));
  const report = await check(inputs, { ...(choices && { choices }), forAll, tiers, insisted, rules: rules.filter(({ meta }) => ["sqs-dlq", "kms-deletion-window"].includes(meta.id)) });
  return report.verdicts.filter((each) => each.rule.id === rule).map(({ workload, outcome, severity }) => `${workload} ${outcome === "fails" ? severity : outcome}`);
}

const rulesKey = (text: string): string => `version: 1\nrules: ${text}\n`;

describe("a rule", () => {
  test("is as the tier says where nothing is said of it", async () => {
    expect(await judged("version: 1\n")).toEqual(["app warning", "legacy warning"]);
  });

  test.each([
    ["is not asked", "{ sqs-dlq: false }", []],
    ["is not asked, by a glob", "{ 'sqs-*': false }", []],
    ["is asked, since an id wins over a glob wherever it stands", "{ sqs-dlq: true, 'sqs-*': false }", ["app warning", "legacy warning"]],
    ["has a level", "{ sqs-dlq: error }", ["app error", "legacy error"]],
    ["has a level in a map", "{ sqs-dlq: { level: note } }", ["app note", "legacy note"]],
    ["has that of the last glob", "{ '*': error, 'sqs-*': note }", ["app note", "legacy note"]],
  ])("%s: %s", async (_, text, told) => {
    expect(await judged(rulesKey(text))).toEqual(told);
  });

  test("that the command line selects is asked whatever the configuration says", async () => {
    expect(await judged(rulesKey("{ sqs-dlq: false }"), "sqs-dlq", ["sqs-dlq"])).toEqual(["app warning", "legacy warning"]);
  });

  test("has options", async () => {
    expect(await judged("version: 1\n", "kms-deletion-window")).toEqual(["app warning", "legacy warning"]);
    expect(await judged(rulesKey("{ kms-deletion-window: { window: 10d } }"), "kms-deletion-window")).toEqual(["app holds", "legacy holds"]);
    expect(await judged(rulesKey("{ kms-deletion-window: { window: 11d, level: error } }"), "kms-deletion-window")).toEqual(["app error", "legacy error"]);
  });
});

describe("an override", () => {
  const overridden = (text: string, base = "{ sqs-dlq: note }"): string => `version: 1\nrules: ${base}\noverrides:\n${text}`;

  test("is about some files, and the last one wins", async () => {
    expect(await judged(overridden("  - { files: [legacy], rules: { sqs-dlq: false } }\n"))).toEqual(["app note"]);
    expect(await judged(overridden("  - { files: ['**'], rules: { sqs-dlq: false } }\n  - { files: [app/**], rules: { 'sqs-*': error } }\n"))).toEqual(["app error"]);
  });

  test("keeps what it does not speak of", async () => {
    expect(await judged(overridden("  - { files: [app], rules: { kms-deletion-window: { level: error } } }\n", "{ kms-deletion-window: { window: 11d } }"), "kms-deletion-window")).toEqual(["app error", "legacy warning"]);
  });

  test("has a tier for workloads that lie in its files", async () => {
    expect(await judged("version: 1\ntier: multi-region\noverrides: [{ files: [legacy], tier: backup-restore }]\n")).toEqual(["app error", "legacy warning"]);
    expect(await judged("version: 1\ntier: multi-region\noverrides: [{ files: [legacy], tier: none }]\n")).toEqual(["app error"]);
  });
});

test.each([
  ["a rule that is none", "{ sqs-dql: false }", "2:10: there is no rule `sqs-dql`; did you mean sqs-dlq?"],
  ["a glob that means none", "{ 'foo-*': false }", "2:10: there is no rule `foo-*`; resilint rules lists all"],
  ["a level that is none", "{ sqs-dlq: eror }", "2:19: `eror` is no setting of a rule; write one such as warning"],
  ["a level in a map that is none", "{ sqs-dlq: { level: eror } }", "2:28: `eror` is no level; did you mean error?"],
  ["a list", "{ sqs-dlq: [error] }", "2:19: `sqs-dlq` is a list, where a setting of a rule is wanted; write one such as warning"],
  ["an option that is none", "{ kms-deletion-window: { windw: 7d } }", "2:33: the rule kms-deletion-window has no option `windw`; did you mean window?"],
  ["an option of a rule without any", "{ sqs-dlq-retention: { window: 7d } }", "2:31: the rule sqs-dlq-retention has no option `window`; it has none but level"],
  ["an option that is out of bounds", "{ kms-deletion-window: { window: 60d } }", "2:41: `60d` is nothing for `window`, which is the shortest waiting period before a key is deleted; write a duration of at least 7d and at most 30d, such as 30d"],
  ["an option of another type", "{ dax-replicas: { nodes: 3h } }", "2:33: `3h` is nothing for `nodes`, which is the fewest nodes of a cluster; write a whole number of at least 2 and at most 11, such as 3"],
  ["an option of a glob", "{ 'kms-*': { window: 7d } }", "2:10: options are those of one rule; name it by its id in place of `kms-*`"],
])("%s is told with its place", (_, text, message) => {
  const { errors } = state(rulesKey(text));
  const index = new LineIndex(rulesKey(text));
  expect(errors.map(({ message: said, span }) => `${String(index.position(span.start).line)}:${String(index.position(span.start).column)}: ${said}`)).toEqual([message]);
});
