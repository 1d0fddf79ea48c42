import { expect } from "vitest";
import rule from "../../rules/rds/instance-multi-az.ts";
import { check, type CheckOptions } from "../../src/check.ts";
import { MemoryFiles } from "../../src/frontends/memory-files.ts";

type Texts = Readonly<Record<string, string>>;

/** A module that has nothing to do with the hostile one: it is judged whatever stands beside it. */
const HEALTHY: Texts = { "healthy/main.tf": 'resource "aws_db_instance" "healthy" {\n  multi_az = false\n}\n' };

/** What a run says of hostile files, and not of the healthy one beside them: its diagnostics, and why verdicts are not known. What is in `.terraform` and templates is found, and not given. */
export async function told(hostile: Texts, options: CheckOptions = {}): Promise<readonly string[]> {
  const texts = { ...hostile, ...HEALTHY };
  const given = Object.entries(texts).filter(([file]) => /\.(?:tf|tofu|tfvars|json)$/u.test(file) && !file.includes(".terraform/"));
  const files = given.map(([file, text]) => ({ file, text, named: false }));
  const report = await check(files, { tier: "warm-standby", rules: [rule], explain: { unknown: true }, files: new MemoryFiles(new Map(Object.entries(texts))), ...options });
  const verdicts = report.verdicts.map(({ resource, outcome, message }) => ({ address: resource.address, outcome, message }));
  const [healthy, ...others] = verdicts.filter(({ address }) => address === "aws_db_instance.healthy");
  expect([healthy?.outcome, others.length]).toEqual(["fails", 0]);
  return [...report.diagnostics.map(({ message }) => message), ...verdicts.filter((each) => each !== healthy && each.outcome !== "holds").map(({ address, message }) => `${address}: ${message}`)];
}

/** A database that has its second zone if a value says so. */
export const database = (value: string): string => `resource "aws_db_instance" "bad" {\n  multi_az = ${value}\n}\n`;

export const times = (count: number, write: (index: number) => string, separator = "\n"): string => Array.from({ length: count }, (_, index) => write(index)).join(separator);

/** Locals `a0` to `a<count>`, each of which is made of the one before. */
export const chain = (count: number, first: string, each: (before: string) => string): string =>
  `locals {\n  a0 = ${first}\n${times(count, (index) => `  a${String(index + 1)} = ${each(`local.a${String(index)}`)}`)}\n}\n`;

export const nested = (depth: number, open: string, inner: string, close: string): string => open.repeat(depth) + inner + close.repeat(depth);
