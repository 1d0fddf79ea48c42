import { expect, test } from "vitest";
import rules from "../../rules/index.ts";
import { check } from "../../src/check.ts";
import type { RuleChoice } from "../../src/engine/choices.ts";
import { FORMATS, type FormatName } from "../../src/outputs/formats.ts";

/** A rule whose failure is a warning by the tier, with the level that a configuration gives it. */
async function written(format: FormatName, level?: NonNullable<RuleChoice["level"]>): Promise<string> {
  const report = await check([{ file: "app.yaml", text: "Resources: { Db: { Type: AWS::RDS::DBInstance } }\n", named: true }], {
    tier: "backup-restore",
    rules: rules.filter(({ meta: { id } }) => id === "rds-instance-multi-az"),
    ...(level && { choices: { of: () => ({ asked: true, level }) } }),
  });
  return FORMATS[format](report, {});
}

/** How a format says how bad a finding is: without a configuration, as an error, a warning and a note. */
const SAID: readonly (readonly [FormatName, RegExp, readonly [string, string, string, string]])[] = [
  ["sarif", /"ruleIndex": 0,\s+"level": "(\w+)"/gu, ["warning", "error", "warning", "note"]],
  ["junit", /<failure [^>]*type="(\w+)"/gu, ["warning", "error", "warning", "note"]],
  ["gitlab", /"severity": "(\w+)"/gu, ["major", "critical", "major", "minor"]],
  ["github", /^::(\w+) file=/gmu, ["warning", "error", "warning", "notice"]],
  ["json", /"severity": "(\w+)"/gu, ["warning", "error", "warning", "note"]],
  ["concise", /^app\.yaml:\d+:\d+: (\w+)/gmu, ["warning", "error", "warning", "note"]],
];

test.each(SAID)("%s tells the level that the configuration gives a rule", async (format, pattern, said) => {
  const levels = [undefined, "error", "warning", "note"] as const;
  const found = await Promise.all(levels.map(async (level) => [...(await written(format, level)).matchAll(pattern)].map(([, word]) => word)));
  expect(found).toEqual(said.map((word) => [word]));
});

test("the rule itself has the level of the tier in SARIF, whatever a configuration gives it", async () => {
  const level = async (chosen?: "error"): Promise<readonly (string | undefined)[]> => [...(await written("sarif", chosen)).matchAll(/"defaultConfiguration": \{\s+"level": "(\w+)"/gu)].map(([, word]) => word);
  expect(await level("error")).toEqual(["warning"]);
  expect(await level()).toEqual(["warning"]);
});
