/**
 * Writes a page for every rule into `docs/rules/`, from the rule's own metadata, and an index of them, and the table of all
 * mechanisms of recovery. `--check` compares instead of writing, so that no page is ever stale.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import rules from "../rules/index.ts";
import type { Rule, RuleMeta } from "../src/engine/define-rule.ts";
import { writtenOption } from "../src/engine/options.ts";
import { typesOf } from "../src/graph/kind.ts";
import type { Language } from "../src/graph/raw.ts";
import { fixFlag } from "../src/outputs/fix-words.ts";
import { sentence } from "../src/outputs/prose.ts";
import { codeBlocks } from "../src/outputs/remedy-example.ts";
import { cellOf, TIERS } from "../src/recovery/tiers.ts";
import { mechanismsPage } from "./mechanisms-page.ts";
import { services } from "./services.ts";

const folder = join(import.meta.dirname, "../docs/rules");
const pages = new Map([...rules.map((rule): [string, string] => [`${rule.meta.id}.md`, page(rule)]), ["README.md", index()]]);
const mechanismsFile = join(import.meta.dirname, "../docs/mechanisms.md");

if (process.argv.includes("--check")) {
  const wrong = [...pages].filter(([name, text]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), "utf8") !== text).map(([name]) => name);
  const stray = existsSync(folder) ? readdirSync(folder).filter((name) => !pages.has(name)) : [];
  for (const name of [...wrong, ...stray]) console.error(`docs/rules/${name} is not what its rule says`);
  const isStale = !existsSync(mechanismsFile) || readFileSync(mechanismsFile, "utf8") !== mechanismsPage();
  if (isStale) console.error("docs/mechanisms.md is not what the mechanisms say");
  if (wrong.length + stray.length > 0 || isStale) {
    console.error("Run npm run docs, and commit what it makes.");
    process.exitCode = 1;
  }
} else {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
  writeFileSync(mechanismsFile, mechanismsPage());
  console.log(`${String(pages.size + 1)} pages`);
}

function page(rule: Rule): string {
  const { id, title, why, remedy, precision = "very-high", example = {}, references, similar = [], frameworks = {}, advice, layerOf, evidenceOf, survives, capability, since } = rule.meta;
  const part = layerOf ?? evidenceOf;
  const rows = [
    ["survives", survives],
    ["capability", capability],
    ["required by", listed(TIERS.filter((tier) => cellOf(capability, tier) === "required"))],
    ["advised by", listed(TIERS.filter((tier) => cellOf(capability, tier) === "advised"))],
    ["judges in CloudFormation", typesIn(rule, "cloudformation")],
    ["judges in Terraform", typesIn(rule, "terraform")],
    ["Well-Architected", listed(frameworks.wellArchitected ?? [])],
    ["NIST SP 800-53", listed(frameworks.nist80053 ?? [])],
    ["options", Object.entries(rule.meta.options ?? {}).map(([name, option]) => `\`${name}\`: ${option.says}; ${writtenOption(option, option.default)} where nothing is said`).join("<br>")],
    ["similar checks", listed(similar)],
    ["precision", precision],
    ["since", since],
  ];
  const notes = [
    ...(advice ? ["This is advice: one level lower than its capability asks, and never a reason for a tier to be missed."] : []),
    ...(part === undefined ? [] : [`It is a part of what [${part}](${part}.md) judges as a whole, and decides nothing by itself.`]),
  ];
  return `${[
    `# ${id}`,
    `**${title}**`,
    ...notes,
    table(rows.filter(([, value]) => value !== "")),
    "## Why it matters",
    paragraphs(why),
    "## What to do",
    paragraphs(remedy),
    ...codeBlocks(example),
    ...fixSection(rule.meta),
    "## References",
    references.map((reference) => `- <${reference}>`).join("\n"),
  ].join("\n\n")  }\n`;
}

function fixSection({ fix, noFix }: RuleMeta): readonly string[] {
  if (fix) return ["## Fix", `\`resilint ${fixFlag(fix)}\` makes it: ${fix.note} (${fix.safety}).`];
  return noFix === undefined ? [] : ["## Fix", `None is written: ${sentence(noFix)}`];
}

function index(): string {
  const list = services();
  const contents = list.map(({ name, rules: own }) => `- [${name}](#${anchor(name)}): ${String(own.length)}`).join("\n");
  const sections = list.flatMap(({ name, rules: own }) => [
    `## ${name}`,
    ["| rule | what is true where it holds | capability |", "|---|---|---|", ...own.map(({ meta }) => `| [${meta.id}](${meta.id}.md) | ${meta.title} | ${meta.capability} |`)].join("\n"),
  ]);
  return `${["# Rules", `Generated from the rules by \`npm run docs\`: ${String(rules.length)} rules, by service.`, contents, ...sections].join("\n\n")}\n`;
}

/** The name of a heading in a link, as GitHub makes it. */
function anchor(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9 -]/gu, "").replaceAll(" ", "-");
}

function typesIn({ kinds }: Rule, language: Language): string {
  const types = new Set(kinds.flatMap((kind) => typesOf(kind, language).map(({ type }) => type)));
  return [...types].map((type) => `\`${type}\``).join(", ");
}

function table(rows: readonly (readonly (string | undefined)[])[]): string {
  return ["| | |", "|---|---|", ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n");
}

function listed(items: readonly string[]): string {
  return items.join(", ");
}

/** Metadata is indented as code; a page is not. */
function paragraphs(text: string): string {
  return text.trim().split(/\n\s*\n/u).map((each) => each.replace(/\s+/gu, " ").trim()).join("\n\n");
}
