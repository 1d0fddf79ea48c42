import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { inject } from "vitest";
import { bundleOptions, COPIES, WORKER } from "../../scripts/bundle-options.mjs";
import { commandLine } from "../../scripts/program.mjs";
import { madeOnce } from "../bundles.ts";
import { startFiles } from "../../scripts/start-files.mjs";

const root = join(import.meta.dirname, "../..");

/** How a run of the program ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

let bundled: Promise<string> | undefined;

/** The bundle is made once for all test files of a run: it takes some seconds, and every program is a copy of its own. */
function bundledOnce(): Promise<string> {
  bundled ??= madeOnce(inject("bundles"), "program", bundleAll);
  return bundled;
}

async function bundleAll(folder: string): Promise<void> {
  const { files } = await commandLine(root);
  await build({ absWorkingDir: root, entryPoints: [WORKER.source], outfile: join(folder, WORKER.target), ...bundleOptions(root) });
  for (const { source, target } of COPIES) copyFileSync(join(root, source), join(folder, target));
  for (const [path, contents] of [...files, ...startFiles(root, [...files.values()])]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
}

/**
 * The program as users start it: bundled, with its parts on demand, in a process of its own, in a folder of its own. Nothing of the environment
 * reaches it but the way to Node.js: colours and CI would change what it prints. Its code cache is in a folder of its own, too.
 */
export class Program {
  readonly folder: string;
  /** Where the bundled program is: `dist/cli.js` and all that it loads. */
  readonly installed: string;
  /** What `XDG_CACHE_HOME` is for it. */
  readonly caches: string;
  readonly #start: string;

  private constructor(installed: string) {
    this.installed = installed;
    this.caches = join(installed, "caches");
    this.#start = join(installed, "dist/cli.js");
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), "resilint-run-")));
  }

  static async make(): Promise<Program> {
    const installed = mkdtempSync(join(tmpdir(), "resilint-bundled-"));
    cpSync(await bundledOnce(), installed, { recursive: true });
    return new Program(installed);
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [name, contents] of Object.entries(files)) {
      const path = join(this.folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, contents);
    }
  }

  run(args: readonly string[], { stdin = "", env = {} }: RunOptions = {}): Ended {
    return this.#spawn(process.execPath, [this.#start, ...args], stdin, env);
  }

  /** Through a shell, where `$RESILINT` is the program. */
  shell(command: string): Ended {
    return this.#spawn("/bin/sh", ["-c", command], "", { RESILINT: `${process.execPath} ${this.#start}` });
  }

  remove(): void {
    for (const folder of [this.folder, this.installed]) rmSync(folder, { recursive: true, force: true });
  }

  #spawn(command: string, args: readonly string[], input: string, env: Readonly<Record<string, string>>): Ended {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: this.folder,
      input,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], XDG_CACHE_HOME: this.caches, ...env },
      maxBuffer: 100_000_000,
      // A run that never ends is a failed test, and not a test that never ends.
      timeout: 300_000,
    });
    return { code: status, stdout, stderr };
  }
}
