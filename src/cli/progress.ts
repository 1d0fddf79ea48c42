import type { Disk } from "../frontends/disk.ts";
import { isInteractive } from "./appearance.ts";
import { isTerminal, STDERR, write } from "./streams.ts";

/** How far a long run is, in one line on standard error that is gone when it ends. */
export interface Progress {
  /** Something was done; what and how much of it, as it is to be told. */
  readonly step: (told: () => string) => void;
  /** Takes the line away. Before anything else is written. */
  readonly end: () => void;
}

/** What progress needs of the machine. */
export interface ProgressOptions {
  readonly write: (text: string) => void;
  /** In milliseconds. */
  readonly now: () => number;
}

/** Nothing is shown in the first half second, and the line is written anew ten times a second at most. */
export function progress({ write: show, now }: ProgressOptions): Progress {
  let next = now() + QUIET;
  let isShown = false;
  return {
    step: (told) => {
      const time = now();
      if (time < next) return;
      next = time + PAUSE;
      isShown = true;
      show(`${ERASE}${told().slice(0, MOST_COLUMNS)}`);
    },
    end: () => {
      if (isShown) show(ERASE);
      isShown = false;
      next = Infinity;
    },
  };
}

/** Only before somebody who sits at a terminal that can take a line back. */
export function progressFor(isWanted: boolean, env: Readonly<Record<string, string | undefined>>): Progress {
  const isSeen = isWanted && env["TERM"] !== "dumb" && isTerminal(STDERR) && isInteractive({ terminal: true, columns: undefined, env });
  return isSeen ? progress({ write: (text) => write(STDERR, text), now: () => performance.now() }) : NONE;
}

export const NONE: Progress = { step: () => undefined, end: () => undefined };

/** A disk that counts the files that are read of it. */
export function counted(disk: Disk, shown: Progress): Disk {
  if (shown === NONE) return disk;
  let files = 0;
  return {
    kindOf: (path) => disk.kindOf(path),
    entries: (folder) => disk.entries(folder),
    realPath: (path) => disk.realPath(path),
    mayHold: (path, words) => disk.mayHold(path, words),
    changedAt: (path) => disk.changedAt(path),
    text: (path, larger) => {
      files += 1;
      shown.step(() => `reading: ${String(files)} files`);
      return disk.text(path, larger);
    },
  };
}

const QUIET = 500;
const PAUSE = 100;
const MOST_COLUMNS = 60;

/** To the line's start, and what is right of it erased. */
const ERASE = "\r\u001B[K";
