/** How long the whole of a folder takes, against a Node.js that reads the same files and does nothing with them. */
import { statSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { basename, dirname, join, resolve } from "node:path";
import { median, inRounds, program, root, spread, used } from "./measure.mjs";

const READ = "for (const file of process.argv.slice(1)) require('node:fs').readFileSync(file, 'utf8')";

/** Arguments that a command line has room for. */
const MOST_NAMED = 2000;

export function measure({ rounds, folder }) {
  const files = filesOf(folder);
  const megabytes = files.reduce((bytes, file) => bytes + statSync(file).size, 0) / 1e6;
  const runs = inRounds(Math.min(rounds, 5), {
    read: () => used(["--eval", READ, ...files.slice(0, MOST_NAMED)]),
    check: () => used([program, "check", folder, "--exit-zero", "--format", "concise"]),
  });
  const seconds = runs.check.map(({ ms }) => ms / 1000);
  const peak = (name) => median(runs[name].map(({ megabytes: held }) => held));
  const cells = [
    `${basename(dirname(folder))}/${basename(folder)}`,
    String(files.length),
    megabytes.toFixed(2),
    median(seconds).toFixed(2),
    (median(runs.check.map(({ cpu }) => cpu)) / 1000).toFixed(2),
    (megabytes / median(seconds)).toFixed(2),
    peak("check").toFixed(0),
    peak("read").toFixed(0),
    (median(seconds) / median(runs.read.map(({ ms }) => ms / 1000))).toFixed(1),
    spread(seconds),
  ];
  return {
    title: "A folder",
    columns: ["", "files read", "MB", "s", "s of the processors", "MB/s", "peak memory, MB", "peak of reading alone, MB", "times reading alone", "spread"],
    rows: [cells],
  };
}

/** The files that a run says it has read. */
function filesOf(folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "check", folder, "--exit-zero", "--format", "json"], { cwd: root, encoding: "utf8", maxBuffer: 2_000_000_000 });
  if (status !== 0) throw new Error(`${folder} cannot be measured: ${stderr.trim()}`);
  const base = baseOf(folder);
  return JSON.parse(stdout).inputs.filter(({ outcome }) => outcome === "read").map(({ file }) => join(base, file));
}

/** What the names of files in a report start from. */
function baseOf(folder) {
  const { status, stdout } = spawnSync("git", ["rev-parse", "--show-toplevel"], { cwd: folder, encoding: "utf8" });
  return status === 0 ? stdout.trim() : resolve(folder);
}
