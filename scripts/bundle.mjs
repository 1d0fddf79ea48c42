/**
 * Makes `dist/`, the program as it is installed: nothing else has to be fetched or compiled to run it.
 *
 *     dist/cli.js        the start: the Node.js version
 *     dist/start.cjs     V8's code cache, then main.cjs
 *     dist/main.cjs      what every run needs, at most 1,070 KB
 *     dist/lazy/*.cjs    what some runs need, loaded when asked for
 *     dist/vendor/       the grammar of Terraform's language and HashiCorp's parser, which are no code of ours
 *     dist/main.wasm.gz  that parser's program, where it looks for it
 *     dist/index.js      the library
 *     dist/action.js     the GitHub Action, once there is one
 *     dist/types/        the library's declarations
 *
 * and `THIRD-PARTY-NOTICES.md`, the licences of the packages that went in.
 *
 * The files that `deferred.mjs` lists become files of their own under `dist/lazy/`, and so do the rules' texts. Code that they share
 * with the rest is in both files, so a deferred module keeps no state and compares no classes.
 *
 * `--check` builds aside and compares with what is committed: the output is the same to the byte on every machine.
 */
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix, relative, sep } from "node:path";
import { bundleOptions, COPIES, WORKER } from "./bundle-options.mjs";
import { DEFERRED, deferring, ruleTexts, targetOf, TEXTS_FILE } from "./deferred.mjs";
import { noticesOf } from "./notices.mjs";
import { startFiles, WRAPPER } from "./start-files.mjs";

const root = join(import.meta.dirname, "..");
const hotLimit = 1_070_000;
const noticesFile = "THIRD-PARTY-NOTICES.md";

/** Files that the command line cannot do without, and those that it has once they are written. */
const entries = [
  { source: "src/cli/main.ts", target: "dist/main.cjs", limit: hotLimit },
  { source: "src/index.ts", target: "dist/index.js" },
  { source: "src/action.ts", target: "dist/action.js", optional: true },
];

const output = await makeAll();
const failures = process.argv.includes("--check") ? compare(output) : write(output);
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;

/** All files of `dist/` and the notices: path from the root to contents. */
async function makeAll() {
  const files = new Map();
  const deferred = DEFERRED.filter((source) => existsSync(join(root, source)));
  const lazy = deferred.map((source) => ({ source, target: targetOf(source), deferred }));
  const [command, ...others] = entries;
  const present = others.filter(({ source, optional = false }) => !optional || existsSync(join(root, source)));
  const inputs = new Set();
  for (const { source, target, limit = Infinity, deferred: later } of [{ ...command, deferred }, ...lazy, ...present]) {
    const { contents, bundled } = await bundle(source, target, later);
    if (contents.length > limit) fail(`${target} has ${contents.length} bytes, ${limit} at most: make something lazy.`);
    files.set(target, contents);
    for (const input of bundled) inputs.add(input);
  }
  for (const [path, contents, bundled] of await vendored()) {
    files.set(path, contents);
    for (const input of bundled) inputs.add(input);
  }
  files.set(TEXTS_FILE, Buffer.from(ruleTexts(root, ruleFiles())));
  for (const [path, contents] of startFiles(root, [...files.values()])) files.set(path, contents);
  for (const [path, contents] of declarations()) files.set(path, contents);
  files.set(noticesFile, Buffer.from(noticesOf(root, inputs)));
  return files;
}

/** What the command line consists of has parts that are `deferred`; the library and the action are whole. */
async function bundle(source, target, deferred) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile: target,
    write: false,
    metafile: true,
    legalComments: "inline",
    ...bundleOptions(root),
    ...(deferred && { banner: { js: WRAPPER.banner }, footer: { js: WRAPPER.footer }, plugins: [deferring(root, target, deferred, source)] }),
  }).catch(() => fail(`${source} cannot be bundled.`));
  // Only what really went in: a module from which nothing is left needs no notice.
  const [made] = Object.values(metafile.outputs);
  const bundled = Object.entries(made.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  const contents = Buffer.from(outputFiles[0].contents);
  // It leaves regular expressions as they are, and the start reads a byte as a character.
  if (deferred && contents.some((byte) => byte > 127)) fail(`${target} holds text beyond ASCII: write it as an escape.`);
  return { contents, bundled };
}

/** What is not ours and not loaded as code of ours: path, contents, and the packages' files of which it is made. */
async function vendored() {
  const { contents, bundled } = await bundle(WORKER.source, WORKER.target);
  return [
    [WORKER.target, contents, bundled],
    ...COPIES.map(({ source, target }) => [target, readFileSync(join(root, source)), [source]]),
  ];
}

function ruleFiles() {
  return listFiles(join(root, "rules"))
    .filter((path) => /^[^/]+\/[^/.]+\.ts$/.test(path))
    .map((path) => `rules/${path}`);
}

/** The declarations that `src/index.ts` leads to. The compiler writes those of every file it has seen; few are needed. */
function declarations() {
  const scratch = mkdtempSync(join(tmpdir(), "resilint-types-"));
  try {
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const ended = spawnSync(process.execPath, [compiler, "--project", "tsconfig.types.json", "--outDir", scratch], {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
    });
    if (ended.status !== 0) fail("The declarations cannot be made.");
    const kept = new Map();
    const open = ["src/index.d.ts"];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      const name = `dist/types/${path}`;
      if (kept.has(name)) continue;
      const text = readFileSync(join(scratch, path), "utf8");
      kept.set(name, Buffer.from(text));
      for (const [, specifier] of text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)"(\.[^"]*\.ts)"/g)) {
        open.push(posix.join(posix.dirname(path), specifier.replace(/\.ts$/, ".d.ts")));
      }
    }
    return kept;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function write(files) {
  rmSync(join(root, "dist"), { recursive: true, force: true });
  for (const [path, contents] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), contents);
  }
  chmodSync(join(root, "dist/cli.js"), 0o755);
  for (const [path, { length }] of files) {
    if (!path.startsWith("dist/types/")) console.log(`${(length / 1000).toFixed(1).padStart(8)} KB  ${path}`);
  }
  return [];
}

function compare(files) {
  const differences = [];
  for (const [path, contents] of files) {
    if (!existsSync(join(root, path))) differences.push(`${path} is missing`);
    else if (!contents.equals(readFileSync(join(root, path)))) differences.push(`${path} differs from a fresh build`);
  }
  for (const path of listFiles(join(root, "dist"))) {
    if (!files.has(`dist/${path}`)) differences.push(`dist/${path} should not be there`);
  }
  return differences.length === 0 ? [] : [...differences, "Run npm run bundle, and commit what it makes."];
}

/** The files below a folder, sorted, with `/`; none where there is no folder. */
function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
