import type { Surroundings } from "./appearance.ts";
import { isTerminal, STDOUT } from "./streams.ts";

/** What this process writes to. */
export function surroundings(): Surroundings {
  const terminal = isTerminal(STDOUT);
  return { terminal, columns: terminal ? process.stdout.columns : undefined, env: process.env };
}
