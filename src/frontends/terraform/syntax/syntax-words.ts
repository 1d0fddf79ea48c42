import { Worker } from "node:worker_threads";
import type { Diagnostic } from "../../../source/diagnostic.ts";
import { LineIndex, type SourceText } from "../../../source/source.ts";
import { isJsonName } from "./json-name.ts";

/** What Terraform itself would say is wrong with a file, and on which line. */
export interface SyntaxWord {
  readonly line: number;
  readonly message: string;
}

/**
 * Asks HashiCorp's own parser what is wrong with a file that we cannot read. It is a program of its own that may hang, crash and print, so it
 * runs in a thread that is ended after two seconds, and is given neither large nor deep files, nor JSON, which it would take for its own language. Whatever happens, the answer comes: nothing at
 * worst, and our own words stay. `workerFile` is where that thread's program lies.
 */
export async function syntaxWords({ file, text }: SourceText, workerFile: string, patience = PATIENCE): Promise<readonly SyntaxWord[]> {
  if (isJsonName(file) || Buffer.byteLength(text) > MAX_BYTES || deepest(text) > MAX_LEVELS) return [];
  return wordsIn(await answer(text, workerFile, patience));
}

/** Diagnostics with Terraform's words in place of ours, on the lines of which it has any. */
export function inTerraformsWords(diagnostics: readonly Diagnostic[], words: readonly SyntaxWord[], { text }: SourceText): readonly Diagnostic[] {
  const lines = new LineIndex(text);
  const byLine = new Map([...words].reverse().map(({ line, message }) => [line, message]));
  return diagnostics.map((diagnostic) => {
    const message = byLine.get(lines.position(diagnostic.span.start).line);
    return message === undefined || diagnostic.level !== "error" ? diagnostic : { ...diagnostic, message };
  });
}

/** What its error says, in one piece; nothing where there is none, or no answer. */
export function answer(text: string, workerFile: string, patience: number): Promise<string> {
  return new Promise((resolve) => {
    const worker = new Worker(workerFile, {
      workerData: { file: FILE, text },
      argv: [],
      env: {},
      execArgv: [],
      stdin: false,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    const end = (said: string): void => {
      clearTimeout(timer);
      resolve(said);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(""), patience);
    worker.stdout.resume();
    worker.stderr.resume();
    worker.on("message", (said: unknown) => end(typeof said === "string" ? said : ""));
    worker.on("error", () => end(""));
    worker.on("exit", () => end(""));
  });
}

/** `file:2,1-2: Summary; detail.`, one after the other. */
function wordsIn(said: string): readonly SyntaxWord[] {
  return [...said.matchAll(WORD)].flatMap(([, line, summary, detail]) => {
    if (line === undefined || summary === undefined || detail === undefined) return [];
    const told = detail.trim().replace(/\.$/u, "").replace(/@\.tf:(\d+)[\d,-]*/gu, "line $1");
    return [{ line: Number(line), message: told === "" ? summary : `${summary}: ${told}` }];
  });
}

/** The most brackets that may be open at once; those in texts count, too. */
function deepest(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [bracket] of text.matchAll(/[[\](){}]/gu)) {
    depth = "[({".includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    most = Math.max(most, depth);
  }
  return most;
}

/** A name that hardly stands in a file, by which the answers are told apart. */
const FILE = "@.tf";
const WORD = /@\.tf:(\d+),\d+-[\d,]+: ([^;@]*); (.*?)(?<=; |\S)(?=\s*(?:@\.tf:[\d,-]+: |\]?$))/gsu;
const PATIENCE = 2000;
const MAX_BYTES = 1_000_000;
const MAX_LEVELS = 200;
