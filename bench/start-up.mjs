/**
 * How long one small template takes beyond a bare Node.js process, in rounds of runs one after the other, so that a
 * machine that slows down slows all; as usual, and without the code cache, as the first run on a machine is:
 *
 *     node bench/start-up.mjs       whichever Node.js runs it
 *     node bench/start-up.mjs 41    with so many rounds
 */
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const rounds = Number(process.argv[2] ?? 21);
const ours = ["dist/cli.js", "check", "bench/one-database.yaml", "--exit-zero", "--format", "concise"];
const uncached = { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" };

time(ours);
const runs = Array.from({ length: rounds }, () => ({ bare: time(["--eval", "0"]), usual: time(ours), first: time(ours, uncached) }));

const main = statSync(join(root, "dist/main.cjs")).size;
console.log(`Node.js ${process.version}, ${rounds} rounds, dist/main.cjs ${(main / 1000).toFixed(0)} KB`);
console.log(`bare       ${median(runs.map(({ bare }) => bare)).toFixed(0)} ms`);
for (const name of ["usual", "first"]) {
  const whole = median(runs.map((run) => run[name]));
  const beyond = median(runs.map((run) => run[name] - run.bare));
  const ratio = median(runs.map((run) => run[name] / run.bare));
  console.log(`${name}      ${whole.toFixed(0)} ms, ${beyond.toFixed(0)} ms beyond bare, ${ratio.toFixed(2)} times bare`);
}

function time(args, env = process.env) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "ignore", env });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
