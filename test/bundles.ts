import { readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How the folders begin in which the workers of a test run keep the bundled program, by the process that they all belong to. */
export const bundlesOf = (process: number): string => `resilint-bundle-${String(process)}-`;

/** Removes them at the end of a run: a worker is ended, and asked nothing. */
export function removeBundles(process: number): void {
  for (const name of readdirSync(tmpdir())) if (name.startsWith(bundlesOf(process))) rmSync(join(tmpdir(), name), { recursive: true, force: true });
}
