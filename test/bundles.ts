import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of this run for what its workers make once. */
    readonly bundles: string;
  }
}

/** Vitest's global set-up: a folder for the whole run, gone at its end. */
export default function bundles(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "resilint-bundles-"));
  project.provide("bundles", folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Has the first worker that asks make something, in a folder below that of the run, and all others wait for it: the folder. */
export async function madeOnce(bundlesFolder: string, name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(bundlesFolder, name);
  const [made, failed] = [`${folder}.made`, `${folder}.failed`];
  if (!isFirst(folder)) {
    while (!existsSync(made)) {
      if (existsSync(failed)) throw new Error(`${name} cannot be made: ${readFileSync(failed, "utf8")}`);
      await setTimeout(50);
    }
    return folder;
  }
  try {
    await make(folder);
  } catch (error) {
    writeFileSync(failed, String(error));
    throw error;
  }
  writeFileSync(made, "");
  return folder;
}

/** Only one can make a folder. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (existsSync(folder)) return false;
    throw error;
  }
}
