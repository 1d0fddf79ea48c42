import { accessSync, chmodSync, constants, mkdirSync, readlinkSync, realpathSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync, type Stats } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { codeOf } from "./reason.ts";
import { STDERR, STDOUT, write } from "./streams.ts";

/** A file whose text lies beside it, to take its place. */
export interface StagedFile {
  /** The text goes straight into its place, as that is no file or its folder takes no other: this may still fail, of a full disk for example. */
  readonly isDirect: boolean;
  /** Puts the text in its place, in one step. */
  readonly commit: () => void;
  /** Leaves the file as it is. */
  readonly discard: () => void;
}

/**
 * Prepares a file, in folders that are made where they are not there. All that can fail fails here, as the system says it: a reader sees the old text or the new one,
 * and never a part. A link stays and its target gets the text; a pipe, a terminal and the like are written to when the file is committed, and so is a
 * file in a folder that takes no other beside it.
 */
export function stageFile(path: string, text: string): StagedFile {
  const stream = STREAMS.get(path);
  if (stream !== undefined) return { isDirect: true, commit: () => write(stream, text), discard: () => undefined };
  const target = targetOf(path, 0);
  const present = statusOf(target);
  if (present && !present.isFile()) {
    accessSync(target, constants.W_OK);
    return { isDirect: true, commit: () => writeFileSync(target, text), discard: () => undefined };
  }
  const made = madeFolders(dirname(target));
  const beside = join(dirname(target), `.${basename(target).slice(0, MOST_NAME)}.${String(process.pid)}.tmp`);
  try {
    if (present) accessSync(target, constants.W_OK);
    writeFileSync(beside, text, { flag: "wx" });
    if (present) chmodSync(beside, present.mode & PERMISSIONS);
  } catch (error) {
    leave(beside, made);
    if (!present || !REFUSALS.has(codeOf(error))) throw error;
    accessSync(target, constants.W_OK);
    return { isDirect: true, commit: () => writeFileSync(target, text), discard: () => undefined };
  }
  return {
    isDirect: false,
    commit: () => {
      try {
        renameSync(beside, target);
      } catch (error) {
        rmSync(beside, { force: true });
        // What is mounted by itself, as containers do it, can be written and not replaced.
        if (!MOUNTED.has(codeOf(error))) throw error;
        writeFileSync(target, text);
      }
    },
    discard: () => leave(beside, made),
  };
}

/**
 * Makes a folder with those above it that are not there; the topmost that was made. Node.js can do that by itself, and never ends below `/proc`, where a folder is
 * not there and cannot be made either.
 */
function madeFolders(folder: string): string | undefined {
  if (statusOf(folder)?.isDirectory()) return undefined;
  const above = madeFolders(dirname(folder));
  try {
    mkdirSync(folder);
    return above ?? folder;
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (codeOf(error) === "EEXIST" && statusOf(folder)?.isDirectory()) return above;
    throw error;
  }
}

/** It leads to a pipe, a terminal or the like, where there may be nobody who takes what is written. */
export function mayWait(path: string): boolean {
  try {
    return STREAMS.has(path) || statusOf(path)?.isFile() === false;
  } catch {
    return false;
  }
}

/** Takes away what was prepared, and the folders that were made for it, from `made` on, where nothing else has come into them. */
function leave(beside: string, made: string | undefined): void {
  rmSync(beside, { force: true });
  if (made === undefined) return;
  try {
    for (let folder = dirname(beside); folder.length >= made.length; folder = dirname(folder)) rmdirSync(folder);
  } catch (error) {
    if (!OCCUPIED.has(codeOf(error))) throw error;
  }
}

/** What a path leads to; a link that leads nowhere yet names the file to make. */
function targetOf(path: string, links: number): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT" || links > MOST_LINKS) throw error;
    const next = linkOf(path);
    return next === undefined ? path : targetOf(resolve(dirname(path), next), links + 1);
  }
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

const statusOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/** These lead to what the program writes anyway; opened by name a file behind them would be written from its beginning. */
const STREAMS: ReadonlyMap<string, typeof STDOUT | typeof STDERR> = new Map([
  ["/dev/stdout", STDOUT],
  ["/dev/fd/1", STDOUT],
  ["/proc/self/fd/1", STDOUT],
  ["/dev/stderr", STDERR],
  ["/dev/fd/2", STDERR],
  ["/proc/self/fd/2", STDERR],
]);

/** What a folder says that takes no new file. */
const REFUSALS: ReadonlySet<unknown> = new Set(["EACCES", "EPERM", "EROFS"]);
const MOUNTED: ReadonlySet<unknown> = new Set(["EBUSY", "EXDEV"]);

/** What a folder says that is not empty, or that somebody else has taken away. */
const OCCUPIED: ReadonlySet<unknown> = new Set(["ENOTEMPTY", "EEXIST", "ENOENT", "EBUSY", "EPERM"]);

const PERMISSIONS = 0o777;
const MOST_LINKS = 40;
/** File systems take names of 255 bytes. */
const MOST_NAME = 60;
