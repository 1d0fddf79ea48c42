import { describe, expect, test } from "vitest";
import { check, type CheckOptions } from "../../src/check.ts";
import { stateConfigurations } from "../../src/config/state.ts";
import { MemoryFiles } from "../../src/frontends/memory-files.ts";
import { folderOf } from "../../src/frontends/folder.ts";
import { LineIndex } from "../../src/source/source.ts";

const YAML = "Resources:\n  Db: { Type: AWS::RDS::DBInstance }\n  OrderDb: { Type: AWS::RDS::DBInstance }\n";
const PROJECT = { "infra/app.yaml": YAML, "infra/other/app.yaml": YAML, "module/main.tf": 'resource "aws_db_instance" "a" {\n  count = 2\n}\n' };

/** What becomes of each database whose configuration accepts something, by file; and what is told. */
async function found(ignores: string, options: CheckOptions & { nearer?: string } = {}): Promise<readonly string[]> {
  const text = `version: 1\nignores:\n${ignores}`;
  const { nearer, ...others } = options;
  const configurations = [{ path: ".resilint.yaml", source: { file: ".resilint.yaml", text } }, ...(nearer === undefined ? [] : [{ path: `${nearer}/.resilint.yaml`, source: { file: `${nearer}/.resilint.yaml`, text: "version: 1\n" } }])];
  const files = new MemoryFiles(PROJECT);
  const stated = stateConfigurations({
    configurations,
    files,
    inputs: Object.entries(PROJECT).map(([path, content]) => ({ path, file: path, text: content })),
    pathOf: (file) => file,
    countsFor: (path) => (nearer !== undefined && folderOf(path).startsWith(nearer) ? `${nearer}/.resilint.yaml` : ".resilint.yaml"),
    isSearched: () => true,
    given: { parameters: new Map() },
  });
  const place = (file: string, start: number): string => {
    const { line, column } = new LineIndex(file === ".resilint.yaml" ? text : "").position(start);
    return `${file}:${String(line)}:${String(column)}`;
  };
  if (stated.errors.length > 0) return stated.errors.map(({ message, span }) => `${place(span.file, span.start)} ${message}`);
  const inputs = Object.entries(PROJECT).map(([file, content]) => ({ file, text: content, named: true }));
  const report = await check(inputs, { tier: "warm-standby", today: "2026-06-15", region: "eu-west-1", files, accepted: stated.accepted, sources: configurations.map(({ source }) => source), ...others });
  const verdicts = report.verdicts.filter(({ rule, outcome }) => rule.id === "rds-instance-multi-az" && outcome === "fails");
  return [
    ...verdicts.flatMap(({ resource, location, suppressed }) => (suppressed ? [`${location.file} ${resource.address}: ${suppressed.reason ?? ""} (${suppressed.by}) at ${String(suppressed.location.startLine)}:${String(suppressed.location.startColumn)}`] : [])),
    ...report.diagnostics.map(({ level, message, location }) => `${level} ${location?.file ?? ""}:${String(location?.startLine)} ${message}`),
  ].sort();
}

const RULE = "rules: [rds-instance-multi-az], reason: why";

describe("the ignores of a configuration accept", () => {
  test("what is found anywhere, where they name no more", async () => {
    expect(await found(`  - { ${RULE} }\n`)).toEqual([
      "infra/app.yaml Db: why (configuration) at 3:15",
      "infra/app.yaml OrderDb: why (configuration) at 3:15",
      "infra/other/app.yaml Db: why (configuration) at 3:15",
      "infra/other/app.yaml OrderDb: why (configuration) at 3:15",
      "module/main.tf aws_db_instance.a[0]: why (configuration) at 3:15",
      "module/main.tf aws_db_instance.a[1]: why (configuration) at 3:15",
    ]);
  });

  test.each([
    ["resources by logical id", 'resources: ["Order*"]', ["infra/app.yaml OrderDb", "infra/other/app.yaml OrderDb"]],
    ["resources by address", 'resources: ["aws_db_instance.a[1]"]', ["module/main.tf aws_db_instance.a[1]"]],
    ["resources by the address of their block", "resources: [aws_db_instance.a]", ["module/main.tf aws_db_instance.a[0]", "module/main.tf aws_db_instance.a[1]"]],
    ["files", "files: [infra/*.yaml]", ["infra/app.yaml Db", "infra/app.yaml OrderDb"]],
    ["a folder", "files: [infra/other]", ["infra/other/app.yaml Db", "infra/other/app.yaml OrderDb"]],
    ["resources in files", "files: [infra/other/**], resources: [Db]", ["infra/other/app.yaml Db"]],
  ])("%s", async (_, more, expected) => {
    expect(await found(`  - { ${RULE}, ${more} }\n`)).toEqual(expected.map((each) => `${each}: why (configuration) at 3:15`));
  });

  test("nothing where another configuration counts", async () => {
    expect(await found(`  - { ${RULE}, resources: [Db] }\n`, { nearer: "infra/other" })).toEqual(["infra/app.yaml Db: why (configuration) at 3:15"]);
  });

  test("to their last day, and are told with their place from then on", async () => {
    expect(await found(`  - { ${RULE}, resources: [Db], until: 2026-06-14 }\n`)).toEqual([
      "note .resilint.yaml:3 this ignore of `rds-instance-multi-az` expired on 2026-06-14, so what it accepted is reported again; correct the resource, or set a later date",
    ]);
    expect(await found(`  - { ${RULE}, resources: [Db], until: 2026-06-15 }\n`)).toHaveLength(2);
  });

  test("nothing where they are turned off", async () => {
    expect(await found(`  - { ${RULE} }\n`, { ignores: { off: true } })).toEqual([]);
  });

  test("nothing by the name of no rule, or of all", async () => {
    expect(await found("  - { rules: [rds-instance-multi-zone, '*'], reason: why }\n")).toEqual([
      "warning .resilint.yaml:3 `*` means every rule, and such an ignore is refused; name the rules that it is for, such as `rds-instance-multi-az` or `rds-*`",
    ]);
  });

  test("and are told to be unused where that is asked for: they may be for files that a run does not read", async () => {
    const unused = `  - { ${RULE}, resources: [Db] }\n  - { rules: [rds-instance-multi-az], reason: why, resources: [Mars] }\n`;
    expect(await found(unused)).toHaveLength(2);
    expect(await found(unused, { ignores: { reportUnused: true } })).toContain("warning .resilint.yaml:4 `rds-instance-multi-az` finds nothing that this ignore would accept; remove it");
  });
});

test.each([
  ["  - { rules: [rds-a] }\n", /3:5 .*reason/u],
  ["  - { reason: why }\n", /3:5 .*rules/u],
  ["  - { rules: [], reason: why }\n", /3:14 `rules` is an empty list/u],
  ["  - { rules: [rds-a], reason: why, until: tomorrow }\n", /3:43 `tomorrow` is no date/u],
  ["  - { rules: [rds-a], reason: why, resource: [x] }\n", /3:36 .*did you mean `?resources/u],
  ["  - { rules: [rds-a], reason: why, files: [/etc] }\n", /3:44 `\/etc` is no glob that can be read/u],
])("what is wrong in an ignore is told: %s", async (ignores, expected) => {
  const [told] = await found(ignores);
  expect(told).toMatch(expected);
});
