/**
 * Judges endlessly many wrong inputs, and keeps those that crash the program, hang it or are judged in two ways:
 *
 *     npx tsx scripts/fuzz.ts [FOLDER…] [--seed N] [--first N] [--count N] [--seconds N] [--jobs N] [--kinds KIND,KIND] [--out FOLDER]
 *
 * Mutants are made of `fixtures/` and of the folders. A find is written into the folder of `--out`, as it was and as small as could be made of
 * it. A run with the same folders and seed makes the same cases; `--first N --count 1` makes one of them again.
 */
import { build } from "esbuild";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import type { Case } from "../test/fuzz/case.ts";
import { caseOf } from "../test/fuzz/one.ts";
import { poolOf } from "../test/fuzz/pool.ts";
import { isFind, signatureOf, type Find, type Work } from "../test/fuzz/work.ts";
import { bundleOptions, COPIES } from "./bundle-options.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string" }, first: { type: "string", default: "0" }, count: { type: "string", default: "1000000000" }, seconds: { type: "string", default: "60" }, jobs: { type: "string", default: "1" }, kinds: { type: "string", default: "" }, out: { type: "string" } },
});

const root = resolve(import.meta.dirname, "..");
const folders = [join(root, "fixtures"), ...positionals.map((folder) => resolve(folder))];
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const kinds = values.kinds.split(",").filter((kind) => kind !== "");
const [first, count, jobs] = [Number(values.first), Number(values.count), Number(values.jobs)];
const ends = Date.now() + Number(values.seconds) * 1000;
const seen = new Map<string, number>();

/** Seconds after which a case that has no end is a find. */
const PATIENCE = 60;

const bundled = await bundle();
const started = Date.now();
const running = new Set<Int32Array>();
const progress = setInterval(() => {
  const cases = [...running].reduce((sum, at) => sum + Atomics.load(at, 1), 0);
  console.error(`${String(cases)} cases in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}, 60_000);
const begun = await Promise.all(Array.from({ length: jobs }, (_, job) => judgeAll(first + job)));
clearInterval(progress);
const total = begun.reduce((sum, each) => sum + each, 0);
const seconds = (Date.now() - started) / 1000;
console.log(`seed ${String(seed)}: ${String(total)} cases in ${seconds.toFixed(0)} s, ${(total / seconds).toFixed(0)} a second, ${String(seen.size)} finds`);
rmSync(dirname(bundled), { recursive: true });
process.exitCode = seen.size === 0 ? 0 : 1;

/** Judges every case of a job, in one thread after the other: one that hangs or has no memory left is ended. Returns how many. */
async function judgeAll(from: number): Promise<number> {
  let cases = 0;
  for (let next: number | undefined = from; next !== undefined && Date.now() < ends; ) {
    const at = new Int32Array(new SharedArrayBuffer(12));
    running.add(at);
    const stopped = await run({ folders, seed, kinds, first: next, step: jobs, last: first + count, at });
    cases += Atomics.load(at, 1);
    if (stopped !== undefined) tell({ index: at[0] ?? 0, fault: stopped, ...again(at[0] ?? 0) });
    next = stopped === undefined ? undefined : (at[0] ?? 0) + jobs;
  }
  return cases;
}

function again(index: number): Pick<Find, "made" | "small"> {
  const made = caseOf(poolOf(folders), seed, index, kinds);
  return { made, small: made };
}

/** Undefined where the thread came to its end or the time is over, else why it was ended. */
function run(work: Work): Promise<string | undefined> {
  return new Promise((done) => {
    const worker = new Worker(bundled, { workerData: work, resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    let last = { beats: 0, since: Date.now() };
    let isOver = false;
    const timer = setInterval(() => {
      const beats = Atomics.load(work.at, 2);
      if (beats !== last.beats) last = { beats, since: Date.now() };
      const hangs = Date.now() - last.since > PATIENCE * 1000;
      if (hangs || Date.now() > ends) end(hangs ? `it has no end: ${String(PATIENCE)} s` : undefined);
    }, 200);
    const end = (why: string | undefined): void => {
      if (isOver) return;
      isOver = true;
      clearInterval(timer);
      void worker.terminate().then(() => {
        done(why);
      });
    };
    worker.on("message", (find: unknown) => {
      if (isFind(find)) tell(find);
    });
    worker.on("error", (error) => end(`${error.name}: ${error.message}\n${error.stack ?? ""}`));
    worker.on("exit", (code) => end(Atomics.load(work.at, 0) === -1 ? undefined : `the thread ended with code ${String(code)}`));
  });
}

/** Each kind of find is told once. */
function tell(find: Find): void {
  const kind = signatureOf(find.fault);
  seen.set(kind, (seen.get(kind) ?? 0) + 1);
  if (seen.get(kind) !== 1) return;
  console.log(`\n${String(find.index)} (${find.made.from}): ${find.fault}`);
  for (const { file, text } of find.small.files) console.log(`--- ${file}\n${text.slice(0, 1500)}`);
  if (values.out === undefined) return;
  for (const [name, made] of [["made", find.made], ["small", find.small]] as const) write(join(values.out, `${String(seed)}-${String(find.index)}`, name), made);
  writeFileSync(join(values.out, `${String(seed)}-${String(find.index)}`, "fault.txt"), `${find.fault}\n`);
}

function write(folder: string, { files }: Case): void {
  for (const { file, text } of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** The worker as one file beside the binaries that it reads. */
async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "resilint-fuzz-"));
  const outfile = join(folder, "worker.mjs");
  await build({ ...bundleOptions(root), entryPoints: [join(root, "test/fuzz/worker.ts")], outfile, format: "esm", define: {}, banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url); const __dirname = import.meta.dirname;' } });
  for (const { source, target } of COPIES) {
    const copy = join(folder, target.replace(/^dist\//u, ""));
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(root, source), copy);
  }
  return outfile;
}
