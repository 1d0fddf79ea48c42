import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import rules from "../../rules/index.ts";
import { CAPABILITIES } from "../../src/recovery/tiers.ts";

const folder = join(import.meta.dirname, "../../rules");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.includes("/") && file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .sort();

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

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))("%s", (id, { meta, kinds }) => {
  it("says what it is, why it matters and what to do", () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/u);
    expect(meta.title).toMatch(/^\S.*[^.]$/u);
    expect(meta.why.trim().length, "why").toBeGreaterThan(60);
    expect(meta.remedy.trim().length, "remedy").toBeGreaterThan(30);
    expect(kinds.length).toBeGreaterThan(0);
    expect(Object.hasOwn(CAPABILITIES, meta.capability)).toBe(true);
  });

  it("cites the documentation of AWS, and of Terraform where that is another matter", () => {
    const terraform = /^https:\/\/(?:registry\.terraform\.io\/providers\/hashicorp\/aws|developer\.hashicorp\.com\/terraform)\//u;
    const ofAws = meta.references.filter((page) => !terraform.test(page));
    expect(ofAws.length).toBeGreaterThan(0);
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
