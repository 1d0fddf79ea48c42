import { availableParallelism } from "node:os";
import type { Island } from "../frontends/islands/islands.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** One for each processor, at most as many as there are islands, and as there is text for each to be worth the tenth of a second that it takes to start. */
export function threadsFor(islands: readonly Island[], env: Environment): number {
  const worth = Math.min(islands.length, Math.floor(islands.reduce((sum, island) => sum + sizeOf(island), 0) / LEAST_TEXT));
  if (worth < 2) return 1;
  const wanted = Number(env["RESILINT_THREADS"] ?? "");
  return Math.min(worth, Number.isInteger(wanted) && wanted > 0 ? wanted : Math.min(availableParallelism(), MOST_THREADS));
}

/** Characters of all texts. */
export const sizeOf = (island: Island): number => island.reduce((sum, { text }) => sum + text.length, 0);

const MOST_THREADS = 8;

/** Characters of text for each thread. */
const LEAST_TEXT = 500_000;
