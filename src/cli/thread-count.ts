import { availableParallelism } from "node:os";
import type { Island } from "../frontends/islands/islands.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * At most as many as there are islands, and as there is text for each to be worth the tenth of a second that it takes to start. V8 compiles and collects beside
 * a thread, which so takes one and a half processors: on two of them a second thread makes a run slower.
 */
export function threadsFor(islands: readonly Island[], env: Environment): number {
  const worth = Math.min(islands.length, Math.floor(islands.reduce((sum, island) => sum + sizeOf(island), 0) / LEAST_TEXT));
  if (worth < 2) return 1;
  const wanted = Number(env["RESILINT_THREADS"] ?? "");
  return Math.min(worth, Number.isInteger(wanted) && wanted > 0 ? wanted : Math.max(1, Math.min(Math.floor(availableParallelism() / PROCESSORS_OF_ONE), MOST_THREADS)));
}

/** Characters of all texts. */
export const sizeOf = (island: Island): number => island.reduce((sum, { text }) => sum + text.length, 0);

const MOST_THREADS = 8;

/** What one thread keeps busy. */
const PROCESSORS_OF_ONE = 1.5;

/** Characters of text for each thread. */
const LEAST_TEXT = 500_000;
