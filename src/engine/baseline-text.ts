import { entriesOf, type BaselineEntry, type BaselineFinding } from "./baseline.ts";

/** What a file of a baseline says, or why it says nothing. */
export type ReadBaseline = { readonly is: "baseline"; readonly entries: readonly BaselineEntry[] } | { readonly is: "wrong"; readonly problem: string; readonly line?: number };

/** The version of the format that this program reads and writes: `schemas/baseline-1.schema.json`. */
const VERSION = 1;

/** Lays a baseline out: a finding is a line, or a line for each of its subjects, so that a change of it is a change of few lines. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(({ rule, file, fingerprint, outcome, subjects }) => {
    const head = Object.entries({ rule, file, fingerprint, ...(outcome && { outcome }) }).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}, `);
    const [only = "", ...others] = subjects.map((subject) => JSON.stringify(subject));
    const listed = others.length === 0 ? `[${only}]` : `[\n${[only, ...others].map((subject) => `      ${subject}`).join(",\n")}\n    ]`;
    return `    { ${head.join("")}"subjects": ${listed} }`;
  });
  return `{\n  "version": ${String(VERSION)},\n  "findings": [${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n  `}]\n}\n`;
}

/** Reads the text of a baseline. Findings that stand there twice, as a merge of two branches may leave them, are one. */
export function readBaseline(text: string): ReadBaseline {
  const conflict = /^(?:<{7}|>{7}) /mu.exec(text);
  if (conflict) return { is: "wrong", problem: "a merge of Git has left conflict markers in it", line: lineAt(text, conflict.index) };
  const parsed = parse(text);
  if (parsed.is === "wrong") return parsed;
  const { value } = parsed;
  if (!isObject(value) || !("version" in value)) return { is: "wrong", problem: "it is no baseline: it states no version" };
  if (value["version"] !== VERSION) {
    return { is: "wrong", problem: `it is of version ${JSON.stringify(value["version"])}, and this version of Resilint knows version ${String(VERSION)}` };
  }
  const findings = value["findings"];
  if (!Array.isArray(findings)) return { is: "wrong", problem: "`findings` is no list" };
  const instances: BaselineFinding[] = [];
  for (const [index, finding] of findings.entries()) {
    const problem = problemOf(finding, instances);
    if (problem !== undefined) return { is: "wrong", problem: `in its finding ${String(index + 1)} ${problem}` };
  }
  return { is: "baseline", entries: entriesOf(instances) };
}

/** Adds the instances of a finding to the others; says what is wrong where something is. */
function problemOf(finding: unknown, instances: BaselineFinding[]): string | undefined {
  if (!isObject(finding)) return "there is no object";
  const [rule, file, fingerprint] = ["rule", "file", "fingerprint"].map((key) => finding[key]);
  if (!isText(rule)) return "`rule` is no text";
  if (!isText(file)) return "`file` is no text";
  if (!isText(fingerprint)) return "`fingerprint` is no text";
  const { outcome = "fails", subjects } = finding;
  if (outcome !== "fails" && outcome !== "unknown") return "`outcome` is not \"unknown\"";
  if (!Array.isArray(subjects) || subjects.length === 0) return "`subjects` is no list of texts";
  for (const subject of subjects) {
    if (!isText(subject)) return "`subjects` is no list of texts";
    instances.push({ rule, file, fingerprint, outcome, subject });
  }
  return undefined;
}

type Parsed = { readonly is: "value"; readonly value: unknown } | { readonly is: "wrong"; readonly problem: string; readonly line?: number };

function parse(text: string): Parsed {
  try {
    return { is: "value", value: JSON.parse(text.replace(/^\uFEFF/u, "")) };
  } catch (error) {
    const offset = offsetIn(error instanceof Error ? error.message : "", text);
    return { is: "wrong", problem: text.trim() === "" ? "it is empty" : "it is no JSON", ...(offset !== undefined && { line: lineAt(text, offset) }) };
  }
}

/** Where JSON ends, as the engine says it in words: not every error has its place. */
function offsetIn(message: string, text: string): number | undefined {
  const [, position] = /at position (\d+)/u.exec(message) ?? [];
  return position !== undefined ? Number(position) : message.includes("end of JSON") ? text.trimEnd().length : undefined;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
