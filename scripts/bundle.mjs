/**
 * Makes `dist/`, the program as it is installed: nothing else has to be fetched or compiled to run it.
 *
 *     dist/cli.js        the start: the Node.js version
 *     dist/start.cjs     V8's code cache, then main.cjs
 *     dist/main.cjs      reads the command line; tells the version and the help
 *     dist/lazy/*.cjs    the program, and what some runs need of it, loaded when asked for
 *     dist/vendor/       HashiCorp's parser, which is no code of ours
 *     dist/main.wasm.gz  that parser's program, where it looks for it
 *     dist/index.js      the library
 *     dist/action.js     the GitHub Action, once there is one
 *     dist/types/        the library's declarations
 *
 * and `THIRD-PARTY-NOTICES.md`, the licences of the packages that went in. `program.mjs` says what the command line consists of.
 *
 * `--check` builds aside and compares with what is committed: the output is the same to the byte on every machine.
 */
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix, relative, sep } from "node:path";
import { bundleOptions, COPIES, WORKER } from "./bundle-options.mjs";
import { noticesOf } from "./notices.mjs";
import { commandLine, HOT } from "./program.mjs";
import { startFiles } from "./start-files.mjs";

const root = join(import.meta.dirname, "..");
const hotLimit = 720_000;
const noticesFile = "THIRD-PARTY-NOTICES.md";

/** Besides the command line; the one that is optional exists once it is written. */
const entries = [
  { source: "src/index.ts", target: "dist/index.js" },
  { source: "src/action.ts", target: "dist/action.js", optional: true },
];

const output = await makeAll();
const failures = process.argv.includes("--check") ? compare(output) : write(output);
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;

/** All files of `dist/` and the notices: path from the root to contents. */
async function makeAll() {
  const { files, inputs } = await commandLine(root);
  const hot = HOT.reduce((sum, path) => sum + files.get(path).length, 0);
  if (hot > hotLimit) fail(`${HOT.join(" and ")} have ${hot} bytes, ${hotLimit} at most: make something lazy.`);
  const program = [...files.values()];
  const others = entries.filter(({ source, optional = false }) => !optional || existsSync(join(root, source)));
  for (const [path, contents, bundled] of [...(await Promise.all(others.map(({ source, target }) => bundle(source, target)))), ...(await vendored())]) {
    files.set(path, contents);
    for (const input of bundled) inputs.add(input);
  }
  for (const [path, contents] of startFiles(root, program)) files.set(path, contents);
  for (const [path, contents] of declarations()) files.set(path, contents);
  files.set(noticesFile, Buffer.from(noticesOf(root, inputs)));
  return files;
}

/** A file that is whole: path, contents, and the sources from which something went into it. */
async function bundle(source, target) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile: target,
    write: false,
    metafile: true,
    legalComments: "inline",
    ...bundleOptions(root),
  }).catch(() => fail(`${source} cannot be bundled.`));
  // Only what really went in: a module from which nothing is left needs no notice.
  const [made] = Object.values(metafile.outputs);
  return [target, Buffer.from(outputFiles[0].contents), Object.entries(made.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path)];
}

/** What is not ours and not loaded as code of ours: path, contents, and the packages' files of which it is made. */
async function vendored() {
  return [await bundle(WORKER.source, WORKER.target), ...COPIES.map(({ source, target }) => [target, readFileSync(join(root, source)), [source]])];
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
