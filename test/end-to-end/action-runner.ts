import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { inject } from "vitest";
import { act } from "../../src/action/act.ts";
import { bundleOptions, COPIES, WORKER } from "../../scripts/bundle-options.mjs";
import { madeOnce } from "../bundles.ts";
import { IDENTITY } from "./repository.ts";

const root = join(import.meta.dirname, "../..");

/** What a step has left behind. */
export interface StepEnded {
  readonly code: number | null;
  readonly log: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  readonly env?: Readonly<Record<string, string>>;
}

/** The folder of a runner: the files by which a step and the runner tell each other something. */
export class Runner {
  readonly folder = mkdtempSync(join(tmpdir(), "resilint-runner-"));

  /** A step, carried out in this process. */
  async run(workspace: string, options: StepOptions = {}): Promise<StepEnded> {
    const env = this.#prepare(workspace, options);
    const printed: string[] = [];
    const code = await act(env, workspace, (text) => printed.push(text));
    return { code, log: printed.join(""), stderr: "", ...this.#told(env) };
  }

  /** A step as a runner starts it: the bundle, in a folder that holds nothing else, in a process of its own. */
  async runBundle(workspace: string, options: StepOptions = {}): Promise<StepEnded> {
    const installed = await madeOnce(inject("bundles"), "action", bundle);
    const env = this.#prepare(workspace, options);
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(installed, "dist/action.js")], { cwd: workspace, encoding: "utf8", maxBuffer: 100_000_000, env });
    return { code: status, log: stdout, stderr, ...this.#told(env) };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #prepare(workspace: string, { inputs = {}, event = "workflow_dispatch", payload = {}, env = {} }: StepOptions): Environment {
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(join(this.folder, "temp"), { recursive: true });
    const files = { GITHUB_OUTPUT: join(this.folder, "output"), GITHUB_STEP_SUMMARY: join(this.folder, "summary"), GITHUB_EVENT_PATH: join(this.folder, "event.json") };
    for (const file of [files.GITHUB_OUTPUT, files.GITHUB_STEP_SUMMARY]) writeFileSync(file, "");
    writeFileSync(files.GITHUB_EVENT_PATH, typeof payload === "string" ? payload : JSON.stringify(payload));
    const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
    return {
      ...{ PATH: process.env["PATH"], CI: "true", GITHUB_ACTIONS: "true", RUNNER_TEMP: join(this.folder, "temp"), GITHUB_WORKSPACE: workspace },
      ...{ GITHUB_EVENT_NAME: event, GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "acme/shop", GITHUB_SHA: "c".repeat(40) },
      ...{ ...IDENTITY, ...files, ...given, ...env },
    };
  }

  #told({ GITHUB_OUTPUT: output = "", GITHUB_STEP_SUMMARY: summary = "" }: Environment): Pick<StepEnded, "outputs" | "summary"> {
    return { outputs: outputsIn(textOf(output)), summary: textOf(summary) };
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

async function bundle(installed: string): Promise<void> {
  const parts = [{ source: "src/action.ts", target: "dist/action.js" }, WORKER];
  await Promise.all(parts.map(({ source, target }) => build({ absWorkingDir: root, entryPoints: [source], outfile: join(installed, target), ...bundleOptions(root) })));
  for (const { source, target } of COPIES) copyFileSync(join(root, source), join(installed, target));
  writeFileSync(join(installed, "dist/package.json"), '{ "type": "commonjs" }\n');
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, "utf8") : "");

/** As the runner reads its file: `name<<delimiter`, lines, the delimiter. Throws for what it would refuse. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length - 1; at += 1) {
    const [, name, delimiter] = /^([\w-]+)<<(\S+)$/u.exec(lines[at] ?? "") ?? [];
    if (name === undefined || delimiter === undefined) throw new Error(`the runner cannot read ${JSON.stringify(lines[at])}`);
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) throw new Error(`the delimiter of ${name} is missing`);
    outputs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}

/** A workflow command as the runner understands it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The commands that the runner takes from a log: a line that begins with `::`, but while they are stopped. */
export function commandsIn(log: string): readonly Command[] {
  const commands: Command[] = [];
  let token: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/u)) {
    const [, head = "", message = ""] = /^\s*::(.*?)::(.*)$/u.exec(line) ?? [];
    if (token !== undefined) {
      if (head === token) token = undefined;
      continue;
    }
    if (head === "") continue;
    const [, name = "", rest = ""] = /^(\S+)(?: (.*))?$/u.exec(head) ?? [];
    if (name === "stop-commands") token = message;
    const properties = rest === "" ? [] : rest.split(",").map((pair) => [pair.slice(0, pair.indexOf("=")), unescaped(pair.slice(pair.indexOf("=") + 1))] as const);
    commands.push({ name, properties: Object.fromEntries(properties), message: unescaped(message) });
  }
  return commands;
}

const unescaped = (text: string): string => text.replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
