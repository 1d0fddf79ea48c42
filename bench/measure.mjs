/**
 * What the measurements share: processes that are timed in turns, so that a machine that slows down slows all that is compared, and
 * medians with their spread.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");
export const program = join(root, "dist/cli.js");

const usage = join(import.meta.dirname, "usage.cjs");

/** The program's code cache is one of its own, so that it holds what the measured runs have compiled, and not what others have on this machine. */
const caches = mkdtempSync(join(tmpdir(), "resilint-bench-caches-"));
process.on("exit", () => rmSync(caches, { recursive: true, force: true }));
const ENV = { ...process.env, XDG_CACHE_HOME: caches };

/** Runs a program to its end, and throws where it fails: milliseconds from start to end. */
export function timed(command, args, { cwd = root, env = {}, expected = [] } = {}) {
  const start = process.hrtime.bigint();
  const { status, signal, error, stderr } = spawnSync(command, args, { cwd, env: { ...ENV, ...env }, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8", maxBuffer: 100_000_000 });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0 && !expected.includes(status)) throw new Error(`${[command, ...args].join(" ")} ended with ${status ?? signal ?? error?.code}: ${stderr?.trim().slice(-500)}`);
  return ms;
}

export const timedNode = (args, options) => timed(process.execPath, args, options);

/** Runs Node.js to its end: milliseconds, those of the processors, and the most memory it held, in megabytes. */
export function used(args, { cwd = root } = {}) {
  const start = process.hrtime.bigint();
  const { status, output, stderr } = spawnSync(process.execPath, ["--require", usage, ...args], { cwd, env: ENV, stdio: ["ignore", "ignore", "pipe", "pipe"], encoding: "utf8", maxBuffer: 100_000_000 });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr.trim().slice(-500)}`);
  return { ms, ...JSON.parse(output[3]) };
}

/** Every subject once in each round, in the order in which they stand: by name what each round gave. One round before is not counted. */
export function inRounds(rounds, subjects, warm = true) {
  if (warm) for (const subject of Object.values(subjects)) subject();
  const given = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) for (const [name, subject] of Object.entries(subjects)) given[name].push(subject());
  return given;
}

export const median = (numbers) => quantile(numbers, 0.5);

/** How far the middle half of the numbers lies from their median, as `±4 %`. */
export const spread = (numbers) => `±${(((quantile(numbers, 0.75) - quantile(numbers, 0.25)) / 2 / median(numbers)) * 100).toFixed(0)} %`;

function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  return below + (sorted[Math.ceil(at)] - below) * (at - Math.floor(at));
}

/** How long runs of Node.js take beyond one that does nothing, in the same round: the columns and rows of a table. */
export function beyondBare(rounds, scenes) {
  const runs = inRounds(rounds, { bare: () => timedNode(["--eval", "0"]), ...scenes });
  const rows = Object.keys(scenes).map((name) => {
    const beyond = runs[name].map((ms, round) => ms - runs.bare[round]);
    const times = runs[name].map((ms, round) => ms / runs.bare[round]);
    return [name, whole(median(runs[name])), whole(median(beyond)), median(times).toFixed(2), spread(runs[name])];
  });
  return { columns: ["", "ms", "beyond bare Node.js, ms", "times bare", "spread"], rows: [["bare Node.js", whole(median(runs.bare)), "0", "1.00", spread(runs.bare)], ...rows] };
}

export const whole = (number) => number.toFixed(0);

/** Calls with a folder that is gone afterwards. */
export async function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), "resilint-bench-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
