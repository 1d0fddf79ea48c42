/**
 * Makes all fixes in a copy of a folder and looks at what they have done, by means that the program does not use: every changed file is
 * read by another parser, and is laid out as `terraform fmt` does where it was before.
 *
 *     npx tsx scripts/fixes.ts FOLDER [TIER]
 */
import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { parse as hclToJson } from "@cdktf/hcl2json";
import { CLOUDFORMATION_SCHEMA } from "cloudformation-js-yaml-schema";
import jsYaml from "js-yaml";
import { parseAllDocuments } from "yaml";

const [folder, tier = "multi-region"] = process.argv.slice(2);
if (folder === undefined) throw new Error("name a folder: npx tsx scripts/fixes.ts FOLDER [TIER]");

const root = resolve(import.meta.dirname, "..");
const original = resolve(folder);
const copy = mkdtempSync(join(tmpdir(), "fixes-"));
cpSync(original, copy, { recursive: true });

const isFormatted = (text: string): boolean => spawnSync("terraform", ["fmt", "-check", "-"], { input: text }).status !== 3;

const started = Date.now();
const run = fixed();
const lines = run.stderr.split("\n").filter((line) => line.startsWith("resilint: "));
const seconds = (Date.now() - started) / 1000;

const again = fixed().stderr.split("\n").find((line) => line.includes(" fixed ") && /findings? in/u.test(line));

const changed = filesIn(copy).filter((file) => readFileSync(join(copy, file), "utf8") !== readFileSync(join(original, file), "utf8"));
const broken: string[] = [];
for (const file of changed) {
  const why = await problemOf(file);
  if (why !== undefined) broken.push(`${file}: ${why}`);
}

const refused = lines.flatMap((line) => / is not fixed: (.*)$/u.exec(line)?.[1] ?? []);
console.log(`${folder}: ${lines.find((line) => line.includes(" fixed ") && /findings? in/u.test(line)) ?? lines.at(-1) ?? run.stderr.slice(-500)} (${seconds.toFixed(0)} s)`);
console.log(`${String(refused.length)} not fixed:`);
for (const [reason, count] of tally(refused)) console.log(`  ${String(count).padStart(5)}  ${reason}`);
console.log(`${String(changed.length)} files are changed, ${String(broken.length)} of them for the worse`);
for (const each of broken) console.log(`  ${each}`);
if (again !== undefined) console.log(`a second run changes something: ${again}`);
if (process.env["KEEP"] === undefined) rmSync(copy, { recursive: true });
else console.log(`kept in ${copy}`);
process.exitCode = broken.length === 0 && again === undefined && run.status === 0 ? 0 : 1;

function fixed(): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "src/cli/main.ts"), "check", ".", "--no-config", "--tier", tier, "--region", "eu-west-1", "--fix=review", "-v", "--exit-zero", "--format", "concise=/dev/null"], { cwd: copy, encoding: "utf8", maxBuffer: 1 << 30 });
}

function filesIn(base: string): readonly string[] {
  return readdirSync(base, { recursive: true, encoding: "utf8" }).filter((file) => statSync(join(base, file)).isFile());
}

/** What is wrong with a changed file, that was not before. */
async function problemOf(file: string): Promise<string | undefined> {
  const [before, after] = [original, copy].map((base) => readFileSync(join(base, file), "utf8"));
  if (before === undefined || after === undefined) return "it is gone";
  if (before.includes("\r\n") !== after.includes("\r\n")) return "its line breaks are others";
  const read = extname(file) === ".tf" ? readHcl : /^[\s\uFEFF]*\{/u.test(after) ? readJson : readYaml;
  const [was, is] = [await read(file, before), await read(file, after)];
  if (is !== undefined) return was?.replaceAll(/\d+/gu, "") === is.replaceAll(/\d+/gu, "") ? undefined : is;
  if (read === readHcl && isFormatted(before) && !isFormatted(after)) return "terraform fmt would change it";
  return undefined;
}

async function readHcl(file: string, text: string): Promise<string | undefined> {
  try {
    await hclToJson(file, text);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function readJson(_: string, text: string): string | undefined {
  try {
    JSON.parse(text.replace(/^\uFEFF/u, ""));
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** By two parsers, the second one's second reading among them. */
function readYaml(_: string, text: string): string | undefined {
  const [wrong] = parseAllDocuments(text, { logLevel: "silent" }).flatMap((document) => ("errors" in document ? document.errors : []));
  if (wrong) return wrong.message;
  try {
    jsYaml.safeLoad(text, { schema: CLOUDFORMATION_SCHEMA });
    return undefined;
  } catch (error) {
    return String(error).split("\n")[0];
  }
}

/** How often each reason is given, without the names in it. */
function tally(reasons: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) {
    const kind = reason.replace(/^\S+ (?=comes|hangs|is|refers|stands|cannot)/u, "… ").replaceAll(/`[^`]*`/gu, "`…`").replaceAll(/\b\d+ places/gu, "N places");
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

