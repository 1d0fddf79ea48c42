/**
 * Where the time of a run goes: by phase, rule, folder, file and function, of the program bundled aside with source maps.
 *
 *     npm run profile -- check FOLDER
 *
 * The profile itself is kept, for a browser's developer tools. A profiled run is slower than others: the shares count, not the times.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { bundleOptions, COPIES, WORKER } from "../scripts/bundle-options.mjs";
import { root } from "./measure.mjs";
import { phaseOf, ruleOf } from "./profile-phases.mjs";
import { samplesOf } from "./profile-samples.mjs";
import { asText } from "./table.mjs";

const LONGEST = 25;
const INTERVAL = 250;

const folder = mkdtempSync(join(tmpdir(), "resilint-profile-"));
const main = await bundleAside();
const { status, signal } = spawnSync(process.execPath, ["--cpu-prof", `--cpu-prof-dir=${folder}/profiles`, `--cpu-prof-interval=${INTERVAL}`, main, ...process.argv.slice(2)], { stdio: ["inherit", "ignore", "inherit"] });
if (status !== 0 && status !== 1) throw new Error(`the program ended with ${status ?? signal}`);

const profiles = readdirSync(join(folder, "profiles")).map((name) => join(folder, "profiles", name));
const samples = profiles.flatMap((profile) => samplesOf(JSON.parse(readFileSync(profile, "utf8")), main, readFileSync(`${main}.map`, "utf8"))).filter(({ stack }) => stack.at(-1)?.name !== "(idle)");
const total = samples.reduce((sum, { ms }) => sum + ms, 0);

show("By phase", ({ stack }) => [phaseOf(stack)], Infinity);
show("By rule, what it calls included", ({ stack }) => ruleOf(stack));
show("By folder, itself", ({ stack }) => [dirname(stack.at(-1).source)]);
show("By file, itself", ({ stack }) => [stack.at(-1).source]);
show("By function, itself", ({ stack }) => [titleOf(stack.at(-1))]);
show("By function, what it calls included", ({ stack }) => new Set(stack.map(titleOf)));
console.log(`${profiles.join("\n")}`);

/** A table of how much time fell to each of the names that a sample counts for. */
function show(title, namesOf, longest = LONGEST) {
  const times = new Map();
  for (const sample of samples) for (const name of namesOf(sample)) times.set(name, (times.get(name) ?? 0) + sample.ms);
  const rows = [...times].sort(([, a], [, b]) => b - a).slice(0, longest).map(([name, ms]) => [name, ms.toFixed(0), ((ms / total) * 100).toFixed(1)]);
  console.log(`${asText({ title, columns: ["", "ms", "%"], rows })}\n`);
}

function titleOf({ name, source, line }) {
  return line === undefined ? `${name || "(anonymous)"} ${source}` : `${name || "(anonymous)"} ${source}:${line}`;
}

/** The command line in one file, beside what it reads as it is. */
async function bundleAside() {
  const options = { absWorkingDir: root, ...bundleOptions(root), minifyWhitespace: false, minifySyntax: false };
  const outfile = join(folder, "dist/main.cjs");
  await build({ ...options, entryPoints: ["src/cli/main.ts"], outfile, sourcemap: "external" });
  await build({ ...options, entryPoints: [WORKER.source], outfile: join(folder, WORKER.target) });
  for (const { source, target } of COPIES) {
    mkdirSync(dirname(join(folder, target)), { recursive: true });
    copyFileSync(join(root, source), join(folder, target));
  }
  return outfile;
}
