import { readFileSync, statSync } from "node:fs";
import { decode } from "../source/decode.ts";
import type { FileRead } from "./folder.ts";

/** Reads a file of the machine as text, or says why it is none: `larger` is what to say of one that is larger than 5 MB. */
export function readText(path: string, larger: string): FileRead {
  try {
    const [most, tooLarge] = RECORDS.test(path) ? [MAX_RECORDS, "it is larger than 32 MB"] : [MAX_BYTES, larger];
    if (statSync(path).size > most) return problem(tooLarge);
    const bytes = readFileSync(path);
    if (bytes.length > most) return problem(tooLarge);
    const decoded = decode(bytes);
    switch (decoded.is) {
      case "text":
        return decoded;
      case "binary":
        return problem("it is no text file");
      case "malformed":
        return problem(decoded.problem);
    }
  } catch (error) {
    return problem(`it cannot be read: ${reasonOf(error)}`);
  }
}

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

const MAX_BYTES = 5 * 1024 * 1024;

/** What the CDK records of all constructs of an application grows with it, and has no limit of CloudFormation's. */
const RECORDS = /(?:^|[\\/.])(?:manifest|tree|metadata)\.json$/u;
const MAX_RECORDS = 32 * 1024 * 1024;
