import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { decode } from "../source/decode.ts";
import type { FileRead } from "./folder.ts";

/** Reads a file of the machine as text, or says why it is none: `larger` is what to say of one that is larger than 5 MB. */
export function readText(path: string, larger: string): FileRead {
  try {
    return statSync(path).size > mostOf(path) ? tooLarge(path, larger) : textOf(readFileSync(path), path, larger);
  } catch (error) {
    return problem(`it cannot be read: ${reasonOf(error)}`);
  }
}

/**
 * False where a file certainly holds none of some words of ASCII, by its bytes. One that is larger than what is read at once, or in which
 * a byte is zero, as in UTF-16, may hold them; one that cannot be read does not.
 */
export function fileHolds(path: string, words: readonly string[]): boolean {
  try {
    const file = openSync(path, "r");
    try {
      const length = readSync(file, START, 0, START.length, 0);
      return length === START.length || [...words, 0].some((each) => START.subarray(0, length).includes(each));
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

/** What the bytes of a file say, or why they are no text. */
export function textOf(bytes: Uint8Array, path: string, larger = LARGER): FileRead {
  if (bytes.length > mostOf(path)) return tooLarge(path, larger);
  const decoded = decode(bytes);
  switch (decoded.is) {
    case "text":
      return decoded;
    case "binary":
      return problem("it is no text file");
    case "malformed":
      return problem(decoded.problem);
  }
}

/** The most bytes of a file that is read. */
export const mostOf = (path: string): number => (RECORDS.test(path) ? MAX_RECORDS : MAX_BYTES);

export const tooLarge = (path: string, larger = LARGER): FileRead => problem(RECORDS.test(path) ? "it is larger than 32 MB" : larger);

/** What the machine says when it cannot open a file, as a clause. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS.get(code) ?? (error instanceof Error ? error.message : String(error));
}

const problem = (what: string): FileRead => ({ is: "problem", problem: what });

const REASONS: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["ENOENT", "it is gone"],
  ["ELOOP", "its links lead in a circle"],
  ["EMFILE", "too many files are open"],
]);

const LARGER = "it is larger than 5 MB";
/** The start of a file. What is asked for stands in it, or the file is read whole. */
const START = Buffer.alloc(64 * 1024);
const MAX_BYTES = 5 * 1024 * 1024;

/** What the CDK records of all constructs of an application grows with it, and has no limit of CloudFormation's. */
const RECORDS = /(?:^|[\\/.])(?:manifest|tree|metadata)\.json$/u;
const MAX_RECORDS = 32 * 1024 * 1024;
