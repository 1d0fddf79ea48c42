/**
 * How long the hook takes on one changed file in a module of 20 files, in a repository of 2,000 files in 100 modules, beyond a bare Node.js.
 * A module is judged as its callers use it, with all that these call besides, so that what counts is how much hangs together: the module
 * alone, with a root module that calls four others as well, and with one that calls twenty.
 *
 *     node bench/hook.mjs [ROUNDS]
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const rounds = Number(process.argv[2] ?? 21);
const program = join(import.meta.dirname, "../dist/cli.js");
const folder = mkdtempSync(join(tmpdir(), "resilint-hook-"));
mkdirSync(join(folder, ".git"));
const modules = 97;
for (let module = 0; module < modules; module += 1) {
  for (let file = 0; file < 20; file += 1) write(`modules/m${module}/f${file}.tf`, `resource "aws_sqs_queue" "q${file}" {\n  name = "m${module}-q${file}"\n}\n`);
}
for (let file = 0; file < 20; file += 1) write(`many/f${file}.tf`, call(file));
for (let file = 0; file < 5; file += 1) write(`few/f${file}.tf`, call(20 + file));
for (let file = 0; file < 35; file += 1) write(`apart/f${file}.tf`, `resource "aws_sqs_queue" "q${file}" {}\n`);

const scenes = { "the module alone": 50, "with a caller of 5": 22, "with a caller of 20": 7 };
console.log(`Node.js ${process.version}, ${rounds} rounds, medians beyond bare`);
for (const [scene, module] of Object.entries(scenes)) {
  const ours = [program, "check", "--changed-files", `modules/m${module}/f3.tf`, "--exit-zero"];
  time(ours);
  const beyond = Array.from({ length: rounds }, () => ({ bare: time(["--eval", "0"]), whole: time(ours) })).map(({ bare, whole }) => whole - bare);
  console.log(`${scene.padEnd(20)} ${beyond.toSorted((a, b) => a - b)[Math.floor(rounds / 2)].toFixed(0)} ms`);
}
rmSync(folder, { recursive: true });

function call(module) {
  return `module "m${module}" {\n  source = "../modules/m${module}"\n}\n`;
}

function write(path, text) {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function time(args) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: "ignore" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}
