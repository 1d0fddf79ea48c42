/**
 * Makes the cloud assembly of fixtures/bookings/cdk anew, with the CDK's own library:
 *
 *     node scripts/synthesise.mjs [--check] [--node-modules FOLDER]
 *
 * The application is copied to a temporary folder, its packages are installed there from its lockfile (or taken from a folder that
 * holds them), and it is run as `cdk synth` would run it. Of what it writes, the committed assembly leaves out the code of assets, which is
 * the CDK's own, and names files from the application's folder on, so that it is the same on every machine.
 * `--check` compares instead of writing.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";

const application = join(import.meta.dirname, "../fixtures/bookings/cdk");
const committed = join(application, "cdk.out");
const { values: options } = parseArgs({ options: { check: { type: "boolean", default: false }, "node-modules": { type: "string" } } });

/** What `cdk synth` adds to the context of cdk.json. */
const CONTEXT_OF_THE_CLI = {
  "aws:cdk:enable-path-metadata": true,
  "aws:cdk:enable-asset-metadata": true,
  "aws:cdk:version-reporting": true,
};

const scratch = realpathSync(mkdtempSync(join(tmpdir(), "resilint-synthesise-")));
try {
  const fresh = normalised(synthesise(scratch));
  if (!options.check) write(fresh);
  else if (!isSame(fresh)) {
    console.error("fixtures/bookings/cdk/cdk.out is stale. Run node scripts/synthesise.mjs, and commit what it makes.");
    process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Runs a copy of the application, and returns where its assembly is. */
function synthesise(folder) {
  const isSource = (path) => path !== committed && path !== join(application, "node_modules");
  cpSync(application, folder, { recursive: true, filter: isSource });
  const packages = options["node-modules"];
  if (packages === undefined) run(folder, "npm ci --no-audit --no-fund");
  else symlinkSync(resolve(packages), join(folder, "node_modules"));
  run(folder, "node node_modules/typescript/bin/tsc");
  const [{ app, context }, lookedUp] = ["cdk.json", "cdk.context.json"].map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));
  const output = join(folder, "cdk.out");
  run(folder, app, { CDK_OUTDIR: output, CDK_CONTEXT_JSON: JSON.stringify({ ...context, ...lookedUp, ...CONTEXT_OF_THE_CLI }) });
  return output;
}

function run(cwd, command, env = {}) {
  const { status, error } = spawnSync(command, { cwd, shell: true, stdio: "inherit", env: { ...withoutNode(process.env), ...env } });
  if (status !== 0) throw error ?? new Error(`${command} ended with ${String(status)}`);
}

/** Whoever starts this script may have set options of Node.js that change stack traces. */
function withoutNode(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name !== "NODE_OPTIONS"));
}

/** The files of an assembly, by their paths within it. */
function normalised(output) {
  const paths = filesBelow(output).filter((path) => !/^asset\.[0-9a-f]+\//u.test(path));
  const folder = dirname(output);
  return new Map(paths.map((path) => {
    const text = readFileSync(join(output, path), "utf8").replaceAll(`${folder}/`, "").replaceAll(/\/[^\s"'(]*\/(?=node_modules\/)/gu, "");
    if (text.includes(folder)) throw new Error(`${path} names the folder in which it was made`);
    return [path, text];
  }));
}

function write(files) {
  rmSync(committed, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(committed, path)), { recursive: true });
    writeFileSync(join(committed, path), text);
  }
}

function isSame(files) {
  const there = existsSync(committed) ? filesBelow(committed) : [];
  return there.length === files.size && there.every((path) => files.get(path) === readFileSync(join(committed, path), "utf8"));
}

function filesBelow(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
  return files.map((path) => path.slice(folder.length + 1)).sort();
}
