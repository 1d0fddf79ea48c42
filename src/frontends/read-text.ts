import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { decode } from "../source/decode.ts";
import type { FileRead } from "./folder.ts";
import { beginsLikePlan } from "./terraform/plan/sniff.ts";

/** Reads a file of the machine as text, or says why it is none: `larger` is what to say of one that is larger than 5 MB, and no plan. */
export function readText(path: string, larger: string): FileRead {
  try {
    const bytes = bytesOf(path, mostOf(path));
    if (bytes !== undefined) return textOf(bytes, path, larger);
    if (!beginsLikePlan(beginningOf(path).toString("utf8"))) return tooLarge(path, larger);
    const plan = bytesOf(path, MAX_PLAN);
    return plan === undefined ? problem(`this plan is larger than ${String(MAX_PLAN / MEGABYTE)} MB; check the plans of its parts`) : asText(plan);
  } catch (error) {
    return problem(`it cannot be read: ${reasonOf(error)}`);
  }
}

/**
 * The bytes of a file, undefined where they are more than `most`: no more than that is ever read, whatever its size is said to be and however it grows meanwhile.
 * What is no file by the time it is opened (a pipe, which may have nobody at its other end, or a device without an end) is not read; a pipe that somebody names
 * himself is, where `mayBePipe` says so.
 */
export function bytesOf(path: string, most: number, { mayBePipe = false }: { readonly mayBePipe?: boolean } = {}): Uint8Array | undefined {
  const file = openSync(path, mayBePipe ? constants.O_RDONLY : WITHOUT_WAITING);
  try {
    const stats = fstatSync(file);
    if (!mayBePipe && !stats.isFile() && !stats.isDirectory()) throw new Error("it is no file");
    return stats.isFile() && stats.size > most ? undefined : upTo(most, file, stats.size);
  } finally {
    closeSync(file);
  }
}

/** Reads to the end, which may come later than the size says: some files of the system state none. */
function upTo(most: number, file: number, size: number): Uint8Array | undefined {
  let buffer = Buffer.allocUnsafe(Math.min(size, most) + 1);
  let length = 0;
  for (;;) {
    const read = readSync(file, buffer, length, buffer.length - length, null);
    length += read;
    if (read === 0) return buffer.subarray(0, length);
    if (length > most) return undefined;
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(Math.max(2 * length, CHUNK), most + 1));
  }
}

/**
 * False where a file certainly holds none of some words of ASCII, by its bytes. One that is larger than what is read at once, or in which
 * a byte is zero, as in UTF-16, may hold them; one that cannot be read does not.
 */
export function fileHolds(path: string, words: readonly string[]): boolean {
  try {
    const beginning = beginningOf(path);
    return beginning.length === START.length || [...words, 0].some((each) => beginning.includes(each));
  } catch {
    return false;
  }
}

/** The first bytes of a file, until the next one is asked for. */
function beginningOf(path: string): Buffer {
  const file = openSync(path, WITHOUT_WAITING);
  try {
    return START.subarray(0, readSync(file, START, 0, START.length, 0));
  } finally {
    closeSync(file);
  }
}

/** What the bytes of a file say, or why they are no text. */
export function textOf(bytes: Uint8Array, path: string, larger = LARGER): FileRead {
  return bytes.length > mostOf(path) ? tooLarge(path, larger) : asText(bytes);
}

function asText(bytes: Uint8Array): FileRead {
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

/** The most bytes of a file that is read, but for plans. */
export const mostOf = (path: string): number => (RECORDS.test(path) ? MAX_RECORDS : MAX_BYTES);

export const tooLarge = (path: string, larger = LARGER): Problem => problem(RECORDS.test(path) ? "it is larger than 32 MB" : larger);

/** What the machine says when it cannot open a file, as a clause. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS.get(code) ?? (error instanceof Error ? error.message : String(error));
}

type Problem = Extract<FileRead, { readonly is: "problem" }>;

const problem = (what: string): Problem => ({ is: "problem", problem: what });

const REASONS: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["ENOENT", "it is gone"],
  ["ENOTDIR", "it is gone"],
  ["EISDIR", "it is a folder"],
  ["ELOOP", "its links lead in a circle"],
  ["ENAMETOOLONG", "its path is longer than the system takes"],
  ["EMFILE", "too many files are open"],
  ["ENFILE", "too many files are open"],
  ["EIO", "the disk cannot read it"],
  ["ENXIO", "it is no file"],
]);

/** To open a pipe would otherwise wait for somebody who writes to it. Windows has neither. */
const WITHOUT_WAITING = constants.O_RDONLY | (process.platform === "win32" ? 0 : constants.O_NONBLOCK);
const CHUNK = 64 * 1024;

const LARGER = "it is larger than 5 MB";
/** The start of a file. What is asked for stands in it, or the file is read whole. */
const START = Buffer.alloc(CHUNK);
const MEGABYTE = 1024 * 1024;
const MAX_BYTES = 5 * MEGABYTE;

/** A plan says all that it says three times, and grows with its workload. A text that is not plain ASCII takes twice as much memory; V8 holds 512 MB in one. */
const MAX_PLAN = 256 * MEGABYTE;

/** What the CDK records of all constructs of an application grows with it, and has no limit of CloudFormation's. */
const RECORDS = /(?:^|[\\/.])(?:manifest|tree|metadata)\.json$/u;
const MAX_RECORDS = 32 * 1024 * 1024;
