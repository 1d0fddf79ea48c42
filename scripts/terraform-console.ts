/**
 * Asks `terraform console` what expressions mean, and writes its answers to `test/frontends/terraform/console.golden.json`, so that a test can
 * compare ours with them where there is no Terraform. Needs terraform on the PATH, and takes some minutes.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Question, questions } from "./terraform-console/expressions.ts";

/** What Terraform says to an expression. */
interface Answer {
  readonly expression: string;
  /** Its value, as `jsonencode` writes it. */
  readonly json?: string;
  /** Its type, as `type` writes it, without spaces. */
  readonly type?: string;
  readonly fails?: true;
}

const golden = join(import.meta.dirname, "../test/frontends/terraform/console.golden.json");
const names = join(import.meta.dirname, "../test/frontends/terraform/functions/names.golden.json");
const workspace = mkdtempSync(join(tmpdir(), "terraform-console-"));
writeFileSync(join(workspace, "none.tfrc"), "");

/** A line that is too long is no line to the console. */
const BATCH = 60;

try {
  const functions = functionNames();
  writeFileSync(names, `${JSON.stringify(functions, undefined, 2)}\n`);
  const asked = questions(functions);
  const answers = [...ask(asked.filter(({ expression }) => isOneLine(expression))), ...asked.filter(({ expression }) => !isOneLine(expression)).flatMap(askOfFile)];
  const inOrder = answers.toSorted((a, b) => (a.expression < b.expression ? -1 : 1));
  writeFileSync(golden, `[\n${inOrder.map((answer) => JSON.stringify(answer)).join(",\n")}\n]\n`);
  console.log(`${String(asked.length)} expressions, ${String(answers.length)} answers, ${String(answers.filter(({ fails }) => fails).length)} of them failures`);
} finally {
  rmSync(workspace, { recursive: true, force: true });
}

function functionNames(): readonly string[] {
  const text = execFileSync("terraform", ["metadata", "functions", "-json"], { encoding: "utf8", env: environment() });
  const data: unknown = JSON.parse(text);
  const signatures = typeof data === "object" && data !== null && "function_signatures" in data ? data.function_signatures : {};
  return Object.keys(signatures ?? {}).filter((name) => !name.includes("::")).sort();
}

/** A comment would swallow what stands behind it on the line, and an open bracket or quote take it in. */
function isOneLine(expression: string): boolean {
  return !expression.includes("\n");
}

/**
 * Many in one run: the console prints the last value only, so they stand in one list, each with whether it has a value and whether that can
 * be written. Where one cannot even be read, the whole run fails, and the halves are asked.
 */
function ask(asked: readonly Question[]): readonly Answer[] {
  if (asked.length === 0) return [];
  if (asked.length > BATCH) return chunks(asked).flatMap(ask);
  const list = asked.map(({ expression }) => `can(${expression}) ? can(jsonencode(${expression})) ? "json" : "none" : "fails"`).join(",");
  const found = listOf(run(`base64encode(jsonencode([${list}]))`));
  if (found.length === asked.length) {
    const failing = asked.filter((_each, index) => found[index] === "fails").map(({ expression }): Answer => ({ expression, fails: true }));
    return [...valuesOf(asked.filter((_each, index) => found[index] === "json")), ...failing];
  }
  if (asked.length === 1) return asked.flatMap(alone);
  const half = Math.ceil(asked.length / 2);
  return [...ask(asked.slice(0, half)), ...ask(asked.slice(half))];
}

function valuesOf(asked: readonly Question[]): readonly Answer[] {
  const values = listOf(run(`base64encode(jsonencode([${asked.map(({ expression }) => `jsonencode(${expression})`).join(",")}]))`));
  if (values.length !== asked.length) return asked.flatMap(alone);
  return asked.map(({ expression, wantsType }, index) => ({ expression, json: String(values[index]), ...(wantsType && typeOf(expression)) }));
}

/** In a run of its own: the console is given the expression as it stands. */
function alone({ expression, wantsType }: Question): readonly Answer[] {
  if (run(expression) === undefined) return [{ expression, fails: true }];
  const value = run(`base64encode(jsonencode(${expression}))`);
  // What is unknown, sensitive, infinite or a comment has no JSON.
  return !value?.startsWith('"') ? [] : [{ expression, json: decoded(value), ...(wantsType && typeOf(expression)) }];
}

/** What stands on several lines is asked for as a local value. */
function askOfFile({ expression }: Question): readonly Answer[] {
  const folder = mkdtempSync(join(workspace, "file-"));
  writeFileSync(join(folder, "main.tf"), `locals {\n  value = ${expression}\n}\n`);
  const value = run("base64encode(jsonencode(local.value))", folder);
  if (value !== undefined && !value.startsWith('"')) return [];
  return [value === undefined ? { expression, fails: true } : { expression, json: decoded(value) }];
}

function typeOf(expression: string): { readonly type?: string } {
  const written = run(`type(${expression})`);
  return written === undefined ? {} : { type: written.replace(/\s+/gu, "").replace(/,(?=[)}\]])/gu, "") };
}

/** What the console prints; undefined where it fails. */
function run(input: string, cwd = workspace): string | undefined {
  const { status, stdout } = spawnSync("terraform", ["console"], { cwd, input, encoding: "utf8", env: environment(), timeout: 20_000, maxBuffer: 100_000_000 });
  return status === 0 ? stdout.trim() : undefined;
}

/** Those of a batch; none where the whole is not known. */
function listOf(printed: string | undefined): readonly unknown[] {
  const list: unknown = printed?.startsWith('"') ? JSON.parse(decoded(printed)) : [];
  return Array.isArray(list) ? list : [];
}

function decoded(printed: string): string {
  return Buffer.from(printed.replaceAll('"', ""), "base64").toString("utf8");
}

function chunks(asked: readonly Question[]): readonly (readonly Question[])[] {
  return Array.from({ length: Math.ceil(asked.length / BATCH) }, (_each, index) => asked.slice(index * BATCH, (index + 1) * BATCH));
}

/** No configuration of the user's, and no network. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, TF_CLI_CONFIG_FILE: join(workspace, "none.tfrc"), CHECKPOINT_DISABLE: "1", NO_COLOR: "1" };
}
