import { fstatSync, readSync, statSync, writeSync } from "node:fs";
import { devNull } from "node:os";
import { codeOf, reasonOf } from "./reason.ts";
import { UsageError } from "./usage-error.ts";

/** Data; everything else goes to `STDERR`. */
export const STDOUT = 1;
export const STDERR = 2;

/**
 * Writes all of it before it returns. `process.stdout` would do it too, but takes three milliseconds to load, a tenth
 * of what a run may take. Nobody listening any more (`resilint | head`) is no error; what cannot be said on standard
 * error cannot be said at all.
 */
export function write(stream: typeof STDOUT | typeof STDERR, text: string): void {
  const bytes = Buffer.from(text);
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += writeSync(stream, bytes, offset);
    } catch (error) {
      if (codeOf(error) === "EPIPE" || (stream === STDERR && codeOf(error) !== "EAGAIN")) return;
      if (codeOf(error) !== "EAGAIN") throw new UsageError(`standard output cannot be written: ${reasonOf(error)}; send it elsewhere`);
      pause();
    }
  }
}

/** All of the standard input; undefined where it is more than so many bytes: what comes after them is not waited for. */
export function readAll(most: number): Uint8Array | undefined {
  const chunks: Buffer[] = [];
  let left = most;
  for (;;) {
    const chunk = Buffer.alloc(65_536);
    const length = readChunk(chunk);
    if (length === 0) return Buffer.concat(chunks);
    left -= length;
    if (left < 0) return undefined;
    chunks.push(chunk.subarray(0, length));
  }
}

/** A line of the standard input, without its end; undefined where there is none any more. */
export function readLine(): string | undefined {
  const bytes: number[] = [];
  while (bytes.length < MOST_OF_LINE) {
    const byte = Buffer.alloc(1);
    if (readChunk(byte) === 0) return bytes.length === 0 ? undefined : Buffer.from(bytes).toString("utf8");
    if (byte[0] === NEW_LINE) return Buffer.from(bytes).toString("utf8").replace(/\r$/u, "");
    bytes.push(byte[0] ?? 0);
  }
  return Buffer.from(bytes).toString("utf8");
}

const NEW_LINE = 10;
/** Of an answer. What is longer comes with the next line. */
const MOST_OF_LINE = 4096;

function readChunk(chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(0, chunk);
    } catch (error) {
      if (codeOf(error) === "EOF") return 0;
      if (codeOf(error) !== "EAGAIN") throw new UsageError(`standard input cannot be read: ${reasonOf(error)}; give it a template`);
      pause();
    }
  }
}

/** True for a terminal. A pipe, a file or nothing at all is told apart without loading what a terminal needs. */
export function isTerminal(stream: typeof STDOUT | typeof STDERR): boolean {
  try {
    const written = fstatSync(stream);
    if (!written.isCharacterDevice() || (process.platform !== "win32" && written.rdev === statSync(devNull).rdev)) return false;
    return (stream === STDOUT ? process.stdout : process.stderr).isTTY;
  } catch {
    return false;
  }
}

/** The other end of a pipe that does not block is not ready: it is asked again in a moment. */
const pause = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
