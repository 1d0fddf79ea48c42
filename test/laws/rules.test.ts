import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import rules from "../../rules/index.ts";
import { typesOf } from "../../src/graph/kind.ts";
import type { Language } from "../../src/graph/raw.ts";
import { workloadKind } from "../../src/graph/workload-subject.ts";
import { CAPABILITIES } from "../../src/recovery/tiers.ts";

const folder = join(import.meta.dirname, "../../rules");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.includes("/") && file.endsWith(".ts") && !/\.(?:test|example)\.ts$/u.test(file))
  .sort();

const LANGUAGES: readonly Language[] = ["cloudformation", "terraform"];

/** Remedies that no code of a language can show by itself. */
const WITHOUT_EXAMPLE: Readonly<Record<string, readonly Language[]>> = {
  // AWS chooses a part of the name by which the member of the second region names the whole: a stack there takes it as a parameter.
  "memorydb-multi-region": ["cloudformation"],
  // The manifest of a CDK application says it, and no template does.
  "stack-termination-protection": ["cloudformation", "terraform"],
  // AWS replicates none of these stores: somebody attests a copy of their own in the configuration.
  "workload-data-replicated": ["cloudformation", "terraform"],
};

/** One word for one thing, and AWS's names as AWS writes them. */
const OTHER_WORDS = /\bbilled\b|edge-optimised|\blives? in one region|\bAZs?\b(?<!Multi-AZ|Single-AZ)/u;

const linesOf = (file: string): number => readFileSync(join(folder, file), "utf8").trimEnd().split("\n").length;

/** `rds/instance-multi-az.ts` holds `rds-instance-multi-az`. */
const idOf = (file: string): string => file.replace(/\.ts$/u, "").replace("/", "-");

describe("the list of rules", () => {
  it("is what stands on the disk, in the order of ids", () => {
    expect(rules.map(({ meta }) => meta.id)).toEqual(files.map(idOf).sort());
  });

  it("has a test beside every rule", () => {
    expect(files.filter((file) => !existsSync(join(folder, file.replace(/\.ts$/u, ".test.ts"))))).toEqual([]);
  });

  it("refers only to rules that exist", () => {
    const ids = new Set(rules.map(({ meta }) => meta.id));
    const named = rules.flatMap(({ meta }) => [meta.layerOf, meta.evidenceOf, ...(meta.yieldsTo ?? [])].filter((id) => id !== undefined));
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("the rules together", () => {
  it("have no more than 40 lines in the median", () => {
    const lengths = files.map(linesOf).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(40);
  });

  it("lack an example only for a reason", () => {
    const ids = rules.map(({ meta }) => meta.id);
    expect(Object.keys(WITHOUT_EXAMPLE).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))("%s", (id, { meta, kinds }) => {
  it("says what it is, why it matters and what to do", () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/u);
    expect(meta.title).toMatch(/^\S.*[^.]$/u);
    expect(meta.why.trim().length, "why").toBeGreaterThan(60);
    expect(meta.remedy.trim().length, "remedy").toBeGreaterThan(30);
    expect(kinds.length).toBeGreaterThan(0);
    expect(Object.hasOwn(CAPABILITIES, meta.capability)).toBe(true);
  });

  it("says one thing by one word", () => {
    for (const text of [meta.title, meta.why, meta.remedy]) expect(text).not.toMatch(OTHER_WORDS);
  });

  it("shows its remedy in each language of its kinds", () => {
    const spoken = LANGUAGES.filter((language) => kinds.some((kind) => kind.name === workloadKind.name || typesOf(kind, language).length > 0));
    const lacking = spoken.filter((language) => meta.example?.[language] === undefined);
    expect(lacking).toEqual(WITHOUT_EXAMPLE[id] ?? []);
  });

  it("indents its examples by two blanks, and leaves none at the end of a line", () => {
    for (const text of LANGUAGES.map((language) => meta.example?.[language] ?? "")) {
      expect(text).not.toMatch(/\t|[^\n] +\n/u);
      expect(text.split("\n").filter((line) => (/^ */u.exec(line)?.[0].length ?? 0) % 2 !== 0)).toEqual([]);
    }
  });

  it("has a comment that says what is decided, and why", () => {
    const file = files.find((each) => idOf(each) === id);
    expect(file === undefined ? "" : readFileSync(join(folder, file), "utf8")).toMatch(/\*\/\nexport default defineRule/u);
  });

  it("cites the documentation of AWS, and of Terraform where that is another matter", () => {
    const terraform = /^https:\/\/(?:registry\.terraform\.io\/providers\/hashicorp\/aws|developer\.hashicorp\.com\/terraform)\//u;
    const ofAws = meta.references.filter((page) => !terraform.test(page));
    expect(ofAws.length).toBeGreaterThan(0);
    for (const page of meta.references) expect(page).toMatch(/^https:\/\//u);
    for (const page of ofAws) expect(page).toMatch(/^https:\/\/(?:docs\.aws\.amazon\.com|repost\.aws|aws\.amazon\.com)\//u);
  });

  it("is one screen, names no tier, no language and no property of one", () => {
    const file = files.find((each) => idOf(each) === id);
    const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8");
    expect(text.split("\n").length).toBeLessThanOrEqual(80);
    const code = text.slice(text.indexOf("  on:"));
    expect(code).not.toMatch(/backup-restore|pilot-light|warm-standby|multi-region|active-active/u);
    expect(code).not.toMatch(/AWS::|\baws_|cloudformation|terraform/iu);
  });
});
