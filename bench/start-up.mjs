/**
 * How long one small template takes beyond a bare Node.js process, in pairs of runs one after the other, so that a
 * machine that slows down slows both:
 *
 *     npm run bench            whichever Node.js runs it
 *     npm run bench -- 41      with so many pairs
 */
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const pairs = Number(process.argv[2] ?? 21);
const ours = ["dist/cli.js", "check", "bench/one-database.yaml", "--exit-zero", "--format", "concise"];
const bare = ["--eval", "0"];

time(ours);
time(bare);
const runs = Array.from({ length: pairs }, () => ({ ours: time(ours), bare: time(bare) }));

const beyond = median(runs.map((run) => run.ours - run.bare));
const ratio = median(runs.map((run) => run.ours / run.bare));
console.log(`Node.js ${process.version}, ${pairs} pairs, dist/main.cjs ${(statSync(join(root, "dist/main.cjs")).size / 1000).toFixed(0)} KB`);
console.log(`bare       ${median(runs.map((run) => run.bare)).toFixed(0)} ms`);
console.log(`resilint   ${median(runs.map((run) => run.ours)).toFixed(0)} ms`);
console.log(`beyond     ${beyond.toFixed(0)} ms, ${ratio.toFixed(2)} times bare`);

function time(args) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "ignore" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
