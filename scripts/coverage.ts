/**
 * Writes `docs/coverage.md`: for each rule and language the number of examples in its test that hold, fail and are unknown. Vitest
 * is asked for the names of the tests, which `testRule` gives them. `--check` compares instead of writing; an outcome without an
 * example is an error either way.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import rules from "../rules/index.ts";
import type { Rule } from "../src/engine/define-rule.ts";
import { typesOf } from "../src/graph/kind.ts";
import type { Language } from "../src/graph/raw.ts";
import { workloadKind } from "../src/graph/workload-subject.ts";
import { keepFresh, table } from "./fresh.ts";

const LANGUAGES: readonly { readonly language: Language; readonly name: string }[] = [
  { language: "cloudformation", name: "CloudFormation" },
  { language: "terraform", name: "Terraform" },
];

/** How the names of tests begin. The remedy's own example is one that holds. */
const OUTCOMES = ["holds", "fails", "is unknown"] as const;

const tests = testNames();
const rows = rules.map((rule) => ({ rule, cells: LANGUAGES.flatMap(({ language, name }) => OUTCOMES.map((outcome) => cell(rule, language, name, outcome))) }));
const empty = rows.flatMap(({ rule, cells }) => (cells.includes("0") ? [rule.meta.id] : []));
for (const id of empty) console.error(`${id} lacks an example of an outcome in one of its languages`);
if (empty.length > 0) process.exitCode = 1;

const total = (column: number): string => String(rows.reduce((sum, { cells }) => sum + (Number(cells[column]) || 0), 0));
const titles = LANGUAGES.flatMap(({ name }) => ["holds", "fails", "unknown"].map((outcome) => `${name} ${outcome}:`));
const text = `${[
  "# Coverage",
  "Generated from the tests of the rules by `npm run coverage`: how many examples of a rule hold, fail and are unknown, in each language. In a language in which AWS has nothing of the kind there is `-`, and `never` where a rule has no way to fail or to be unknown.",
  table(["rule", ...titles], [["**all rules**", ...titles.map((_, column) => `**${total(column)}**`)], ...rows.map(({ rule, cells }) => [`[${rule.meta.id}](rules/${rule.meta.id}.md)`, ...cells])]),
].join("\n\n")}\n`;
keepFresh("docs/coverage.md", text, "npm run coverage");

function cell({ meta, kinds }: Rule, language: Language, name: string, outcome: (typeof OUTCOMES)[number]): string {
  if (!kinds.some((kind) => kind.name === workloadKind.name || typesOf(kind, language).length > 0)) return "-";
  const own = tests.get(meta.id) ?? [];
  if (own.some((test) => test.startsWith("is asked in ") && test !== `is asked in ${name} only`)) return "-";
  const found = own.filter((test) => test.startsWith(`${outcome} in ${name}: `) || (outcome === "holds" && test === `holds where its remedy is followed in ${name}`));
  const never = { holds: "", fails: "never fails: ", "is unknown": "is never unknown: " }[outcome];
  return found.length === 0 && never !== "" && own.some((test) => test.startsWith(never)) ? "never" : String(found.length);
}

/** The names of the tests of each rule, as Vitest collects them. */
function testNames(): ReadonlyMap<string, readonly string[]> {
  const scratch = mkdtempSync(join(tmpdir(), "resilint-coverage-"));
  try {
    const root = join(import.meta.dirname, "..");
    const list = join(scratch, "tests.json");
    const { status, stderr } = spawnSync(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), "list", "rules/", `--json=${list}`], { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(`the tests cannot be listed: ${stderr}`);
    return grouped(JSON.parse(readFileSync(list, "utf8")));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function grouped(listed: unknown): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const test of Array.isArray(listed) ? listed : []) {
    const [rule = "", ...rest] = nameOf(test).split(" > ");
    found.set(rule, [...(found.get(rule) ?? []), rest.join(" > ")]);
  }
  return found;
}

function nameOf(test: unknown): string {
  return typeof test === "object" && test !== null && "name" in test && typeof test.name === "string" ? test.name : "";
}
