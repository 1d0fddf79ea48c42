import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { inTurn, type Judging } from "../check.ts";
import type { Known } from "../check/surroundings.ts";
import { unwired, type WiredPart } from "../check/wire.ts";
import type { Island } from "../frontends/islands/islands.ts";
import { sizeOf } from "./thread-count.ts";
import { END, THREAD, type ThreadAnswer, type ThreadData } from "./thread-data.ts";

/** The program as each thread runs it; there is none before it is bundled. */
const PROGRAM = join(import.meta.dirname, "../cli.js");

/** Judges islands on so many threads, the largest first; which thread takes which says nothing about the order of the parts. */
export const onThreads =
  (count: number, told: Omit<ThreadData, keyof Known>, onPart: (done: number, of: number) => void): Judging =>
  async (islands, judge, options, { today, named }) => {
    if (!existsSync(PROGRAM)) return inTurn(islands, judge, options, { today, named });
    const waiting = islands.map((island, index) => ({ island, index, size: sizeOf(island) })).sort((a, b) => a.size - b.size);
    const parts = new Map<number, WiredPart>();
    const work = async (): Promise<void> => {
      const worker = new Worker(PROGRAM, { argv: [THREAD], workerData: { ...told, today, named } satisfies ThreadData });
      try {
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          onPart(parts.size, islands.length);
          parts.set(next.index, await answerOf(worker, next.island));
        }
      } catch (error) {
        // The others need not go on.
        waiting.length = 0;
        throw error;
      } finally {
        await endOf(worker);
      }
    };
    await Promise.all(Array.from({ length: count }, work));
    return islands.flatMap((_, index) => {
      const part = parts.get(index);
      return part ? [unwired(part, options.rules ?? [])] : [];
    });
  };

/** Lets a thread end by itself, so that what it has compiled is kept for the next run. */
function endOf(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    if (worker.threadId === GONE) resolve();
    worker.once("exit", () => {
      resolve();
    });
    worker.postMessage(END);
  });
}

/** What Node.js says in place of the number of a thread that has ended. */
const GONE = -1;

/** Throws what went wrong on the thread, as if it had gone wrong here. */
function answerOf(worker: Worker, island: Island): Promise<WiredPart> {
  return new Promise((resolve, reject) => {
    const stopped = (code: number): void => failed(new Error(`a thread ended with ${String(code)}`));
    const failed = (error: Error): void => {
      worker.off("message", answered).off("error", failed).off("exit", stopped);
      reject(error);
    };
    const answered = (answer: ThreadAnswer): void => {
      worker.off("message", answered).off("error", failed).off("exit", stopped);
      if (answer.is === "part") resolve(answer.part);
      else reject(answer.error);
    };
    worker.on("message", answered).on("error", failed).on("exit", stopped);
    worker.postMessage(island);
  });
}
